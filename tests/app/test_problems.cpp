// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "problems_pane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Problems in the real window: seen while typing, walked through, repaired by keys, undone in one step.
class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void samplePageIsMendedByOneLine();
    void problemsFollowTyping();
    void nextProblemGoesToItsLine();
    void wholeSiteIsRepairedAfterItsDiffWasSeen();

private:
    static QAbstractItemView *list(WindowFixture &fixture);
    static int rowOf(WindowFixture &fixture, const QString &code);
};

QAbstractItemView *TestProblems::list(WindowFixture &fixture)
{
    return fixture.window->problems()->findChild<QAbstractItemView *>(u"problemList"_s);
}

int TestProblems::rowOf(WindowFixture &fixture, const QString &code)
{
    const QAbstractItemModel &model = *list(fixture)->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ProblemsModel::CodeColumn).data().toString() == code) {
            return row;
        }
    }
    return -1;
}

void TestProblems::samplePageIsMendedByOneLine()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const QString original = fixture.text();
    const int row = rowOf(fixture, u"undefined-alias"_s);
    QVERIFY(row >= 0);
    list(fixture)->setCurrentIndex(list(fixture)->model()->index(row, 0));
    QTest::keyClick(fixture.window.get(), Qt::Key_Return, Qt::AltModifier);
    auto *diff = fixture.window->problems()->findChild<QPlainTextEdit *>(u"problemDiff"_s);
    QCOMPARE(diff->toPlainText(), u"-  fr      : &KO       Politique de confidentialité\n"
                                  "+  fr      : &FR       Politique de confidentialité\n"_s);
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(fixture.text().contains(u"  fr      : &FR       Politique de confidentialité\n"_s));
    QCOMPARE(rowOf(fixture, u"undefined-alias"_s), -1);
    QCOMPARE(rowOf(fixture, u"redefined-anchor"_s), -1);
    fixture.window->session().document().textDocument()->undo();
    QCOMPARE(fixture.text(), original);
}

void TestProblems::problemsFollowTyping()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    QCOMPARE(rowOf(fixture, u"retyped-title"_s), -1);
    SourceEditor *editor = fixture.window->source()->editor();
    QTextCursor cursor = editor->document()->find(u"&EN"_s);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(u"&EN Yes"_s);
    QVERIFY(rowOf(fixture, u"retyped-title"_s) >= 0);
    editor->undo();
    QCOMPARE(rowOf(fixture, u"retyped-title"_s), -1);
}

void TestProblems::nextProblemGoesToItsLine()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const int count = list(fixture)->model()->rowCount();
    QVERIFY(count > 5);
    QSet<int> lines;
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(fixture.window.get(), Qt::Key_F8);
        lines.insert(fixture.window->source()->cursorLine());
    }
    QVERIFY(lines.contains(21)); // fr-BE: *FR
    QVERIFY(lines.size() >= 6);
}

void TestProblems::wholeSiteIsRepairedAfterItsDiffWasSeen()
{
    WindowFixture fixture;
    fixture.write(u"one.md"_s, "---\ntitles:\n  en: A\n  fr: Yes\n---\n");
    fixture.write(u"two.md"_s, "---\r\ntitles:\r\n  en: A\r\n  fr: No\r\n---\r\n");
    QVERIFY(fixture.window->open(fixture.path(u"one.md"_s)));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    QAbstractButton *button = fixture.window->problems()->findChild<QAbstractButton *>(u"applyAllInSite"_s);
    const int row = rowOf(fixture, u"retyped-title"_s);
    QVERIFY(row >= 0);
    list(fixture)->setCurrentIndex(list(fixture)->model()->index(row, 0));
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(fixture.prompts.asked.size(), 1);
    QVERIFY(fixture.prompts.asked.first().contains("-  fr: No\n+  fr: \"No\"\n"_L1));
    QVERIFY(fixture.bytes(u"two.md"_s).contains("fr: No\r\n"));
    fixture.prompts.siteRepair = true;
    button->click();
    QCOMPARE(fixture.bytes(u"two.md"_s), QByteArray("---\r\ntitles:\r\n  en: A\r\n  fr: \"No\"\r\n---\r\n"));
    QVERIFY(fixture.text().contains("fr: \"Yes\"\n"_L1));
    QVERIFY(fixture.window->isWindowModified());
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestProblems>(argc, argv);
}

#include "test_problems.moc"
