// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structural_edits.h"

#include "locale_map_layout.h"
#include "stepwise_edit.h"
#include "title_state.h"
#include "yaml_tree.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::edits {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StructuralEdits)
};

/// `&NAME` and the title of `row`, as it is to stand behind `before` on another line.
QString carried(QStringView text, const LocaleMapLayout &layout, const LocaleRow &row, int index,
                const QString &name, const QString &before)
{
    const Span content = rowContent(text, row);
    const QString anchor = u'&' + name;
    if (row.tag.isEmpty() && !row.value.isEmpty()) {
        return anchor + layout.titleGap(before + anchor, index) +
               text.sliced(row.value.begin, content.end - row.value.begin).toString();
    }
    if (!row.anchor.isEmpty()) {
        return content.of(text).toString();
    }
    return anchor + u' ' + content.of(text).toString();
}

/// Puts `value` in the place of all that the row has.
Replacement newContent(QStringView text, const LocaleMapLayout &layout, const LocaleRow &row, int index,
                       const QString &value)
{
    const Span content = rowContent(text, row);
    if (content.isEmpty()) {
        const QString gap = layout.valueGap(layout.lineUpTo(row.afterColon), index);
        return {{row.afterColon, row.afterColon}, gap + value};
    }
    return {content, value};
}

/// Lets a row that follows `from` carry its anchor and title.
Replacement inherited(QStringView text, const LocaleMap &map, const LocaleMapLayout &layout, int from,
                      int heir)
{
    const LocaleRow &row = map.rows[heir];
    const QString value = carried(text, layout, map.rows[from], from, map.rows[from].anchorName,
                                  layout.lineUpTo(row.value.begin));
    return {row.value, value};
}

void removeLines(QStringView text, Span lines, TextEdit &edit)
{
    if (lines.end < text.size()) {
        edit.add({{lines.begin, lines.end + 1}, {}});
    } else {
        edit.add({{std::max<qsizetype>(lines.begin - 1, 0), lines.end}, {}});
    }
}

Error notOnLines(const LocaleRow &row)
{
    return {
        Tr::tr("The row of %1 does not stand on lines of its own. Change it in the source.").arg(row.locale)};
}

Result<TextEdit> removeLocale(QStringView text, const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    const RowLines lines = linesOfRow(text, map, ref.row);
    if (!lines.whole) {
        return notOnLines(row);
    }
    if (map.rows.size() == 1) {
        return Error{Tr::tr("%1 is the only locale of this list. Remove the whole list in the source.")
                         .arg(row.locale)};
    }
    TextEdit edit;
    removeLines(text, lines.span, edit);
    if (!row.followers.isEmpty()) {
        const LocaleMapLayout layout(text, map);
        edit.add(inherited(text, map, layout, ref.row, row.followers.first()));
    }
    TitleState expected = TitleState::of(text, frontMatter);
    expected.maps[ref.map].removeAt(ref.row);
    return checked(text, frontMatter, edit, expected);
}

/// The row of this map that has the title which `other` shows, or why there is none.
Result<int> sourceOf(const LocaleMap &map, RowRef other)
{
    const LocaleRow &row = map.rows[other.row];
    int source = other.row;
    if (row.kind == RowKind::Alias) {
        if (!row.target.isValid() || row.target.map != other.map) {
            return Error{Tr::tr("%1 has no title of this list itself: *%2 is not defined in it.")
                             .arg(row.locale, row.anchorName)};
        }
        source = row.target.row;
    }
    const LocaleRow &carrier = map.rows[source];
    const bool title = carrier.kind == RowKind::Own || carrier.kind == RowKind::Anchor;
    if (!title || !carrier.title || carrier.value.isEmpty()) {
        return Error{Tr::tr("%1 has no title that another locale could follow.").arg(row.locale)};
    }
    return source;
}

/// The names that the shared anchor of two rows can have. One that only `row` refers to is free: it is what
/// the row has been waiting for.
QStringList anchorNames(const LocaleMap &map, const LocaleRow &row, const LocaleRow &source,
                        const LocaleRow &carrier)
{
    if (source.kind == RowKind::Anchor) {
        return {source.anchorName};
    }
    QStringList names;
    for (const QString &suffix : {QString(), u"_2"_s, u"_3"_s}) {
        const QString name = anchorNameFor(carrier.locale) + suffix;
        const auto uses = [&](const LocaleRow &other) { return other.anchorName == name && &other != &row; };
        if (std::none_of(map.rows.begin(), map.rows.end(), uses)) {
            names.append(name);
        }
    }
    return names;
}

/// `&NAME` before the title of a row that has none yet.
Replacement anchored(QStringView text, const LocaleMapLayout &layout, const LocaleRow &row, int index,
                     const QString &name)
{
    const Span content = rowContent(text, row);
    const QString anchor = u'&' + name;
    return {{content.begin, content.begin},
            anchor + layout.titleGap(layout.lineUpTo(content.begin) + anchor, index)};
}

Result<TextEdit> followNamed(QStringView text, const FrontMatter &frontMatter, RowRef ref, int source,
                             const QString &name)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    const LocaleRow &carrier = map.rows[source];
    const LocaleMapLayout layout(text, map);
    TextEdit edit;
    if (source < ref.row) {
        if (const Replacement alias = newContent(text, layout, row, ref.row, u'*' + name);
            alias.span.of(text) != alias.text) {
            edit.add(alias);
        }
        if (carrier.kind != RowKind::Anchor) {
            edit.add(anchored(text, layout, carrier, source, name));
        }
    } else {
        const qsizetype begin = rowContent(text, row).begin;
        edit.add(newContent(text, layout, row, ref.row,
                            carried(text, layout, carrier, source, name, layout.lineUpTo(begin))));
        edit.add({rowContent(text, carrier), u'*' + name});
    }
    if (!row.followers.isEmpty()) {
        edit.add(inherited(text, map, layout, ref.row, row.followers.first()));
    }
    TitleState expected = TitleState::of(text, frontMatter);
    expected.at(ref) = {row.locale, carrier.title, carrier.loaded, true, false};
    return checked(text, frontMatter, edit, expected);
}

/// The place of an anchor and of every alias that takes its value from it.
struct AnchorUses
{
    Span definition;
    QList<Span> aliases;
};

AnchorUses usesOf(QStringView text, const FrontMatter &frontMatter, const LocaleRow &row)
{
    const YamlTree tree = YamlTree::read(frontMatter.yaml.of(text), frontMatter.yaml.begin);
    QHash<QString, AnchorUses> latest;
    bool found = false;
    for (const YamlNode &node : tree.nodes) {
        if (!node.anchorName.isEmpty()) {
            if (found && node.anchorName == row.anchorName) {
                break;
            }
            latest[node.anchorName] = {node.anchor, {}};
        } else if (node.type == YamlNode::Type::Alias) {
            latest[node.value].aliases.append(node.content);
        }
        const bool defines = !row.anchor.isEmpty() && node.anchor == row.anchor;
        const bool refers = node.type == YamlNode::Type::Alias && node.content == row.value;
        found = found || defines || refers;
    }
    return latest.value(row.anchorName);
}

} // namespace

Result<TextEdit> removeLocales(QStringView text, const FrontMatter &frontMatter, const QList<RowRef> &rows)
{
    if (rows.size() == 1) {
        return removeLocale(text, frontMatter, rows.first());
    }
    // From the last one up, so that a carrier's heir is not one that goes as well.
    QList<RowRef> ordered = rows;
    std::sort(ordered.begin(), ordered.end(),
              [](RowRef a, RowRef b) { return std::pair(a.map, a.row) > std::pair(b.map, b.row); });
    StepwiseEdit steps(text, frontMatter);
    for (const RowRef row : ordered) {
        if (const auto step = removeLocale(steps.text(), steps.frontMatter(), row); !steps.take(step)) {
            return Error{step.reason()};
        }
    }
    return steps.edit();
}

Result<TextEdit> follow(QStringView text, const FrontMatter &frontMatter, RowRef ref, RowRef other)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    if (row.kind == RowKind::Other || row.afterColon <= row.key.end) {
        return Error{Tr::tr("The value of %1 is not a title. Change it in the source.").arg(row.locale)};
    }
    if (ref.map != other.map || ref.row == other.row) {
        return Error{Tr::tr("A locale can follow another locale of the same list only.")};
    }
    const Result<int> source = sourceOf(map, other);
    if (!source.ok()) {
        return Error{source.reason()};
    }
    if (source.value() == ref.row) {
        return Error{Tr::tr("%1 follows %2 already, so %2 cannot follow %1.")
                         .arg(map.rows[other.row].locale, row.locale)};
    }
    if (row.kind == RowKind::Alias && row.target == RowRef{ref.map, source.value()}) {
        return TextEdit{};
    }
    const LocaleRow &carrier = map.rows[source.value()];
    Result<TextEdit> result = Error{};
    for (const QString &name : anchorNames(map, row, carrier, source.value() < ref.row ? carrier : row)) {
        result = followNamed(text, frontMatter, ref, source.value(), name);
        if (result.ok()) {
            break;
        }
    }
    return result;
}

Result<TextEdit> makeCarrier(QStringView text, const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    if (row.kind != RowKind::Alias || !row.target.isValid() || row.target.map != ref.map) {
        return Error{Tr::tr("%1 does not follow another locale of this list.").arg(row.locale)};
    }
    const int source = row.target.row;
    const LocaleRow &carrier = map.rows[source];
    const RowLines lines = linesOfRow(text, map, ref.row);
    const RowLines above = linesOfRow(text, map, source);
    if (!lines.whole || !above.whole) {
        return notOnLines(lines.whole ? carrier : row);
    }
    const LocaleMapLayout layout(text, map);
    const Replacement heir = inherited(text, map, layout, source, ref.row);
    QString line = text.sliced(lines.span.begin, heir.span.begin - lines.span.begin).toString();
    line += heir.text;
    line += text.sliced(heir.span.end, lines.span.end - heir.span.end);
    TextEdit edit;
    edit.add({{above.span.begin, above.span.begin}, line + u'\n'});
    edit.add({rowContent(text, carrier), u'*' + carrier.anchorName});
    removeLines(text, lines.span, edit);
    TitleState expected = TitleState::of(text, frontMatter);
    expected.maps[ref.map].move(ref.row, source);
    return checked(text, frontMatter, edit, expected);
}

Result<TextEdit> renameAnchor(QStringView text, const FrontMatter &frontMatter, RowRef ref,
                              const QString &name)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    if (row.anchorName.isEmpty()) {
        return Error{Tr::tr("%1 has no anchor to rename.").arg(row.locale)};
    }
    if (const std::optional<QString> reason = whyNotAnchorName(name)) {
        return Error{*reason};
    }
    if (name == row.anchorName) {
        return TextEdit{};
    }
    if (!frontMatter.wellFormed) {
        return Error{
            Tr::tr("The YAML cannot be read as a whole, so aliases of &%1 could be missed. Repair it "
                   "first.")
                .arg(row.anchorName)};
    }
    if (!row.defined) {
        return Error{Tr::tr("*%1 is not defined, so there is no anchor to rename.").arg(row.anchorName)};
    }
    const AnchorUses uses = usesOf(text, frontMatter, row);
    for (const LocaleRow &other : map.rows) {
        if (other.anchorName == name) {
            return Error{Tr::tr("%1 uses the name %2 already.").arg(other.locale, name)};
        }
    }
    TextEdit edit;
    edit.add({{uses.definition.begin + 1, uses.definition.end}, name});
    for (const Span alias : uses.aliases) {
        edit.add({{alias.begin + 1, alias.end}, name});
    }
    // A title keeps its column.
    for (const LocaleMap &candidates : frontMatter.maps) {
        const LocaleMapLayout layout(text, candidates);
        for (int index = 0; index < candidates.rows.size(); ++index) {
            const LocaleRow &carrier = candidates.rows[index];
            const Span gap{carrier.anchor.end, carrier.value.begin};
            if (carrier.anchor == uses.definition && !carrier.value.isEmpty() && gap.begin < gap.end &&
                gap.of(text).trimmed().isEmpty() && !gap.of(text).contains(u'\n')) {
                const QString before = layout.lineUpTo(carrier.anchor.begin + 1) + name;
                if (const QString wanted = layout.titleGap(before, index); wanted != gap.of(text)) {
                    edit.add({gap, wanted});
                }
            }
        }
    }
    return checked(text, frontMatter, edit, TitleState::of(text, frontMatter));
}

} // namespace anchorage::edits
