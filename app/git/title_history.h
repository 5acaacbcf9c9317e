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
    bool fallbackChanged = false; ///< the fallback's title is newer
    bool bodyChanged = false;     ///< the page's text is newer
    FileVersion since;            ///< the newest of those changes; its commit is empty for one not committed
};

/// The texts of a file's versions, newest first.
[[nodiscard]] Result<QList<VersionText>> readVersionTexts(const Repository &repository,
                                                          const QList<FileVersion> &versions,
                                                          const RunControl &control = {});

/// Who changed a title and when: of `versions` (newest first) those that changed what the row of `locale` in
/// the map at `mapPath` resolves to, newest first. A version whose YAML is broken tells nothing and is passed
/// over.
[[nodiscard]] QList<TitleChange> titleHistory(const QList<VersionText> &versions, FileKind kind,
                                              const QString &mapPath, const QString &locale);

/// The titles of `current` (the text as it stands, committed or not) that are older than the title of
/// `fallback` in their map, or than the page's body, by `versions` (newest first). Rows that follow another
/// one are never stale: they change with it. Blanks alone are no change of the body.
[[nodiscard]] QList<StaleTitle> staleTitles(const QList<VersionText> &versions, const QString &current,
                                            FileKind kind, const QString &fallback = QStringLiteral("en"));

} // namespace anchorage::git
