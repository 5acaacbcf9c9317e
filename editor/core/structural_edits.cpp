// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structural_edits.h"

#include "line_reading.h"
#include "locale_map_layout.h"
#include "stepwise_edit.h"
#include "title_state.h"
#include "yaml_characters.h"
#include "yaml_scalar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::edits {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StructuralEdits)
};

bool isTitle(const LocaleRow &row)
{
    return (row.kind == RowKind::Own || row.kind == RowKind::Anchor) && row.title;
}

/// Whether an alias takes its title from a row of its own map.
bool followsHere(const LocaleMap &map, const LocaleRow &row)
{
    const bool here = row.kind == RowKind::Alias && row.target.isValid() &&
                      row.target.row < map.rows.size() && map.rows[row.target.row].title;
    return here &&
           std::any_of(map.rows[row.target.row].followers.begin(), map.rows[row.target.row].followers.end(),
                       [&](int follower) { return &map.rows[follower] == &row; });
}

QList<int> familyRows(const LocaleMap &map, const QString &tag, const FamilyOf &familyOf)
{
    const QString family = familyOf(tag);
    QList<int> rows;
    for (int index = 0; index < map.rows.size(); ++index) {
        if (!family.isEmpty() && familyOf(map.rows[index].locale) == family) {
            rows.append(index);
        }
    }
    return rows;
}

/// The rows behind which a new row may stand, the best place first.
QList<int> placesFor(const LocaleMap &map, const QString &tag, int carrier, const FamilyOf &familyOf)
{
    const QList<int> family = familyRows(map, tag, familyOf);
    const int last = static_cast<int>(map.rows.size()) - 1;
    if (carrier >= 0) {
        return {std::max(carrier, family.last()), carrier};
    }
    if (!family.isEmpty()) {
        return {family.last()};
    }
    const QString language = tag.section(u'-', 0, 0);
    for (int index = last; index >= 0; --index) {
        if (map.rows[index].locale.section(u'-', 0, 0) == language) {
            return {index, last};
        }
    }
    return {last};
}

std::optional<QString> whyNotAddable(QStringView text, const LocaleMap &map, const QString &tag)
{
    if (map.flow) {
        return Tr::tr("This list of titles is written in braces. Add locales to it in the source.");
    }
    if (!looksLikeLocale(tag)) {
        return Tr::tr("“%1” is not a language tag such as fr or pt-BR.").arg(tag.left(40));
    }
    for (int index = 0; index < map.rows.size(); ++index) {
        if (map.rows[index].locale.compare(tag, Qt::CaseInsensitive) == 0) {
            return Tr::tr("%1 is in this list already.").arg(map.rows[index].locale);
        }
        if (!linesOfRow(text, map, index).whole) {
            return Tr::tr("The row of %1 does not stand on lines of its own. Add locales in the source.")
                .arg(map.rows[index].locale);
        }
    }
    return std::nullopt;
}

bool isAnchorNameUsed(const LocaleMap &map, const QString &name)
{
    return std::any_of(map.rows.begin(), map.rows.end(),
                       [&](const LocaleRow &row) { return row.anchorName == name; });
}

/// Names for a new anchor that the map does not use, the best first. Aliases elsewhere may forbid some.
QStringList freeAnchorNames(const LocaleMap &map, const QString &tag)
{
    const QString base = anchorNameFor(tag);
    QStringList names;
    for (int number = 1; names.size() < 3 && number < 100; ++number) {
        const QString name = number == 1 ? base : u"%1_%2"_s.arg(base).arg(number);
        if (!isAnchorNameUsed(map, name)) {
            names.append(name);
        }
    }
    return names;
}

/// Puts `&NAME ` before a row's own title.
Replacement newAnchor(const LocaleMapLayout &layout, const LocaleRow &row, int index, const QString &name)
{
    const qsizetype begin = row.tag.isEmpty() ? row.value.begin : std::min(row.tag.begin, row.value.begin);
    const QString anchor = u'&' + name;
    return {{begin, begin}, anchor + layout.titleGap(layout.lineUpTo(begin) + anchor, index)};
}

struct NewRow
{
    int map = -1;
    int after = -1;
    QString line;
    RowState state;
};

Result<TextEdit> inserted(QStringView text, const FrontMatter &frontMatter, const NewRow &row, TextEdit edit)
{
    const qsizetype end = linesOfRow(text, frontMatter.maps[row.map], row.after).span.end;
    edit.add({{end, end}, u'\n' + row.line});
    TitleState expected = TitleState::of(text, frontMatter);
    expected.maps[row.map].insert(row.after + 1, row.state);
    return checked(text, frontMatter, edit, expected);
}

Result<TextEdit> addFollower(QStringView text, const FrontMatter &frontMatter, int map, const QString &tag,
                             int carrier, int after)
{
    const LocaleMap &list = frontMatter.maps[map];
    const LocaleRow &followed = list.rows[carrier];
    const LocaleMapLayout layout(text, list);
    NewRow row{map, after, {}, {tag, followed.title, followed.loaded, true, false}};
    if (followed.kind == RowKind::Anchor) {
        row.line = layout.aliasLine(tag, followed.anchorName, after);
        return inserted(text, frontMatter, row, {});
    }
    Result<TextEdit> result = Error{};
    for (const QString &name : freeAnchorNames(list, followed.locale)) {
        row.line = layout.aliasLine(tag, name, after);
        TextEdit edit;
        edit.add(newAnchor(layout, followed, carrier, name));
        result = inserted(text, frontMatter, row, edit);
        if (result.ok()) {
            break;
        }
    }
    return result;
}

Result<TextEdit> addFamily(QStringView text, const FrontMatter &frontMatter, int map, const QString &tag,
                           const QString &title, int after)
{
    const LocaleMap &list = frontMatter.maps[map];
    Result<TextEdit> result = Error{};
    for (const QString &name : freeAnchorNames(list, tag)) {
        const QString line = LocaleMapLayout(text, list).anchorLine(tag, name, title, after);
        result = inserted(text, frontMatter, {map, after, line, RowState::of(tag, title)}, {});
        if (result.ok()) {
            break;
        }
    }
    return result;
}

Result<TextEdit> addRow(QStringView text, const FrontMatter &frontMatter, int map, const QString &tag,
                        const QString &title, int carrier, const QList<int> &places)
{
    Result<TextEdit> result = Error{};
    for (const int after : places) {
        result = carrier < 0 ? addFamily(text, frontMatter, map, tag, title, after)
                             : addFollower(text, frontMatter, map, tag, carrier, after);
        if (result.ok()) {
            break;
        }
    }
    return result;
}

} // namespace

QString anchorNameFor(const QString &tag)
{
    QString name;
    for (const QChar c : tag.toUpper()) {
        name += c != u'-' && yaml::isAnchorNameCharacter(c.unicode()) ? c : QChar(u'_');
    }
    return name;
}

std::optional<QString> whyNotAnchorName(const QString &name)
{
    if (name.isEmpty()) {
        return Tr::tr("An anchor needs a name.");
    }
    const auto wrong = std::find_if(name.begin(), name.end(),
                                    [](QChar c) { return !yaml::isAnchorNameCharacter(c.unicode()); });
    if (wrong != name.end()) {
        return Tr::tr("The name of an anchor may have the letters A to Z, digits, “_” and “-” only.");
    }
    return name.size() > 100 ? std::optional(Tr::tr("The name of the anchor is too long.")) : std::nullopt;
}

int carrierFor(const LocaleMap &map, const QString &tag, const FamilyOf &familyOf)
{
    const QList<int> family = familyRows(map, tag, familyOf);
    int carrier = -1;
    for (const int row : family) {
        const bool anchored = map.rows[row].kind == RowKind::Anchor && isTitle(map.rows[row]);
        if (anchored &&
            (carrier < 0 || map.rows[row].followers.size() > map.rows[carrier].followers.size())) {
            carrier = row;
        }
    }
    for (const int row : family) {
        if (carrier < 0 && followsHere(map, map.rows[row])) {
            carrier = map.rows[row].target.row;
        }
    }
    for (const int row : family) {
        if (carrier < 0 && map.rows[row].kind == RowKind::Own && isTitle(map.rows[row])) {
            carrier = row;
        }
    }
    return carrier;
}

Result<TextEdit> addLocale(QStringView text, const FrontMatter &frontMatter, int map, const QString &tag,
                           const QString &title, const FamilyOf &familyOf)
{
    const LocaleMap &list = frontMatter.maps[map];
    if (const std::optional<QString> reason = whyNotAddable(text, list, tag)) {
        return Error{*reason};
    }
    const int carrier = carrierFor(list, tag, familyOf);
    if (carrier < 0 && title.isEmpty()) {
        return Error{Tr::tr("No locale here is of the same language as %1, so it needs a title.").arg(tag)};
    }
    if (const std::optional<QString> reason = whyNotWritable(title); carrier < 0 && reason) {
        return Error{*reason};
    }
    return addRow(text, frontMatter, map, tag, title, carrier, placesFor(list, tag, carrier, familyOf));
}

Result<TextEdit> addMissingRegions(QStringView text, const FrontMatter &frontMatter, int map,
                                   const QStringList &tags, const FamilyOf &familyOf)
{
    StepwiseEdit steps(text, frontMatter);
    for (const QString &tag : tags) {
        const LocaleMap &list = steps.frontMatter().maps[map];
        const bool present = std::any_of(list.rows.begin(), list.rows.end(), [&](const LocaleRow &row) {
            return row.locale.compare(tag, Qt::CaseInsensitive) == 0;
        });
        if (present) {
            continue;
        }
        if (const auto step = addLocale(steps.text(), steps.frontMatter(), map, tag, {}, familyOf);
            !steps.take(step)) {
            return Error{step.reason()};
        }
    }
    if (steps.isEmpty()) {
        return Error{Tr::tr("No region is missing.")};
    }
    return steps.edit();
}

Result<TextEdit> copyLocaleSet(QStringView text, const FrontMatter &frontMatter, int map,
                               const LocaleMap &source, const FamilyOf &familyOf)
{
    StepwiseEdit steps(text, frontMatter);
    const LocaleMap &own = frontMatter.maps[map];
    const QString fallback = own.shown(u"en").value_or(own.rows.first().title.value_or(QString()));
    int previous = -1;
    for (const LocaleRow &row : source.rows) {
        const LocaleMap &list = steps.frontMatter().maps[map];
        const auto indexOf = [&](const QString &locale) {
            for (int index = 0; index < list.rows.size(); ++index) {
                if (list.rows[index].locale.compare(locale, Qt::CaseInsensitive) == 0) {
                    return index;
                }
            }
            return -1;
        };
        if (const int present = indexOf(row.locale); present >= 0) {
            previous = present;
            continue;
        }
        if (!looksLikeLocale(row.locale) || row.kind == RowKind::Other) {
            continue;
        }
        int carrier = followsHere(source, row) ? indexOf(source.rows[row.target.row].locale) : -1;
        if (carrier >= 0 && list.rows[carrier].kind == RowKind::Alias) {
            carrier = followsHere(list, list.rows[carrier]) ? list.rows[carrier].target.row : -1;
        }
        carrier =
            carrier >= 0 && isTitle(list.rows[carrier]) ? carrier : carrierFor(list, row.locale, familyOf);
        if (const std::optional<QString> reason = whyNotAddable(steps.text(), list, row.locale)) {
            return Error{*reason};
        }
        if (carrier < 0 && fallback.isEmpty()) {
            return Error{Tr::tr("There is no title here yet that the locales of the other list could begin "
                                "with. Enter one first.")};
        }
        QList<int> places = placesFor(list, row.locale, carrierFor(list, row.locale, familyOf), familyOf);
        if (carrier >= 0) {
            places = {std::max(carrier, previous), carrier};
        } else if (previous >= 0) {
            places.prepend(previous);
        }
        const auto step =
            addRow(steps.text(), steps.frontMatter(), map, row.locale, fallback, carrier, places);
        if (!steps.take(step)) {
            return Error{step.reason()};
        }
        previous = -1;
        for (int index = 0; index < steps.frontMatter().maps[map].rows.size(); ++index) {
            previous = steps.frontMatter().maps[map].rows[index].locale == row.locale ? index : previous;
        }
    }
    if (steps.isEmpty()) {
        return Error{Tr::tr("This list has all locales of the other one.")};
    }
    return steps.edit();
}

} // namespace anchorage::edits
