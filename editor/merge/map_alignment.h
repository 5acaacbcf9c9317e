// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_version.h"
#include "merge_parts.h"

#include <QStringList>

#include <array>

namespace anchorage {

/// Three versions of one locale map with common numbers for what is the same in them: elements (rows by their
/// locale, other lines by their text and place) and titles. A title stays the same when it is reworded, when
/// its anchor is renamed, when rows join or leave it, when another row carries it.
class MapAlignment
{
public:
    struct Side
    {
        const MapVersion *version = nullptr; ///< none where the map is not there
        QList<int> order;                    ///< elements, as they stand
        QHash<int, int> rowOf;               ///< element → row, of rows only
        QList<int> groupIds;                 ///< group of the version → common number
        QHash<int, int> groupOf;             ///< the way back
    };

    /// The versions must outlive the alignment. `base` may be missing.
    MapAlignment(const MapVersion *base, const MapVersion &ours, const MapVersion &theirs);

    [[nodiscard]] const Side &side(MergeSide which) const { return m_sides[static_cast<size_t>(which)]; }
    [[nodiscard]] int elements() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] int groups() const { return m_groups; }
    /// Of a row its key, of another line its text.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isRow(int element) const { return m_isRow[element]; }

    [[nodiscard]] const VersionRow *row(MergeSide which, int element) const;
    /// The common number of the title that a row shows there, or -1.
    [[nodiscard]] int groupOfRow(MergeSide which, int element) const;
    [[nodiscard]] const TitleGroup *group(MergeSide which, int id) const;
    /// The element that carries a title there, or -1.
    [[nodiscard]] int carrier(MergeSide which, int id) const;

private:
    Side &at(MergeSide which) { return m_sides[static_cast<size_t>(which)]; }
    int newElement(const QString &name, bool isRow);
    void addElements(MergeSide which);
    void matchGroups(MergeSide known, MergeSide which);
    void numberNewGroups(MergeSide which);

    std::array<Side, 3> m_sides;
    QStringList m_names;
    QList<bool> m_isRow;
    QHash<QString, int> m_elementOfKey;
    QHash<std::pair<int, QString>, int> m_newLines; ///< by the element before and the text
    int m_groups = 0;
};

} // namespace anchorage
