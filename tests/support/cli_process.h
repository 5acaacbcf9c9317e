// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>

namespace anchorage::test {

/// How a run of a program ended.
struct Run
{
    int exitCode = -1; ///< -1 where it was killed or did not start
    QString output;
    QString errors;
};

/// Runs a program. `variables` (`NAME=value`) are added to the environment.
inline Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
               const QStringList &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // A preloaded library comes before the sanitizer's; that is meant.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    for (const QString &variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

#ifdef ANCHORAGE_CLI
/// Runs the real command-line program.
inline Run runCli(const QStringList &arguments, const QByteArray &input = {},
                  const QStringList &variables = {})
{
    return run(QStringLiteral(ANCHORAGE_CLI), arguments, input, variables);
}
#endif

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

} // namespace anchorage::test
