// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discarding.h"

#include "file_contents.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

const QLatin1StringView discardedPrefix{"refs/anchorage/discarded/"};

/// A file of the saved tree.
struct SavedFile
{
    QByteArray mode;
    QByteArray blob;
    QByteArray path; ///< with `worktree/` or `index/` before it
};

bool isBlob(const QByteArray &name)
{
    return !name.isEmpty() && name.count('0') != name.size();
}

Result<QByteArray> trimmedOutput(const Outcome &outcome)
{
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    return outcome.output.trimmed();
}

/// Keeps what the entry has in index and working tree. What is missing there needs no keeping.
Result<Done> save(const Repository &repository, const StatusEntry &entry, QList<SavedFile> &saved,
                  const RunControl &control)
{
    if (entry.submodule || entry.conflicted) {
        return Error{Tr::tr("“%1” cannot be discarded here: it is a repository of its own or in conflict.")
                         .arg(shownPath(entry.path))};
    }
    if (isBlob(entry.indexBlob)) {
        saved.append({entry.indexMode, entry.indexBlob, "index/" + entry.path});
    }
    const bool gone =
        entry.unstaged == FileChange::Deleted || (entry.staged == FileChange::Deleted && !entry.untracked);
    if (gone) {
        return Done{};
    }
    const Result<WorktreeFile> file = readWorktreeFile(repository, entry.path);
    if (!file.ok()) {
        return Error{file.reason()};
    }
    const Result<QByteArray> blob = trimmedOutput(repository.act(
        {{u"hash-object"_s, u"-w"_s, u"--stdin"_s, u"--no-filters"_s}, file.value().bytes}, control));
    if (!blob.ok()) {
        return Error{blob.reason()};
    }
    saved.append({file.value().mode, blob.value(), "worktree/" + entry.path});
    return Done{};
}

/// A commit with just these files, made in an index of its own.
Result<QByteArray> commitOf(const Repository &repository, const QList<SavedFile> &saved,
                            const RunControl &control)
{
    const QTemporaryDir folder;
    const QStringList variables{u"GIT_INDEX_FILE="_s + folder.filePath(u"index"_s),
                                u"GIT_AUTHOR_NAME=Anchorage"_s, u"GIT_AUTHOR_EMAIL=anchorage@localhost"_s,
                                u"GIT_COMMITTER_NAME=Anchorage"_s,
                                u"GIT_COMMITTER_EMAIL=anchorage@localhost"_s};
    QByteArray lines;
    for (const SavedFile &file : saved) {
        lines += file.mode + ' ' + file.blob + '\t' + file.path + '\0';
    }
    Call call{{u"update-index"_s, u"-z"_s, u"--add"_s, u"--index-info"_s}, lines};
    call.variables = variables;
    if (const Outcome outcome = repository.act(call, control); !outcome.ok()) {
        return Error{outcome.message()};
    }
    call = {{u"write-tree"_s}, {}};
    call.variables = variables;
    const Result<QByteArray> tree = trimmedOutput(repository.act(call, control));
    if (!tree.ok()) {
        return Error{tree.reason()};
    }
    call = {{u"commit-tree"_s, u"--no-gpg-sign"_s, QString::fromLatin1(tree.value())}, "Discarded changes\n"};
    call.variables = variables;
    return trimmedOutput(repository.act(call, control));
}

Result<Done> resetToHead(const Repository &repository, const QList<StatusEntry> &entries,
                         const RunControl &control)
{
    QList<QByteArray> known;
    QList<QByteArray> added;
    QList<QByteArray> untracked;
    for (const StatusEntry &entry : entries) {
        if (entry.untracked) {
            untracked.append(entry.path);
        } else if (isBlob(entry.headBlob) && entry.originalPath.isEmpty()) {
            known.append(entry.path);
        } else {
            added.append(entry.path);
            if (entry.staged == FileChange::Renamed) {
                known.append(entry.originalPath);
            }
        }
    }
    const auto run = [&](QStringList arguments, const QList<QByteArray> &paths) {
        arguments.prepend(u"--literal-pathspecs"_s);
        arguments += {u"--pathspec-from-file=-"_s, u"--pathspec-file-nul"_s};
        return paths.isEmpty() ? Outcome{0, {}, {}} : repository.act({arguments, paths.join('\0')}, control);
    };
    for (const Outcome &outcome :
         {run({u"rm"_s, u"--force"_s, u"--quiet"_s}, added),
          run({u"restore"_s, u"--source=HEAD"_s, u"--staged"_s, u"--worktree"_s}, known)}) {
        if (!outcome.ok()) {
            return Error{outcome.message()};
        }
    }
    for (const QByteArray &path : untracked) {
        if (::remove((repository.root().toUtf8() + '/' + path).constData()) != 0) {
            return Error{
                Tr::tr("“%1” could not be removed: %2.").arg(shownPath(path), qt_error_string(errno))};
        }
    }
    return Done{};
}

Result<QList<SavedFile>> savedIn(const Repository &repository, const QString &reference,
                                 const RunControl &control)
{
    const Outcome listed =
        repository.read({{u"ls-tree"_s, u"-r"_s, u"-z"_s, u"--full-tree"_s, reference}, {}}, control);
    if (!listed.ok()) {
        return Error{listed.message()};
    }
    QList<SavedFile> result;
    for (const QByteArray &line : listed.output.split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> words = line.left(tab).split(' ');
        if (tab > 0 && words.size() == 3) {
            result.append({words[0], words[2], line.mid(tab + 1)});
        }
    }
    return result;
}

Result<Done> writeBack(const Repository &repository, const SavedFile &file, const QByteArray &content)
{
    const QByteArray relative = file.path.mid(file.path.indexOf('/') + 1);
    const QByteArray path = repository.root().toUtf8() + '/' + relative;
    if (shownPath(relative).toUtf8() != relative) {
        return Error{
            Tr::tr("The name of “%1” is not text; bring it back with git.").arg(shownPath(relative))};
    }
    const QString name = QFile::decodeName(path);
    if (!QDir().mkpath(QFileInfo(name).absolutePath())) {
        return Error{Tr::tr("The folder of “%1” could not be made.").arg(name)};
    }
    if (file.mode == "120000") {
        return QFile::link(QFile::decodeName(content), name)
                   ? Result<Done>(Done{})
                   : Result<Done>(Error{Tr::tr("The link “%1” could not be made.").arg(name)});
    }
    Result<Done> written = writeAtomically(name, content);
    if (written.ok() && file.mode == "100755") {
        QFile::setPermissions(name, QFile::permissions(name) | QFile::ExeOwner | QFile::ExeUser);
    }
    return written;
}

} // namespace

Result<Discarded> discard(const Repository &repository, const QList<StatusEntry> &entries,
                          const RunControl &control)
{
    QList<SavedFile> saved;
    Discarded result;
    result.when = QDateTime::currentDateTimeUtc();
    for (const StatusEntry &entry : entries) {
        const Result<Done> kept = save(repository, entry, saved, control);
        if (!kept.ok()) {
            return Error{kept.reason()};
        }
        result.paths.append(entry.path);
    }
    const Result<QByteArray> commit = commitOf(repository, saved, control);
    if (!commit.ok()) {
        return Error{commit.reason()};
    }
    result.reference = discardedPrefix + result.when.toString(u"yyyyMMdd-hhmmss-zzz"_s);
    // An empty old value: the reference must not exist yet.
    const Outcome kept = repository.act(
        {{u"update-ref"_s, result.reference, QString::fromLatin1(commit.value()), QString()}, {}}, control);
    if (!kept.ok()) {
        return Error{kept.message()};
    }
    const Result<Done> reset = resetToHead(repository, entries, control);
    if (!reset.ok()) {
        return Error{reset.reason()};
    }
    return result;
}

Result<Done> restoreDiscarded(const Repository &repository, const Discarded &discarded,
                              const RunControl &control)
{
    const Result<QList<SavedFile>> files = savedIn(repository, discarded.reference, control);
    const Result<Status> status = readStatus(repository, control);
    if (!files.ok() || !status.ok()) {
        return Error{files.ok() ? status.reason() : files.reason()};
    }
    QByteArray indexLines;
    QList<SavedFile> worktree;
    QList<QByteArray> names;
    for (const SavedFile &file : files.value()) {
        const QByteArray relative = file.path.mid(file.path.indexOf('/') + 1);
        if (status.value().entry(relative) != nullptr) {
            return Error{Tr::tr("“%1” has been changed since; commit or discard that first.")
                             .arg(shownPath(relative))};
        }
        if (file.path.startsWith("index/")) {
            indexLines += file.mode + ' ' + file.blob + '\t' + relative + '\0';
        } else {
            worktree.append(file);
            names.append(file.blob);
        }
    }
    const Result<QList<QByteArray>> contents = readBlobs(repository, names, control);
    if (!contents.ok()) {
        return Error{contents.reason()};
    }
    for (qsizetype index = 0; index < worktree.size(); ++index) {
        Result<Done> written = writeBack(repository, worktree[index], contents.value()[index]);
        if (!written.ok()) {
            return written;
        }
    }
    return doneOrReason(
        repository.act({{u"update-index"_s, u"-z"_s, u"--add"_s, u"--index-info"_s}, indexLines}, control));
}

Result<QList<Discarded>> listDiscarded(const Repository &repository, const RunControl &control)
{
    const Outcome listed =
        repository.read({{u"for-each-ref"_s, u"--sort=-refname"_s,
                          u"--format=%(refname) %(creatordate:unix)"_s, QString(discardedPrefix)},
                         {}},
                        control);
    if (!listed.ok()) {
        return Error{listed.message()};
    }
    QList<Discarded> result;
    for (const QString &line : QString::fromUtf8(listed.output).split(u'\n', Qt::SkipEmptyParts)) {
        Discarded each;
        each.reference = line.section(u' ', 0, 0);
        each.when = QDateTime::fromSecsSinceEpoch(line.section(u' ', 1).toLongLong());
        const Result<QList<SavedFile>> files = savedIn(repository, each.reference, control);
        if (!files.ok()) {
            return Error{files.reason()};
        }
        for (const SavedFile &file : files.value()) {
            const QByteArray relative = file.path.mid(file.path.indexOf('/') + 1);
            if (!each.paths.contains(relative)) {
                each.paths.append(relative);
            }
        }
        result.append(each);
    }
    return result;
}

Result<Done> forgetDiscarded(const Repository &repository, int days, const RunControl &control)
{
    const Result<QList<Discarded>> all = listDiscarded(repository, control);
    if (!all.ok()) {
        return Error{all.reason()};
    }
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const Discarded &each : all.value()) {
        if (each.when < limit) {
            Result<Done> done =
                doneOrReason(repository.act({{u"update-ref"_s, u"-d"_s, each.reference}, {}}, control));
            if (!done.ok()) {
                return done;
            }
        }
    }
    return Done{};
}

Result<Done> stash(const Repository &repository, const QString &message, const RunControl &control)
{
    QStringList arguments{u"stash"_s, u"push"_s, u"--include-untracked"_s};
    if (!message.isEmpty()) {
        arguments += {u"--message"_s, message};
    }
    return doneOrReason(repository.act({arguments, {}}, control));
}

Result<Done> applyStash(const Repository &repository, const Stash &stash, const RunControl &control)
{
    const QString name = QString::fromLatin1(stash.name);
    const Outcome withIndex =
        repository.act({{u"stash"_s, u"apply"_s, u"--index"_s, u"--quiet"_s, name}, {}}, control);
    if (withIndex.ok() || withIndex.cancelled) {
        return doneOrReason(withIndex);
    }
    return doneOrReason(repository.act({{u"stash"_s, u"apply"_s, u"--quiet"_s, name}, {}}, control));
}

Result<QList<Stash>> listStashes(const Repository &repository, const RunControl &control)
{
    // A repository that never had a stash has no such reference, and `log` would fail.
    if (!repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"refs/stash"_s}, {}}, control)
             .ok()) {
        return QList<Stash>{};
    }
    const Outcome listed = repository.read({{u"log"_s, u"--walk-reflogs"_s, u"--no-patch"_s, u"-z"_s,
                                             u"--format=%H%x1f%ct%x1f%gs"_s, u"refs/stash"_s, u"--"_s},
                                            {}},
                                           control);
    if (!listed.ok()) {
        return Error{listed.message()};
    }
    QList<Stash> result;
    for (const QByteArray &line : listed.output.split('\0')) {
        const QList<QByteArray> parts = line.split('\x1f');
        if (parts.size() >= 3) {
            result.append({parts[0], QString::fromUtf8(parts[2]),
                           QDateTime::fromSecsSinceEpoch(parts[1].toLongLong())});
        }
    }
    return result;
}

} // namespace anchorage::git
