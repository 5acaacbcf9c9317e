// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_bar.h"
#include "conflict_marks.h"
#include "journal.h"
#include "page_tabs.h"
#include "problems_pane.h"
#include "window_fixture.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Several pages at once: each keeps its text, its history, its place and its file's fate.
class TestOpenPages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachKeepsItsTextAndHistory();
    void eachKeepsItsPlace();
    void sameFileIsOpenOnce();
    void closingShowsThePageBeside_data();
    void closingShowsThePageBeside();
    void closingAsksForWhatIsUnsaved_data();
    void closingAsksForWhatIsUnsaved();
    void lastPageLeavesAnEmptyWindow();
    void leavingAsksOnceForAll();
    void savesAll();
    void pagesBehindFollowTheDisk();
    void pagesBehindWaitForADecision();
    void eachHasAJournal();
    void comesBackAsItWas();
    void repositoriesKeepTheirPages();
    void tabsSayWhatIsOpen();
    void movedTabsStayInOrder();
    void siteRepairReachesOpenPages();
    void conflictsAreMarkedInThePageThatHasThem();
    void changesTellOfWhatIsNotSaved();
    void changesBeginWithTheOpenPage();
    void windowOfItsOwnIsAskedForThePage();
    void namesAreDistinct_data();
    void namesAreDistinct();

private:
    [[nodiscard]] PageSession &session() const { return m_fixture->window->session(); }
    [[nodiscard]] PageTabs *tabs() const { return m_fixture->window->findChild<PageTabs *>(); }
    bool open(const QString &name) { return m_fixture->window->open(m_fixture->path(name)); }
    [[nodiscard]] OpenPage *page(const QString &name) const
    {
        return session().pageOf(m_fixture->path(name));
    }
    void type(const QString &text)
    {
        m_fixture->window->source()->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_fixture->window->source()->editor(), text);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const OpenPage *page : session().pages()) {
            names.append(page->name());
        }
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestOpenPages::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->write(u"a.md"_s, "---\ntitles:\n  en: A\n---\n" + QByteArray("line\n").repeated(200));
    m_fixture->write(u"b.md"_s, "---\ntitles:\n  fr: B\n---\nb\n");
    m_fixture->write(u"c.md"_s, "---\ntitles:\n  ko: C\n---\nc\n");
}

void TestOpenPages::eachKeepsItsTextAndHistory()
{
    QVERIFY(open(u"a.md"_s));
    type(u"in a"_s);
    QVERIFY(open(u"b.md"_s));
    QVERIFY(m_fixture->prompts.asked.isEmpty());
    QVERIFY(!m_fixture->window->isWindowModified());
    QCOMPARE(m_fixture->rowOf(u"fr"_s), 0);
    type(u"in b"_s);
    QVERIFY(open(u"a.md"_s));
    QVERIFY(m_fixture->text().endsWith("line\nin a"_L1));
    QVERIFY(m_fixture->window->isWindowModified());
    QCOMPARE(m_fixture->rowOf(u"en"_s), 0);
    QVERIFY(m_fixture->window->windowTitle().startsWith("a.md"_L1));
    m_fixture->window->source()->editor()->undo();
    QVERIFY(!m_fixture->window->isWindowModified());
    QVERIFY(page(u"b.md"_s)->document().text().endsWith("in b"_L1));
}

void TestOpenPages::eachKeepsItsPlace()
{
    SourceEditor *editor = m_fixture->window->source()->editor();
    QVERIFY(open(u"a.md"_s));
    m_fixture->window->source()->goToLine(150);
    const auto place = editor->viewPlace();
    QVERIFY(open(u"b.md"_s));
    QCOMPARE(m_fixture->window->source()->cursorLine(), 0);
    QVERIFY(open(u"a.md"_s));
    QCOMPARE(m_fixture->window->source()->cursorLine(), 150);
    QCOMPARE(editor->viewPlace().first, place.first);
}

void TestOpenPages::sameFileIsOpenOnce()
{
    QVERIFY(QFile::link(m_fixture->path(u"a.md"_s), m_fixture->path(u"link.md"_s)));
    QVERIFY(open(u"a.md"_s));
    QVERIFY(open(u"b.md"_s));
    QVERIFY(open(u"a.md"_s));
    QVERIFY(open(u"link.md"_s));
    QCOMPARE(names(), (QStringList{u"a.md"_s, u"b.md"_s}));
    QCOMPARE(session().pageName(), u"a.md"_s);
}

void TestOpenPages::closingShowsThePageBeside_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("then");
    QTest::newRow("first") << u"a.md"_s << u"a.md"_s << u"b.md"_s;
    QTest::newRow("middle") << u"b.md"_s << u"b.md"_s << u"c.md"_s;
    QTest::newRow("last") << u"c.md"_s << u"c.md"_s << u"b.md"_s;
    QTest::newRow("behind") << u"c.md"_s << u"a.md"_s << u"c.md"_s;
}

void TestOpenPages::closingShowsThePageBeside()
{
    QFETCH(QString, shown);
    QFETCH(QString, closed);
    QFETCH(QString, then);
    QVERIFY(open(u"a.md"_s) && open(u"b.md"_s) && open(u"c.md"_s) && open(shown));
    QVERIFY(session().close(*page(closed)));
    QCOMPARE(session().pageName(), then);
    QCOMPARE(session().pages().size(), 2);
    QCOMPARE(m_fixture->window->windowTitle().section(u'[', 0, 0), then);
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), then);
}

void TestOpenPages::closingAsksForWhatIsUnsaved_data()
{
    QTest::addColumn<Prompts::Leave>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("save") << Prompts::Leave::Save << true << QByteArray("b\nmine");
    QTest::newRow("discard") << Prompts::Leave::Discard << true << QByteArray("b\n");
    QTest::newRow("cancel") << Prompts::Leave::Cancel << false << QByteArray("b\n");
}

void TestOpenPages::closingAsksForWhatIsUnsaved()
{
    QFETCH(Prompts::Leave, answer);
    QFETCH(bool, closed);
    QFETCH(QByteArray, written);
    QVERIFY(open(u"b.md"_s));
    type(u"mine"_s);
    QVERIFY(open(u"a.md"_s));
    m_fixture->prompts.leave = answer;
    Q_EMIT tabs()->tabCloseRequested(0);
    QCOMPARE(m_fixture->prompts.asked, QStringList{u"leave b.md"_s});
    QCOMPARE(page(u"b.md"_s) == nullptr, closed);
    QVERIFY(m_fixture->bytes(u"b.md"_s).endsWith("---\n" + written));
    QCOMPARE(session().pageName(), u"a.md"_s);
}

void TestOpenPages::lastPageLeavesAnEmptyWindow()
{
    QVERIFY(open(u"a.md"_s));
    m_fixture->action("actionClosePage")->trigger();
    QVERIFY(!session().hasPage());
    QVERIFY(tabs()->isHidden());
    QVERIFY(m_fixture->window->source()->editor()->isReadOnly());
    QVERIFY(m_fixture->text().isEmpty());
    QCOMPARE(m_fixture->table()->model()->rowCount(), 0);
    QVERIFY(!m_fixture->action("actionSave")->isEnabled());
    QVERIFY(!m_fixture->action("actionClosePage")->isEnabled());
    QVERIFY(!session().save());
    QTRY_VERIFY(m_fixture->window->isSettled());
    QVERIFY(open(u"b.md"_s));
    QVERIFY(m_fixture->action("actionSave")->isEnabled());
    type(u"x"_s);
    QVERIFY(session().save());
}

void TestOpenPages::leavingAsksOnceForAll()
{
    QVERIFY(open(u"a.md"_s));
    type(u"1"_s);
    QVERIFY(open(u"b.md"_s));
    QVERIFY(open(u"c.md"_s));
    type(u"3"_s);
    QVERIFY(!m_fixture->window->close());
    QCOMPARE(m_fixture->prompts.asked, QStringList{u"leave a.md c.md"_s});
    m_fixture->prompts.leave = Prompts::Leave::Save;
    QVERIFY(m_fixture->window->close());
    QVERIFY(m_fixture->bytes(u"a.md"_s).endsWith("1"));
    QVERIFY(m_fixture->bytes(u"c.md"_s).endsWith("3"));
}

void TestOpenPages::savesAll()
{
    QVERIFY(open(u"a.md"_s));
    type(u"1"_s);
    QVERIFY(open(u"b.md"_s));
    type(u"2"_s);
    QVERIFY(open(u"c.md"_s));
    m_fixture->write(u"a.md"_s, "theirs");
    m_fixture->action("actionSaveAll")->trigger();
    // What waits for a decision is shown, and the rest is not touched before that.
    QCOMPARE(session().pageName(), u"a.md"_s);
    QCOMPARE(m_fixture->bytes(u"a.md"_s), QByteArray("theirs"));
    session().page().keepMine();
    m_fixture->action("actionSaveAll")->trigger();
    QVERIFY(m_fixture->bytes(u"a.md"_s).endsWith("1"));
    QVERIFY(m_fixture->bytes(u"b.md"_s).endsWith("2"));
}

void TestOpenPages::pagesBehindFollowTheDisk()
{
    QVERIFY(open(u"b.md"_s));
    QVERIFY(open(u"a.md"_s));
    const QString shown = m_fixture->text();
    m_fixture->write(u"b.md"_s, "theirs");
    QTRY_COMPARE(page(u"b.md"_s)->document().text(), u"theirs"_s);
    QCOMPARE(m_fixture->text(), shown);
    QVERIFY(open(u"b.md"_s));
    QCOMPARE(m_fixture->text(), u"theirs"_s);
    QCOMPARE(m_fixture->table()->model()->rowCount(), 0);
}

void TestOpenPages::pagesBehindWaitForADecision()
{
    auto *bar = m_fixture->window->findChild<QWidget *>(u"diskBar"_s);
    QVERIFY(open(u"b.md"_s));
    type(u"mine"_s);
    QVERIFY(open(u"a.md"_s));
    m_fixture->write(u"b.md"_s, "theirs");
    QTRY_COMPARE(page(u"b.md"_s)->onDisk(), OpenPage::OnDisk::Changed);
    QVERIFY(!bar->isVisible());
    QVERIFY(!tabs()->tabIcon(0).isNull());
    QVERIFY(open(u"b.md"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(open(u"a.md"_s));
    QVERIFY(!bar->isVisible());
}

void TestOpenPages::eachHasAJournal()
{
    const QString folder = m_fixture->folder.filePath(u"unsaved"_s);
    {
        PageSession other(m_fixture->prompts);
        other.keepUnsavedTextIn(folder);
        for (const QString &name : {u"a.md"_s, u"b.md"_s}) {
            QVERIFY(other.open(m_fixture->path(name)));
            QTextCursor(other.document().textDocument()).insertText(u"lost "_s + name);
        }
        QVERIFY(other.open(m_fixture->path(u"c.md"_s)));
    }
    LostTexts lost(folder);
    QCOMPARE(lost.texts().size(), 2);
    for (const LostText &text : lost.texts()) {
        QVERIFY(session().restore(text.page, text.text));
        QVERIFY(m_fixture->text().startsWith(u"lost "_s + session().pageName()));
    }
    QCOMPARE(session().pages().size(), 2);
}

void TestOpenPages::comesBackAsItWas()
{
    QVERIFY(open(u"a.md"_s));
    m_fixture->window->source()->goToLine(120);
    QVERIFY(open(u"b.md"_s));
    m_fixture->window->source()->goToLine(2);
    QVERIFY(open(u"c.md"_s));
    QVERIFY(open(u"b.md"_s));
    QVERIFY(m_fixture->window->close());
    QVERIFY(QFile::remove(m_fixture->path(u"c.md"_s)));
    m_fixture->openWindow();
    m_fixture->window->restoreSession();
    QCOMPARE(names(), (QStringList{u"a.md"_s, u"b.md"_s}));
    QCOMPARE(session().pageName(), u"b.md"_s);
    QCOMPARE(m_fixture->window->source()->cursorLine(), 2);
    m_fixture->action("actionPreviousPage")->trigger();
    QCOMPARE(session().pageName(), u"a.md"_s);
    QCOMPARE(m_fixture->window->source()->cursorLine(), 120);
}

void TestOpenPages::repositoriesKeepTheirPages()
{
    const Result<QString> other = prepareSampleSite(m_fixture->folder.filePath(u"other"_s));
    QVERIFY(other.ok());
    QVERIFY(open(u"a.md"_s));
    QVERIFY(open(u"b.md"_s));
    QVERIFY(m_fixture->window->open(other.value()));
    QVERIFY(session().pages().isEmpty());
    QVERIFY(m_fixture->window->open(other.value() + u"/terms.md"_s));
    QVERIFY(m_fixture->window->open(m_fixture->root));
    QCOMPARE(names(), (QStringList{u"a.md"_s, u"b.md"_s}));
    QCOMPARE(session().pageName(), u"b.md"_s);
    QVERIFY(m_fixture->window->open(other.value()));
    QCOMPARE(names(), QStringList{u"terms.md"_s});
}

void TestOpenPages::tabsSayWhatIsOpen()
{
    QVERIFY(QDir(m_fixture->root).mkpath(u"fr"_s));
    m_fixture->write(u"fr/a.md"_s, "x");
    m_fixture->write(u"r&d.md"_s, "x");
    QVERIFY(open(u"a.md"_s) && open(u"fr/a.md"_s) && open(u"r&d.md"_s));
    QVERIFY(tabs()->isVisible());
    QCOMPARE(tabs()->tabText(0), u"a.md"_s);
    QCOMPARE(tabs()->tabText(1), u"fr/a.md"_s);
    QCOMPARE(tabs()->tabText(2), u"r&&d.md"_s);
    QCOMPARE(tabs()->currentIndex(), 2);
    type(u"x"_s);
    QCOMPARE(tabs()->tabText(2), u"● r&&d.md"_s);
    QVERIFY(tabs()->accessibleTabName(2).contains("unsaved"_L1));
    QVERIFY(session().save());
    QCOMPARE(tabs()->tabText(2), u"r&&d.md"_s);
    tabs()->setCurrentIndex(0);
    QCOMPARE(session().pagePath(), u"a.md"_s);
}

void TestOpenPages::movedTabsStayInOrder()
{
    QVERIFY(open(u"a.md"_s) && open(u"b.md"_s) && open(u"c.md"_s));
    tabs()->moveTab(2, 0);
    QCOMPARE(names(), (QStringList{u"c.md"_s, u"a.md"_s, u"b.md"_s}));
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(session().pageName(), u"c.md"_s);
    tabs()->moveTab(0, 1);
    QCOMPARE(names(), (QStringList{u"a.md"_s, u"c.md"_s, u"b.md"_s}));
    for (int index = 0; index < 3; ++index) {
        QCOMPARE(tabs()->tabText(index), names().at(index));
    }
}

void TestOpenPages::siteRepairReachesOpenPages()
{
    const QByteArray broken = "---\ntitles:\n  en: &EN A\n  en-GB: *FR\n---\n";
    m_fixture->write(u"b.md"_s, broken);
    m_fixture->write(u"c.md"_s, broken);
    QVERIFY(open(u"b.md"_s));
    QVERIFY(open(u"a.md"_s));
    QTRY_VERIFY(!m_fixture->window->tree()->isBusy());
    m_fixture->prompts.siteRepair = true;
    Q_EMIT m_fixture->window->problems()->fixAllInSite(u"undefined-alias"_s);
    QVERIFY(!m_fixture->prompts.asked.isEmpty());
    QVERIFY(!page(u"b.md"_s)->document().text().contains("*FR"_L1));
    QVERIFY(page(u"b.md"_s)->document().isModified());
    QCOMPARE(m_fixture->bytes(u"b.md"_s), broken);
    QVERIFY(!m_fixture->bytes(u"c.md"_s).contains("*FR"));
}

void TestOpenPages::conflictsAreMarkedInThePageThatHasThem()
{
    m_fixture->write(u"conflict.md"_s, "one\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> side\n");
    const auto *bar = m_fixture->window->findChild<ConflictBar *>();
    const auto *marks = m_fixture->window->findChild<ConflictMarks *>();
    QVERIFY(open(u"a.md"_s));
    QVERIFY(!bar->isVisible());
    QVERIFY(open(u"conflict.md"_s));
    QVERIFY(bar->isVisible());
    QCOMPARE(marks->bands().size(), 2);
    QVERIFY(open(u"a.md"_s));
    QVERIFY(!bar->isVisible());
    QVERIFY(marks->bands().isEmpty());
    QVERIFY(open(u"conflict.md"_s));
    QCOMPARE(marks->bands().size(), 2);
    m_fixture->action("conflictTakeTheirs")->trigger();
    QCOMPARE(m_fixture->text(), u"one\ntheirs\n"_s);
    QVERIFY(session().save());
    QVERIFY(session().close(session().page()));
    QVERIFY(!bar->isVisible());
}

void TestOpenPages::changesTellOfWhatIsNotSaved()
{
    auto *warning = m_fixture->window->findChild<QLabel *>(u"commitUnsaved"_s);
    QVERIFY(open(u"a.md"_s));
    QVERIFY(warning->isHidden());
    type(u"1"_s);
    QVERIFY(open(u"b.md"_s));
    type(u"2"_s);
    QVERIFY(!warning->isHidden());
    QVERIFY(warning->text().contains("2 open page"_L1));
    Q_EMIT warning->linkActivated(u"#"_s);
    QVERIFY(warning->isHidden());
    QVERIFY(m_fixture->bytes(u"a.md"_s).endsWith("1"));
    QVERIFY(m_fixture->bytes(u"b.md"_s).endsWith("2"));
}

void TestOpenPages::changesBeginWithTheOpenPage()
{
    QProcess git;
    git.setWorkingDirectory(m_fixture->root);
    for (const QStringList &arguments :
         {QStringList{u"add"_s, u"."_s},
          QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b.c"_s, u"commit"_s, u"-qm"_s,
                      u"Begin"_s}}) {
        git.start(u"git"_s, arguments);
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.exitCode(), 0);
    }
    for (const QString &name : {u"a.md"_s, u"b.md"_s, u"c.md"_s}) {
        QVERIFY(open(name));
        type(u"x"_s);
        QVERIFY(session().save());
    }
    QVERIFY(open(u"b.md"_s));
    auto *files = m_fixture->window->findChild<QTreeWidget *>(u"changedFilesTree"_s);
    QVERIFY(files != nullptr);
    QTRY_VERIFY(files->currentItem() != nullptr && files->currentItem()->text(0).contains("b.md"_L1));
    m_fixture->window->showPart(u"changes"_s);
    QVERIFY(files->currentItem()->text(0).contains("b.md"_L1));
}

void TestOpenPages::windowOfItsOwnIsAskedForThePage()
{
    QSignalSpy wanted(m_fixture->window.get(), &MainWindow::newWindowWanted);
    QVERIFY(open(u"a.md"_s));
    m_fixture->action("actionNewWindow")->trigger();
    QVERIFY(session().closeAll());
    m_fixture->action("actionNewWindow")->trigger();
    QCOMPARE(wanted, (QList<QVariantList>{{m_fixture->path(u"a.md"_s)}, {m_fixture->root}}));
}

void TestOpenPages::namesAreDistinct_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one") << QStringList{u"x/a.md"_s} << QStringList{u"a.md"_s};
    QTest::newRow("folders") << QStringList{u"x/a.md"_s, u"y/a.md"_s, u"b.md"_s}
                             << QStringList{u"x/a.md"_s, u"y/a.md"_s, u"b.md"_s};
    QTest::newRow("root") << QStringList{u"a.md"_s, u"y/a.md"_s} << QStringList{u"a.md"_s, u"y/a.md"_s};
    QTest::newRow("deep") << QStringList{u"x/z/a.md"_s, u"y/z/a.md"_s, u"y/q/a.md"_s}
                          << QStringList{u"x/z/a.md"_s, u"y/z/a.md"_s, u"q/a.md"_s};
}

void TestOpenPages::namesAreDistinct()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);
    QCOMPARE(distinctNames(paths), names);
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestOpenPages>(argc, argv);
}

#include "test_open_pages.moc"
