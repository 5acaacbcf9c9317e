// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflicts.h"

namespace anchorage {

/// A file in conflict, with what each side has of it.
struct FileConflict
{
    git::StatusEntry entry;
    git::ConflictSides sides;
    QByteArray base; ///< contents; empty where the side has none
    QByteArray mine;
    QByteArray theirs;
    bool untouched = true; ///< the working tree holds what git left there
};

/// Reads the versions. Not for the interface's thread. Fails for a symbolic link, which is not to be written
/// through.
[[nodiscard]] Result<FileConflict> readFileConflict(const git::Repository &repository,
                                                    const git::StatusEntry &entry, git::Operation operation,
                                                    const git::RunControl &control = {});

/// Which of the files still hold both versions of something between markers, for people. Not for the
/// interface's thread.
[[nodiscard]] QStringList undecidedFiles(const git::Repository &repository, const QList<QByteArray> &paths);

/// Both sides have it as a text: it is decided place by place. Otherwise about the file as a whole.
[[nodiscard]] bool isTextConflict(const FileConflict &conflict);

} // namespace anchorage
