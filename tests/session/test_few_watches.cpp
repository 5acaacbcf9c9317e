// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_watch.h"
#include "folder_watch.h"
#include "site_look.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

int warnings = 0;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// The system has two watches left: what is open is still followed, the rest is found when somebody looks,
/// and nobody is told much about it.
class TestFewWatches : public QObject
{
    Q_OBJECT

private slots:
    void anOpenFileIsFollowed();
    void foldersAreFoundByLooking();
    void looksTellWhatChanged_data();
    void looksTellWhatChanged();
};

void TestFewWatches::anOpenFileIsFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a"_s) && QDir(folder.path()).mkpath(u"b"_s));
    const QString first = folder.filePath(u"a/page.md"_s);
    const QString second = folder.filePath(u"b/page.md"_s);
    QVERIFY(write(first, "one") && write(second, "one"));
    DiskWatch one;
    DiskWatch two;
    one.setFiles({first});
    two.setFiles({second});
    QSignalSpy touchedOne(&one, &DiskWatch::touched);
    QSignalSpy touchedTwo(&two, &DiskWatch::touched);
    for (const QString &path : {first, second}) {
        QSignalSpy &touched = path == first ? touchedOne : touchedTwo;
        QVERIFY(write(path, "two"));
        QTRY_VERIFY(!touched.isEmpty());
        touched.clear();
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(!touched.isEmpty());
        touched.clear();
        QVERIFY(write(path, "three"));
        QTRY_VERIFY(!touched.isEmpty());
    }
}

void TestFewWatches::foldersAreFoundByLooking()
{
    const QTemporaryDir folder;
    QStringList folders{folder.path()};
    for (int i = 0; i < 50; ++i) {
        folders.append(folder.filePath(QString::number(i)));
        QVERIFY(QDir().mkpath(folders.last()));
    }
    warnings = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++warnings; });
    FolderWatch watch;
    watch.setFolders(folders);
    qInstallMessageHandler(before);
    QVERIFY2(warnings <= 1, qPrintable(QString::number(warnings)));

    SiteLook look;
    QSignalSpy changed(&look, &SiteLook::changed);
    look.setSite(folder.path());
    QTRY_VERIFY(look.isIdle());
    look.look();
    QTRY_VERIFY(look.isIdle());
    QVERIFY(changed.isEmpty());
    QVERIFY(write(folders.last() + u"/page.md"_s, "x"));
    look.look();
    QTRY_COMPARE(changed.size(), 1);
}

void TestFewWatches::looksTellWhatChanged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("told");
    QTest::newRow("a page") << u"a/page.md"_s << true;
    QTest::newRow("settings") << u"_config.yml"_s << true;
    QTest::newRow("a hidden file") << u".gitmodules"_s << true;
    QTest::newRow("the built site") << u"_site/index.html"_s << true;
    QTest::newRow("a commit") << u".git/logs/HEAD"_s << true;
    QTest::newRow("what is staged") << u".git/index"_s << true;
    QTest::newRow("an object of git") << u".git/objects/aa/bb"_s << false;
    QTest::newRow("a tool") << u"node_modules/a/page.md"_s << false;
    QTest::newRow("a cache") << u".jekyll-cache/x"_s << false;
}

void TestFewWatches::looksTellWhatChanged()
{
    QFETCH(const QString, path);
    QFETCH(const bool, told);
    const QTemporaryDir folder;
    const QString file = folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    SiteLook look;
    QSignalSpy changed(&look, &SiteLook::changed);
    look.setSite(folder.path());
    QTRY_VERIFY(look.isIdle());
    for (const QByteArray &content : {QByteArray("x"), QByteArray("y")}) {
        changed.clear();
        QVERIFY(write(file, content));
        QTest::qWait(10); // the file system's clock ticks
        QVERIFY(write(file, content + content));
        look.look();
        QTRY_VERIFY(look.isIdle());
        QCOMPARE(changed.size(), told ? 1 : 0);
    }
}

} // namespace anchorage

/// Starts itself again with what takes the watches away.
int main(int argc, char **argv)
{
    if (std::getenv("ANCHORAGE_FAULT_WATCHES") == nullptr) {
        ::setenv("ANCHORAGE_FAULT_WATCHES", "2", 1);
        ::setenv("LD_PRELOAD", ANCHORAGE_FAULT_INJECTOR, 1);
        // A preloaded library comes before the sanitizer's; that is meant.
        ::setenv("ASAN_OPTIONS", "verify_asan_link_order=0:detect_leaks=0", 1);
        return ::execv("/proc/self/exe", argv);
    }
    const QCoreApplication application(argc, argv);
    anchorage::TestFewWatches test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_few_watches.moc"
