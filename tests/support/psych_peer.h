// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace anchorage::test {

/// Asks Ruby's Psych, the loader of Debian's Jekyll, through `psych_peer.rb` (the questions are described
/// there).
class PsychPeer
{
public:
    static bool isAvailable() { return !QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty(); }
    static QString missing() { return QStringLiteral("Ruby is not installed: nothing to compare with."); }

    PsychPeer()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_ruby.setProcessEnvironment(environment);
        m_ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_ruby.start(QStringLiteral("ruby"),
                     {QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/support/psych_peer.rb")});
    }

    ~PsychPeer()
    {
        m_ruby.closeWriteChannel();
        m_ruby.waitForFinished();
    }

    /// As many answers as questions, in their order; fewer where Ruby died.
    QList<QJsonObject> ask(const QList<QJsonObject> &questions)
    {
        QList<QJsonObject> answers;
        for (const QJsonObject &question : questions) {
            m_ruby.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
        }
        m_ruby.write("\n");
        while (answers.size() < questions.size()) {
            while (m_ruby.canReadLine() && answers.size() < questions.size()) {
                answers.append(QJsonDocument::fromJson(m_ruby.readLine()).object());
            }
            if (answers.size() < questions.size() && !m_ruby.waitForReadyRead(120'000)) {
                break;
            }
        }
        return answers;
    }

    QJsonObject ask(const QJsonObject &question)
    {
        const QList<QJsonObject> answers = ask(QList<QJsonObject>{question});
        return answers.isEmpty() ? QJsonObject() : answers.first();
    }

private:
    QProcess m_ruby;
};

} // namespace anchorage::test
