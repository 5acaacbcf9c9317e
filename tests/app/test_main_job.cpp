// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace anchorage {

/// The main job in the real window, by keyboard and mouse: open, edit a title, edit one that others share
/// both ways, type, undo across the panes, save, and compare what is on the disk.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void titleAndParagraphAreTheOnlyLinesThatChange();
    void sharedTitleChangesForAllThatFollow();
    void ownTitleLeavesTheOthers();
    void undoAndRedoAreOneHistoryAcrossPanes();
    void rowAndLineFollowEachOther();
    void savingTakesOverAnOpenEditor();

private:
    static void openSamplePage(WindowFixture &fixture);
    static QLineEdit *startEdit(WindowFixture &fixture, const QString &locale);
    static void enterText(QWidget *widget, const QString &text);
    static void typeTitle(WindowFixture &fixture, const QString &locale, const QString &title);
    static void clickAnswer(WindowFixture &fixture, const QString &objectName);
};

void TestMainJob::openSamplePage(WindowFixture &fixture)
{
    QVERIFY(!fixture.root.isEmpty());
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QCOMPARE(fixture.table()->model()->rowCount(), 22);
}

QLineEdit *TestMainJob::startEdit(WindowFixture &fixture, const QString &locale)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTableView *table = fixture.table();
    const QModelIndex cell = table->model()->index(fixture.rowOf(locale), 2);
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QTest::keyClick(table, Qt::Key_F2);
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

/// As an input method does, which is how Korean, Chinese and, by dead keys, French arrive.
void TestMainJob::enterText(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

void TestMainJob::typeTitle(WindowFixture &fixture, const QString &locale, const QString &title)
{
    QLineEdit *editor = startEdit(fixture, locale);
    QVERIFY(editor != nullptr);
    editor->selectAll();
    enterText(editor, title);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestMainJob::clickAnswer(WindowFixture &fixture, const QString &objectName)
{
    auto *button = fixture.window->grid()->findChild<QAbstractButton *>(objectName);
    QVERIFY(button != nullptr);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestMainJob::titleAndParagraphAreTheOnlyLinesThatChange()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    typeTitle(fixture, u"fr"_s, u"Confidentialité"_s);

    QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
    SourceEditor *editor = fixture.window->source()->editor();
    QTextCursor cursor = editor->document()->find(u"Lentera Muara adalah"_s);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionStart());
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, u"Baru. "_s);

    QVERIFY(fixture.window->isWindowModified());
    QSignalSpy painted(fixture.window->preview(), &preview::PreviewPane::painted);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->preview()->isIdle(), 60'000);
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!fixture.window->isWindowModified());

    const QStringList changed = fixture.diff();
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed[0], u"-  fr      : &KO       Politique de confidentialité"_s);
    QCOMPARE(changed[1], u"+  fr      : &KO       Confidentialité"_s);
    QVERIFY(changed[2].startsWith("-Lentera Muara adalah"_L1));
    QVERIFY(changed[3].startsWith("+Baru. Lentera Muara adalah"_L1));
}

void TestMainJob::sharedTitleChangesForAllThatFollow()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    typeTitle(fixture, u"en-GB"_s, u"Privacy"_s);
    QVERIFY2(!fixture.window->isWindowModified(), "nothing may change before the question is answered");
    clickAnswer(fixture, u"changeSharedTitle"_s);
    QVERIFY(fixture.text().contains("  en      : &EN       Privacy\n  en-GB   : *EN\n"_L1));
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(fixture.diff(),
             QStringList({u"-  en      : &EN       Privacy Policy"_s, u"+  en      : &EN       Privacy"_s}));
}

void TestMainJob::ownTitleLeavesTheOthers()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    typeTitle(fixture, u"en-GB"_s, u"Privacy: ours"_s);
    clickAnswer(fixture, u"giveOwnTitle"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(fixture.diff(), QStringList({u"-  en-GB   : *EN"_s, u"+  en-GB   : \"Privacy: ours\""_s}));
}

void TestMainJob::undoAndRedoAreOneHistoryAcrossPanes()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    const QString original = fixture.text();
    QStringList states{original};
    typeTitle(fixture, u"ko"_s, u"개인정보"_s);
    states.append(fixture.text());
    QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
    SourceEditor *editor = fixture.window->source()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"Baru"_s);
    states.append(fixture.text());
    typeTitle(fixture, u"zh-Hans"_s, u"隐私"_s);
    states.append(fixture.text());
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY2(states[i] != states[i - 1], qPrintable(QString::number(i)));
    }

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    for (QAction *action : fixture.window->source()->editActions()) {
        undo = action->shortcuts().contains(QKeySequence(QKeySequence::Undo)) ? action : undo;
        redo = action->shortcuts().contains(QKeySequence(QKeySequence::Redo)) ? action : redo;
    }
    QVERIFY(undo != nullptr && redo != nullptr);
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(fixture.text(), states[i - 1]);
    }
    QVERIFY(!fixture.window->isWindowModified());
    for (qsizetype i = 1; i < states.size(); ++i) {
        redo->trigger();
        QCOMPARE(fixture.text(), states[i]);
    }
}

void TestMainJob::rowAndLineFollowEachOther()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    SourceEditor *editor = fixture.window->source()->editor();
    editor->setTextCursor(QTextCursor(editor->document()->find(u"zh-TW"_s)));
    QCOMPARE(fixture.window->grid()->currentLocale(), u"zh-TW"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(fixture.table(), Qt::Key_Down);
    QCOMPARE(fixture.window->grid()->currentLocale(), u"zh-HK"_s);
    QCOMPARE(editor->textCursor().block().text().trimmed().left(5), u"zh-TW"_s);
}

void TestMainJob::savingTakesOverAnOpenEditor()
{
    WindowFixture fixture;
    openSamplePage(fixture);
    QLineEdit *editor = startEdit(fixture, u"ko"_s);
    QVERIFY(editor != nullptr);
    editor->selectAll();
    enterText(editor, u"방침"_s);
    fixture.action("actionSave")->trigger();
    QVERIFY(fixture.bytes(samplePage()).contains("  ko      : &KO       방침\n"));
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestMainJob>(argc, argv);
}

#include "test_main_job.moc"
