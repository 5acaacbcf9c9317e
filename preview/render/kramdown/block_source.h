// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forward_search.h"
#include "span.h"

#include "../render_budget.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <algorithm>

namespace anchorage::preview::kramdown {

/// The start of a list item or definition.
struct ItemStart
{
    qsizetype markerEnd = -1; ///< behind the marker; -1 where none starts
    explicit operator bool() const { return markerEnd >= 0; }
};

/// The text of one block level, and what can start at a position of it. Positions are treated as starts of
/// lines, as kramdown does behind an HTML tag. "End" results are -1 where nothing of the kind starts there.
class BlockSource
{
public:
    /// The budget may be null; where it runs out, long blocks end early.
    BlockSource(QStringView content, int line, RenderBudget *limit = nullptr)
        : text(content), firstLine(line), budget(limit)
    {
    }

    [[nodiscard]] bool atEnd() const { return pos >= text.size(); }
    /// Behind the line break of the line at `at`; the end of the text where there is none.
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const
    {
        return at >= m_knownLine.start && at < m_knownLine.end ? m_knownLine.end : findLineEnd(at);
    }
    [[nodiscard]] QStringView slice(qsizetype start, qsizetype end) const
    {
        return text.sliced(start, end - start);
    }
    /// Without its line break.
    [[nodiscard]] QStringView lineText(qsizetype at) const
    {
        const qsizetype end = lineEnd(at);
        return slice(at, end > at && text[end - 1] == u'\n' ? end - 1 : end);
    }
    [[nodiscard]] QChar charAt(qsizetype at) const { return at < text.size() ? text[at] : QChar(); }
    /// The line of the page on which `at` is.
    [[nodiscard]] int lineNumber(qsizetype at);

    [[nodiscard]] qsizetype skipSpaces(qsizetype at, qsizetype atMost) const
    {
        const qsizetype limit = std::min(text.size(), at + atMost);
        while (at < limit && text[at] == u' ') {
            ++at;
        }
        return at;
    }
    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const;
    /// Behind the line break, where only white space stands between `at` and it; else -1.
    [[nodiscard]] qsizetype restIsBlank(qsizetype at) const;

    [[nodiscard]] qsizetype blankLinesEnd(qsizetype at) const;
    [[nodiscard]] qsizetype endMarkerEnd(qsizetype at) const; ///< `^`
    [[nodiscard]] qsizetype ruleEnd(qsizetype at) const;
    [[nodiscard]] qsizetype indentEnd(qsizetype at) const; ///< a tab or four spaces
    [[nodiscard]] qsizetype quoteMarkEnd(qsizetype at) const;
    [[nodiscard]] bool isFence(qsizetype at) const;
    [[nodiscard]] bool isAtxHeader(qsizetype at) const;
    [[nodiscard]] ItemStart bulletStart(qsizetype at, qsizetype indent = 3) const;
    [[nodiscard]] ItemStart numberStart(qsizetype at, qsizetype indent = 3) const;
    [[nodiscard]] ItemStart definitionStart(qsizetype at, qsizetype indent = 3) const;
    [[nodiscard]] bool isListStart(qsizetype at) const;
    [[nodiscard]] bool isBlockTag(qsizetype at) const; ///< behind up to three spaces
    [[nodiscard]] bool hasTablePipe(qsizetype at) const;

    /// A block attribute list `{: … }` on a line of its own: sets `content` and returns where it ends.
    [[nodiscard]] qsizetype attributeListEnd(qsizetype at, Span *content, qsizetype indent = 3);
    /// The next `}` without a backslash before it.
    [[nodiscard]] qsizetype closingBrace(qsizetype at);
    /// Behind the `}` and blanks and line break that end a `{…` whose content starts at `content`.
    [[nodiscard]] qsizetype bracedLineEnd(qsizetype content, qsizetype *brace);

    [[nodiscard]] qsizetype commentEnd(qsizetype at);     ///< of an HTML comment
    [[nodiscard]] qsizetype instructionEnd(qsizetype at); ///< of a `<? ?>`

    /// Where a line is not a lazy continuation: blank, attribute list, end marker, block HTML, end of text.
    [[nodiscard]] bool isLazyEnd(qsizetype at);
    [[nodiscard]] bool isParagraphEnd(qsizetype at, bool gfm);
    [[nodiscard]] bool isBlockBoundary(qsizetype at);
    /// An indented code block, blank lines before it included; `at` where there is none.
    [[nodiscard]] qsizetype indentedCodeEnd(qsizetype at);

    QStringView text;
    int firstLine;
    RenderBudget *budget;
    qsizetype pos = 0;
    QSet<QString> unclosedExtensions;
    QHash<QString, qsizetype> unclosedFences; ///< fences that nothing closes from some position on

private:
    [[nodiscard]] bool isCodeContinuation(qsizetype at);
    [[nodiscard]] bool isTextEnd(qsizetype at) const;
    [[nodiscard]] qsizetype findLineEnd(qsizetype at) const;

    mutable Span m_knownLine; ///< the stretch of a line whose end was asked for last
    ForwardSearch m_closingBrace;
    ForwardSearch m_commentEnd;
    ForwardSearch m_instructionEnd;
    qsizetype m_linePos = 0;
    int m_line = 0;
};

} // namespace anchorage::preview::kramdown
