// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_failure.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const QByteArray oldPage = "---\ntitles:\n  en: &EN Old\n  fr: *FR\n---\nbody\n";
const QByteArray config = "title: Site\n";

} // namespace

/// The command line, with every call that writes failing in turn with every error: each file is as it was or
/// as it should be, whole, the exit code says which, and the reason is told in words.
class TestFailingWrites : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("written"); // which file the command is about
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("linked"); // a hard link, or a symbolic one, to it
        const QStringList longer{u"set"_s, u"page.md"_s, u"en"_s, u"A title that is longer than it was"_s};
        const QStringList shorter{u"set"_s, u"page.md"_s, u"en"_s, u"O"_s};
        QTest::newRow("set") << longer << u"page.md"_s << oldPage << QString();
        QTest::newRow("set, hard link, longer") << longer << u"page.md"_s << oldPage << u"hard"_s;
        QTest::newRow("set, hard link, shorter") << shorter << u"page.md"_s << oldPage << u"hard"_s;
        QTest::newRow("set, symbolic link") << longer << u"page.md"_s << oldPage << u"symbolic"_s;
        QTest::newRow("fix") << QStringList{u"fix"_s, u"page.md"_s} << u"page.md"_s
                             << QByteArray(
                                    "---\ntitles:\n  en: &EN A\n  fr: &FR B\n  fr-BE: *FR \n  no: C\n---\n")
                             << QString();
        QTest::newRow("merge") << QStringList{u"merge"_s, u"base.md"_s, u"page.md"_s, u"theirs.md"_s}
                               << u"page.md"_s << oldPage << QString();
        QTest::newRow("baseline, new")
            << QStringList{u"check"_s, u"--write-baseline=known.json"_s, u"page.md"_s} << u"known.json"_s
            << QByteArray() << QString();
        QTest::newRow("baseline, another one before")
            << QStringList{u"check"_s, u"--write-baseline=known.json"_s, u"page.md"_s} << u"known.json"_s
            << QByteArray("{\"version\":1,\"problems\":[]}") << QString();
    }

    void everyCall()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, written);
        QFETCH(const QByteArray, before);
        QFETCH(const QString, linked);
        const QTemporaryDir folder;
        const QString root = folder.filePath(u"site"_s);
        const QString log = folder.filePath(u"log"_s);
        const QString file = root + u'/' + written;
        const QString other = root + "/other.md"_L1;
        const auto arrange = [&] {
            QDir(root).removeRecursively();
            QVERIFY(QDir().mkpath(root));
            QVERIFY(test::writeFile(root + "/_config.yml"_L1, config));
            QVERIFY(test::writeFile(root + "/base.md"_L1, oldPage));
            QVERIFY(test::writeFile(root + "/theirs.md"_L1, QByteArray(oldPage).replace("body", "theirs")));
            QVERIFY(test::writeFile(root + "/page.md"_L1, oldPage));
            if (!before.isEmpty()) {
                QVERIFY(test::writeFile(file, before));
            }
            if (linked == u"hard") {
                QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(other).constData()),
                         0);
            } else if (linked == u"symbolic") {
                QVERIFY(QFile::rename(file, other) && QFile::link(other, file));
            }
        };
        const auto runIt = [&](const QStringList &variables) {
            return test::run(u"/usr/bin/env"_s,
                             QStringList{u"-C"_s, root, QStringLiteral(ANCHORAGE_CLI)} + arguments, {},
                             variables);
        };
        arrange();
        const QStringList names = test::filesBelow(root);
        QVERIFY(runIt({}).exitCode >= 0);
        const QByteArray after = test::contentOf(file);
        QVERIFY(after != before);
        const QStringList namesAfter = test::filesBelow(root);

        const auto check = [&](const test::FailedRun &failed) {
            const QByteArray content = QFile::exists(file) ? test::contentOf(file) : QByteArray();
            const QStringList present = test::filesBelow(root);
            const QString told = failed.fault + u' ' + failed.calls.join(u',') + u": "_s + failed.run.errors +
                                 present.join(u' ');
            const bool isNew = content == after;
            [&] {
                if (linked == u"hard" && !failed.isOnce() && failed.run.errors.contains(u"completely"_s)) {
                    // The disk takes nothing any more, not even what was there; the new version is beside it.
                    const QString name = failed.run.errors.section(u'“', -1).section(u'”', 0, 0);
                    QVERIFY2(!name.isEmpty(), qPrintable(told));
                    QCOMPARE(test::contentOf(name), after);
                    return;
                }
                QVERIFY2(isNew || content == before, qPrintable(told + QString::fromUtf8(content)));
                if (!isNew) {
                    QVERIFY2(failed.run.errors.contains(written) && failed.run.exitCode > 0,
                             qPrintable(told));
                    QVERIFY2(failed.run.errors.endsWith(u".\n"_s), qPrintable(told));
                }
                if (isNew) {
                    QVERIFY2(!failed.run.errors.contains(u"could not"_s), qPrintable(told));
                }
                if (!failed.calls.contains(u"unlink"_s)) {
                    QVERIFY2(present == (isNew ? namesAfter : names), qPrintable(told));
                }
                if (linked == u"hard") {
                    QCOMPARE(test::contentOf(other), content);
                }
                QCOMPARE(QFileInfo(file).isSymLink(), linked == u"symbolic");
            }();
            return !QTest::currentTestFailed();
        };
        const int failures = test::atEveryCall(root, log, arrange, runIt, check);
        if (QTest::currentTestFailed()) {
            return;
        }
        // Opening, writing, syncing, renaming at the least, with two errors each, alone and with the rest.
        QVERIFY2(failures >= 4 * 2 * 2, qPrintable(QString::number(failures)));
    }
};

QTEST_GUILESS_MAIN(TestFailingWrites)
#include "test_failing_writes.moc"
