// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_process.h"

#include <QTemporaryDir>

namespace anchorage::test {

/// A folder for real repositories, with git kept apart from whatever is configured on this machine.
class GitSandbox
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }

    [[nodiscard]] QStringList variables() const
    {
        return {QStringLiteral("HOME=") + m_folder.path(),
                QStringLiteral("GIT_CONFIG_NOSYSTEM=1"),
                QStringLiteral("GIT_CONFIG_GLOBAL=/dev/null"),
                QStringLiteral("GIT_AUTHOR_NAME=Author"),
                QStringLiteral("GIT_AUTHOR_EMAIL=author@example.org"),
                QStringLiteral("GIT_COMMITTER_NAME=Author"),
                QStringLiteral("GIT_COMMITTER_EMAIL=author@example.org")};
    }

    /// Runs git in one of the repositories.
    Run git(const QString &repository, const QStringList &arguments) const
    {
        const QStringList common{QStringLiteral("-C"), path(repository), QStringLiteral("-c"),
                                 QStringLiteral("gc.auto=0")};
        return run(QStringLiteral("git"), common + arguments, {}, variables());
    }

    bool init(const QString &repository) const
    {
        return run(QStringLiteral("git"),
                   {QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"),
                    QStringLiteral("main"), path(repository)},
                   {}, variables())
                   .exitCode == 0;
    }

    bool clone(const QString &from, const QString &to) const
    {
        return run(QStringLiteral("git"),
                   {QStringLiteral("clone"), QStringLiteral("-q"), path(from), path(to)}, {}, variables())
                   .exitCode == 0;
    }

    bool write(const QString &file, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        return writeFile(path(file), content);
    }

    [[nodiscard]] QByteArray content(const QString &file) const { return contentOf(path(file)); }

private:
    /// In memory where there is such a place: what the programs sync need not wait for a busy disk.
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return parent + QStringLiteral("/anchorage-merge-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

} // namespace anchorage::test
