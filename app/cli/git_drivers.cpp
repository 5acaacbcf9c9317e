// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_drivers.h"

#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GitDrivers)
};

const QStringList &attributeLines()
{
    static const QStringList lines{u"# Anchorage merges and compares these by their locale titles."_s,
                                   u"*.md merge=anchorage diff=anchorage"_s,
                                   u"*.markdown merge=anchorage diff=anchorage"_s,
                                   u"*.html merge=anchorage diff=anchorage"_s,
                                   u"*.yml merge=anchorage diff=anchorage"_s,
                                   u"*.yaml merge=anchorage diff=anchorage"_s};
    return lines;
}

Result<QByteArray> git(const QString &repository, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(repository);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished(10'000)) {
        return Error{Tr::tr("git could not be run: %1.").arg(process.errorString())};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString reason = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return Error{Tr::tr("git refused: %1").arg(reason)};
    }
    return process.readAllStandardOutput();
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// git runs it by a shell. Exit codes above 1 are not conflicts: whatever happened to the program, OURS then
/// gets what git itself would have made of it.
QString mergeDriver(const QString &program)
{
    return shellQuoted(program) + u" merge --marker-size=%L --path=%P %O %A %B; code=$?; "
                                  "if test $code -le 1; then exit $code; fi; "
                                  "exec git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"_s;
}

Result<QString> attributesPath(const QString &repository)
{
    if (!QDir(repository).exists()) {
        return Error{Tr::tr("There is no folder “%1”.").arg(repository)};
    }
    const Result<QByteArray> path = git(repository, {u"rev-parse"_s, u"--git-path"_s, u"info/attributes"_s});
    if (!path.ok()) {
        return Error{path.reason()};
    }
    QByteArray name = path.value();
    name.chop(name.endsWith('\n') ? 1 : 0);
    return QDir(repository).absoluteFilePath(QFile::decodeName(name));
}

Result<QStringList> attributes(const QString &path)
{
    if (!QFile::exists(path)) {
        return QStringList();
    }
    const Result<TextFile> file = TextFile::load(path);
    if (!file.ok()) {
        return Error{file.reason()};
    }
    QStringList lines = file.value().text().split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

Result<Done> writeAttributes(const QString &path, const QStringList &lines)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return Error{Tr::tr("The folder of “%1” cannot be made.").arg(path)};
    }
    return writeAtomically(path, TextFile::encoded(lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n'));
}

} // namespace

Result<QString> installDrivers(const QString &repository, const QString &program)
{
    const Result<QString> path = attributesPath(repository);
    if (!path.ok()) {
        return Error{path.reason()};
    }
    const QList<std::pair<QString, QString>> settings{
        {u"merge.anchorage.name"_s, u"locale titles by meaning, the rest by lines"_s},
        {u"merge.anchorage.driver"_s, mergeDriver(program)},
        {u"diff.anchorage.command"_s, shellQuoted(program) + u" diff"_s}};
    QString told;
    for (const auto &[name, value] : settings) {
        if (const auto set = git(repository, {u"config"_s, u"--local"_s, name, value}); !set.ok()) {
            return Error{set.reason()};
        }
        told += u"git config %1 %2\n"_s.arg(name, shellQuoted(value));
    }
    const Result<QStringList> present = attributes(path.value());
    if (!present.ok()) {
        return Error{present.reason()};
    }
    QStringList lines = present.value();
    lines.removeIf([](const QString &line) { return attributeLines().contains(line); });
    // The last line that matches a file counts: those that are there already go on deciding.
    lines = attributeLines() + lines;
    if (lines != present.value()) {
        if (const Result<Done> written = writeAttributes(path.value(), lines); !written.ok()) {
            return Error{written.reason()};
        }
    }
    return told + Tr::tr("%1:\n").arg(path.value()) + u"  "_s + attributeLines().join(u"\n  "_s) + u'\n';
}

Result<QString> uninstallDrivers(const QString &repository)
{
    const Result<QString> path = attributesPath(repository);
    if (!path.ok()) {
        return Error{path.reason()};
    }
    QString told;
    for (const QString &section : {u"merge.anchorage"_s, u"diff.anchorage"_s}) {
        const QStringList any{u"config"_s, u"--local"_s, u"--get-regexp"_s,
                              u"^"_s + QString(section).replace(u'.', u"\\."_s) + u"\\."_s};
        if (!git(repository, any).ok()) {
            continue;
        }
        const auto removed = git(repository, {u"config"_s, u"--local"_s, u"--remove-section"_s, section});
        if (!removed.ok()) {
            return Error{removed.reason()};
        }
        told += u"git config --remove-section %1\n"_s.arg(section);
    }
    const Result<QStringList> present = attributes(path.value());
    if (!present.ok()) {
        return Error{present.reason()};
    }
    QStringList lines = present.value();
    lines.removeIf([](const QString &line) { return attributeLines().contains(line); });
    if (lines != present.value()) {
        if (const Result<Done> written = writeAttributes(path.value(), lines); !written.ok()) {
            return Error{written.reason()};
        }
        told += Tr::tr("%1: lines of Anchorage removed\n").arg(path.value());
    }
    return told.isEmpty() ? Tr::tr("Nothing was set up.\n") : told;
}

} // namespace anchorage::cli
