// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr int pollMilliseconds = 50;
constexpr int graceMilliseconds = 3000;

const QRegularExpression &progressPattern()
{
    static const QRegularExpression pattern(u"^(?:remote: )?([^:]{1,80}):\\s+(?:(\\d{1,3})% \\()?\\d"_s);
    return pattern;
}

/// Ends a run and what it started, politely first.
class Ending
{
public:
    /// Call as long as the process runs and is to end.
    void insist(qint64 pid)
    {
        if (!m_since.isValid()) {
            m_since.start();
            ::kill(static_cast<pid_t>(-pid), SIGTERM);
        } else if (m_since.elapsed() > graceMilliseconds) {
            ::kill(static_cast<pid_t>(-pid), SIGKILL);
        }
    }

private:
    QElapsedTimer m_since;
};

QString withoutProgress(const QByteArray &errors)
{
    // "Enumerating objects: 5, done." and "Total 3 (delta 0), reused 0 (delta 0)", in whichever language.
    static const QRegularExpression finished(u": +\\d+, [^,:]+$"_s);
    static const QRegularExpression totals(u"^(?:remote: )?\\S+ \\d+ \\([^)]*\\d\\),.*\\([^)]*\\d\\)"_s);
    QStringList kept;
    for (const QString &line : QString::fromUtf8(errors).split(u'\n')) {
        // A terminal shows what stands behind the last return to the line's start.
        const QStringList overwritten = line.split(u'\r', Qt::SkipEmptyParts);
        const QString shown = overwritten.isEmpty() ? QString() : overwritten.last();
        const QRegularExpressionMatch match = progressPattern().match(shown);
        const bool isProgress = match.hasMatch() && (line.contains(u'\r') || match.hasCaptured(2) ||
                                                     finished.match(shown).hasMatch());
        if (!isProgress && !totals.match(shown).hasMatch()) {
            kept.append(shown);
        }
    }
    return kept.join(u'\n').trimmed();
}

} // namespace

QString Outcome::message() const
{
    if (cancelled) {
        return Tr::tr("It was cancelled.");
    }
    if (truncated) {
        return Tr::tr("git wrote more than can be shown here.");
    }
    QString said = withoutProgress(errors);
    if (said.isEmpty() && exitCode != 0) {
        said = QString::fromUtf8(output).trimmed();
    }
    if (said.isEmpty() && exitCode != 0) {
        return exitCode < 0 ? Tr::tr("git could not be run.")
                            : Tr::tr("git ended with code %1 and said nothing.").arg(exitCode);
    }
    return said;
}

QString findGit()
{
    QStringList folders;
    for (const QString &folder : qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder)) {
            folders.append(folder);
        }
    }
    // An empty list would make Qt search PATH itself.
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"git"_s, folders);
}

Progress progressIn(QByteArrayView errors)
{
    QString text = QString::fromUtf8(errors);
    const QStringList lines = text.replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (const QRegularExpressionMatch match = progressPattern().match(*line); match.hasMatch()) {
            return {match.captured(1), match.hasCaptured(2) ? match.captured(2).toInt() : -1};
        }
    }
    return {};
}

Outcome runProcess(const QString &program, const Call &call, const QString &folder,
                   const QProcessEnvironment &environment, const RunControl &control)
{
    Outcome outcome;
    if (control.cancelled->load()) {
        outcome.cancelled = true;
        return outcome;
    }
    QProcessEnvironment full = environment;
    for (const QString &variable : call.variables) {
        full.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    QProcess process;
    process.setProcessEnvironment(full);
    process.setWorkingDirectory(folder);
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(program, call.arguments);
    if (!process.waitForStarted()) {
        outcome.errors = process.errorString().toUtf8();
        return outcome;
    }
    const qint64 pid = process.processId();
    process.write(call.input);
    process.closeWriteChannel();

    Ending ending;
    const auto collect = [&] {
        outcome.output += process.readAllStandardOutput();
        const QByteArray told = process.readAllStandardError();
        outcome.errors += told;
        if (const Progress step = progressIn(told); control.progress && !step.phase.isEmpty()) {
            control.progress(step);
        }
        outcome.cancelled = outcome.cancelled || control.cancelled->load();
        outcome.truncated = outcome.truncated || outcome.output.size() > call.maximumOutput;
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(pollMilliseconds);
        collect();
        if ((outcome.cancelled || outcome.truncated) && process.state() != QProcess::NotRunning) {
            ending.insist(pid);
        }
    }
    collect();
    if (outcome.truncated) {
        outcome.output.truncate(call.maximumOutput);
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit && !outcome.cancelled;
    outcome.exitCode = ended ? process.exitCode() : -1;
    return outcome;
}

} // namespace anchorage::git
