// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "block_parser.h"
#include "character_classes.h"
#include "html_writer.h"
#include "inline_level.h"
#include "text_scan.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// One kind of line break, and one at the end. `kept` holds the text where it is not the page's own.
QStringView normalised(QStringView markdown, QString *kept)
{
    const bool hasReturns = indexOfUnit(markdown, '\r', 0) >= 0;
    if (!hasReturns && markdown.endsWith(u'\n')) {
        return markdown;
    }
    *kept = markdown.toString();
    if (hasReturns) {
        kept->replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    }
    if (!kept->endsWith(u'\n')) {
        *kept += u'\n';
    }
    return *kept;
}

// Whether what is behind a backslash ends its line; an extension's tag may leave nothing where it stood.
bool endsLine(QStringView rest)
{
    while (!rest.isEmpty() && rest.front() != u'\n' && isSpace(rest.front())) {
        rest = rest.sliced(1);
    }
    return rest.startsWith(u'\n') || rest.startsWith(u"{::");
}

// Whether a backslash can stand in front of a line break in the tree's text: in most pages none does.
bool mayHaveEscapedLineBreaks(QStringView text)
{
    qsizetype at = indexOfUnit(text, '\\', 0);
    while (at >= 0 && !endsLine(text.sliced(at + 1))) {
        at = indexOfUnit(text, '\\', at + 1);
    }
    return at >= 0;
}

} // namespace

RenderedPage renderPage(QStringView markdown, const RenderOptions &options, RenderBudget &budget)
{
    RenderedPage page;
    QString kept;
    const QStringView text = normalised(markdown, &kept);
    Document document(options);
    document.hasEscapedLineBreaks = mayHaveEscapedLineBreaks(text);
    BlockParser(document, budget).parse(text);
    readInlineLevel(document, budget);
    HtmlWriter(document, budget, page).write();
    page.complete = !budget.exhausted();
    return page;
}

} // namespace anchorage::preview::kramdown
