// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_suggestion.h"
#include "file_diff.h"
#include "locale_changes.h"

#include <functional>

namespace anchorage {

/// A page's body as blocks of HTML, for the redline: `path` and the whole text of the file. Called in another
/// thread than the interface's.
using RenderBlocks = std::function<QStringList(const QString &path, const QString &text)>;

/// One change with all that its three readings show.
struct ChangeReading
{
    git::StatusEntry entry;
    git::DiffOf which = git::DiffOf::Unstaged;
    FileKind kind = FileKind::Page;
    QByteArray beforeBytes;
    QString before; ///< texts as `TextFile` makes them; empty where there is no file
    QString after;
    LocaleChanges locales;
    git::FileDiff diff;
    QString redline;  ///< HTML of the body with its changes marked
    bool lfs = false; ///< a large file that git-lfs keeps: there is nothing to read
    bool binary = false;
};

/// Fills a reading whose `entry` and `kind` are known with what its two sides say: texts, locales, redline.
/// `diff` is not touched. Not for the interface's thread.
void compareSides(ChangeReading &reading, const QByteArray &before, const QByteArray &after,
                  const RenderBlocks &render);

/// Reads a change. Not for the interface's thread.
[[nodiscard]] Result<ChangeReading> readChange(const git::Repository &repository,
                                               const git::StatusEntry &entry, git::DiffOf which,
                                               const RenderBlocks &render,
                                               const git::RunControl &control = {});

/// Puts some locales' changes of an unstaged reading into the index, or takes those of a staged one out.
[[nodiscard]] Result<Done> moveLocaleChanges(const git::Repository &repository, const ChangeReading &reading,
                                             const QList<LocaleChange> &changes,
                                             const git::RunControl &control = {});

/// What is staged, for the message's suggestion.
[[nodiscard]] Result<QList<FileInCommit>> readFilesInCommit(const git::Repository &repository,
                                                            const git::Status &status,
                                                            const git::RunControl &control = {});

} // namespace anchorage
