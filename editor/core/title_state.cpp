// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_state.h"

#include "yaml_tree.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StructuralEdits)
};

RowState stateOf(const LocaleRow &row, int map)
{
    const bool captured = row.kind == RowKind::Alias && row.defined && row.target.map != map;
    return {row.locale, row.title, row.loaded, row.defined, captured};
}

QStringList otherAliasesOf(QStringView text, const FrontMatter &frontMatter)
{
    QSet<qsizetype> ofRows;
    for (const LocaleMap &map : frontMatter.maps) {
        for (const LocaleRow &row : map.rows) {
            if (row.kind == RowKind::Alias) {
                ofRows.insert(row.value.begin);
            }
        }
    }
    const YamlTree tree = YamlTree::read(frontMatter.yaml.of(text), frontMatter.yaml.begin);
    QHash<QString, QString> latest;
    QStringList result;
    for (const YamlNode &node : tree.nodes) {
        if (!node.anchorName.isEmpty()) {
            latest[node.anchorName] = QString::number(static_cast<int>(node.type)) + node.value;
        }
        if (node.type == YamlNode::Type::Alias && !ofRows.contains(node.content.begin)) {
            result.append(latest.value(node.value, u"?"_s));
        }
    }
    return result;
}

Error changedRow(const FrontMatter &frontMatter, int map, const RowState &row)
{
    for (const LocaleRow &was : frontMatter.maps.value(map).rows) {
        if (was.locale == row.locale && was.kind == RowKind::Alias) {
            return {Tr::tr("This would change what %1 in “%2” shows, as it refers to *%3. Give it a title of "
                           "its own first.")
                        .arg(row.locale, frontMatter.maps[map].path, was.anchorName)};
        }
    }
    return {Tr::tr("This would change what %1 shows. Change it in the source.").arg(row.locale)};
}

Error notReadable()
{
    return {Tr::tr("The YAML could not be read any more after this. Change it in the source.")};
}

/// Where a broken file becomes readable, rows that could not be read before get their titles.
bool agree(const RowState &is, const RowState &expected, bool repaired)
{
    if (!repaired) {
        return is == expected;
    }
    return is.locale == expected.locale && (!is.title || !expected.title || is.title == expected.title);
}

} // namespace

RowState RowState::of(const QString &locale, const QString &title)
{
    return {locale, title, title, true, false};
}

TitleState TitleState::of(QStringView text, const FrontMatter &frontMatter)
{
    TitleState state;
    state.wellFormed = frontMatter.wellFormed;
    for (int map = 0; map < frontMatter.maps.size(); ++map) {
        QList<RowState> rows;
        for (const LocaleRow &row : frontMatter.maps[map].rows) {
            rows.append(stateOf(row, map));
        }
        state.maps.append(rows);
    }
    if (frontMatter.wellFormed) {
        state.otherAliases = otherAliasesOf(text, frontMatter);
    }
    return state;
}

FileKind fileKindOf(QStringView text, const FrontMatter &frontMatter)
{
    // Of a page at least the line that closes the front matter is not YAML.
    const bool data = frontMatter.present && frontMatter.yaml.end == text.size();
    return data ? FileKind::Data : FileKind::Page;
}

Result<TextEdit> checked(QStringView text, const FrontMatter &frontMatter, TextEdit edit,
                         const TitleState &expected)
{
    const QString edited = edit.applied(text.toString());
    const FrontMatter after = FrontMatter::parse(edited, fileKindOf(text, frontMatter));
    const TitleState is = TitleState::of(edited, after);
    if (frontMatter.wellFormed && !is.wellFormed) {
        return notReadable();
    }
    const bool repaired = !frontMatter.wellFormed && is.wellFormed;
    if (is.maps.size() != expected.maps.size()) {
        return notReadable();
    }
    for (int map = 0; map < is.maps.size(); ++map) {
        if (is.maps[map].size() != expected.maps[map].size()) {
            return notReadable();
        }
        for (int row = 0; row < is.maps[map].size(); ++row) {
            if (!agree(is.maps[map][row], expected.maps[map][row], repaired)) {
                return changedRow(frontMatter, map, expected.maps[map][row]);
            }
        }
    }
    if (frontMatter.wellFormed && is.otherAliases != expected.otherAliases) {
        return Error{Tr::tr("Another part of the file refers to this title by its anchor. Change it in the "
                            "source.")};
    }
    return edit;
}

} // namespace anchorage
