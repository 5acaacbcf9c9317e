// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "unified_diff.h"

#include "locale_changes.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

enum DiffExit { Printed = 0, Failed = 2 };

QString help()
{
    return Tr::tr(
        "Usage: anchorage-cli diff OLD NEW [--path=NAME] [--patch]\n"
        "Prints what changed between two versions of a file: the locale titles in words, then a unified\n"
        "diff of everything else.\n"
        "  --path=NAME  The name of the file, where NEW has another one; .yml and .yaml are data.\n"
        "  --patch      The unified diff has the lines of the titles, too, so that it can be applied.\n"
        "git diff uses this after “anchorage-cli merge --install” (or as any diff.NAME.command): it calls\n"
        "with the seven arguments of an external diff. Then the diff is a whole patch, as with --patch;\n"
        "git diff --no-ext-diff does without the words. git add -p, git log -p and git format-patch do\n"
        "not call it.\n"
        "Exit codes: 0 printed, 2 wrong usage or a file could not be read.\n");
}

struct DiffInput
{
    QString name; ///< as people know the file
    QString oldPath;
    QString newPath;
    bool patch = false;
    QString oldName;     ///< in a patch; where it differs from `name`
    QByteArray header;   ///< of git's patch, before its `---` line
    bool always = false; ///< the header says something by itself
};

bool printBytes(const QByteArray &bytes)
{
    QFile output;
    return output.open(stdout, QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.flush();
}

/// Of a file that was added or deleted the other version is `/dev/null`.
Result<TextFile> load(const QString &path)
{
    return path == u"/dev/null" ? Result<TextFile>(TextFile()) : TextFile::load(path);
}

QString titlesInWords(const QList<LocaleChange> &changes)
{
    QString result;
    QString map;
    for (const LocaleChange &change : changes) {
        if (change.map != map) {
            map = change.map;
            result += u"  "_s + map + u'\n';
        }
        result += u"    "_s + changeText(change) + u'\n';
    }
    return result;
}

/// The old version with the new titles: what differs from the new one then is everything else.
QByteArray withNewTitles(const TextFile &before, const TextFile &after, FileKind kind,
                         const QList<LocaleChange> &changes)
{
    QString text = before.text();
    QMap<QString, QList<LocaleChange>> byMap;
    for (const LocaleChange &change : changes) {
        byMap[change.map].append(change);
    }
    for (const QList<LocaleChange> &ofMap : byMap) {
        // A list that is new or gone as a whole stays in the diff.
        if (const auto edit = withLocaleChanges(text, after.text(), kind, ofMap); edit.ok()) {
            text = edit.value().applied(text);
        }
    }
    return before.bytesOf(text);
}

/// The two lines with the names as git writes them: `/dev/null` for what is not there.
QByteArray named(const QByteArray &diff, const DiffInput &input)
{
    if (input.header.isEmpty() || diff.isEmpty()) {
        return diff;
    }
    const qsizetype names = diff.indexOf('\n', diff.indexOf('\n') + 1) + 1;
    const auto line = [](const QByteArray &start, const QString &path, const QByteArray &name) {
        return start + (path == u"/dev/null" ? QByteArray("/dev/null") : name) + '\n';
    };
    return line("--- ", input.oldPath, "a/" + TextFile::encoded(input.oldName)) +
           line("+++ ", input.newPath, "b/" + TextFile::encoded(input.name)) + diff.sliced(names);
}

int printDiff(const DiffInput &input)
{
    const Result<TextFile> before = load(input.oldPath);
    const Result<TextFile> after = load(input.newPath);
    if (!before.ok() || !after.ok()) {
        printError(before.ok() ? after.reason() : before.reason());
        return Failed;
    }
    if (before.value().isBinary() || after.value().isBinary()) {
        return printOutput(Tr::tr("%1: a binary file that differs\n").arg(input.name));
    }
    const FileKind kind = fileKindOf(input.name);
    const LocaleChanges changes = localeChanges(before.value().text(), after.value().text(), kind);
    const QString words = titlesInWords(changes.changes);
    QByteArray output = TextFile::encoded(words.isEmpty() ? QString() : input.name + u'\n' + words);
    const QByteArray from = input.patch ? before.value().bytes()
                                        : withNewTitles(before.value(), after.value(), kind, changes.changes);
    const QByteArray rest = unifiedDiff(input.name, from, after.value().bytes());
    output += rest.isEmpty() && !input.always ? QByteArray() : input.header + named(rest, input);
    return printBytes(output) ? Printed : Failed;
}

/// git's external diff: path, old file, its hash and mode, new file, its hash and mode; of a renamed file two
/// more. Of an unmerged one the path alone.
int gitDiff(const QStringList &arguments)
{
    const QString &path = arguments[0];
    const bool renamed = arguments.size() > 7;
    DiffInput input{renamed ? arguments[7] : path, arguments[1], arguments[4], true, path, {}, false};
    const QString modes[] = {arguments[3], arguments[6]};
    QString header = u"diff --git a/%1 b/%2\n"_s.arg(path, input.name);
    input.always = renamed || modes[0] != modes[1];
    if (arguments[1] == u"/dev/null") {
        header += u"new file mode %1\n"_s.arg(modes[1]);
    } else if (arguments[4] == u"/dev/null") {
        header += u"deleted file mode %1\n"_s.arg(modes[0]);
    } else if (modes[0] != modes[1]) {
        header += u"old mode %1\nnew mode %2\n"_s.arg(modes[0], modes[1]);
    }
    input.header = TextFile::encoded(renamed ? header + arguments[8] : header);
    return printDiff(input);
}

} // namespace

int diffCommand(const QStringList &list)
{
    if (list.size() == 7 || list.size() == 9) {
        return gitDiff(list);
    }
    const Arguments arguments = Arguments::parse(list, {u"path"_s}, {u"patch"_s, u"help"_s});
    if (arguments.options.contains(u"help"_s)) {
        return printOutput(help());
    }
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    const QStringList &files = arguments.positional;
    if (files.size() == 1) {
        return printOutput(Tr::tr("%1: not merged yet\n").arg(files[0]));
    }
    if (files.size() != 2) {
        return wrongUsage(Tr::tr("diff needs two files: OLD and NEW."));
    }
    return printDiff({arguments.options.value(u"path"_s, files[1]),
                      files[0],
                      files[1],
                      arguments.options.contains(u"patch"_s),
                      {},
                      {},
                      false});
}

} // namespace anchorage::cli
