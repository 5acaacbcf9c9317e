// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_status.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

FileChange changeOf(char letter)
{
    switch (letter) {
    case 'M':
        return FileChange::Modified;
    case 'A':
        return FileChange::Added;
    case 'D':
        return FileChange::Deleted;
    case 'R':
        return FileChange::Renamed;
    case 'C':
        return FileChange::Copied;
    case 'T':
        return FileChange::TypeChanged;
    default:
        return FileChange::None;
    }
}

/// The first `count` words and the rest, which may hold blanks.
QList<QByteArray> words(const QByteArray &line, int count)
{
    QList<QByteArray> result;
    qsizetype begin = 0;
    for (int index = 0; index < count; ++index) {
        const qsizetype end = line.indexOf(' ', begin);
        if (end < 0) {
            return {};
        }
        result.append(line.mid(begin, end - begin));
        begin = end + 1;
    }
    result.append(line.mid(begin));
    return result;
}

void readHeader(const QByteArray &line, Status &status)
{
    const QList<QByteArray> parts = words(line, 2);
    if (parts.size() != 3) {
        return;
    }
    const QString value = QString::fromUtf8(parts[2]);
    if (parts[1] == "branch.oid" && value != u"(initial)") {
        status.head = parts[2];
    } else if (parts[1] == "branch.head" && value != u"(detached)") {
        status.branch = value;
    } else if (parts[1] == "branch.upstream") {
        status.upstream = value;
    } else if (parts[1] == "branch.ab") {
        status.ahead = value.section(u' ', 0, 0).toInt();
        status.behind = -value.section(u' ', 1, 1).toInt();
    }
}

/// `1 XY sub mH mI mW hH hI path`, with `Xscore` before the path for `2`.
void readChanged(const QByteArray &line, StatusEntry &entry)
{
    const bool renamed = line.startsWith('2');
    const QList<QByteArray> parts = words(line, renamed ? 9 : 8);
    if (parts.isEmpty() || parts[1].size() != 2) {
        return;
    }
    entry.staged = changeOf(parts[1][0]);
    entry.unstaged = changeOf(parts[1][1]);
    entry.submodule = parts[2].startsWith('S');
    entry.headMode = parts[3];
    entry.indexMode = parts[4];
    entry.headBlob = parts[6];
    entry.indexBlob = parts[7];
    entry.path = parts.last();
}

/// `u XY sub m1 m2 m3 mW h1 h2 h3 path`
void readConflict(const QByteArray &line, StatusEntry &entry)
{
    const QList<QByteArray> parts = words(line, 10);
    if (parts.isEmpty()) {
        return;
    }
    entry.conflicted = true;
    entry.conflict = parts[1];
    entry.submodule = parts[2].startsWith('S');
    entry.headMode = parts[4];
    entry.indexMode = parts[4];
    entry.headBlob = parts[8];
    entry.indexBlob = parts[8];
    entry.stages = {parts[7], parts[8], parts[9]};
    entry.path = parts.last();
}

Operation operationIn(const QString &gitFolder)
{
    const auto has = [&](const QString &name) { return QFileInfo(gitFolder + u'/' + name).exists(); };
    if (has(u"rebase-merge"_s) || has(u"rebase-apply"_s)) {
        return Operation::Rebase;
    }
    if (has(u"MERGE_HEAD"_s)) {
        return Operation::Merge;
    }
    if (has(u"CHERRY_PICK_HEAD"_s)) {
        return Operation::CherryPick;
    }
    return has(u"REVERT_HEAD"_s) ? Operation::Revert : Operation::None;
}

void markLfs(const Repository &repository, Status &status, const RunControl &control)
{
    QByteArray paths;
    for (const StatusEntry &entry : status.entries) {
        paths += entry.path + '\0';
    }
    if (paths.isEmpty()) {
        return;
    }
    const Outcome outcome =
        repository.read({{u"check-attr"_s, u"-z"_s, u"--stdin"_s, u"filter"_s}, paths}, control);
    const QList<QByteArray> parts = outcome.output.split('\0');
    for (qsizetype index = 0; outcome.ok() && index < status.entries.size(); ++index) {
        status.entries[index].lfs = parts.value(index * 3 + 2) == "lfs";
    }
}

} // namespace

const StatusEntry *Status::entry(const QByteArray &path) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&](const StatusEntry &each) { return each.path == path; });
    return found == entries.cend() ? nullptr : &*found;
}

Status parseStatus(const QByteArray &output)
{
    Status status;
    const QList<QByteArray> lines = output.split('\0');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QByteArray &line = lines[index];
        StatusEntry entry;
        if (line.startsWith("# ")) {
            readHeader(line, status);
        } else if (line.startsWith("1 ")) {
            readChanged(line, entry);
        } else if (line.startsWith("2 ")) {
            readChanged(line, entry);
            entry.originalPath = lines.value(++index);
        } else if (line.startsWith("u ")) {
            readConflict(line, entry);
        } else if (line.startsWith("? ")) {
            entry.untracked = true;
            entry.path = line.mid(2);
        }
        if (!entry.path.isEmpty()) {
            status.entries.append(entry);
        }
    }
    return status;
}

Result<Status> readStatus(const Repository &repository, const RunControl &control)
{
    const Outcome outcome =
        repository.read({{u"status"_s, u"--porcelain=v2"_s, u"--branch"_s, u"-z"_s,
                          u"--untracked-files=all"_s, u"--find-renames"_s, u"--ahead-behind"_s},
                         {}},
                        control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    Status status = parseStatus(outcome.output);
    status.operation = operationIn(repository.gitFolder());
    markLfs(repository, status, control);
    return status;
}

} // namespace anchorage::git
