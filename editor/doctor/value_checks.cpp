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

/// Lets an empty row follow its family's anchor that stands before it.
void addFamilyFix(const CheckContext &context, RowRef ref, Diagnosis &diagnosis)
{
    const LocaleRow &row = context.row(ref);
    const QString family = tagFacts(row.locale).family;
    const QList<LocaleRow> &rows = context.frontMatter.maps[ref.map].rows;
    for (int index = 0; index < ref.row && !family.isEmpty(); ++index) {
        const LocaleRow &carrier = rows[index];
        if (carrier.kind != RowKind::Anchor || !carrier.title || tagFacts(carrier.locale).family != family) {
            continue;
        }
        Fix fix;
        fix.title = Tr::tr("Let %1 follow %2 (*%3)").arg(row.locale, carrier.locale, carrier.anchorName);
        fix.edit.add({row.value, (row.value.isEmpty() ? u" *"_s : u"*"_s) + carrier.anchorName});
        fix.automatic = row.kind == RowKind::Empty && row.tag.isEmpty() && row.value.isEmpty();
        fix.changes = {ref};
        context.addFix(diagnosis, fix);
        return;
    }
}

QString kindOfValue(const LoadedScalar &loaded)
{
    switch (loaded.type) {
    case ScalarType::Null:
        return Tr::tr("nothing");
    case ScalarType::Boolean:
        return Tr::tr("the truth value %1").arg(loaded.printed);
    case ScalarType::Date:
    case ScalarType::Time:
        return Tr::tr("a date");
    default:
        return Tr::tr("the number %1").arg(loaded.printed);
    }
}

void addQuoteFix(const CheckContext &context, RowRef ref, const QString &title, Span span, bool automatic,
                 Diagnosis &diagnosis)
{
    if (!context.takesFixes()) {
        return;
    }
    Fix fix;
    fix.title = Tr::tr("Put the title of %1 in quotes").arg(context.row(ref).locale);
    fix.edit = quoted(context, ref, span, title);
    fix.automatic = automatic;
    fix.changes = context.withFollowers(ref);
    context.addFix(diagnosis, fix);
}

/// Whether what stands behind a title is set off like a comment: by blanks, or as a mark.
bool isSetOff(QStringView line, qsizetype titleEnd, qsizetype hash)
{
    const QStringView between = line.sliced(titleEnd, hash - titleEnd);
    const QStringView comment = line.sliced(hash + 1).trimmed();
    return between.size() > 1 || between.contains(u'\t') || comment.isEmpty() || comment.startsWith(u'@');
}

} // namespace

void checkEmptyTitles(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        const bool nothing = row.kind == RowKind::Empty || (row.kind == RowKind::Anchor && !row.title);
        if (!nothing || !row.value.isEmpty()) {
            return;
        }
        const auto followers = static_cast<int>(context.withFollowers(ref).size() - 1);
        Diagnosis diagnosis{
            u"empty-title"_s,
            Severity::Warning,
            row.key,
            ref,
            followers > 0
                ? Tr::tr("%1 has an anchor but no title, and %n locale(s) follow it.", nullptr, followers)
                      .arg(row.locale)
                : Tr::tr("%1 has no title.").arg(row.locale),
            context.readersOf(ref),
            {}};
        addFamilyFix(context, ref, diagnosis);
        if (const std::optional<QString> seen = context.shown(Loader::SafeYaml, ref);
            seen && context.takesFixes()) {
            Fix fix;
            fix.title = Tr::tr("Give %1 a title, “%2” to begin with").arg(row.locale, *seen);
            fix.edit = withTitle(context, ref, *seen);
            fix.changes = context.withFollowers(ref);
            context.addFix(diagnosis, fix);
        }
        found.append(diagnosis);
    });
}

void checkRetypedTitles(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        const bool scalar =
            row.kind == RowKind::Own || row.kind == RowKind::Anchor || row.kind == RowKind::Empty;
        if (!scalar || row.value.isEmpty()) {
            return;
        }
        const QString source = row.value.of(context.text).toString();
        const QString title = row.title.value_or(source);
        const LoadedScalar loaded = loadScalar(title, row.style, row.tag.of(context.text));
        if (loaded.type == ScalarType::String) {
            return;
        }
        const bool refused = loaded.type == ScalarType::Refused;
        const bool harmless = loaded.type == ScalarType::Number && loaded.printed == title &&
                              context.title(Loader::SafeYaml, ref) == title;
        Diagnosis diagnosis{u"retyped-title"_s,
                            refused    ? Severity::Error
                            : harmless ? Severity::Hint
                                       : Severity::Warning,
                            row.value,
                            ref,
                            refused
                                ? Tr::tr("The title of %1, %2, means something in Ruby that cannot be read.")
                                      .arg(row.locale, source)
                                : Tr::tr("The title of %1, %2, is not read as text but as %3.")
                                      .arg(row.locale, source, kindOfValue(loaded)),
                            context.readersOf(ref),
                            {}};
        const bool plain = row.style == ScalarStyle::Plain && row.tag.isEmpty();
        if (plain) {
            addQuoteFix(context, ref, title, row.value, loaded.type != ScalarType::Null, diagnosis);
        }
        found.append(diagnosis);
    });
}

void checkTruncatedTitles(const CheckContext &context, QList<Diagnosis> &found)
{
    forEachRow(context, [&](RowRef ref, const LocaleRow &row) {
        const bool plain = row.style == ScalarStyle::Plain && row.tag.isEmpty() && !row.value.isEmpty() &&
                           (row.kind == RowKind::Own || row.kind == RowKind::Anchor);
        if (!plain || context.frontMatter.maps[ref.map].flow) {
            return;
        }
        const Span line = context.lineAt(row.value.end);
        qsizetype hash = row.value.end;
        while (hash < line.end && (context.text[hash] == u' ' || context.text[hash] == u'\t')) {
            ++hash;
        }
        if (hash == row.value.end || hash >= line.end || context.text[hash] != u'#' ||
            row.value.begin < line.begin ||
            isSetOff(line.of(context.text), row.value.end - line.begin, hash - line.begin)) {
            return;
        }
        const bool joined = hash + 1 < line.end && !context.text[hash + 1].isSpace();
        qsizetype end = line.end;
        while (end > hash && context.text[end - 1].isSpace()) {
            --end;
        }
        const Span full{row.value.begin, end};
        const QString title = full.of(context.text).toString();
        Diagnosis diagnosis{
            u"truncated-title"_s,
            joined ? Severity::Warning : Severity::Hint,
            {hash, end},
            ref,
            Tr::tr("The title of %1 ends before the # sign: what follows it is a comment.").arg(row.locale),
            context.readersOf(ref),
            {}};
        addQuoteFix(context, ref, title, full, joined, diagnosis);
        found.append(diagnosis);
    });
}

} // namespace anchorage
