// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString lineOf(const Problem &problem)
{
    const QString &text = problem.file->file.text();
    const qsizetype at = std::clamp<qsizetype>(problem.diagnosis->span.begin, 0, text.size());
    const qsizetype begin = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', at);
    return text.mid(begin, (end < 0 ? text.size() : end) - begin).trimmed();
}

QString keyOf(const QString &file, const QString &code, const QString &line)
{
    return file + u'\n' + code + u'\n' + line;
}

} // namespace

Result<Baseline> Baseline::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Tr::tr("The baseline “%1” cannot be read: %2.").arg(path, file.errorString())};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.object().value("problems"_L1).isArray()) {
        return Error{Tr::tr("“%1” is not a baseline. Write one by --write-baseline.").arg(path)};
    }
    Baseline baseline;
    const QJsonArray problems = document.object().value("problems"_L1).toArray();
    for (const auto &entry : problems) {
        ++baseline.m_left[keyOf(entry["file"_L1].toString(), entry["code"_L1].toString(),
                                entry["line"_L1].toString())];
    }
    return baseline;
}

QByteArray Baseline::written(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        array.append(QJsonObject{{u"file"_s, problem.file->path},
                                 {u"code"_s, problem.diagnosis->code},
                                 {u"line"_s, lineOf(problem)}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"problems"_s, array}}).toJson();
}

bool Baseline::take(const Problem &problem)
{
    const auto left = m_left.find(keyOf(problem.file->path, problem.diagnosis->code, lineOf(problem)));
    if (left == m_left.end() || *left == 0) {
        return false;
    }
    --*left;
    return true;
}

} // namespace anchorage::cli
