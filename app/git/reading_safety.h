// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include "result.h"

namespace anchorage::git {

/// Whether the user said that programs which a repository names in its configuration may run.
enum class Trust { Untrusted, Trusted };

/// A setting for one run; git takes it before every configuration file.
struct Setting
{
    QString key;
    QString value;
};

/// Reading a repository runs nothing of it. What could run a program in `status`, `diff`, `log`, `show`,
/// `ls-files` and `cat-file`, and what is done against it:
///
/// - `core.fsmonitor`, `core.hooksPath` and hooks, `log.showSignature` with `gpg.program`, pagers: set for
///   each run;
/// - `filter.*.clean|smudge|process` (status and diff run the clean filter over files whose time changed):
///   emptied one by one, for which the configuration is listed first; git itself runs nothing for that;
/// - `diff.external`, `diff.*.command`, `diff.*.textconv`: options of the commands (see `readingArguments`);
/// - submodules have a configuration of their own: their working trees are not looked at;
/// - fetching what a partial clone left out, and with it `core.sshCommand`, `remote.*.uploadpack` and remote
///   helpers: no protocol is allowed;
/// - aliases cannot take the place of git's own commands.
///
/// `listing` is what `git config --list --show-scope -z` printed. Filters stay as they are set up once the
/// repository is trusted, so that files of git-lfs and the like are compared as git compares them. Fails
/// where a filter's name is not text: then it could not be emptied.
[[nodiscard]] Result<QList<Setting>> readingSettings(const QByteArray &listing, Trust trust);

/// The settings that hold for listing the configuration itself.
[[nodiscard]] QList<Setting> commonReadingSettings();

/// The arguments with what their command needs to print plain, complete and the same for all users.
[[nodiscard]] QStringList readingArguments(const QStringList &arguments);

/// The user's environment for a run that reads: without what points git at another repository.
[[nodiscard]] QProcessEnvironment readingEnvironment(const QList<Setting> &settings);

/// The user's environment for a run as the user: hooks, signing and credential helpers work; no editor and no
/// terminal is waited for. `askPass` (a program, may be empty) is asked for passwords where the user has no
/// such program set up; what it answers goes to git alone.
[[nodiscard]] QProcessEnvironment actingEnvironment(const QString &askPass);

} // namespace anchorage::git
