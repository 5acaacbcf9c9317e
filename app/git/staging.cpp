// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging.h"

#include "file_contents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

QByteArray separated(const QList<QByteArray> &paths)
{
    return paths.join('\0');
}

Outcome withPaths(const Repository &repository, QStringList arguments, const QList<QByteArray> &paths,
                  const RunControl &control)
{
    // Pathspecs are not patterns here: every path means itself, whatever signs are in it.
    arguments.prepend(u"--literal-pathspecs"_s);
    arguments += {u"--pathspec-from-file=-"_s, u"--pathspec-file-nul"_s};
    return repository.act({arguments, separated(paths)}, control);
}

Result<Done> applyToIndex(const Repository &repository, const QByteArray &patch, bool reverse,
                          const RunControl &control)
{
    Call call{{u"apply"_s, u"--cached"_s, u"--whitespace=nowarn"_s, u"--no-ignore-whitespace"_s}, patch};
    if (reverse) {
        call.arguments += u"--reverse"_s;
    }
    call.arguments += u"-"_s;
    return doneOrReason(repository.act(call, control));
}

} // namespace

Result<Done> stageFiles(const Repository &repository, const QList<QByteArray> &paths,
                        const RunControl &control)
{
    return doneOrReason(withPaths(repository, {u"add"_s, u"--all"_s}, paths, control));
}

Result<Done> unstageFiles(const Repository &repository, const QList<QByteArray> &paths,
                          const RunControl &control)
{
    // Before the first commit there is nothing to reset to.
    const bool hasHead = repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD"_s}, {}}).ok();
    const QStringList arguments =
        hasHead ? QStringList{u"reset"_s, u"--quiet"_s} : QStringList{u"rm"_s, u"--cached"_s, u"--quiet"_s};
    return doneOrReason(withPaths(repository, arguments, paths, control));
}

Result<Done> stageHunk(const Repository &repository, const FileDiff &diff, const Hunk &hunk,
                       const RunControl &control)
{
    return applyToIndex(repository, patchOf(diff, hunk), false, control);
}

Result<Done> unstageHunk(const Repository &repository, const FileDiff &diff, const Hunk &hunk,
                         const RunControl &control)
{
    return applyToIndex(repository, patchOf(diff, hunk), true, control);
}

Result<QByteArray> readIndexContent(const Repository &repository, const StatusEntry &entry,
                                    const RunControl &control)
{
    if (entry.indexBlob.isEmpty()) {
        return QByteArray();
    }
    Result<QList<QByteArray>> blobs = readBlobs(repository, {entry.indexBlob}, control);
    if (!blobs.ok()) {
        return Error{blobs.reason()};
    }
    return blobs.value().first();
}

Result<Done> stageContent(const Repository &repository, const StatusEntry &entry, const QByteArray &content,
                          const RunControl &control)
{
    const bool isFile =
        entry.indexMode.isEmpty() || entry.indexMode.startsWith("100") || entry.indexMode == "000000";
    if (entry.lfs || entry.submodule || entry.conflicted || !isFile) {
        return Error{Tr::tr("“%1” can only be staged as a whole.").arg(shownPath(entry.path))};
    }
    const Result<Status> now = readStatus(repository, control);
    const StatusEntry *current = now.ok() ? now.value().entry(entry.path) : nullptr;
    if (current == nullptr || current->indexBlob != entry.indexBlob) {
        return Error{Tr::tr("“%1” was staged by somebody else meanwhile. Look at the change again.")
                         .arg(shownPath(entry.path))};
    }
    const Outcome written = repository.act({{u"hash-object"_s, u"-w"_s, u"--stdin"_s}, content}, control);
    if (!written.ok()) {
        return Error{written.message()};
    }
    QByteArray mode = entry.indexMode;
    if (mode.isEmpty() || mode == "000000") {
        const Result<WorktreeFile> file = readWorktreeFile(repository, entry.path);
        mode = file.ok() ? file.value().mode : QByteArray("100644");
    }
    const QByteArray line = mode + ' ' + written.output.trimmed() + '\t' + entry.path + '\0';
    return doneOrReason(
        repository.act({{u"update-index"_s, u"-z"_s, u"--add"_s, u"--index-info"_s}, line}, control));
}

} // namespace anchorage::git
