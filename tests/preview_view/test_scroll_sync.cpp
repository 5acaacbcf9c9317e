// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_sync.h"

#include <QTest>

namespace anchorage::preview {

class TestScrollSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceShares_data();
    void referenceShares();
    void newestPlaceIsAskedFor();
    void echoesAreNotFollowed();
    void theLastTouchedLeads();
    void switchedOff();
};

void TestScrollSync::referenceShares_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("page");
    QTest::addColumn<double>("share");
    QTest::newRow("start") << 0.0 << 1000.0 << 100.0 << 0.0;
    QTest::newRow("middle") << 500.0 << 1000.0 << 100.0 << 0.0;
    QTest::newRow("one height before the end") << 900.0 << 1000.0 << 100.0 << 0.0;
    QTest::newRow("half a height before the end") << 950.0 << 1000.0 << 100.0 << 0.5;
    QTest::newRow("end") << 1000.0 << 1000.0 << 100.0 << 1.0;
    QTest::newRow("short text, start") << 0.0 << 40.0 << 100.0 << 0.0;
    QTest::newRow("short text, middle") << 10.0 << 40.0 << 100.0 << 0.25;
    QTest::newRow("short text, end") << 40.0 << 40.0 << 100.0 << 1.0;
    QTest::newRow("nothing to scroll") << 0.0 << 0.0 << 100.0 << 0.0;
    QTest::newRow("beyond the end") << 1100.0 << 1000.0 << 100.0 << 1.0;
}

void TestScrollSync::referenceShares()
{
    QFETCH(double, value);
    QFETCH(double, maximum);
    QFETCH(double, page);
    QTEST(referenceShare(value, maximum, page), "share");
}

void TestScrollSync::newestPlaceIsAskedFor()
{
    ScrollSync sync;
    QCOMPARE(sync.sourceMoved({1, 0}), std::optional(ViewPlace{1, 0}));
    QCOMPARE(sync.sourceMoved({2, 0}), std::nullopt);
    QCOMPARE(sync.sourceMoved({3, 0.5}), std::nullopt);
    QCOMPARE(sync.pageAnswered(), std::optional(ViewPlace{3, 0.5}));
    QCOMPARE(sync.pageAnswered(), std::nullopt);
    QCOMPARE(sync.sourceMoved({4, 0}), std::optional(ViewPlace{4, 0}));
    sync.reset();
    QCOMPARE(sync.sourceMoved({5, 0}), std::optional(ViewPlace{5, 0}));
}

void TestScrollSync::echoesAreNotFollowed()
{
    ScrollSync sync;
    sync.touchPreview();
    {
        const ScrollSync::Echo echo(sync);
        QCOMPARE(sync.sourceMoved({1, 0}), std::nullopt);
    }
    QVERIFY(sync.sourceFollows());
    QVERIFY(sync.sourceMoved({1, 0}));
}

void TestScrollSync::theLastTouchedLeads()
{
    ScrollSync sync;
    QVERIFY(!sync.sourceFollows());
    sync.touchPreview();
    QVERIFY(sync.sourceFollows());
    sync.touchSource();
    QVERIFY(!sync.sourceFollows());
    sync.touchPreview();
    QVERIFY(sync.sourceMoved({7, 0}));
    QVERIFY2(!sync.sourceFollows(), "the page's own movement would come back");
}

void TestScrollSync::switchedOff()
{
    ScrollSync sync;
    sync.setOn(false);
    sync.touchPreview();
    QVERIFY(!sync.sourceFollows());
    QCOMPARE(sync.sourceMoved({1, 0}), std::nullopt);
    sync.setOn(true);
    QVERIFY(sync.sourceFollows());
    QVERIFY(sync.sourceMoved({1, 0}));
}

} // namespace anchorage::preview

QTEST_GUILESS_MAIN(anchorage::preview::TestScrollSync)

#include "test_scroll_sync.moc"
