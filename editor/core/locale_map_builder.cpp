// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_map_builder.h"

#include "line_reading.h"
#include "yaml_characters.h"
#include "yaml_scalar.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

std::optional<QString> loadedText(const LoadedScalar &scalar)
{
    const bool falsy = scalar.type == ScalarType::Null || scalar.type == ScalarType::Refused ||
                       (scalar.type == ScalarType::Boolean && scalar.printed == u"false");
    return falsy ? std::nullopt : std::optional(scalar.printed);
}

/// The text of a scalar that was loaded so, none for `~` and `null`.
std::optional<QString> titleOf(const QString &text, const LoadedScalar &loaded)
{
    return loaded.type == ScalarType::Null ? std::nullopt : std::optional(text);
}

/// Walks a tree and collects the maps and the anchors.
class TreeWalker
{
public:
    TreeWalker(QStringView text, const YamlTree &tree, LocaleMaps &result)
        : m_text(text), m_tree(tree), m_result(result), m_rowOfNode(tree.nodes.size())
    {
    }

    void run()
    {
        if (m_tree.root >= 0) {
            visit(m_tree.root, {});
        }
        collectAnchors();
    }

private:
    [[nodiscard]] const YamlNode &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }

    // The parser's own limit on nesting (500 levels) bounds the recursion.
    void visit(int index, const QString &path)
    {
        const YamlNode &collection = node(index);
        if (collection.type == YamlNode::Type::Sequence) {
            for (size_t i = 0; i < collection.children.size(); ++i) {
                visit(collection.children[i], u"%1[%2]"_s.arg(path).arg(i));
            }
        } else if (collection.type == YamlNode::Type::Mapping) {
            for (size_t i = 0; i + 1 < collection.children.size(); i += 2) {
                visitEntry(collection.children[i], collection.children[i + 1], path);
            }
        }
    }

    void visitEntry(int keyIndex, int valueIndex, const QString &path)
    {
        const YamlNode &key = node(keyIndex);
        const YamlNode &value = node(valueIndex);
        const QString childPath = path.isEmpty() ? key.value : path + u'.' + key.value;
        if (key.type == YamlNode::Type::Scalar && key.value == u"titles" &&
            value.type == YamlNode::Type::Mapping && isLocaleMap(value)) {
            addMap(key, value, childPath);
            return;
        }
        visit(valueIndex, childPath);
    }

    [[nodiscard]] bool isLocaleMap(const YamlNode &mapping) const
    {
        for (size_t i = 0; i < mapping.children.size(); i += 2) {
            const YamlNode &key = node(mapping.children[i]);
            if (key.type == YamlNode::Type::Scalar && looksLikeLocale(key.value)) {
                return true;
            }
        }
        return false;
    }

    void addMap(const YamlNode &key, const YamlNode &mapping, const QString &path)
    {
        LocaleMap map;
        map.path = path;
        map.key = key.content;
        map.line = lineOf(key.begin);
        map.flow = mapping.flow;
        for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
            const int valueIndex = mapping.children[i + 1];
            m_rowOfNode[static_cast<size_t>(valueIndex)] = {static_cast<int>(m_result.maps.size()),
                                                            static_cast<int>(map.rows.size())};
            map.rows.append(makeRow(node(mapping.children[i]), node(valueIndex)));
        }
        map.span = {map.rows.first().key.begin, map.rows.last().value.end};
        m_result.maps.append(map);
    }

    [[nodiscard]] LocaleRow makeRow(const YamlNode &key, const YamlNode &value)
    {
        LocaleRow row;
        row.locale = key.type == YamlNode::Type::Null ? key.content.of(m_text).toString() : key.value;
        row.key = key.content;
        row.line = lineOf(key.begin);
        row.keyIsText =
            key.type == YamlNode::Type::Scalar &&
            (key.style != ScalarStyle::Plain || loadPlainScalar(key.value).type == ScalarType::String);
        const std::optional<qsizetype> colon = colonAfter(key.content.end);
        row.afterColon = colon.value_or(key.content.end);
        row.tag = value.tag;
        row.anchor = value.anchor;
        row.anchorName = value.anchorName;
        row.value = value.content;
        row.style = value.style;
        row.kind = kindOf(key, value);
        if (!colon || !key.isCertain || !value.isCertain) {
            // A key in the explicit form (`? en`), or what could not be found in the text: shown, not edited.
            row.kind = RowKind::Other;
        }
        if (value.type == YamlNode::Type::Scalar) {
            if (value.content.isEmpty()) {
                const qsizetype end = std::max({row.afterColon, row.anchor.end, row.tag.end});
                row.value = {end, end};
            }
            const LoadedScalar loaded = loadedOf(value);
            row.title = titleOf(value.value, loaded);
            row.loaded = loadedText(loaded);
        } else if (value.type == YamlNode::Type::Alias) {
            row.anchorName = value.value;
        } else if (value.type == YamlNode::Type::Null && value.content.isEmpty()) {
            const qsizetype end = std::max({row.afterColon, row.anchor.end, row.tag.end});
            row.value = {end, end};
        } else if (value.type == YamlNode::Type::Null) {
            row.value = value.content;
        } else {
            row.value = {value.begin, value.begin};
        }
        return row;
    }

    [[nodiscard]] RowKind kindOf(const YamlNode &key, const YamlNode &value) const
    {
        if (key.type != YamlNode::Type::Scalar || key.value == u"<<") {
            return RowKind::Other;
        }
        switch (value.type) {
        case YamlNode::Type::Alias:
            return RowKind::Alias;
        case YamlNode::Type::Null:
            return value.anchorName.isEmpty() ? RowKind::Empty : RowKind::Anchor;
        case YamlNode::Type::Scalar:
            break;
        default:
            return RowKind::Other;
        }
        if (!value.anchorName.isEmpty()) {
            return RowKind::Anchor;
        }
        return loadedOf(value).type == ScalarType::Null ? RowKind::Empty : RowKind::Own;
    }

    [[nodiscard]] LoadedScalar loadedOf(const YamlNode &scalar) const
    {
        return loadScalar(scalar.value, scalar.style, scalar.tag.of(m_text));
    }

    [[nodiscard]] std::optional<qsizetype> colonAfter(qsizetype position) const
    {
        while (position < m_text.size() && yaml::isBlank(m_text[position].unicode())) {
            ++position;
        }
        return position < m_text.size() && m_text[position] == u':' ? std::optional(position + 1)
                                                                    : std::nullopt;
    }

    /// Positions must be asked for in ascending order; all questions together look at the text once.
    int lineOf(qsizetype position)
    {
        if (position > m_countedTo) {
            m_line += static_cast<int>(m_text.sliced(m_countedTo, position - m_countedTo).count(u'\n'));
            m_countedTo = position;
        }
        return m_line;
    }

    void collectAnchors()
    {
        for (size_t i = 0; i < m_tree.nodes.size(); ++i) {
            const YamlNode &anchored = m_tree.nodes[i];
            if (anchored.anchorName.isEmpty()) {
                continue;
            }
            AnchorDefinition definition;
            definition.name = anchored.anchorName;
            definition.position = anchored.anchor.begin;
            definition.row = m_rowOfNode[i];
            if (anchored.type == YamlNode::Type::Scalar) {
                const LoadedScalar loaded = loadedOf(anchored);
                definition.title = titleOf(anchored.value, loaded);
                definition.loaded = loadedText(loaded);
            }
            m_result.anchors.append(definition);
        }
    }

    QStringView m_text;
    const YamlTree &m_tree;
    LocaleMaps &m_result;
    std::vector<RowRef> m_rowOfNode;
    int m_line = 0;
    qsizetype m_countedTo = 0;
};

} // namespace

LocaleMaps LocaleMaps::fromTree(QStringView text, const YamlTree &tree)
{
    LocaleMaps result;
    TreeWalker(text, tree, result).run();
    return result;
}

LocaleMaps LocaleMaps::fromLines(QStringView text, Span yaml, int firstLine)
{
    LocaleMaps result;
    LineReading lines = readLocaleMapsByLine(yaml.of(text), yaml.begin, firstLine);
    result.maps = std::move(lines.maps);
    const auto load = [text](LocaleRow &row) {
        row.keyIsText =
            row.key.length() != row.locale.size() || loadPlainScalar(row.locale).type == ScalarType::String;
        if (row.title) {
            const LoadedScalar loaded = loadScalar(*row.title, row.style, row.tag.of(text));
            row.title = titleOf(*row.title, loaded);
            row.loaded = loadedText(loaded);
            row.kind = row.kind == RowKind::Own && !row.title ? RowKind::Empty : row.kind;
        }
    };
    for (LocaleRow &row : lines.otherAnchors) {
        load(row);
        result.anchors.append({row.anchorName, row.anchor.begin, {}, row.title, row.loaded});
    }
    for (int map = 0; map < result.maps.size(); ++map) {
        for (int index = 0; index < result.maps[map].rows.size(); ++index) {
            LocaleRow &row = result.maps[map].rows[index];
            load(row);
            if (row.kind == RowKind::Anchor) {
                result.anchors.append(
                    {row.anchorName, row.anchor.begin, {map, index}, row.title, row.loaded});
            }
        }
    }
    std::sort(result.anchors.begin(), result.anchors.end(),
              [](const AnchorDefinition &a, const AnchorDefinition &b) { return a.position < b.position; });
    return result;
}

void LocaleMaps::resolve()
{
    QHash<QString, const AnchorDefinition *> latest;
    auto next = anchors.cbegin();
    // Of two maps at one path loaders keep the last one.
    QHash<QString, int> left;
    for (const LocaleMap &map : std::as_const(maps)) {
        ++left[map.path];
    }
    for (int mapIndex = 0; mapIndex < maps.size(); ++mapIndex) {
        LocaleMap &map = maps[mapIndex];
        if (const int after = --left[map.path]; after > 0) {
            map.path += u"#-%1"_s.arg(after);
        }
        for (int rowIndex = 0; rowIndex < map.rows.size(); ++rowIndex) {
            LocaleRow &row = map.rows[rowIndex];
            for (; next != anchors.cend() && next->position < row.value.begin; ++next) {
                latest[next->name] = &*next;
            }
            if (row.kind != RowKind::Alias) {
                continue;
            }
            const AnchorDefinition *definition = latest.value(row.anchorName);
            row.defined = definition != nullptr;
            if (!row.defined) {
                continue;
            }
            row.title = definition->title;
            row.loaded = definition->loaded;
            row.target = definition->row;
            if (row.target.map == mapIndex) {
                map.rows[row.target.row].followers.append(rowIndex);
            }
        }
    }
}

} // namespace anchorage
