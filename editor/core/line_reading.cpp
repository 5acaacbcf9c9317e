// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_reading.h"

#include "scalar_extent.h"
#include "yaml_characters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Where in the file's collections a line stands, from its indentation and its dashes.
class OutlinePath
{
public:
    /// `- ` at that column: the next entry of the list there.
    void enterItem(qsizetype column)
    {
        leave(column + 1);
        if (!m_levels.isEmpty() && m_levels.last().column == column && m_levels.last().isItem) {
            ++m_levels.last().index;
        } else {
            m_levels.append({column, {}, true, 0});
        }
    }

    void enterKey(qsizetype column, const QString &key)
    {
        leave(column);
        m_levels.append({column, key, false, 0});
    }

    [[nodiscard]] QString path() const
    {
        QString result;
        for (const Level &level : m_levels) {
            if (level.isItem) {
                result += u"[%1]"_s.arg(level.index);
            } else {
                result += (result.isEmpty() ? QString() : u"."_s) + level.key;
            }
        }
        return result;
    }

private:
    void leave(qsizetype fromColumn)
    {
        while (!m_levels.isEmpty() && m_levels.last().column >= fromColumn) {
            m_levels.removeLast();
        }
    }

    struct Level
    {
        qsizetype column = 0;
        QString key;
        bool isItem = false;
        int index = 0;
    };
    QList<Level> m_levels;
};

/// One line's key: its column, text and where its value may begin.
struct KeyLine
{
    qsizetype column = 0;
    Span key;
    qsizetype afterColon = 0;
};

std::optional<KeyLine> keyLine(QStringView yaml, qsizetype begin, qsizetype end, qsizetype lineBegin)
{
    qsizetype position = begin;
    while (position < end && yaml::isBlank(yaml[position].unicode())) {
        ++position;
    }
    if (position >= end || yaml[position] == u'#') {
        return std::nullopt;
    }
    KeyLine line;
    line.column = position - lineBegin;
    const bool quoted = yaml[position] == u'"' || yaml[position] == u'\'';
    const qsizetype keyEnd =
        quoted ? std::min(quotedEnd(yaml, position), end) : plainLineEnd(yaml, position, false);
    qsizetype colon = keyEnd;
    while (colon < end && yaml::isBlank(yaml[colon].unicode())) {
        ++colon;
    }
    if (keyEnd == position || colon >= end || yaml[colon] != u':') {
        return std::nullopt;
    }
    line.key = {position, keyEnd};
    line.afterColon = colon + 1;
    return line;
}

QString unquoted(QStringView scalar)
{
    if (scalar.size() >= 2 && (scalar.front() == u'"' || scalar.front() == u'\'')) {
        QString content = scalar.sliced(1, scalar.size() - 2).toString();
        if (scalar.front() == u'\'') {
            content.replace("''"_L1, "'"_L1);
        } else {
            content.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
        }
        return content;
    }
    return scalar.toString();
}

void readValue(QStringView yaml, qsizetype lineEnd, qsizetype offset, LocaleRow &row)
{
    const auto skipBlanks = [&](qsizetype position) {
        while (position < lineEnd && yaml::isBlank(yaml[position].unicode())) {
            ++position;
        }
        return position;
    };
    const QStringView line = yaml.sliced(0, lineEnd);
    qsizetype position = skipBlanks(row.afterColon - offset);
    const NodeProperties properties = nodeProperties(line, position, true);
    if (properties.tag) {
        row.tag = {properties.tag->begin + offset, properties.tag->end + offset};
    }
    if (properties.anchor) {
        row.anchor = {properties.anchor->begin + offset, properties.anchor->end + offset};
        row.anchorName =
            yaml.sliced(properties.anchor->begin + 1, properties.anchor->length() - 1).toString();
        row.kind = RowKind::Anchor;
    }
    position = properties.contentBegin;
    if (position >= lineEnd || yaml[position] == u'#') {
        const qsizetype end = properties.anchor ? properties.anchor->end + offset : row.afterColon;
        row.value = {end, end};
        return;
    }
    const bool quoted = yaml[position] == u'"' || yaml[position] == u'\'';
    const qsizetype end = quoted ? std::min(quotedEnd(yaml, position), lineEnd)
                                 : std::min(plainLineEnd(yaml, position, false), lineEnd);
    row.value = {position + offset, end + offset};
    const QStringView source = yaml.sliced(position, end - position);
    if (source.startsWith(u'*')) {
        row.kind = RowKind::Alias;
        qsizetype nameEnd = 1;
        while (nameEnd < source.size() && yaml::isAnchorNameCharacter(source[nameEnd].unicode())) {
            ++nameEnd;
        }
        row.anchorName = source.sliced(1, nameEnd - 1).toString();
        row.value.end = row.value.begin + nameEnd;
        return;
    }
    if (QStringView(u"[{|>").contains(source.front())) {
        row.kind = RowKind::Other;
        return;
    }
    row.style = !quoted                  ? ScalarStyle::Plain
                : source.front() == u'"' ? ScalarStyle::DoubleQuoted
                                         : ScalarStyle::SingleQuoted;
    row.title = unquoted(source);
    row.kind = row.kind == RowKind::Anchor ? RowKind::Anchor : RowKind::Own;
}

/// Goes through the lines and collects the maps.
class LineReader
{
public:
    LineReader(QStringView yaml, qsizetype offset) : m_yaml(yaml), m_offset(offset) {}

    void readLine(qsizetype begin, qsizetype end, int number)
    {
        const qsizetype afterDashes = readDashes(begin, end);
        const std::optional<KeyLine> line = keyLine(m_yaml, afterDashes, end, begin);
        if (!line) {
            return;
        }
        m_inMap = m_inMap && afterDashes == begin && line->column > m_mapColumn;
        if (m_inMap) {
            addRow(*line, end, number);
        } else {
            enterKey(*line, end, number);
        }
    }

    [[nodiscard]] QList<LocaleMap> takeMaps()
    {
        m_maps.removeIf([](const LocaleMap &map) { return map.rows.isEmpty(); });
        return std::move(m_maps);
    }

private:
    /// Past the `- ` of list entries; `begin` where there are none.
    qsizetype readDashes(qsizetype begin, qsizetype end)
    {
        qsizetype position = begin;
        while (true) {
            qsizetype dash = position;
            while (dash < end && m_yaml[dash] == u' ') {
                ++dash;
            }
            if (dash + 1 >= end || m_yaml[dash] != u'-' || !yaml::isBlank(m_yaml[dash + 1].unicode())) {
                return position;
            }
            m_outline.enterItem(dash - begin);
            position = dash + 1;
        }
    }

    void addRow(const KeyLine &line, qsizetype end, int number)
    {
        LocaleRow row;
        row.locale = unquoted(line.key.of(m_yaml));
        if (!looksLikeLocale(row.locale)) {
            return;
        }
        row.line = number;
        row.key = {line.key.begin + m_offset, line.key.end + m_offset};
        row.afterColon = line.afterColon + m_offset;
        readValue(m_yaml, end, m_offset, row);
        LocaleMap &map = m_maps.last();
        map.span = {map.rows.isEmpty() ? row.key.begin : map.span.begin, row.value.end};
        map.rows.append(row);
    }

    void enterKey(const KeyLine &line, qsizetype end, int number)
    {
        const QString key = unquoted(line.key.of(m_yaml));
        m_outline.enterKey(line.column, key);
        const QStringView rest = m_yaml.sliced(line.afterColon, end - line.afterColon).trimmed();
        if (key != u"titles" || !(rest.isEmpty() || rest.startsWith(u'#'))) {
            return;
        }
        LocaleMap map;
        map.path = m_outline.path();
        map.key = {line.key.begin + m_offset, line.key.end + m_offset};
        map.line = number;
        m_maps.append(map);
        m_inMap = true;
        m_mapColumn = line.column;
    }

    QStringView m_yaml;
    qsizetype m_offset;
    QList<LocaleMap> m_maps;
    OutlinePath m_outline;
    bool m_inMap = false;
    qsizetype m_mapColumn = 0;
};

} // namespace

bool looksLikeLocale(QStringView key)
{
    static const QRegularExpression shape(u"\\A[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*\\z"_s);
    return key.size() <= 64 && shape.match(key).hasMatch();
}

QList<LocaleMap> readLocaleMapsByLine(QStringView yaml, qsizetype offset, int firstLine)
{
    LineReader reader(yaml, offset);
    int number = firstLine;
    for (qsizetype begin = 0; begin < yaml.size(); ++number) {
        const qsizetype lineBreak = yaml.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? yaml.size() : lineBreak;
        reader.readLine(begin, end, number);
        begin = end + 1;
    }
    return reader.takeMaps();
}

} // namespace anchorage
