// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_failure.h"
#include "journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace anchorage {

/// A session, with every call that writes failing in turn with every error: the page's file and the journal
/// are whole and private, and what could not be done is told in words.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_data();
    void everyCall();
};

namespace {

const QByteArray page = "---\ntitle: A\n---\ntext";

QStringList journalsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.journal"_s}, QDir::Files);
}

} // namespace

void TestFailingDisk::everyCall_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("the journal of a first key") << u"journal"_s;
    QTest::newRow("the journal goes on") << u"journals"_s;
    QTest::newRow("saving") << u"save"_s;
}

void TestFailingDisk::everyCall()
{
    QFETCH(const QString, operation);
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"all"_s);
    const QString file = root + "/site/page.md"_L1;
    const QString journals = root + "/state/unsaved"_L1;
    const auto arrange = [&] {
        QDir(root).removeRecursively();
        QVERIFY(QDir().mkpath(root + "/site"_L1));
        QVERIFY(test::writeFile(root + "/site/_config.yml"_L1, "title: Site\n"));
        QVERIFY(test::writeFile(file, page));
    };
    const auto runIt = [&](const QStringList &variables) {
        return test::run(QStringLiteral(WRITING_ONCE), {operation, file, journals}, {}, variables);
    };
    const auto check = [&](const test::FailedRun &failed) {
        const QString told =
            failed.fault + u' ' + failed.calls.join(u',') + u": "_s + failed.run.output + failed.run.errors;
        [&] {
            const QByteArray content = test::contentOf(file);
            QVERIFY2(content == page || (operation == u"save" && content == page + " one"), qPrintable(told));
            for (const QString &name : journalsIn(journals)) {
                struct stat status = {};
                QCOMPARE(::stat(QFile::encodeName(journals + u'/' + name).constData(), &status), 0);
                QCOMPARE(status.st_mode & 07777, 0600U);
            }
            const LostTexts lost(journals);
            // Nothing half, nothing empty, and nothing that was saved.
            QCOMPARE(journalsIn(journals).size(), lost.texts().size());
            const QStringList texts{QString::fromUtf8(page) + u" one"_s,
                                    QString::fromUtf8(page) + u" one two"_s};
            const QString kept = lost.texts().isEmpty() ? QString() : lost.texts().first().text;
            QVERIFY2(kept.isEmpty() || texts.contains(kept), qPrintable(kept));
            if (operation != u"save" && kept != texts[operation == u"journals" ? 1 : 0]) {
                QVERIFY2(failed.run.output.contains(u"cannot be kept"_s), qPrintable(told));
            }
            if (operation == u"save" && content == page) {
                QVERIFY2(failed.run.output.contains(u"could not be saved"_s) && failed.run.exitCode == 1,
                         qPrintable(told));
            }
            if (!failed.calls.contains(u"unlink"_s)) {
                const QStringList left = test::filesBelow(root).filter(u"page.md."_s) +
                                         test::filesBelow(root).filter(u"journal."_s);
                QVERIFY2(left.isEmpty(), qPrintable(told + left.join(u' ')));
            }
        }();
        return !QTest::currentTestFailed();
    };
    const int failures = test::atEveryCall(root, folder.filePath(u"log"_s), arrange, runIt, check);
    QVERIFY(QTest::currentTestFailed() || failures >= 4 * 2 * 2);
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestFailingDisk)

#include "test_failing_disk.moc"
