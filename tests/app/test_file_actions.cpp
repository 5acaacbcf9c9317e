// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

using namespace Qt::StringLiterals;

namespace anchorage {

/// New, renamed and deleted pages in the real window, with the menu in step.
class TestFileActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newPageIsLikeAnother();
    void renamedPageTakesTheMenuAlong_data();
    void renamedPageTakesTheMenuAlong();
    void deletedPageIsInTheTrash();
    void deletedPageKeepsWhatWasNotSaved();
    void renamedPageKeepsWhatWasNotSaved();
    void menuWithUnsavedChangesIsChangedWhereItIsOpen();
    void badPathsAreRefused_data();
    void badPathsAreRefused();

private:
    void select(const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFileActions::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    // The trash of whoever runs the tests is theirs.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_fixture->folder.filePath(u"data"_s)));
    m_fixture->write(u"old.md"_s, "---\ntitles:\n  id: &ID A\n  id-ID: *ID\n---\nText\n");
    m_fixture->write(u"_data/navigation.yml"_s,
                     "header:\n  - title: Old\n    url: /old.html\n  - title: T\n    url: /t\n");
    QVERIFY(m_fixture->window->open(m_fixture->root));
    QTRY_VERIFY(!m_fixture->window->tree()->isBusy());
    select(u"old.md"_s);
}

void TestFileActions::select(const QString &path)
{
    QVERIFY(m_fixture->window->open(m_fixture->path(path)));
    QTRY_COMPARE(m_fixture->window->tree()->selectedPath(), path);
}

void TestFileActions::newPageIsLikeAnother()
{
    m_fixture->prompts.path = u"legal/our-cookies.md"_s;
    m_fixture->action("actionNewPage")->trigger();
    // The locales of the page first, as they stand there, then what else the site has.
    const QByteArray page = m_fixture->bytes(u"legal/our-cookies.md"_s);
    QVERIFY2(page.startsWith("---\ntitles:\n  id: &ID Our cookies\n  id-ID: *ID\n  en: &EN Our cookies\n"),
             page.constData());
    QVERIFY2(page.contains("\n  ko: &KO Our cookies\n") && page.endsWith("\n---\n\n"), page.constData());
    QCOMPARE(page.count(": &"), page.count("Our cookies"));
    QCOMPARE(m_fixture->window->session().pagePath(), u"legal/our-cookies.md"_s);
}

void TestFileActions::renamedPageTakesTheMenuAlong_data()
{
    QTest::addColumn<Prompts::MenuToo>("answer");
    QTest::addColumn<bool>("renamed");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("with the menu") << Prompts::MenuToo::Yes << true << QByteArray("url: /new.html\n");
    QTest::newRow("without") << Prompts::MenuToo::No << true << QByteArray("url: /old.html\n");
    QTest::newRow("not at all") << Prompts::MenuToo::Cancel << false << QByteArray("url: /old.html\n");
}

void TestFileActions::renamedPageTakesTheMenuAlong()
{
    QFETCH(const Prompts::MenuToo, answer);
    QFETCH(const bool, renamed);
    QFETCH(const QByteArray, url);
    m_fixture->prompts.path = u"new.md"_s;
    m_fixture->prompts.menu = answer;
    m_fixture->action("actionRenamePage")->trigger();
    const QString asked = m_fixture->prompts.asked.last();
    QVERIFY2(asked.contains("-    url: /old.html\n+    url: /new.html\n"_L1), qPrintable(asked));
    QCOMPARE(QFile::exists(m_fixture->path(u"new.md"_s)), renamed);
    QCOMPARE(QFile::exists(m_fixture->path(u"old.md"_s)), !renamed);
    QVERIFY(m_fixture->bytes(u"_data/navigation.yml"_s).contains(url));
    QCOMPARE(m_fixture->window->session().pagePath(), renamed ? u"new.md"_s : u"old.md"_s);
}

void TestFileActions::deletedPageIsInTheTrash()
{
    m_fixture->prompts.menu = Prompts::MenuToo::Yes;
    m_fixture->action("actionDeletePage")->trigger();
    if (QFile::exists(m_fixture->path(u"old.md"_s))) {
        QSKIP("There is no trash where this runs.");
    }
    QCOMPARE(m_fixture->bytes(u"_data/navigation.yml"_s), QByteArray("header:\n  - title: T\n    url: /t\n"));
    QVERIFY(QFile::exists(m_fixture->folder.filePath(u"data/Trash/files/old.md"_s)));
    QVERIFY(!m_fixture->window->session().hasPage());
}

void TestFileActions::deletedPageKeepsWhatWasNotSaved()
{
    m_fixture->prompts.menu = Prompts::MenuToo::No;
    PageSession &session = m_fixture->window->session();
    QTextCursor(session.document().textDocument()).insertText(u"unsaved"_s);
    m_fixture->action("actionDeletePage")->trigger();
    if (QFile::exists(m_fixture->path(u"old.md"_s))) {
        QSKIP("There is no trash where this runs.");
    }
    QVERIFY(m_fixture->text().contains("unsaved"_L1));
    QCOMPARE(session.page().onDisk(), OpenPage::OnDisk::Gone);
}

void TestFileActions::renamedPageKeepsWhatWasNotSaved()
{
    m_fixture->prompts.path = u"folder/new.md"_s;
    m_fixture->prompts.menu = Prompts::MenuToo::No;
    PageSession &session = m_fixture->window->session();
    const QString before = m_fixture->text();
    QTextCursor(session.document().textDocument()).insertText(u"unsaved"_s);
    m_fixture->action("actionRenamePage")->trigger();
    QCOMPARE(session.pagePath(), u"folder/new.md"_s);
    QCOMPARE(m_fixture->text(), u"unsaved"_s + before);
    QVERIFY(m_fixture->window->isWindowModified());
    QVERIFY(m_fixture->window->windowTitle().startsWith("new.md"_L1));
    QVERIFY(m_fixture->prompts.asked.filter(u"leave"_s).isEmpty());
    session.document().textDocument()->undo();
    QCOMPARE(m_fixture->text(), before);
    QVERIFY(session.save());
    QCOMPARE(m_fixture->bytes(u"folder/new.md"_s), before.toUtf8());
}

void TestFileActions::menuWithUnsavedChangesIsChangedWhereItIsOpen()
{
    PageSession &session = m_fixture->window->session();
    QVERIFY(m_fixture->window->open(m_fixture->path(u"_data/navigation.yml"_s)));
    const QByteArray onDisk = m_fixture->bytes(u"_data/navigation.yml"_s);
    QTextCursor(session.document().textDocument()).insertText(u"# mine\n"_s);
    QVERIFY(m_fixture->window->open(m_fixture->path(u"old.md"_s)));
    m_fixture->prompts.path = u"new.md"_s;
    m_fixture->prompts.menu = Prompts::MenuToo::Yes;
    m_fixture->action("actionRenamePage")->trigger();
    QCOMPARE(m_fixture->bytes(u"_data/navigation.yml"_s), onDisk);
    const OpenPage *menu = session.pageOf(m_fixture->path(u"_data/navigation.yml"_s));
    QVERIFY(menu->document().text().startsWith("# mine"_L1));
    QVERIFY(menu->document().text().contains("url: /new.html"_L1));
}

void TestFileActions::badPathsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("outside") << u"../x.md"_s;
    QTest::newRow("absolute") << u"/tmp/anchorage-never.md"_s;
    QTest::newRow("taken") << u"terms.md"_s;
    QTest::newRow("through a link") << u"link/x.md"_s;
}

void TestFileActions::badPathsAreRefused()
{
    QFETCH(const QString, path);
    QVERIFY(QFile::link(m_fixture->folder.path(), m_fixture->path(u"link"_s)));
    m_fixture->prompts.path = path;
    const QByteArray terms = m_fixture->bytes(u"terms.md"_s);
    m_fixture->action("actionNewPage")->trigger();
    QCOMPARE(m_fixture->window->session().pagePath(), u"old.md"_s);
    QCOMPARE(m_fixture->bytes(u"terms.md"_s), terms);
    m_fixture->action("actionRenamePage")->trigger();
    QVERIFY(QFile::exists(m_fixture->path(u"old.md"_s)));
    QVERIFY(!QFile::exists(m_fixture->folder.filePath(u"x.md"_s)));
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestFileActions>(argc, argv);
}

#include "test_file_actions.moc"
