// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_matching.h"

#include <algorithm>
#include <vector>

namespace anchorage {

namespace {

/// Cells of the table of common subsequences; above it, the lines of a changed region are matched by position
/// alone.
constexpr qsizetype tableLimit = 4'000'000;

struct Region
{
    qsizetype oldBegin, oldEnd, newBegin, newEnd;
};

void matchByPosition(const Region &region, QList<qsizetype> &origin)
{
    const qsizetype count = std::min(region.oldEnd - region.oldBegin, region.newEnd - region.newBegin);
    for (qsizetype i = 0; i < count; ++i) {
        origin[region.newBegin + i] = region.oldBegin + i;
    }
}

void matchByCommonLines(const QList<QStringView> &oldLines, const QList<QStringView> &newLines,
                        const Region &region, QList<qsizetype> &origin)
{
    const qsizetype rows = region.oldEnd - region.oldBegin;
    const qsizetype columns = region.newEnd - region.newBegin;
    const auto cell = [columns](qsizetype row, qsizetype column) {
        return static_cast<size_t>(row * (columns + 1) + column);
    };
    const auto equal = [&](qsizetype row, qsizetype column) {
        return oldLines[region.oldBegin + row] == newLines[region.newBegin + column];
    };
    std::vector<int> common(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            common[cell(row, column)] =
                equal(row, column) ? common[cell(row + 1, column + 1)] + 1
                                   : std::max(common[cell(row + 1, column)], common[cell(row, column + 1)]);
        }
    }
    Region changed{region.oldBegin, region.oldBegin, region.newBegin, region.newBegin};
    qsizetype row = 0;
    qsizetype column = 0;
    const auto closeChanged = [&](qsizetype oldEnd, qsizetype newEnd) {
        changed.oldEnd = region.oldBegin + oldEnd;
        changed.newEnd = region.newBegin + newEnd;
        matchByPosition(changed, origin);
        changed.oldBegin = changed.oldEnd;
        changed.newBegin = changed.newEnd;
    };
    while (row < rows && column < columns) {
        if (equal(row, column)) {
            closeChanged(row, column);
            origin[region.newBegin + column] = region.oldBegin + row;
            ++row;
            ++column;
            changed.oldBegin = region.oldBegin + row;
            changed.newBegin = region.newBegin + column;
        } else if (common[cell(row + 1, column)] >= common[cell(row, column + 1)]) {
            ++row;
        } else {
            ++column;
        }
    }
    closeChanged(rows, columns);
}

} // namespace

QList<qsizetype> matchLines(const QList<QStringView> &oldLines, const QList<QStringView> &newLines)
{
    QList<qsizetype> origin(newLines.size(), -1);
    Region region{0, oldLines.size(), 0, newLines.size()};
    while (region.oldBegin < region.oldEnd && region.newBegin < region.newEnd &&
           oldLines[region.oldBegin] == newLines[region.newBegin]) {
        origin[region.newBegin++] = region.oldBegin++;
    }
    while (region.oldBegin < region.oldEnd && region.newBegin < region.newEnd &&
           oldLines[region.oldEnd - 1] == newLines[region.newEnd - 1]) {
        origin[--region.newEnd] = --region.oldEnd;
    }
    if ((region.oldEnd - region.oldBegin + 1) * (region.newEnd - region.newBegin + 1) <= tableLimit) {
        matchByCommonLines(oldLines, newLines, region, origin);
    } else {
        matchByPosition(region, origin);
    }
    return origin;
}

} // namespace anchorage
