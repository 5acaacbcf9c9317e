// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anchorage::preview;
using namespace Qt::StringLiterals;

/// Input that was made to hurt: no crash, no hang, and a stop takes effect at once.
class RobustnessTest : public QObject
{
    Q_OBJECT

private slots:
    void endsInTime_data();
    void endsInTime();
    void growsWithItsInput_data();
    void growsWithItsInput();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void stopsWhenTimeIsUp_data();
    void stopsWhenTimeIsUp();
    void cancelledBeforehandGivesNothing();
    void keepsOddCharacters_data();
    void keepsOddCharacters();
};

namespace {

constexpr int many = 100'000;
constexpr int nested = 10'000;
// For hangs only: each takes well under a second without sanitizers.
constexpr int hangSeconds = 60;

QString repeated(const QString &part, int times = many)
{
    return part.repeated(times);
}

void addInputs()
{
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const QString &markdown) { QTest::newRow(name) << markdown; };
    row("nested quotes", repeated(u">"_s) + u"a"_s);
    row("nested brackets", repeated(u"["_s, nested) + u"a"_s + repeated(u"]"_s, nested));
    row("nested brackets and a definition",
        u"[x]: y\n\n"_s + repeated(u"["_s, nested) + u"a"_s + repeated(u"]"_s, nested));
    row("nested images", repeated(u"!["_s, nested) + u"a"_s + repeated(u"](b)"_s, nested));
    row("nested lists", repeated(u"- "_s, nested) + u"a"_s);
    row("nested numbers", repeated(u"1. "_s, nested) + u"a"_s);
    row("nested definitions", u"a\n"_s + repeated(u": "_s, nested) + u"b"_s);
    row("nested tags", repeated(u"<div>"_s));
    row("nested parsed tags", repeated(u"<div markdown=\"1\">\n"_s));
    row("nested span tags", repeated(u"<b>"_s));
    row("open brackets", repeated(u"["_s));
    row("open images", repeated(u"!["_s));
    row("open targets", repeated(u"[a]("_s));
    row("open titles", repeated(u"[a](b \"c"_s));
    row("emphasis", repeated(u"*a "_s));
    row("mixed emphasis", repeated(u"**a __b *c _d "_s, many / 4));
    row("emphasis marks", repeated(u"*"_s));
    row("emphasis and tags", repeated(u"*<b>"_s));
    row("links in open emphasis", repeated(u"*[a](b) "_s));
    row("brackets in emphasis that a word ends", repeated(u"b_ __x[ "_s));
    row("the same with images", repeated(u"b* **![ "_s));
    row("emphasis in brackets in emphasis", repeated(u"*[ *"_s) + u"y*"_s);
    row("the same, closed", repeated(u"*[ *"_s) + u"y*]"_s);
    row("brackets, closed at the end", repeated(u"b_ __x[ "_s) + repeated(u"]"_s));
    row("code spans", repeated(u"``a` "_s));
    row("comments", repeated(u"<!-- "_s));
    row("instructions", u"<div>"_s + repeated(u"<?"_s));
    row("attributes", repeated(u"<a b='"_s));
    row("autolinks", repeated(u"<http://a "_s));
    row("attribute lists", repeated(u"*a*{: "_s));
    row("attribute lines", repeated(u"{: a\n"_s));
    row("circular attribute definitions", u"{:a: b b b b}\n{:b: a a a a}\n\nx\n{:a}\n"_s);
    row("extensions", repeated(u"{::comment}"_s));
    row("extension lines", repeated(u"{::comment}\n"_s));
    row("fences", repeated(u"~~~~ x y\n"_s));
    row("open fences", repeated(u"~~~~ x\n\n"_s, 2000) + repeated(u"``` \n"_s, 1));
    row("math", repeated(u"$$a\n\n"_s));
    row("strikethrough", repeated(u"~~a "_s));
    row("footnotes", repeated(u"[^1]: a\n"_s) + repeated(u"[^1]"_s));
    row("pipes", repeated(u"|"_s));
    row("wide table", repeated(u"|a"_s, 20'000) + u"|\n"_s + repeated(u"|x|\n"_s, 2000));
    row("tables that are none", repeated(u"|a|b|\nx\n\n"_s));
    row("quotes", repeated(u"'\""_s));
    row("table of contents", u"* a\n{:toc}\n"_s + repeated(u"# a\n"_s, nested));
}

} // namespace

void RobustnessTest::endsInTime_data()
{
    addInputs();
}

void RobustnessTest::endsInTime()
{
    QFETCH(QString, markdown);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(render(markdown).complete);
    QVERIFY2(timer.elapsed() < hangSeconds * 1000, qPrintable(QString::number(timer.elapsed())));
}

void RobustnessTest::growsWithItsInput_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one word") << u"a"_s;
    QTest::newRow("words") << u"word *x "_s;
    QTest::newRow("brackets") << u"["_s;
    QTest::newRow("lines") << u"some text, here\n"_s;
}

// A line or page of 20 MB.
void RobustnessTest::growsWithItsInput()
{
    QFETCH(QString, unit);
    constexpr int size = 20'000'000;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(render(unit.repeated(size / unit.size())).complete);
    QVERIFY2(timer.elapsed() < hangSeconds * 1000, qPrintable(QString::number(timer.elapsed())));
}

void RobustnessTest::stopsWhenCancelled_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("lists") << repeated(u"- a *b* \"c\"\n\n  d\n"_s, 400'000);
    QTest::newRow("paragraphs") << repeated(u"a *b* [c](d) \"e\" `f`\n\n"_s, 400'000);
    QTest::newRow("one line") << repeated(u"a *b* [c](d) "_s, 800'000);
    QTest::newRow("table") << repeated(u"| a | *b* |\n"_s, 600'000);
}

void RobustnessTest::stopsWhenCancelled()
{
    QFETCH(QString, markdown);
    std::atomic_bool cancelled = false;
    QElapsedTimer sinceCancelled;
    QThread *canceller = QThread::create([&] {
        QThread::msleep(30);
        sinceCancelled.start();
        cancelled = true;
    });
    canceller->start();
    const RenderedPage page = render(markdown, {}, {&cancelled, 0});
    const qint64 delay = sinceCancelled.isValid() ? sinceCancelled.elapsed() : 0;
    canceller->wait();
    delete canceller;
    QVERIFY(!page.complete);
    QVERIFY2(delay < 2000, qPrintable(QString::number(delay)));
}

void RobustnessTest::stopsWhenTimeIsUp_data()
{
    stopsWhenCancelled_data();
}

void RobustnessTest::stopsWhenTimeIsUp()
{
    QFETCH(QString, markdown);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!render(markdown, {}, {nullptr, 20}).complete);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void RobustnessTest::cancelledBeforehandGivesNothing()
{
    const std::atomic_bool cancelled = true;
    const RenderedPage page = render(u"# a\n\nb", {}, {&cancelled, 0});
    QVERIFY(!page.complete);
    QVERIFY(page.blocks.isEmpty());
}

void RobustnessTest::keepsOddCharacters_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83C) + u"b"_s;
    QTest::newRow("lone low surrogate at the end") << u"a"_s + QChar(0xDF89);
    QTest::newRow("byte order mark") << u"\uFEFFa"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("no-break space") << u"a\u00A0"_s;
    QTest::newRow("emoji before a quote") << u"🎉b"_s;
}

void RobustnessTest::keepsOddCharacters()
{
    QFETCH(QString, markdown);
    QCOMPARE(render(markdown).html(), u"<p>"_s + markdown + u"</p>\n"_s);
}

QTEST_GUILESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
