// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edited_page.h"
#include "locale_choices.h"
#include "samples.h"
#include "title_clipboard.h"

#include <QAction>
#include <QClipboard>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::samples;

namespace {

QWidget *chooser(const EditedPage &page)
{
    return page.grid.findChild<QWidget *>(u"localeChooser"_s);
}

QString message(const EditedPage &page)
{
    return page.label("titleMessage")->isHidden() ? QString() : page.label("titleMessage")->text();
}

/// Selects rows as a user does: the first by itself, the others with Shift and Down.
void selectRows(EditedPage &page, int first, int count)
{
    page.select(first);
    page.grid.focusTable();
    for (int i = 1; i < count; ++i)
        EditedPage::press(Qt::Key_Down, Qt::ShiftModifier);
}

} // namespace

/// The actions on the list as a whole, by keys.
class TestTitleStructure : public QObject
{
    Q_OBJECT

private slots:
    void addsToAFamily();
    void addsAFamilyWithATitle();
    void addsATagThatIsNotListed();
    void refusedChoiceCanBeChanged();
    void escapeLeavesTheChooser();
    void addsRegions();
    void removes();
    void follows();
    void makesCarrier();
    void renamesAnchor();
    void moves();
    void startsAList();
    void takesOverLocales();
    void copiesAndPastesAColumn();
    void pastes_data();
    void pastes();
    void pasteOnOneFollowerAsks();
    void cuts();
    void fillsDown();
    void enabledWhereItCanBeDone_data();
    void enabledWhereItCanBeDone();
    void typedTitleIsTakenOverFirst();
    void anotherListEndsTheChoice();
    void contextMenuHasTheActions();
    void searchesByTagAndName_data();
    void searchesByTagAndName();
    void cells_data();
    void cells();
};

void TestTitleStructure::addsToAFamily()
{
    EditedPage page(family);
    page.select(3);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    QVERIFY(chooser(page)->isVisible());
    EditedPage::type(u"fr-ca"_s);
    QVERIFY(page.label("choiceMeaning")->text().contains(u"Will follow fr: “Vie privée”"_s));
    QVERIFY(page.grid.findChild<QLineEdit *>(u"choiceTitle"_s)->isHidden());
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 1);
    QCOMPARE(page.line(7), u"  fr-CA : *FR"_s);
    QVERIFY(chooser(page)->isHidden());
    QCOMPARE(page.grid.currentLocale(), u"fr-CA"_s);
    QVERIFY(page.view()->hasFocus());
}

void TestTitleStructure::addsAFamilyWithATitle()
{
    EditedPage page(family);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    EditedPage::type(u"korean"_s);
    EditedPage::press(Qt::Key_Return);
    auto *title = page.grid.findChild<QLineEdit *>(u"choiceTitle"_s);
    QVERIFY(title->hasFocus());
    QCOMPARE(title->selectedText(), u"Privacy"_s);
    QCOMPARE(page.edits, 0);
    EditedPage::type(u"개인정보"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(message(page), QString());
    QCOMPARE(page.edits, 1);
    QCOMPARE(page.line(10), u"  ko    : &KO 개인정보"_s);
}

void TestTitleStructure::addsATagThatIsNotListed()
{
    EditedPage page(family);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    EditedPage::type(u"fr-x-site"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(7), u"  fr-x-site : *FR"_s);
}

void TestTitleStructure::refusedChoiceCanBeChanged()
{
    EditedPage page(u"---\ntitles: {en: A}\n---\n"_s);
    QVERIFY(!page.action("addLocale")->isEnabled());
    page.show(family);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    EditedPage::type(u"ko"_s);
    EditedPage::press(Qt::Key_Return);
    EditedPage::press(Qt::Key_Delete);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 0);
    QVERIFY(message(page).contains(u"needs a title"_s));
    QVERIFY(chooser(page)->isVisible());
    EditedPage::type(u"K"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 1);
    QVERIFY(message(page).isEmpty());
}

void TestTitleStructure::escapeLeavesTheChooser()
{
    EditedPage page(family);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    EditedPage::type(u"ko"_s);
    EditedPage::press(Qt::Key_Escape);
    QVERIFY(chooser(page)->isHidden());
    QVERIFY(page.view()->hasFocus());
    QCOMPARE(page.text(), family);
}

void TestTitleStructure::addsRegions()
{
    EditedPage page(u"a:\n  titles:\n    fr: &FR A\nb:\n  titles:\n    fr: B\n    fr-BE: C\n    fr-CA: D\n"_s,
                    FileKind::Data);
    page.select(0);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert, Qt::AltModifier);
    QVERIFY(chooser(page)->isVisible());
    auto *list = page.grid.findChild<QTableView *>(u"localeChoices"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(list->model()->index(row, 0).data().toString().startsWith(u"fr-"_s));
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 1);
    QVERIFY(page.text().startsWith(u"a:\n  titles:\n    fr: &FR A\n    fr-BE: *FR\n    fr-CA: *FR\nb:"_s));
}

void TestTitleStructure::removes()
{
    EditedPage page(family);
    selectRows(page, 3, 2);
    EditedPage::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(page.edits, 1);
    QVERIFY(!page.text().contains(u"fr"_s));
    QCOMPARE(page.grid.currentLocale(), u"de"_s);
    QCOMPARE(page.view()->selectionModel()->selectedRows().size(), 1);
    page.select(0);
    EditedPage::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(page.line(2), u"  en-GB : &EN Privacy"_s);
    QCOMPARE(page.line(3), u"  en-US : *EN"_s);
    QVERIFY(message(page).isEmpty());
    page.show(u"---\ntitles:\n  en: A\n---\n"_s);
    EditedPage::press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(message(page).contains(u"only locale"_s));
}

void TestTitleStructure::follows()
{
    EditedPage page(family);
    page.select(6);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_L, Qt::ControlModifier);
    EditedPage::type(u"de"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(7), u"  de    : &DE Datenschutz"_s);
    QCOMPARE(page.line(8), u"  de-AT : *DE"_s);
    QCOMPARE(page.cell(6, LocaleTitleModel::ShownColumn), u"Datenschutz"_s);
    page.select(5);
    EditedPage::press(Qt::Key_L, Qt::ControlModifier);
    EditedPage::type(u"en-US"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(7), u"  de    : *EN"_s);
    QCOMPARE(page.line(8), u"  de-AT : &DE Datenschutz"_s);
    QCOMPARE(page.grid.currentLocale(), u"de"_s);
}

void TestTitleStructure::makesCarrier()
{
    EditedPage page(family);
    page.select(2);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.line(2), u"  en-US : &EN Privacy"_s);
    QCOMPARE(page.line(3), u"  en    : *EN # main"_s);
    QCOMPARE(page.line(4), u"  en-GB : *EN"_s);
    QCOMPARE(page.grid.currentLocale(), u"en-US"_s);
}

void TestTitleStructure::renamesAnchor()
{
    EditedPage page(family);
    page.select(1);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_R, Qt::ControlModifier);
    EditedPage::type(u"A B"_s);
    EditedPage::press(Qt::Key_Return);
    QVERIFY(message(page).contains(u"letters A to Z"_s));
    QCOMPARE(page.edits, 0);
    for (int i = 0; i < 3; ++i)
        EditedPage::press(Qt::Key_Backspace);
    EditedPage::type(u"GB"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(2), u"  en    : &GB Privacy # main"_s);
    QCOMPARE(page.line(4), u"  en-US : *GB"_s);
    QVERIFY(page.view()->hasFocus());
}

void TestTitleStructure::moves()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.line(6), u"  de    : Datenschutz"_s);
    QCOMPARE(page.view()->currentIndex().row(), 4);
    EditedPage::press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(page.text(), family);
    page.select(1);
    EditedPage::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.edits, 2);
    QVERIFY(message(page).contains(u"en-GB follows en"_s));
}

void TestTitleStructure::startsAList()
{
    EditedPage page(u"---\nlayout: page\ntitle: Terms\n---\n"_s);
    QVERIFY(page.action("startMap")->isEnabled());
    page.action("startMap")->trigger();
    EditedPage::type(u"id"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.text(), u"---\nlayout: page\ntitles:\n  id: &ID Terms\n---\n"_s);
    QVERIFY(!page.action("startMap")->isEnabled());
    QCOMPARE(page.grid.currentLocale(), u"id"_s);
}

void TestTitleStructure::takesOverLocales()
{
    EditedPage page(navigation, FileKind::Data);
    page.grid.focusTable();
    for (int i = 0; i < 2; ++i)
        EditedPage::press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page.grid.currentMap(), u"footer[0].titles"_s);
    EditedPage::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EditedPage::type(u"header[0]"_s);
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.edits, 1);
    QCOMPARE(page.text(), QString(navigation + u"      en: &EN Impressum\n      fr: &FR Impressum\n"_s));
}

void TestTitleStructure::copiesAndPastesAColumn()
{
    EditedPage page(family);
    selectRows(page, 2, 4);
    EditedPage::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Privacy\nVie privée\nVie privée\nDatenschutz"_s);
    EditedPage::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.text(), family);
    QCOMPARE(page.edits, 0);
}

void TestTitleStructure::pastes_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("lines"); ///< of the rows from `row` on
    QTest::addColumn<QString>("refusal");

    QTest::newRow("a column") << u"A\r\nA\r\nB\r\n"_s << 0 << 1
                              << QStringList{u"  en    : &EN A # main"_s, u"  en-GB : *EN"_s,
                                             u"  en-US : B"_s}
                              << QString();
    QTest::newRow("one into several")
        << u"X"_s << 3 << 3 << QStringList{u"  fr    : &FR X"_s, u"  fr-BE : *FR"_s, u"  de    : X"_s}
        << QString();
    QTest::newRow("by locale") << u"de\tD\nen\tE"_s << 0 << 1 << QStringList{u"  en    : &EN E # main"_s}
                               << QString();
    QTest::newRow("quoted") << u"\"a\nb\"\n\"c \"\"d\"\"\""_s << 4 << 1
                            << QStringList{u"  fr-BE : a b"_s, u"  de    : c \"d\""_s} << QString();
    QTest::newRow("beyond the end") << u"1\n2\n3"_s << 6 << 1 << QStringList{}
                                    << u"holds 3 titles. There are only 2 rows from de-AT on"_s;
    QTest::newRow("many columns") << u"a\tb\tc"_s << 0 << 1 << QStringList{} << u"holds 3 columns"_s;
    QTest::newRow("over a list") << u"1\n2"_s << 6 << 1 << QStringList{} << u"not a title"_s;
    QTest::newRow("nothing") << QString() << 0 << 1 << QStringList{} << u"no text"_s;
}

void TestTitleStructure::pastes()
{
    QFETCH(QString, clipboard);
    QFETCH(int, row);
    QFETCH(int, count);
    QFETCH(QStringList, lines);
    QFETCH(QString, refusal);
    EditedPage page(family);
    QApplication::clipboard()->setText(clipboard);
    selectRows(page, row, count);
    EditedPage::press(Qt::Key_V, Qt::ControlModifier);
    if (!refusal.isEmpty()) {
        QVERIFY2(message(page).contains(refusal), qPrintable(message(page)));
        QCOMPARE(page.text(), family);
        return;
    }
    QCOMPARE(page.edits, 1);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(page.line(2 + row + i), lines.at(i));
    QVERIFY(message(page).isEmpty());
}

void TestTitleStructure::pasteOnOneFollowerAsks()
{
    EditedPage page(family);
    QApplication::clipboard()->setText(u"Neu"_s);
    page.select(4);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.edits, 0);
    QVERIFY(page.question()->isVisible());
    QVERIFY(!page.action("addLocale")->isEnabled());
}

void TestTitleStructure::cuts()
{
    EditedPage page(family);
    selectRows(page, 3, 3);
    EditedPage::press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Vie privée\nVie privée\nDatenschutz"_s);
    QCOMPARE(page.line(5), u"  fr    : &FR \"\""_s);
    QCOMPARE(page.line(6), u"  fr-BE : *FR"_s);
    QCOMPARE(page.line(7), u"  de    : \"\""_s);
    page.select(1);
    EditedPage::press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(message(page).contains(u"en-GB has no title of its own"_s));
    QCOMPARE(page.edits, 1);
}

void TestTitleStructure::fillsDown()
{
    EditedPage page(family);
    selectRows(page, 2, 2);
    EditedPage::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(page.line(5), u"  fr    : &FR Privacy"_s);
    QCOMPARE(page.line(6), u"  fr-BE : *FR"_s);
    page.select(5);
    EditedPage::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(page.line(7), u"  de    : Privacy"_s);
    QCOMPARE(page.edits, 2);
}

void TestTitleStructure::enabledWhereItCanBeDone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QStringList>("expected");

    const QString all =
        u"copyTitle cutTitles pasteTitles fillDown addLocale addRegions removeLocales followOther "
        "makeCarrier renameAnchor moveUp moveDown"_s;
    const auto without = [&](const QString &names) {
        QStringList left = all.split(u' ');
        left.removeIf([&](const QString &name) { return names.split(u' ').contains(name); });
        return left;
    };
    QTest::newRow("follower") << family << 1 << false << without({});
    QTest::newRow("first, with anchor") << family << 0 << false << without(u"makeCarrier fillDown moveUp"_s);
    QTest::newRow("own") << family << 5 << false << without(u"makeCarrier renameAnchor"_s);
    QTest::newRow("undefined") << family << 6 << false
                               << without(u"copyTitle cutTitles makeCarrier renameAnchor"_s);
    QTest::newRow("list") << family << 7 << false
                          << without(u"copyTitle cutTitles makeCarrier renameAnchor followOther moveDown"_s);
    QTest::newRow("read only") << family << 1 << true << QStringList{u"copyTitle"_s};
    QTest::newRow("nothing") << u"Text"_s << 0 << false << QStringList{u"startMap"_s};
}

void TestTitleStructure::enabledWhereItCanBeDone()
{
    QFETCH(QString, text);
    QFETCH(int, row);
    QFETCH(bool, readOnly);
    EditedPage page(text);
    page.show(text, readOnly);
    page.select(row);
    QStringList enabled;
    for (const QAction *action : page.grid.actions()) {
        const bool title = QStringList{u"editTitle"_s, u"enterOwnTitle"_s}.contains(action->objectName());
        if (action->isEnabled() && !action->isSeparator() && !title)
            enabled.append(action->objectName());
    }
    QFETCH(QStringList, expected);
    QCOMPARE(enabled, expected);
}

void TestTitleStructure::typedTitleIsTakenOverFirst()
{
    EditedPage page(family);
    page.select(5);
    page.grid.focusTable();
    EditedPage::type(u"Neu"_s);
    EditedPage::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.edits, 2);
    QCOMPARE(page.line(6), u"  de    : Neu"_s);
}

void TestTitleStructure::anotherListEndsTheChoice()
{
    EditedPage page(navigation, FileKind::Data);
    page.grid.focusTable();
    EditedPage::press(Qt::Key_Insert);
    QVERIFY(chooser(page)->isVisible());
    EditedPage::press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(chooser(page)->isHidden());
    EditedPage::press(Qt::Key_Insert);
    page.grid.clear();
    QVERIFY(chooser(page)->isHidden());
}

void TestTitleStructure::contextMenuHasTheActions()
{
    EditedPage page(family);
    QCOMPARE(page.view()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(page.view()->actions(), page.grid.actions());
}

void TestTitleStructure::searchesByTagAndName_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("tag") << u"fr"_s << u"fr"_s;
    QTest::newRow("tag in capitals") << u"ZH-TW"_s << u"zh-TW"_s;
    QTest::newRow("native name, without accents") << u"francais"_s << u"fr"_s;
    QTest::newRow("name of the interface") << u"frisian"_s << u"fy"_s;
    QTest::newRow("inside") << u"ench"_s << u"fr"_s;
    QTest::newRow("nothing") << u"qqq"_s << QString();
}

void TestTitleStructure::searchesByTagAndName()
{
    QFETCH(QString, words);
    LocaleChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    choices.setChoices({{u"af"_s, u"Afrikaans"_s, u"Afrikaans"_s},
                        {u"fr"_s, u"Français"_s, u"French"_s},
                        {u"fr-BE"_s, u"Français (Belgique)"_s, u"French (Belgium)"_s},
                        {u"fy"_s, u"Frysk"_s, u"Western Frisian"_s},
                        {u"zh-TW"_s, u"中文（台灣）"_s, u"Chinese (Taiwan)"_s}});
    choices.search(words, {});
    QTEST(choices.tagAt(0), "first");
}

void TestTitleStructure::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("one") << u"a"_s << Rows{{u"a"_s}};
    QTest::newRow("one with a break") << u"a\n"_s << Rows{{u"a"_s}};
    QTest::newRow("blank ones") << u"a\n\nb"_s << Rows{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("columns") << u"a\tb\r\n\tc\nd\t"_s
                             << Rows{{u"a"_s, u"b"_s}, {QString(), u"c"_s}, {u"d"_s, QString()}};
    QTest::newRow("quotes of its own") << u"\"a\" b\n\"c\""_s << Rows{{u"\"a\" b"_s}, {u"\"c\""_s}};
    QTest::newRow("quoted") << u"\"a\tb\"\n\"c \"\"d\"\"\""_s << Rows{{u"a\tb"_s}, {u"c \"d\""_s}};
    QTest::newRow("never closed") << u"\"a\nb"_s << Rows{{u"\"a"_s}, {u"b"_s}};
    QTest::newRow("empty") << QString() << Rows{{QString()}};
}

void TestTitleStructure::cells()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(spreadsheetCells(text), rows);
    QStringList column;
    for (const QStringList &row : std::as_const(rows))
        column.append(row.first());
    if (column.size() > 1) {
        QList<QStringList> again;
        for (const QString &cell : std::as_const(column))
            again.append({cell});
        QCOMPARE(spreadsheetCells(spreadsheetColumn(column)), again);
    }
}

QTEST_MAIN(TestTitleStructure)
#include "test_title_structure.moc"
