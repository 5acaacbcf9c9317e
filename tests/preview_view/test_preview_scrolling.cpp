// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// Source and preview side by side, tied together as the window does it.
class TestPreviewScrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void linesAndHeightsAgree();
    void partsStandAtTheirLines_data();
    void partsStandAtTheirLines();
    void previewFollowsTheSource();
    void sourceFollowsThePreview();
    void endsMeet();
    void nothingGoesBackAndForth();
    void typingMovesNothing();
    void typingInALongBlockMovesNothing_data();
    void typingInALongBlockMovesNothing();
    void editOutOfViewIsShown();
    void switchedOff();
    void clickMovesNothing();
    void clicksFindTheLine_data();
    void clicksFindTheLine();
    void latency();

private:
    bool showPage(const QString &body);
    [[nodiscard]] double scrollY() const { return m_fixture->evaluate(u"scrollY"_s).toDouble(); }
    /// How many pixels the page is away from the place of the source's upper edge.
    [[nodiscard]] double distance() const
    {
        const double line = m_source->editor()->viewPlace().first - m_bodyLine;
        return std::abs(
            m_fixture->evaluate(u"anchoragePreview.heightOfLine(%1) - scrollY"_s.arg(line, 0, 'f', 4))
                .toDouble());
    }
    [[nodiscard]] QScrollBar &bar() const { return *m_source->editor()->verticalScrollBar(); }
    void turnWheelOverPreview(int steps) const;
    /// Until the page has answered all that it was asked.
    bool settle();

    static constexpr int m_bodyLine = 5;
    std::unique_ptr<PreviewFixture> m_fixture;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<SourcePane> m_source;
    int m_toPreview = 0; ///< movements that the source told of
    int m_toSource = 0;  ///< movements that the preview told of
};

namespace {

/// Blocks of all kinds, and heights that have nothing to do with their number of lines.
QString mixedBody(int parts)
{
    QString body;
    for (int i = 0; i < parts; ++i) {
        body += u"## Part %1\n\nA paragraph of part %1 in one long line: "_s.arg(i) +
                u"many words that are wrapped. "_s.repeated(20) +
                u"\n\n- one\n- two\n  - three\n- four\n\n<div style=\"height: 150px\"></div>\n\n"
                "```\ncode\n\nmore code\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nA short one.\n\n"_s;
    }
    return body;
}

} // namespace

namespace {

/// One block of many parts whose heights have nothing to do with their lines. `%` is the part's number, `@` a
/// text that is short in some parts and long in others.
QString longBlock(const QString &head, const QString &part, int count)
{
    QString body = head;
    for (int i = 0; i < count; ++i) {
        body += QString(part)
                    .replace(u'%', QString::number(i))
                    .replace(u'@', u"many words that are wrapped "_s.repeated(i * i % 23));
    }
    return head.startsWith(u'<') ? body + u"</div>\n"_s : body;
}

void addLongBlocks()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("lines"); ///< of a part
    QTest::addColumn<QString>("selector");
    QTest::newRow("list") << QString() << u"- item % @\n"_s << 1 << u"main li"_s;
    QTest::newRow("loose list") << QString() << u"- item % @\n\n  more\n\n"_s << 4 << u"main li"_s;
    QTest::newRow("items of several lines")
        << QString() << u"1. item % @\n   a\n   b\n"_s << 3 << u"main li"_s;
    QTest::newRow("nested list") << u"- first\n"_s << u"  - item % @\n"_s << 1 << u"main li li"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n"_s << u"| % | @ |\n"_s << 1 << u"main tbody tr"_s;
    QTest::newRow("definitions") << QString() << u"term %\n: @ x\n\n"_s << 3 << u"main dt"_s;
    QTest::newRow("quote") << QString() << u"> part % @\n>\n"_s << 2 << u"main blockquote p"_s;
    QTest::newRow("parsed HTML") << u"<div markdown=\"1\">\n\n"_s << u"part % @\n\n"_s << 2
                                 << u"main div div > p"_s;
}

} // namespace

void TestPreviewScrolling::partsStandAtTheirLines_data()
{
    addLongBlocks();
}

void TestPreviewScrolling::partsStandAtTheirLines()
{
    QFETCH(QString, head);
    QFETCH(QString, part);
    QFETCH(int, lines);
    QFETCH(QString, selector);
    constexpr int count = 60;
    QVERIFY(showPage(u"Before\n\n"_s + longBlock(head, part, count) + u"\nAfter\n"_s));
    const int first = 2 + static_cast<int>(head.count(u'\n'));
    // Each part's upper edge is the place of its line, and the other way round.
    const QString check =
        u"(() => { const parts = document.querySelectorAll('%1'); if (parts.length !== %2) return "
        u"parts.length;"
        "for (let i = 0; i < parts.length; ++i) { const line = %3 + i * %4;"
        "const y = parts[i].getBoundingClientRect().top + scrollY;"
        "const off = anchoragePreview.heightOfLine(line) - y;"
        "if (Math.abs(off) > 1) return 'line ' + line + ' is off by ' + off;"
        "const back = anchoragePreview.lineAtHeight(y + 0.5);"
        "if (Math.abs(back - line) > 0.5) return 'height of line ' + line + ' gives ' + back; }"
        "return '' })()"_s.arg(selector)
            .arg(count)
            .arg(first)
            .arg(lines);
    QCOMPARE(m_fixture->evaluate(check), QVariant(QString()));
    linesAndHeightsAgree();
}

void TestPreviewScrolling::typingInALongBlockMovesNothing_data()
{
    addLongBlocks();
}

void TestPreviewScrolling::typingInALongBlockMovesNothing()
{
    QFETCH(QString, head);
    QFETCH(QString, part);
    QFETCH(int, lines);
    QFETCH(QString, selector);
    QVERIFY(showPage(u"Before\n\n"_s + longBlock(head, part, 60) + u"\nAfter\n"_s));
    const int line = m_bodyLine + 2 + static_cast<int>(head.count(u'\n')) + 32 * lines;
    m_source->goToLine(line);
    bar().setValue(m_document->findBlockByNumber(line).firstLineNumber() - 3);
    QVERIFY(settle());
    const auto place = [&](int index) {
        return m_fixture
            ->evaluate(
                u"document.querySelectorAll('%1')[%2].getBoundingClientRect().top"_s.arg(selector).arg(index))
            .toDouble();
    };
    const double before = place(32);
    QVERIFY(before > 0 && before < 400);
    m_toPreview = 0;
    SourceEditor *editor = m_source->editor();
    editor->moveCursor(QTextCursor::EndOfBlock);
    if (part.startsWith(u'|')) {
        editor->moveCursor(QTextCursor::PreviousCharacter);
    }
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(editor, u" w"_s);
        QVERIFY(settle());
        QVERIFY2(std::abs(place(32) - before) <= 1, qPrintable(u"%1: %2"_s.arg(i).arg(place(32) - before)));
    }
    // Elsewhere in the same block, above what the reader looks at: somebody else's edit, a grid's, an undo.
    QTextCursor above(m_document->findBlockByNumber(line - 30 * lines));
    above.movePosition(QTextCursor::EndOfBlock);
    if (part.startsWith(u'|')) {
        above.movePosition(QTextCursor::PreviousCharacter);
    }
    above.insertText(u"more words "_s.repeated(40));
    QVERIFY(settle());
    QVERIFY2(std::abs(place(32) - before) <= 1, qPrintable(QString::number(place(32) - before)));
    QCOMPARE(m_toSource, 0);
}

void TestPreviewScrolling::initTestCase()
{
    m_fixture = std::make_unique<PreviewFixture>();
    m_document = std::make_unique<QTextDocument>();
    m_source = std::make_unique<SourcePane>();
    m_source->setDocument(m_document.get());
    m_source->resize(500, 350);
    m_source->show();
    PreviewPane *preview = m_fixture->pane.get();
    connect(m_source.get(), &SourcePane::viewScrolled, preview, &PreviewPane::followSource);
    connect(preview, &PreviewPane::scrolledByReader, m_source.get(), &SourcePane::showPlace);
    connect(preview, &PreviewPane::lineClicked, m_source.get(), &SourcePane::goToLine);
    connect(m_source.get(), &SourcePane::cursorLineChanged, preview, &PreviewPane::setCursorLine);
    connect(m_source.get(), &SourcePane::viewScrolled, this, [this] { ++m_toPreview; });
    connect(preview, &PreviewPane::scrolledByReader, this, [this] { ++m_toSource; });
    connect(m_document.get(), &QTextDocument::contentsChanged, this, [this] {
        m_fixture->content.firstLine = m_bodyLine;
        m_fixture->content.markdown = m_document->toPlainText().section(u'\n', m_bodyLine);
        m_fixture->pane->setContent(m_fixture->content);
    });
}

void TestPreviewScrolling::cleanupTestCase()
{
    m_source.reset();
    m_document->disconnect(this);
    m_fixture.reset();
}

void TestPreviewScrolling::init()
{
    m_fixture->reset();
    m_fixture->action(u"previewScrollTogether"_s)->setChecked(true);
    m_fixture->content.frame.title = u"A title"_s;
    m_fixture->pane->setCursorLine(0);
    if (qstrcmp(QTest::currentTestFunction(), "clicksFindTheLine") != 0) {
        QVERIFY(showPage(mixedBody(25)));
    }
    m_toPreview = 0;
    m_toSource = 0;
}

bool TestPreviewScrolling::showPage(const QString &body)
{
    m_document->setPlainText(u"---\ntitle: A title\nlayout: page\nlang: en\n---\n"_s + body);
    // Rows are counted when they are first looked at.
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        (void)m_document->documentLayout()->blockBoundingRect(block);
    }
    bar().setValue(1);
    bar().setValue(0);
    m_source->goToLine(0);
    return settle() && m_fixture->evaluate(u"scrollTo(0, 0); scrollY"_s) == 0 && settle();
}

bool TestPreviewScrolling::settle()
{
    // The page answers in order, and reports its scrolling with its next frame.
    return m_fixture->settle() && m_fixture->evaluate(u"1"_s) == 1 && m_fixture->evaluate(u"1"_s) == 1;
}

void TestPreviewScrolling::turnWheelOverPreview(int steps) const
{
    QWidget *target = m_fixture->view()->focusProxy();
    const QPointF at(100, 100);
    QWheelEvent event(at, target->mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void TestPreviewScrolling::linesAndHeightsAgree()
{
    // There and back, for places all over the page; and never backwards.
    const QString check =
        u"(() => { let worst = 0; let last = -100; const end = document.documentElement.scrollHeight - 100;"
        "for (let y = 0; y < end; y += 37) { const line = anchoragePreview.lineAtHeight(y);"
        "if (line < last) return 'line goes back at ' + y; last = line;"
        "worst = Math.max(worst, Math.abs(anchoragePreview.heightOfLine(line) - y)); }"
        "return worst })()"_s;
    const QVariant worst = m_fixture->evaluate(check);
    // In a gap without lines of its own all heights have one line.
    QVERIFY2(worst.typeId() != QMetaType::QString && worst.toDouble() < 60, qPrintable(worst.toString()));
    QVERIFY(m_fixture->evaluate(u"anchoragePreview.heightOfLine(-%1)"_s.arg(m_bodyLine)) == 0);
}

void TestPreviewScrolling::previewFollowsTheSource()
{
    double last = 0;
    for (const int line : {20, 60, 61, 63, 120, 200, 300, 40}) {
        m_source->editor()->verticalScrollBar()->setValue(
            m_document->findBlockByNumber(line).firstLineNumber());
        QCOMPARE(m_source->editor()->viewPlace().second, 0.0);
        QTRY_VERIFY2(distance() <= 1, qPrintable(u"%1 pixels for line %2"_s.arg(distance()).arg(line)));
        QVERIFY(scrollY() != last);
        last = scrollY();
    }
    QCOMPARE(m_toSource, 0);
}

void TestPreviewScrolling::sourceFollowsThePreview()
{
    double last = 0;
    for (int i = 0; i < 6; ++i) {
        turnWheelOverPreview(-5);
        QTRY_VERIFY(scrollY() > last);
        last = scrollY();
        // The source scrolls by whole rows; a row is at most that much of the page.
        QTRY_VERIFY2(distance() < 80, qPrintable(QString::number(distance())));
    }
    QCOMPARE(m_toPreview, 0);
    QVERIFY(m_toSource > 0);
}

void TestPreviewScrolling::endsMeet()
{
    bar().setValue(bar().maximum());
    QTRY_VERIFY(m_fixture->evaluate(u"innerHeight + scrollY >= document.documentElement.scrollHeight - 2"_s)
                    .toBool());
    bar().setValue(0);
    QTRY_COMPARE(scrollY(), 0.0);
    turnWheelOverPreview(-1000);
    QTRY_COMPARE(bar().value(), bar().maximum());
    turnWheelOverPreview(1000);
    QTRY_COMPARE(bar().value(), 0);
}

void TestPreviewScrolling::nothingGoesBackAndForth()
{
    bar().setValue(150);
    QVERIFY(settle());
    const double y = scrollY();
    const int value = bar().value();
    QVERIFY(y > 0);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_fixture->evaluate(u"new Promise(requestAnimationFrame), 1"_s) == 1);
        QVERIFY(settle());
    }
    QCOMPARE(scrollY(), y);
    QCOMPARE(bar().value(), value);
    QCOMPARE(m_toPreview, 1);
    QCOMPARE(m_toSource, 0);
}

void TestPreviewScrolling::typingMovesNothing()
{
    // The reader looks at a place, and its block is in view of both.
    const int line = m_document->find(u"## Part 11"_s).blockNumber() - 2;
    m_source->goToLine(line);
    bar().setValue(m_document->findBlockByNumber(line).firstLineNumber() - 3);
    QVERIFY(settle());
    const QString place =
        u"[...document.querySelectorAll('main h2')].find(n => n.innerText === 'Part 11').getBoundingClientRect().top"_s;
    const double before = m_fixture->evaluate(place).toDouble();
    QVERIFY(before > 0);
    m_toPreview = 0;
    SourceEditor *editor = m_source->editor();
    editor->moveCursor(QTextCursor::EndOfBlock);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClicks(editor, u" w"_s);
        QVERIFY(settle());
        QVERIFY2(std::abs(m_fixture->evaluate(place).toDouble() - before) <= 1,
                 qPrintable(QString::number(i)));
    }
    // New lines that scroll the source do not scroll the preview as long as the block is in view.
    bar().setValue(editor->textCursor().block().firstLineNumber() - bar().pageStep() + 6);
    QVERIFY(settle());
    m_toPreview = 0;
    const int value = bar().value();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QVERIFY(settle());
    QVERIFY(bar().value() >= value);
    QCOMPARE(m_toPreview, 0);
    QCOMPARE(m_toSource, 0);
}

void TestPreviewScrolling::editOutOfViewIsShown()
{
    m_source->goToLine(m_bodyLine + 2);
    QVERIFY(settle());
    // The reader leaves for the end of the preview, with the source left alone.
    m_fixture->action(u"previewScrollTogether"_s)->setChecked(false);
    turnWheelOverPreview(-1000);
    QTRY_VERIFY(scrollY() > 3000);
    QTest::keyClicks(m_source->editor(), u"x"_s);
    const QString visible =
        u"(() => { const b = document.querySelector('.anchorage-current').getBoundingClientRect(); "
        "return b.bottom > 0 && b.top < innerHeight })()"_s;
    QTRY_VERIFY(m_fixture->evaluate(visible).toBool());
}

void TestPreviewScrolling::switchedOff()
{
    m_fixture->action(u"previewScrollTogether"_s)->setChecked(false);
    bar().setValue(100);
    QVERIFY(settle());
    QCOMPARE(scrollY(), 0.0);
    turnWheelOverPreview(-5);
    QTRY_VERIFY(scrollY() > 0);
    QVERIFY(settle());
    QCOMPARE(bar().value(), 100);
    QCOMPARE(m_toSource, 0);
}

void TestPreviewScrolling::clickMovesNothing()
{
    turnWheelOverPreview(-10);
    QTRY_VERIFY(m_toSource > 0 && scrollY() > 500);
    QVERIFY(settle());
    const double before = scrollY();
    m_source->goToLine(300); // far away, so that the click scrolls the source
    QVERIFY(settle());
    QVERIFY(m_fixture->evaluate(u"scrollTo(0, %1); scrollY"_s.arg(before)).toDouble() == before);
    m_fixture->click({200, 200});
    QTRY_VERIFY(m_source->cursorLine() < 200);
    QVERIFY(settle());
    QCOMPARE(scrollY(), before);
}

void TestPreviewScrolling::clicksFindTheLine_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("rectangle"); ///< of what is clicked
    QTest::addColumn<int>("line");          ///< in the body
    const auto element = [](const QString &selector) {
        return u"document.querySelector('%1').getBoundingClientRect()"_s.arg(selector);
    };
    const QString list = u"First\n\n- one **bold**\n- two\n  goes on\n  - three\n- one\n"_s;
    QTest::newRow("list item") << list << element(u"li:nth-child(2) li"_s) << 5;
    QTest::newRow("same words again") << list << element(u"main ul > li:nth-child(3)"_s) << 6;
    const QString table = u"Text\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n"_s;
    QTest::newRow("table row") << table << element(u"tbody tr:nth-child(2) td"_s) << 5;
    QTest::newRow("table head") << table << element(u"th"_s) << 2;
    const QString code = u"Text\n\n```\nfirst\n\n\nlast\n```\n"_s;
    const auto codeLine = [](int index) {
        return u"(() => { const b = document.querySelector('main pre code').getBoundingClientRect(); "
               "return {left: b.left, top: b.top + b.height * (%1 / 4), width: 20, height: b.height / 4}})()"_s
                   .arg(index);
    };
    QTest::newRow("first line of code") << code << codeLine(0) << 3;
    QTest::newRow("blank line of code") << code << codeLine(2) << 5;
    QTest::newRow("last line of code") << code << codeLine(3) << 6;
    QTest::newRow("second line of a paragraph")
        << u"One\ntwo  \nthree *four*\n"_s << element(u"main em"_s) << 2;
    QTest::newRow("Korean") << u"- 개인정보\n- 처리방침\n"_s << element(u"li:nth-child(2)"_s) << 1;
}

void TestPreviewScrolling::clicksFindTheLine()
{
    QFETCH(QString, body);
    QFETCH(QString, rectangle);
    QFETCH(int, line);
    QVERIFY(showPage(body));
    QSignalSpy clicked(m_fixture->pane.get(), &PreviewPane::lineClicked);
    m_fixture->click(m_fixture->pointIn(rectangle, 0.02, 0.5) + QPointF(4, 0));
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), line + m_bodyLine);
}

void TestPreviewScrolling::latency()
{
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < 40; ++i) {
        timer.start();
        bar().setValue(20 + 5 * i);
        // Asked behind the movement, so answered behind it.
        const double pixels = distance();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY2(pixels <= 1, qPrintable(QString::number(pixels)));
    }
    std::sort(times.begin(), times.end());
    qInfo("source scrolled to page moved: median %.1f ms, worst %.1f ms", times[times.size() / 2],
          times.last());
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    return anchorage::preview::runPreviewTest<anchorage::preview::TestPreviewScrolling>(argc, argv);
}

#include "test_preview_scrolling.moc"
