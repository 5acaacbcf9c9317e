// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_editor.h"
#include "source_pane.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <cmath>
#include <memory>

using namespace anchorage;
using namespace Qt::StringLiterals;

namespace {

/// Lines of very different height: each seventh is long enough to be wrapped.
QString lines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Line %1"_s.arg(i) +
                (i % 7 == 0 ? QString(400, u'x').replace(u"xxxxx"_s, u"word "_s) : QString()) + u'\n';
    return text;
}

} // namespace

/// What the view tells of its place, and how it is brought to one.
class SourceScrollingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void endsOfTheText();
    void placeComesBack_data();
    void placeComesBack();
    void tellsOfScrolling();
    void keepsToItself();
    void typingIsNotScrolling();
    void foldedLines();

private:
    SourceEditor &editor() { return *m_pane->editor(); }
    QScrollBar &bar() { return *editor().verticalScrollBar(); }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<SourcePane> m_pane;
};

void SourceScrollingTest::init()
{
    m_document = std::make_unique<QTextDocument>();
    m_document->setPlainText(lines(300));
    m_pane = std::make_unique<SourcePane>();
    m_pane->setDocument(m_document.get());
    m_pane->resize(500, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    // Rows are counted when they are first looked at.
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        (void)m_document->documentLayout()->blockBoundingRect(block);
    bar().setValue(1);
    bar().setValue(0);
}

void SourceScrollingTest::cleanup()
{
    m_pane.reset();
    m_document.reset();
}

void SourceScrollingTest::endsOfTheText()
{
    QCOMPARE(editor().viewPlace(), (std::pair<qreal, qreal>{0, 0}));
    bar().setValue(bar().maximum());
    const auto [line, share] = editor().viewPlace();
    QCOMPARE(share, 1.0);
    QVERIFY2(line >= 299 && line <= 301, qPrintable(QString::number(line)));
    editor().showPlace(0, 0);
    QCOMPARE(bar().value(), 0);
    editor().showPlace(301, 1);
    QCOMPARE(bar().value(), bar().maximum());
    // A text that fits shows all of itself.
    m_document->setPlainText(u"One\nTwo"_s);
    QCOMPARE(editor().viewPlace(), (std::pair<qreal, qreal>{0, 0}));
}

void SourceScrollingTest::placeComesBack_data()
{
    QTest::addColumn<int>("value");
    for (const int value : {0, 1, 5, 33, 150, 360})
        QTest::addRow("%d rows down", value) << value;
}

void SourceScrollingTest::placeComesBack()
{
    QFETCH(int, value);
    bar().setValue(value);
    const auto [line, share] = editor().viewPlace();
    bar().setValue(value > 100 ? 0 : bar().maximum());
    editor().showPlace(line, share);
    QVERIFY2(std::abs(bar().value() - value) <= 1, qPrintable(QString::number(bar().value())));
}

void SourceScrollingTest::tellsOfScrolling()
{
    QSignalSpy told(m_pane.get(), &SourcePane::viewScrolled);
    bar().setValue(40);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.last()[0].toDouble(), editor().viewPlace().first);
    // By rows, not by lines: within a wrapped line the place moves on.
    qreal last = editor().viewPlace().first;
    for (int value = 41; value < 60; ++value) {
        bar().setValue(value);
        QVERIFY(editor().viewPlace().first > last);
        last = editor().viewPlace().first;
    }
    QCOMPARE(told.count(), 20);
    editor().goToLine(250);
    QVERIFY(told.count() > 20);
    QVERIFY(std::abs(told.last()[0].toDouble() - 250) < 40);
}

void SourceScrollingTest::keepsToItself()
{
    QSignalSpy told(m_pane.get(), &SourcePane::viewScrolled);
    const int cursor = editor().textCursor().position();
    m_pane->showPlace(120.5, 0);
    QVERIFY(bar().value() > 100);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
    QCOMPARE(editor().textCursor().position(), cursor);
}

void SourceScrollingTest::typingIsNotScrolling()
{
    editor().goToLine(0);
    const int rows = bar().pageStep();
    editor().moveCursor(QTextCursor::Start);
    QSignalSpy told(m_pane.get(), &SourcePane::viewScrolled);
    for (int i = 0; i < rows + 20; ++i)
        QTest::keyClick(&editor(), Qt::Key_Return);
    QVERIFY(bar().value() > 10);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
    // And then one scrolls again.
    bar().setValue(0);
    QCOMPARE(told.count(), 1);
}

void SourceScrollingTest::foldedLines()
{
    m_document->setPlainText(u"---\na: 1\nb: 2\nc: 3\n---\n"_s + lines(200));
    m_pane->setFrontMatterLines(0, 4);
    editor().setFolded(true);
    m_pane->showPlace(3, 0);
    QVERIFY(bar().value() <= 1);
    QVERIFY(editor().isFolded());
    m_pane->showPlace(60, 0);
    QCOMPARE(std::floor(editor().viewPlace().first), 60.0);
}

QTEST_MAIN(SourceScrollingTest)
#include "test_source_scrolling.moc"
