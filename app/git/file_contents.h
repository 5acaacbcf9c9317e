// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

#include <QByteArray>
#include <QList>

namespace anchorage::git {

/// What a file of the working tree holds: of a symbolic link its target, as git keeps it.
struct WorktreeFile
{
    QByteArray bytes;
    QByteArray mode; ///< as git has it: `100644`, `100755` or `120000`
};

/// Reads a file of the working tree by the bytes of its path. No symbolic link is followed on the way, so
/// nothing outside is read. Fails where there is no such file, it is neither a file nor a link, or it is
/// larger than `TextFile::maximumSize`.
[[nodiscard]] Result<WorktreeFile> readWorktreeFile(const Repository &repository, const QByteArray &path);

/// The contents of blobs by their object names, in the same order; an empty one for a name of zeros, an empty
/// name or what is no blob.
[[nodiscard]] Result<QList<QByteArray>>
readBlobs(const Repository &repository, const QList<QByteArray> &names, const RunControl &control = {});

/// The file stands for a large one that git-lfs keeps elsewhere.
[[nodiscard]] bool isLfsPointer(QByteArrayView content);

} // namespace anchorage::git
