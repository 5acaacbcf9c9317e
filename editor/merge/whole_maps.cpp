// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_maps.h"

#include "line_matching.h"
#include "map_version.h"
#include "structural_edits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LocaleChanges)
};

Error notAlone(const QString &path)
{
    return {Tr::tr("The list of titles at “%1” cannot be taken row by row. Take its lines.").arg(path)};
}

/// Lines from `begin` up to and without `end`.
struct LineRange
{
    int begin = 0;
    int end = 0;
};

/// The lines of a text, and which of them another text has as well. The texts must outlive it.
class ComparedLines
{
public:
    ComparedLines(const QString &text, const QString &other)
        : m_text(text), m_lines(m_text.split(u'\n')), m_same(m_lines.size(), -1)
    {
        const QList<QStringView> others = QStringView(other).split(u'\n');
        const QList<qsizetype> matched = matchLines(others, m_lines);
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            if (matched[line] >= 0 && others[matched[line]] == m_lines[line]) {
                m_same[line] = matched[line];
            }
        }
    }

    /// The lines of a map with those around it that only this text has and that it belongs into.
    [[nodiscard]] LineRange blockOf(const LocaleMap &map) const
    {
        // A block scalar's span can reach to the beginning of the next line.
        const int last = static_cast<int>(m_text.first(map.span.end).chopped(1).count(u'\n'));
        LineRange range{map.line, last + 1};
        if (isEntry(range.begin)) {
            range = around(range.begin);
        }
        for (int parent = parentOf(range.begin); parent >= 0 && m_same[parent] < 0;
             parent = parentOf(range.begin)) {
            range = around(parent);
        }
        return range;
    }

    /// The other text's line that the lines before `line` end with; -1 for none.
    [[nodiscard]] int sameBefore(int line) const
    {
        for (int above = line - 1; above >= 0; --above) {
            if (m_same[above] >= 0) {
                return static_cast<int>(m_same[above]);
            }
        }
        return -1;
    }

    [[nodiscard]] QStringList taken(LineRange range) const
    {
        QStringList result;
        for (int line = range.begin; line < range.end; ++line) {
            result.append(m_lines[line].toString());
        }
        return result;
    }

private:
    [[nodiscard]] bool isBlank(int line) const
    {
        const QStringView trimmed = m_lines[line].trimmed();
        return trimmed.isEmpty() || trimmed.startsWith(u'#');
    }
    [[nodiscard]] bool isEntry(int line) const
    {
        return m_lines[line].trimmed().startsWith(u'-') && m_lines[line].trimmed() != u"---";
    }
    [[nodiscard]] int indentOf(int line) const
    {
        const auto sign = std::find_if(m_lines[line].begin(), m_lines[line].end(),
                                       [](QChar each) { return each != u' ' && each != u'\t'; });
        return static_cast<int>(sign - m_lines[line].begin());
    }

    /// The line that a deeper one belongs to; -1 for none.
    [[nodiscard]] int parentOf(int line) const
    {
        const int indent = indentOf(line);
        for (int above = line - 1; above >= 0; --above) {
            if (m_lines[above].startsWith(u"---")) {
                return -1;
            }
            // An entry may stand as deep as the key of its list.
            const bool less =
                indentOf(above) < indent || (isEntry(line) && indentOf(above) == indent && !isEntry(above));
            if (!isBlank(above) && less) {
                return above;
            }
        }
        return -1;
    }

    /// A line and what is deeper than it.
    [[nodiscard]] LineRange around(int line) const
    {
        const int indent = indentOf(line);
        int end = line + 1;
        for (int below = line + 1; below < m_lines.size(); ++below) {
            const bool list = !isEntry(line) && isEntry(below) && indentOf(below) == indent;
            if (!isBlank(below) &&
                (m_lines[below].startsWith(u"---") || (indentOf(below) <= indent && !list))) {
                break;
            }
            end = isBlank(below) ? end : below + 1;
        }
        return {line, end};
    }

    QStringView m_text;
    QList<QStringView> m_lines;
    QList<qsizetype> m_same; ///< the other text's line, or -1
};

/// What readers get from a map, row by row.
QStringList statesOf(const LocaleMap &map)
{
    QStringList result;
    for (const LocaleRow &row : map.rows) {
        result.append(row.locale + u'\n' + row.title.value_or(QString()) + QChar(row.defined ? u'+' : u'-'));
    }
    return result;
}

QList<QStringList> statesWithout(const FrontMatter &read, int map)
{
    QList<QStringList> result;
    for (int index = 0; index < read.maps.size(); ++index) {
        if (index != map) {
            result.append(statesOf(read.maps[index]));
        }
    }
    return result;
}

/// The text without those rows of a map whose keys are in `keys`, or without those whose are not.
Result<QString> reduced(const QString &text, const FrontMatter &read, int map, const QSet<QString> &keys,
                        bool keep)
{
    const std::optional<MapVersion> version = MapVersion::read(text, read, map);
    if (!version || read.maps[map].flow) {
        return notAlone(read.maps[map].path);
    }
    QList<RowRef> rows;
    for (int row = 0; row < version->rows.size(); ++row) {
        if (keys.contains(version->rows[row].key) != keep) {
            rows.append({map, row});
        }
    }
    if (rows.isEmpty()) {
        return text;
    }
    const Result<TextEdit> edit = edits::removeLocales(text, read, rows);
    return edit.ok() ? Result<QString>(edit.value().applied(text)) : Error{edit.reason()};
}

int mapAt(const FrontMatter &read, const QString &path)
{
    const LocaleMap *map = read.map(path);
    return map == nullptr ? -1 : static_cast<int>(map - read.maps.constData());
}

} // namespace

Result<QString> withRowsOfNewMap(const QString &text, const QString &other, FileKind kind, int otherMap,
                                 const QSet<QString> &keys)
{
    const FrontMatter here = FrontMatter::parse(text, kind);
    const FrontMatter there = FrontMatter::parse(other, kind);
    const QString path = there.maps[otherMap].path;
    if (kind == FileKind::Page && !here.present) {
        return Error{Tr::tr("All of the front matter is new, so no locale can be taken alone. Take the whole "
                            "file.")};
    }
    const Result<QString> source = reduced(other, there, otherMap, keys, true);
    if (!source.ok()) {
        return source;
    }
    const FrontMatter sourceRead = FrontMatter::parse(source.value(), kind);
    const int sourceMap = mapAt(sourceRead, path);
    if (sourceMap < 0) {
        return notAlone(path);
    }
    const ComparedLines lines(source.value(), text);
    const LineRange block = lines.blockOf(sourceRead.maps[sourceMap]);
    const int before = lines.sameBefore(block.begin);
    QStringList result = text.split(u'\n');
    const QStringList added = lines.taken(block);
    for (qsizetype index = 0; index < added.size(); ++index) {
        result.insert(before + 1 + index, added[index]);
    }
    const QString outcome = result.join(u'\n');
    const FrontMatter read = FrontMatter::parse(outcome, kind);
    const QStringList wanted = statesOf(sourceRead.maps[sourceMap]);
    for (int map = 0; read.wellFormed && map < read.maps.size(); ++map) {
        if (statesOf(read.maps[map]) == wanted && statesWithout(read, map) == statesWithout(here, -1)) {
            return outcome;
        }
    }
    return notAlone(path);
}

Result<QString> withoutRowsOfOldMap(const QString &text, const QString &other, FileKind kind, int map,
                                    const QSet<QString> &keys)
{
    const FrontMatter here = FrontMatter::parse(text, kind);
    const QString path = here.maps[map].path;
    const bool all = keys.size() >= here.maps[map].rows.size();
    QString outcome;
    if (all) {
        QStringList lines = text.split(u'\n');
        const LineRange block = ComparedLines(text, other).blockOf(here.maps[map]);
        lines.remove(block.begin, block.end - block.begin);
        outcome = lines.join(u'\n');
    } else {
        const Result<QString> rest = reduced(text, here, map, keys, false);
        if (!rest.ok()) {
            return rest;
        }
        outcome = rest.value();
    }
    const FrontMatter read = FrontMatter::parse(outcome, kind);
    const int left = all ? -1 : mapAt(read, path);
    const bool right = read.wellFormed && (all || left >= 0) &&
                       read.maps.size() == here.maps.size() - (all ? 1 : 0) &&
                       statesWithout(read, left) == statesWithout(here, map);
    return right ? Result<QString>(outcome) : notAlone(path);
}

} // namespace anchorage
