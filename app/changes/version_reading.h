// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_reading.h"
#include "title_history.h"

#include <optional>

namespace anchorage {

/// The page whose history is shown, as it stands in the editor, with the locale that somebody is at.
struct HistoryPage
{
    QString path; ///< relative to the git repository's root; empty where no page is open
    QString text; ///< as it stands, saved or not
    FileKind kind = FileKind::Page;
    QString mapPath;
    QString locale; ///< empty where none is chosen
    friend bool operator==(const HistoryPage &, const HistoryPage &) = default;
};

/// More versions of a page are not read.
inline constexpr int mostVersions = 300;

/// The versions of a page, newest first, at most `mostVersions`. Not for the interface's thread.
[[nodiscard]] Result<QList<git::VersionText>>
readPageVersions(const git::Repository &repository, const QString &path, const git::RunControl &control = {});

/// What a commit changed of the file, against what it found. Not for the interface's thread.
[[nodiscard]] Result<ChangeReading> readVersionChange(const git::Repository &repository,
                                                      const git::FileVersion &version, FileKind kind,
                                                      const RenderBlocks &render,
                                                      const git::RunControl &control = {});

/// A line of one of the lists of the history.
struct HistoryRow
{
    QStringList cells;
    git::FileVersion version; ///< its commit is empty for what is not committed yet
    QString mapPath;          ///< of a line about a title
    QString locale;
    std::optional<QString> before; ///< of a title's change
    std::optional<QString> after;

    /// Stands for the same thing, though more may be known of it now.
    [[nodiscard]] bool isSame(const HistoryRow &other) const;
};

/// What can be looked at.
enum class HistoryOf { Page, Title, StaleTitles };

/// The headings of the cells.
[[nodiscard]] QStringList historyHeadings(HistoryOf what);
/// The versions, but for those that join branches and say nothing of their own.
[[nodiscard]] QList<HistoryRow> pageRows(const QList<git::VersionText> &versions);
/// The changes of the page's locale, with one that is not committed yet. Takes time with many versions.
[[nodiscard]] QList<HistoryRow> titleRows(const QList<git::VersionText> &versions, const HistoryPage &page);
/// The titles to look at again. Takes time with many versions.
[[nodiscard]] QList<HistoryRow> staleRows(const QList<git::VersionText> &versions, const HistoryPage &page);

/// A title's change as a redline of one line.
[[nodiscard]] QString titleRedline(const HistoryRow &row);

} // namespace anchorage
