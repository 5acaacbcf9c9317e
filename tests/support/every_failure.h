// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_process.h"

#include <QDir>
#include <QStringList>

#include <functional>

namespace anchorage::test {

/// One run of a program in which a call that writes was made to fail.
struct FailedRun
{
    QString fault;     ///< as the injector is told: `once:ENOSPC:3`
    QStringList calls; ///< those that failed, in their order
    Run run;

    [[nodiscard]] bool hadOnly(const QString &call) const
    {
        return !calls.isEmpty() && calls.count(call) == calls.size();
    }
    /// One call failed, not all from there on.
    [[nodiscard]] bool isOnce() const { return fault.startsWith(QStringLiteral("once")); }
};

/// Every file and folder below one, relative to it, hidden ones too; sorted.
inline QStringList filesBelow(const QString &folder, const QString &prefix = {})
{
    QStringList all;
    const auto filters = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : QDir(folder).entryInfoList(filters, QDir::Name)) {
        all += prefix + info.fileName();
        if (info.isDir() && !info.isSymLink()) {
            all += filesBelow(info.filePath(), prefix + info.fileName() + u'/');
        }
    }
    return all;
}

/// Runs something again and again: each time another of its calls that write below `folder` fails with
/// each of the errors, alone and with all that follow, until none is left to fail. `arrange` is called before
/// each run, `check` after each; stops where `check` says false. How many runs had a failure.
inline int atEveryCall(const QString &folder, const QString &log, const std::function<void()> &arrange,
                       const std::function<Run(const QStringList &variables)> &runIt,
                       const std::function<bool(const FailedRun &)> &check)
{
    int failures = 0;
    // No call is told apart by these errors, so that the quick run takes two of them.
    const bool all = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE");
    const QStringList quick{QStringLiteral("ENOSPC"), QStringLiteral("EROFS")};
    const QStringList others{QStringLiteral("EIO"), QStringLiteral("EACCES")};
    for (const QString &error : all ? quick + others : quick) {
        for (const char *extent : {"once", "since"}) {
            for (int number = 1;; ++number) {
                arrange();
                QFile::remove(log);
                const QString fault =
                    QStringLiteral("%1:%2:%3").arg(QLatin1StringView(extent), error).arg(number);
                const Run run =
                    runIt({QStringLiteral("LD_PRELOAD=") + QStringLiteral(ANCHORAGE_FAULT_INJECTOR),
                           QStringLiteral("ANCHORAGE_FAULT=") + fault,
                           QStringLiteral("ANCHORAGE_FAULT_UNDER=") + folder,
                           QStringLiteral("ANCHORAGE_FAULT_LOG=") + log});
                QStringList calls = QString::fromLatin1(QFile::exists(log) ? contentOf(log) : QByteArray())
                                        .split(u'\n', Qt::SkipEmptyParts);
                const FailedRun failed{fault, calls, run};
                if (calls.isEmpty()) {
                    // Past the last call: nothing failed.
                    if (!check(failed)) {
                        return failures;
                    }
                    break;
                }
                ++failures;
                if (!check(failed)) {
                    return failures;
                }
            }
        }
    }
    return failures;
}

} // namespace anchorage::test
