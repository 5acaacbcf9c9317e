// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_reading.h"

#include "file_contents.h"
#include "front_matter.h"
#include "staging.h"
#include "text_file.h"

#include "redline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReading)
};

/// Files beyond these are not compared for the suggestion: it would not name them anyway.
constexpr int mostCompared = 40;

/// What the two sides of a diff hold.
struct Sides
{
    QByteArray before;
    QByteArray after;
};

Result<Sides> readSides(const git::Repository &repository, const git::StatusEntry &entry, git::DiffOf which,
                        const git::RunControl &control)
{
    const Result<QList<QByteArray>> blobs =
        git::readBlobs(repository, {entry.headBlob, entry.indexBlob}, control);
    if (!blobs.ok()) {
        return Error{blobs.reason()};
    }
    if (which == git::DiffOf::Staged) {
        return Sides{blobs.value()[0], blobs.value()[1]};
    }
    Sides sides{blobs.value()[1], {}};
    if (entry.unstaged != git::FileChange::Deleted) {
        const Result<git::WorktreeFile> file = git::readWorktreeFile(repository, entry.path);
        if (!file.ok()) {
            return Error{file.reason()};
        }
        sides.after = file.value().bytes;
    }
    return sides;
}

/// The text without the rows of its locale maps: what is left of a change that is not about titles.
QString withoutTitles(const QString &text, FileKind kind)
{
    QString result;
    qsizetype at = 0;
    for (const LocaleMap &map : FrontMatter::parse(text, kind).maps) {
        if (map.span.begin >= at) {
            result += text.mid(at, map.span.begin - at);
            at = map.span.end;
        }
    }
    return result + text.mid(at);
}

FileInCommit::Kind commitKind(git::FileChange change)
{
    switch (change) {
    case git::FileChange::Added:
    case git::FileChange::Copied:
        return FileInCommit::Kind::Added;
    case git::FileChange::Deleted:
        return FileInCommit::Kind::Removed;
    case git::FileChange::Renamed:
        return FileInCommit::Kind::Renamed;
    default:
        return FileInCommit::Kind::Changed;
    }
}

} // namespace

void compareSides(ChangeReading &reading, const QByteArray &beforeBytes, const QByteArray &afterBytes,
                  const RenderBlocks &render)
{
    reading.beforeBytes = beforeBytes;
    reading.lfs = reading.entry.lfs || git::isLfsPointer(beforeBytes) || git::isLfsPointer(afterBytes);
    const TextFile before(beforeBytes);
    const TextFile after(afterBytes);
    reading.binary = before.isBinary() || after.isBinary();
    if (reading.lfs || reading.binary) {
        return;
    }
    reading.before = before.text();
    reading.after = after.text();
    reading.locales = localeChanges(reading.before, reading.after, reading.kind);
    const bool isPage =
        reading.kind == FileKind::Page && (FrontMatter::parse(reading.after, reading.kind).present ||
                                           FrontMatter::parse(reading.before, reading.kind).present);
    if (render && isPage) {
        const QString path = git::shownPath(reading.entry.path);
        reading.redline = redline(reading.before.isEmpty() ? QStringList() : render(path, reading.before),
                                  reading.after.isEmpty() ? QStringList() : render(path, reading.after));
    }
}

Result<ChangeReading> readChange(const git::Repository &repository, const git::StatusEntry &entry,
                                 git::DiffOf which, const RenderBlocks &render,
                                 const git::RunControl &control)
{
    ChangeReading reading;
    reading.entry = entry;
    reading.which = which;
    reading.kind = fileKindOf(git::shownPath(entry.path));
    if (entry.submodule) {
        return reading;
    }
    const Result<git::FileDiff> diff = git::readDiff(repository, entry, which, control);
    const Result<Sides> sides = readSides(repository, entry, which, control);
    if (!diff.ok() || !sides.ok()) {
        return Error{diff.ok() ? sides.reason() : diff.reason()};
    }
    reading.diff = diff.value();
    compareSides(reading, sides.value().before, sides.value().after, render);
    return reading;
}

Result<Done> moveLocaleChanges(const git::Repository &repository, const ChangeReading &reading,
                               const QList<LocaleChange> &changes, const git::RunControl &control)
{
    if (reading.which == git::DiffOf::Unstaged) {
        const Result<TextEdit> edit = withLocaleChanges(reading.before, reading.after, reading.kind, changes);
        if (!edit.ok()) {
            return Error{edit.reason()};
        }
        const QByteArray content =
            TextFile(reading.beforeBytes).bytesOf(edit.value().applied(reading.before));
        return git::stageContent(repository, reading.entry, content, control);
    }
    // Taking a change out of the index is taking over what HEAD says of that locale.
    QList<LocaleChange> backwards;
    for (const LocaleChange &back : localeChanges(reading.after, reading.before, reading.kind).changes) {
        if (std::any_of(changes.cbegin(), changes.cend(), [&](const LocaleChange &change) {
                return change.map == back.map && change.locale == back.locale;
            })) {
            backwards.append(back);
        }
    }
    const Result<TextEdit> edit = withLocaleChanges(reading.after, reading.before, reading.kind, backwards);
    if (!edit.ok() || backwards.isEmpty()) {
        return Error{edit.ok() ? Tr::tr("This locale's change cannot be taken alone.") : edit.reason()};
    }
    const Result<QByteArray> index = git::readIndexContent(repository, reading.entry, control);
    if (!index.ok()) {
        return Error{index.reason()};
    }
    const QByteArray content = TextFile(index.value()).bytesOf(edit.value().applied(reading.after));
    return git::stageContent(repository, reading.entry, content, control);
}

Result<QList<FileInCommit>> readFilesInCommit(const git::Repository &repository, const git::Status &status,
                                              const git::RunControl &control)
{
    QList<FileInCommit> result;
    int compared = 0;
    for (const git::StatusEntry &entry : status.entries) {
        if (!entry.isStaged()) {
            continue;
        }
        FileInCommit file{commitKind(entry.staged),
                          git::shownPath(entry.path),
                          git::shownPath(entry.originalPath),
                          {},
                          true};
        if (file.kind == FileInCommit::Kind::Changed && !entry.submodule && ++compared <= mostCompared) {
            const Result<Sides> sides = readSides(repository, entry, git::DiffOf::Staged, control);
            if (!sides.ok()) {
                return Error{sides.reason()};
            }
            const FileKind kind = fileKindOf(file.path);
            const QString before = TextFile(sides.value().before).text();
            const QString after = TextFile(sides.value().after).text();
            file.locales = localeChanges(before, after, kind).changes;
            file.bodyChanged = withoutTitles(before, kind) != withoutTitles(after, kind);
        }
        result.append(file);
    }
    return result;
}

} // namespace anchorage
