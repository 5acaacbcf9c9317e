// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_reading.h"

#include "scalar_extent.h"
#include "yaml_characters.h"
#include "yaml_tree.h"

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

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

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
    const qsizetype keyEnd = isQuote(yaml[position]) ? quotedEnd(yaml.first(end), position).value_or(position)
                                                     : plainLineEnd(yaml, position, false);
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

/// The text of a scalar on one line.
QString contentOf(QStringView scalar)
{
    if (scalar.size() < 2 || !isQuote(scalar.front())) {
        return scalar.toString();
    }
    if (scalar.front() == u'\'') {
        return scalar.sliced(1, scalar.size() - 2).toString().replace("''"_L1, "'"_L1);
    }
    if (!scalar.contains(u'\\')) {
        return scalar.sliced(1, scalar.size() - 2).toString();
    }
    // The parser that gave up on the whole still knows every escape.
    const YamlTree tree = YamlTree::read(scalar, 0);
    return tree.error || tree.root < 0 ? scalar.toString() : tree.nodes[static_cast<size_t>(tree.root)].value;
}

void readProperties(const NodeProperties &properties, QStringView yaml, qsizetype offset, LocaleRow &row)
{
    if (properties.tag) {
        row.tag = {properties.tag->begin + offset, properties.tag->end + offset};
    }
    if (properties.anchor) {
        const Span anchor = *properties.anchor;
        row.anchor = {anchor.begin + offset, anchor.end + offset};
        row.anchorName = yaml.sliced(anchor.begin + 1, anchor.length() - 1).toString();
        row.kind = RowKind::Anchor;
    }
}

void readAlias(QStringView source, LocaleRow &row)
{
    row.kind = RowKind::Alias;
    qsizetype nameEnd = 1;
    while (nameEnd < source.size() && yaml::isAnchorNameCharacter(source[nameEnd].unicode())) {
        ++nameEnd;
    }
    row.anchorName = source.sliced(1, nameEnd - 1).toString();
    row.value.end = row.value.begin + nameEnd;
}

void readValue(QStringView yaml, qsizetype lineEnd, qsizetype offset, LocaleRow &row)
{
    const QStringView line = yaml.first(lineEnd);
    qsizetype position = row.afterColon - offset;
    while (position < lineEnd && yaml::isBlank(yaml[position].unicode())) {
        ++position;
    }
    const NodeProperties properties = nodeProperties(line, position, true);
    readProperties(properties, yaml, offset, row);
    position = properties.contentBegin;
    if (position >= lineEnd || yaml[position] == u'#') {
        const qsizetype end = std::max({row.afterColon, row.anchor.end, row.tag.end});
        row.value = {end, end};
        return;
    }
    const bool quoted = isQuote(yaml[position]);
    const std::optional<qsizetype> closed = quoted ? quotedEnd(line, position) : std::nullopt;
    const qsizetype end = closed.value_or(plainLineEnd(line, position, false));
    row.value = {position + offset, end + offset};
    const QStringView source = yaml.sliced(position, end - position);
    if (source.startsWith(u'*')) {
        readAlias(source, row);
        return;
    }
    // A quote that is closed on another line, if anywhere, cannot be replaced by looking at this one.
    if (source.isEmpty() || (quoted && !closed) || QStringView(u"[{|>").contains(source.front())) {
        row.kind = RowKind::Other;
        return;
    }
    row.style = !quoted                  ? ScalarStyle::Plain
                : source.front() == u'"' ? ScalarStyle::DoubleQuoted
                                         : ScalarStyle::SingleQuoted;
    row.title = contentOf(source);
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
            continueRow(begin, end);
            return;
        }
        LocaleRow row;
        row.locale = contentOf(line->key.of(m_yaml));
        row.line = number;
        row.key = {line->key.begin + m_offset, line->key.end + m_offset};
        row.afterColon = line->afterColon + m_offset;
        readValue(m_yaml, end, m_offset, row);
        m_inMap = m_inMap && afterDashes == begin && line->column > m_mapColumn;
        if (m_inMap && looksLikeLocale(row.locale)) {
            addRow(row);
            return;
        }
        if (row.kind == RowKind::Anchor) {
            m_otherAnchors.append(row);
        }
        if (!m_inMap) {
            enterKey(*line, row);
        }
    }

    [[nodiscard]] LineReading takeResult()
    {
        m_maps.removeIf([](const LocaleMap &map) { return map.rows.isEmpty(); });
        return {std::move(m_maps), std::move(m_otherAnchors)};
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

    void addRow(const LocaleRow &row)
    {
        LocaleMap &map = m_maps.last();
        map.span = {map.rows.isEmpty() ? row.key.begin : map.span.begin, row.value.end};
        map.rows.append(row);
    }

    /// A line without a key may go on with the value above it. Such a value is shown but not edited: where it
    /// ends is the parser's business.
    void continueRow(qsizetype begin, qsizetype end)
    {
        const QStringView content = m_yaml.sliced(begin, end - begin).trimmed();
        const bool indented = begin < end && yaml::isBlank(m_yaml[begin].unicode());
        if (!m_inMap || m_maps.last().rows.isEmpty() || content.isEmpty() || content.startsWith(u'#') ||
            !indented) {
            return;
        }
        LocaleRow &row = m_maps.last().rows.last();
        row.kind = RowKind::Other;
        row.title.reset();
    }

    void enterKey(const KeyLine &line, const LocaleRow &row)
    {
        m_outline.enterKey(line.column, row.locale);
        if (row.locale != u"titles" || !row.value.isEmpty()) {
            return;
        }
        LocaleMap map;
        map.path = m_outline.path();
        map.key = row.key;
        map.line = row.line;
        m_maps.append(map);
        m_inMap = true;
        m_mapColumn = line.column;
    }

    QStringView m_yaml;
    qsizetype m_offset;
    QList<LocaleMap> m_maps;
    QList<LocaleRow> m_otherAnchors;
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

LineReading readLocaleMapsByLine(QStringView yaml, qsizetype offset, int firstLine)
{
    LineReader reader(yaml, offset);
    int number = firstLine;
    for (qsizetype begin = 0; begin < yaml.size(); ++number) {
        const qsizetype lineBreak = yaml.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? yaml.size() : lineBreak;
        reader.readLine(begin, end, number);
        begin = end + 1;
    }
    return reader.takeResult();
}

} // namespace anchorage
