// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "problems_pane.h"
#include "repository_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
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
    void repairsAreOfferedBesideTheLine();
    void repairIsOfferedAtTheCursor();
    void chosenLoaderIsRemembered();
    void countsFollowTyping();
    void readingASiteCanBeStoppedAndResumed();
    void treeFollowsTheDisk();
    void treeShowsWhatIsAskedFor();

private:
    static QAbstractItemView *list(WindowFixture &fixture);
    static QMenu *repairMenu(WindowFixture &fixture);
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

/// The menu of repairs that is open, or null.
QMenu *TestProblems::repairMenu(WindowFixture &fixture)
{
    auto *menu = fixture.window->problems()->findChild<QMenu *>(u"repairMenu"_s);
    return menu != nullptr && menu->isVisible() ? menu : nullptr;
}

void TestProblems::repairsAreOfferedBesideTheLine()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    SourceEditor *editor = fixture.window->source()->editor();
    QTextCursor cursor = editor->document()->find(u"&EN"_s);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(u"&EN Yes"_s);
    editor->setTextCursor(cursor);
    auto *margin = editor->findChild<QWidget *>(u"sourceMargin"_s);
    const int y = editor->cursorRect().center().y();
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(margin->width() - 12, y));
    QVERIFY(repairMenu(fixture) == nullptr);
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(6, y));
    QMenu *menu = repairMenu(fixture);
    QVERIFY(menu != nullptr);
    // What would be applied has been shown before.
    auto *diff = fixture.window->problems()->findChild<QPlainTextEdit *>(u"problemDiff"_s);
    QVERIFY2(diff->toPlainText().contains(u"&EN \"Yes\"\n"_s), qPrintable(diff->toPlainText()));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(fixture.text().contains(u"&EN \"Yes\"\n"_s));
    editor->undo();
    QVERIFY(fixture.text().contains(u"&EN Yes\n"_s));
}

void TestProblems::repairIsOfferedAtTheCursor()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    SourceEditor *editor = fixture.window->source()->editor();
    const QTextCursor anchor = editor->document()->find(u"&KO       Pol"_s);
    QVERIFY(!anchor.isNull());
    editor->setTextCursor(anchor);
    editor->setFocus();
    fixture.action("repairProblem")->trigger();
    QMenu *menu = repairMenu(fixture);
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(fixture.text().contains(u"&KO       Pol"_s));
}

void TestProblems::chosenLoaderIsRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    const Loader found = fixture.window->session().survey().facts().loader;
    const Loader other = found == Loader::Psych ? Loader::SafeYaml : Loader::Psych;
    QAction *action = fixture.window->findChild<QAction *>(u"actionLoader%1"_s.arg(static_cast<int>(other)));
    QVERIFY(action != nullptr);
    action->trigger();
    QCOMPARE(fixture.window->session().survey().facts().loader, other);
    fixture.openWindow();
    QVERIFY(fixture.window->open(fixture.path(samplePage())));
    QCOMPARE(fixture.window->session().survey().facts().loader, other);
    fixture.action("actionLoaderFound")->trigger();
    QCOMPARE(fixture.window->session().survey().facts().loader, found);
}

void TestProblems::countsFollowTyping()
{
    WindowFixture fixture;
    fixture.write(u"one.md"_s, "---\ntitles:\n  id: A\n  fr: B\n  en: C\n---\n");
    QVERIFY(fixture.window->open(fixture.path(u"one.md"_s)));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    auto *tabs = fixture.window->findChild<QTabWidget *>(u"lowerTabs"_s);
    QCOMPARE(tabs->tabText(0), u"Problems"_s);
    const auto shown = [&] {
        const auto *view = fixture.window->tree()->findChild<QAbstractItemView *>(u"repositoryFiles"_s);
        // How many of the site's locales it lacks stands behind that.
        return view->currentIndex().data().toString().section(u"  −"_s, 0, 0);
    };
    QCOMPARE(shown(), u"one.md"_s);
    SourceEditor *editor = fixture.window->source()->editor();
    QTextCursor cursor = editor->document()->find(u"fr: B"_s);
    cursor.insertText(u"fr: *NIX"_s);
    QCOMPARE(tabs->tabText(0), u"Problems (1)"_s);
    QCOMPARE(shown(), u"one.md  (1)"_s);
    editor->undo();
    QCOMPARE(tabs->tabText(0), u"Problems"_s);
    QCOMPARE(shown(), u"one.md"_s);
}

void TestProblems::readingASiteCanBeStoppedAndResumed()
{
    WindowFixture fixture;
    for (int i = 0; i < 400; ++i) {
        fixture.write(u"page-%1.md"_s.arg(i), "---\ntitles:\n  en: A\n  fr: Yes\n---\n");
    }
    RepositoryTree *tree = fixture.window->tree();
    QVERIFY(fixture.window->open(fixture.root));
    QVERIFY(tree->isBusy());
    tree->findChild<QAbstractButton *>(u"repositoryCancel"_s)->click();
    QVERIFY(!tree->isBusy());
    auto *notice = tree->findChild<QLabel *>(u"repositoryNotice"_s);
    QVERIFY(notice->isVisible());
    Q_EMIT notice->linkActivated(u"again"_s);
    QTRY_VERIFY(!tree->isBusy());
    QVERIFY(!notice->isVisible());
    QVERIFY(tree->problems().size() >= 400);
}

void TestProblems::treeFollowsTheDisk()
{
    WindowFixture fixture;
    RepositoryTree *tree = fixture.window->tree();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    QTRY_VERIFY(!tree->isBusy());
    QVERIFY(!tree->paths().contains(u"new.md"_s));
    fixture.write(u"new.md"_s, "---\ntitles:\n  id: A\n  en: Yes\n---\n");
    QTRY_VERIFY(tree->paths().contains(u"new.md"_s));
    const auto problemsOf = [&](const QString &path) {
        const QList<Problem> problems = tree->problems();
        return std::count_if(problems.begin(), problems.end(),
                             [&](const Problem &problem) { return problem.path == path; });
    };
    QTRY_COMPARE(problemsOf(u"new.md"_s), 1);
    fixture.write(u"new.md"_s, "---\ntitles:\n  id: A\n  en: Why not\n---\n");
    QEvent activation(QEvent::ActivationChange);
    QCoreApplication::sendEvent(fixture.window.get(), &activation);
    QTRY_COMPARE(problemsOf(u"new.md"_s), 0);
    QVERIFY(QFile::remove(fixture.path(u"new.md"_s)));
    QTRY_VERIFY(!tree->paths().contains(u"new.md"_s));
    // The site's own language concerns every page: all of them are read again.
    fixture.write(u"_config.yml"_s, "lang: eo\n");
    QCoreApplication::sendEvent(fixture.window.get(), &activation);
    QTRY_VERIFY(problemsOf(u"cookies.md"_s) > 0);
}

void TestProblems::treeShowsWhatIsAskedFor()
{
    WindowFixture fixture;
    fixture.write(u"faulty.md"_s, "---\ntitles:\n  id: A\n  en: Yes\n---\n");
    fixture.write(u"few.md"_s, "---\ntitles:\n  id: A\n---\n");
    RepositoryTree *tree = fixture.window->tree();
    QVERIFY(fixture.window->open(fixture.root));
    QTRY_VERIFY(!tree->isBusy());
    tree->setStates({{u"few.md"_s, u"M"_s}});
    auto *show = tree->findChild<QComboBox *>(u"repositoryShow"_s);
    const auto *view = tree->findChild<QAbstractItemView *>(u"repositoryFiles"_s);
    const auto shown = [&](const QString &choice) {
        const int index = show->findText(choice);
        QStringList paths;
        if (index < 0) {
            return QStringList{u"no such choice"_s};
        }
        show->setCurrentIndex(index);
        Q_EMIT show->activated(index);
        const QModelIndex pages = view->model()->index(0, 0);
        for (int row = 0; row < view->model()->rowCount(pages); ++row) {
            const QString path =
                view->model()->index(row, 0, pages).data(RepositoryModel::PathRole).toString();
            if (!path.isEmpty()) {
                paths.append(path);
            }
        }
        return paths;
    };
    QVERIFY(shown(u"Files with problems"_s).contains(u"faulty.md"_s));
    QVERIFY(!shown(u"Files with problems"_s).contains(u"few.md"_s));
    QCOMPARE(shown(u"Changed files"_s), QStringList{u"few.md"_s});
    QVERIFY(shown(u"Files without ko"_s).contains(u"few.md"_s));
    QVERIFY(!shown(u"Files without ko"_s).contains(samplePage()));
    QVERIFY(shown(u"All files"_s).contains(samplePage()));
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
