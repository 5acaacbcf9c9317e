// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QHash>

#include <optional>

namespace anchorage {

/// A row of a locale map taken apart, so that another one can be put together from parts of several versions.
/// `head + gap + content + tail` is the text of its lines without the last line break.
struct VersionRow
{
    QString key;  ///< the locale; `fr#2` where it is there for the second time
    QString head; ///< indentation, key and colon
    QString gap;
    QString content; ///< tag, anchor and scalar, or the alias; of a list or map all that is left of the lines
    QString tail;    ///< blanks and comment behind the content
    qsizetype indent = 0; ///< characters of `head` before the key
    int group =
        -1; ///< of `MapVersion::groups`; -1 where the row is not a title (empty, a list, a lost alias)

    [[nodiscard]] QString source() const { return head + gap + content + tail; }
};

/// A title with the rows that show it. Its carrier is always the first of them: YAML wants an anchor above
/// its aliases.
struct TitleGroup
{
    QString anchor;   ///< its name; empty where nobody could follow it
    QString scalar;   ///< tag and scalar as they are written
    QString innerGap; ///< blanks between anchor and scalar
    std::optional<QString> title;
    std::optional<QString> loaded;
    QList<int> members; ///< rows, the carrier first
};

/// One version of a locale map as material for a merge.
struct MapVersion
{
    /// A line that is a row's (its first one), or one between the rows.
    struct Line
    {
        int row = -1;
        QString text; ///< of a line that belongs to no row: a comment, or blank
    };

    QString text; ///< of the whole file
    LocaleMap map;
    int mapIndex = -1; ///< in the front matter that it was read from
    Span region;       ///< the lines from the first row to the last one, without the last line break
    QList<Line> lines;
    QList<VersionRow> rows; ///< as many as in `map`
    QList<TitleGroup> groups;
    QHash<QString, int> rowOfKey;

    /// None where rows do not stand on lines of their own (`{en: A, fr: B}`): such a map is merged by lines.
    [[nodiscard]] static std::optional<MapVersion> read(const QString &text, const FrontMatter &frontMatter,
                                                        int map);

    /// Whether the row is the one that its group's anchor and title stand on.
    [[nodiscard]] bool carries(int row) const;
};

} // namespace anchorage
