// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edited_page.h"
#include "samples.h"
#include "title_texts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::samples;

class TestLocaleTitleGrid : public QObject
{
    Q_OBJECT

private slots:
    void typingChangesTheTitle();
    void startsOfAnEdit_data();
    void startsOfAnEdit();
    void escapeDropsWhatWasTyped();
    void openingChangesNothing();
    void deleteEmptiesAfterReturn();
    void tabGoesToTheNextTitle();
    void inputMethodStartsAnEdit();
    void pastedLineBreaksBecomeBlanks();
    void refusalSaysWhy();
    void revisionsKeepSelectionAndScroll();
    void revisionsKeepAnOpenEditor();
    void anotherWindowLeavesTheEditorOpen();
    void rowGoneClosesItsEditor();
    void selectingTells();
    void selectLineDoesNotTell();
    void selectLineWaitsForAnEditor();
    void severalMaps();
    void shownMapIsFollowed();
    void mapSwitchTakesOverWhatWasTyped();
    void finishEditing();
    void clearDropsEverything();
    void readOnly();
    void copying();
    void placeholders_data();
    void placeholders();
    void brokenYamlKeepsItsRows();
    void accessibleNames();
    void hostileTitlesStayInTheWindow();
};

void TestLocaleTitleGrid::typingChangesTheTitle()
{
    EditedPage page(family);
    QSignalSpy proposed(&page.grid, &LocaleTitleGrid::editProposed);
    const QString before = page.text();
    page.enter(0, u"Data: what we keep"_s);
    QCOMPARE(page.edits, 1);
    QCOMPARE(page.line(2), u"  en    : &EN \"Data: what we keep\" # main"_s);
    QCOMPARE(page.cell(1, LocaleTitleModel::TitleColumn), u"Data: what we keep"_s);
    const auto edit = proposed.first().first().value<TextEdit>();
    QCOMPARE(edit.replacements.size(), 1);
    QCOMPARE(edit.replacements.first().span.of(before).toString(), u"Privacy"_s);
    QVERIFY(page.question()->isHidden());
    QVERIFY(!page.editor());
    QCOMPARE(page.view()->currentIndex().row(), 1);
    QVERIFY(page.view()->hasFocus());
}

void TestLocaleTitleGrid::startsOfAnEdit_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");

    for (const int column : {0, 2, 5}) {
        QTest::addRow("F2 in column %d", column) << column << int(Qt::Key_F2) << u"Datenschutz!"_s;
        QTest::addRow("Return in column %d", column) << column << int(Qt::Key_Return) << u"Datenschutz!"_s;
        QTest::addRow("typing in column %d", column) << column << 0 << u"!"_s;
    }
}

void TestLocaleTitleGrid::startsOfAnEdit()
{
    QFETCH(int, column);
    QFETCH(int, key);
    EditedPage page(family);
    page.view()->setCurrentIndex(page.model()->index(5, column));
    page.grid.focusTable();
    if (key != 0) {
        EditedPage::press(Qt::Key(key));
        QVERIFY(page.editor());
        QCOMPARE(page.editor()->selectedText(), u"Datenschutz"_s);
        EditedPage::press(Qt::Key_End);
    }
    EditedPage::type(u"!"_s);
    QVERIFY(page.editor());
    QTEST(page.editor()->text(), "expected");
}

void TestLocaleTitleGrid::escapeDropsWhatWasTyped()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    QVERIFY(page.grid.isEditing());
    EditedPage::press(Qt::Key_Escape);
    QVERIFY(!page.editor());
    QVERIFY(!page.grid.isEditing());
    QCOMPARE(page.text(), family);
    QCOMPARE(page.edits, 0);
    QVERIFY(page.view()->hasFocus());
}

void TestLocaleTitleGrid::openingChangesNothing()
{
    EditedPage page(family);
    for (const int row : {0, 1, 5, 6}) {
        page.select(row);
        page.grid.focusTable();
        EditedPage::press(Qt::Key_F2);
        QVERIFY(page.editor());
        EditedPage::press(Qt::Key_Return);
    }
    QCOMPARE(page.edits, 0);
    QVERIFY(page.question()->isHidden());
}

void TestLocaleTitleGrid::deleteEmptiesAfterReturn()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Delete);
    QVERIFY(page.editor());
    QCOMPARE(page.editor()->text(), QString());
    QCOMPARE(page.edits, 0);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 1);
    QCOMPARE(page.line(7), u"  de    : \"\""_s);
}

void TestLocaleTitleGrid::tabGoesToTheNextTitle()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    EditedPage::press(Qt::Key_Tab);
    QCOMPARE(page.line(7), u"  de    : Neu"_s);
    QVERIFY(page.editor());
    QCOMPARE(page.view()->currentIndex().row(), 6);
    // The last row is a list, so there is no further title.
    EditedPage::press(Qt::Key_Tab);
    QVERIFY(!page.editor());
    QCOMPARE(page.view()->currentIndex().row(), 6);
    EditedPage::press(Qt::Key_F2);
    EditedPage::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.view()->currentIndex().row(), 5);
    QVERIFY(page.editor());
    QCOMPARE(page.edits, 1);
}

void TestLocaleTitleGrid::inputMethodStartsAnEdit()
{
    EditedPage page(family);
    page.view()->setCurrentIndex(page.model()->index(5, LocaleTitleModel::LocaleColumn));
    page.grid.focusTable();
    QVERIFY(page.view()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent composing(u"かな"_s, {});
    QApplication::sendEvent(page.view(), &composing);
    QVERIFY(page.editor());
    QInputMethodEvent done;
    done.setCommitString(u"仮名"_s);
    QApplication::sendEvent(page.editor(), &done);
    QCOMPARE(page.editor()->text(), u"仮名"_s);
    page.select(7);
    QVERIFY(!page.view()->testAttribute(Qt::WA_InputMethodEnabled));
}

void TestLocaleTitleGrid::pastedLineBreaksBecomeBlanks()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_F2);
    QApplication::clipboard()->setText(u"Schutz \r\n der\nDaten"_s);
    EditedPage::press(Qt::Key_V, Qt::ControlModifier);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(7), u"  de    : Schutz der Daten"_s);
}

void TestLocaleTitleGrid::refusalSaysWhy()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_F2);
    QVERIFY(page.editor());
    page.editor()->selectAll();
    page.editor()->insert(u"Half "_s + QChar(0xD800));
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 0);
    QVERIFY(page.label("titleMessage")->isVisible());
    QVERIFY(page.label("titleMessage")->text().contains(u"Half"_s));
    page.enter(5, u"Whole"_s);
    QCOMPARE(page.edits, 1);
    QVERIFY(page.label("titleMessage")->isHidden());
}

void TestLocaleTitleGrid::revisionsKeepSelectionAndScroll()
{
    QString text = u"---\ntitles:\n"_s;
    for (int i = 0; i < 60; ++i)
        text += u"  de-%1%2: Titel %3\n"_s.arg(QChar(u'A' + i / 26)).arg(QChar(u'A' + i % 26)).arg(i);
    text += u"---\n"_s;
    EditedPage page(text);
    page.select(40);
    const QString locale = page.grid.currentLocale();
    const int scrolled = page.view()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QSignalSpy told(&page.grid, &LocaleTitleGrid::rowSelected);
    page.show(QString(text).replace(u"Titel 3\n"_s, u"Neu\n"_s));
    QCOMPARE(page.grid.currentLocale(), locale);
    QCOMPARE(page.view()->verticalScrollBar()->value(), scrolled);
    page.show(QString(text).replace(u"titles:\n"_s, u"titles:\n  en: A\n"_s));
    QCOMPARE(page.grid.currentLocale(), locale);
    QCOMPARE(page.view()->currentIndex().row(), 41);
    QCOMPARE(told.count(), 0);
}

void TestLocaleTitleGrid::revisionsKeepAnOpenEditor()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Half a ti"_s);
    page.show(
        QString(family).replace(u"titles:\n"_s, u"titles:\n  ar : أ\n"_s).replace(u"Datenschutz"_s, u"X"_s));
    QVERIFY(page.editor());
    QCOMPARE(page.editor()->text(), u"Half a ti"_s);
    QVERIFY(page.editor()->hasFocus());
    EditedPage::type(u"tle"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(8), u"  de    : Half a title"_s);
}

void TestLocaleTitleGrid::anotherWindowLeavesTheEditorOpen()
{
    EditedPage page(family);
    page.select(1);
    page.grid.focusTable();
    EditedPage::type(u"Half"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(page.editor());
    QVERIFY(page.question()->isHidden());
    page.grid.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page.grid));
    QVERIFY(page.editor());
    QVERIFY(page.editor()->hasFocus());
    QCOMPARE(page.editor()->text(), u"Half"_s);
    QCOMPARE(page.edits, 0);
}

void TestLocaleTitleGrid::rowGoneClosesItsEditor()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    const QString without = QString(family).replace(u"  de    : Datenschutz\n"_s, QString());
    page.show(without);
    QVERIFY(!page.editor());
    QVERIFY(!page.grid.isEditing());
    QCOMPARE(page.text(), without);
    QVERIFY(page.label("titleMessage")->isVisible());
    QVERIFY(page.label("titleMessage")->text().contains(u"Neu"_s));
}

void TestLocaleTitleGrid::selectingTells()
{
    EditedPage page(family);
    QSignalSpy told(&page.grid, &LocaleTitleGrid::rowSelected);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Down);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first(), (QVariantList{3, u"en-GB"_s}));
    QCOMPARE(page.grid.currentLocale(), u"en-GB"_s);
    QCOMPARE(page.grid.currentShownTitle(), u"Privacy"_s);
    EditedPage::press(Qt::Key_Right);
    QCOMPARE(told.count(), 1);
    page.select(6);
    QCOMPARE(page.grid.currentShownTitle(), u"Privacy"_s);
    QCOMPARE(told.last(), (QVariantList{8, u"de-AT"_s}));
}

void TestLocaleTitleGrid::selectLineDoesNotTell()
{
    EditedPage page(navigation, FileKind::Data);
    QSignalSpy told(&page.grid, &LocaleTitleGrid::rowSelected);
    page.grid.selectLine(6);
    QCOMPARE(page.grid.currentMap(), u"header[1].titles"_s);
    QCOMPARE(page.grid.currentLocale(), u"fr"_s);
    page.grid.selectLine(7);
    QCOMPARE(page.grid.currentLocale(), u"fr"_s);
    page.grid.selectLine(-1);
    page.grid.selectLine(1000);
    QCOMPARE(page.grid.currentLocale(), u"fr"_s);
    page.grid.selectLine(9);
    QCOMPARE(page.grid.currentLocale(), u"de"_s);
    QCOMPARE(told.count(), 0);
}

void TestLocaleTitleGrid::selectLineWaitsForAnEditor()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    page.grid.selectLine(2);
    QVERIFY(page.editor());
    QCOMPARE(page.grid.currentLocale(), u"de"_s);
}

void TestLocaleTitleGrid::severalMaps()
{
    EditedPage page(navigation, FileKind::Data);
    auto *chooser = page.grid.findChild<QComboBox *>(u"mapChooser"_s);
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->itemText(1), u"header[1].titles — About"_s);
    QCOMPARE(chooser->itemText(2), u"footer[0].titles"_s);
    QSignalSpy told(&page.grid, &LocaleTitleGrid::rowSelected);
    page.grid.focusTable();
    QVERIFY(!page.action("previousMap")->isEnabled());
    EditedPage::press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page.grid.currentMap(), u"header[1].titles"_s);
    QCOMPARE(chooser->currentIndex(), 1);
    QCOMPARE(told.count(), 1);
    QCOMPARE(page.cell(1, LocaleTitleModel::BindingColumn), u"*FR caught from header[0].titles, fr"_s);
    page.enter(0, u"About us"_s);
    QCOMPARE(page.line(5), u"      en: &EN About us"_s);
    QCOMPARE(page.grid.currentMap(), u"header[1].titles"_s);
    QCOMPARE(chooser->itemText(1), u"header[1].titles — About us"_s);
    EditedPage::press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page.grid.currentMap(), u"header[0].titles"_s);
    page.show(u"titles:\n  en: A\n"_s);
    QVERIFY(!chooser->isVisible());
}

void TestLocaleTitleGrid::shownMapIsFollowed()
{
    EditedPage page(navigation, FileKind::Data);
    page.action("nextMap")->trigger();
    QString text = page.text();
    page.show(text.replace(u"header:\n"_s, u"header:\n  - titles:\n      en: New\n"_s));
    QCOMPARE(page.grid.currentMap(), u"header[2].titles"_s);
    QCOMPARE(page.cell(0, LocaleTitleModel::TitleColumn), u"About"_s);
    page.show(u"titles:\n  en: A\n"_s);
    QCOMPARE(page.grid.currentMap(), u"titles"_s);
    QCOMPARE(page.grid.currentLocale(), u"en"_s);
    page.show(u"nothing: here\n"_s);
    QCOMPARE(page.grid.currentMap(), QString());
    QCOMPARE(page.grid.currentLocale(), QString());
    page.show(navigation);
    QCOMPARE(page.grid.currentMap(), u"header[0].titles"_s);
}

void TestLocaleTitleGrid::mapSwitchTakesOverWhatWasTyped()
{
    EditedPage page(navigation, FileKind::Data);
    page.select(0);
    page.grid.focusTable();
    EditedPage::type(u"Start"_s);
    page.action("nextMap")->trigger();
    QCOMPARE(page.line(2), u"      en: &EN Start"_s);
    QCOMPARE(page.grid.currentMap(), u"header[1].titles"_s);
    // An alias has to be asked about first.
    page.select(1);
    page.grid.focusTable();
    EditedPage::type(u"À propos"_s);
    page.action("nextMap")->trigger();
    QCOMPARE(page.grid.currentMap(), u"header[1].titles"_s);
    QVERIFY(page.question()->isVisible());
    QVERIFY(page.button("changeSharedTitle")->hasFocus());
    page.button("giveOwnTitle")->click();
    QCOMPARE(page.line(6), u"      fr: À propos"_s);
}

void TestLocaleTitleGrid::finishEditing()
{
    EditedPage page(family);
    QVERIFY(page.grid.finishEditing());
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    QVERIFY(page.grid.finishEditing());
    QCOMPARE(page.line(7), u"  de    : Neu"_s);
    QVERIFY(!page.editor());
    page.select(4);
    EditedPage::type(u"Autre"_s);
    QVERIFY(!page.grid.finishEditing());
    QVERIFY(page.button("changeSharedTitle")->hasFocus());
    EditedPage::press(Qt::Key_Return);
    QVERIFY(page.grid.finishEditing());
    QCOMPARE(page.line(5), u"  fr    : &FR Autre"_s);
}

void TestLocaleTitleGrid::clearDropsEverything()
{
    EditedPage page(family);
    page.enter(1, u"Data"_s);
    page.grid.clear();
    QVERIFY(page.question()->isHidden());
    QVERIFY(!page.grid.isEditing());
    QCOMPARE(page.model()->rowCount(), 0);
    QCOMPARE(page.grid.currentShownTitle(), std::nullopt);
    page.show(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    page.grid.clear();
    QVERIFY(!page.editor());
    page.show(family);
    QVERIFY(!page.grid.isEditing());
    QCOMPARE(page.edits, 0);
    QSet<QKeySequence> keys;
    for (const QAction *action : page.grid.actions()) {
        const bool named = !action->objectName().isEmpty() && !action->shortcut().isEmpty();
        QVERIFY(action->isSeparator() ||
                (named && action->shortcutContext() == Qt::WidgetWithChildrenShortcut));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestLocaleTitleGrid::readOnly()
{
    EditedPage page(family);
    page.show(family, true);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    EditedPage::press(Qt::Key_F2);
    EditedPage::press(Qt::Key_Return);
    EditedPage::press(Qt::Key_Delete);
    QVERIFY(!page.editor());
    QCOMPARE(page.edits, 0);
    QVERIFY(!page.action("editTitle")->isEnabled());
    QVERIFY(page.action("copyTitle")->isEnabled());
}

void TestLocaleTitleGrid::copying()
{
    EditedPage page(family);
    page.select(4);
    page.grid.focusTable();
    QApplication::clipboard()->setText(u"before"_s);
    EditedPage::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Vie privée"_s);
    page.select(6);
    QVERIFY(!page.action("copyTitle")->isEnabled());
}

void TestLocaleTitleGrid::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("no front matter") << u"Just text\n"_s << u"no front matter"_s;
    QTest::newRow("empty file") << QString() << u"no front matter"_s;
    QTest::newRow("no map") << u"---\nlayout: page\n---\n"_s << u"no list of titles"_s;
    QTest::newRow("broken") << u"---\nlayout: [page\ntitle: x\n---\n"_s << u"line "_s;
    QTest::newRow("never closed") << u"---\nlayout: page\n"_s << u"never closed"_s;
}

void TestLocaleTitleGrid::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    EditedPage page(text);
    QVERIFY(page.label("titlePlaceholder")->isVisible());
    QVERIFY(!page.view()->isVisible());
    QVERIFY2(page.label("titlePlaceholder")->text().contains(says),
             qPrintable(page.label("titlePlaceholder")->text()));
    page.show(family);
    QVERIFY(page.view()->isVisible());
    page.grid.clear();
    QVERIFY(page.label("titlePlaceholder")->text().contains(u"No file"_s));
}

void TestLocaleTitleGrid::brokenYamlKeepsItsRows()
{
    EditedPage page(QString(family).replace(u"[a, b]"_s, u"[a, b"_s));
    QVERIFY(page.model()->rowCount() >= 7);
    QVERIFY(page.label("titleNotice")->isVisible());
    page.enter(5, u"Neu"_s);
    QCOMPARE(page.line(7), u"  de    : Neu"_s);
    page.show(family);
    QVERIFY(page.label("titleNotice")->isHidden());
    QString withTitle = family;
    page.show(withTitle.replace(u"titles:"_s, u"title: All\ntitles:"_s));
    QVERIFY(page.label("titleNotice")->text().contains(u"“All”"_s));
}

void TestLocaleTitleGrid::accessibleNames()
{
    EditedPage page(navigation, FileKind::Data);
    page.select(0);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_F2);
    QVERIFY(page.editor());
    QCOMPARE(page.editor()->accessibleName(), u"Title for en"_s);
    for (const char *name : {"localeTitles", "mapChooser", "aliasQuestionBar"}) {
        const auto *widget = page.grid.findChild<QWidget *>(QLatin1StringView(name));
        QVERIFY2(widget && !widget->accessibleName().isEmpty(), name);
    }
}

void TestLocaleTitleGrid::hostileTitlesStayInTheWindow()
{
    const QString longWord(5000, u'x');
    EditedPage page(u"---\ntitle: "_s + longWord + u"\ntitles:\n  en: &EN "_s + longWord +
                    u"\n  fr: *EN\n---\n"_s);
    QVERIFY(page.label("titleNotice")->isVisible());
    page.enter(1, QString(500, u'y'));
    QVERIFY(page.question()->isVisible());
    QVERIFY(page.grid.minimumSizeHint().width() < 700);
    QVERIFY(page.label("aliasQuestion")->textFormat() == Qt::PlainText);
    QCOMPARE(texts::brief(u"a\u202E\n\tb\x01"_s), u"a b"_s);
    QCOMPARE(texts::brief(QString(39, u'a') + u"\U0001F600b"_s), QString(39, u'a') + u'…');
}

QTEST_MAIN(TestLocaleTitleGrid)
#include "test_locale_title_grid.moc"
