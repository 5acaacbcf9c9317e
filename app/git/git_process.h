// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace anchorage::git {

/// A step of a run that git tells of ("Receiving objects"), in git's own words. `percent` is -1 where git
/// gives none.
struct Progress
{
    QString phase;
    int percent = -1;
};

/// How a run is watched and stopped. Copies share the flag. `progress` is called in the thread that runs.
struct RunControl
{
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    std::function<void(const Progress &)> progress;
};

/// What a run is made of. Texts reach the program as UTF-8; bytes that are none go through `input`.
struct Call
{
    QStringList arguments;
    QByteArray input;
    qint64 maximumOutput = 256 * 1024 * 1024; ///< in bytes; a run that writes more is ended as `truncated`
    QStringList variables{};                  ///< `NAME=value`, added to the environment
};

/// How a run ended. `output` and `errors` are the bytes that it wrote.
struct Outcome
{
    int exitCode = -1; ///< -1 where it did not start, was killed or was cancelled
    QByteArray output;
    QByteArray errors;
    bool cancelled = false;
    bool truncated = false;

    [[nodiscard]] bool ok() const { return exitCode == 0 && !truncated; }
    /// What git said on its error channel as it wrote it, without the lines that only tell of progress; what
    /// it printed where it said nothing there; a sentence of ours where it said nothing at all.
    [[nodiscard]] QString message() const;
};

/// The user's git program: an absolute path, or empty where PATH has none. Relative entries of PATH are not
/// looked at: they would find programs in the repository.
[[nodiscard]] QString findGit();

/// Runs a program in a folder and waits for its end: not for the interface's thread. It gets a session of its
/// own, so that it cannot ask on a terminal and a cancel reaches the programs that it started.
[[nodiscard]] Outcome runProcess(const QString &program, const Call &call, const QString &folder,
                                 const QProcessEnvironment &environment, const RunControl &control);

/// The last step told in a piece of git's error channel; nothing (an empty phase) where it tells of none.
[[nodiscard]] Progress progressIn(QByteArrayView errors);

} // namespace anchorage::git
