// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_merge.h"
#include "result.h"

namespace anchorage {

/// What happened to one locale between two versions of a file. Of several things the weightiest is the kind;
/// a locale that only shows another text because the one that it follows was retitled is not listed.
struct LocaleChange
{
    enum class Kind {
        Added,         ///< or of a map that is new as a whole
        Removed,       ///< or of a map that is gone as a whole
        Detached,      ///< followed another and has a title of its own now
        Bound,         ///< follows another (one) now
        Retitled,      ///< its own or shared title says something else
        AnchorRenamed, ///< the title is shared by another name
        Moved,         ///< stands at another place among the rows
        Rewritten,     ///< comment, quotes or blanks of its lines
    };
    Kind kind = Kind::Retitled;
    QString map;    ///< path in the new version; in the old one where the map is gone
    QString locale; ///< its key; `fr#2` where it is in the map for the second time
    LocaleValue before;
    LocaleValue after;
    int followers = 0;  ///< locales that follow it after the change
    bool moved = false; ///< it stands at another place as well
    friend bool operator==(const LocaleChange &, const LocaleChange &) = default;
};

/// What happened to the locales of a file, in its order. `readable` is false where a version's YAML cannot be
/// read: then nothing is listed.
struct LocaleChanges
{
    QList<LocaleChange> changes;
    bool readable = true;
};

[[nodiscard]] LocaleChanges localeChanges(const QString &before, const QString &after, FileKind kind);

/// The change in words on one line, as `fr: “Politique” → “Confidentialité”; followed by 5 locales`.
[[nodiscard]] QString changeText(const LocaleChange &change);

/// What has to be replaced in `text` so that it gets these changes of `localeChanges(text, other)` and
/// nothing else of `other`: to put rows into the index, to take them out of it (from the version before), to
/// discard them. Of a list that only one of the texts has, the rows named come or go with no more around them
/// than they need. Fails, with the reason, where a row cannot be taken alone: its map cannot be read, all of
/// the front matter is new, or the outcome would not say what it should.
[[nodiscard]] Result<TextEdit> withLocaleChanges(const QString &text, const QString &other, FileKind kind,
                                                 const QList<LocaleChange> &changes);

} // namespace anchorage
