// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_map_layout.h"

#include "yaml_characters.h"
#include "yaml_scalar.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

qsizetype lineBegin(QStringView text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

qsizetype lineEnd(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return yaml::isBlank(c.unicode()); });
}

int columnAfter(QStringView text, int tabWidth, int column = 0)
{
    for (const QChar c : text) {
        column = c == u'\t' ? (column / tabWidth + 1) * tabWidth : column + 1;
    }
    return column;
}

/// The last line that belongs to a list or map which begins on the row's line.
qsizetype endOfCollection(QStringView text, qsizetype rowBegin, qsizetype keyBegin)
{
    const qsizetype indent = keyBegin - rowBegin;
    qsizetype end = lineEnd(text, keyBegin);
    for (qsizetype next = end + 1; next < text.size(); next = lineEnd(text, next) + 1) {
        const QStringView line = text.sliced(next, lineEnd(text, next) - next);
        qsizetype column = 0;
        while (column < line.size() && yaml::isBlank(line[column].unicode())) {
            ++column;
        }
        if (column == line.size() || line[column] == u'#') {
            continue;
        }
        const bool item = column == indent && line.sliced(column).startsWith(u"- "_s);
        if (column <= indent && !item) {
            break;
        }
        end = next + line.size();
    }
    return end;
}

/// What most samples have; of several the first.
template <typename T> std::pair<T, int> mostCommon(const QList<T> &values)
{
    QHash<T, int> counts;
    for (const T &value : values) {
        ++counts[value];
    }
    std::pair<T, int> best{};
    for (const T &value : values) {
        if (counts[value] > best.second) {
            best = {value, counts[value]};
        }
    }
    return best;
}

QString blanksTo(int target, int column, int tabWidth, bool tabs)
{
    QString blanks;
    while (tabs && (column / tabWidth + 1) * tabWidth <= target) {
        column = (column / tabWidth + 1) * tabWidth;
        blanks += u'\t';
    }
    return blanks + QString(std::max(target - column, 0), u' ');
}

} // namespace

RowLines linesOfRow(QStringView text, const LocaleMap &map, int index)
{
    const LocaleRow &row = map.rows[index];
    RowLines lines;
    lines.span.begin = lineBegin(text, row.key.begin);
    qsizetype last = std::max({row.afterColon, row.anchor.end, row.tag.end, row.value.end});
    // A block scalar's span can reach to the beginning of the next line.
    if (last > row.afterColon && last == row.value.end && text[last - 1] == u'\n') {
        --last;
    }
    lines.span.end =
        row.kind == RowKind::Other
            ? std::max(lineEnd(text, last), endOfCollection(text, lines.span.begin, row.key.begin))
            : lineEnd(text, last);
    const bool shared = index + 1 < map.rows.size() && map.rows[index + 1].key.begin < lines.span.end;
    lines.whole = !map.flow && !shared && row.afterColon > row.key.end &&
                  isBlankText(text.sliced(lines.span.begin, row.key.begin - lines.span.begin));
    return lines;
}

Span rowContent(QStringView text, const LocaleRow &row)
{
    Span span = row.value;
    for (const Span &property : {row.tag, row.anchor}) {
        if (!property.isEmpty()) {
            span.begin = std::min(span.begin, property.begin);
            span.end = std::max(span.end, property.end);
        }
    }
    // A block scalar's span can reach to the beginning of the next line.
    if (!span.isEmpty() && text[span.end - 1] == u'\n') {
        --span.end;
    }
    return span;
}

LocaleMapLayout::LocaleMapLayout(QStringView text, const LocaleMap &map) : m_text(text), m_map(map)
{
    for (int index = 0; index < map.rows.size(); ++index) {
        const LocaleRow &row = map.rows[index];
        if (row.kind == RowKind::Other || row.afterColon <= row.key.end) {
            continue;
        }
        const auto add = [&](QList<Sample> &samples, qsizetype from, qsizetype to) {
            if (from <= to && isBlankText(text.sliced(from, to - from))) {
                samples.append({lineUpTo(from), text.sliced(from, to - from).toString(), index});
            }
        };
        add(m_colons, row.key.end, row.afterColon - 1);
        if (row.value.isEmpty() && row.anchor.isEmpty()) {
            continue;
        }
        qsizetype first = row.anchor.isEmpty() ? row.value.begin : row.anchor.begin;
        first = row.tag.isEmpty() ? first : std::min(first, row.tag.begin);
        add(m_values, row.afterColon, first);
        if (!row.anchor.isEmpty() && !row.value.isEmpty()) {
            add(m_titles, row.anchor.end, row.value.begin);
        }
    }
}

QString LocaleMapLayout::lineUpTo(qsizetype position) const
{
    const qsizetype begin = lineBegin(m_text, position);
    return m_text.sliced(begin, position - begin).toString();
}

QString LocaleMapLayout::fitted(const QList<Sample> &samples, QStringView before, int like,
                                const QString &least)
{
    if (samples.isEmpty()) {
        return least;
    }
    QStringList gaps;
    bool tabs = false;
    for (const Sample &sample : samples) {
        gaps.append(sample.gap);
        tabs = tabs || sample.gap.contains(u'\t') || sample.before.contains(u'\t');
    }
    const auto [commonGap, sameGap] = mostCommon(gaps);

    int target = 0;
    int sameColumn = 0;
    int tabWidth = 8;
    for (const int width : tabs ? QList<int>{8, 4, 2} : QList<int>{8}) {
        QList<int> columns;
        for (const Sample &sample : samples) {
            columns.append(columnAfter(sample.gap, width, columnAfter(sample.before, width)));
        }
        if (const auto [column, count] = mostCommon(columns); count > sameColumn) {
            target = column;
            sameColumn = count;
            tabWidth = width;
        }
    }
    const bool wide = commonGap.size() > 1 || commonGap.contains(u'\t');
    if (sameColumn > sameGap || (sameColumn == sameGap && wide)) {
        const int column = columnAfter(before, tabWidth);
        if (column < target && (column + least.size() <= target)) {
            const auto tabbed = std::count_if(gaps.begin(), gaps.end(),
                                              [](const QString &gap) { return gap.contains(u'\t'); });
            return blanksTo(target, column, tabWidth, tabbed * 2 > gaps.size());
        }
        if (column == target && least.isEmpty()) {
            return {};
        }
        const QString shortest = *std::min_element(
            gaps.begin(), gaps.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
        return shortest.size() < least.size() ? least : shortest.left(std::max<qsizetype>(1, least.size()));
    }
    const auto neighbour = std::find_if(samples.begin(), samples.end(),
                                        [like](const Sample &sample) { return sample.row == like; });
    const QString gap = neighbour == samples.end() ? commonGap : neighbour->gap;
    return gap.size() < least.size() ? least : gap;
}

QString LocaleMapLayout::keyWithColon(const QString &locale, int like) const
{
    const LocaleRow &row = m_map.rows[like];
    const QChar quote = row.key.isEmpty() ? QChar() : m_text[row.key.begin];
    const ScalarStyle style = quote == u'"'    ? ScalarStyle::DoubleQuoted
                              : quote == u'\'' ? ScalarStyle::SingleQuoted
                                               : ScalarStyle::Plain;
    const QString before = lineUpTo(row.key.begin) + writtenScalar(locale, style, ScalarContext::Block);
    return before + fitted(m_colons, before, like, {}) + u':';
}

QString LocaleMapLayout::aliasLine(const QString &locale, const QString &anchorName, int like) const
{
    const QString before = keyWithColon(locale, like);
    return before + valueGap(before, like) + u'*' + anchorName;
}

QString LocaleMapLayout::anchorLine(const QString &locale, const QString &anchorName, const QString &title,
                                    int like) const
{
    QString line = keyWithColon(locale, like);
    line += valueGap(line, like) + u'&' + anchorName;
    return line + titleGap(line, like) + writtenScalar(title, titleStyle(like), ScalarContext::Block);
}

QString LocaleMapLayout::valueGap(QStringView before, int like) const
{
    return fitted(m_values, before, like, u" "_s);
}

QString LocaleMapLayout::titleGap(QStringView before, int like) const
{
    return fitted(m_titles, before, like, u" "_s);
}

ScalarStyle LocaleMapLayout::titleStyle(int like) const
{
    // The nearest title above, so that a map that quotes its titles goes on doing so.
    for (int index = like; index >= 0; --index) {
        const LocaleRow &row = m_map.rows[index];
        if ((row.kind == RowKind::Own || row.kind == RowKind::Anchor) && !row.value.isEmpty()) {
            return row.style;
        }
    }
    return ScalarStyle::Plain;
}

} // namespace anchorage
