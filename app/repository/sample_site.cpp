// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_site.h"

#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SampleSite)
};

constexpr int gitTimeout = 30'000;

Result<Done> copyResources(const QString &folder)
{
    const QString prefix = u":/anchorage/sample-site/"_s;
    for (QDirIterator it(prefix, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString source = it.next();
        const QString target = folder + u'/' + source.mid(prefix.size());
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(target).path())) {
            return Error{Tr::tr("The sample site cannot be copied to “%1”.").arg(folder)};
        }
        if (Result<Done> written = writeAtomically(target, file.readAll()); !written.ok()) {
            return written;
        }
    }
    return Done{};
}

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    return process.waitForFinished(gitTimeout) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

void putUnderGit(const QString &folder)
{
    if (!git(folder, {u"init"_s, u"--quiet"_s})) {
        return;
    }
    // The sample's bytes are the point of it: no line ending may be converted on the way in or out.
    const QStringList common{u"-c"_s, u"core.autocrlf=false"_s, u"-c"_s, u"commit.gpgsign=false"_s,
                             u"-c"_s, u"user.name=Anchorage"_s, u"-c"_s, u"user.email=anchorage@localhost"_s};
    git(folder, common + QStringList{u"add"_s, u"--all"_s});
    git(folder, common + QStringList{u"commit"_s, u"--quiet"_s, u"--no-verify"_s, u"--message"_s,
                                     Tr::tr("The sample site")});
}

} // namespace

QString samplePage()
{
    return u"privacy-policy.md"_s;
}

Result<QString> prepareSampleSite(const QString &folder)
{
    if (QFile::exists(folder + "/_config.yml"_L1)) {
        return folder;
    }
    if (const Result<Done> copied = copyResources(folder); !copied.ok()) {
        return Error{copied.reason()};
    }
    putUnderGit(folder);
    return folder;
}

} // namespace anchorage
