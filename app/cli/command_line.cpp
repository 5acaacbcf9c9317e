// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void print(FILE *stream, const QString &text)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
}

} // namespace

Arguments Arguments::parse(const QStringList &arguments, const QStringList &valueOptions,
                           const QStringList &flags)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name = argument.mid(2).section(u'=', 0, 0);
        const bool isOption = !optionsEnded && argument.startsWith("--"_L1);
        if (isOption && argument == u"--") {
            optionsEnded = true;
        } else if (isOption && flags.contains(argument.mid(2))) {
            result.options.insert(name, {});
        } else if (isOption && valueOptions.contains(name)) {
            if (argument.contains(u'=')) {
                result.options.insert(name, argument.section(u'=', 1));
            } else if (i + 1 < arguments.size()) {
                result.options.insert(name, arguments[++i]);
            } else {
                result.error = Tr::tr("%1 needs a value.").arg(argument);
            }
        } else {
            result.positional.append(argument);
        }
    }
    return result;
}

void printOutput(const QString &text)
{
    print(stdout, text);
}

void printError(const QString &text)
{
    print(stderr, "anchorage-cli: "_L1 + text + u'\n');
}

int wrongUsage(const QString &error)
{
    printError(error);
    print(stderr, usage());
    return WrongUsage;
}

QString usage()
{
    return Tr::tr("Usage:\n"
                  "  anchorage-cli titles FILE [--format=text|json]\n"
                  "      Prints the locale titles of a page, layout or data file.\n"
                  "  anchorage-cli set FILE LOCALE TITLE [--map=PATH] [--own]\n"
                  "      Sets a title in place and changes nothing else. --own gives a locale that follows\n"
                  "      another one a title of its own; without it the shared title changes.\n"
                  "  anchorage-cli render FILE|- [--format=fragment|page] [--locale=TAG]\n"
                  "      Prints the page as HTML; - reads a Markdown body from standard input.\n"
                  "  anchorage-cli --help | --version\n"
                  "Exit codes: 0 done, 1 refused with the reason, 2 wrong usage.\n");
}

} // namespace anchorage::cli
