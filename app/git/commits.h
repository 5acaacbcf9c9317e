// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

namespace anchorage::git {

/// What is to be committed: always the index as it stands.
struct CommitOrder
{
    QString message;
    bool signOff = false; ///< adds `Signed-off-by:` of the user
    bool amend = false;   ///< takes the place of the last commit
};

/// The last commit, as far as an amendment needs it.
struct LastCommit
{
    QByteArray name; ///< empty before the first commit
    QString message;
    bool pushed = false; ///< a remote's branch that is known here holds it
    bool merge = false;
    [[nodiscard]] bool isAmendable() const { return !name.isEmpty() && !pushed; }
};

[[nodiscard]] Result<LastCommit> readLastCommit(const Repository &repository, const RunControl &control = {});

/// Commits with hooks and signing as the user has set them up. Fails, with nothing committed, for an empty
/// message and for amending what is pushed. What hooks and git said on success is the value.
[[nodiscard]] Result<QString> commit(const Repository &repository, const CommitOrder &order,
                                     const RunControl &control = {});

} // namespace anchorage::git
