// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "changes_view.h"
#include "exact_preview.h"
#include "live_checks.h"
#include "locale_sheet.h"
#include "problems_pane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace anchorage {

/// What the window shows of the site around the page: templates, links, fallbacks, the exact build, git.
class TestSitePreview : public QObject
{
    Q_OBJECT

private slots:
    void templatesAndLinksAreAmongTheProblems();
    void foundPlacesMoveWithTheText_data();
    void foundPlacesMoveWithTheText();
    void fallbackIsSaid();
    void linkOpensItsPage();
    void exactModeAsksForTrustAndBuilds();
    void gitStatesAreInTheTree();

private:
    static QStringList codes(WindowFixture &fixture);
};

QStringList TestSitePreview::codes(WindowFixture &fixture)
{
    const auto *list = fixture.window->problems()->findChild<QAbstractItemView *>(u"problemList"_s);
    QStringList codes;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        codes.append(list->model()->index(row, ProblemsModel::CodeColumn).data().toString());
    }
    return codes;
}

void TestSitePreview::templatesAndLinksAreAmongTheProblems()
{
    WindowFixture fixture;
    fixture.write(u"page.md"_s,
                  "---\ntitles:\n  id: A\n  en: B\n---\n{{ site.title }}\n\n{% include nope.html %}\n\n"
                  "[x](/nowhere.html)\n");
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(codes(fixture).contains(u"liquid-error"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(codes(fixture).contains(u"broken-link"_s), 20'000);
    SourceEditor *editor = fixture.window->source()->editor();
    QTextCursor cursor = editor->document()->find(u"{% include nope.html %}"_s);
    cursor.removeSelectedText();
    QTRY_VERIFY_WITH_TIMEOUT(!codes(fixture).contains(u"liquid-error"_s), 20'000);
    cursor = editor->document()->find(u"/nowhere.html"_s);
    cursor.insertText(u"/terms.html"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!codes(fixture).contains(u"broken-link"_s), 20'000);
}

void TestSitePreview::foundPlacesMoveWithTheText_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("begin"); // -1: dropped
    QTest::newRow("same") << u"one two three"_s << 4;
    QTest::newRow("changed behind") << u"one two three four"_s << 4;
    QTest::newRow("changed before") << u"zero one two three"_s << 9;
    QTest::newRow("changed itself") << u"one 2 three"_s << -1;
    QTest::newRow("gone") << u""_s << -1;
}

void TestSitePreview::foundPlacesMoveWithTheText()
{
    QFETCH(const QString, after);
    QFETCH(const int, begin);
    Diagnosis two;
    two.span = {4, 7};
    const QList<Diagnosis> moved = movedDiagnoses({two}, u"one two three", after);
    QCOMPARE(moved.size(), begin < 0 ? 0 : 1);
    if (begin >= 0) {
        QCOMPARE(moved.first().span.of(after).toString(), u"two"_s);
        QCOMPARE(moved.first().span.begin, begin);
    }
}

void TestSitePreview::fallbackIsSaid()
{
    WindowFixture fixture;
    fixture.write(u"page.md"_s, "---\ntitles:\n  en: Terms\n  fr-BE:\n---\ntext\n");
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    const auto *badge = fixture.window->findChild<QLabel *>(u"fallbackBadge"_s);
    fixture.window->source()->goToLine(2);
    QVERIFY(badge->isHidden());
    fixture.window->source()->goToLine(3);
    QVERIFY(!badge->isHidden());
    QVERIFY2(badge->text().contains(u"fr-BE"_s), qPrintable(badge->text()));
    fixture.window->findChild<QTabWidget *>(u"readerTabs"_s)->setCurrentIndex(1);
    auto *sheet = fixture.window->findChild<LocaleSheet *>();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isSettled(), 30'000);
}

void TestSitePreview::linkOpensItsPage()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"about.md"_s)));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    const auto *checks = fixture.window->findChild<LiveChecks *>();
    QTRY_VERIFY(checks->siteIndex() != nullptr);
    Q_EMIT fixture.window->preview()->linkActivated(QUrl(u"anchorage://site/terms.html"_s));
    QCOMPARE(fixture.window->session().pagePath(), u"terms.md"_s);
    Q_EMIT fixture.window->preview()->linkActivated(QUrl(u"anchorage://site/nowhere.html"_s));
    QCOMPARE(fixture.window->session().pagePath(), u"terms.md"_s);
}

void TestSitePreview::exactModeAsksForTrustAndBuilds()
{
    if (QStandardPaths::findExecutable(u"jekyll"_s).isEmpty()) {
        QSKIP("There is no jekyll here.");
    }
    WindowFixture fixture;
    qputenv("XDG_CACHE_HOME", QFile::encodeName(fixture.folder.filePath(u"cache"_s)));
    fixture.openWindow();
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    auto *exact = fixture.window->findChild<ExactPreview *>();
    QVERIFY(!exact->isVisible());
    fixture.action("actionPreview_exact")->trigger();
    QTRY_VERIFY(fixture.prompts.asked.contains(u"trust "_s + fixture.root));
    QTRY_VERIFY(!exact->isBuilding());
    QVERIFY(exact->result().body.isEmpty());

    fixture.prompts.trust = true;
    QTextCursor cursor(fixture.window->session().document().textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"\n\nUnsaved *words*.\n"_s);
    exact->findChild<QAbstractButton *>(u"exactAgain"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!exact->result().body.isEmpty(), 120'000);
    QVERIFY(exact->result().body.contains("Unsaved <em>words</em>."_L1));
    QVERIFY(!fixture.bytes(u"terms.md"_s).contains("Unsaved"));
    QCOMPARE(exact->differences().size(), 0);
    QVERIFY(!QFile::exists(fixture.path(u"_site"_s)));
}

void TestSitePreview::gitStatesAreInTheTree()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    auto *tasks = fixture.window->findChild<QTabWidget *>(u"taskTabs"_s);
    QCOMPARE(tasks->tabText(1), u"Changes"_s);
    QTextCursor cursor(fixture.window->session().document().textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"more\n"_s);
    QVERIFY(fixture.window->session().save());
    QTRY_COMPARE_WITH_TIMEOUT(tasks->tabText(1), u"Changes (1)"_s, 20'000);
    const auto *view = fixture.window->tree()->findChild<QAbstractItemView *>(u"repositoryFiles"_s);
    QTRY_VERIFY(view->currentIndex().data().toString().startsWith("M  terms.md"_L1));
    // Looking at a repository is no reason to trust it.
    QVERIFY(fixture.prompts.asked.isEmpty());
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestSitePreview>(argc, argv);
}

#include "test_site_preview.moc"
