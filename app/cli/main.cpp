// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "text_file.h"
#include "translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// The program's own view of its arguments: a byte that is not UTF-8 must not become another character in a
/// title.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(TextFile::decoded(argv[i]));
    }
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"anchorage-cli"_s);
    installTranslators(QLocale());
    QStringList arguments = argumentsOf(argc, argv);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const bool hasOwnHelp = !QStringList{u"titles"_s, u"set"_s, u"render"_s}.contains(command);
    if (!hasOwnHelp && arguments.value(0) == u"--help") {
        return cli::printOutput(cli::usage());
    }
    if (command == u"titles") {
        return cli::titlesCommand(arguments);
    }
    if (command == u"set") {
        return cli::setCommand(arguments);
    }
    if (command == u"render") {
        return cli::renderCommand(arguments);
    }
    if (command == u"check") {
        return cli::checkCommand(arguments);
    }
    if (command == u"fix") {
        return cli::fixCommand(arguments);
    }
    if (command == u"merge") {
        return cli::mergeCommand(arguments);
    }
    if (command == u"diff") {
        return cli::diffCommand(arguments);
    }
    if (command == u"--help" || command == u"-h" || command == u"help") {
        return cli::printOutput(cli::usage());
    }
    if (command == u"--version") {
        return cli::printOutput(u"anchorage-cli " ANCHORAGE_VERSION "\n"_s);
    }
    return cli::wrongUsage(
        command.isEmpty()
            ? QCoreApplication::translate("CommandLine", "A command is missing.")
            : QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(command));
}
