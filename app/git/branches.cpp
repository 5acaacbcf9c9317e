// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// Where HEAD is, in a form that `git switch` takes.
QStringList currentPlace(const Repository &repository)
{
    const Outcome branch = repository.read({{u"symbolic-ref"_s, u"--quiet"_s, u"--short"_s, u"HEAD"_s}, {}});
    if (branch.ok()) {
        return {QString::fromUtf8(branch.output).trimmed()};
    }
    const Outcome commit = repository.read({{u"rev-parse"_s, u"HEAD"_s}, {}});
    return {u"--detach"_s, QString::fromUtf8(commit.output).trimmed()};
}

QByteArray stashName(const Repository &repository)
{
    return repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"refs/stash"_s}, {}})
        .output.trimmed();
}

Outcome doSwitch(const Repository &repository, const QStringList &place, const RunControl &control)
{
    return repository.act({QStringList{u"switch"_s, u"--quiet"_s} + place, {}}, control);
}

Outcome popStash(const Repository &repository, const RunControl &control)
{
    return repository.act({{u"stash"_s, u"pop"_s, u"--index"_s, u"--quiet"_s}, {}}, control);
}

/// Switches with the tracked changes set aside meanwhile.
Result<Done> switchWithStash(const Repository &repository, const QStringList &place, const Outcome &refusal,
                             const RunControl &control)
{
    const QStringList before = currentPlace(repository);
    const QByteArray lastStash = stashName(repository);
    const Outcome stashed = repository.act({{u"stash"_s, u"push"_s, u"--quiet"_s}, {}}, control);
    if (!stashed.ok() || stashName(repository) == lastStash) {
        return Error{refusal.message()};
    }
    // From here on nothing may stop half-way: what follows brings the user's work back.
    const RunControl unstoppable;
    const Outcome switched = doSwitch(repository, place, control);
    if (switched.ok() && popStash(repository, unstoppable).ok()) {
        return Done{};
    }
    if (switched.ok()) {
        // All of it is in the stash; only what the failed pop left is thrown away here.
        const Outcome cleared = repository.act({{u"reset"_s, u"--hard"_s, u"--quiet"_s}, {}}, unstoppable);
        const Outcome back = doSwitch(repository, before, unstoppable);
        if (!cleared.ok() || !back.ok()) {
            return Error{
                Tr::tr("Your changes are kept in the stash, but they do not fit the other branch: %1")
                    .arg(back.message())};
        }
    }
    const Outcome restored = popStash(repository, unstoppable);
    if (!restored.ok()) {
        return Error{Tr::tr("Your changes are kept in the stash: %1").arg(restored.message())};
    }
    return Error{switched.ok() ? Tr::tr("Your changes do not fit the other branch, so nothing was switched. "
                                        "Commit or stash them first.\n\n%1")
                                     .arg(refusal.message())
                               : switched.message()};
}

} // namespace

Result<QList<Branch>> readBranches(const Repository &repository, const RunControl &control)
{
    const Outcome listed = repository.read(
        {{u"for-each-ref"_s,
          u"--format=%(refname)%00%(refname:short)%00%(upstream:short)%00%(HEAD)%00%(upstream:track)%00%(symref)%00%(contents:subject)"_s,
          u"refs/heads"_s, u"refs/remotes"_s},
         {}},
        control);
    if (!listed.ok()) {
        return Error{listed.message()};
    }
    QList<Branch> result;
    for (const QByteArray &line : listed.output.split('\n')) {
        const QList<QByteArray> parts = line.split('\0');
        // A symbolic reference (`origin/HEAD`) is another name of a branch that is listed itself.
        if (parts.size() != 7 || !parts[5].isEmpty()) {
            continue;
        }
        result.append({QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2]), parts[3] == "*",
                       parts[0].startsWith("refs/remotes/"), parts[4] == "[gone]",
                       QString::fromUtf8(parts[6])});
    }
    return result;
}

bool isBranchName(const Repository &repository, const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'-') &&
           repository.read({{u"check-ref-format"_s, u"--branch"_s, name}, {}}).ok() &&
           !repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"refs/heads/"_s + name}, {}})
                .ok();
}

Result<Done> createBranch(const Repository &repository, const QString &name, const RunControl &control)
{
    if (!isBranchName(repository, name)) {
        return Error{Tr::tr("“%1” cannot be the name of a new branch.").arg(name)};
    }
    return doneOrReason(repository.act({{u"switch"_s, u"--quiet"_s, u"--create"_s, name}, {}}, control));
}

Result<Done> switchBranch(const Repository &repository, const Branch &branch, const RunControl &control)
{
    QStringList place{branch.name};
    if (branch.remote) {
        const QString local = branch.name.section(u'/', 1);
        const bool exists =
            repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"refs/heads/"_s + local}, {}})
                .ok();
        place = exists ? QStringList{local} : QStringList{u"--track"_s, branch.name};
    }
    const Outcome plain = doSwitch(repository, place, control);
    if (plain.ok() || plain.cancelled) {
        return doneOrReason(plain);
    }
    return switchWithStash(repository, place, plain, control);
}

} // namespace anchorage::git
