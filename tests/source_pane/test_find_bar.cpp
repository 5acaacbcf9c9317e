// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_editor.h"
#include "source_pane.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace anchorage;
using namespace Qt::StringLiterals;

namespace {

struct Bar
{
    QTextDocument document;
    SourcePane pane;

    explicit Bar(const QString &text)
    {
        document.setPlainText(text);
        document.setModified(false);
        pane.setDocument(&document);
        pane.resize(700, 500);
        pane.show();
        pane.setFocus();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    SourceEditor &editor() { return *pane.editor(); }
    QLineEdit *find() { return pane.findChild<QLineEdit *>(u"findText"_s); }
    QLineEdit *replace() { return pane.findChild<QLineEdit *>(u"replaceText"_s); }
    QWidget *bar() { return pane.findChild<QWidget *>(u"findBar"_s); }
    void toggle(const QString &name, bool on = true) { pane.findChild<QToolButton *>(name)->setChecked(on); }
    void press(const QString &name)
    {
        QTest::mouseClick(pane.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    QString count() { return pane.findChild<QLabel *>(u"findCount"_s)->text(); }
    QString problem() { return pane.findChild<QLabel *>(u"findProblem"_s)->text(); }
    QString text() const { return document.toRawText().replace(QChar::ParagraphSeparator, u'\n'); }
    Span selected()
    {
        const QTextCursor cursor = editor().textCursor();
        return {cursor.selectionStart(), cursor.selectionEnd()};
    }
    void openFind() { QTest::keyClick(&editor(), Qt::Key_F, Qt::ControlModifier); }
    void openReplace() { QTest::keyClick(&editor(), Qt::Key_H, Qt::ControlModifier); }
};

} // namespace

class FindBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhileTyping();
    void movesAndWraps();
    void escapeGivesTheFocusBack();
    void keysWorkFromTheEditor();
    void takesTheSelection();
    void findsOnlyInTheSelection();
    void saysWhatIsWrong();
    void marksTheMatches();
    void followsEdits();
    void unfoldsForAMatch();
    void replacesOneByOne();
    void replacesAll_data();
    void replacesAll();
    void replacesEmptyMatchesOneByOne();
    void doesNotReplaceInReadOnlyText();
    void longTexts_data();
    void longTexts();
    void goesToALine();
    void anotherDocumentIsSearched();
    void undoStaysTheFieldsOwn();
};

void FindBarTest::findsWhileTyping()
{
    Bar bar(u"ab abc\nabcd"_s);
    QVERIFY(!bar.bar()->isVisible());
    bar.openFind();
    QVERIFY(bar.bar()->isVisible());
    QVERIFY(bar.find()->hasFocus());
    QTest::keyClicks(bar.find(), u"ab"_s);
    QTRY_COMPARE(bar.count(), u"1 of 3"_s);
    QCOMPARE(bar.selected(), (Span{0, 2}));
    QTest::keyClicks(bar.find(), u"c"_s);
    QTRY_COMPARE(bar.count(), u"1 of 2"_s);
    QCOMPARE(bar.selected(), (Span{3, 6}));
    QTest::keyClick(bar.find(), Qt::Key_Backspace);
    QTRY_COMPARE(bar.selected(), (Span{0, 2}));
    QTest::keyClicks(bar.find(), u"x"_s);
    QTRY_COMPARE(bar.count(), u"No match"_s);
    QVERIFY(bar.find()->hasFocus());
}

void FindBarTest::movesAndWraps()
{
    Bar bar(u"a a a"_s);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 3"_s);
    QTest::keyClick(bar.find(), Qt::Key_Return);
    QCOMPARE(bar.count(), u"2 of 3"_s);
    QTest::keyClick(bar.find(), Qt::Key_F3);
    QCOMPARE(bar.count(), u"3 of 3"_s);
    QTest::keyClick(bar.find(), Qt::Key_Return);
    QCOMPARE(bar.count(), u"1 of 3 · continued from the top"_s);
    QTest::keyClick(bar.find(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar.count(), u"3 of 3 · continued from the end"_s);
    QTest::keyClick(bar.find(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar.count(), u"2 of 3"_s);
    QCOMPARE(bar.selected(), (Span{2, 3}));
}

void FindBarTest::escapeGivesTheFocusBack()
{
    Bar bar(u"a a"_s);
    bar.openReplace();
    QTest::keyClicks(bar.find(), u"a"_s);
    for (QWidget *field : QList<QWidget *>{bar.find(), bar.replace()}) {
        bar.openReplace();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar.bar()->isVisible());
        QVERIFY(bar.editor().hasFocus());
        QVERIFY(bar.editor().extraSelections().isEmpty());
    }
}

void FindBarTest::keysWorkFromTheEditor()
{
    Bar bar(u"a a a"_s);
    QTest::keyClick(&bar.editor(), Qt::Key_F3);
    QVERIFY(bar.find()->hasFocus());
    QTest::keyClicks(bar.find(), u"a"_s);
    QTest::keyClick(bar.find(), Qt::Key_Escape);
    QTest::keyClick(&bar.editor(), Qt::Key_F3);
    QVERIFY(bar.editor().hasFocus());
    QVERIFY(bar.bar()->isVisible());
    QCOMPARE(bar.selected(), (Span{2, 3}));
}

void FindBarTest::takesTheSelection()
{
    Bar bar(u"key: (a) (a)"_s);
    bar.editor().select({5, 8});
    bar.openFind();
    QCOMPARE(bar.find()->text(), u"(a)"_s);
    QTRY_COMPARE(bar.count(), u"1 of 2"_s);
    bar.toggle(u"regularExpression"_s);
    bar.editor().select({9, 12});
    bar.openFind();
    QCOMPARE(bar.find()->text(), QRegularExpression::escape(u"(a)"_s));
    QTRY_COMPARE(bar.count(), u"2 of 2"_s);
}

void FindBarTest::findsOnlyInTheSelection()
{
    Bar bar(u"a\na\na\na"_s);
    bar.editor().select({2, 5});
    bar.openReplace();
    QTest::keyClicks(bar.find(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 2"_s);
    QTest::keyClicks(bar.replace(), u"bbb"_s);
    bar.press(u"replaceAll"_s);
    QCOMPARE(bar.text(), u"a\nbbb\nbbb\na"_s);
    bar.toggle(u"inSelection"_s, false);
    QTRY_COMPARE(bar.count(), u"2 of 2"_s);
    bar.editor().select({1, 1});
    bar.toggle(u"inSelection"_s, true);
    QVERIFY(bar.count().contains(u"Select some text first."_s));
}

void FindBarTest::saysWhatIsWrong()
{
    Bar bar(u"a(b"_s);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"a(b"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
    bar.toggle(u"regularExpression"_s);
    QCOMPARE(bar.problem(), u"A “(” has no “)” that closes it. (at character 3)"_s);
    QCOMPARE(bar.count(), QString());
    bar.find()->setText(u"a+"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
    QCOMPARE(bar.problem(), QString());
    QTextCursor(&bar.document).insertText(QString(50'000, u'a'));
    bar.find()->setText(u"(a+)+$"_s);
    QTRY_VERIFY(!bar.problem().isEmpty());
}

void FindBarTest::marksTheMatches()
{
    Bar bar(u"en fr\n"_s.repeated(5'000));
    bar.openFind();
    QTest::keyClicks(bar.find(), u"en"_s);
    QTRY_COMPARE(bar.count(), u"1 of %1"_s.arg(QLocale().toString(5'000)));
    const qsizetype marked = bar.editor().extraSelections().size();
    // Those in sight, and not all of the file.
    QVERIFY(marked > 5 && marked < 200);
    bar.editor().goToLine(4'000);
    QTRY_VERIFY(!bar.editor().extraSelections().isEmpty());
    QVERIFY(bar.editor().extraSelections().constFirst().cursor.blockNumber() > 3'000);
}

void FindBarTest::followsEdits()
{
    Bar bar(u"a b a"_s);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 2"_s);
    QTextCursor(&bar.document).insertText(u"aa "_s);
    QTRY_COMPARE(bar.count(), u"3 of 4"_s);
    QTest::keyClick(bar.find(), Qt::Key_Return);
    QCOMPARE(bar.selected(), (Span{7, 8}));
    bar.document.undo();
    // Without waiting for the new search.
    QTest::keyClick(bar.find(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar.text().mid(bar.selected().begin, 1), u"a"_s);
    QTRY_VERIFY(bar.count().contains(u"of 2"_s));
}

void FindBarTest::unfoldsForAMatch()
{
    Bar bar(u"---\ntitle: x\n---\nbody"_s);
    bar.pane.setFrontMatterLines(0, 2);
    bar.editor().setFolded(true);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"body"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
    QVERIFY(bar.editor().isFolded());
    bar.find()->setText(u"title"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
    QVERIFY(!bar.editor().isFolded());
}

void FindBarTest::replacesOneByOne()
{
    Bar bar(u"a a a"_s);
    bar.openReplace();
    QTest::keyClicks(bar.find(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 3"_s);
    QTest::keyClicks(bar.replace(), u"aa"_s);
    QTest::keyClick(bar.replace(), Qt::Key_Return);
    QCOMPARE(bar.text(), u"aa a a"_s);
    QCOMPARE(bar.selected(), (Span{3, 4}));
    bar.press(u"replaceOne"_s);
    bar.press(u"replaceOne"_s);
    QCOMPARE(bar.text(), u"aa aa aa"_s);
    bar.document.undo();
    QCOMPARE(bar.text(), u"aa aa a"_s);
}

void FindBarTest::replacesAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("count");
    QTest::newRow("plain") << u"a.b.c"_s << u"."_s << false << u"$1"_s << u"a$1b$1c"_s << 2;
    QTest::newRow("groups") << u"fr: &KO A\nen: &EN B"_s << u"(\\w+): &(\\w+)"_s << true << u"$2: &$1"_s
                            << u"KO: &fr A\nEN: &en B"_s << 2;
    QTest::newRow("empty") << u"axb"_s << u"x*"_s << true << u"-"_s << u"-a--b-"_s << 4;
    QTest::newRow("removes") << u"개인정보 처리"_s << u"정보"_s << false << u""_s << u"개인 처리"_s << 1;
    QTest::newRow("no-break spaces stay")
        << u"a\u00a0b c"_s << u"c"_s << false << u"\u00a0"_s << u"a\u00a0b \u00a0"_s << 1;
    QTest::newRow("pairs") << u"\U0001F600x\U0001F600"_s << u"\U0001F600"_s << false << u"\U0001F601"_s
                           << u"\U0001F601x\U0001F601"_s << 2;
    QTest::newRow("arabic") << u"سياسة سياسة"_s << u"سياسة"_s << false << u"شروط"_s << u"شروط شروط"_s << 2;
    QTest::newRow("lines") << u"a\nb\nc\n"_s << u"\\n"_s << true << u"\\n\\n"_s << u"a\n\nb\n\nc\n\n"_s << 3;
    QTest::newRow("bytes and separators stay")
        << u"\ufeff\U0010fee9\u2028a"_s << u"a"_s << false << u"b"_s << u"\ufeff\U0010fee9\u2028b"_s << 1;
}

void FindBarTest::replacesAll()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, expression);
    QFETCH(QString, replacement);
    QFETCH(QString, expected);
    QFETCH(int, count);
    Bar bar(text);
    bar.openReplace();
    bar.toggle(u"regularExpression"_s, expression);
    bar.find()->setText(pattern);
    bar.replace()->setText(replacement);
    bar.press(u"replaceAll"_s);
    QCOMPARE(bar.text(), expected);
    QVERIFY2(bar.count().contains(QString::number(count) + u" replacement"_s), qPrintable(bar.count()));
    bar.document.undo();
    QCOMPARE(bar.text(), text);
    QVERIFY(!bar.document.isUndoAvailable());
    bar.document.redo();
    QCOMPARE(bar.text(), expected);
}

void FindBarTest::replacesEmptyMatchesOneByOne()
{
    Bar bar(u"a\nb"_s);
    bar.openReplace();
    bar.toggle(u"regularExpression"_s);
    bar.find()->setText(u"^"_s);
    bar.replace()->setText(u"> "_s);
    QTRY_COMPARE(bar.count(), u"1 of 2"_s);
    bar.press(u"replaceOne"_s);
    bar.press(u"replaceOne"_s);
    QCOMPARE(bar.text(), u"> a\n> b"_s);
}

void FindBarTest::doesNotReplaceInReadOnlyText()
{
    Bar bar(u"a"_s);
    bar.openReplace();
    QTest::keyClicks(bar.find(), u"a"_s);
    bar.pane.setReadOnly(true);
    bar.press(u"replaceAll"_s);
    QTest::keyClick(bar.replace(), Qt::Key_Return);
    QCOMPARE(bar.text(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
}

void FindBarTest::longTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("100,000 lines") << u"a needle in a line of hay\n"_s.repeated(100'000);
    QTest::newRow("one line of 500 kB") << u"a needle in a line of hay "_s.repeated(20'000);
}

void FindBarTest::longTexts()
{
    QFETCH(QString, text);
    Bar bar(text);
    QElapsedTimer timer;
    timer.start();
    bar.openReplace();
    bar.find()->setText(u"needle"_s);
    bar.replace()->setText(u"pin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar.count().startsWith(u"1 of"_s) && !bar.count().endsWith(u'…'), 30'000);
    qInfo("found after %lld ms", timer.restart());
    bar.press(u"replaceAll"_s);
    qInfo("replaced after %lld ms", timer.restart());
    QVERIFY(!bar.text().contains(u"needle"_s));
    bar.document.undo();
    qInfo("undone after %lld ms", timer.restart());
    QCOMPARE(bar.text(), text);
}

void FindBarTest::goesToALine()
{
    Bar bar(u"1\n2\n3\n4"_s);
    QTest::keyClick(&bar.editor(), Qt::Key_G, Qt::ControlModifier);
    auto *number = bar.pane.findChild<QSpinBox *>(u"goToLineNumber"_s);
    QVERIFY(number->hasFocus());
    QTest::keyClicks(number, u"3"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(bar.pane.cursorLine(), 2);
    QVERIFY(bar.editor().hasFocus());
    QTest::keyClick(&bar.editor(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(number, u"1"_s);
    QTest::keyClick(number, Qt::Key_Escape);
    QCOMPARE(bar.pane.cursorLine(), 2);
}

void FindBarTest::anotherDocumentIsSearched()
{
    Bar bar(u"a"_s);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"a"_s);
    QTRY_COMPARE(bar.count(), u"1 of 1"_s);
    QTextDocument other;
    other.setPlainText(u"b a a"_s);
    bar.pane.setDocument(&other);
    QTRY_COMPARE(bar.count(), u"2 match(es)"_s);
    bar.pane.setDocument(nullptr);
    QTRY_COMPARE(bar.count(), u"No match"_s);
}

void FindBarTest::undoStaysTheFieldsOwn()
{
    Bar bar(u"text"_s);
    QTextCursor(&bar.document).insertText(u"more "_s);
    bar.openFind();
    QTest::keyClicks(bar.find(), u"x"_s);
    QTest::keyClick(bar.find(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bar.find()->text(), QString());
    QCOMPARE(bar.text(), u"more text"_s);
    bar.pane.findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(bar.text(), u"text"_s);
}

QTEST_MAIN(FindBarTest)
#include "test_find_bar.moc"
