// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_hash.h"

#include <bit>
#include <cstring>

namespace anchorage::preview {

namespace {

constexpr quint64 multiplier =
    0x9E3779B97F4A7C15; // odd, its bits without a pattern: 2^64 over the golden ratio

quint64 mixed(quint64 lane, quint64 word)
{
    return std::rotl((lane ^ word) * multiplier, 29);
}

quint64 wordAt(const char16_t *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

} // namespace

quint64 contentHash(QStringView html)
{
    constexpr qsizetype unitsOfWord = 4;
    // Four lanes, so that a processor need not wait for one product before it begins the next.
    quint64 lanes[] = {1, 2, 3, 4};
    const char16_t *at = html.utf16();
    const char16_t *const end = at + html.size();
    for (; end - at >= 4 * unitsOfWord; at += 4 * unitsOfWord) {
        for (int lane = 0; lane < 4; ++lane) {
            lanes[lane] = mixed(lanes[lane], wordAt(at + lane * unitsOfWord));
        }
    }
    quint64 hash = static_cast<quint64>(html.size());
    for (const quint64 lane : lanes) {
        hash = mixed(hash, lane);
    }
    for (; end - at >= unitsOfWord; at += unitsOfWord) {
        hash = mixed(hash, wordAt(at));
    }
    for (; at < end; ++at) {
        hash = mixed(hash, *at);
    }
    hash *= multiplier;
    return hash ^ (hash >> 32);
}

} // namespace anchorage::preview
