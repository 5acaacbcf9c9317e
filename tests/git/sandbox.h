// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace anchorage::test {

struct Run
{
    int exitCode = -1; ///< -1 where it was killed or did not start
    QString output;
    QString errors;
};

inline Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)");
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A home of its own with real repositories in it: nothing of the user's configuration is read or written.
class Sandbox
{
public:
    Sandbox()
    {
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("GIT_CONFIG_GLOBAL", path(QStringLiteral("gitconfig")).toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        qputenv("GIT_TERMINAL_PROMPT", "0");
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("GIT_ASKPASS");
        qunsetenv("SSH_ASKPASS");
        if (!writeFile(path(QStringLiteral("gitconfig")),
                       "[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n"
                       "[protocol \"file\"]\n\tallow = always\n[advice]\n\tdetachedHead = false\n")) {
            qFatal("The sandbox cannot be written.");
        }
        QDir(m_folder.path()).mkdir(QStringLiteral("site"));
        git({QStringLiteral("init"), QStringLiteral("--quiet")});
    }

    /// Of something beside the repository.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The repository, or something in it.
    [[nodiscard]] QString site(const QString &name = {}) const
    {
        return path(QStringLiteral("site")) + (name.isEmpty() ? QString() : u'/' + name);
    }

    /// Runs git in the repository as the user would; fails the program where it fails, unless `mayFail`.
    Run git(const QStringList &arguments, const QString &folder = {}, bool mayFail = false) const
    {
        const Run result =
            run(git::findGit(),
                QStringList{QStringLiteral("-C"), folder.isEmpty() ? site() : folder} + arguments);
        if (result.exitCode != 0 && !mayFail) {
            qFatal("git %s: %s", qUtf8Printable(arguments.join(u' ')), qUtf8Printable(result.errors));
        }
        return result;
    }
    /// The same with blanks between the arguments.
    Run git(const char *arguments) const
    {
        return git(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
    }
    /// The output without the line break at its end.
    [[nodiscard]] QString told(const char *arguments) const { return git(arguments).output.trimmed(); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(site(name)).absolutePath());
        if (!writeFile(site(name), content)) {
            qFatal("%s cannot be written.", qUtf8Printable(name));
        }
    }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(site(name)); }
    void commitAll(const QString &message) const
    {
        git({QStringLiteral("add"), QStringLiteral("--all")});
        git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--message"), message});
    }
    /// An executable shell script beside the repository; gives its path.
    QString script(const QString &name, const QByteArray &lines) const
    {
        const QString file = path(name);
        if (!writeFile(file, "#!/bin/sh\n" + lines + "\n")) {
            qFatal("%s cannot be written.", qUtf8Printable(name));
        }
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }

    /// The repository as the editor opens it.
    [[nodiscard]] git::Repository open(git::Trust trust = git::Trust::Trusted) const
    {
        Result<git::Repository> opened = git::Repository::open(git::findGit(), site());
        if (!opened.ok()) {
            qFatal("%s", qUtf8Printable(opened.reason()));
        }
        git::Repository repository = opened.value();
        repository.setTrust(trust);
        return repository;
    }

private:
    QTemporaryDir m_folder;
};

/// A page with a locale map.
inline QByteArray page(const QByteArray &rows, const QByteArray &body = "Hello.\n")
{
    return "---\nlayout: page\ntitles:\n" + rows + "---\n" + body;
}

} // namespace anchorage::test
