// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "alias_repairs.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// Names that a map defines somewhere, by the last row that does.
QHash<QString, int> lastDefinitions(const LocaleMap &map)
{
    QHash<QString, int> result;
    for (int index = 0; index < map.rows.size(); ++index) {
        if (map.rows[index].kind == RowKind::Anchor) {
            result.insert(map.rows[index].anchorName, index);
        }
    }
    return result;
}

bool isWholeAlias(const CheckContext &context, const LocaleRow &row)
{
    const QStringView behind = context.text.sliced(row.value.end);
    return behind.isEmpty() || behind.front().isSpace() || QStringView(u",]}").contains(behind.front());
}

Diagnosis aliasDiagnosis(const CheckContext &context, RowRef ref, const QString &code, Severity severity,
                         const QString &message)
{
    Diagnosis diagnosis{code, severity, context.row(ref).value, ref, message, context.readersOf(ref), {}};
    addAliasFixes(context, ref, diagnosis);
    return diagnosis;
}

/// Aliases that are not in a locale map. Psych refuses them just the same.
void checkOtherAliases(const CheckContext &context, const QSet<qsizetype> &told, QList<Diagnosis> &found)
{
    for (const LoadFault &fault : context.yaml.faults) {
        if (fault.kind != LoadFault::Kind::Alias || told.contains(fault.span.begin)) {
            continue;
        }
        found.append(
            {u"undefined-alias"_s,
             Severity::Error,
             fault.span,
             {},
             Tr::tr("*%1 refers to an anchor &%1, which nothing before it defines.").arg(fault.detail),
             context.lost(false, Tr::tr("Readers see nothing in this place.")),
             {}});
    }
}

} // namespace

void checkAliases(const CheckContext &context, QList<Diagnosis> &found)
{
    QSet<qsizetype> told;
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        const QHash<QString, int> definitions = lastDefinitions(context.frontMatter.maps[map]);
        for (int index = 0; index < context.frontMatter.maps[map].rows.size(); ++index) {
            const RowRef ref{map, index};
            const LocaleRow &row = context.row(ref);
            if (row.kind != RowKind::Alias || (row.defined && row.target.map == map)) {
                continue;
            }
            told.insert(row.value.begin);
            if (!isWholeAlias(context, row)) {
                // What is wrong is what stands behind its name.
                continue;
            }
            if (row.defined) {
                found.append(aliasDiagnosis(
                    context, ref, u"captured-anchor"_s, Severity::Warning,
                    Tr::tr("%1 refers to *%2, which is defined in another part of the file, not in this list "
                           "of titles.")
                        .arg(row.locale, row.anchorName)));
            } else if (definitions.value(row.anchorName, -1) > index) {
                found.append(aliasDiagnosis(
                    context, ref, u"alias-before-anchor"_s, Severity::Error,
                    Tr::tr("%1 refers to *%2, but &%2 is only defined further down, and an alias finds only "
                           "what stands before it.")
                        .arg(row.locale, row.anchorName)));
            } else {
                found.append(
                    aliasDiagnosis(context, ref, u"undefined-alias"_s, Severity::Error,
                                   Tr::tr("%1 refers to *%2, but no row before it defines the anchor &%2.")
                                       .arg(row.locale, row.anchorName)));
            }
        }
    }
    checkOtherAliases(context, told, found);
}

void checkRedefinedAnchors(const CheckContext &context, QList<Diagnosis> &found)
{
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        QHash<QString, int> first;
        const QList<LocaleRow> &rows = context.frontMatter.maps[map].rows;
        for (int index = 0; index < rows.size(); ++index) {
            const LocaleRow &row = rows[index];
            if (row.kind != RowKind::Anchor) {
                continue;
            }
            const int before = first.value(row.anchorName, -1);
            if (before < 0) {
                first.insert(row.anchorName, index);
                continue;
            }
            const int mistyped = context.takesFixes() ? mistypedOf(context, map, row.anchorName) : -1;
            const RowRef about{map, mistyped >= 0 ? mistyped : index};
            Diagnosis diagnosis{
                u"redefined-anchor"_s,
                Severity::Warning,
                row.anchor,
                {map, index},
                Tr::tr("%1 defines the anchor &%2, which %3 has already: aliases below follow "
                       "%1, those above follow %3.")
                    .arg(row.locale, row.anchorName, rows[before].locale),
                context.readersOf({map, index}),
                {}};
            addRenameFix(context, about, diagnosis);
            found.append(diagnosis);
        }
    }
}

} // namespace anchorage
