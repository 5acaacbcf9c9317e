// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sixteen_units.h"

#include <QStringView>

#include <bit>

/// Searches through each line and leaf of a page: where most of its characters are looked at, so that it
/// matters how.
namespace anchorage::preview::kramdown {

/// The first position at or behind `from` that is wanted; the text's size for none. `ofSixteen(units)` gives
/// a bit for each of sixteen units that is wanted and may look at `further` units behind them; `isWanted(at)`
/// tells of one.
template <typename OfSixteen, typename IsWanted>
[[nodiscard]] inline qsizetype firstWanted(QStringView text, qsizetype from, qsizetype further,
                                           OfSixteen ofSixteen, IsWanted isWanted)
{
    qsizetype at = from;
    const qsizetype last = text.size() - SixteenUnits::count - further;
    for (; at <= last; at += SixteenUnits::count) {
        if (const unsigned found = ofSixteen(text.utf16() + at)) {
            return at + std::countr_zero(found);
        }
    }
    // The rest, together with some before it that does not count.
    if (last >= 0 && at < text.size() - further) {
        if (const unsigned found = ofSixteen(text.utf16() + last) >> (at - last)) {
            return at + std::countr_zero(found);
        }
        at = text.size() - further;
    }
    while (at < text.size() && !isWanted(at)) {
        ++at;
    }
    return at;
}

/// The position of `wanted` (ASCII) in `text` at or behind `from`; -1 where it is not there.
[[nodiscard]] inline qsizetype indexOfUnit(QStringView text, char wanted, qsizetype from)
{
    const qsizetype found = firstWanted(
        text, from, 0, [wanted](const char16_t *units) { return SixteenUnits(units).are(wanted).bits(); },
        [text, wanted](qsizetype at) { return text[at] == QLatin1Char(wanted); });
    return found < text.size() ? found : -1;
}

/// How many line breaks there are from `start` to `end`.
[[nodiscard]] inline int lineBreaksIn(QStringView text, qsizetype start, qsizetype end)
{
    int lines = 0;
    qsizetype at = start;
    for (; at < end && text.size() - at >= SixteenUnits::count; at += SixteenUnits::count) {
        unsigned found = SixteenUnits(text.utf16() + at).are('\n').bits();
        if (end - at < SixteenUnits::count) {
            found &= (1U << (end - at)) - 1;
        }
        // They are few.
        for (; found; found &= found - 1) {
            ++lines;
        }
    }
    for (; at < end; ++at) {
        lines += text[at] == u'\n' ? 1 : 0;
    }
    return lines;
}

[[nodiscard]] inline int lineBreaksIn(QStringView text)
{
    return lineBreaksIn(text, 0, text.size());
}

/// The first position at or behind `from` at which something other than text may start on the inline level;
/// the text's size for none. It is a guess: nothing starts before it, nothing need start there.
[[nodiscard]] inline qsizetype nextSpecial(QStringView text, qsizetype from)
{
    const auto ofSixteen = [](const char16_t *units) {
        const SixteenUnits here(units);
        const SixteenUnits next(units + 1);
        const auto alone = here.areBetween('[', '`') | here.areBetween('"', '\'') |
                           here.areBetween('<', '>') | here.areBetween('{', '~') | here.are('*') |
                           here.are('!');
        const auto twice = here.are(next) & here.areBetween(' ', '.');
        const auto beforeGuillemet = here.are(' ') & next.areBetween('<', '>');
        return (alone | twice | beforeGuillemet).bits();
    };
    const auto isWanted = [text](qsizetype at) {
        const char16_t c = text[at].unicode();
        const bool isSpecial =
            c < u'0' || (c >= u'<' && c <= u'>') || (c >= u'[' && c <= u'`') || (c >= u'{' && c <= u'~');
        return isSpecial && (c != u' ' || at + 1 == text.size() || text[at + 1] <= u'>');
    };
    return firstWanted(text, from, 1, ofSixteen, isWanted);
}

} // namespace anchorage::preview::kramdown
