// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "content_repository.h"
#include "site_settings.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

struct Input
{
    QString body;
    FrontMatter frontMatter;
    SiteConfig page; ///< the scalars of the front matter
    SiteConfig config;
};

Result<Input> readInput(const QString &path)
{
    if (path == u"-") {
        QFile standardInput;
        if (!standardInput.open(stdin, QIODevice::ReadOnly)) {
            return Error{Tr::tr("Standard input cannot be read.")};
        }
        // A pipe gives what it has at the moment; only nothing is the end.
        QByteArray bytes;
        QByteArray part;
        do {
            part = standardInput.read(TextFile::maximumSize);
            bytes += part;
        } while (!part.isEmpty() && bytes.size() <= TextFile::maximumSize);
        if (bytes.size() > TextFile::maximumSize) {
            return Error{Tr::tr("Standard input has more than %1.")
                             .arg(QLocale().formattedDataSize(TextFile::maximumSize, 0,
                                                              QLocale::DataSizeTraditionalFormat))};
        }
        return Input{TextFile(std::move(bytes)).text(), {}, {}, {}};
    }
    Result<TextFile> file = TextFile::load(path);
    if (!file.ok()) {
        return Error{file.reason()};
    }
    const QString &text = file.value().text();
    const FrontMatter frontMatter = FrontMatter::parse(text, fileKindOf(path));
    return Input{frontMatter.body.of(text).toString(), frontMatter,
                 SiteConfig::parse(frontMatter.yaml.of(text)), loadSiteConfig(repositoryRootOf(path))};
}

} // namespace

int renderCommand(const QStringList &list)
{
    const Arguments arguments = Arguments::parse(list, {u"format"_s, u"locale"_s}, {});
    const QString format = arguments.options.value(u"format"_s, u"fragment"_s);
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    if (arguments.positional.size() != 1) {
        return wrongUsage(Tr::tr("render needs one file, or - for standard input."));
    }
    if (format != u"fragment" && format != u"page") {
        return wrongUsage(Tr::tr("There is no format “%1”.").arg(format));
    }
    const Result<Input> input = readInput(arguments.positional.first());
    if (!input.ok()) {
        printError(input.reason());
        return Refused;
    }
    const Input &page = input.value();
    const preview::RenderedPage rendered = preview::render(page.body, renderOptions(page.config));
    if (format == u"fragment") {
        return printOutput(rendered.html());
    }
    const QString locale = arguments.options.value(u"locale"_s, defaultLocale(page.page, page.config));
    preview::PageFrame frame = pageFrame(page.frontMatter, page.frontMatter.map({}), locale);
    frame.defaultStyle = preview::defaultStyleSheet();
    return printOutput(preview::pageHtml(frame, rendered));
}

} // namespace anchorage::cli
