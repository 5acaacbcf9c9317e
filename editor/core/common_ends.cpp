// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common_ends.h"

#include <algorithm>
#include <cstring>

namespace anchorage {

namespace {

// Long enough that the comparison of memory counts, short enough that the last step does not.
constexpr qsizetype block = 512;

bool same(const QChar *left, const QChar *right, qsizetype length)
{
    return std::memcmp(left, right, static_cast<std::size_t>(length) * sizeof(QChar)) == 0;
}

} // namespace

CommonEnds commonEnds(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (shorter - begin >= block && same(before.data() + begin, after.data() + begin, block)) {
        begin += block;
    }
    while (begin < shorter && before[begin] == after[begin]) {
        ++begin;
    }
    const qsizetype rest = shorter - begin;
    const QChar *beforeEnd = before.data() + before.size();
    const QChar *afterEnd = after.data() + after.size();
    qsizetype end = 0;
    while (rest - end >= block && same(beforeEnd - end - block, afterEnd - end - block, block)) {
        end += block;
    }
    while (end < rest && beforeEnd[-end - 1] == afterEnd[-end - 1]) {
        ++end;
    }
    return {begin, end};
}

} // namespace anchorage
