// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "history.h"

#include <optional>

namespace anchorage::git {

/// A version of a file with its text.
struct VersionText
{
    FileVersion version;
    QString text;
};

/// One change of one locale's title. A title that follows an anchor changes where the anchor's text does.
struct TitleChange
{
    FileVersion version;
    std::optional<QString> before; ///< none: there was no such row, or it had no text
    std::optional<QString> after;
    bool follows = false; ///< after the change the row takes its title from another one
};

/// A title that somebody should look at again.
struct StaleTitle
{
    QString mapPath;
    QString locale;
    bool fallbackChanged = false; ///< it was written for another title of the fallback
    bool bodyChanged = false;     ///< it was written for another text of the page
    FileVersion since;            ///< the newest of those changes; its commit is empty for one not committed
};

/// The texts of a file's versions, in their order.
[[nodiscard]] Result<QList<VersionText>> readVersionTexts(const Repository &repository,
                                                          const QList<FileVersion> &versions,
                                                          const RunControl &control = {});

/// Who changed a title and when: of `versions` (as `readHistory` gives them) those that made what the row of
/// `locale` in the map at `mapPath` resolves to something that none of the versions has that they were made
/// from; newest first. What a merge took over from a branch is that branch's change, and what it dropped is
/// none. A version whose YAML is broken says what its first parent says. A version without a commit was made
/// from the one behind it.
[[nodiscard]] QList<TitleChange> titleHistory(const QList<VersionText> &versions, FileKind kind,
                                              const QString &mapPath, const QString &locale);

/// The titles of `current` (the text as it stands, committed or not) that were written without knowing the
/// present title of `fallback` in their map, or the page's present body, by `versions` (as `readHistory`
/// gives them): before it in time, or beside it on another branch. Rows that follow another one are never
/// stale: they change with it. Blanks alone are no change of the body.
[[nodiscard]] QList<StaleTitle> staleTitles(const QList<VersionText> &versions, const QString &current,
                                            FileKind kind, const QString &fallback = QStringLiteral("en"));

} // namespace anchorage::git
