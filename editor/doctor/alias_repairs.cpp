// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alias_repairs.h"

#include "row_repairs.h"
#include "tag_facts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DoctorFixes)
};

const QList<LocaleRow> &rowsOf(const CheckContext &context, int map)
{
    return context.frontMatter.maps[map].rows;
}

bool isSameFamily(const QString &a, const QString &b)
{
    const QString family = tagFacts(a).family;
    return !family.isEmpty() && family == tagFacts(b).family;
}

/// Whether an anchor's name is one that its locale could have: the usual one, or that of its family.
bool goesWith(const QString &anchorName, const QString &locale)
{
    const QString asTag = QString(anchorName).toLower().replace(u'_', u'-');
    return anchorName.compare(usualAnchorName(locale), Qt::CaseInsensitive) == 0 ||
           isSameFamily(asTag, locale);
}

bool hasAnchor(const CheckContext &context, int map, const QString &name)
{
    const QList<LocaleRow> &rows = rowsOf(context, map);
    return std::any_of(rows.begin(), rows.end(), [&](const LocaleRow &row) {
        return row.kind == RowKind::Anchor && row.anchorName == name;
    });
}

/// The rows from `from` on in the same map that refer to this name.
QList<RowRef> aliasesOf(const CheckContext &context, int map, const QString &name, int from)
{
    QList<RowRef> result;
    const QList<LocaleRow> &rows = rowsOf(context, map);
    for (int index = from; index < rows.size(); ++index) {
        if (rows[index].kind == RowKind::Alias && rows[index].anchorName == name) {
            result.append({map, index});
        }
    }
    return result;
}

/// The mistyped anchor: a row before the alias whose locale goes with the alias's name, but whose anchor's
/// name does not go with its locale.
void addMistypedAnchor(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &alias = context.row(ref);
    const QList<LocaleRow> &rows = rowsOf(context, ref.map);
    for (int index = 0; index < ref.row; ++index) {
        const LocaleRow &candidate = rows[index];
        if (candidate.kind != RowKind::Anchor || !goesWith(alias.anchorName, candidate.locale) ||
            !isSameFamily(candidate.locale, alias.locale) ||
            goesWith(candidate.anchorName, candidate.locale)) {
            continue;
        }
        Fix fix;
        fix.title = Tr::tr("Rename the anchor of %1 from &%2 to &%3")
                        .arg(candidate.locale, candidate.anchorName, alias.anchorName);
        replaceInColumn(fix.edit, context.text, candidate.anchor, u'&' + alias.anchorName);
        for (const RowRef follower : context.withFollowers({ref.map, index})) {
            const LocaleRow &row = context.row(follower);
            if (row.kind == RowKind::Alias && isSameFamily(row.locale, candidate.locale)) {
                fix.edit.add({row.value, u'*' + alias.anchorName});
            }
        }
        fix.automatic = true;
        fix.changes = aliasesOf(context, ref.map, alias.anchorName, index);
        context.addFix(diagnosis, fix);
        return;
    }
}

/// The anchor is there, but further down: its line moves up before the first alias, or the alias and the
/// anchor change places.
void addLateAnchor(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &alias = context.row(ref);
    const QList<LocaleRow> &rows = rowsOf(context, ref.map);
    const auto late = std::find_if(rows.begin() + ref.row, rows.end(), [&](const LocaleRow &row) {
        return row.kind == RowKind::Anchor && row.anchorName == alias.anchorName;
    });
    if (late == rows.end()) {
        return;
    }
    const int index = static_cast<int>(late - rows.begin());
    QList<RowRef> affected = aliasesOf(context, ref.map, alias.anchorName, 0);
    affected.removeIf([&](RowRef other) { return other.row > index; });
    // Those before the first one that is not bound keep what they have.
    affected.removeIf([&](RowRef other) { return context.row(other).target.map == ref.map; });
    if (affected.isEmpty()) {
        return;
    }
    const RowRef first = affected.first();
    if (isWholeLine(context, {ref.map, index}) && isWholeLine(context, first)) {
        Fix move;
        move.title = Tr::tr("Move %1 with its anchor &%2 up before %3")
                         .arg(late->locale, alias.anchorName, context.row(first).locale);
        const Span line = wholeLine(context, late->key.begin);
        const qsizetype to = wholeLine(context, context.row(first).key.begin).begin;
        move.edit.add({{to, to}, line.of(context.text).toString()});
        move.edit.add({line, {}});
        move.automatic = true;
        move.changes = affected;
        context.addFix(diagnosis, move);
    }
    Fix promote;
    promote.title = Tr::tr("Give the anchor &%2 and its title to %1").arg(alias.locale, alias.anchorName);
    promote.edit.add(
        {context.row(first).value,
         context.text.sliced(late->anchor.begin, late->value.end - late->anchor.begin).toString()});
    promote.edit.add({{late->anchor.begin, late->value.end}, u'*' + alias.anchorName});
    promote.automatic = true;
    promote.changes = affected;
    context.addFix(diagnosis, promote);
}

/// The title is there, the anchor is not: `fr: Politique` before `fr-BE: *FR`.
void addMissingAnchor(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &alias = context.row(ref);
    const QList<LocaleRow> &rows = rowsOf(context, ref.map);
    for (int index = 0; index < ref.row; ++index) {
        const LocaleRow &candidate = rows[index];
        const qsizetype at = candidate.tag.isEmpty() ? candidate.value.begin : candidate.tag.begin;
        if (candidate.kind != RowKind::Own || !isSameFamily(candidate.locale, alias.locale) ||
            !goesWith(alias.anchorName, candidate.locale)) {
            continue;
        }
        Fix fix;
        fix.title = Tr::tr("Give %1 the anchor &%2").arg(candidate.locale, alias.anchorName);
        fix.edit.add({{at, at}, u'&' + alias.anchorName + u' '});
        fix.automatic = true;
        fix.changes = aliasesOf(context, ref.map, alias.anchorName, index);
        context.addFix(diagnosis, fix);
        return;
    }
}

/// Another anchor of the map is meant: that of the same family.
void addOtherAnchor(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &alias = context.row(ref);
    const QList<LocaleRow> &rows = rowsOf(context, ref.map);
    QList<int> candidates;
    for (int index = 0; index < ref.row; ++index) {
        const LocaleRow &candidate = rows[index];
        if (candidate.kind == RowKind::Anchor && candidate.title &&
            candidate.anchorName != alias.anchorName && isSameFamily(candidate.locale, alias.locale)) {
            candidates.append(index);
        }
    }
    for (const int index : std::as_const(candidates)) {
        const LocaleRow &candidate = rows[index];
        Fix fix;
        fix.title =
            Tr::tr("Let %1 follow %2 (*%3)").arg(alias.locale, candidate.locale, candidate.anchorName);
        replaceInColumn(fix.edit, context.text, alias.value, u'*' + candidate.anchorName);
        fix.automatic = candidates.size() == 1;
        fix.changes = {ref};
        context.addFix(diagnosis, fix);
    }
}

/// A title of its own: the one that readers see now. That loses nothing where the alias has no anchor at all.
void addOwnTitle(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const std::optional<QString> seen = context.shown(Loader::SafeYaml, ref);
    if (!seen) {
        return;
    }
    const bool lastResort = !context.row(ref).defined && diagnosis.fixes.isEmpty();
    Fix fix;
    fix.title = Tr::tr("Give %1 a title of its own, “%2” to begin with").arg(context.row(ref).locale, *seen);
    fix.edit = withTitle(context, ref, *seen);
    fix.automatic = lastResort;
    fix.changes = {ref};
    context.addFix(diagnosis, fix);
}

} // namespace

void addAliasFixes(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    if (!context.takesFixes()) {
        return;
    }
    addMistypedAnchor(context, ref, diagnosis);
    addLateAnchor(context, ref, diagnosis);
    addMissingAnchor(context, ref, diagnosis);
    addOtherAnchor(context, ref, diagnosis);
    addOwnTitle(context, ref, diagnosis);
}

int mistypedOf(const CheckContext &context, int map, const QString &anchorName)
{
    int mistyped = -1;
    bool rightful = false;
    const QList<LocaleRow> &rows = rowsOf(context, map);
    for (int index = 0; index < rows.size(); ++index) {
        if (rows[index].kind != RowKind::Anchor || rows[index].anchorName != anchorName) {
            continue;
        }
        if (goesWith(anchorName, rows[index].locale)) {
            rightful = true;
        } else {
            mistyped = index;
        }
    }
    return rightful ? mistyped : -1;
}

void addRenameFix(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &anchor = context.row(ref);
    const QString name = usualAnchorName(anchor.locale);
    const bool usable = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
    if (!usable || name == anchor.anchorName || !context.takesFixes() || hasAnchor(context, ref.map, name)) {
        return;
    }
    Fix fix;
    fix.title = Tr::tr("Rename the anchor of %1 from &%2 to &%3").arg(anchor.locale, anchor.anchorName, name);
    replaceInColumn(fix.edit, context.text, anchor.anchor, u'&' + name);
    for (const RowRef follower : context.withFollowers(ref)) {
        const LocaleRow &row = context.row(follower);
        // Rows of other families follow it by mistake; that is for the author to say.
        if (row.kind == RowKind::Alias && isSameFamily(row.locale, anchor.locale)) {
            fix.edit.add({row.value, u'*' + name});
        }
    }
    fix.automatic = true;
    fix.changes = aliasesOf(context, ref.map, name, ref.row);
    context.addFix(diagnosis, fix);
}

} // namespace anchorage
