// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_process.h"
#include "reading_safety.h"
#include "result.h"

#include <QString>

namespace anchorage::git {

/// A repository with a working tree and the user's git program. A value: copies may be used in several
/// threads at once. Its calls wait for git and are not for the interface's thread; `Queue` takes them off it.
class Repository
{
public:
    /// The repository that a folder or file belongs to. Fails, with a reason for people, where there is no
    /// git (`program` is empty), where the path belongs to no repository, to one without a working tree, or
    /// to one that git refuses because its folder belongs to somebody else (`safe.directory`).
    [[nodiscard]] static Result<Repository> open(const QString &program, const QString &path);

    /// The top folder of the working tree, absolute.
    [[nodiscard]] const QString &root() const { return m_root; }
    /// The folder with this working tree's own HEAD and index, absolute.
    [[nodiscard]] const QString &gitFolder() const { return m_gitFolder; }

    [[nodiscard]] Trust trust() const { return m_trust; }
    void setTrust(Trust trust) { m_trust = trust; }
    /// The program that asks for passwords where the user has set up none; empty for none. Called by git with
    /// the question as its argument, it prints the answer.
    void setAskPass(const QString &program) { m_askPass = program; }

    /// Runs a command that reads. Nothing of the repository is run (see `readingSettings`).
    [[nodiscard]] Outcome read(Call call, const RunControl &control = {}) const;
    /// Runs a command as the user. In a repository that is not trusted it fails without running anything.
    [[nodiscard]] Outcome act(const Call &call, const RunControl &control = {}) const;

private:
    QString m_program;
    QString m_root;
    QString m_gitFolder;
    QString m_askPass;
    Trust m_trust = Trust::Untrusted;
};

/// `Done`, or what git said.
[[nodiscard]] Result<Done> doneOrReason(const Outcome &outcome);

/// What the user reads of a path: as text where it is UTF-8, other bytes as `\xNN`.
[[nodiscard]] QString shownPath(const QByteArray &path);
/// A pathspec for just this path; one that is not UTF-8 matches any byte in the place of each of its odd
/// ones.
[[nodiscard]] QString pathspecOf(const QByteArray &path);

} // namespace anchorage::git
