// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_link_check.h"
#include "site_folder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// What this program has read from files so far, in bytes.
qint64 bytesRead()
{
    QFile file(u"/proc/self/io"_s);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.mid(text.indexOf("rchar: ") + 7).split('\n').first().toLongLong();
}

QByteArray pageOf(const QByteArray &permalink)
{
    return "---\ntitle: A page\n" + (permalink.isEmpty() ? QByteArray() : "permalink: " + permalink + "\n") +
           "---\n\n# A heading\n" + QByteArray(2000, 'x') + "\n";
}

} // namespace

/// The index of a site that changed reads what changed, and is the one that would be made anew.
class TestSiteIndex : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangedIsTheSameIndex();
    void readsOnlyWhatChanged();
    void isAsIfMadeAnew();
    void anUnchangedSiteIsToldToNobody();
    void manyPages();
};

void TestSiteIndex::nothingChangedIsTheSameIndex()
{
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: A\n"));
    QVERIFY(site.write(u"_layouts/default.html"_s, "<p id=\"x\"></p>"));
    QVERIFY(site.write(u"a.md"_s, pageOf({})));
    auto index = SiteIndex::of(site.root());
    const auto isSame = [&] {
        const auto again = SiteIndex::after(index, site.root());
        const bool same = again == index;
        index = again;
        return same;
    };
    // What was written a moment ago is read once more.
    QTRY_VERIFY(isSame());
    for (const auto &[path, content] : {std::pair(u"a.md"_s, pageOf("/b/")), std::pair(u"c.md"_s, pageOf({})),
                                        std::pair(u"_config.yml"_s, QByteArray("permalink: pretty\n")),
                                        std::pair(u"_layouts/default.html"_s, QByteArray("<p id=\"y\"></p>")),
                                        std::pair(u"_includes/a.html"_s, QByteArray("<p id=\"z\"></p>")),
                                        std::pair(u"Gemfile"_s, QByteArray("gem 'jekyll'\n")),
                                        std::pair(u"_plugins/a.rb"_s, QByteArray("x\n"))}) {
        QVERIFY(site.write(path, content));
        QVERIFY2(!isSame(), qPrintable(path));
        QTRY_VERIFY(isSame());
    }
    QVERIFY(QFile::remove(site.root() + "/c.md"_L1));
    QVERIFY(!isSame());
    QVERIFY(SiteIndex::after(index, site.beside(u"other"_s)) != index);
}

void TestSiteIndex::readsOnlyWhatChanged()
{
    const testing::SiteFolder site;
    constexpr int pages = 300;
    for (int i = 0; i < pages; ++i) {
        QVERIFY(site.write(u"folder-%1/page-%2.md"_s.arg(i % 7).arg(i), pageOf({})));
    }
    auto index = SiteIndex::of(site.root());
    QTRY_VERIFY((index = SiteIndex::after(index, site.root())) == SiteIndex::after(index, site.root()));
    QVERIFY(site.write(u"folder-1/page-1.md"_s, pageOf("/elsewhere/")));
    const qint64 before = bytesRead();
    const auto after = SiteIndex::after(index, site.root());
    const qint64 read = bytesRead() - before;
    QVERIFY(after->find(u"/elsewhere/"_s).exists);
    QVERIFY(index->find(u"/folder-1/page-1"_s).exists && !after->find(u"/folder-1/page-1"_s).exists);
    QVERIFY2(read < 3 * pageOf({}).size(), qPrintable(QString::number(read)));
}

void TestSiteIndex::isAsIfMadeAnew()
{
    const testing::SiteFolder site;
    QRandomGenerator random(11);
    const QList<QByteArray> configs{"title: A\n", "permalink: pretty\n", "exclude: [folder-1]\n",
                                    "plugins: [jekyll-redirect-from]\n"};
    auto index = SiteIndex::of(site.root());
    for (int round = 0; round < 200; ++round) {
        const QString path = u"folder-%1/page-%2.md"_s.arg(random.bounded(4)).arg(random.bounded(8));
        switch (random.bounded(8)) {
        case 0:
            QFile::remove(site.root() + u'/' + path);
            break;
        case 1:
            QVERIFY(site.write(u"_config.yml"_s, configs[random.bounded(configs.size())]));
            break;
        case 2:
            QVERIFY(site.write(path, "no front matter\n"));
            break;
        case 3:
            QFile::rename(site.root() + u"/folder-1"_s, site.root() + u"/folder-9"_s);
            break;
        case 4:
            QVERIFY(site.write(path, "---\nredirect_from: /old-" + QByteArray::number(round) + "/\n---\n"));
            break;
        default:
            QVERIFY(site.write(path, pageOf("/p-" + QByteArray::number(random.bounded(20)) + "/")));
        }
        index = SiteIndex::after(index, site.root());
        const auto fresh = SiteIndex::of(site.root());
        QStringList ours = index->targets();
        QStringList theirs = fresh->targets();
        ours.sort();
        theirs.sort();
        QCOMPARE(ours, theirs);
        QCOMPARE(index->fileCount(), fresh->fileCount());
        for (const QString &target : ours) {
            QCOMPARE(index->find(target).source, fresh->find(target).source);
        }
    }
}

void TestSiteIndex::anUnchangedSiteIsToldToNobody()
{
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: A\n"));
    QVERIFY(site.write(u"a.md"_s, pageOf({})));
    QTest::qWait(50); // so that its time is not of this moment
    LiveLinkCheck check;
    QSignalSpy checked(&check, &LiveLinkCheck::checked);
    check.setSite(site.root());
    check.setPage(u"a.md"_s, u"---\n---\n[b](/b/)\n"_s);
    QTRY_VERIFY(check.isIdle());
    QVERIFY(!checked.isEmpty() && checked.last().at(2).value<QList<Diagnosis>>().size() == 1);
    const auto index = check.index();
    checked.clear();
    check.setSite(site.root());
    QCOMPARE(check.index(), index);
    QTRY_VERIFY(check.isIdle());
    QCOMPARE(check.index(), index);
    QCOMPARE(checked.size(), 0);
    QVERIFY(site.write(u"b.md"_s, pageOf("/b/")));
    check.setSite(site.root());
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(checked.last().at(2).value<QList<Diagnosis>>().isEmpty());
}

void TestSiteIndex::manyPages()
{
    const int pages = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE") ? 10'000 : 1'000;
    const testing::SiteFolder site;
    for (int i = 0; i < pages; ++i) {
        QVERIFY(site.write(u"part-%1/page-%2.md"_s.arg(i / 500).arg(i), pageOf({})));
    }
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    const auto index = SiteIndex::of(site.root());
    const qint64 first = timer.restart();
    const auto same = SiteIndex::after(index, site.root());
    const qint64 second = timer.restart();
    QCOMPARE(same, index);
    QVERIFY(site.write(u"part-0/page-1.md"_s, pageOf("/p/")));
    timer.restart();
    QVERIFY(SiteIndex::after(index, site.root()) != index);
    const qint64 third = timer.restart();
    QVERIFY(siteStamps(site.root()));
    qInfo("%d pages: %lld ms made anew, %lld ms unchanged, %lld ms with one change; the stamps alone %lld ms",
          pages, first, second, third, timer.elapsed());
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestSiteIndex)

#include "test_site_index.moc"
