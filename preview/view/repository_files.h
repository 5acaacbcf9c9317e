// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace anchorage::preview {

/// A file that the preview may read.
struct ServedFile
{
    QString path;     ///< absolute and canonical: no symlink in it
    QString mimeType; ///< one that a page can show: image, font, style sheet, sound, film
    qint64 size = 0;  ///< in bytes, when it was looked at
};

/// Why a file is not served.
enum class Refusal {
    NoRepository, ///< there is no root, or it is no longer a folder
    BadPath,      ///< `..`, a backslash, a control character or nothing at all
    Hidden,       ///< a part of the path begins with a dot (`.git` holds credentials)
    Missing,      ///< no such file, or it cannot be read
    Outside,      ///< a symlink leads out of the repository
    NotAFile,     ///< a folder, fifo, socket or device
    TooLarge,     ///< larger than `RepositoryFiles::maximumSize`
    OtherType,    ///< not something that a page shows (a document, a script, a program)
};

/// Decides which files of a repository a page may show. Pages and repositories are untrusted: nothing outside
/// the root is ever named, whatever the path says and wherever symlinks lead. Opens no file except to find
/// out its type.
class RepositoryFiles
{
public:
    static constexpr qint64 maximumSize = 64 * 1024 * 1024; ///< in bytes

    /// `root` is the repository's folder; empty for none, then every path is refused.
    explicit RepositoryFiles(const QString &root = {});

    /// The canonical root; empty where there is none.
    [[nodiscard]] const QString &root() const { return m_root; }

    /// The file that `path` means. `path` is relative to the root, with slashes, already percent-decoded
    /// (once).
    [[nodiscard]] std::variant<ServedFile, Refusal> resolve(const QString &path) const;

private:
    QString m_root; ///< canonical, without a slash at its end (but for the file system's own root)
};

} // namespace anchorage::preview
