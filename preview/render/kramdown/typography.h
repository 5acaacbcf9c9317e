// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage::preview::kramdown {

/// In the order in which the option `smart_quotes` names them.
enum class SmartQuote : qint8 { LeftSingle, RightSingle, LeftDouble, RightDouble };

enum class TypographicSymbol : qint8 {
    EmDash,
    EnDash,
    Ellipsis,
    LeftGuillemetSpace,
    RightGuillemetSpace,
    LeftGuillemet,
    RightGuillemet
};

/// What straight quotes at a position become.
struct SmartQuotes
{
    qsizetype before = 0; ///< units of text in front of the quotes that are read with them
    int count = 0;
    SmartQuote quotes[2] = {};
    qsizetype end = 0;
};

/// The quotes at `at`, or behind the one character at `at`. Such a quote must be there.
[[nodiscard]] SmartQuotes smartQuotesAt(QStringView text, qsizetype at);

/// Whether quotes start at `at`, the one character before them included.
[[nodiscard]] bool hasSmartQuotes(QStringView text, qsizetype at);

/// A symbol at `at`: sets `symbol` and returns its end; -1 where there is none.
[[nodiscard]] qsizetype typographicSymbolEnd(QStringView text, qsizetype at, TypographicSymbol *symbol);

/// kramdown's name for a symbol.
[[nodiscard]] QString symbolName(TypographicSymbol symbol);

/// What kramdown writes for a symbol.
[[nodiscard]] QStringView symbolText(TypographicSymbol symbol);

/// The four quote characters of the option `smart_quotes` (entity names or code points, separated by commas).
[[nodiscard]] QString smartQuoteCharacters(const QString &option);

} // namespace anchorage::preview::kramdown
