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
    QByteArray parentBlob; ///< what the commit found; zeros where it made the file
};

/// The commits that changed a file, newest first, over renames; at most `maximum`. Commits that only join
/// branches are passed over. Fails for a path that is not UTF-8.
[[nodiscard]] Result<QList<FileVersion>> readHistory(const Repository &repository, const QByteArray &path,
                                                     int maximum = 500, const RunControl &control = {});

} // namespace anchorage::git
