// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_status.h"

#include <QByteArray>
#include <QList>

namespace anchorage::git {

/// Some neighbouring changed lines with up to three lines around them.
struct Hunk
{
    QByteArray text; ///< the `@@` line and the lines, as git wrote them
    int oldLine = 0; ///< first line in the old file, counted from 1; 0 for an empty file
    int newLine = 0;
};

/// How a file differs between two of HEAD, index and working tree.
struct FileDiff
{
    QByteArray header; ///< everything before the first hunk
    QList<Hunk> hunks;
    bool binary = false;
    [[nodiscard]] bool isEmpty() const { return header.isEmpty(); }
};

/// Which two are compared.
enum class DiffOf {
    Staged,   ///< HEAD and index
    Unstaged, ///< index and working tree
};

/// From what `git diff` printed of one file.
[[nodiscard]] FileDiff parseDiff(const QByteArray &output);
/// What `git diff` would print of a file that is new and not in the index.
[[nodiscard]] FileDiff diffOfNewFile(const QByteArray &content);

/// The text diff of one file.
[[nodiscard]] Result<FileDiff> readDiff(const Repository &repository, const StatusEntry &entry, DiffOf which,
                                        const RunControl &control = {});

/// A patch that `git apply` takes for one hunk and nothing else; a change of mode or name is left out.
[[nodiscard]] QByteArray patchOf(const FileDiff &diff, const Hunk &hunk);

} // namespace anchorage::git
