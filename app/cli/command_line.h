// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace anchorage::cli {

/// Exit codes of every command.
enum ExitCode { Success = 0, Refused = 1, WrongUsage = 2 };

/// A command's arguments, taken apart. Options are those that the command knows; anything else is positional,
/// so that a title may begin with a dash. `--` ends the options.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options; ///< `map` → `titles`; a flag has an empty value
    QString error;                   ///< why the arguments are wrong; empty when they are not

    /// `valueOptions` take a value (`--map=PATH` or `--map PATH`), `flags` do not.
    [[nodiscard]] static Arguments parse(const QStringList &arguments, const QStringList &valueOptions,
                                         const QStringList &flags);
};

/// Prints a command's result. `Success`, or `Refused` with a message where it could not be written.
[[nodiscard]] ExitCode printOutput(const QString &text);
void printError(const QString &text);
/// Says what is wrong and how the command is used.
[[nodiscard]] int wrongUsage(const QString &error);

[[nodiscard]] QString usage();

int titlesCommand(const QStringList &arguments);
int setCommand(const QStringList &arguments);
int renderCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int fixCommand(const QStringList &arguments);
int mergeCommand(const QStringList &arguments);
int diffCommand(const QStringList &arguments);

} // namespace anchorage::cli
