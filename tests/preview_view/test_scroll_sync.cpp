// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_marks.h"
#include "scroll_sync.h"

#include <QTest>

using namespace Qt::StringLiterals;

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
    void marksMoveToTheSource_data();
    void marksMoveToTheSource();
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

void TestScrollSync::marksMoveToTheSource_data()
{
    QTest::addColumn<QString>("html"); ///< L is the attribute's name
    QTest::addColumn<int>("firstRendered");
    QTest::addColumn<int>("first"); ///< of the block in the source
    QTest::addColumn<int>("last");
    QTest::addColumn<QList<int>>("sourceLines");
    QTest::addColumn<QString>("expected");
    const QString list = u"<ul><li>a</li><li L=\"1\">b</li><li L=\"3\" class=\"x\">c</li></ul>"_s;
    QTest::newRow("nothing expanded") << list << 0 << 0 << 9 << QList<int>() << list;
    QTest::newRow("the same lines") << list << 0 << 0 << 3 << QList<int>{0, 1, 2, 3} << list;
    QTest::newRow("moved as a whole") << list << 2 << 5 << 8 << QList<int>{0, 1, 5, 6, 7, 8} << list;
    QTest::newRow("lines in between")
        << list << 0 << 0 << 9 << QList<int>{0, 4, 5, 9}
        << u"<ul><li>a</li><li L=\"4\">b</li><li L=\"9\" class=\"x\">c</li></ul>"_s;
    QTest::newRow("a loop") << list << 0 << 2 << 4 << QList<int>{2, 3, 2, 3, 4}
                            << u"<ul><li>a</li><li L=\"1\">b</li><li class=\"x\">c</li></ul>"_s;
    QTest::newRow("an include") << list << 0 << 2 << 2 << QList<int>{2, 2, 2, 2}
                                << u"<ul><li>a</li><li>b</li><li class=\"x\">c</li></ul>"_s;
    QTest::newRow("the page's own") << u"<p L=\"x\" L=\"99\" L=\"-1\" L=\"2\" L=\"1"_s << 0 << 0 << 9
                                    << QList<int>{0, 1, 3} << u"<p L=\"x\" L=\"99\" L=\"-1\" L=\"3\" L=\"1"_s;
    QTest::newRow("no such line") << list << 7 << 0 << 1 << QList<int>{0, 1} << list;
}

void TestScrollSync::marksMoveToTheSource()
{
    QFETCH(QString, html);
    QFETCH(int, firstRendered);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QList<int>, sourceLines);
    QFETCH(QString, expected);
    const auto named = [](QString text) { return text.replace(u" L=\""_s, u" data-anchorage-line=\""_s); };
    RenderedBlock block{named(html), first, last, qHash(named(html))};
    placeMarksInSource(block, firstRendered, sourceLines);
    QCOMPARE(block.html, named(expected));
    QCOMPARE(block.hash, qHash(block.html));
}

} // namespace anchorage::preview

QTEST_GUILESS_MAIN(anchorage::preview::TestScrollSync)

#include "test_scroll_sync.moc"
