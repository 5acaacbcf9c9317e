// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edited_page.h"
#include "samples.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::samples;

class TestAliasQuestion : public QObject
{
    Q_OBJECT

private slots:
    void questionByKeyboard_data();
    void questionByKeyboard();
    void questionByMouse_data();
    void questionByMouse();
    void questionNamesWhoShares_data();
    void questionNamesWhoShares();
    void undefinedAliasOffersOwnTitleOnly();
    void questionKeepsOthersFromEditing();
    void questionFollowsTheFile();
    void questionEndsWithItsRow_data();
    void questionEndsWithItsRow();
    void questionLeavesFocusToOtherPanes();
    void ownTitleWithoutQuestion();
    void listGoneDropsWhatWasTyped_data();
    void listGoneDropsWhatWasTyped();
};

void TestAliasQuestion::questionByKeyboard_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("anchorLine");
    QTest::addColumn<QString>("aliasLine");

    const QString anchor = u"  en    : &EN Privacy # main"_s;
    const QString alias = u"  en-GB : *EN"_s;
    QTest::newRow("shared") << 0 << int(Qt::Key_Return) << u"  en    : &EN Data # main"_s << alias;
    QTest::newRow("own") << 1 << int(Qt::Key_Space) << anchor << u"  en-GB : Data"_s;
    QTest::newRow("cancel") << 2 << int(Qt::Key_Return) << anchor << alias;
    QTest::newRow("Escape") << 0 << int(Qt::Key_Escape) << anchor << alias;
    QTest::newRow("Escape on the second") << 1 << int(Qt::Key_Escape) << anchor << alias;
}

void TestAliasQuestion::questionByKeyboard()
{
    QFETCH(int, tabs);
    QFETCH(int, key);
    EditedPage page(family);
    page.enter(1, u"Data"_s);
    QCOMPARE(page.edits, 0);
    QVERIFY(page.question()->isVisible());
    QVERIFY(page.grid.isEditing());
    QVERIFY(page.button("changeSharedTitle")->hasFocus());
    QVERIFY(page.label("typedTitle")->text().contains(u"“Data”"_s));
    for (int i = 0; i < tabs; ++i)
        EditedPage::press(Qt::Key_Tab);
    EditedPage::press(Qt::Key(key));
    QVERIFY(page.question()->isHidden());
    QTEST(page.line(2), "anchorLine");
    QTEST(page.line(3), "aliasLine");
    QVERIFY(page.view()->hasFocus());
    QCOMPARE(page.grid.currentLocale(), u"en-GB"_s);
}

void TestAliasQuestion::questionByMouse_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("anchorLine");
    QTest::addColumn<QString>("aliasLine");

    QTest::newRow("shared") << u"changeSharedTitle"_s << u"  fr    : &FR Données"_s << u"  fr-BE : *FR"_s;
    QTest::newRow("own") << u"giveOwnTitle"_s << u"  fr    : &FR Vie privée"_s << u"  fr-BE : Données"_s;
    QTest::newRow("cancel") << u"cancelTitle"_s << u"  fr    : &FR Vie privée"_s << u"  fr-BE : *FR"_s;
}

void TestAliasQuestion::questionByMouse()
{
    QFETCH(QString, button);
    EditedPage page(family);
    const QRect cell = page.view()->visualRect(page.model()->index(4, LocaleTitleModel::TitleColumn));
    QTest::mouseClick(page.view()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(page.view()->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(page.editor());
    page.editor()->selectAll();
    EditedPage::type(u"Données"_s);
    EditedPage::press(Qt::Key_Return);
    QTest::mouseClick(page.button(button.toLatin1().constData()), Qt::LeftButton);
    QVERIFY(page.question()->isHidden());
    QTEST(page.line(5), "anchorLine");
    QTEST(page.line(6), "aliasLine");
    QVERIFY(!page.grid.isEditing());
}

void TestAliasQuestion::questionNamesWhoShares_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("shared");
    QTest::addColumn<QString>("own");

    QTest::newRow("two")
        << u"titles:\n  fr: &FR A\n  fr-BE: *FR\n"_s << 1
        << u"fr-BE follows fr. Change the title that fr and fr-BE share, or give fr-BE its own?"_s
        << u"Change the &shared title (2 locales)"_s << u"&Own title for fr-BE"_s;
    QTest::newRow("five")
        << u"titles:\n  fr: &FR A\n  fr-BE: *FR\n  fr-CA: *FR\n  fr-CH: *FR\n  fr-FR: *FR\n"_s << 4
        << u"fr-FR follows fr. Change the title that fr, fr-BE, fr-CA, fr-CH and fr-FR share, or give fr-FR its own?"_s
        << u"Change the &shared title (5 locales)"_s << u"&Own title for fr-FR"_s;
    QTest::newRow("six")
        << u"titles:\n  fr: &FR A\n  fr-BE: *FR\n  fr-CA: *FR\n  fr-CH: *FR\n  fr-FR: *FR\n  fr-LU: *FR\n"_s
        << 1
        << u"fr-BE follows fr. Change the title that fr, fr-BE, fr-CA, fr-CH and 2 more share, or give fr-BE its own?"_s
        << u"Change the &shared title (6 locales)"_s << u"&Own title for fr-BE"_s;
    QTest::newRow("the last definition before it")
        << u"titles:\n  ko: &KO A\n  fr: &KO B\n  ko-KR: *KO\n"_s << 2
        << u"ko-KR follows fr. Change the title that fr and ko-KR share, or give ko-KR its own?"_s
        << u"Change the &shared title (2 locales)"_s << u"&Own title for ko-KR"_s;
}

void TestAliasQuestion::questionNamesWhoShares()
{
    QFETCH(QString, lines);
    QFETCH(int, row);
    EditedPage page(u"---\n"_s + lines + u"---\n"_s);
    page.enter(row, u"New"_s);
    QTEST(page.label("aliasQuestion")->text(), "question");
    QTEST(page.button("changeSharedTitle")->text(), "shared");
    QTEST(page.button("giveOwnTitle")->text(), "own");
}

void TestAliasQuestion::undefinedAliasOffersOwnTitleOnly()
{
    EditedPage page(family);
    page.enter(6, u"Datenschutz"_s);
    QVERIFY(page.button("changeSharedTitle")->isHidden());
    QVERIFY(page.button("giveOwnTitle")->hasFocus());
    QVERIFY(page.label("aliasQuestion")->text().contains(u"*DE"_s));
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(8), u"  de-AT : Datenschutz"_s);
    QCOMPARE(page.cell(6, LocaleTitleModel::ProblemColumn), QString());
}

void TestAliasQuestion::questionKeepsOthersFromEditing()
{
    EditedPage page(family);
    page.enter(1, u"Data"_s);
    page.select(5);
    page.view()->setFocus();
    EditedPage::type(u"X"_s);
    QVERIFY(!page.editor());
    QVERIFY(page.button("changeSharedTitle")->hasFocus());
    QVERIFY(!page.action("editTitle")->isEnabled());
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(2), u"  en    : &EN Data # main"_s);
    QCOMPARE(page.line(7), u"  de    : Datenschutz"_s);
}

void TestAliasQuestion::questionFollowsTheFile()
{
    EditedPage page(family);
    page.enter(1, u"Data"_s);
    QString text = page.text();
    text.replace(u"titles:\n"_s, u"layout: page\ntitles:\n  en-AU : X\n"_s)
        .replace(u"en-US : *EN"_s, u"en-US : A"_s);
    page.show(text);
    QVERIFY(page.question()->isVisible());
    QCOMPARE(page.button("changeSharedTitle")->text(), u"Change the &shared title (2 locales)"_s);
    QVERIFY(page.button("changeSharedTitle")->hasFocus());
    page.button("giveOwnTitle")->click();
    QCOMPARE(page.text(), text.replace(u"en-GB : *EN"_s, u"en-GB : Data"_s));
}

void TestAliasQuestion::questionEndsWithItsRow_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("explained");

    QTest::newRow("row removed") << u"  en-GB : *EN\n"_s << QString() << false << true;
    QTest::newRow("got its own") << u"en-GB : *EN"_s << u"en-GB : Other"_s << false << true;
    QTest::newRow("got that title") << u"en-GB : *EN"_s << u"en-GB : Data"_s << false << false;
    QTest::newRow("list renamed") << u"titles:"_s << u"other:"_s << false << true;
    QTest::newRow("read-only now") << u"Body"_s << u"Text"_s << true << true;
}

void TestAliasQuestion::questionEndsWithItsRow()
{
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    QFETCH(bool, readOnly);
    QFETCH(bool, explained);
    EditedPage page(family);
    page.enter(1, u"Data"_s);
    QString text = page.text();
    page.show(text.replace(was, becomes), readOnly);
    QVERIFY(page.question()->isHidden());
    QVERIFY(!page.grid.isEditing());
    QCOMPARE(page.label("titleMessage")->isVisible(), explained);
    if (explained)
        QVERIFY(page.label("titleMessage")->text().contains(u"“Data”"_s));
    QCOMPARE(page.edits, 0);
}

void TestAliasQuestion::questionLeavesFocusToOtherPanes()
{
    QWidget window;
    EditedPage page(family);
    QLineEdit other(&window);
    page.grid.setParent(&window);
    page.grid.move(0, 40);
    window.resize(700, 500);
    window.show();
    page.grid.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page.select(1);
    page.grid.focusTable();
    EditedPage::type(u"Data"_s);
    QVERIFY(page.editor());
    other.setFocus();
    QTRY_VERIFY(page.question()->isVisible());
    QVERIFY(other.hasFocus());
    page.button("giveOwnTitle")->click();
    QCOMPARE(page.line(3), u"  en-GB : Data"_s);
    QVERIFY(other.hasFocus());
    page.grid.setParent(nullptr);
}

void TestAliasQuestion::ownTitleWithoutQuestion()
{
    EditedPage page(family);
    page.select(0);
    QVERIFY(!page.action("enterOwnTitle")->isEnabled());
    page.select(1);
    QVERIFY(page.action("enterOwnTitle")->isEnabled());
    page.grid.focusTable();
    page.action("enterOwnTitle")->trigger();
    QVERIFY(page.editor());
    EditedPage::press(Qt::Key_Return);
    QCOMPARE(page.line(3), u"  en-GB : Privacy"_s);
    QVERIFY(page.question()->isHidden());
    // Given up, it must not answer for the next one.
    page.select(2);
    page.action("enterOwnTitle")->trigger();
    EditedPage::press(Qt::Key_Escape);
    page.enter(2, u"Data"_s);
    QVERIFY(page.question()->isVisible());
    QCOMPARE(page.edits, 1);
}

void TestAliasQuestion::listGoneDropsWhatWasTyped_data()
{
    QTest::addColumn<int>("row");

    QTest::newRow("in an editor") << 0;
    QTest::newRow("in a question") << 1;
}

void TestAliasQuestion::listGoneDropsWhatWasTyped()
{
    QFETCH(int, row);
    EditedPage page(QString(navigation).replace(u"*FR"_s, u"*EN"_s), FileKind::Data);
    page.action("nextMap")->trigger();
    page.select(row);
    page.grid.focusTable();
    EditedPage::type(u"Typed"_s);
    if (row == 1)
        EditedPage::press(Qt::Key_Return);
    QVERIFY(page.grid.isEditing());
    // Another list before it: what is being typed goes on in the same list.
    QString text = page.text();
    page.show(text.replace(u"header:\n"_s, u"header:\n  - titles:\n      en: A\n      fr: *EN\n"_s));
    QCOMPARE(page.grid.currentMap(), u"header[2].titles"_s);
    QVERIFY(page.grid.isEditing());
    // The list itself goes: the one that takes its place has rows of the same names.
    page.show(u"header:\n  - titles:\n      en: &EN A\n      fr: *EN\n"_s);
    QVERIFY(!page.grid.isEditing());
    QVERIFY(page.question()->isHidden());
    QVERIFY(page.label("titleMessage")->text().contains(u"“Typed”"_s));
    QCOMPARE(page.edits, 0);
}

QTEST_MAIN(TestAliasQuestion)
#include "test_alias_question.moc"
