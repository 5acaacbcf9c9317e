// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_report.h"

#include "link_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Place beginOf(Places &places, const Problem &problem)
{
    return places.of(problem.file->file.text(), problem.diagnosis->span.begin);
}

QString explained(const Problem &problem)
{
    return explanation(*problem.diagnosis, problem.file->facts.loader);
}

/// Titles and file names are somebody else's text: a line break would make two reports of one, and terminals
/// obey control characters.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        character =
            character.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : character;
    }
    return text;
}

/// GitHub's own escapes for workflow commands.
QString escaped(QString text, bool property)
{
    text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
    if (property) {
        text.replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
    }
    return text;
}

QJsonObject region(Places &places, const Problem &problem)
{
    const Place begin = beginOf(places, problem);
    const Place end = places.of(problem.file->file.text(), problem.diagnosis->span.end);
    return {{u"startLine"_s, begin.line},
            {u"startColumn"_s, begin.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column}};
}

QString sarifLevel(Severity severity)
{
    return severity == Severity::Hint ? u"note"_s : severityName(severity);
}

QJsonObject sarifResult(Places &places, const Problem &problem)
{
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(problem.file->path, "/"));
    const QJsonObject location{
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}},
                                            {u"region"_s, region(places, problem)}}}};
    return {{u"ruleId"_s, problem.diagnosis->code},
            {u"level"_s, sarifLevel(problem.diagnosis->severity)},
            {u"message"_s, QJsonObject{{u"text"_s, explained(problem)}}},
            {u"locations"_s, QJsonArray{location}}};
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        break;
    }
    return u"hint"_s;
}

QString asText(const QList<Problem> &problems)
{
    QString result;
    int fixable = 0;
    Places places;
    for (const Problem &problem : problems) {
        const Place begin = beginOf(places, problem);
        result += onOneLine(problem.file->path) + u':' + QString::number(begin.line) + u':' +
                  QString::number(begin.column) + u": "_s + severityName(problem.diagnosis->severity) +
                  u": "_s + onOneLine(explained(problem)) + u" ["_s + problem.diagnosis->code + u"]\n"_s;
        fixable += problem.diagnosis->isFixable() ? 1 : 0;
    }
    if (!problems.isEmpty()) {
        result += Tr::tr("%n problem(s) found.", nullptr, static_cast<int>(problems.size())) + u' ' +
                  Tr::tr("“anchorage-cli fix” mends %n of them.", nullptr, fixable) + u'\n';
    }
    return result;
}

QString asJson(const QList<Problem> &problems)
{
    QJsonArray array;
    Places places;
    for (const Problem &problem : problems) {
        const Place begin = beginOf(places, problem);
        QJsonObject readers;
        for (const Loader loader : {Loader::Psych, Loader::SafeYaml, Loader::Strict}) {
            readers.insert(loaderName(loader), problem.diagnosis->readersSee.under(loader));
        }
        array.append(QJsonObject{{u"file"_s, problem.file->path},
                                 {u"line"_s, begin.line},
                                 {u"column"_s, begin.column},
                                 {u"code"_s, problem.diagnosis->code},
                                 {u"severity"_s, severityName(problem.diagnosis->severity)},
                                 {u"message"_s, problem.diagnosis->message},
                                 {u"readers_see"_s, readers},
                                 {u"fixable"_s, problem.diagnosis->isFixable()}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

QString asSarif(const QList<Problem> &problems)
{
    QJsonArray rules;
    for (const DiagnosisCode &code : diagnosisCodes() + linkCodes()) {
        rules.append(QJsonObject{{u"id"_s, code.code},
                                 {u"shortDescription"_s, QJsonObject{{u"text"_s, code.summary}}}});
    }
    QJsonArray results;
    Places places;
    for (const Problem &problem : problems) {
        results.append(sarifResult(places, problem));
    }
    const QJsonObject driver{
        {u"name"_s, u"Anchorage"_s}, {u"version"_s, QStringLiteral(ANCHORAGE_VERSION)}, {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    return QString::fromUtf8(QJsonDocument(log).toJson(QJsonDocument::Indented));
}

QString asGithub(const QList<Problem> &problems)
{
    QString result;
    Places places;
    for (const Problem &problem : problems) {
        const Place begin = beginOf(places, problem);
        const Severity severity = problem.diagnosis->severity;
        const QString command = severity == Severity::Hint ? u"notice"_s : severityName(severity);
        result += u"::"_s + command + u" file="_s + escaped(problem.file->path, true) + u",line="_s +
                  QString::number(begin.line) + u",col="_s + QString::number(begin.column) + u",title="_s +
                  problem.diagnosis->code + u"::"_s + escaped(explained(problem), false) + u'\n';
    }
    return result;
}

} // namespace anchorage::cli
