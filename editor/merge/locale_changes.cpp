// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_changes.h"

#include "map_alignment.h"
#include "map_matching.h"
#include "row_order.h"
#include "stepwise_edit.h"
#include "whole_maps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LocaleChanges)
};

using Kind = LocaleChange::Kind;

/// Rows of one map in two versions.
class MapComparison
{
public:
    MapComparison(const MapVersion &before, const MapVersion &after)
        : m_before(before), m_after(after), m_alignment(&before, after, after),
          m_moved(
              movedElements(m_alignment.side(MergeSide::Base).order, m_alignment.side(MergeSide::Ours).order))
    {
    }

    void addTo(QList<LocaleChange> &changes) const
    {
        const QList<int> order =
            mergedOrder(m_alignment.side(MergeSide::Base).order, m_alignment.side(MergeSide::Ours).order,
                        m_alignment.side(MergeSide::Ours).order, m_alignment.names());
        for (const int element : order) {
            if (!m_alignment.isRow(element)) {
                continue;
            }
            if (const std::optional<Kind> kind = kindOf(element)) {
                const QString &key = m_alignment.names()[element];
                changes.append({*kind, m_after.map.path, key, localeValue(&m_before, key),
                                localeValue(&m_after, key), followers(element),
                                *kind != Kind::Moved && m_moved.contains(element)});
            }
        }
    }

private:
    [[nodiscard]] int followers(int element) const
    {
        const int row = m_alignment.side(MergeSide::Ours).rowOf.value(element, -1);
        return row >= 0 && m_after.carries(row)
                   ? static_cast<int>(m_after.groups[m_after.rows[row].group].members.size()) - 1
                   : 0;
    }

    [[nodiscard]] std::optional<Kind> kindOf(int element) const
    {
        const int was = m_alignment.side(MergeSide::Base).rowOf.value(element, -1);
        const int is = m_alignment.side(MergeSide::Ours).rowOf.value(element, -1);
        if (was < 0 || is < 0) {
            return was < 0 ? Kind::Added : Kind::Removed;
        }
        const int oldGroup = m_alignment.groupOfRow(MergeSide::Base, element);
        const int newGroup = m_alignment.groupOfRow(MergeSide::Ours, element);
        if (oldGroup != newGroup) {
            if (newGroup < 0 || m_after.carries(is)) {
                return oldGroup >= 0 && !m_before.carries(was) && newGroup >= 0 ? Kind::Detached
                                                                                : Kind::Retitled;
            }
            return Kind::Bound;
        }
        if (newGroup < 0) {
            return rawKind(element, was, is);
        }
        const TitleGroup &old = m_before.groups[m_before.rows[was].group];
        const TitleGroup &now = m_after.groups[m_after.rows[is].group];
        if (m_after.carries(is) && (old.title != now.title || old.loaded != now.loaded)) {
            return Kind::Retitled;
        }
        if (m_after.carries(is) && old.anchor != now.anchor && !old.anchor.isEmpty() &&
            !now.anchor.isEmpty()) {
            return Kind::AnchorRenamed;
        }
        return lesserKind(element, was, is);
    }

    /// Of a row that is no title of this map in either version.
    [[nodiscard]] std::optional<Kind> rawKind(int element, int was, int is) const
    {
        const LocaleRow &old = m_before.map.rows[was];
        const LocaleRow &now = m_after.map.rows[is];
        if (m_before.rows[was].content == m_after.rows[is].content) {
            return lesserKind(element, was, is);
        }
        const bool aliases = old.kind == RowKind::Alias && now.kind == RowKind::Alias;
        return aliases && old.title == now.title ? Kind::AnchorRenamed : Kind::Retitled;
    }

    [[nodiscard]] std::optional<Kind> lesserKind(int element, int was, int is) const
    {
        if (m_moved.contains(element)) {
            return Kind::Moved;
        }
        const VersionRow &old = m_before.rows[was];
        const VersionRow &now = m_after.rows[is];
        const bool sameRole = old.group < 0 || (m_before.carries(was) == m_after.carries(is));
        const bool scalar = old.group >= 0 && now.group >= 0 && m_after.carries(is) &&
                            m_before.groups[old.group].scalar != m_after.groups[now.group].scalar;
        const bool blanks = sameRole && (old.head != now.head || old.gap != now.gap);
        return blanks || scalar || old.tail != now.tail ? std::optional(Kind::Rewritten) : std::nullopt;
    }

    const MapVersion &m_before;
    const MapVersion &m_after;
    MapAlignment m_alignment;
    QSet<int> m_moved;
};

/// Every row of a map that is in one of the versions only.
void addWhole(const QString &text, const FrontMatter &read, int map, Kind kind, QList<LocaleChange> &changes)
{
    const std::optional<MapVersion> version = MapVersion::read(text, read, map);
    if (!version) {
        return;
    }
    for (int row = 0; row < version->rows.size(); ++row) {
        const QString &key = version->rows[row].key;
        const LocaleValue value = localeValue(&*version, key);
        const bool added = kind == Kind::Added;
        const int followers =
            version->carries(row)
                ? static_cast<int>(version->groups[version->rows[row].group].members.size()) - 1
                : 0;
        changes.append({kind, read.maps[map].path, key, added ? LocaleValue{} : value,
                        added ? value : LocaleValue{}, added ? followers : 0, false});
    }
}

QString quoted(const QString &title)
{
    return Tr::tr("“%1”").arg(title.simplified());
}

QString valueText(const LocaleValue &value)
{
    return value.follows.isEmpty() ? quoted(value.title) : Tr::tr("as %1").arg(value.follows);
}

QString kindText(const LocaleChange &change)
{
    const LocaleValue &before = change.before;
    const LocaleValue &after = change.after;
    switch (change.kind) {
    case Kind::Added:
        return Tr::tr("added, %1").arg(valueText(after));
    case Kind::Removed:
        return Tr::tr("removed, was %1").arg(valueText(before));
    case Kind::Detached:
        return Tr::tr("%1 → %2, own").arg(quoted(before.title), quoted(after.title));
    case Kind::Bound:
        return Tr::tr("%1 → as %2").arg(quoted(before.title), after.follows);
    case Kind::Retitled:
        return Tr::tr("%1 → %2").arg(quoted(before.title), quoted(after.title));
    case Kind::AnchorRenamed:
        return Tr::tr("&%1 → &%2").arg(before.anchor, after.anchor);
    case Kind::Moved:
        return Tr::tr("moved");
    case Kind::Rewritten:
        return Tr::tr("written differently");
    }
    return {};
}

/// A text whose rows are to be changed, and the one that the changes come from.
struct RowSource
{
    const QString &text;
    const QString &other;
    FrontMatter read;
    FrontMatter otherRead;
};

/// Takes the rows of one map over; none where the map cannot be merged by rows.
struct TakenMap
{
    Span region;
    MergedMap merged;
    int map = -1;
};

std::optional<TakenMap> takenMap(const RowSource &source, int map, int otherMap, const QSet<QString> &keys)
{
    const std::optional<MapVersion> here = MapVersion::read(source.text, source.read, map);
    const std::optional<MapVersion> there = MapVersion::read(source.other, source.otherRead, otherMap);
    if (!here || !there) {
        return std::nullopt;
    }
    const MapAlignment alignment(&*here, *here, *there);
    return TakenMap{here->region, mergeMaps(alignment, here->map.path, 0, keys), map};
}

bool saysWhatItShould(const FrontMatter &read, const TakenMap &taken)
{
    if (!read.wellFormed || taken.map >= read.maps.size() ||
        read.maps[taken.map].rows.size() != taken.merged.theirs.size()) {
        return false;
    }
    for (qsizetype row = 0; row < taken.merged.theirs.size(); ++row) {
        const ExpectedRow &wanted = taken.merged.theirs[row];
        const LocaleRow &is = read.maps[taken.map].rows[row];
        if (is.locale != wanted.state.locale || is.defined != wanted.state.defined ||
            !(is.title == wanted.state.title || wanted.titleFromElsewhere)) {
            return false;
        }
    }
    return true;
}

} // namespace

LocaleChanges localeChanges(const QString &before, const QString &after, FileKind kind)
{
    const FrontMatter old = FrontMatter::parse(before, kind);
    const FrontMatter now = FrontMatter::parse(after, kind);
    const auto unreadable = [](const FrontMatter &read) { return !read.wellFormed && !read.maps.isEmpty(); };
    if (unreadable(old) || unreadable(now)) {
        return {{}, false};
    }
    LocaleChanges result;
    const QList<int> matches = matchMaps(old, now);
    for (int map = 0; map < now.maps.size(); ++map) {
        if (matches[map] < 0) {
            addWhole(after, now, map, Kind::Added, result.changes);
            continue;
        }
        const std::optional<MapVersion> was = MapVersion::read(before, old, matches[map]);
        const std::optional<MapVersion> is = MapVersion::read(after, now, map);
        if (was && is) {
            MapComparison(*was, *is).addTo(result.changes);
        }
    }
    for (int map = 0; map < old.maps.size(); ++map) {
        if (!matches.contains(map)) {
            addWhole(before, old, map, Kind::Removed, result.changes);
        }
    }
    return result;
}

QString changeText(const LocaleChange &change)
{
    QString text = Tr::tr("%1: %2").arg(change.locale, kindText(change));
    if (change.moved) {
        text += Tr::tr("; moved");
    }
    if (change.followers > 0) {
        text += Tr::tr("; %n locale(s) follow &%1", nullptr, change.followers).arg(change.after.anchor);
    }
    return text;
}

Result<TextEdit> withLocaleChanges(const QString &text, const QString &other, FileKind kind,
                                   const QList<LocaleChange> &changes)
{
    const RowSource source{text, other, FrontMatter::parse(text, kind), FrontMatter::parse(other, kind)};
    if (!source.read.wellFormed || !source.otherRead.wellFormed) {
        return Error{Tr::tr("The YAML cannot be read, so a locale cannot be taken alone. Take the whole "
                            "file.")};
    }
    QMap<QString, QSet<QString>> keysOfMap;
    for (const LocaleChange &change : changes) {
        keysOfMap[change.map].insert(change.locale);
    }
    const QList<int> matches = matchMaps(source.read, source.otherRead);
    QList<TakenMap> taken;
    QList<std::pair<int, QSet<QString>>> newMaps;
    for (int otherMap = 0; otherMap < source.otherRead.maps.size(); ++otherMap) {
        const QSet<QString> keys = keysOfMap.take(source.otherRead.maps[otherMap].path);
        if (keys.isEmpty()) {
            continue;
        }
        if (matches[otherMap] < 0) {
            newMaps.append({otherMap, keys});
            continue;
        }
        std::optional<TakenMap> rows = takenMap(source, matches[otherMap], otherMap, keys);
        if (!rows) {
            return Error{Tr::tr("The list of titles at “%1” cannot be taken row by row. Take its lines.")
                             .arg(source.otherRead.maps[otherMap].path)};
        }
        taken.append(std::move(*rows));
    }
    QString result = text;
    std::sort(taken.begin(), taken.end(),
              [](const TakenMap &a, const TakenMap &b) { return a.region.begin > b.region.begin; });
    for (const TakenMap &rows : taken) {
        QString lines = chosenText(rows.merged.parts, MergeSide::Theirs);
        lines.chop(1);
        result.replace(rows.region.begin, rows.region.length(), lines);
    }
    const FrontMatter after = FrontMatter::parse(result, kind);
    const bool right = std::all_of(taken.begin(), taken.end(),
                                   [&](const TakenMap &rows) { return saysWhatItShould(after, rows); });
    if (!right) {
        return Error{Tr::tr("Taken alone, the locale would not show the title that it should. Take the "
                            "lines together.")};
    }
    for (const auto &[otherMap, keys] : newMaps) {
        Result<QString> more = withRowsOfNewMap(result, other, kind, otherMap, keys);
        if (!more.ok()) {
            return Error{more.reason()};
        }
        result = std::move(more).value();
    }
    for (auto gone = keysOfMap.cbegin(); gone != keysOfMap.cend(); ++gone) {
        const FrontMatter read = FrontMatter::parse(result, kind);
        const LocaleMap *map = read.map(gone.key());
        if (map == nullptr) {
            return Error{
                Tr::tr("The list of titles at “%1” is gone as a whole. Take its lines.").arg(gone.key())};
        }
        Result<QString> less = withoutRowsOfOldMap(
            result, other, kind, static_cast<int>(map - read.maps.constData()), gone.value());
        if (!less.ok()) {
            return Error{less.reason()};
        }
        result = std::move(less).value();
    }
    return lineDifference(text, result);
}

} // namespace anchorage
