// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "text_file.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Whether all of it could be written. Bytes of a file that are not text come out as they are in it.
bool print(FILE *stream, const QString &text)
{
    const QByteArray bytes = TextFile::encoded(text);
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
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

ExitCode printOutput(const QString &text)
{
    if (print(stdout, text)) {
        return Success;
    }
    printError(Tr::tr("The output could not be written."));
    return Refused;
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
    return Tr::tr(
        "Usage:\n"
        "  anchorage-cli titles FILE [--format=text|json]\n"
        "      Prints the locale titles of a page, layout or data file.\n"
        "  anchorage-cli set FILE LOCALE TITLE [--map=PATH] [--own]\n"
        "      Sets a title in place and changes nothing else. --own gives a locale that follows\n"
        "      another one a title of its own; without it the shared title changes.\n"
        "  anchorage-cli render FILE|- [--format=fragment|page] [--locale=TAG]\n"
        "      Prints the page as HTML; - reads a Markdown body from standard input.\n"
        "  anchorage-cli check [--format=text|json|sarif|github] [--severity=LEVEL] PATH…\n"
        "      Looks for faults and says what readers of the site see; more by check --help.\n"
        "  anchorage-cli fix [--code=CODE] [--dry-run] PATH…\n"
        "      Mends what can be mended without a question; more by fix --help.\n"
        "  anchorage-cli merge BASE OURS THEIRS\n"
        "      Merges locale titles by meaning, the rest by lines; git can use it: see merge --help.\n"
        "  anchorage-cli diff OLD NEW\n"
        "      Prints changed titles in words and the rest as a diff; more by diff --help.\n"
        "  anchorage-cli --help | --version\n"
        "Exit codes: 0 done, 1 refused with the reason, 2 wrong usage; check and merge have their own.\n");
}

} // namespace anchorage::cli
