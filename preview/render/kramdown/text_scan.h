// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstring>

/// What is asked of nearly every line and leaf, for short stretches: in these the calls cost more than the
/// search.
namespace anchorage::preview::kramdown {

namespace detail {

constexpr qsizetype unitsOfWord = 4; // of 64 bits

[[nodiscard]] inline quint64 wordAt(const char16_t *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

/// Not 0 where one of the word's units is 0.
[[nodiscard]] constexpr quint64 zeroUnits(quint64 word)
{
    return (word - 0x0001'0001'0001'0001) & ~word & 0x8000'8000'8000'8000;
}

} // namespace detail

/// The position of `wanted` in `text` at or behind `from`; -1 where it is not there.
[[nodiscard]] inline qsizetype indexOfUnit(QStringView text, char16_t wanted, qsizetype from)
{
    const char16_t *at = text.utf16() + from;
    const char16_t *const end = text.utf16() + text.size();
    const quint64 pattern = wanted * quint64(0x0001'0001'0001'0001);
    while (end - at >= detail::unitsOfWord && !detail::zeroUnits(detail::wordAt(at) ^ pattern)) {
        at += detail::unitsOfWord;
    }
    while (at < end && *at != wanted) {
        ++at;
    }
    return at < end ? at - text.utf16() : -1;
}

/// How many line breaks there are.
[[nodiscard]] inline int lineBreaksIn(QStringView text)
{
    // A count of 16 bits lets compilers look at eight characters at once; it must not overflow.
    constexpr qsizetype stretch = 0xFFFF;
    int lines = 0;
    for (qsizetype start = 0; start < text.size(); start += stretch) {
        const char16_t *at = text.utf16() + start;
        const char16_t *const end = at + std::min(stretch, text.size() - start);
        quint16 found = 0;
        for (; at < end; ++at) {
            found = static_cast<quint16>(found + (*at == u'\n' ? 1 : 0));
        }
        lines += found;
    }
    return lines;
}

} // namespace anchorage::preview::kramdown
