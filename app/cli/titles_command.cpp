// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "content_repository.h"
#include "doctor.h"
#include "front_matter.h"
#include "site_facts.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TitlesCommand)
};

QString kindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Own:
        return u"own"_s;
    case RowKind::Anchor:
        return u"anchor"_s;
    case RowKind::Alias:
        return u"alias"_s;
    case RowKind::Empty:
        return u"empty"_s;
    case RowKind::Other:
        break;
    }
    return u"other"_s;
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject rowObject(const FrontMatter &frontMatter, const LocaleLookup &lookup, const LocaleRow &row)
{
    QJsonObject object;
    object["locale"_L1] = row.locale;
    object["line"_L1] = row.line + 1;
    object["kind"_L1] = kindName(row.kind);
    const bool named = row.kind == RowKind::Anchor || row.kind == RowKind::Alias;
    object["anchor"_L1] = named ? QJsonValue(row.anchorName) : QJsonValue();
    object["target"_L1] = row.target.isValid()
                              ? QJsonValue(frontMatter.maps[row.target.map].rows[row.target.row].locale)
                              : QJsonValue();
    object["title"_L1] = orNull(row.title);
    object["shown"_L1] = orNull(lookup.shown(row.locale));
    object["problems"_L1] = QJsonArray::fromStringList(row.problems);
    return object;
}

QString asJson(const FrontMatter &frontMatter)
{
    QJsonArray maps;
    for (const LocaleMap &map : frontMatter.maps) {
        QJsonArray rows;
        const LocaleLookup lookup(map);
        for (const LocaleRow &row : map.rows) {
            rows.append(rowObject(frontMatter, lookup, row));
        }
        maps.append(QJsonObject{{u"path"_s, map.path}, {u"line"_s, map.line + 1}, {u"rows"_s, rows}});
    }
    return maps.isEmpty() ? u"[]\n"_s
                          : QString::fromUtf8(QJsonDocument(maps).toJson(QJsonDocument::Indented));
}

QString bindingText(const LocaleRow &row)
{
    switch (row.kind) {
    case RowKind::Anchor:
        return u"&"_s + row.anchorName;
    case RowKind::Alias:
        return u"*"_s + row.anchorName;
    default:
        return kindName(row.kind);
    }
}

/// A title as it can stand in a line of a terminal: what would move its cursor is shown as an escape.
QString oneLine(const QString &title)
{
    QString result;
    for (const QChar character : title) {
        const bool control = character.category() == QChar::Other_Control ||
                             character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        result += control ? u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0')) : QString(character);
    }
    return result;
}

QString asText(const FrontMatter &frontMatter)
{
    QString result;
    for (const LocaleMap &map : frontMatter.maps) {
        result += Tr::tr("%1 (line %2)").arg(map.path).arg(map.line + 1) + u'\n';
        const LocaleLookup lookup(map);
        qsizetype localeWidth = 0;
        qsizetype bindingWidth = 0;
        for (const LocaleRow &row : map.rows) {
            localeWidth = std::max(localeWidth, row.locale.size());
            bindingWidth = std::max(bindingWidth, bindingText(row).size());
        }
        for (const LocaleRow &row : map.rows) {
            result += u"  "_s + row.locale.leftJustified(localeWidth) + u"  "_s +
                      bindingText(row).leftJustified(bindingWidth) + u"  "_s +
                      oneLine(row.title.value_or(u"-"_s));
            const std::optional<QString> shown = lookup.shown(row.locale);
            if (shown != row.title) {
                result += shown ? Tr::tr("  [readers see: %1]").arg(oneLine(*shown))
                                : Tr::tr("  [readers see no title]");
            }
            if (!row.problems.isEmpty()) {
                result += u"  !"_s + row.problems.join(u',');
            }
            result += u'\n';
        }
    }
    return result.isEmpty() ? Tr::tr("There are no locale titles in this file.") + u'\n' : result;
}

/// Every code of the doctor that is about a row takes the place of the few that parsing alone finds.
void addDoctorsCodes(const QString &text, const QString &path, FrontMatter &frontMatter)
{
    const SiteSurvey survey = SiteSurvey::of(repositoryRootOf(path));
    const QList<Diagnosis> found =
        diagnose(text, fileKindOf(path), frontMatter, survey.factsFor(path, text, frontMatter));
    const QList<QList<QStringList>> codes = codesByRow(frontMatter, found);
    for (qsizetype map = 0; map < codes.size(); ++map) {
        for (qsizetype row = 0; row < codes[map].size(); ++row) {
            frontMatter.maps[map].rows[row].problems = codes[map][row];
        }
    }
}

} // namespace

int titlesCommand(const QStringList &list)
{
    const Arguments arguments = Arguments::parse(list, {u"format"_s}, {});
    const QString format = arguments.options.value(u"format"_s, u"text"_s);
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    if (arguments.positional.size() != 1) {
        return wrongUsage(Tr::tr("titles needs one file."));
    }
    if (format != u"text" && format != u"json") {
        return wrongUsage(Tr::tr("There is no format “%1”.").arg(format));
    }
    const QString path = arguments.positional.first();
    const Result<TextFile> file = TextFile::load(path);
    if (!file.ok()) {
        printError(file.reason());
        return Refused;
    }
    FrontMatter frontMatter = FrontMatter::parse(file.value().text(), fileKindOf(path));
    addDoctorsCodes(file.value().text(), path, frontMatter);
    // What is wrong with the file as a whole; what is wrong with a row stands in it.
    for (const Diagnostic &diagnostic : frontMatter.diagnostics) {
        if (!diagnostic.row.isValid()) {
            printError(diagnostic.message);
        }
    }
    return printOutput(format == u"json" ? asJson(frontMatter) : asText(frontMatter));
}

} // namespace anchorage::cli
