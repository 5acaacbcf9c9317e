// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_choices.h"

#include "row_order.h"
#include "structural_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

bool saysTheSame(const TitleGroup &a, const TitleGroup &b)
{
    return a.title == b.title && a.loaded == b.loaded;
}

} // namespace

MapChoices::MapChoices(const MapAlignment &alignment, const OnlyLocales &only)
    : m_alignment(alignment), m_only(only)
{
    decideRows();
    decideCarriers(MergeSide::Ours, MergeSide::Theirs);
    decideCarriers(MergeSide::Theirs, MergeSide::Ours);
    decideOrder();
    decideMembers();
    decideOrphans();
    decideMembers();
    decideAnchors();
}

bool MapChoices::isAccepted(int element) const
{
    return !m_only ||
           (element >= 0 && m_alignment.isRow(element) && m_only->contains(m_alignment.names()[element]));
}

MergeSide MapChoices::looked(MergeSide side, int element) const
{
    return side != MergeSide::Theirs || isAccepted(element) ? side : MergeSide::Base;
}

const VersionRow *MapChoices::row(MergeSide side, int element) const
{
    return m_alignment.row(looked(side, element), element);
}

const TitleGroup *MapChoices::writtenTitle(MergeSide side, int element) const
{
    const MergeSide source = looked(side, element);
    const VersionRow *found = m_alignment.row(source, element);
    return found == nullptr || found->group < 0 ? nullptr
                                                : &m_alignment.side(source).version->groups[found->group];
}

bool MapChoices::carriesAlone(int element, int id, const QString &anchor) const
{
    if (anchor.isEmpty() || std::find(m_anchors.begin(), m_anchors.end(), anchor) != m_anchors.end()) {
        return false;
    }
    const auto carries = [&](MergeSide side) {
        const TitleGroup *found = group(side, id);
        return found != nullptr && found->anchor == anchor && m_alignment.carrier(side, id) == element;
    };
    return carries(MergeSide::Ours) || carries(MergeSide::Theirs) || carries(MergeSide::Base);
}

const TitleGroup *MapChoices::group(MergeSide side, int id) const
{
    const TitleGroup *base = m_alignment.group(MergeSide::Base, id);
    const bool accepted = side != MergeSide::Theirs || base == nullptr ||
                          isAccepted(m_alignment.carrier(MergeSide::Base, id)) ||
                          isAccepted(m_alignment.carrier(MergeSide::Theirs, id));
    return accepted ? m_alignment.group(side, id) : base;
}

Binding MapChoices::binding(MergeSide side, int element) const
{
    const VersionRow *found = row(side, element);
    if (found == nullptr) {
        return {};
    }
    if (found->group < 0) {
        return {Binding::Kind::Raw, -1, found->content};
    }
    return {Binding::Kind::Title, m_alignment.groupOfRow(looked(side, element), element), {}};
}

bool MapChoices::isTitleChanged(MergeSide side, int id) const
{
    const TitleGroup *base = m_alignment.group(MergeSide::Base, id);
    const TitleGroup *now = group(side, id);
    return base != nullptr && now != nullptr && !saysTheSame(*base, *now);
}

bool MapChoices::isTitleConflict(int id) const
{
    const TitleGroup *ours = group(MergeSide::Ours, id);
    const TitleGroup *theirs = group(MergeSide::Theirs, id);
    if (ours == nullptr || theirs == nullptr || saysTheSame(*ours, *theirs)) {
        return false;
    }
    const bool isNew = m_alignment.group(MergeSide::Base, id) == nullptr;
    return isNew || (isTitleChanged(MergeSide::Ours, id) && isTitleChanged(MergeSide::Theirs, id));
}

const TitleGroup *MapChoices::title(int id, MergeSide preferred) const
{
    const TitleGroup *base = m_alignment.group(MergeSide::Base, id);
    const TitleGroup *ours = group(MergeSide::Ours, id);
    const TitleGroup *theirs = group(MergeSide::Theirs, id);
    if (ours == nullptr || theirs == nullptr) {
        const TitleGroup *found = ours != nullptr ? ours : theirs;
        return found != nullptr ? found : base;
    }
    if (isTitleConflict(id)) {
        return preferred == MergeSide::Theirs ? theirs : ours;
    }
    if (base == nullptr) {
        return ours;
    }
    if (saysTheSame(*ours, *theirs)) {
        return picked(base->scalar, ours->scalar, theirs->scalar, ours->scalar) == ours->scalar ? ours
                                                                                                : theirs;
    }
    return isTitleChanged(MergeSide::Theirs, id) ? theirs : ours;
}

/// A side removed the row, and the other has a comment on it that was not there.
bool MapChoices::isRemovedWithNews(MergeSide side, int element) const
{
    const VersionRow *base = row(MergeSide::Base, element);
    const VersionRow *other = row(side == MergeSide::Ours ? MergeSide::Theirs : MergeSide::Ours, element);
    return base != nullptr && other != nullptr && row(side, element) == nullptr &&
           base->tail.trimmed() != other->tail.trimmed();
}

void MapChoices::decideRows()
{
    for (int element = 0; element < m_alignment.elements(); ++element) {
        if (!m_alignment.isRow(element)) {
            m_choices.append(Binding{});
            continue;
        }
        const Binding base = binding(MergeSide::Base, element);
        const Binding ours = binding(MergeSide::Ours, element);
        const Binding theirs = binding(MergeSide::Theirs, element);
        m_choices.append(picked(base, ours, theirs, ours));
        const bool differently = ours != theirs && ours != base && theirs != base;
        if (differently || isRemovedWithNews(MergeSide::Ours, element) ||
            isRemovedWithNews(MergeSide::Theirs, element)) {
            m_conflicts.insert(element);
        }
    }
}

/// `side` gave a carrier a title of another kind, and `other` worded the shared one anew on the same row: two
/// changes of one locale.
void MapChoices::decideCarriers(MergeSide side, MergeSide other)
{
    for (int element = 0; element < m_alignment.elements(); ++element) {
        const Binding base = binding(MergeSide::Base, element);
        const Binding changed = binding(side, element);
        if (base.kind != Binding::Kind::Title || changed == base || changed.kind == Binding::Kind::Absent ||
            binding(other, element) != base || !isTitleChanged(other, base.group) ||
            m_alignment.carrier(MergeSide::Base, base.group) != element ||
            m_alignment.carrier(other, base.group) != element) {
            continue;
        }
        const TitleGroup *wanted = group(side, changed.group);
        if (wanted == nullptr || !saysTheSame(*wanted, *group(other, base.group))) {
            m_conflicts.insert(element);
        }
    }
}

/// A title that one side worded anew, or that both still show, must not vanish without a word because each
/// side took it from the rows that the other left it on.
void MapChoices::decideOrphans()
{
    for (int id = 0; id < m_alignment.groups(); ++id) {
        if (!m_members.value(id).isEmpty() || m_alignment.group(MergeSide::Base, id) == nullptr) {
            continue;
        }
        const bool byUs = isTitleChanged(MergeSide::Ours, id);
        const bool byThem = isTitleChanged(MergeSide::Theirs, id);
        if (byUs) {
            decideOrphan(MergeSide::Ours, id);
        }
        if (byThem) {
            decideOrphan(MergeSide::Theirs, id);
        }
        const bool shownByBoth =
            group(MergeSide::Ours, id) != nullptr && group(MergeSide::Theirs, id) != nullptr;
        if (!byUs && !byThem && shownByBoth) {
            const int ours = m_alignment.carrier(MergeSide::Ours, id);
            const int theirs = m_alignment.carrier(MergeSide::Theirs, id);
            const QStringList &names = m_alignment.names();
            m_conflicts.insert(names[ours] < names[theirs] ? ours : theirs);
        }
    }
    decideOrder();
}

void MapChoices::decideOrphan(MergeSide side, int id)
{
    const int carrier = m_alignment.carrier(side, id);
    const Binding other = binding(side == MergeSide::Ours ? MergeSide::Theirs : MergeSide::Ours, carrier);
    const TitleGroup *shown = group(MergeSide::Ours, other.group);
    shown = shown != nullptr ? shown : group(MergeSide::Theirs, other.group);
    if (shown == nullptr || !saysTheSame(*shown, *group(side, id))) {
        m_conflicts.insert(carrier);
    }
}

QList<int> MapChoices::acceptedOrder() const
{
    const QList<int> &base = m_alignment.side(MergeSide::Base).order;
    const QList<int> &theirs = m_alignment.side(MergeSide::Theirs).order;
    if (!m_only) {
        return theirs;
    }
    const QSet<int> moved = movedElements(base, theirs);
    QList<int> result = base;
    result.removeIf([&](int element) {
        return isAccepted(element) && (moved.contains(element) || !theirs.contains(element));
    });
    int previous = -1;
    for (const int element : theirs) {
        if (isAccepted(element) && !result.contains(element)) {
            result.insert(previous < 0 ? 0 : result.indexOf(previous) + 1, element);
        }
        previous = result.contains(element) ? element : previous;
    }
    return result;
}

void MapChoices::decideOrder()
{
    const QList<int> &base = m_alignment.side(MergeSide::Base).order;
    const QList<int> &ours = m_alignment.side(MergeSide::Ours).order;
    const QList<int> theirs = acceptedOrder();
    const QSet<int> inBase(base.begin(), base.end());
    const QSet<int> inOurs(ours.begin(), ours.end());
    const QSet<int> inTheirs(theirs.begin(), theirs.end());
    m_order = mergedOrder(base, ours, theirs, m_alignment.names());
    m_order.removeIf([&](int element) {
        if (m_alignment.isRow(element)) {
            return !isConflict(element) && m_choices[element].kind == Binding::Kind::Absent;
        }
        return inBase.contains(element) && !(inOurs.contains(element) && inTheirs.contains(element));
    });
}

void MapChoices::decideMembers()
{
    m_members.clear();
    for (const int element : m_order) {
        if (m_alignment.isRow(element) && !isConflict(element) &&
            m_choices[element].kind == Binding::Kind::Title) {
            m_members[m_choices[element].group].append(element);
        }
    }
}

QString MapChoices::wantedAnchor(int id) const
{
    const auto nameIn = [&](MergeSide side) {
        const TitleGroup *found = group(side, id);
        return found == nullptr ? QString() : found->anchor;
    };
    const QString base = nameIn(MergeSide::Base);
    const QString ours = nameIn(MergeSide::Ours);
    const QString theirs = nameIn(MergeSide::Theirs);
    QString both = std::min(ours, theirs);
    both = both.isEmpty() ? std::max(ours, theirs) : both;
    QString name = group(MergeSide::Theirs, id) == nullptr ? ours
                   : group(MergeSide::Ours, id) == nullptr ? theirs
                                                           : picked(base, ours, theirs, both);
    if (name.isEmpty() && m_members.value(id).size() > 1) {
        const TitleGroup *unseen = m_alignment.group(MergeSide::Theirs, id);
        name = !both.isEmpty() ? both : unseen != nullptr ? unseen->anchor : base;
        name = name.isEmpty() ? base : name;
        name = name.isEmpty() ? freeAnchor(id) : name;
    }
    return name;
}

QString MapChoices::freeAnchor(int id) const
{
    const QString base = edits::anchorNameFor(m_alignment.names()[m_members.value(id).first()]);
    QString name = base;
    for (int number = 2; m_takenAnchors.contains(name); ++number) {
        name = base + u'_' + QString::number(number);
    }
    return name;
}

/// Two titles cannot share a name unless they did in one of the versions. The one that the base has keeps it.
void MapChoices::decideAnchors()
{
    for (int id = 0; id < m_alignment.groups(); ++id) {
        for (const MergeSide side : {MergeSide::Base, MergeSide::Ours, MergeSide::Theirs}) {
            if (const TitleGroup *found = group(side, id)) {
                m_takenAnchors.insert(found->anchor);
            }
        }
    }
    QList<int> groups;
    for (int id = 0; id < m_alignment.groups(); ++id) {
        if (!m_members.value(id).isEmpty()) {
            groups.append(id);
        }
    }
    const auto rank = [&](int id) {
        const bool isNew = m_alignment.group(MergeSide::Base, id) == nullptr;
        return std::pair(isNew, m_alignment.names()[m_members.value(id).first()]);
    };
    std::sort(groups.begin(), groups.end(), [&](int a, int b) { return rank(a) < rank(b); });
    QHash<QString, int> owner;
    for (const int id : groups) {
        QString name = wantedAnchor(id);
        const int first = owner.value(name, -1);
        const auto together = [&](MergeSide side) {
            const TitleGroup *one = m_alignment.group(side, id);
            const TitleGroup *other = m_alignment.group(side, first);
            return one != nullptr && other != nullptr && one->anchor == name && other->anchor == name;
        };
        if (first >= 0 && !name.isEmpty() && !together(MergeSide::Ours) && !together(MergeSide::Theirs)) {
            name = freeAnchor(id);
        }
        m_takenAnchors.insert(name);
        owner.insert(name, id);
        m_anchors.insert(id, name);
    }
}

} // namespace anchorage
