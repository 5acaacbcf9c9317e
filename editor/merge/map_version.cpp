// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_version.h"

#include "locale_map_layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

VersionRow partsOf(QStringView text, const LocaleRow &row, Span lines)
{
    VersionRow parts;
    const auto between = [text](qsizetype begin, qsizetype end) {
        return text.sliced(begin, std::max(end - begin, qsizetype(0))).toString();
    };
    parts.indent = row.key.begin - lines.begin;
    parts.head = between(lines.begin, row.afterColon);
    if (row.kind == RowKind::Other) {
        parts.content = between(row.afterColon, lines.end);
        return parts;
    }
    const Span content = rowContent(text, row);
    if (content.isEmpty()) {
        parts.tail = between(row.afterColon, lines.end);
        return parts;
    }
    parts.gap = between(row.afterColon, content.begin);
    parts.content = content.of(text).toString();
    parts.tail = between(content.end, lines.end);
    return parts;
}

TitleGroup groupOf(QStringView text, const LocaleRow &row)
{
    TitleGroup group;
    group.anchor = row.kind == RowKind::Anchor ? row.anchorName : QString();
    group.title = row.title;
    group.loaded = row.loaded;
    Span scalar = row.value;
    if (!scalar.isEmpty() && text[scalar.end - 1] == u'\n') {
        --scalar.end;
    }
    group.scalar = scalar.of(text).toString();
    if (!row.tag.isEmpty()) {
        group.scalar = (row.tag.of(text).toString() + u' ' + group.scalar).trimmed();
    } else if (!row.anchor.isEmpty() && !row.value.isEmpty()) {
        const QStringView gap = text.sliced(row.anchor.end, row.value.begin - row.anchor.end);
        group.innerGap = gap.trimmed().isEmpty() && !gap.contains(u'\n') ? gap.toString() : u" "_s;
    }
    return group;
}

bool isTitle(const LocaleRow &row)
{
    return row.kind == RowKind::Own || row.kind == RowKind::Anchor;
}

void addGroups(MapVersion &version, int mapIndex)
{
    QHash<int, int> groupOfCarrier;
    for (int index = 0; index < version.rows.size(); ++index) {
        const LocaleRow &row = version.map.rows[index];
        const bool follows = row.kind == RowKind::Alias && row.target.map == mapIndex;
        const int carrier = follows ? row.target.row : index;
        if (isTitle(row)) {
            groupOfCarrier.insert(index, static_cast<int>(version.groups.size()));
            version.groups.append(groupOf(version.text, row));
        }
        const int group = groupOfCarrier.value(carrier, -1);
        version.rows[index].group = group;
        if (group >= 0) {
            version.groups[group].members.append(index);
        }
    }
}

void addLinesBetween(MapVersion &version, qsizetype begin, qsizetype end)
{
    if (begin < end) {
        const QStringView between = QStringView(version.text).sliced(begin, end - 1 - begin);
        for (const QStringView line : between.split(u'\n')) {
            version.lines.append({-1, line.toString()});
        }
    }
}

} // namespace

std::optional<MapVersion> MapVersion::read(const QString &text, const FrontMatter &frontMatter, int mapIndex)
{
    const LocaleMap &map = frontMatter.maps[mapIndex];
    if (map.flow || map.rows.isEmpty()) {
        return std::nullopt;
    }
    MapVersion version;
    version.text = text;
    version.map = map;
    version.mapIndex = mapIndex;
    QHash<QString, int> times;
    qsizetype next = -1;
    for (int row = 0; row < map.rows.size(); ++row) {
        const RowLines lines = linesOfRow(text, map, row);
        if (!lines.whole || (next >= 0 && lines.span.begin < next)) {
            return std::nullopt;
        }
        if (row == 0) {
            version.region.begin = lines.span.begin;
        } else {
            addLinesBetween(version, next, lines.span.begin);
        }
        version.region.end = lines.span.end;
        next = lines.span.end + 1;
        VersionRow parts = partsOf(text, map.rows[row], lines.span);
        const int time = ++times[map.rows[row].locale];
        parts.key = map.rows[row].locale + (time > 1 ? u'#' + QString::number(time) : QString());
        version.lines.append(Line{row, QString()});
        version.rowOfKey.insert(parts.key, row);
        version.rows.append(parts);
    }
    addGroups(version, mapIndex);
    return version;
}

bool MapVersion::carries(int row) const
{
    return rows[row].group >= 0 && groups[rows[row].group].members.first() == row;
}

} // namespace anchorage
