// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

namespace anchorage::git {

struct Branch
{
    QString name;     ///< `main`; of a remote's branch `origin/main`
    QString upstream; ///< empty where it has none
    bool current = false;
    bool remote = false;
    bool gone = false; ///< its upstream is no longer there
    QString subject;   ///< of its last commit
};

/// The local branches by name, then those of remotes.
[[nodiscard]] Result<QList<Branch>> readBranches(const Repository &repository,
                                                 const RunControl &control = {});

/// Whether git takes the name for a new branch.
[[nodiscard]] bool isBranchName(const Repository &repository, const QString &name);

/// Makes a branch at HEAD and switches to it. Changes stay as they are.
[[nodiscard]] Result<Done> createBranch(const Repository &repository, const QString &name,
                                        const RunControl &control = {});

/// Switches to a branch with all changes kept: those that git does not carry over by itself are set aside
/// and brought back on the new branch. Where they do not fit there, everything is as it was before and the
/// reason says so. A remote's branch gets a local one that follows it.
[[nodiscard]] Result<Done> switchBranch(const Repository &repository, const Branch &branch,
                                        const RunControl &control = {});

} // namespace anchorage::git
