// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

#include <QDateTime>
#include <QList>

namespace anchorage::git {

/// A file as one commit left it.
struct FileVersion
{
    QByteArray commit;
    QString author;
    QString email;
    QDateTime when; ///< of the author's change
    QString subject;
    QByteArray path;       ///< what the file was called then
    QByteArray blob;       ///< `readBlobs` gives the content; empty where the commit removed the file
    QByteArray parentBlob; ///< what the commit found in its first parent; zeros where it made the file
    /// The versions that it was made from, by their commits, the first parent's first: several where it joins
    /// branches, none where it made the file. Empty for what is not committed.
    QList<QByteArray> parents;
};

/// The commits that changed a file, over renames, children before their parents; the first one is what HEAD
/// holds. At most `maximum`, the oldest are left out. A commit that joins branches is among them where what
/// it holds is that of none of them; else what the file became is that of one branch, and the others are
/// passed over, as `git log` and `git blame` do. Fails for a path that is not UTF-8.
[[nodiscard]] Result<QList<FileVersion>> readHistory(const Repository &repository, const QByteArray &path,
                                                     int maximum = 500, const RunControl &control = {});

} // namespace anchorage::git
