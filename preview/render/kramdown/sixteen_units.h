// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

#else

/// The same one by one, for other processors.
class SixteenUnits
{
public:
    static constexpr qsizetype count = 16;

    explicit SixteenUnits(const char16_t *at) : m_units(at) {}

    class Set
    {
    public:
        explicit Set(unsigned bits) : m_bits(bits) {}
        Set operator|(Set other) const { return Set(m_bits | other.m_bits); }
        Set operator&(Set other) const { return Set(m_bits & other.m_bits); }
        [[nodiscard]] unsigned bits() const { return m_bits; }

    private:
        unsigned m_bits;
    };

    [[nodiscard]] Set are(char c) const { return areBetween(c, c); }
    [[nodiscard]] Set are(const SixteenUnits &other) const
    {
        return where([&](qsizetype i) { return m_units[i] == other.m_units[i]; });
    }
    [[nodiscard]] Set areBetween(char first, char last) const
    {
        return where([&](qsizetype i) {
            return m_units[i] >= static_cast<uchar>(first) && m_units[i] <= static_cast<uchar>(last);
        });
    }

private:
    template <typename IsOne> static Set where(IsOne isOne)
    {
        unsigned bits = 0;
        for (qsizetype i = 0; i < count; ++i) {
            bits |= isOne(i) ? 1U << i : 0U;
        }
        return Set(bits);
    }

    const char16_t *m_units;
};

#endif

} // namespace anchorage::preview::kramdown
