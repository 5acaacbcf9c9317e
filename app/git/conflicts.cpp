// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts.h"

#include "file_contents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

bool isBlob(const QByteArray &name)
{
    return !name.isEmpty() && name.count('0') != name.size();
}

/// Between the lines that git writes around what is in conflict.
bool hasMarkers(const QByteArray &bytes)
{
    const QByteArray text = '\n' + bytes;
    return text.contains("\n<<<<<<<") && text.contains("\n>>>>>>>");
}

bool isThere(const Repository &repository, const QByteArray &path)
{
    return readWorktreeFile(repository, path).ok();
}

Result<Done> run(const Repository &repository, const QStringList &arguments, const QByteArray &path,
                 const RunControl &control)
{
    // The path comes through the input: it may be no text.
    return doneOrReason(
        repository.act({QStringList{u"--literal-pathspecs"_s} + arguments +
                            QStringList{u"--pathspec-from-file=-"_s, u"--pathspec-file-nul"_s},
                        path},
                       control));
}

} // namespace

ConflictSides conflictSides(const StatusEntry &entry, Operation operation)
{
    ConflictSides sides;
    const auto stage = [&](int index) {
        const QByteArray name = entry.stages.value(index);
        return isBlob(name) ? name : QByteArray();
    };
    const bool swapped = operation == Operation::Rebase;
    sides.base = stage(0);
    sides.mine = stage(swapped ? 2 : 1);
    sides.theirs = stage(swapped ? 1 : 2);
    sides.inBase = !sides.base.isEmpty();
    sides.inMine = !sides.mine.isEmpty();
    sides.inTheirs = !sides.theirs.isEmpty();
    return sides;
}

Result<bool> isUntouched(const Repository &repository, const StatusEntry &entry, const RunControl &control)
{
    const Result<WorktreeFile> file = readWorktreeFile(repository, entry.path);
    if (!file.ok()) {
        return !isThere(repository, entry.path);
    }
    if (hasMarkers(file.value().bytes)) {
        return true;
    }
    QStringList arguments{u"hash-object"_s, u"--stdin"_s};
    if (file.value().mode != "120000" && shownPath(entry.path).toUtf8() == entry.path) {
        // As git would take it in: with its line ends and filters.
        arguments.append(u"--path="_s + QString::fromUtf8(entry.path));
    }
    const Outcome hashed = repository.read({arguments, file.value().bytes}, control);
    if (!hashed.ok()) {
        return Error{hashed.message()};
    }
    return entry.stages.contains(hashed.output.trimmed());
}

Result<Done> decideConflict(const Repository &repository, const StatusEntry &entry, ConflictChoice choice,
                            const RunControl &control)
{
    const Result<Status> status = readStatus(repository, control);
    if (!status.ok()) {
        return Error{status.reason()};
    }
    const StatusEntry *now = status.value().entry(entry.path);
    if (now == nullptr || now->stages != entry.stages) {
        return Error{
            Tr::tr("The conflict of “%1” is not what it was. Look at it again.").arg(shownPath(entry.path))};
    }
    const ConflictSides sides = conflictSides(entry, status.value().operation);
    const bool oneSide = sides.inMine != sides.inTheirs;
    if (choice != ConflictChoice::Delete &&
        !(choice == ConflictChoice::KeepMine ? sides.inMine : sides.inTheirs)) {
        return Error{Tr::tr("That side has no “%1”.").arg(shownPath(entry.path))};
    }
    if (choice != ConflictChoice::Delete && oneSide && isThere(repository, entry.path)) {
        return run(repository, {u"add"_s}, entry.path, control);
    }
    const Result<bool> untouched = isUntouched(repository, entry, control);
    if (!untouched.ok()) {
        return Error{untouched.reason()};
    }
    if (!untouched.value()) {
        return Error{Tr::tr("“%1” was changed since git left it there; that would be lost. Stage the file if "
                            "it is as it should be.")
                         .arg(shownPath(entry.path))};
    }
    if (choice == ConflictChoice::Delete) {
        return run(repository, {u"rm"_s, u"--quiet"_s, u"--force"_s}, entry.path, control);
    }
    const bool first =
        (choice == ConflictChoice::KeepMine) != (status.value().operation == Operation::Rebase);
    const Result<Done> written =
        run(repository, {u"checkout"_s, first ? u"--ours"_s : u"--theirs"_s}, entry.path, control);
    return written.ok() ? run(repository, {u"add"_s}, entry.path, control) : written;
}

} // namespace anchorage::git
