// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace anchorage::test {

/// Asks Debian's Jekyll through `jekyll_peer.rb` (the questions are described there). One Ruby process.
class JekyllPeer
{
public:
    static bool isAvailable()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty();
    }
    static QString missing() { return QStringLiteral("Jekyll is not installed: nothing to compare with."); }

    JekyllPeer()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_ruby.setProcessEnvironment(environment);
        m_ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_ruby.start(QStringLiteral("ruby"),
                     {QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/jekyll_peer.rb")});
    }

    ~JekyllPeer()
    {
        m_ruby.closeWriteChannel();
        if (!m_ruby.waitForFinished()) {
            m_ruby.kill();
            m_ruby.waitForFinished();
        }
    }

    /// Empty where Ruby died.
    QJsonObject ask(const QJsonObject &question)
    {
        m_ruby.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
        while (!m_ruby.canReadLine()) {
            if (!m_ruby.waitForReadyRead(120'000)) {
                return {};
            }
        }
        return QJsonDocument::fromJson(m_ruby.readLine()).object();
    }

private:
    QProcess m_ruby;
};

} // namespace anchorage::test
