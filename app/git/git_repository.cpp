// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

Error refused(const QString &folder, const Outcome &outcome)
{
    if (outcome.errors.contains("safe.directory")) {
        return Error{Tr::tr("git does not read this repository, because its folder belongs to another user. "
                            "If you trust them, tell git so once:\ngit config --global --add safe.directory "
                            "%1\n\n%2")
                         .arg(folder, outcome.message())};
    }
    if (outcome.errors.contains("not a git repository")) {
        return Error{Tr::tr("“%1” is not in a git repository.").arg(folder)};
    }
    return Error{outcome.message()};
}

} // namespace

Result<Repository> Repository::open(const QString &program, const QString &path)
{
    if (program.isEmpty()) {
        return Error{Tr::tr("The program git was not found. Install it to see changes and to commit them.")};
    }
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    QProcessEnvironment environment = readingEnvironment(commonReadingSettings());
    // What git says here is looked at, not only shown.
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    const Outcome outcome = runProcess(
        program, {{u"rev-parse"_s, u"--path-format=absolute"_s, u"--show-toplevel"_s, u"--git-dir"_s}, {}},
        folder, environment, {});
    if (!outcome.ok()) {
        return refused(folder, outcome);
    }
    const QStringList lines = QString::fromUtf8(outcome.output).split(u'\n');
    // `core.worktree` can point at any folder; a working tree that git made has its `.git`.
    if (lines.size() != 3 || !QFileInfo(lines[0] + u"/.git"_s).exists()) {
        return Error{Tr::tr("“%1” has no working tree of its own that Anchorage could show.").arg(folder)};
    }
    Repository result;
    result.m_program = program;
    result.m_root = lines[0];
    result.m_gitFolder = lines[1];
    return result;
}

Outcome Repository::read(Call call, const RunControl &control) const
{
    // Listed anew each time: the configuration may have got another filter since.
    const Outcome listing =
        runProcess(m_program, {{u"config"_s, u"--list"_s, u"--show-scope"_s, u"-z"_s}, {}}, m_root,
                   readingEnvironment(commonReadingSettings()), control);
    if (!listing.ok()) {
        return listing;
    }
    const Result<QList<Setting>> settings = readingSettings(listing.output, m_trust);
    if (!settings.ok()) {
        Outcome failed;
        failed.errors = settings.reason().toUtf8();
        return failed;
    }
    call.arguments = readingArguments(call.arguments);
    return runProcess(m_program, call, m_root, readingEnvironment(settings.value()), control);
}

Outcome Repository::act(const Call &call, const RunControl &control) const
{
    if (m_trust != Trust::Trusted) {
        Outcome failed;
        failed.errors =
            Tr::tr("This repository is not trusted: git was not run, since it could run programs that "
                   "the repository brings along.")
                .toUtf8();
        return failed;
    }
    return runProcess(m_program, call, m_root, actingEnvironment(m_askPass), control);
}

Result<Done> doneOrReason(const Outcome &outcome)
{
    if (outcome.ok()) {
        return Done{};
    }
    return Error{outcome.message()};
}

QString shownPath(const QByteArray &path)
{
    if (isUtf8(path)) {
        return QString::fromUtf8(path);
    }
    QString result;
    for (const char byte : path) {
        const auto code = static_cast<uchar>(byte);
        result += code < 0x80 ? QString(QLatin1Char(byte)) : u"\\x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
    }
    return result;
}

QString pathspecOf(const QByteArray &path)
{
    if (isUtf8(path)) {
        return u":(top,literal)"_s + QString::fromUtf8(path);
    }
    QString result = u":(top,glob)"_s;
    for (const char byte : path) {
        if (static_cast<uchar>(byte) >= 0x80) {
            result += u'?';
        } else {
            if (QByteArrayView("*?[]\\").contains(byte)) {
                result += u'\\';
            }
            result += QLatin1Char(byte);
        }
    }
    return result;
}

} // namespace anchorage::git
