// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Place beginOf(const Problem &problem)
{
    return placeOf(problem.file->file.text(), problem.diagnosis->span.begin);
}

QString explained(const Problem &problem)
{
    return explanation(*problem.diagnosis, problem.file->facts.loader);
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

QJsonObject region(const Problem &problem)
{
    const Place begin = beginOf(problem);
    const Place end = placeOf(problem.file->file.text(), problem.diagnosis->span.end);
    return {{u"startLine"_s, begin.line},
            {u"startColumn"_s, begin.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column}};
}

QString sarifLevel(Severity severity)
{
    return severity == Severity::Hint ? u"note"_s : severityName(severity);
}

QJsonObject sarifResult(const Problem &problem)
{
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(problem.file->path, "/"));
    const QJsonObject location{
        {u"physicalLocation"_s,
         QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}}, {u"region"_s, region(problem)}}}};
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
    QSet<QString> files;
    int fixable = 0;
    for (const Problem &problem : problems) {
        const Place begin = beginOf(problem);
        result += u"%1:%2:%3: "_s.arg(problem.file->path).arg(begin.line).arg(begin.column) +
                  severityName(problem.diagnosis->severity) + u": "_s + explained(problem) + u" ["_s +
                  problem.diagnosis->code + u"]\n"_s;
        files.insert(problem.file->path);
        fixable += problem.diagnosis->isFixable() ? 1 : 0;
    }
    if (!problems.isEmpty()) {
        result += Tr::tr("%n problem(s)", nullptr, static_cast<int>(problems.size())) + u' ' +
                  Tr::tr("in %n file(s);", nullptr, static_cast<int>(files.size())) + u' ' +
                  Tr::tr("“anchorage-cli fix” mends %n of them.", nullptr, fixable) + u'\n';
    }
    return result;
}

QString asJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        const Place begin = beginOf(problem);
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
    for (const DiagnosisCode &code : diagnosisCodes()) {
        rules.append(QJsonObject{{u"id"_s, code.code},
                                 {u"shortDescription"_s, QJsonObject{{u"text"_s, code.summary}}}});
    }
    QJsonArray results;
    for (const Problem &problem : problems) {
        results.append(sarifResult(problem));
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
    for (const Problem &problem : problems) {
        const Place begin = beginOf(problem);
        const Severity severity = problem.diagnosis->severity;
        const QString command = severity == Severity::Hint ? u"notice"_s : severityName(severity);
        result += u"::%1 file=%2,line=%3,col=%4,title=%5::"_s.arg(command, escaped(problem.file->path, true))
                      .arg(begin.line)
                      .arg(begin.column)
                      .arg(problem.diagnosis->code) +
                  escaped(explained(problem), false) + u'\n';
    }
    return result;
}

} // namespace anchorage::cli
