// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

#include <QUrl>

namespace anchorage::git {

/// What a run with a remote said.
struct RemoteAnswer
{
    QString message; ///< what git and the remote said, without progress
    QUrl link; ///< where the remote offers to open a pull or merge request, or its first link; may be empty
};

/// What the remote itself said (lines that git marks with `remote:`), without the mark.
[[nodiscard]] QString remoteWords(const QString &message);
/// The address for a pull or merge request among the links (http, https) of what a remote said; else its
/// first link; else empty.
[[nodiscard]] QUrl linkOf(const QString &message);

/// The remotes by name.
[[nodiscard]] Result<QStringList> readRemotes(const Repository &repository, const RunControl &control = {});

/// Fetches what the current branch follows (as git chooses), and forgets remote branches that are gone if git
/// is set up so.
[[nodiscard]] Result<RemoteAnswer> fetch(const Repository &repository, const RunControl &control = {});

enum class PullBy {
    Configuration, ///< what `pull.rebase`, `branch.*.rebase` and `pull.ff` say
    Merge,
    Rebase,
};
/// Fetches and joins. Where that ends in conflicts, it fails with git's words, and the status shows them.
[[nodiscard]] Result<RemoteAnswer> pull(const Repository &repository, PullBy by = PullBy::Configuration,
                                        const RunControl &control = {});

/// Pushes the current branch as git is set up. A branch without an upstream gets one of its own name, at the
/// remote for pushes (`branch.*.pushRemote`, `remote.pushDefault`), `origin`, or the only one that there is.
[[nodiscard]] Result<RemoteAnswer> push(const Repository &repository, const RunControl &control = {});

} // namespace anchorage::git
