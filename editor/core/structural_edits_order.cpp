// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structural_edits.h"

#include "locale_map_layout.h"
#include "title_edits.h"
#include "title_state.h"
#include "yaml_characters.h"

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

/// The row that would stand above its anchor, as a reason, if there is one.
std::optional<QString> whyNotInOrder(const LocaleMap &map, int mapIndex, const QList<int> &order)
{
    QList<qsizetype> place(order.size());
    for (qsizetype index = 0; index < order.size(); ++index) {
        place[order[index]] = index;
    }
    for (int index = 0; index < map.rows.size(); ++index) {
        const LocaleRow &row = map.rows[index];
        if (row.kind == RowKind::Alias && row.target.map == mapIndex &&
            place[row.target.row] > place[index]) {
            return Tr::tr("%1 follows %2, so it cannot stand above it. Make %1 the carrier first.")
                .arg(row.locale, map.rows[row.target.row].locale);
        }
    }
    return std::nullopt;
}

TextEdit movedLines(QStringView text, Span lines, const RowLines &destination, bool down)
{
    const QString content = lines.of(text).toString();
    TextEdit edit;
    if (down) {
        edit.add({{destination.span.end, destination.span.end}, u'\n' + content});
    } else {
        edit.add({{destination.span.begin, destination.span.begin}, content + u'\n'});
    }
    const bool last = lines.end == text.size();
    edit.add({last ? Span{lines.begin - 1, lines.end} : Span{lines.begin, lines.end + 1}, {}});
    return edit;
}

/// The title that a row which is no alias will have.
using NewTitles = QHash<std::pair<int, int>, QString>;

std::optional<QString> titleAfter(const NewTitles &own, const LocaleRow &row)
{
    const auto changed = own.constFind({row.target.map, row.target.row});
    if (row.target.isValid() && changed != own.constEnd()) {
        return *changed;
    }
    return row.title;
}

} // namespace

Result<TextEdit> moveRow(QStringView text, const FrontMatter &frontMatter, RowRef ref, int to)
{
    const LocaleMap &map = frontMatter.maps[ref.map];
    if (to < 0 || to >= map.rows.size()) {
        return Error{Tr::tr("%1 stands at the end of the list already.").arg(map.rows[ref.row].locale)};
    }
    if (to == ref.row) {
        return TextEdit{};
    }
    const RowLines lines = linesOfRow(text, map, ref.row);
    const RowLines destination = linesOfRow(text, map, to);
    if (!lines.whole || !destination.whole) {
        return Error{Tr::tr("The rows of this list do not stand on lines of their own. Change their order in "
                            "the source.")};
    }
    QList<int> order;
    for (int index = 0; index < map.rows.size(); ++index) {
        order.append(index);
    }
    order.move(ref.row, to);
    if (const std::optional<QString> reason = whyNotInOrder(map, ref.map, order)) {
        return Error{*reason};
    }
    TitleState expected = TitleState::of(text, frontMatter);
    expected.maps[ref.map].move(ref.row, to);
    return checked(text, frontMatter, movedLines(text, lines.span, destination, to > ref.row), expected);
}

Result<TextEdit> setTitles(QStringView text, const FrontMatter &frontMatter, const QList<RowTitle> &titles)
{
    NewTitles own;
    for (const RowTitle &entry : titles) {
        if (frontMatter.maps[entry.row.map].rows[entry.row.row].kind != RowKind::Alias) {
            own.insert({entry.row.map, entry.row.row}, entry.title);
        }
    }
    TextEdit edit;
    NewTitles changed;
    for (const RowTitle &entry : titles) {
        const LocaleRow &row = frontMatter.maps[entry.row.map].rows[entry.row.row];
        const bool alias = row.kind == RowKind::Alias;
        const bool unset = row.kind == RowKind::Empty && entry.title.isEmpty();
        if (unset || (alias && row.defined && titleAfter(own, row) == entry.title)) {
            continue;
        }
        Result<TextEdit> one = setOwnTitle(text, frontMatter, entry.row, entry.title);
        if (!one.ok()) {
            return one;
        }
        for (const Replacement &replacement : one.value().replacements) {
            edit.add(replacement);
            changed.insert({entry.row.map, entry.row.row}, entry.title);
        }
    }
    TitleState expected = TitleState::of(text, frontMatter);
    for (int map = 0; map < frontMatter.maps.size(); ++map) {
        for (int index = 0; index < frontMatter.maps[map].rows.size(); ++index) {
            const LocaleRow &row = frontMatter.maps[map].rows[index];
            const std::pair source = row.kind == RowKind::Alias && !changed.contains({map, index})
                                         ? std::pair(row.target.map, row.target.row)
                                         : std::pair(map, index);
            if (const auto title = changed.constFind(source); title != changed.constEnd()) {
                const bool captured = source.first != map;
                expected.maps[map][index] = {row.locale, *title, *title, true, captured};
            }
        }
    }
    return checked(text, frontMatter, edit, expected);
}

} // namespace anchorage::edits
