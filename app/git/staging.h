// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_diff.h"

/// Changes of the index. All are acting runs.
namespace anchorage::git {

/// Puts files into the index as they are in the working tree; a file that is gone there is removed. Filters
/// run as git is set up.
[[nodiscard]] Result<Done> stageFiles(const Repository &repository, const QList<QByteArray> &paths,
                                      const RunControl &control = {});

/// Makes the index hold of these files what HEAD holds. Of a rename both paths have to be given.
[[nodiscard]] Result<Done> unstageFiles(const Repository &repository, const QList<QByteArray> &paths,
                                        const RunControl &control = {});

/// Puts one hunk of an unstaged diff into the index. Fails, with the index untouched, where the index has
/// changed since the diff was read.
[[nodiscard]] Result<Done> stageHunk(const Repository &repository, const FileDiff &diff, const Hunk &hunk,
                                     const RunControl &control = {});
/// Takes one hunk of a staged diff out of the index.
[[nodiscard]] Result<Done> unstageHunk(const Repository &repository, const FileDiff &diff, const Hunk &hunk,
                                       const RunControl &control = {});

/// The text that the index holds of a file: what a locale's row is staged into or out of. Empty where the
/// file is not in the index.
[[nodiscard]] Result<QByteArray> readIndexContent(const Repository &repository, const StatusEntry &entry,
                                                  const RunControl &control = {});

/// Makes the index hold `content` of the file, as it is: no filter runs. The mode stays. Fails for what
/// git-lfs keeps, links, submodules and conflicts, and where the index has changed since `entry` was read.
[[nodiscard]] Result<Done> stageContent(const Repository &repository, const StatusEntry &entry,
                                        const QByteArray &content, const RunControl &control = {});

} // namespace anchorage::git
