// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_status.h"

/// Conflicts about a file as a whole: one side deleted it, or renamed it, or it is no text.
namespace anchorage::git {

/// What both sides made of a file in conflict. `mine` is the side of whoever sits here: in a rebase that is
/// what git calls theirs.
struct ConflictSides
{
    bool inBase = false;
    bool inMine = false;
    bool inTheirs = false;
    QByteArray base; ///< blobs; empty where the side has no such file
    QByteArray mine;
    QByteArray theirs;
};

/// The sides of a conflict while git is at `operation`.
[[nodiscard]] ConflictSides conflictSides(const StatusEntry &entry, Operation operation);

enum class ConflictChoice { KeepMine, KeepTheirs, Delete };

/// Decides a conflict about a whole file, in index and working tree. To keep the version of the one side that
/// has the file keeps it as it is in the working tree. Fails, with nothing changed, where something would be
/// lost: the file was changed since git left it there.
[[nodiscard]] Result<Done> decideConflict(const Repository &repository, const StatusEntry &entry,
                                          ConflictChoice choice, const RunControl &control = {});

/// Whether the working tree has of this file what git left there: the version of a side, or both between
/// markers. Anything else is somebody's own work.
[[nodiscard]] Result<bool> isUntouched(const Repository &repository, const StatusEntry &entry,
                                       const RunControl &control = {});

} // namespace anchorage::git
