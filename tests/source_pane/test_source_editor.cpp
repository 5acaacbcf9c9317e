// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invisible_characters.h"
#include "source_editor.h"
#include "source_highlighter.h"
#include "source_pane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace anchorage;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"---\nlayout: page\ntitles:\n  en: &EN A\n  fr: *EN\n---\nBody\n\nText\n"_s;

QString raw(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

/// A pane that shows a text; `|` is the cursor, `[` and `]` around a selection stand for anchor and cursor.
struct Shown
{
    QTextDocument document;
    SourcePane pane;

    explicit Shown(QString text)
    {
        const qsizetype open = text.indexOf(u'⟦');
        text.remove(u'⟦');
        const qsizetype close = text.indexOf(u'⟧');
        text.remove(u'⟧');
        document.setPlainText(text);
        document.setModified(false);
        pane.setDocument(&document);
        pane.resize(600, 400);
        pane.show();
        pane.setFocus();
        (void)QTest::qWaitForWindowActive(&pane);
        if (open >= 0)
            editor().select({open, close});
        else
            editor().select({std::max<qsizetype>(0, close), std::max<qsizetype>(0, close)});
    }
    SourceEditor &editor() { return *pane.editor(); }
    QAction *action(const QString &name) { return pane.findChild<QAction *>(name); }
    /// With the cursor as ⟧, and the other end of a selection as ⟦.
    QString state()
    {
        QString text = raw(document);
        const QTextCursor cursor = editor().textCursor();
        const int front = cursor.selectionStart();
        const int back = cursor.selectionEnd();
        text.insert(back, u'⟧');
        if (front != back)
            text.insert(front, u'⟦');
        return text;
    }
    QString shownLines()
    {
        QStringList lines;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.isVisible() && block.lineCount() > 0)
                lines += QString::number(block.blockNumber());
        }
        return lines.join(u' ');
    }
};

} // namespace

class SourceEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void keysInReadOnlyText();
    void foldingHidesTheFrontMatter();
    void foldSurvivesEdits_data();
    void foldSurvivesEdits();
    void cursorUnfolds_data();
    void cursorUnfolds();
    void foldingTakesTheCursorOut();
    void foldByMouse();
    void foldedPagesScroll();
    void anotherDocumentIsNotFolded();
    void clipboardKeepsEveryCharacter();
    void pasteDropsNul();
    void filesAreLeftToTheWindow();
    void undoIsTheDocuments();
    void editActionsFollowTheText();
    void markedLineIsShownWithoutTheCursor();
    void cursorLineIsTold();
    void problemsKeepTheirText();
    void invisibles_data();
    void invisibles();
    void everyRoleIsReadable_data();
    void everyRoleIsReadable();
    void edgesOfTheFrontMatterChangeColours();
    void longPagesAreShown_data();
    void longPagesAreShown();
};

void SourceEditorTest::keys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("yaml");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, bool yaml, Qt::Key key,
                        Qt::KeyboardModifiers modifiers, const QString &after) {
        QTest::newRow(name) << before << yaml << key << modifiers << after;
    };
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    row("tab in YAML", u"a⟧b"_s, true, Qt::Key_Tab, none, u"a  ⟧b"_s);
    row("tab in Markdown", u"a⟧b"_s, false, Qt::Key_Tab, none, u"a    ⟧b"_s);
    row("tab on a selection in a line", u"a⟦bc⟧d"_s, true, Qt::Key_Tab, none, u"a  ⟧d"_s);
    row("tab on lines", u"a⟦b\n\nc⟧d"_s, true, Qt::Key_Tab, none, u"  a⟦b\n\n  c⟧d"_s);
    row("tab spares the line after", u"⟦a\nb\n⟧c"_s, false, Qt::Key_Tab, none, u"    ⟦a\n    b\n⟧c"_s);
    row("back tab", u"    a⟧"_s, true, Qt::Key_Backtab, shift, u"  a⟧"_s);
    row("back tab on lines", u" ⟦ a\n\tb\n c⟧"_s, true, Qt::Key_Backtab, shift, u"⟦a\nb\nc⟧"_s);
    row("back tab without indent", u"a⟧"_s, true, Qt::Key_Backtab, shift, u"a⟧"_s);
    row("return keeps the indent", u"  a⟧b"_s, false, Qt::Key_Return, none, u"  a\n  ⟧b"_s);
    row("return keeps tabs", u"\t a⟧"_s, false, Qt::Key_Return, none, u"\t a\n\t ⟧"_s);
    row("return inside the indent", u" ⟧ a"_s, false, Qt::Key_Return, none, u" \n ⟧ a"_s);
    row("return below a key", u"titles:⟧"_s, true, Qt::Key_Return, none, u"titles:\n  ⟧"_s);
    row("return below a comment", u"# titles:⟧"_s, true, Qt::Key_Return, none, u"# titles:\n⟧"_s);
    row("return below a colon in Markdown", u"so:⟧"_s, false, Qt::Key_Return, none, u"so:\n⟧"_s);
    row("shift and return", u"a⟧b"_s, false, Qt::Key_Return, shift, u"a\n⟧b"_s);
    row("enter", u"a⟧b"_s, false, Qt::Key_Enter, Qt::KeypadModifier, u"a\n⟧b"_s);
    row("return replaces", u"  a⟦b\nc⟧d"_s, false, Qt::Key_Return, none, u"  a\n  ⟧d"_s);
}

void SourceEditorTest::keys()
{
    QFETCH(QString, before);
    QFETCH(bool, yaml);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, after);
    Shown shown(before);
    const QString text = raw(shown.document);
    shown.pane.setFileKind(yaml ? FileKind::Data : FileKind::Page);
    QTest::keyClick(&shown.editor(), key, modifiers);
    QCOMPARE(shown.state(), after);
    // One step, whatever it did to however many lines.
    if (raw(shown.document) != text)
        shown.action(u"undo"_s)->trigger();
    QCOMPARE(raw(shown.document), text);
    QVERIFY(!shown.document.isUndoAvailable());
}

void SourceEditorTest::keysInReadOnlyText()
{
    Shown shown(u"a⟧b"_s);
    shown.pane.setReadOnly(true);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_X, Qt::Key_Delete})
        QTest::keyClick(&shown.editor(), key);
    QCOMPARE(raw(shown.document), u"ab"_s);
}

void SourceEditorTest::foldingHidesTheFrontMatter()
{
    Shown shown(page);
    QAction *fold = shown.action(u"foldFrontMatter"_s);
    QAction *unfold = shown.action(u"unfoldFrontMatter"_s);
    QVERIFY(!fold->isEnabled() && !unfold->isEnabled());
    shown.pane.setFrontMatterLines(0, 5);
    QVERIFY(fold->isEnabled() && !unfold->isEnabled());
    QTest::keyClick(&shown.pane, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.shownLines(), u"0 6 7 8 9"_s);
    QCOMPARE(raw(shown.document), page);
    QVERIFY(!shown.document.isUndoAvailable());
    QVERIFY(!shown.document.isModified());
    QVERIFY(!fold->isEnabled() && unfold->isEnabled());
    QTest::keyClick(&shown.pane, Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.shownLines(), u"0 1 2 3 4 5 6 7 8 9"_s);
}

void SourceEditorTest::foldSurvivesEdits_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<int>("lastLine");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in the body") << u"Body"_s << u"One\nTwo"_s << 5 << u"0 6 7 8 9 10"_s;
    QTest::newRow("body removed") << u"Body\n\nText\n"_s << u""_s << 5 << u"0 6"_s;
    QTest::newRow("a title") << u"A"_s << u"Privacy"_s << 5 << u"0 6 7 8 9"_s;
    QTest::newRow("a locale more") << u"  fr"_s << u"  ko: B\n  fr"_s << 6 << u"0 7 8 9 10"_s;
    QTest::newRow("a locale less") << u"  fr: *EN\n"_s << u""_s << 4 << u"0 5 6 7 8"_s;
    QTest::newRow("no front matter any more") << u"layout"_s << u"x"_s << -1 << u"0 1 2 3 4 5 6 7 8 9"_s;
}

void SourceEditorTest::foldSurvivesEdits()
{
    QFETCH(QString, find);
    QFETCH(QString, replacement);
    QFETCH(int, lastLine);
    QFETCH(QString, expected);
    Shown shown(page);
    shown.pane.setFrontMatterLines(0, 5);
    shown.editor().setFolded(true);
    QTextCursor other(&shown.document);
    other.setPosition(int(page.indexOf(find)));
    other.setPosition(other.position() + int(find.size()), QTextCursor::KeepAnchor);
    other.insertText(replacement);
    if (lastLine >= 0)
        QCOMPARE(shown.shownLines(), expected);
    shown.pane.setFrontMatterLines(lastLine < 0 ? -1 : 0, lastLine);
    QCOMPARE(shown.shownLines(), expected);
    QCOMPARE(shown.editor().isFolded(), lastLine >= 0);
}

void SourceEditorTest::cursorUnfolds_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("go to line") << 0;
    QTest::newRow("select") << 1;
    QTest::newRow("right") << 2;
    QTest::newRow("undo") << 3;
}

void SourceEditorTest::cursorUnfolds()
{
    QFETCH(int, how);
    Shown shown(page);
    shown.pane.setFrontMatterLines(0, 5);
    QTextCursor(shown.document.findBlockByNumber(2)).insertText(u"x"_s);
    shown.editor().goToLine(0);
    shown.editor().setFolded(true);
    QVERIFY(shown.editor().isFolded());
    if (how == 0)
        shown.pane.goToLine(3);
    else if (how == 1)
        shown.editor().select({10, 12});
    else if (how == 2)
        QTest::keyClick(&shown.editor(), Qt::Key_Right, Qt::NoModifier),
            QTest::keyClick(&shown.editor(), Qt::Key_End), QTest::keyClick(&shown.editor(), Qt::Key_Right);
    else
        shown.action(u"undo"_s)->trigger();
    QVERIFY(!shown.editor().isFolded());
    QVERIFY(shown.editor().textCursor().block().isVisible());
    QCOMPARE(shown.shownLines(), u"0 1 2 3 4 5 6 7 8 9"_s);
}

void SourceEditorTest::foldingTakesTheCursorOut()
{
    Shown shown(page);
    shown.pane.setFrontMatterLines(0, 5);
    shown.pane.goToLine(3);
    shown.editor().setFolded(true);
    QVERIFY(shown.editor().isFolded());
    QCOMPARE(shown.editor().textCursor().position(), 3);
    QTest::keyClick(&shown.editor(), Qt::Key_Down);
    QCOMPARE(shown.pane.cursorLine(), 6);
    QVERIFY(shown.editor().isFolded());
    QTest::keyClick(&shown.editor(), Qt::Key_Up);
    QCOMPARE(shown.pane.cursorLine(), 0);
    QVERIFY(shown.editor().isFolded());
}

void SourceEditorTest::foldByMouse()
{
    Shown shown(page);
    shown.pane.setFrontMatterLines(0, 5);
    auto *margin = shown.pane.findChild<QWidget *>(u"sourceMargin"_s);
    QVERIFY(margin);
    QTest::mouseClick(margin, Qt::LeftButton, {}, {margin->width() - 6, 8});
    QVERIFY(shown.editor().isFolded());
    QTest::mouseClick(margin, Qt::LeftButton, {}, {margin->width() - 6, 8});
    QVERIFY(!shown.editor().isFolded());
    shown.editor().setFolded(true);
    const QRect cursor = shown.editor().cursorRect();
    const int atMark = cursor.left() + shown.editor().fontMetrics().horizontalAdvance(u"---  … "_s);
    QTest::mouseClick(shown.editor().viewport(), Qt::LeftButton, {}, {atMark, cursor.center().y()});
    QVERIFY(!shown.editor().isFolded());
}

void SourceEditorTest::foldedPagesScroll()
{
    Shown shown(u"---\n"_s + u"a: b\n"_s.repeated(500) + u"---\nx\n"_s.repeated(1));
    shown.pane.setFrontMatterLines(0, 501);
    QVERIFY(shown.editor().verticalScrollBar()->maximum() > 400);
    shown.editor().setFolded(true);
    QCOMPARE(shown.editor().verticalScrollBar()->maximum(), 0);
    shown.editor().setFolded(false);
    QVERIFY(shown.editor().verticalScrollBar()->maximum() > 400);
}

void SourceEditorTest::anotherDocumentIsNotFolded()
{
    Shown shown(page);
    shown.pane.setFrontMatterLines(0, 5);
    shown.editor().setFolded(true);
    QTextDocument other;
    other.setPlainText(page);
    shown.pane.setDocument(&other);
    QVERIFY(!shown.editor().isFolded());
    for (QTextBlock block = shown.document.begin(); block.isValid(); block = block.next())
        QVERIFY(block.isVisible());
    shown.pane.setDocument(nullptr);
    QVERIFY(shown.editor().isReadOnly());
}

void SourceEditorTest::clipboardKeepsEveryCharacter()
{
    const QString text = u"\ufeff50\u00a0%\u2028\u3000개인\U0001F600\U0010fee9\tعربي\nb"_s;
    Shown shown(u"x"_s);
    QApplication::clipboard()->setText(text);
    shown.action(u"selectAll"_s)->trigger();
    shown.action(u"paste"_s)->trigger();
    QCOMPARE(raw(shown.document), text);
    QApplication::clipboard()->clear();
    shown.action(u"selectAll"_s)->trigger();
    shown.action(u"copy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void SourceEditorTest::pasteDropsNul()
{
    Shown shown(u""_s);
    QApplication::clipboard()->setText(u"a"_s + QChar(u'\0') + u"\r\nb\rc"_s);
    shown.action(u"paste"_s)->trigger();
    QCOMPARE(raw(shown.document), u"a\nb\nc"_s);
}

void SourceEditorTest::filesAreLeftToTheWindow()
{
    Shown shown(u"a"_s);
    QMimeData files;
    files.setUrls({QUrl(u"file:///tmp/page.md"_s)});
    files.setText(u"file:///tmp/page.md"_s);
    QMimeData text;
    text.setText(u"text"_s);
    for (const auto &[data, accepted] : {std::pair(&files, false), std::pair(&text, true)}) {
        QDragEnterEvent event({5, 5}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(shown.editor().viewport(), &event);
        QCOMPARE(event.isAccepted(), accepted);
    }
}

void SourceEditorTest::undoIsTheDocuments()
{
    Shown shown(u"one\ntwo⟧"_s);
    QTest::keyClicks(&shown.editor(), u"x"_s);
    QTextCursor(&shown.document).insertText(u"grid "_s);
    QCOMPARE(raw(shown.document), u"grid one\ntwox"_s);
    QAction *undo = shown.action(u"undo"_s);
    undo->trigger();
    QCOMPARE(raw(shown.document), u"one\ntwox"_s);
    undo->trigger();
    QCOMPARE(raw(shown.document), u"one\ntwo"_s);
    QVERIFY(!undo->isEnabled());
    QAction *redo = shown.action(u"redo"_s);
    redo->trigger();
    redo->trigger();
    QCOMPARE(raw(shown.document), u"grid one\ntwox"_s);
    QVERIFY(!redo->isEnabled());
}

void SourceEditorTest::editActionsFollowTheText()
{
    Shown shown(u"text⟧"_s);
    QVERIFY(!shown.action(u"cut"_s)->isEnabled() && !shown.action(u"undo"_s)->isEnabled());
    shown.action(u"selectAll"_s)->trigger();
    QVERIFY(shown.action(u"cut"_s)->isEnabled() && shown.action(u"copy"_s)->isEnabled());
    shown.action(u"cut"_s)->trigger();
    QVERIFY(shown.action(u"undo"_s)->isEnabled() && shown.action(u"paste"_s)->isEnabled());
    shown.pane.setReadOnly(true);
    QVERIFY(!shown.action(u"undo"_s)->isEnabled() && !shown.action(u"paste"_s)->isEnabled());
}

void SourceEditorTest::markedLineIsShownWithoutTheCursor()
{
    Shown shown(u"line\n"_s.repeated(500));
    QSignalSpy moved(&shown.pane, &SourcePane::cursorLineChanged);
    shown.pane.markLine(300);
    QCOMPARE(shown.editor().markedLine(), 300);
    QCOMPARE(shown.pane.cursorLine(), 0);
    QVERIFY(moved.isEmpty());
    const int top = shown.editor().verticalScrollBar()->value();
    QVERIFY(top <= 300 && top > 250);
    QTextCursor(&shown.document).insertText(u"above\n"_s);
    QCOMPARE(shown.editor().markedLine(), 301);
    shown.pane.markLine(-1);
    QCOMPARE(shown.editor().markedLine(), -1);
}

void SourceEditorTest::cursorLineIsTold()
{
    Shown shown(u"a\nb\nc"_s);
    QSignalSpy moved(&shown.pane, &SourcePane::cursorLineChanged);
    shown.pane.goToLine(1);
    QTest::keyClick(&shown.editor(), Qt::Key_Down);
    QTest::keyClick(&shown.editor(), Qt::Key_End);
    shown.pane.goToLine(99);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved[0][0].toInt(), 1);
    QCOMPARE(moved[1][0].toInt(), 2);
    QCOMPARE(shown.pane.cursorLine(), 2);
}

void SourceEditorTest::problemsKeepTheirText()
{
    Shown shown(u"---\na: *B\nc\n---\n"_s);
    shown.pane.setProblems({{{7, 9}, Severity::Warning, u"later"_s}, {{4, 5}, Severity::Error, u"first"_s}});
    QCOMPARE(shown.editor().extraSelections().size(), 2);
    QCOMPARE(shown.editor().problemsOfLine(1).size(), 2);
    QCOMPARE(shown.editor().problemsOfLine(1)[0].message, u"first"_s);
    QVERIFY(shown.editor().problemsOfLine(0).isEmpty());
    QTextCursor(&shown.document).insertText(u"\n"_s);
    QCOMPARE(shown.editor().problemsOfLine(2)[1].span, (Span{8, 10}));
    shown.pane.setFrontMatterLines(1, 4);
    shown.editor().setFolded(true);
    QCOMPARE(shown.editor().problemsOfLine(1).size(), 2);
    // Nothing to underline, the end of the text, and beyond it.
    shown.pane.setProblems({{{0, 0}, Severity::Hint, {}}, {{99, 120}, Severity::Error, {}}});
    shown.pane.grab();
}

void SourceEditorTest::invisibles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<InvisibleKind>("kind");
    QTest::addColumn<QString>("description");
    QTest::newRow("letter") << u"a"_s << InvisibleKind::None << QString();
    QTest::newRow("space") << u" "_s << InvisibleKind::None << QString();
    QTest::newRow("hangul") << u"한"_s << InvisibleKind::None << QString();
    QTest::newRow("emoji") << u"\U0001F600"_s << InvisibleKind::None << QString();
    QTest::newRow("tab") << u"\t"_s << InvisibleKind::Tab << QString();
    QTest::newRow("no-break space") << u"\u00a0"_s << InvisibleKind::Blank << u"U+00A0 no-break space"_s;
    QTest::newRow("ideographic space")
        << u"\u3000"_s << InvisibleKind::Blank << u"U+3000 ideographic space"_s;
    QTest::newRow("BOM") << u"\ufeff"_s << InvisibleKind::ZeroWidth << u"U+FEFF byte order mark"_s;
    QTest::newRow("zero-width space")
        << u"\u200b"_s << InvisibleKind::ZeroWidth << u"U+200B zero-width space"_s;
    QTest::newRow("override") << u"\u202e"_s << InvisibleKind::ZeroWidth << u"U+202E"_s;
    QTest::newRow("line separator") << u"\u2028"_s << InvisibleKind::ZeroWidth << u"U+2028 line separator"_s;
    QTest::newRow("raw byte") << u"\U0010fee9"_s << InvisibleKind::RawByte
                              << u"Byte e9, which is not part of UTF-8 text"_s;
    QTest::newRow("before the raw bytes") << u"\U0010fe7f"_s << InvisibleKind::None << QString();
    QTest::newRow("behind the raw bytes") << u"\U0010ff00"_s << InvisibleKind::None << QString();
}

void SourceEditorTest::invisibles()
{
    QFETCH(QString, text);
    QFETCH(InvisibleKind, kind);
    QFETCH(QString, description);
    QCOMPARE(invisibleKind(text, 0), kind);
    QCOMPARE(invisibleDescription(text, 0), description);
    // A mark leaves colours in the picture that the text itself does not have.
    Shown shown(u"a"_s + text + u"b"_s);
    const QImage picture = shown.editor().viewport()->grab().toImage();
    const QRgb mark = shown.editor().colours().invisible.rgb();
    bool found = false;
    for (int y = 0; y < std::min(40, picture.height()) && !found; ++y) {
        for (int x = 0; x < 60 && !found; ++x)
            found = picture.pixel(x, y) == mark;
    }
    QCOMPARE(found, kind != InvisibleKind::None && kind != InvisibleKind::Tab);
}

void SourceEditorTest::everyRoleIsReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0x308cc6);
    QTest::newRow("paper") << QColor(0xfdf6e3) << QColor(0x586e75) << QColor(0x268bd2);
    QTest::newRow("dark") << QColor(0x1e1e22) << QColor(0xe4e4e8) << QColor(0x3d7bd9);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white) << QColor(0xffff00);
    QTest::newRow("blue") << QColor(0x002b36) << QColor(0x93a1a1) << QColor(0xb58900);
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white) << QColor(Qt::white);
}

void SourceEditorTest::everyRoleIsReadable()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    const SourceColours colours = SourceColours::of(palette);
    for (const QColor &background : {colours.base, colours.currentLine, colours.markedLine}) {
        for (int role = 0; role < textRoleCount; ++role)
            QVERIFY2(contrast(colours.role(TextRole(role)), background) >= 4.5,
                     qPrintable(QString::number(role)));
        for (const QColor &severity : colours.severities)
            QVERIFY(contrast(severity, background) >= 4.5);
    }
    QVERIFY(contrast(colours.lineNumber, colours.margin) >= 4.5);
    QVERIFY(contrast(colours.matchText, colours.match) >= 4.5);
    QVERIFY(contrast(colours.currentMatchText, colours.currentMatch) >= 4.5);
}

void SourceEditorTest::edgesOfTheFrontMatterChangeColours()
{
    Shown shown(u"---\na: # b\n---\na: # b\n"_s);
    QTRY_VERIFY(shown.document.firstBlock().userState() >= 0);
    const auto formats = [&](int line) {
        return shown.document.findBlockByNumber(line).layout()->formats().size();
    };
    QCOMPARE(formats(1), 0);
    shown.pane.setFrontMatterLines(0, 2);
    QCOMPARE(formats(1), 3);
    QCOMPARE(formats(3), 0);
    QTextCursor(shown.document.findBlockByNumber(2)).deleteChar();
    QCOMPARE(formats(3), 3);
    shown.pane.setFrontMatterLines(-1, -1);
    QCOMPARE(formats(3), 0);
    shown.pane.setFileKind(FileKind::Data);
    QCOMPARE(formats(3), 3);
}

void SourceEditorTest::longPagesAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("100,000 lines") << u"---\na: b\n---\n"_s +
                                          u"* A [link](/x) and **text** {{ page.title }}\n"_s.repeated(
                                              100'000);
    QTest::newRow("one line of 1 MB") << u"---\na: b\n---\n"_s + u"word "_s.repeated(200'000);
    QTest::newRow("100,000 lines that never close") << u"---\n"_s + u"a: \"b\n"_s.repeated(100'000);
}

void SourceEditorTest::longPagesAreShown()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    Shown shown(text);
    shown.pane.setFrontMatterLines(0, 2);
    QApplication::processEvents();
    shown.pane.grab();
    qInfo("shown after %lld ms", timer.restart());
    for (const int line : {0, shown.document.blockCount() / 2}) {
        shown.pane.goToLine(line);
        shown.pane.grab();
        timer.restart();
        QTest::keyClick(&shown.editor(), Qt::Key_X);
        shown.pane.grab();
        qInfo("a key in line %d after %lld ms", line + 1, timer.elapsed());
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_MAIN(SourceEditorTest)
#include "test_source_editor.moc"
