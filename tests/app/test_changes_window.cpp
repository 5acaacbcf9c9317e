// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_view.h"
#include "redline_pane.h"
#include "window_fixture.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTreeWidget>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Changes and conflicts in the real window, over a real repository.
class TestChangesWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsAChangeAsReadersWouldSeeIt();
    void linksLeadToThePagesOfAddresses();
    void decidesAConflictOffTheInterfacesThread();

private:
    static constexpr int patience = 60'000;

    void git(const QStringList &arguments) const;
    void picture(QWidget &widget, const QString &name) const;
    [[nodiscard]] QString inRedline(const QString &script) const;
    [[nodiscard]] preview::RedlinePane *redline() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestChangesWindow::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_fixture->root);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s} +
                      arguments);
    QVERIFY(process.waitForFinished(patience));
}

void TestChangesWindow::picture(QWidget &widget, const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS"); !folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name));
    }
}

preview::RedlinePane *TestChangesWindow::redline() const
{
    return m_fixture->window->findChild<ChangesView *>()->findChild<preview::RedlinePane *>();
}

QString TestChangesWindow::inRedline(const QString &script) const
{
    std::optional<QVariant> result;
    redline()->findChild<QWebEngineView *>()->page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) { result = value; });
    return QTest::qWaitFor([&] { return result.has_value(); }, patience) ? result->toString() : QString();
}

void TestChangesWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(!m_fixture->root.isEmpty());
    m_fixture->prompts.trust = true;
}

void TestChangesWindow::showsAChangeAsReadersWouldSeeIt()
{
    WindowFixture &fixture = *m_fixture;
    const QString page = samplePage();
    QByteArray text = fixture.bytes(page);
    text +=
        "\n한국어 문장은 여기 있습니다.\n\n我们保留您的数据。\n\nنحتفظ ببياناتك لمدة {{ 2 | times: 1 }} "
        "عامين.\n\n"
        "Built at {{ site.time | date: '%N' }}.\n\n| Cookie | But |\n|---|---|\n| `id` | Statistiques |\n";
    fixture.write(page, text);
    git({u"add"_s, u"--all"_s});
    git({u"commit"_s, u"-qm"_s, u"Before"_s});
    text.replace("保留", "删除").replace("عامين", "عام").replace("Statistiques", "Mesure d’audience");
    text.replace("여기 있습니다", "저기 있습니다");
    fixture.write(page, text);
    QVERIFY(fixture.window->open(fixture.path(page)));
    auto *changes = fixture.window->findChild<ChangesView *>();
    auto *tabs = changes->findChild<QTabWidget *>(u"changeReadings"_s);
    QVERIFY(!redline()->isStarted());
    fixture.window->showPart(u"changes"_s);
    auto *tree = changes->findChild<QTreeWidget *>(u"changedFilesTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, patience);
    changes->showFile(page);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabEnabled(1), patience);
    tabs->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(redline()->isStarted() && redline()->isIdle() && redline()->changeCount() > 0,
                             patience);
    QCOMPARE(redline()->changeCount(), 4);
    QCOMPARE(inRedline(
                 u"[...document.querySelectorAll('.anchorage-deleted')].map(e => e.textContent).join('|')"_s),
             u"여기|保留|عامين|Statistiques"_s);
    QCOMPARE(
        inRedline(
            u"[...document.querySelectorAll('.anchorage-inserted')].map(e => e.textContent).join('|')"_s),
        u"저기|删除|عام|Mesure d’audience"_s);
    // Templates are expanded, and the page is in the site's own dress.
    const QString shown = inRedline(u"document.body.textContent"_s);
    QVERIFY(!shown.contains(u"{{"_s));
    QVERIFY(shown.contains(QRegularExpression(u"Built at \\d{3}"_s)));
    QVERIFY(inRedline(u"document.querySelectorAll('link[rel=stylesheet]').length"_s).toInt() > 0);
    picture(*fixture.window, u"window-redline-1440.png"_s);
    fixture.window->resize(1024, 700);
    const auto *view = redline()->findChild<QWebEngineView *>();
    QTRY_COMPARE_WITH_TIMEOUT(inRedline(u"innerWidth"_s).toInt(), view->width(), patience);
    redline()->setColorScheme(preview::ColorScheme::Light); // asks for a new picture
    QTRY_VERIFY_WITH_TIMEOUT(redline()->isIdle(), patience);
    picture(*fixture.window, u"window-redline-1024.png"_s);
    fixture.window->resize(1440, 900);
}

void TestChangesWindow::linksLeadToThePagesOfAddresses()
{
    WindowFixture &fixture = *m_fixture;
    fixture.write(u"moved.md"_s, "---\npermalink: /elsewhere/\n---\nText.\n");
    for (const auto &[address, page] :
         {std::pair(u"elsewhere/"_s, u"moved.md"_s), std::pair(u"terms.html"_s, u"terms.md"_s)}) {
        Q_EMIT redline()->linkActivated(QUrl(u"anchorage://site/"_s + address));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window->session().pagePath(), page, patience);
    }
    QVERIFY(QFile::remove(fixture.path(u"moved.md"_s)));
}

void TestChangesWindow::decidesAConflictOffTheInterfacesThread()
{
    WindowFixture &fixture = *m_fixture;
    const QString page = samplePage();
    git({u"checkout"_s, u"-q"_s, u"."_s});
    git({u"switch"_s, u"-qc"_s, u"side"_s});
    const QByteArray text = fixture.bytes(page);
    const auto with = [&](const char *title, const char *sentence) {
        QByteArray result = text;
        result.replace(result.indexOf("&KO"),
                       result.indexOf('\n', result.indexOf("&KO")) - result.indexOf("&KO"),
                       QByteArray("&KO       ") + title);
        return result.replace("我们保留您的数据。", sentence);
    };
    fixture.write(page, with("개인정보 보호정책", "我们保留您的数据一年。"));
    git({u"commit"_s, u"-qam"_s, u"Side"_s});
    git({u"switch"_s, u"-q"_s, u"-"_s});
    fixture.write(page, with("개인정보 취급방침", "我们删除您的数据。"));
    git({u"commit"_s, u"-qam"_s, u"Main"_s});
    git({u"merge"_s, u"-q"_s, u"side"_s});
    auto *changes = fixture.window->findChild<ChangesView *>();
    fixture.window->session().lookAtSite();
    auto *decide = changes->findChild<QAction *>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), patience);
    decide->trigger();
    const auto dialog = [&] { return fixture.window->findChild<QDialog *>(u"mergeDialog"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), patience);
    QCOMPARE(dialog()->findChild<QTreeWidget *>(u"mergeConflicts"_s)->topLevelItemCount(), 2);
    picture(*dialog(), u"conflict-merge.png"_s);
    QVERIFY(!dialog()->findChild<QPushButton *>(u"mergeFinish"_s)->isDefault());
    const auto decideBoth = [&] {
        dialog()->findChild<QPushButton *>(u"mergeTakeTheirs"_s)->click();
        dialog()->findChild<QPushButton *>(u"mergeTakeOurs"_s)->click();
        dialog()->findChild<QPushButton *>(u"mergeFinish"_s)->click();
    };
    // What somebody does to the file meanwhile is not written over.
    const QByteArray conflicted = fixture.bytes(page);
    fixture.write(page, conflicted + "Mine\n");
    decideBoth();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, patience);
    QCOMPARE(fixture.bytes(page), conflicted + "Mine\n");
    fixture.write(page, conflicted);
    decide->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), patience);
    decideBoth();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.bytes(page), with("개인정보 보호정책", "我们删除您的数据。"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!decide->isEnabled(), patience); // staged
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestChangesWindow>(argc, argv);
}

#include "test_changes_window.moc"
