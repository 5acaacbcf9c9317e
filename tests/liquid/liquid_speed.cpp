// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `liquid_speed SITE PAGE`: what Liquid costs at each keystroke in a page, beside the rendering of its
// Markdown, in one run. PAGE is relative to SITE.
#include "front_matter.h"
#include "liquid.h"
#include "markdownify.h"
#include "site_values.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::preview;

namespace {

/// Of the processor, in all threads: so it is the same on a busy machine.
template <typename Work> double milliseconds(const Work &work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    const Result<TextFile> file = TextFile::load(arguments.value(1) + u'/' + arguments.value(2));
    if (arguments.size() != 3 || !file.ok()) {
        out << "usage: liquid_speed SITE PAGE\n";
        return 1;
    }
    const QString text = file.value().text();
    const auto site = std::make_shared<const SiteValues>(arguments[1]);
    const QString body = FrontMatter::parse(text, FileKind::Page).body.of(text).toString();
    LiquidContext context;
    context.source = site;
    context.pagePath = arguments[2];
    context.markdownify = [](const QString &markdown) { return markdownified(markdown, {}); };
    LiquidEngine engine;
    LiquidResult result;
    const double first = milliseconds([&] { result = engine.expand(body, context); });
    QList<double> values;
    QList<double> expanding;
    QList<double> rendering;
    for (int i = 0; i < 51; ++i) {
        // Each time another text, as typing has it.
        const QString typed = body + QString(i, u'x');
        values.append(milliseconds([&] { context.page = site->pageValue(arguments[2], text); }));
        expanding.append(milliseconds([&] { result = engine.expand(typed, context); }));
        rendering.append(milliseconds([&] { static_cast<void>(render(result.text)); }));
    }
    out << body.size() << " characters, " << body.count(u"{%"_s) << " tags, " << body.count(u"{{"_s)
        << " outputs, " << result.text.size() << " characters expanded, " << result.marks.size() << " marks\n"
        << "first expansion, with the engine's start: " << first << " ms\n"
        << "a keystroke (median of 51): values of the page " << median(values) << " ms, Liquid "
        << median(expanding) << " ms, Markdown " << median(rendering) << " ms\n"
        << "Liquid takes " << median(expanding) / median(rendering) << " times as long as Markdown\n";
    return 0;
}
