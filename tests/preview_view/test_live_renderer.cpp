// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_patch.h"
#include "html_depth.h"
#include "live_renderer.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestLiveRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patch_data();
    void patch();
    void randomPatches();
    void longPatchIsQuick();
    void newestJobWinsAndTheRunningOneIsCancelled();
    void unbrokenTypingStillShowsSomething();
    void waitsForThePage();
    void resetDropsWhatRuns();
    void freshDutyOutlivesACancelledJob();
    void expandedBlocksKnowTheirSourceLines();
    void depth_data();
    void depth();
};

namespace {

/// One block for each letter; its HTML is the letter, its source the line with its position, times `spacing`.
QList<RenderedBlock> blocks(const QString &letters, int spacing = 2)
{
    QList<RenderedBlock> result;
    for (int i = 0; i < letters.size(); ++i) {
        result.append({letters.mid(i, 1), i * spacing, i * spacing + spacing - 1, letters[i].unicode()});
    }
    return result;
}

/// What the page's script does (preview.js, `update`).
QList<RenderedBlock> applied(QList<RenderedBlock> page, const BlockPatch &patch)
{
    for (auto splice = patch.splices.crbegin(); splice != patch.splices.crend(); ++splice) {
        page = page.mid(0, splice->at) + splice->inserted + page.mid(splice->at + splice->removed);
    }
    for (const BlockPatch::Shift &shift : patch.shifts) {
        for (int i = shift.from; i < shift.from + shift.count; ++i) {
            page[i].firstLine += shift.first;
            page[i].lastLine += shift.last;
        }
    }
    return page;
}

QList<ShownBlock> shown(const QList<RenderedBlock> &page)
{
    QList<ShownBlock> result;
    for (const RenderedBlock &block : page) {
        result.append({block.hash, block.firstLine, block.lastLine});
    }
    return result;
}

bool same(const QList<RenderedBlock> &left, const QList<RenderedBlock> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto &a, const auto &b) {
        return a.html == b.html && a.firstLine == b.firstLine && a.lastLine == b.lastLine;
    });
}

QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"A paragraph with *emphasis* and [a link](x.md), number %1.\n\n"_s.arg(i);
    }
    return text;
}

} // namespace

void TestLiveRenderer::patch_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sent"); ///< the blocks that the page is given
    QTest::newRow("nothing to nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("first") << u""_s << u"abc"_s << u"abc"_s;
    QTest::newRow("all gone") << u"abc"_s << u""_s << u""_s;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << u""_s;
    QTest::newRow("one changed") << u"abcde"_s << u"abXde"_s << u"X"_s;
    QTest::newRow("inserted") << u"abc"_s << u"aXbc"_s << u"X"_s;
    QTest::newRow("removed") << u"abcde"_s << u"abde"_s << u""_s;
    QTest::newRow("both ends") << u"abcde"_s << u"XbcdY"_s << u"XY"_s;
    QTest::newRow("two places") << u"abcdefgh"_s << u"aXcdefYh"_s << u"XY"_s;
    QTest::newRow("one moved down") << u"Xabcde"_s << u"abcdeX"_s << u"X"_s;
    QTest::newRow("one of many equal ones goes") << u"aaaa"_s << u"aaa"_s << u""_s;
    QTest::newRow("one more equal one") << u"a-b-c-d"_s << u"a-b-x-c-d"_s << u"x-"_s;
    QTest::newRow("changed between rules") << u"-a-b-c-"_s << u"-a-B-c-"_s << u"B"_s;
}

void TestLiveRenderer::patch()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, sent);
    const QList<RenderedBlock> page = blocks(before, 2);
    const QList<RenderedBlock> next = blocks(after, 3);
    const BlockPatch found = blockPatch(shown(page), next);
    QString inserted;
    for (const BlockPatch::Splice &splice : found.splices) {
        for (const RenderedBlock &block : splice.inserted) {
            inserted += block.html;
        }
    }
    QCOMPARE(inserted, sent);
    QVERIFY(same(applied(page, found), next));
}

void TestLiveRenderer::randomPatches()
{
    QRandomGenerator random(1);
    QString text = u"abcdefghij"_s;
    for (int i = 0; i < 5000; ++i) {
        QString next = text;
        for (int edits = random.bounded(4); edits >= 0; --edits) {
            const int at = random.bounded(static_cast<int>(next.size()) + 1);
            if (random.bounded(2) == 0 || next.isEmpty()) {
                next.insert(at, QChar(u'a' + random.bounded(12)));
            } else {
                next.remove(at, random.bounded(3));
            }
        }
        const QList<RenderedBlock> page = blocks(text, 2);
        const QList<RenderedBlock> wanted = blocks(next, 1 + random.bounded(3));
        QVERIFY2(same(applied(page, blockPatch(shown(page), wanted)), wanted),
                 qPrintable(text + u" to "_s + next));
        text = next.left(40);
    }
}

void TestLiveRenderer::longPatchIsQuick()
{
    // Every second block is another one, all blocks are moved, many are equal.
    QList<RenderedBlock> before;
    QList<RenderedBlock> after;
    for (int i = 0; i < 200'000; ++i) {
        const auto hash = static_cast<quint64>(i);
        before.append({QString(), i, i, i % 5 == 0 ? 7 : hash});
        after.prepend({QString(), i, i, i % 5 == 0 ? 7 : (i % 2 == 0 ? hash : hash + 1'000'000)});
    }
    QElapsedTimer timer;
    timer.start();
    const BlockPatch found = blockPatch(shown(before), after);
    QVERIFY2(timer.elapsed() < 20'000, "not linear");
    QVERIFY(same(applied(before, found), after));
}

void TestLiveRenderer::newestJobWinsAndTheRunningOneIsCancelled()
{
    const QString large = paragraphs(300'000);
    LiveRenderer renderer;
    QList<quint64> revisions;
    connect(&renderer, &LiveRenderer::rendered, this, [&](const RenderOutcome &outcome) {
        revisions.append(outcome.revision);
        renderer.resume();
    });
    QElapsedTimer timer;
    timer.start();
    for (quint64 revision = 1; revision <= 5; ++revision) {
        renderer.request({revision, large, {}});
        QTest::qWait(10);
    }
    renderer.request({6, u"small"_s, {}});
    QVERIFY(!renderer.isIdle());
    QTRY_VERIFY_WITH_TIMEOUT(renderer.isIdle(), 60'000);
    QCOMPARE(revisions, QList<quint64>{6});
}

void TestLiveRenderer::unbrokenTypingStillShowsSomething()
{
    LiveRenderer renderer;
    int outcomes = 0;
    connect(&renderer, &LiveRenderer::rendered, this, [&] {
        ++outcomes;
        renderer.resume();
    });
    // A text whose rendering takes longer than the time between two keystrokes.
    const QString text = paragraphs(20'000);
    quint64 revision = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            renderer.request({++revision, text + QString::number(revision), {}});
            return outcomes >= 3;
        },
        60'000));
    QVERIFY(static_cast<quint64>(outcomes) < revision);
}

void TestLiveRenderer::waitsForThePage()
{
    LiveRenderer renderer;
    QSignalSpy rendered(&renderer, &LiveRenderer::rendered);
    renderer.request({1, u"one"_s, {}});
    QTRY_COMPARE(rendered.count(), 1);
    renderer.request({2, u"two"_s, {}});
    renderer.request({3, u"three"_s, {}});
    QVERIFY(!rendered.wait(200));
    renderer.resume();
    QTRY_COMPARE(rendered.count(), 2);
    QCOMPARE(rendered.last().first().value<RenderOutcome>().revision, quint64(3));
    QVERIFY(!renderer.isIdle());
    renderer.resume();
    QVERIFY(renderer.isIdle());
}

void TestLiveRenderer::resetDropsWhatRuns()
{
    LiveRenderer renderer;
    QSignalSpy rendered(&renderer, &LiveRenderer::rendered);
    renderer.request({1, paragraphs(50'000), {}});
    renderer.reset();
    QVERIFY(renderer.isIdle());
    renderer.request({2, u"two"_s, {}});
    QTRY_COMPARE(rendered.count(), 1);
    const auto outcome = rendered.first().first().value<RenderOutcome>();
    QCOMPARE(outcome.revision, quint64(2));
    QVERIFY(outcome.script.contains(u"\"fresh\":true"_s));
}

void TestLiveRenderer::freshDutyOutlivesACancelledJob()
{
    LiveRenderer renderer;
    QSignalSpy rendered(&renderer, &LiveRenderer::rendered);
    renderer.request({1, u"one"_s, {}});
    QTRY_COMPARE(rendered.count(), 1);
    renderer.resume();
    renderer.request({2, u"one"_s, {}});
    QTRY_COMPARE(rendered.count(), 2);
    QVERIFY(!rendered.last().first().value<RenderOutcome>().script.contains(u"\"fresh\":true"_s));
    renderer.resume();
    renderer.request({3, paragraphs(200'000), {}, true});
    renderer.request({4, u"one"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(rendered.count(), 3, 60'000);
    const auto outcome = rendered.last().first().value<RenderOutcome>();
    QCOMPARE(outcome.revision, quint64(4));
    QVERIFY(outcome.script.contains(u"\"fresh\":true"_s));
    QVERIFY(outcome.script.contains(u"one"_s));
}

void TestLiveRenderer::expandedBlocksKnowTheirSourceLines()
{
    // A loop over lines 2 and 3 that ran twice, then line 5.
    RenderedPage page = render(u"one\n\na\n\nb\n\na\n\nb\n\nlast\n");
    placeInSource(page.blocks, {0, 1, 2, 2, 3, 3, 2, 2, 3, 4, 5});
    QList<std::pair<int, int>> lines;
    for (const RenderedBlock &block : page.blocks) {
        lines.append({block.firstLine, block.lastLine});
    }
    const QList<std::pair<int, int>> expected{{0, 0}, {2, 2}, {3, 3}, {3, 3}, {3, 3}, {5, 5}};
    QCOMPARE(lines, expected);
    const QList<RenderedBlock> before = page.blocks;
    placeInSource(page.blocks, {});
    QCOMPARE(page.blocks.size(), before.size());
    QCOMPARE(page.blocks[1].firstLine, 2);
}

void TestLiveRenderer::depth_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("expected");
    QTest::newRow("text") << u"a < b"_s << 0;
    QTest::newRow("nested") << u"<div><b>x</b></div><i>y</i>"_s << 2;
    QTest::newRow("void and optional") << u"<p>a<br><img src=x><p>b<hr>"_s << 0;
    QTest::newRow("case") << u"<DIV></div><div></DIV>"_s << 1;
    QTest::newRow("wrong end tags close nothing") << u"<b></x><b></x><b></x>"_s << 3;
    QTest::newRow("headings") << u"<h1>a</h1><h2>b</h2>"_s << 1;
    QTest::newRow("at the end") << u"<div><"_s << 1;
    QTest::newRow("deep") << u"<blockquote>"_s.repeated(100'000) << 100'000;
}

void TestLiveRenderer::depth()
{
    QFETCH(QString, html);
    QFETCH(int, expected);
    QCOMPARE(htmlDepth(html), expected);
}

} // namespace anchorage::preview

QTEST_GUILESS_MAIN(anchorage::preview::TestLiveRenderer)
#include "test_live_renderer.moc"
