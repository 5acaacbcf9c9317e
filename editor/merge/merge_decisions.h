// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_merge.h"

namespace anchorage {

/// What somebody decides about one conflict of a merge.
struct MergeDecision
{
    enum class Choice {
        Open, ///< not decided: it stays in the text with its markers
        Ours,
        Theirs,
        Both, ///< ours, then theirs; for lines
        Own,  ///< something else: a title for a locale, whole lines for lines
    };
    int part = -1; ///< of `MergeResult::parts`
    Choice choice = Choice::Open;
    QString own;
};

/// One row for each conflict of the merge, in the order of the text, nothing decided.
[[nodiscard]] QList<MergeDecision> openDecisions(const MergeResult &merge);

/// The conflict of a locale that the decision is about; nullptr for one of lines.
[[nodiscard]] const LocaleConflict *localeConflict(const MergeResult &merge, const MergeDecision &decision);

/// The merged text with what was decided; markers around what is open. An own title keeps the row as ours has
/// it, as theirs where ours has none, and is written so that it is read back as it is. Fails, with the
/// reason, where an own title cannot be put in.
[[nodiscard]] Result<QString> decidedText(const MergeResult &merge, FileKind kind,
                                          const QList<MergeDecision> &decisions,
                                          const ConflictMarkers &markers = {});

} // namespace anchorage
