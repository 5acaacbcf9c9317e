// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "row_repairs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

} // namespace

void checkHiddenTitles(const CheckContext &context, QList<Diagnosis> &found)
{
    if (context.kind != FileKind::Page || context.frontMatter.map(u"titles") == nullptr) {
        return;
    }
    // Of several the last one counts.
    const auto title = std::find_if(context.yaml.root.crbegin(), context.yaml.root.crend(),
                                    [](const RootEntry &entry) { return entry.key == u"title"; });
    if (title == context.yaml.root.crend() || !title->truthy) {
        return;
    }
    Diagnosis diagnosis{
        u"title-hides-titles"_s,
        Severity::Warning,
        title->keySpan,
        {},
        Tr::tr("The page has a “title” beside its “titles”, and themes look at “title” first."),
        context.allSee(Tr::tr("Readers of every language see “%1”.").arg(title->value)),
        {}};
    Fix fix;
    fix.title = Tr::tr("Remove “title: %1”").arg(title->value);
    const Span line = wholeLine(context, title->keySpan.begin);
    if (title->valueSpan.end <= line.end) {
        fix.edit.add({line, {}});
        context.addFix(diagnosis, fix);
    }
    found.append(diagnosis);
}

void checkTitleDrift(const CheckContext &context, QList<Diagnosis> &found)
{
    const LocaleMap *own = context.frontMatter.map(u"titles");
    if (own == nullptr || context.kind != FileKind::Page) {
        return;
    }
    const int map = static_cast<int>(own - context.frontMatter.maps.constData());
    for (const LinkedTitles &linked : context.facts.linked) {
        for (int index = 0; index < own->rows.size(); ++index) {
            const LocaleRow &row = own->rows[index];
            const RowRef ref{map, index};
            const std::optional<QString> here = context.title(Loader::SafeYaml, ref);
            const auto there = linked.titles.constFind(row.locale);
            // Followers differ where their anchor does; one report is enough.
            if (row.kind == RowKind::Alias || context.rowOf(map, row.locale) != index || !here ||
                there == linked.titles.cend() || *there == *here) {
                continue;
            }
            Diagnosis diagnosis{
                u"title-drift"_s,
                Severity::Hint,
                row.value,
                ref,
                Tr::tr("The title of %1 is “%2” here and “%3” in %4.")
                    .arg(row.locale, *here, *there, linked.place),
                context.allSee(Tr::tr("Readers of %1 see “%2” in the menu and “%3” on the page.")
                                   .arg(row.locale, *there, *here)),
                {}};
            if (context.takesFixes()) {
                Fix fix;
                fix.title = Tr::tr("Call %1 “%2” here too").arg(row.locale, *there);
                fix.edit = withTitle(context, ref, *there);
                fix.changes = context.withFollowers(ref);
                context.addFix(diagnosis, fix);
            }
            found.append(diagnosis);
        }
    }
}

} // namespace anchorage
