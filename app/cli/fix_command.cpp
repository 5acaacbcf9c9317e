// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_file.h"
#include "command_line.h"
#include "unified_diff.h"

#include "fixing.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FixCommand)
};

QString help()
{
    return Tr::tr(
        "Usage: anchorage-cli fix [--code=CODE[,CODE…]] [--dry-run] PATH…\n"
        "Mends the faults that can be mended without a question: no other locale’s title changes, and\n"
        "nothing that somebody wrote is lost. Without --code those of every kind.\n"
        "  --code=CODE   Only faults with this code.\n"
        "  --dry-run     Prints what would change as a unified diff and changes nothing.\n"
        "Exit codes: 0 done, 1 a file could not be written, 2 wrong usage or a file could not be read.\n"
        "Codes:\n");
}

QString helpWithCodes()
{
    QString result = help();
    for (const DiagnosisCode &code : diagnosisCodes()) {
        result += u"  %1 %2\n"_s.arg(code.code, -26).arg(code.summary);
    }
    return result;
}

/// Bytes as they are: a diff of a file that is not UTF-8 has to say so.
bool printBytes(const QByteArray &bytes)
{
    QFile output;
    return output.open(stdout, QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.flush();
}

enum class Outcome { Nothing, Fixed, Refused };

Outcome fixFile(const CheckedFile &checked, const QStringList &codes, bool dryRun)
{
    const FixedText fixed = fixAll(checked.file.text(), checked.kind, checked.facts, codes);
    if (fixed.text == checked.file.text()) {
        return Outcome::Nothing;
    }
    const QByteArray bytes = checked.file.bytesOf(fixed.text);
    if (dryRun) {
        return printBytes(unifiedDiff(checked.path, checked.file.bytes(), bytes)) ? Outcome::Fixed
                                                                                  : Outcome::Refused;
    }
    const Result<Done> written = writeAtomically(checked.fullPath, bytes);
    if (!written.ok()) {
        printError(written.reason());
        return Outcome::Refused;
    }
    const QString done = Tr::tr("%n problem(s) mended.", nullptr, static_cast<int>(fixed.fixed.size()));
    return printOutput(checked.path + u": "_s + done + u'\n') == Success ? Outcome::Fixed : Outcome::Refused;
}

Result<QStringList> codesFrom(const QString &option)
{
    const QStringList codes = option.split(u',', Qt::SkipEmptyParts);
    const QList<DiagnosisCode> known = diagnosisCodes();
    for (const QString &code : codes) {
        const bool there = std::any_of(known.begin(), known.end(),
                                       [&](const DiagnosisCode &entry) { return entry.code == code; });
        if (!there) {
            return Error{Tr::tr("There is no code “%1”.").arg(code)};
        }
    }
    return codes;
}

} // namespace

int fixCommand(const QStringList &list)
{
    const Arguments arguments = Arguments::parse(list, {u"code"_s}, {u"dry-run"_s, u"help"_s});
    if (arguments.options.contains(u"help"_s)) {
        return printOutput(helpWithCodes());
    }
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    if (arguments.positional.isEmpty()) {
        return wrongUsage(Tr::tr("fix needs a file or a folder."));
    }
    for (const QString &path : arguments.positional) {
        if (path.startsWith("--"_L1) && !list.contains(u"--"_s)) {
            return wrongUsage(Tr::tr("There is no option “%1”.").arg(path));
        }
    }
    const Result<QStringList> codes = codesFrom(arguments.options.value(u"code"_s));
    if (!codes.ok()) {
        return wrongUsage(codes.reason());
    }
    const CheckedFiles checked = checkFiles(arguments.positional, std::nullopt);
    int exit = Success;
    for (const QString &problem : checked.problems) {
        printError(problem);
        exit = WrongUsage;
    }
    for (const CheckedFile &file : checked.files) {
        if (!file.problem.isEmpty()) {
            printError(file.problem);
            exit = WrongUsage;
        } else if (fixFile(file, codes.value(), arguments.options.contains(u"dry-run"_s)) ==
                   Outcome::Refused) {
            exit = std::max<int>(exit, Refused);
        }
    }
    return exit;
}

} // namespace anchorage::cli
