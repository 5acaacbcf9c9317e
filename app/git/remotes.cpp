// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotes.h"

#include "git_status.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

Result<RemoteAnswer> answerOf(const Outcome &outcome)
{
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    return RemoteAnswer{outcome.message(), linkOf(outcome.message())};
}

QString configured(const Repository &repository, const QString &key)
{
    return QString::fromUtf8(repository.read({{u"config"_s, u"--get"_s, key}, {}}).output).trimmed();
}

QString pushRemote(const Repository &repository, const QString &branch, const QStringList &remotes)
{
    for (const QString &name : {configured(repository, u"branch.%1.pushRemote"_s.arg(branch)),
                                configured(repository, u"remote.pushDefault"_s), u"origin"_s}) {
        if (remotes.contains(name)) {
            return name;
        }
    }
    return remotes.size() == 1 ? remotes.first() : QString();
}

} // namespace

QString remoteWords(const QString &message)
{
    QStringList result;
    for (const QString &line : message.split(u'\n')) {
        if (line.startsWith(u"remote:")) {
            result.append(line.mid(7).trimmed());
        }
    }
    return result.join(u'\n').trimmed();
}

QUrl linkOf(const QString &message)
{
    static const QRegularExpression pattern(u"https?://[^\\s<>\"']+"_s);
    QUrl first;
    for (auto match = pattern.globalMatch(remoteWords(message)); match.hasNext();) {
        QString text = match.next().captured();
        while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u')')) {
            text.chop(1);
        }
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            continue;
        }
        // GitHub, Gitea and Codeberg; GitLab; Bitbucket.
        const QString path = url.path();
        if (path.contains(u"/pull/") || path.contains(u"/compare/") || path.contains(u"/merge_requests/") ||
            path.contains(u"/pull-requests")) {
            return url;
        }
        first = first.isEmpty() ? url : first;
    }
    return first;
}

Result<QStringList> readRemotes(const Repository &repository, const RunControl &control)
{
    const Outcome outcome = repository.read({{u"remote"_s}, {}}, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    return QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts);
}

Result<RemoteAnswer> fetch(const Repository &repository, const RunControl &control)
{
    return answerOf(repository.act({{u"fetch"_s, u"--progress"_s}, {}}, control));
}

Result<RemoteAnswer> pull(const Repository &repository, PullBy by, const RunControl &control)
{
    QStringList arguments{u"pull"_s, u"--progress"_s, u"--no-edit"_s};
    if (by != PullBy::Configuration) {
        arguments += by == PullBy::Rebase ? u"--rebase"_s : u"--no-rebase"_s;
    }
    const Outcome outcome = repository.act({arguments, {}}, control);
    if (!outcome.ok() && !outcome.cancelled && outcome.output.contains("CONFLICT")) {
        // git tells of conflicts on its output, of everything else on its error channel.
        return Error{QString::fromUtf8(outcome.output).trimmed() + u'\n' + outcome.message()};
    }
    return answerOf(outcome);
}

Result<RemoteAnswer> push(const Repository &repository, const RunControl &control)
{
    const Result<Status> status = readStatus(repository, control);
    if (!status.ok()) {
        return Error{status.reason()};
    }
    const QString branch = status.value().branch;
    if (branch.isEmpty()) {
        return Error{Tr::tr("No branch is checked out: make one for your commits first.")};
    }
    QStringList arguments{u"push"_s, u"--progress"_s};
    if (status.value().upstream.isEmpty()) {
        const Result<QStringList> remotes = readRemotes(repository, control);
        if (!remotes.ok()) {
            return Error{remotes.reason()};
        }
        const QString remote = pushRemote(repository, branch, remotes.value());
        if (remote.isEmpty()) {
            return Error{remotes.value().isEmpty()
                             ? Tr::tr("The repository knows no remote that it could be pushed to.")
                             : Tr::tr("There are several remotes and none is set up for pushing.")};
        }
        arguments += {u"--set-upstream"_s, remote, u"refs/heads/"_s + branch};
    }
    return answerOf(repository.act({arguments, {}}, control));
}

} // namespace anchorage::git
