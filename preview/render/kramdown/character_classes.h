// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The character classes of the regular expressions in which kramdown's syntax is defined (Ruby's: `\s`,
/// `\w`, `\d` are ASCII; POSIX brackets, `\p{Word}` and `\b` are Unicode's).
namespace anchorage::preview::kramdown {

/// `\s`
[[nodiscard]] constexpr bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// `\d`
[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// `\w`
[[nodiscard]] constexpr bool isAsciiWord(QChar c)
{
    return isAsciiLetter(c) || isDigit(c) || c == u'_';
}

/// Without the white space (`\s`) around it.
[[nodiscard]] constexpr QStringView trimmedSpace(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isSpace(text.back())) {
        text.chop(1);
    }
    return text;
}

/// `[[:alpha:]]` and `\p{Word}` for characters beyond ASCII.
[[nodiscard]] bool isUnicodeLetter(char32_t c);
[[nodiscard]] bool isUnicodeWord(char32_t c);

/// `[[:alpha:]]`
[[nodiscard]] inline bool isLetter(char32_t c)
{
    return c < 0x80 ? isAsciiLetter(QChar(static_cast<char16_t>(c))) : isUnicodeLetter(c);
}

/// `\p{Word}`, also what `\b` counts as a word
[[nodiscard]] inline bool isWord(char32_t c)
{
    return c < 0x80 ? isAsciiWord(QChar(static_cast<char16_t>(c))) : isUnicodeWord(c);
}

/// `[[:alnum:]]`
[[nodiscard]] inline bool isAlphanumeric(char32_t c)
{
    return isLetter(c) ||
           (c < 0x80 ? c >= '0' && c <= '9' : QChar::category(c) == QChar::Number_DecimalDigit);
}

/// The character that starts at `at`; 0 at the end. A lone surrogate is itself.
[[nodiscard]] inline char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return 0;
    }
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return c.unicode();
}

/// The character that ends before `at`; 0 at the start.
[[nodiscard]] inline char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at <= 0) {
        return 0;
    }
    const QChar c = text[at - 1];
    if (c.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[at - 2], c);
    }
    return c.unicode();
}

/// UTF-16 units of a character.
[[nodiscard]] constexpr qsizetype unitsOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

} // namespace anchorage::preview::kramdown
