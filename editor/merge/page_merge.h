// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_merge.h"
#include "map_merge.h"

namespace anchorage {

/// Three versions of a file as texts (lines end at U+000A; see `TextFile`).
struct MergeTexts
{
    QString base;
    QString ours;
    QString theirs;
};

/// The outcome of a merge. Everything that a side changed is in it: in the decided text or in a conflict.
struct MergeResult
{
    QList<MergePart> parts;
    QList<LocaleConflict> localeConflicts;
    int mapsMerged = 0; ///< locale maps that were merged by meaning
    /// Why the file was merged by lines although it has locale titles; empty where it was not.
    QString reason;
    /// The sides are readable YAML and what the lines make of them is not: somebody has to look, even where
    /// no conflict is left.
    bool broken = false;

    [[nodiscard]] bool isClean() const;
    /// With markers around each conflict.
    [[nodiscard]] QString text(const ConflictMarkers &markers = {}) const
    {
        return markedText(parts, markers);
    }
};

/// Merges two versions of a file with a common base: locale titles by meaning (`mergeMaps`), the rest of the
/// front matter by lines, and so, on its own, what follows the front matter. Where a side's YAML cannot be
/// read or the outcome would not say what it should, all by lines, and `reason` tells why. Fails only where
/// `lines` does.
[[nodiscard]] Result<MergeResult> mergePages(const MergeTexts &texts, FileKind kind, const LineMerge &lines);

} // namespace anchorage
