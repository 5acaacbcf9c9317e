// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_reading.h"

#include "conflict_regions.h"
#include "file_contents.h"
#include "text_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConflictReading)
};

} // namespace

Result<FileConflict> readFileConflict(const git::Repository &repository, const git::StatusEntry &entry,
                                      git::Operation operation, const git::RunControl &control)
{
    // What is decided would be written to the place that a link leads to.
    const Result<git::WorktreeFile> file = git::readWorktreeFile(repository, entry.path);
    if (file.ok() && file.value().mode == "120000") {
        return Error{Tr::tr("It is a symbolic link.")};
    }
    FileConflict conflict;
    conflict.entry = entry;
    conflict.sides = git::conflictSides(entry, operation);
    const Result<QList<QByteArray>> blobs = git::readBlobs(
        repository, {conflict.sides.base, conflict.sides.mine, conflict.sides.theirs}, control);
    if (!blobs.ok()) {
        return Error{blobs.reason()};
    }
    conflict.base = blobs.value()[0];
    conflict.mine = blobs.value()[1];
    conflict.theirs = blobs.value()[2];
    const Result<bool> untouched = git::isUntouched(repository, entry, control);
    conflict.untouched = untouched.ok() && untouched.value();
    return conflict;
}

QStringList undecidedFiles(const git::Repository &repository, const QList<QByteArray> &paths)
{
    QStringList result;
    for (const QByteArray &path : paths) {
        const Result<git::WorktreeFile> file = git::readWorktreeFile(repository, path);
        if (file.ok() && !conflictRegions(TextFile(file.value().bytes).text()).isEmpty()) {
            result.append(git::shownPath(path));
        }
    }
    return result;
}

bool isTextConflict(const FileConflict &conflict)
{
    const auto isText = [](const QByteArray &bytes) {
        return !git::isLfsPointer(bytes) && !TextFile(bytes).isBinary();
    };
    return conflict.sides.inMine && conflict.sides.inTheirs && !conflict.entry.lfs && isText(conflict.base) &&
           isText(conflict.mine) && isText(conflict.theirs);
}

} // namespace anchorage
