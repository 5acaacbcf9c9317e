// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <atomic>
#include <optional>

namespace anchorage {

/// What tells, without reading a file, that it is as it was: whoever writes to it, replaces it or changes its
/// permissions changes one of these.
struct FileStamp
{
    qint64 modified = 0; ///< nanoseconds since 1970, of the content
    qint64 changed = 0;  ///< the same, of anything
    qint64 size = 0;     ///< bytes
    quint64 number = 0;  ///< of the inode
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Of the file itself, not of what a symbolic link leads to. Zeros where there is none.
[[nodiscard]] FileStamp stampOf(const QString &path);

/// The same for a file that is read next: zeros also where it was changed so recently that another change
/// could have the same time, for clocks of file systems tick every few milliseconds.
[[nodiscard]] FileStamp settledStampOf(const QString &path);

using FileStamps = QHash<QString, FileStamp>; ///< by path, relative to a root

/// Of every file of a site's repository: its sources, hidden files and what was built last (`_site`), but not
/// what other tools keep in it (`node_modules`, `vendor`, hidden folders); of git's folder what changes with
/// a commit, a switch of branches or what is staged. Follows no symbolic link. Nothing once `cancelled` is
/// set (may be null; not owned).
[[nodiscard]] std::optional<FileStamps> siteStamps(const QString &root,
                                                   const std::atomic_bool *cancelled = nullptr);

} // namespace anchorage
