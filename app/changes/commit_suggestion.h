// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_changes.h"

#include <QString>

namespace anchorage {

/// What a commit would change in one file, as far as a message tells of it.
struct FileInCommit
{
    enum class Kind { Changed, Added, Removed, Renamed };
    Kind kind = Kind::Changed;
    QString path;
    QString originalPath; ///< of a renamed file
    QList<LocaleChange> locales;
    bool bodyChanged = false; ///< something besides locale titles changed
};

/// What a page is called in a sentence, from its path: `_pages/privacy-policy.md` is “privacy policy”, a
/// folder's `index.md` is called as the folder.
[[nodiscard]] QString pageName(const QString &path);

/// A first line for a commit's message, in the imperative; empty where nothing is to be committed.
[[nodiscard]] QString suggestedMessage(const QList<FileInCommit> &files);

} // namespace anchorage
