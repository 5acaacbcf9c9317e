// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_merge.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// The part of a merge that runs a program.
class TestGitMergeFile : public QObject
{
    Q_OBJECT

private slots:
    void mergesUntilItIsCancelled()
    {
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        const LineMerge merge = gitMergeFileUntil(cancelled);
        const auto merged = merge(u"a\nb\nc\nd\n"_s, u"A\nb\nc\nd\n"_s, u"a\nb\nc\nD\n"_s);
        QVERIFY(merged.ok());
        QCOMPARE(chosenText(merged.value(), MergeSide::Ours), u"A\nb\nc\nD\n"_s);
    }

    /// A git that hangs is ended, and what it left is tidied away.
    void aCancelEndsGit()
    {
        const QTemporaryDir folder;
        QFile git(folder.filePath(u"git"_s));
        QVERIFY(git.open(QIODevice::WriteOnly));
        git.write("#!/bin/sh\necho $$ > '" + folder.filePath(u"pid"_s).toUtf8() + "'\nexec sleep 600\n");
        git.close();
        git.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        const std::unique_ptr<QThread> person(QThread::create([&] {
            while (!QFile::exists(folder.filePath(u"pid"_s))) {
                QThread::msleep(5);
            }
            *cancelled = true;
        }));
        person->start();
        QElapsedTimer time;
        time.start();
        const auto merged = gitMergeFileUntil(cancelled)(u"a\n"_s, u"b\n"_s, u"c\n"_s);
        qputenv("PATH", path);
        QVERIFY(person->wait());
        QVERIFY(!merged.ok());
        QCOMPARE(merged.reason(), u"The merge was cancelled."_s);
        QVERIFY(time.elapsed() < 60'000);
        QFile pid(folder.filePath(u"pid"_s));
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed())));
    }
};

QTEST_GUILESS_MAIN(TestGitMergeFile)
#include "test_git_merge_file.moc"
