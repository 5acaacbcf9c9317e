// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_alignment.h"
#include "merge_parts.h"
#include "title_state.h"

#include <QSet>

namespace anchorage {

/// What one version of a file says about a locale.
struct LocaleValue
{
    bool present = false;
    QString title;   ///< what its readers see, its own or the one it follows; empty for none
    QString follows; ///< the locale whose title it takes; empty where it has its own
    QString anchor;  ///< the name that its title is shared by; empty where it is not
    QString source;  ///< its lines as they stand
    friend bool operator==(const LocaleValue &, const LocaleValue &) = default;
};

/// A locale that both sides changed in different ways: one row to decide.
struct LocaleConflict
{
    QString map; ///< path of the map in `ours`
    QString locale;
    LocaleValue base;
    LocaleValue ours;
    LocaleValue theirs;
};

/// What a row of the merged map has to read as.
struct ExpectedRow
{
    RowState state;
    bool titleFromElsewhere = false; ///< its title is not the map's business: an alias into another map
};

struct MergedMap
{
    QList<MergePart> parts; ///< the lines of the rows and those between them, each with its line break
    QList<LocaleConflict> conflicts;
    QList<ExpectedRow> ours;   ///< the rows when every conflict is decided for ours
    QList<ExpectedRow> theirs; ///< the same for theirs
};

/// Which locales of `theirs` are looked at: all, or some by their key.
using OnlyLocales = std::optional<QSet<QString>>;

/// Merges a map by what its rows mean:
/// - a row is changed by a side that adds or removes it, lets it follow another title, or gives it its own;
///   a title is changed by a side that words it anew. Only the same thing changed in two ways is a conflict.
/// - a row that is left without its carrier carries the title on; one that is added to a title whose anchor
///   was renamed, moved or taken away follows the anchor that is there now, or gets one.
/// - order, comments, blanks and quotes are those of the side that changed them.
/// A conflict's alternatives are each valid in the place that they stand in, whichever is taken.
[[nodiscard]] MergedMap mergeMaps(const MapAlignment &alignment, const QString &path, int firstConflict,
                                  const OnlyLocales &only = {});

/// What a version says about the row.
[[nodiscard]] LocaleValue localeValue(const MapVersion *version, const QString &key);

} // namespace anchorage
