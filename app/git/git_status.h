// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

#include <QList>

#include <optional>

namespace anchorage::git {

/// What happened to a file between two of HEAD, index and working tree.
enum class FileChange { None, Modified, Added, Deleted, Renamed, Copied, TypeChanged };

/// A file that differs. Paths are the bytes that git knows, relative to the repository's root.
struct StatusEntry
{
    QByteArray path;
    QByteArray originalPath;                ///< of what was renamed or copied; else empty
    FileChange staged = FileChange::None;   ///< HEAD to index
    FileChange unstaged = FileChange::None; ///< index to working tree
    bool untracked = false;
    bool conflicted = false;
    QByteArray conflict; ///< git's two letters: `UU` both changed, `AA` both added, `DU` we deleted, …
    bool submodule = false;
    bool lfs = false;    ///< the attributes give the file to git-lfs
    QByteArray headMode; ///< `100644`, `100755`, `120000`; `000000` where there is none
    QByteArray indexMode;
    QByteArray headBlob; ///< object name; all zeros where there is none; empty for an untracked file
    QByteArray indexBlob;
    QList<QByteArray> stages; ///< of a conflict: the blobs of base, ours, theirs

    [[nodiscard]] bool isStaged() const { return staged != FileChange::None; }
    [[nodiscard]] bool isUnstaged() const { return unstaged != FileChange::None || untracked || conflicted; }
};

/// What git is in the middle of.
enum class Operation { None, Merge, Rebase, CherryPick, Revert };

struct Status
{
    QString branch;           ///< empty where HEAD is detached
    QByteArray head;          ///< the commit; empty before the first one
    QString upstream;         ///< `origin/main`; empty where the branch has none
    std::optional<int> ahead; ///< none where there is no upstream, or it is gone
    std::optional<int> behind;
    Operation operation = Operation::None;
    QList<StatusEntry> entries; ///< in git's order: tracked ones by path, then conflicts, then untracked ones

    [[nodiscard]] const StatusEntry *entry(const QByteArray &path) const;
};

/// From what `git status --porcelain=v2 --branch -z` printed. Lines that are not known are passed over.
[[nodiscard]] Status parseStatus(const QByteArray &output);

/// How the repository stands. Submodules: the commit that they are at, not their files.
[[nodiscard]] Result<Status> readStatus(const Repository &repository, const RunControl &control = {});

} // namespace anchorage::git
