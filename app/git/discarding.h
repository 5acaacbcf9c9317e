// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_status.h"

#include <QDateTime>

/// Discarding with a way back, and stashes.
///
/// What is discarded is first written as a commit under `refs/anchorage/discarded/TIME`: its tree holds what
/// the working tree had under `worktree/` and what the index had under `index/`, byte for byte, untracked
/// files too. git keeps it as long as the reference is there; an ordinary push does not send it.
namespace anchorage::git {

/// Something that was discarded and can be brought back.
struct Discarded
{
    QString reference; ///< `refs/anchorage/discarded/…`
    QDateTime when;
    QList<QByteArray> paths;
};

/// Makes files in index and working tree what HEAD holds (a new one is removed), after saving what they held.
/// Fails, with nothing lost, where anything could not be saved. Submodules and conflicts are refused.
[[nodiscard]] Result<Discarded> discard(const Repository &repository, const QList<StatusEntry> &entries,
                                        const RunControl &control = {});

/// Puts what was discarded back into working tree and index. Fails, with nothing overwritten, where one of
/// the files has been changed since and would be lost.
[[nodiscard]] Result<Done> restoreDiscarded(const Repository &repository, const Discarded &discarded,
                                            const RunControl &control = {});

/// Newest first.
[[nodiscard]] Result<QList<Discarded>> listDiscarded(const Repository &repository,
                                                     const RunControl &control = {});
/// Forgets what was discarded more than `days` ago.
[[nodiscard]] Result<Done> forgetDiscarded(const Repository &repository, int days,
                                           const RunControl &control = {});

struct Stash
{
    QByteArray name; ///< of its commit
    QString message;
    QDateTime when;
};

/// Sets all changes aside, untracked files too.
[[nodiscard]] Result<Done> stash(const Repository &repository, const QString &message,
                                 const RunControl &control = {});
/// Brings a stash back, staged changes as staged ones where possible. It stays in the list.
[[nodiscard]] Result<Done> applyStash(const Repository &repository, const Stash &stash,
                                      const RunControl &control = {});
[[nodiscard]] Result<QList<Stash>> listStashes(const Repository &repository, const RunControl &control = {});

} // namespace anchorage::git
