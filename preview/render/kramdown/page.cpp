// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "block_parser.h"
#include "html_writer.h"
#include "inline_level.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// One kind of line break, and one at the end.
QString normalised(QStringView markdown)
{
    QString text = markdown.toString();
    if (text.contains(u'\r')) {
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    }
    if (!text.endsWith(u'\n')) {
        text += u'\n';
    }
    return text;
}

} // namespace

RenderedPage renderPage(QStringView markdown, const RenderOptions &options, RenderBudget &budget)
{
    RenderedPage page;
    const QString text = normalised(markdown);
    Document document(options);
    document.hasBackslashes = text.contains(u'\\');
    BlockParser(document, budget).parse(text);
    readInlineLevel(document, budget);
    HtmlWriter(document, budget, page).write();
    page.complete = !budget.exhausted();
    return page;
}

} // namespace anchorage::preview::kramdown
