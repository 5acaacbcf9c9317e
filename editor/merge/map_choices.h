// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_alignment.h"
#include "map_merge.h"

namespace anchorage {

/// Where a row gets its title from.
struct Binding
{
    enum class Kind { Absent, Raw, Title };
    Kind kind = Kind::Absent;
    int group = -1; ///< of a `Title`: the common number
    QString raw;    ///< of a `Raw` row: its content, which no title is read from
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// What becomes of every row, title and anchor of a map: the decisions of a merge, before anything is
/// written.
class MapChoices
{
public:
    MapChoices(const MapAlignment &alignment, const OnlyLocales &only);

    [[nodiscard]] const MapAlignment &alignment() const { return m_alignment; }
    /// Elements that the merged map has, in order.
    [[nodiscard]] const QList<int> &order() const { return m_order; }
    /// Whether the sides want different things of a row.
    [[nodiscard]] bool isConflict(int element) const { return m_conflicts.contains(element); }
    /// What was decided about a row that is no conflict.
    [[nodiscard]] const Binding &choice(int element) const { return m_choices[element]; }

    /// Rows that show a title, the carrier first; rows in conflict are left out.
    [[nodiscard]] QList<int> members(int group) const { return m_members.value(group); }
    /// The anchor's name; empty where the title has none.
    [[nodiscard]] QString anchorName(int group) const { return m_anchors.value(group); }
    [[nodiscard]] bool isTitleConflict(int group) const;
    /// The title; of one in conflict that of the side.
    [[nodiscard]] const TitleGroup *title(int group, MergeSide preferred) const;

    /// A row, a title, a binding of a version as far as the merge looks at it.
    [[nodiscard]] const VersionRow *row(MergeSide side, int element) const;
    [[nodiscard]] const TitleGroup *group(MergeSide side, int id) const;
    [[nodiscard]] Binding binding(MergeSide side, int element) const;
    /// The title of a row as that row's version writes it; none for rows without one.
    [[nodiscard]] const TitleGroup *writtenTitle(MergeSide side, int element) const;
    /// Whether a row in conflict can keep the anchor that it carries in one of the versions: no row that is
    /// decided shows its title, and no other title has the name.
    [[nodiscard]] bool carriesAlone(int element, int group, const QString &anchor) const;

private:
    [[nodiscard]] MergeSide looked(MergeSide side, int element) const;
    [[nodiscard]] bool isAccepted(int element) const;
    [[nodiscard]] bool isTitleChanged(MergeSide side, int group) const;
    [[nodiscard]] bool isRemovedWithNews(MergeSide side, int element) const;
    void decideRows();
    void decideCarriers(MergeSide side, MergeSide other);
    void decideOrphans();
    void decideOrphan(MergeSide side, int id);
    void decideOrder();
    void decideMembers();
    void decideAnchors();
    [[nodiscard]] QList<int> acceptedOrder() const;
    [[nodiscard]] QString wantedAnchor(int group) const;
    [[nodiscard]] QString freeAnchor(int group) const;

    const MapAlignment &m_alignment;
    OnlyLocales m_only;
    QList<Binding> m_choices;
    QSet<int> m_conflicts;
    QList<int> m_order;
    QHash<int, QList<int>> m_members;
    QHash<int, QString> m_anchors;
    QSet<QString> m_takenAnchors;
};

/// What a side changed, else the other: the base where neither did. Where both did, `both`.
template <typename T> const T &picked(const T &base, const T &ours, const T &theirs, const T &both)
{
    if (ours == theirs || theirs == base) {
        return ours;
    }
    return ours == base ? theirs : both;
}

} // namespace anchorage
