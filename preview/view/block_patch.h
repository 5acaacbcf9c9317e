// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <QJsonObject>

namespace anchorage::preview {

/// What is remembered of a block that is in the page already.
struct ShownBlock
{
    quint64 hash = 0;
    int firstLine = 0;
    int lastLine = 0;
};

/// How the blocks in the page become those of a newer rendering. Blocks with the same hash that keep their
/// order stay.
struct BlockPatch
{
    /// Blocks `at` … `at + removed - 1` of the old page are replaced by `inserted`.
    struct Splice
    {
        int at = 0;
        int removed = 0;
        QList<RenderedBlock> inserted;
    };
    /// The source lines of the blocks `from` … `from + count - 1` of the new page have moved by these
    /// numbers.
    struct Shift
    {
        int from = 0;
        int count = 0;
        int first = 0;
        int last = 0;
    };

    QList<Splice> splices; ///< disjoint, in ascending order of `at`, which counts in the old page
    QList<Shift> shifts;   ///< disjoint, in ascending order
};

/// The patch from `shown` to `next`. Time: n log n in the number of blocks between the first and the last
/// change.
[[nodiscard]] BlockPatch blockPatch(const QList<ShownBlock> &shown, const QList<RenderedBlock> &next);

/// The patch as the preview's script takes it: `splices` and `shifts` (see preview.js, `update`).
[[nodiscard]] QJsonObject toJson(const BlockPatch &patch);

} // namespace anchorage::preview
