// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "row_repairs.h"
#include "tag_facts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

bool hasTitle(const CheckContext &context, int map, const QString &locale)
{
    const int row = context.rowOf(map, locale);
    return row >= 0 && context.row({map, row}).kind != RowKind::Empty;
}

/// A row for the site's language that follows the anchor of its family, behind the family's last row.
void addLanguageFix(const CheckContext &context, int map, const QString &language, Diagnosis &diagnosis)
{
    const QString family = tagFacts(language).family;
    const QList<LocaleRow> &rows = context.frontMatter.maps[map].rows;
    int carrier = -1;
    int last = -1;
    for (int index = 0; index < rows.size(); ++index) {
        if (family.isEmpty() || tagFacts(rows[index].locale).family != family) {
            continue;
        }
        carrier = carrier < 0 && rows[index].kind == RowKind::Anchor && rows[index].title ? index : carrier;
        last = index;
    }
    if (carrier < 0 || !context.takesFixes() || !isWholeLine(context, {map, last})) {
        return;
    }
    const LocaleRow &like = rows[last];
    const Span line = wholeLine(context, like.key.begin);
    const QString indent = context.text.sliced(line.begin, like.key.begin - line.begin).toString();
    const qsizetype width = like.afterColon - 1 - like.key.begin;
    const qsizetype valueBegin = like.anchor.isEmpty() ? like.value.begin : like.anchor.begin;
    const QStringView separator = context.text.sliced(like.afterColon, valueBegin - like.afterColon);
    Fix fix;
    fix.title = Tr::tr("Add %1 and let it follow %2 (*%3)")
                    .arg(language, rows[carrier].locale, rows[carrier].anchorName);
    fix.edit.add({{line.end, line.end},
                  indent + (width > like.key.length() ? language.leftJustified(width) : language) + u':' +
                      (separator.isEmpty() ? u" "_s : separator.toString()) + u'*' +
                      rows[carrier].anchorName + u'\n'});
    fix.automatic = true;
    context.addFix(diagnosis, fix);
}

struct Marker
{
    Span line;
    QString indent;
};

/// The lines with a mark, by their kind.
QList<Marker> markersOf(const CheckContext &context, const QRegularExpression &expression)
{
    QList<Marker> result;
    const QStringView yaml = context.frontMatter.yaml.of(context.text);
    auto matches = expression.globalMatch(yaml.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = context.frontMatter.yaml.begin + match.capturedStart();
        result.append({{begin, begin + match.capturedLength()}, match.captured(1)});
    }
    return result;
}

Diagnosis markerDiagnosis(const CheckContext &context, const Marker &marker, int map, const QString &message)
{
    return {u"marker-unpaired"_s,
            Severity::Hint,
            {marker.line.begin + marker.indent.size(), marker.line.end},
            {map, -1},
            message,
            context.allSee(Tr::tr("Readers see no difference; scripts that look for the marks do.")),
            {}};
}

} // namespace

void checkFallback(const CheckContext &context, QList<Diagnosis> &found)
{
    const QString language = context.language();
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        const LocaleMap &titles = context.frontMatter.maps[map];
        const bool english = hasTitle(context, map, u"en"_s);
        const bool own = !language.isEmpty() && hasTitle(context, map, language);
        if (!english && !own) {
            const QString sentence =
                Tr::tr("Readers of every language that is not in the list see no title at all.");
            Diagnosis diagnosis{
                u"missing-fallback"_s,
                Severity::Warning,
                titles.key,
                {},
                language.isEmpty() || language == u"en"
                    ? Tr::tr("The list has no title for en, on which themes fall back.")
                    : Tr::tr("The list has neither a title for %1, the site’s language, nor one "
                             "for en, on which themes fall back.")
                          .arg(language),
                context.allSee(sentence),
                {}};
            addLanguageFix(context, map, language.isEmpty() ? u"en"_s : language, diagnosis);
            found.append(diagnosis);
        } else if (!language.isEmpty() && !own && context.rowOf(map, language) < 0) {
            const std::optional<QString> seen =
                context.shown(Loader::SafeYaml, {map, context.rowOf(map, u"en"_s)});
            Diagnosis diagnosis{
                u"site-language-missing"_s,
                Severity::Warning,
                titles.key,
                {},
                Tr::tr("The site’s language is %1, but the list has no title for it.").arg(language),
                context.allSee(Tr::tr("Readers see “%1”, the title of en.").arg(seen.value_or(QString()))),
                {}};
            addLanguageFix(context, map, language, diagnosis);
            found.append(diagnosis);
        }
    }
}

void checkMarkers(const CheckContext &context, QList<Diagnosis> &found)
{
    static const QRegularExpression mark(u"^([ \\t]*)#\\s*@(start|end)\\s+locale config.*$"_s,
                                         QRegularExpression::MultilineOption);
    if (!context.frontMatter.yaml.of(context.text).contains(u"locale config"_s)) {
        return;
    }
    const QList<Marker> marks = markersOf(context, mark);
    const auto isStart = [&](const Marker &marker) {
        return marker.line.of(context.text).contains(u"@start"_s);
    };
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Marker &marker = marks[i];
        if (isStart(marker)) {
            const bool paired = i + 1 < marks.size() && !isStart(marks[i + 1]);
            if (paired) {
                ++i;
                continue;
            }
            const qsizetype limit =
                i + 1 < marks.size() ? marks[i + 1].line.begin : context.frontMatter.yaml.end;
            Diagnosis diagnosis = markerDiagnosis(
                context, marker, -1, Tr::tr("“@start locale config” has no “@end locale config” behind it."));
            // The last map that begins before the next mark and goes beyond this one.
            for (const LocaleMap &map : context.frontMatter.maps) {
                const bool inside = map.key.begin < limit && map.span.end > marker.line.begin &&
                                    map.span.end <= limit && !map.flow;
                const Span end = context.lineAt(map.span.end);
                if (!inside || !context.takesFixes() || end.end >= context.text.size()) {
                    continue;
                }
                Fix fix;
                fix.title = Tr::tr("Add “@end locale config” behind the last locale");
                fix.edit.add({{end.end, end.end}, u'\n' + marker.indent + u"# @end locale config"_s});
                fix.automatic = true;
                context.addFix(diagnosis, fix);
                break;
            }
            found.append(diagnosis);
        } else {
            Diagnosis diagnosis = markerDiagnosis(
                context, marker, -1, Tr::tr("“@end locale config” has no “@start locale config” before it."));
            for (const LocaleMap &map : context.frontMatter.maps) {
                const bool inside = map.span.end <= marker.line.begin &&
                                    (i == 0 || map.key.begin > marks[i - 1].line.begin) && !map.flow;
                const Span first = context.lineAt(map.span.begin);
                const bool last =
                    &map == &context.frontMatter.maps.last() || (&map + 1)->key.begin > marker.line.begin;
                if (!inside || !last || !context.takesFixes()) {
                    continue;
                }
                Fix fix;
                fix.title = Tr::tr("Add “@start locale config” before the first locale");
                fix.edit.add({{first.begin, first.begin}, marker.indent + u"# @start locale config\n"_s});
                fix.automatic = true;
                context.addFix(diagnosis, fix);
                break;
            }
            found.append(diagnosis);
        }
    }
}

} // namespace anchorage
