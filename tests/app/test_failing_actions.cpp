// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_failure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

/// New, renamed and deleted pages, with every call that writes failing in turn: each file is somewhere,
/// whole, and so is the menu; what could not be done is told in words.
class TestFailingActions : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_data();
    void everyCall();
};

namespace {

const QByteArray page = "---\ntitles:\n  en: A\n---\nText\n";
const QByteArray newPage = "---\ntitles:\n  en: New\n---\n\n";
const QByteArray menu = "header:\n  - title: Old\n    url: /old.html\n  - title: T\n    url: /t\n";

} // namespace

void TestFailingActions::everyCall_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("menuAfter");
    QTest::newRow("new") << u"actionNewPage"_s << menu;
    QTest::newRow("rename") << u"actionRenamePage"_s << QByteArray(menu).replace("/old", "/new");
    QTest::newRow("delete") << u"actionDeletePage"_s << QByteArray("header:\n  - title: T\n    url: /t\n");
}

void TestFailingActions::everyCall()
{
    QFETCH(const QString, action);
    QFETCH(const QByteArray, menuAfter);
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"all"_s);
    const QString site = root + "/site"_L1;
    const auto at = [&](const QString &name) {
        return QFile::exists(site + u'/' + name) ? test::contentOf(site + u'/' + name) : QByteArray();
    };
    const auto arrange = [&] {
        QDir(root).removeRecursively();
        QVERIFY(QDir().mkpath(site + "/_data"_L1));
        QVERIFY(test::writeFile(site + "/_config.yml"_L1, "title: Site\n"));
        QVERIFY(test::writeFile(site + "/old.md"_L1, page));
        QVERIFY(test::writeFile(site + "/_data/navigation.yml"_L1, menu));
    };
    const auto runIt = [&](const QStringList &variables) {
        // The trash of whoever runs the tests is theirs.
        return test::run(QStringLiteral(ACTING_ONCE), {action, site}, {},
                         variables + QStringList{u"XDG_DATA_HOME="_s + root + "/data"_L1});
    };
    const auto check = [&](const test::FailedRun &failed) {
        const QStringList present = test::filesBelow(root);
        const QString told = failed.fault + u' ' + failed.calls.join(u',') + u": "_s + failed.run.output +
                             failed.run.errors + present.join(u' ');
        [&] {
            QCOMPARE(failed.run.exitCode, 0);
            const QByteArray menuNow = at(u"_data/navigation.yml"_s);
            QVERIFY2(menuNow == menu || menuNow == menuAfter, qPrintable(told));
            // Under another name where the first one could not be used.
            const QString trash = root + "/data/Trash/files/"_L1;
            const QString trashed = trash + QDir(trash).entryList(QDir::Files).value(0, u"none"_s);
            bool done = at(u"new.md"_s) == newPage;
            if (action == u"actionNewPage") {
                QCOMPARE(at(u"old.md"_s), page);
                QVERIFY2(done || !QFile::exists(site + "/new.md"_L1), qPrintable(told));
            } else {
                const QByteArray there = action == u"actionRenamePage" ? at(u"new.md"_s)
                                         : QFile::exists(trashed)      ? test::contentOf(trashed)
                                                                       : QByteArray();
                done = there == page && !QFile::exists(site + "/old.md"_L1);
                QVERIFY2(done || at(u"old.md"_s) == page, qPrintable(told));
            }
            // The menu does not lead where nothing is.
            QVERIFY2(done || menuNow == menu, qPrintable(told));
            QVERIFY2((done && menuNow == menuAfter) || !failed.run.output.trimmed().isEmpty(),
                     qPrintable(told));
            if (!failed.calls.contains(u"unlink"_s)) {
                const QStringList left = present.filter(u"navigation.yml."_s) + present.filter(u"new.md."_s);
                QVERIFY2(left.isEmpty(), qPrintable(told));
            }
        }();
        return !QTest::currentTestFailed();
    };
    const int failures = test::atEveryCall(root, folder.filePath(u"log"_s), arrange, runIt, check);
    QVERIFY2(QTest::currentTestFailed() || failures >= 4 * 2 * 2, qPrintable(QString::number(failures)));
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestFailingActions)

#include "test_failing_actions.moc"
