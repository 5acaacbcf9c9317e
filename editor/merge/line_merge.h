// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_parts.h"
#include "result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace anchorage {

/// A merge of three texts line by line. Handed in, so that merging itself runs nothing and reads nothing.
using LineMerge =
    std::function<Result<QList<MergePart>>(const QString &base, const QString &ours, const QString &theirs)>;

/// What needs no looking at lines: both sides equal, or one as the base. Else what `merge` makes of it.
[[nodiscard]] Result<QList<MergePart>> mergedLines(const LineMerge &merge, const QString &base,
                                                   const QString &ours, const QString &theirs);

/// Merges as `git merge-file` does, by running the user's git in a temporary folder of its own: no
/// configuration of a repository is read. Same result, same conflicts; the base of a conflict is that of
/// git's style `zdiff3`. Fails where git is missing or refuses (binary content). Blocks until git is done.
[[nodiscard]] Result<QList<MergePart>> gitMergeFile(const QString &base, const QString &ours,
                                                    const QString &theirs);

/// `gitMergeFile` that ends git and fails soon after `cancelled` is set, in whichever thread.
[[nodiscard]] LineMerge gitMergeFileUntil(std::shared_ptr<const std::atomic_bool> cancelled);

/// Reads what `git merge-file` printed with markers of `markerSize` characters, a size that no line of the
/// texts has. With or without the base in it.
[[nodiscard]] QList<MergePart> partsOfMarkedText(const QString &marked, int markerSize);

} // namespace anchorage
