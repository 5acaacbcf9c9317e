// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "character_classes.h"
#include "code_span.h"
#include "forward_search.h"
#include "text_scan.h"

#include <QBitArray>
#include <QHash>
#include <QStringView>

#include <array>
#include <memory>
#include <vector>

namespace anchorage::preview::kramdown {

/// The text of one leaf while its inline level is read, with what has been found out about it: kramdown tries
/// a start and reads the same text again when its end is missing, which takes quadratic or exponential time
/// unless remembered.
struct InlineSource
{
    InlineSource(QStringView content, int firstLine) : text(content), line(firstLine) {}

    [[nodiscard]] bool atEnd() const { return pos >= text.size(); }
    [[nodiscard]] QChar charAt(qsizetype at) const { return at < text.size() ? text[at] : QChar(); }
    [[nodiscard]] QStringView slice(qsizetype start, qsizetype end) const
    {
        return text.sliced(start, end - start);
    }
    [[nodiscard]] bool startsWith(qsizetype at, QStringView wanted) const
    {
        return text.sliced(at).startsWith(wanted);
    }

    /// The line of the page on which `at` is. Cheap for positions near the one asked for last.
    [[nodiscard]] int lineNumber(qsizetype at)
    {
        m_line += at >= m_linePos ? lineBreaksIn(text, m_linePos, at) : -lineBreaksIn(text, at, m_linePos);
        m_linePos = at;
        return line + m_line;
    }

    [[nodiscard]] static bool isMarked(const QBitArray &marks, qsizetype at)
    {
        return at < marks.size() && marks.testBit(at);
    }
    void mark(QBitArray *marks, qsizetype at) const
    {
        if (marks->isEmpty()) {
            marks->resize(text.size() + 1);
        }
        marks->setBit(at);
    }

    QStringView text;
    int line;
    qsizetype pos = 0;
    CodeSpanFinder codeSpans;

    /// What only text with brackets or emphasis needs.
    struct Attempts
    {
        std::array<QBitArray, 32>
            deadEnds; ///< by delimiter and context: reading on from here finds no closing mark
        std::array<QBitArray, 8> noLinks; ///< by context: what starts with this bracket is not a link
        std::array<QHash<qsizetype, qsizetype>, 8> bracketEnds; ///< by context: where the bracket's text ends
        /// By context, for positions that a link's text was read through: the bracket that closes what is
        /// open there, whatever opened it. Above 0 its position plus one.
        std::array<std::vector<qint32>, 8> closers;
    };
    static constexpr qint32 closedNowhere = -1;
    /// Null as long as no attempt has failed.
    [[nodiscard]] Attempts *failedAttempts() const { return m_attempts.get(); }
    [[nodiscard]] Attempts &attempts()
    {
        if (!m_attempts) {
            m_attempts = std::make_unique<Attempts>();
        }
        return *m_attempts;
    }

    /// Steps of reading, and those of them that came to nothing. Text that is made to waste more and more of
    /// them is not read for links and emphasis any further: real text wastes less than a step a character.
    qsizetype steps = 0;
    qsizetype wasted = 0;
    [[nodiscard]] bool isWorthTrying() const { return wasted < 50 * text.size() + 100'000; }

    ForwardSearch greaterThan;
    ForwardSearch commentEnd;
    ForwardSearch closingBrace;
    ForwardSearch anyBrace; ///< with a backslash before it or not
    ForwardSearch closingBracket;
    ForwardSearch mathEnd;
    ForwardSearch strikeEnd;
    QHash<QString, ForwardSearch> extensionEnds;
    ForwardSearch titleEnd[2]; ///< for `"` and `'`
    ForwardSearch quoteAfterSpace;
    QHash<qsizetype, qsizetype> parentheses; ///< open to close, once `parenthesesKnown`
    bool parenthesesKnown = false;

private:
    std::unique_ptr<Attempts> m_attempts;
    qsizetype m_linePos = 0;
    int m_line = 0;
};

} // namespace anchorage::preview::kramdown
