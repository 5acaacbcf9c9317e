// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "git_drivers.h"

#include "page_merge.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

enum MergeExit { Clean = 0, Conflicts = 1, Failed = 2 };

QString help()
{
    return Tr::tr(
        "Usage: anchorage-cli merge BASE OURS THEIRS [--path=NAME] [--marker-size=N]\n"
        "       anchorage-cli merge --install [REPOSITORY] | --uninstall [REPOSITORY]\n"
        "Merges what THEIRS changed since BASE into OURS and writes the result there. Locale titles are\n"
        "merged by what they mean: different locales of one list never conflict, whatever lines moved;\n"
        "everything else is merged as git merge-file does. What both sides changed in different ways is\n"
        "marked as git marks it, of titles only the row in question.\n"
        "  --path=NAME      The name of the file, where OURS has another one; .yml and .yaml are data.\n"
        "  --marker-size=N  The length of conflict markers, 7 if not given.\n"
        "  --install        Lets git use this for the pages, layouts and data of a repository, and\n"
        "                   “anchorage-cli diff” for git diff: writes to its .git/config and\n"
        "                   .git/info/attributes, and nothing that would be committed.\n"
        "  --uninstall      Takes that back.\n"
        "Exit codes: 0 merged, 1 merged with conflicts, 2 not merged and OURS is as it was.\n");
}

Result<TextFile> loadTextFile(const QString &path)
{
    Result<TextFile> file = TextFile::load(path);
    if (file.ok() && file.value().isBinary()) {
        return Error{Tr::tr("“%1” is not a text file.").arg(path)};
    }
    return file;
}

/// Whether most lines end by CRLF.
bool hasDosLines(const TextFile &file)
{
    return 2 * file.bytes().count("\r\n") > file.text().count(u'\n');
}

/// Line ends are those of ours, unless theirs alone changed them.
QByteArray mergedBytes(const QString &text, const TextFile &base, const TextFile &ours,
                       const TextFile &theirs)
{
    const bool byThem = hasDosLines(theirs) != hasDosLines(base) && hasDosLines(ours) == hasDosLines(base);
    return (byThem ? theirs : ours).bytesOf(text);
}

/// The user's style of conflict markers, which git merge-file would keep to.
bool wantsBaseInConflicts()
{
    QProcess git;
    git.start(u"git"_s, {u"config"_s, u"--get"_s, u"merge.conflictStyle"_s});
    return git.waitForFinished(10'000) && git.readAllStandardOutput().trimmed().endsWith("diff3");
}

QString valueText(const LocaleValue &value)
{
    if (!value.present) {
        return Tr::tr("removed");
    }
    return value.follows.isEmpty() ? Tr::tr("“%1”").arg(value.title) : Tr::tr("as %1").arg(value.follows);
}

void tellConflicts(const MergeResult &merged, const QString &name)
{
    if (!merged.reason.isEmpty()) {
        printError(Tr::tr("%1: merged by lines. %2").arg(name, merged.reason));
    }
    if (merged.broken) {
        printError(Tr::tr("%1: the merged YAML cannot be read. Please look at it.").arg(name));
    }
    for (const LocaleConflict &conflict : merged.localeConflicts) {
        printError(Tr::tr("%1: %2 in %3 is %4 here and %5 there.")
                       .arg(name, conflict.locale, conflict.map, valueText(conflict.ours),
                            valueText(conflict.theirs)));
    }
}

int refused(const QString &reason)
{
    printError(reason);
    return Failed;
}

int mergeFiles(const QStringList &paths, const QString &name, int markerSize)
{
    std::array<TextFile, 3> files;
    for (size_t index = 0; index < files.size(); ++index) {
        Result<TextFile> file = loadTextFile(paths[static_cast<qsizetype>(index)]);
        if (!file.ok()) {
            return refused(file.reason());
        }
        files[index] = std::move(file).value();
    }
    const auto &[base, ours, theirs] = files;
    const Result<MergeResult> merged =
        mergePages({base.text(), ours.text(), theirs.text()}, fileKindOf(name), gitMergeFile);
    if (!merged.ok()) {
        return refused(merged.reason());
    }
    ConflictMarkers markers;
    markers.size = markerSize;
    const bool clean = merged.value().isClean();
    markers.withBase = !clean && wantsBaseInConflicts();
    const QByteArray bytes = mergedBytes(merged.value().text(markers), base, ours, theirs);
    if (bytes != ours.bytes()) {
        if (const Result<Done> written = writeAtomically(paths[1], bytes); !written.ok()) {
            return refused(written.reason());
        }
    }
    tellConflicts(merged.value(), name);
    return clean ? Clean : Conflicts;
}

int setUpDrivers(const Arguments &arguments, const QStringList &paths)
{
    const QString repository = paths.value(0, QDir::currentPath());
    const bool install = arguments.options.contains(u"install"_s);
    const Result<QString> done = install ? installDrivers(repository, QCoreApplication::applicationFilePath())
                                         : uninstallDrivers(repository);
    return done.ok() ? static_cast<int>(printOutput(done.value())) : refused(done.reason());
}

} // namespace

int mergeCommand(const QStringList &list)
{
    const Arguments arguments =
        Arguments::parse(list, {u"path"_s, u"marker-size"_s}, {u"install"_s, u"uninstall"_s, u"help"_s});
    if (arguments.options.contains(u"help"_s)) {
        return printOutput(help());
    }
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    const bool drivers =
        arguments.options.contains(u"install"_s) || arguments.options.contains(u"uninstall"_s);
    const qsizetype count = arguments.positional.size();
    if (drivers ? count > 1 : count != 3) {
        return wrongUsage(drivers ? Tr::tr("--install and --uninstall take one repository.")
                                  : Tr::tr("merge needs three files: BASE, OURS and THEIRS."));
    }
    if (drivers) {
        return setUpDrivers(arguments, arguments.positional);
    }
    bool isNumber = true;
    const int markerSize = arguments.options.value(u"marker-size"_s, u"7"_s).toInt(&isNumber);
    if (!isNumber || markerSize < 1 || markerSize > 1000) {
        return wrongUsage(Tr::tr("--marker-size needs a number from 1 to 1000."));
    }
    return mergeFiles(arguments.positional, arguments.options.value(u"path"_s, arguments.positional[1]),
                      markerSize);
}

} // namespace anchorage::cli
