// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "row_repairs.h"
#include "tag_facts.h"
#include "yaml_scalar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

template <typename Look> void forEachRow(const CheckContext &context, Look look)
{
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        for (int index = 0; index < context.frontMatter.maps[map].rows.size(); ++index) {
            look(RowRef{map, index}, context.frontMatter.maps[map].rows[index]);
        }
    }
}

/// Removes the line of a row that no loader looks at, since a later one has the same key.
void addRemovalFix(const CheckContext &context, RowRef ref, bool automatic, Diagnosis &diagnosis)
{
    if (!context.takesFixes() || !isWholeLine(context, ref) || context.withFollowers(ref).size() > 1) {
        return;
    }
    Fix fix;
    fix.title = Tr::tr("Remove the first line of %1").arg(context.row(ref).locale);
    fix.edit.add({wholeLine(context, context.row(ref).key.begin), {}});
    fix.automatic = automatic;
    fix.changes = {ref};
    context.addFix(diagnosis, fix);
}

bool isPlainKey(const CheckContext &context, const LocaleRow &row)
{
    return row.key.of(context.text) == row.locale;
}

void addTagFix(const CheckContext &context, RowRef ref, const QString &tag, Diagnosis &diagnosis)
{
    const LocaleRow &row = context.row(ref);
    if (tag.isEmpty() || tag == row.locale || !isPlainKey(context, row) || !context.takesFixes() ||
        context.rowOf(ref.map, tag) >= 0) {
        return;
    }
    Fix fix;
    fix.title = Tr::tr("Write %1 as %2").arg(row.locale, tag);
    replaceInColumn(fix.edit, context.text, row.key, tag);
    // The site may ask for its titles by this very key.
    fix.automatic = row.locale.compare(context.language(), Qt::CaseInsensitive) != 0 && tagFacts(tag).known;
    fix.changes = {ref};
    context.addFix(diagnosis, fix);
}

bool isFixedWord(const QString &key)
{
    return key == u"<<" || key == u"default";
}

} // namespace

void checkDuplicateLocales(const CheckContext &context, QList<Diagnosis> &found)
{
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        QHash<QString, int> seen;
        const QList<LocaleRow> &rows = context.frontMatter.maps[map].rows;
        for (int index = 0; index < rows.size(); ++index) {
            const LocaleRow &row = rows[index];
            if (row.locale.isEmpty() || row.locale == u"<<") {
                continue;
            }
            const QString same = row.locale.toLower();
            const int before = seen.value(same, -1);
            seen.insert(same, index);
            if (before < 0) {
                continue;
            }
            const bool exact = rows[before].locale == row.locale;
            Diagnosis diagnosis{
                u"duplicate-locale"_s,
                Severity::Warning,
                row.key,
                {map, index},
                exact
                    ? Tr::tr("%1 is there twice, and the last one counts.").arg(row.locale)
                    : Tr::tr("%1 and %2 are the same language, but two keys: readers only find the one that "
                             "their site writes in the same way.")
                          .arg(rows[before].locale, row.locale),
                context.readersOf({map, index}),
                {}};
            if (exact) {
                addRemovalFix(context, {map, before}, rows[before].title == row.title, diagnosis);
            }
            found.append(diagnosis);
        }
    }
}

void checkBooleanKeys(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        if (row.keyIsText || row.key.isEmpty() || !isPlainKey(context, row)) {
            return;
        }
        const LoadedScalar loaded = loadPlainScalar(row.locale);
        Diagnosis diagnosis{
            u"boolean-locale-key"_s,
            Severity::Error,
            row.key,
            ref,
            Tr::tr("The key %1 is not read as text but as %2, so this title belongs to no "
                   "language.")
                .arg(row.locale, loaded.printed.isEmpty() ? Tr::tr("nothing") : loaded.printed),
            context.readersOf(ref),
            {}};
        if (context.takesFixes()) {
            Fix fix;
            fix.title = Tr::tr("Put the key %1 in quotes").arg(row.locale);
            replaceInColumn(fix.edit, context.text, row.key, u'"' + row.locale + u'"');
            fix.automatic = context.rowOf(ref.map, row.locale) < 0;
            fix.changes = {ref};
            context.addFix(diagnosis, fix);
        }
        found.append(diagnosis);
    });
}

void checkLocaleTags(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        const TagFacts facts = tagFacts(row.locale);
        if (facts.known || row.locale.isEmpty() || isFixedWord(row.locale)) {
            return;
        }
        const bool underscores = !facts.wellFormed && !facts.canonical.isEmpty();
        const QString message =
            facts.wellFormed
                ? Tr::tr("%1 has the form of a locale’s tag, but there is no such language, script "
                         "or region.")
                      .arg(row.locale)
            : underscores ? Tr::tr("%1 is not a locale’s tag: its parts are joined by hyphens, as in %2.")
                                .arg(row.locale, facts.canonical)
                          : Tr::tr("%1 is not a locale’s tag.").arg(row.locale);
        const QString sentence =
            Tr::tr("Readers see this title only where the site calls a language “%1”.").arg(row.locale);
        Diagnosis diagnosis{
            u"invalid-locale-tag"_s, Severity::Warning, row.key, ref, message, context.allSee(sentence), {}};
        if (underscores) {
            addTagFix(context, ref, facts.canonical, diagnosis);
        }
        found.append(diagnosis);
    });
}

void checkScripts(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        const QString title = row.title.value_or(QString());
        if (title.isEmpty() || !row.locale.startsWith("zh"_L1, Qt::CaseInsensitive)) {
            return;
        }
        const QString script = tagFacts(row.locale).script;
        const HanUse use = hanUse(title);
        const bool simplifiedHere = script == u"Hant" && use.simplified > 0 && use.traditional == 0;
        const bool traditionalHere = script == u"Hans" && use.traditional > 0 && use.simplified == 0;
        if (!simplifiedHere && !traditionalHere) {
            return;
        }
        found.append({u"invalid-locale-tag"_s,
                      Severity::Hint,
                      row.value,
                      ref,
                      simplifiedHere ? Tr::tr("%1 is written in traditional characters, but its title is in "
                                              "simplified ones.")
                                           .arg(row.locale)
                                     : Tr::tr("%1 is written in simplified characters, but its title is in "
                                              "traditional ones.")
                                           .arg(row.locale),
                      context.readersOf(ref),
                      {}});
    });
}

} // namespace anchorage
