// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "journal.h"
#include "message_bar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Opening, saving and leaving: nothing is lost, and what fails says why.
class TestPageSession : public QObject
{
    Q_OBJECT

private slots:
    void leavingAsks_data();
    void leavingAsks();
    void savingOverSomebodyElsesChangeWaitsForADecision_data();
    void savingOverSomebodyElsesChangeWaitsForADecision();
    void changesOfBothAreMerged();
    void conflictsAreDecidedOneByOne();
    void lostTextIsOffered();
    void wideEncodingIsSaidAndConverted();
    void lastPageComesBack();
    void otherEncodingIsSaidAndConverted();
    void reloadAsks();
    void failedSaveLosesNothing();
    void saveAsGoesOnWithTheNewFile();
    void badInputSaysWhy_data();
    void badInputSaysWhy();
    void binaryFileIsReadOnly();
    void layoutAndRecentRepositoriesAreRemembered();
    void droppedFileIsOpened();
    void folderShowsItsFiles();

private:
    static void type(WindowFixture &fixture, const QString &text);
    static QString message(WindowFixture &fixture);
};

void TestPageSession::type(WindowFixture &fixture, const QString &text)
{
    SourceEditor *editor = fixture.window->source()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, text);
}

QString TestPageSession::message(WindowFixture &fixture)
{
    auto *bar = fixture.window->centralWidget()->findChild<preview::MessageBar *>(QString(),
                                                                                  Qt::FindDirectChildrenOnly);
    return bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
}

void TestPageSession::leavingAsks_data()
{
    QTest::addColumn<Prompts::Leave>("answer");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("written");
    QTest::newRow("save") << Prompts::Leave::Save << true << true;
    QTest::newRow("discard") << Prompts::Leave::Discard << true << false;
    QTest::newRow("cancel") << Prompts::Leave::Cancel << false << false;
}

void TestPageSession::leavingAsks()
{
    QFETCH(Prompts::Leave, answer);
    QFETCH(bool, left);
    QFETCH(bool, written);
    for (const bool byClosing : {true, false}) {
        WindowFixture fixture;
        fixture.prompts.leave = answer;
        const QTemporaryDir elsewhere;
        QFile other(elsewhere.filePath(u"other.md"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
        const QByteArray before = fixture.bytes(u"terms.md"_s);
        type(fixture, u"zz"_s);
        const bool went = byClosing ? fixture.window->close() : fixture.window->open(other.fileName());
        QCOMPARE(went, left);
        QCOMPARE(fixture.prompts.asked, QStringList{u"leave terms.md"_s});
        QCOMPARE(fixture.bytes(u"terms.md"_s), written ? before + "zz" : before);
        QCOMPARE(fixture.window->session().pageName(), byClosing || !left ? u"terms.md"_s : u"other.md"_s);
        if (!left) {
            QVERIFY(fixture.window->isWindowModified());
        }
    }
}

void TestPageSession::savingOverSomebodyElsesChangeWaitsForADecision_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::newRow("keep mine") << u"diskKeepMine"_s << QByteArray("---\ntitle: A\n---\nmine");
    QTest::newRow("take theirs") << u"diskTakeTheirs"_s << QByteArray("theirs");
}

void TestPageSession::savingOverSomebodyElsesChangeWaitsForADecision()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, onDisk);
    WindowFixture fixture;
    fixture.write(u"page.md"_s, "---\ntitle: A\n---\n");
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    type(fixture, u"mine"_s);
    auto *bar = fixture.window->findChild<QWidget *>(u"diskBar"_s);
    QVERIFY(!bar->isVisible());
    fixture.write(u"page.md"_s, "theirs");
    QVERIFY(!fixture.window->session().save());
    QVERIFY(bar->isVisible());
    QCOMPARE(fixture.bytes(u"page.md"_s), QByteArray("theirs"));
    QVERIFY(fixture.prompts.asked.isEmpty());
    bar->findChild<QAbstractButton *>(button)->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(fixture.window->session().save());
    QCOMPARE(fixture.bytes(u"page.md"_s), onDisk);
}

void TestPageSession::changesOfBothAreMerged()
{
    WindowFixture fixture;
    fixture.write(u"page.md"_s, "---\ntitles:\n  en: A\n  fr: B\n---\none\n\ntwo\n");
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    type(fixture, u"mine"_s);
    fixture.write(u"page.md"_s, "---\ntitles:\n  en: A\n  fr: Theirs\n---\none\n\ntwo\n");
    fixture.window->session().lookAtDisk();
    fixture.window->findChild<QAbstractButton *>(u"diskMerge"_s)->click();
    QTRY_COMPARE(fixture.text(), u"---\ntitles:\n  en: A\n  fr: Theirs\n---\none\n\ntwo\nmine"_s);
    QVERIFY(fixture.window->session().save());
    fixture.window->session().document().textDocument()->undo();
    QVERIFY(fixture.text().contains("fr: B"_L1));
}

void TestPageSession::conflictsAreDecidedOneByOne()
{
    WindowFixture fixture;
    const QByteArray base = "---\ntitles:\n  en: A\n  fr: B\n---\none\n\ntwo\n";
    fixture.write(u"page.md"_s, base);
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    QTextCursor cursor(fixture.window->session().document().textDocument());
    const auto replace = [&](const QString &before, const QString &after) {
        cursor = fixture.window->session().document().textDocument()->find(before);
        cursor.insertText(after);
    };
    replace(u"fr: B"_s, u"fr: Mine"_s);
    replace(u"two"_s, u"my two"_s);
    fixture.write(u"page.md"_s, QByteArray(base).replace("fr: B", "fr: Theirs").replace("two", "their two"));
    fixture.window->session().lookAtDisk();
    fixture.window->findChild<QAbstractButton *>(u"diskMerge"_s)->click();
    QTRY_VERIFY(fixture.window->findChild<QDialog *>(u"mergeDialog"_s) != nullptr);
    auto *dialog = fixture.window->findChild<QDialog *>(u"mergeDialog"_s);
    const auto click = [&](const QString &name) { dialog->findChild<QAbstractButton *>(name)->click(); };
    QVERIFY(fixture.text().contains("fr: Mine"_L1));
    dialog->findChild<QPlainTextEdit *>(u"mergeOwn"_s)->setPlainText(u"Ours: both"_s);
    click(u"mergeTakeOwn"_s);
    click(u"mergeTakeBoth"_s);
    click(u"mergeFinish"_s);
    QCOMPARE(fixture.text(),
             u"---\ntitles:\n  en: A\n  fr: \"Ours: both\"\n---\none\n\nmy two\ntheir two\n"_s);
    QVERIFY(fixture.window->session().save());
}

void TestPageSession::lostTextIsOffered()
{
    const QTemporaryDir journals;
    WindowFixture fixture;
    const QByteArray before = fixture.bytes(u"terms.md"_s);
    {
        PageSession other(fixture.prompts);
        other.keepUnsavedTextIn(journals.path());
        QVERIFY(other.open(fixture.path(u"terms.md"_s)));
        QTextCursor(other.document().textDocument()).insertText(u"lost"_s);
    }
    fixture.window->offerLostTexts(journals.path());
    auto *dialog = fixture.window->findChild<QDialog *>(u"lostTexts"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"lostTextDiff"_s)->toPlainText().contains("+lost---"_L1));
    dialog->findChild<QAbstractButton *>(u"restoreText"_s)->click();
    QVERIFY(fixture.text().startsWith("lost---"_L1));
    QVERIFY(fixture.window->isWindowModified());
    QVERIFY(!dialog->isVisible());
    QCOMPARE(fixture.bytes(u"terms.md"_s), before);
    QVERIFY(LostTexts(journals.path()).texts().isEmpty());
}

/// As somebody sees it who opens its menu.
static QAction *inOpenMenu(QAction *action)
{
    Q_EMIT qobject_cast<QMenu *>(action->parent())->aboutToShow();
    return action;
}

void TestPageSession::otherEncodingIsSaidAndConverted()
{
    WindowFixture fixture;
    fixture.write(u"page.md"_s, "---\ntitle: Donn\xE9"
                                "es\n---\nplain\n");
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    QVERIFY(message(fixture).contains("UTF-8"_L1));
    inOpenMenu(fixture.action("actionConvert"))->trigger();
    auto *dialog = fixture.window->findChild<QDialog *>(u"encodingDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"encodingLines"_s)->toPlainText(), u"title: Données\n"_s);
    dialog->findChild<QAbstractButton *>(u"convertEncoding"_s)->click();
    QVERIFY(fixture.window->session().save());
    QCOMPARE(fixture.bytes(u"page.md"_s), QByteArray("---\ntitle: Donn\xC3\xA9"
                                                     "es\n---\nplain\n"));
    QVERIFY(!inOpenMenu(fixture.action("actionConvert"))->isEnabled());
    fixture.window->session().document().textDocument()->undo();
    QVERIFY(inOpenMenu(fixture.action("actionConvert"))->isEnabled());
}

void TestPageSession::wideEncodingIsSaidAndConverted()
{
    WindowFixture fixture;
    const QString text = u"---\ntitle: 隱私權政策\n---\nفارسی\n"_s;
    QByteArray wide("\xFF\xFE");
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    fixture.write(u"page.md"_s, wide);
    QVERIFY(fixture.window->open(fixture.path(u"page.md"_s)));
    QVERIFY(message(fixture).contains("UTF-16"_L1));
    QVERIFY(!fixture.window->session().document().isReadOnly());
    inOpenMenu(fixture.action("actionConvert"))->trigger();
    auto *dialog = fixture.window->findChild<QDialog *>(u"encodingDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QAbstractButton *>(u"convertEncoding"_s)->click();
    QVERIFY(fixture.window->session().save());
    QCOMPARE(fixture.bytes(u"page.md"_s), text.toUtf8());
    QVERIFY(message(fixture).isEmpty());
    QVERIFY(!inOpenMenu(fixture.action("actionConvert"))->isEnabled());
}

void TestPageSession::lastPageComesBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    fixture.window->source()->goToLine(7);
    QVERIFY(fixture.window->close());
    fixture.openWindow();
    fixture.window->restoreSession();
    QCOMPARE(fixture.window->session().pageName(), u"terms.md"_s);
    QCOMPARE(fixture.window->source()->cursorLine(), 7);
    QVERIFY(QFile::remove(fixture.path(u"terms.md"_s)));
    fixture.openWindow();
    fixture.window->restoreSession();
    QVERIFY(!fixture.window->session().hasPage());
    QVERIFY(message(fixture).isEmpty());
}

void TestPageSession::reloadAsks()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    const QString original = fixture.text();
    type(fixture, u"zz"_s);
    QVERIFY(!fixture.window->session().reload());
    QVERIFY(fixture.text().endsWith("zz"_L1));
    fixture.prompts.reloading = Prompts::Reload::Discard;
    QVERIFY(fixture.window->session().reload());
    QCOMPARE(fixture.text(), original);
    QVERIFY(!fixture.window->isWindowModified());
}

void TestPageSession::failedSaveLosesNothing()
{
    WindowFixture fixture;
    QVERIFY(QDir(fixture.root).mkdir(u"gone"_s));
    fixture.write(u"gone/page.md"_s, "---\ntitle: A\n---\n");
    QVERIFY(fixture.window->open(fixture.path(u"gone/page.md"_s)));
    type(fixture, u"text"_s);
    QVERIFY(QDir(fixture.path(u"gone"_s)).removeRecursively());
    QVERIFY(!fixture.window->session().save());
    QVERIFY(message(fixture).contains("page.md"_L1));
    QVERIFY(fixture.window->isWindowModified());
    QVERIFY(fixture.text().endsWith("text"_L1));
}

void TestPageSession::saveAsGoesOnWithTheNewFile()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    const QByteArray original = fixture.bytes(u"terms.md"_s);
    type(fixture, u"zz"_s);
    QVERIFY(fixture.window->session().saveAs(fixture.path(u"copy.md"_s)));
    QCOMPARE(fixture.bytes(u"terms.md"_s), original);
    QCOMPARE(fixture.bytes(u"copy.md"_s), original + "zz");
    type(fixture, u"y"_s);
    QVERIFY(fixture.window->session().save());
    QCOMPARE(fixture.bytes(u"copy.md"_s), original + "zzy");
    QVERIFY(fixture.window->windowTitle().startsWith("copy.md"_L1));
}

void TestPageSession::badInputSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("opens");
    QTest::newRow("missing") << u"missing.md"_s << QByteArray() << false;
    QTest::newRow("50 MB") << u"huge.md"_s << QByteArray(50 * 1024 * 1024, 'x') << false;
    QTest::newRow("never closed") << u"open.md"_s << QByteArray("---\ntitles:\n  en: A\n  fr: B\n\ntext\n")
                                  << true;
    QTest::newRow("nested brackets") << u"brackets.md"_s
                                     << "---\nx: " + QByteArray(10'000, '[') + "\n---\n" +
                                            QByteArray(10'000, '[')
                                     << true;
    QByteArray bomb = "---\na0: &a0 [x]\n";
    for (int i = 1; i < 60; ++i) {
        bomb += QByteArrayLiteral("aN: &aN [*aM, *aM, *aM, *aM]\n")
                    .replace("N", QByteArray::number(i))
                    .replace("M", QByteArray::number(i - 1));
    }
    QTest::newRow("alias bomb") << u"bomb.md"_s << bomb + "titles:\n  en: *a59\n---\ntext\n" << true;
    QTest::newRow("unknown locale") << u"locale.md"_s << QByteArray("---\ntitles:\n  qq-QQ: A\n---\n")
                                    << true;
    QTest::newRow("empty") << u"empty.md"_s << QByteArray() << true;
}

void TestPageSession::badInputSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, opens);
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"about.md"_s)));
    if (name != u"missing.md") {
        fixture.write(name, content);
    }
    QCOMPARE(fixture.window->open(fixture.path(name)), opens);
    if (opens) {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->preview()->isIdle(), 60'000);
    } else {
        QVERIFY(message(fixture).contains(name));
        QCOMPARE(fixture.window->session().pageName(), u"about.md"_s);
    }
    if (name == u"open.md") {
        QCOMPARE(fixture.table()->model()->rowCount(), 2);
    }
}

void TestPageSession::binaryFileIsReadOnly()
{
    WindowFixture fixture;
    fixture.write(u"binary.md"_s, QByteArray("---\ntitles:\n  en: A\n---\n\0\x01", 28));
    const QByteArray before = fixture.bytes(u"binary.md"_s);
    QVERIFY(fixture.window->open(fixture.path(u"binary.md"_s)));
    QVERIFY(!message(fixture).isEmpty());
    type(fixture, u"zz"_s);
    QVERIFY(!fixture.window->isWindowModified());
    QVERIFY(!fixture.window->session().save());
    QCOMPARE(fixture.bytes(u"binary.md"_s), before);
}

void TestPageSession::layoutAndRecentRepositoriesAreRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.path(u"terms.md"_s)));
    fixture.window->resize(1100, 700);
    QVERIFY(fixture.window->close());
    fixture.window.reset();
    fixture.window = std::make_unique<MainWindow>(WindowSettings(fixture.store), fixture.prompts);
    QCOMPARE(fixture.window->size(), QSize(1100, 700));
    QCOMPARE(WindowSettings(fixture.store).recentRepositories(), QStringList{fixture.root});
}

void TestPageSession::droppedFileIsOpened()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.path(u"cookies.md"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &drop);
    QCOMPARE(fixture.window->session().pageName(), u"cookies.md"_s);
}

void TestPageSession::folderShowsItsFiles()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.root));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    auto *view = fixture.window->tree()->findChild<QAbstractItemView *>(u"repositoryFiles"_s);
    QStringList shown;
    for (int kind = 0; kind < view->model()->rowCount(); ++kind) {
        const QModelIndex top = view->model()->index(kind, 0);
        for (int row = 0; row < view->model()->rowCount(top); ++row) {
            shown.append(view->model()->index(row, 0, top).data(Qt::UserRole).toString());
        }
    }
    QVERIFY2(shown.contains(u"privacy-policy.md"_s), qPrintable(shown.join(u' ')));
    QVERIFY(shown.contains(u"_data/navigation.yml"_s));
    QVERIFY(shown.contains(u"_layouts/archive.html"_s));
    QVERIFY(!fixture.window->session().hasPage());

    QVERIFY(QDir(fixture.root).mkdir(u"empty"_s));
    fixture.write(u"empty/_config.yml"_s, "title: x\n");
    QVERIFY(fixture.window->open(fixture.path(u"empty"_s)));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    QVERIFY(fixture.window->tree()->findChild<QLabel *>(u"repositoryNotice"_s)->isVisible());
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestPageSession>(argc, argv);
}

#include "test_page_session.moc"
