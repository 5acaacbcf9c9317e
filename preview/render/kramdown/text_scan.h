// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Searches through each line and leaf of a page: where most of its characters are looked at one by one, so
/// that it matters how. Sixteen characters at once where the processor is known to be able to (each x86-64
/// is).
namespace anchorage::preview::kramdown {

#ifdef __SSE2__
/// Sixteen UTF-16 units as bytes: units beyond 0xFF are 0xFF or 0, which no question is about.
class SixteenUnits
{
public:
    static constexpr qsizetype count = 16;

    explicit SixteenUnits(const char16_t *at)
        : m_bytes(_mm_packus_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)),
                                   _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + count / 2))))
    {
    }

    /// A set of the sixteen; bit by bit, the first lowest.
    class Set
    {
    public:
        explicit Set(__m128i bytes) : m_bytes(bytes) {}
        Set operator|(Set other) const { return Set(_mm_or_si128(m_bytes, other.m_bytes)); }
        Set operator&(Set other) const { return Set(_mm_and_si128(m_bytes, other.m_bytes)); }
        [[nodiscard]] unsigned bits() const { return static_cast<unsigned>(_mm_movemask_epi8(m_bytes)); }

    private:
        __m128i m_bytes;
    };

    [[nodiscard]] Set are(char c) const { return Set(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(c))); }
    [[nodiscard]] Set are(const SixteenUnits &other) const
    {
        return Set(_mm_cmpeq_epi8(m_bytes, other.m_bytes));
    }
    [[nodiscard]] Set areBetween(char first, char last) const
    {
        const __m128i behindFirst = _mm_sub_epi8(m_bytes, _mm_set1_epi8(first));
        const __m128i width = _mm_set1_epi8(static_cast<char>(last - first));
        return Set(_mm_cmpeq_epi8(_mm_min_epu8(behindFirst, width), behindFirst));
    }

private:
    __m128i m_bytes;
};
#endif

/// The position of `wanted` (ASCII) in `text` at or behind `from`; -1 where it is not there.
[[nodiscard]] inline qsizetype indexOfUnit(QStringView text, char wanted, qsizetype from)
{
    const char16_t *const units = text.utf16();
    qsizetype at = from;
#ifdef __SSE2__
    for (; text.size() - at >= SixteenUnits::count; at += SixteenUnits::count) {
        if (const unsigned found = SixteenUnits(units + at).are(wanted).bits()) {
            return at + std::countr_zero(found);
        }
    }
#endif
    for (; at < text.size(); ++at) {
        if (units[at] == static_cast<uchar>(wanted)) {
            return at;
        }
    }
    return -1;
}

/// How many line breaks there are.
[[nodiscard]] inline int lineBreaksIn(QStringView text)
{
    const char16_t *const units = text.utf16();
    int lines = 0;
    qsizetype at = 0;
#ifdef __SSE2__
    for (; text.size() - at >= SixteenUnits::count; at += SixteenUnits::count) {
        // They are few.
        for (unsigned found = SixteenUnits(units + at).are('\n').bits(); found; found &= found - 1) {
            ++lines;
        }
    }
#endif
    for (; at < text.size(); ++at) {
        lines += units[at] == u'\n' ? 1 : 0;
    }
    return lines;
}

/// The first position at or behind `from` at which something other than text may start on the inline level;
/// the text's size for none. It is a guess: nothing starts before it, nothing need start there.
[[nodiscard]] inline qsizetype nextSpecial(QStringView text, qsizetype from)
{
    const char16_t *const units = text.utf16();
    qsizetype at = from;
#ifdef __SSE2__
    // One unit more is looked at.
    for (; text.size() - at > SixteenUnits::count; at += SixteenUnits::count) {
        const SixteenUnits here(units + at);
        const SixteenUnits next(units + at + 1);
        const auto alone = here.areBetween('[', '`') | here.areBetween('"', '\'') |
                           here.areBetween('<', '>') | here.areBetween('{', '~') | here.are('*') |
                           here.are('!');
        const auto twice = here.are(next) & here.areBetween(' ', '.');
        const auto beforeGuillemet = here.are(' ') & next.areBetween('<', '>');
        if (const unsigned found = (alone | twice | beforeGuillemet).bits()) {
            return at + std::countr_zero(found);
        }
    }
#endif
    for (; at < text.size(); ++at) {
        const char16_t c = units[at];
        if (c < u'0' || (c >= u'<' && c <= u'`' && (c >= u'[' || c <= u'>')) || (c >= u'{' && c <= u'~')) {
            if (c != u' ' || at + 1 == text.size() || units[at + 1] <= u'>') {
                break;
            }
        }
    }
    return at;
}

} // namespace anchorage::preview::kramdown
