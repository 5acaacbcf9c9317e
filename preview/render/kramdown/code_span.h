// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <limits>

namespace anchorage::preview::kramdown {

struct CodeSpan
{
    qsizetype end = 0; ///< behind the code span, or behind the backticks where they open none
    QStringView code;
    bool found = false;
};

/// Finds the code spans of one text. Remembers which fences nothing closes, so that many unclosed ones stay
/// linear.
class CodeSpanFinder
{
public:
    /// What the backticks at `at` open. Asked with growing positions.
    [[nodiscard]] CodeSpan at(QStringView text, qsizetype at);

private:
    qsizetype m_unclosedLength = std::numeric_limits<qsizetype>::max();
    qsizetype m_unclosedFrom = 0;
};

} // namespace anchorage::preview::kramdown
