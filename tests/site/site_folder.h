// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace anchorage::testing {

/// A site in a folder of its own that is gone after the test.
class SiteFolder
{
public:
    SiteFolder() { QDir().mkpath(root()); }

    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("site")); }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

    bool write(const QString &path, const QByteArray &content) const
    {
        const QString full = root() + u'/' + path;
        QFile file(full);
        return QDir().mkpath(QFileInfo(full).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }

    /// Several files in one text: `=== path` lines, each followed by the file's content.
    bool writeAll(const QByteArray &files) const
    {
        QString path;
        QByteArray content;
        bool good = true;
        const auto finish = [&] { good = good && (path.isEmpty() || write(path, content)); };
        for (const QByteArray &line : files.split('\n')) {
            if (line.startsWith("=== ")) {
                finish();
                path = QString::fromUtf8(line.mid(4));
                content.clear();
            } else {
                content += line + '\n';
            }
        }
        finish();
        return good;
    }

    /// Empty where it worked, else what Jekyll said.
    [[nodiscard]] QByteArray build() const
    {
        QProcess jekyll;
        jekyll.setWorkingDirectory(root());
        jekyll.setProcessChannelMode(QProcess::MergedChannels);
        jekyll.start(QStringLiteral("jekyll"), {QStringLiteral("build"), QStringLiteral("--quiet"),
                                                QStringLiteral("--disable-disk-cache")});
        const bool ended = jekyll.waitForFinished(120'000);
        return ended && jekyll.exitStatus() == QProcess::NormalExit && jekyll.exitCode() == 0
                   ? QByteArray()
                   : "jekyll: " + jekyll.readAll();
    }

    [[nodiscard]] static bool hasJekyll()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace anchorage::testing
