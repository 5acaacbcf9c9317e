// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../git/sandbox.h"
#include "changes_view.h"
#include "conflict_dialog.h"
#include "redline.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace anchorage;
using test::page;
using test::Sandbox;

namespace {

/// A paragraph for each line of the body: enough of a renderer for a redline.
QStringList paragraphs(const QString &, const QString &text)
{
    const FrontMatter read = FrontMatter::parse(text, FileKind::Page);
    QStringList result;
    for (const QString &line : read.body.of(text).toString().split(u'\n', Qt::SkipEmptyParts)) {
        result.append(line.startsWith(u"# ") ? u"<h2>%1</h2>"_s.arg(line.mid(2).toHtmlEscaped())
                                             : u"<p>%1</p>"_s.arg(line.toHtmlEscaped()));
    }
    return result;
}

const char *const rowsBefore = "  en:      &EN     Privacy Policy\n"
                               "  en-GB:           *EN\n"
                               "  en-US:           *EN\n"
                               "  fr:      &FR     Politique de confidentialité\n"
                               "  fr-FR:           *FR\n"
                               "  ko:      &KO     개인정보 처리방침\n";
const char *const rowsAfter = "  en:      &EN     Privacy Policy\n"
                              "  en-GB:           *EN\n"
                              "  en-US:           *EN\n"
                              "  fr:      &FR     Protection des données\n"
                              "  fr-FR:           *FR\n"
                              "  ko:      &KO     개인정보 보호정책\n"
                              "  ar:      &AR     سياسة الخصوصية\n";
const char *const bodyBefore = "# Your data\n\nWe keep your data for two years and share it with nobody.\n\n"
                               "Write to us at any time.\n\n우리는 개인정보를 2년 동안 보관합니다.\n\n"
                               "نحتفظ ببياناتك لمدة عامين.\n";
const char *const bodyAfter =
    "# Your data\n\nWe keep your personal data for one year and share it with nobody.\n\n"
    "우리는 개인정보를 1년 동안만 보관합니다.\n\nنحتفظ ببياناتك لمدة عام واحد.\n\n"
    "You may ask for a copy.\n";

/// A view on a repository whose page has changed.
struct Shown
{
    Sandbox sandbox;
    std::unique_ptr<git::Session> session;
    ChangesView view;

    explicit Shown(git::Trust trust = git::Trust::Trusted, const git::AskTrust &ask = {})
    {
        sandbox.write(u"_pages/privacy-policy.md"_s, page(rowsBefore, bodyBefore));
        sandbox.write(u"terms.md"_s, page("  en: Terms\n"));
        sandbox.commitAll(u"First"_s);
        sandbox.write(u"_pages/privacy-policy.md"_s, page(rowsAfter, bodyAfter));
        session = std::make_unique<git::Session>(sandbox.open(trust), ask);
        view.setRenderBlocks(&paragraphs);
        view.resize(1100, 700);
        view.show();
        view.setSession(session.get());
    }
    ~Shown() { view.setSession(nullptr); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    template <typename T> T *find(const QString &name) const { return view.findChild<T *>(name); }
    [[nodiscard]] int localeRows() const { return find<QTableWidget>(u"localeChangesTable"_s)->rowCount(); }
    /// Asked again and again while the view works: it must not lock the index meanwhile.
    [[nodiscard]] QString diff(const char *arguments) const
    {
        return sandbox.git(("-c diff.autoRefreshIndex=false " + QByteArray(arguments)).constData()).output;
    }
    /// Everything that was asked for has been read and shown.
    [[nodiscard]] bool settled() const { return !session->isRefreshing() && localeRows() > 0; }
};

} // namespace

class TestChangesView : public QObject
{
    Q_OBJECT

private slots:
    void showsThreeReadings();
    void stagesALocaleAlone();
    void unstagesALocaleAlone();
    void stagesAHunkByKey();
    void suggestsAndCommits();
    void warnsAndStillCommits();
    void amends();
    void discardsAndBringsBack();
    void asksForTrustFirst();
    void pushesAndOffersTheLink();
    void decidesAConflict();
    void leavesALinkInConflictAlone();
    void warnsBeforeBothVersionsAreStaged();
    void mineIsMineInARebase();
    void nobodysWorkIsDecidedOver();
    void asksAboutAFileThatOneSideDeleted_data();
    void asksAboutAFileThatOneSideDeleted();
    void aWindowMayShowTheRedline();
    void showsWhyThereIsNothing();
    void takesPictures();
};

void TestChangesView::showsThreeReadings()
{
    const Shown shown;
    QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
    const auto *table = shown.find<QTableWidget>(u"localeChangesTable"_s);
    QCOMPARE(table->item(0, 0)->text(), u"fr"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Politique de confidentialité"_s);
    QCOMPARE(table->item(0, 3)->text(), u"Protection des données"_s);
    QVERIFY2(table->item(0, 4)->text().contains(u"&FR"_s), qPrintable(table->item(0, 4)->text()));
    QCOMPARE(table->item(2, 2)->text(), u"—"_s);
    QCOMPARE(table->item(2, 3)->text(), u"سياسة الخصوصية"_s);
    const QString redlineText = shown.find<QTextBrowser>(u"redlineText"_s)->toPlainText();
    QVERIFY2(redlineText.contains(u"two yearsone year"_s), qPrintable(redlineText));
    const QString text = shown.find<QPlainTextEdit>(u"hunkText"_s)->toPlainText();
    QVERIFY(text.contains(u"-  fr:      &FR     Politique de confidentialité"_s));
    QVERIFY(text.contains(u"+  ar:      &AR     سياسة الخصوصية"_s));
}

void TestChangesView::stagesALocaleAlone()
{
    const Shown shown;
    QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
    shown.find<QTableWidget>(u"localeChangesTable"_s)->selectRow(1);
    shown.find<QPushButton>(u"moveLocaleChanges"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.diff("diff --cached --stat").contains(u"1 file changed"_s), 60'000);
    const QString staged = shown.diff("diff --cached --unified=0");
    QVERIFY(
        staged.contains(u"-  ko:      &KO     개인정보 처리방침\n+  ko:      &KO     개인정보 보호정책\n"_s));
    QVERIFY(!staged.contains(u"données"_s));
    QVERIFY(!staged.contains(u"year"_s));
}

void TestChangesView::unstagesALocaleAlone()
{
    const Shown shown;
    shown.sandbox.git("add --all");
    shown.session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.find<QPushButton>(u"commitButton"_s)->text().contains(u'1'), true,
                              60'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown.find<QPushButton>(u"moveLocaleChanges"_s)->text().contains(u"Unstage"_s),
                              true, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
    shown.find<QTableWidget>(u"localeChangesTable"_s)->selectRow(0);
    shown.find<QPushButton>(u"moveLocaleChanges"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.diff("diff --cached").contains(u"+  fr:"_s), 60'000);
    QVERIFY(shown.diff("diff --cached").contains(u"+  ko:"_s));
    QVERIFY(shown.diff("diff").contains(u"+  fr:"_s));
}

void TestChangesView::stagesAHunkByKey()
{
    const Shown shown;
    QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
    shown.find<QTabWidget>(u"changeReadings"_s)->setCurrentIndex(2);
    auto *text = shown.find<QPlainTextEdit>(u"hunkText"_s);
    const int hunks = static_cast<int>(text->toPlainText().count(u"@@ -"_s));
    shown.find<QAction>(u"moveHunk"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.diff("diff --cached").isEmpty(), 60'000);
    QCOMPARE(shown.diff("diff --cached").count(u"@@ -"_s), 1);
    QCOMPARE(shown.diff("diff").count(u"@@ -"_s), hunks - 1);
}

void TestChangesView::suggestsAndCommits()
{
    Shown shown;
    shown.sandbox.write(u"_pages/privacy-policy.md"_s, page(rowsAfter, bodyBefore));
    shown.sandbox.git("add --all");
    shown.sandbox.write(u"_pages/privacy-policy.md"_s, page(rowsBefore, bodyBefore) + "more\n");
    shown.sandbox.git("reset -q");
    shown.sandbox.write(u"_pages/privacy-policy.md"_s,
                        page(QByteArray(rowsBefore) + "  ar:      &AR     سياسة الخصوصية\n", bodyBefore));
    shown.sandbox.git("add --all");
    QSignalSpy committed(&shown.view, &ChangesView::committed);
    shown.session->refresh();
    auto *message = shown.find<QPlainTextEdit>(u"commitMessage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(message->placeholderText(), u"Translate privacy policy title into ar"_s,
                              60'000);
    QTest::keyClick(message, Qt::Key_Tab);
    QCOMPARE(message->toPlainText(), u"Translate privacy policy title into ar"_s);
    shown.find<QCheckBox>(u"signOff"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QPushButton>(u"commitButton"_s)->isEnabled(), 60'000);
    shown.find<QPushButton>(u"commitButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, 60'000);
    QCOMPARE(shown.sandbox.told("log -1 --format=%B"),
             u"Translate privacy policy title into ar\n\nSigned-off-by: Ada <ada@example.org>"_s);
    QCOMPARE(message->toPlainText(), QString());
}

void TestChangesView::warnsAndStillCommits()
{
    Shown shown;
    shown.view.setCommitCheck(
        [](const QString &, const QString &text) { return static_cast<int>(text.count(u"سياسة"_s)); });
    shown.sandbox.git("add --all");
    shown.session->refresh();
    auto *warning = shown.find<QLabel>(u"commitWarning"_s);
    QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), 60'000);
    QVERIFY2(warning->accessibleName().startsWith(u"1 "_s), qPrintable(warning->accessibleName()));
    QVERIFY(shown.find<QPushButton>(u"commitButton"_s)->isEnabled());
}

void TestChangesView::amends()
{
    const Shown shown;
    shown.sandbox.git("add --all");
    shown.session->refresh();
    auto *amend = shown.find<QCheckBox>(u"amend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(amend->isEnabled(), 60'000);
    amend->setChecked(true);
    auto *message = shown.find<QPlainTextEdit>(u"commitMessage"_s);
    QCOMPARE(message->toPlainText(), u"First"_s);
    message->setPlainText(u"Better first"_s);
    shown.find<QPushButton>(u"commitButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.sandbox.told("log --format=%s"), u"Better first"_s, 60'000);
}

void TestChangesView::discardsAndBringsBack()
{
    const Shown shown;
    const QByteArray changed = shown.sandbox.content(u"_pages/privacy-policy.md"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    QSignalSpy files(&shown.view, &ChangesView::filesChanged);
    auto *discard = shown.find<QAction>(u"discardFiles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(discard->isEnabled(), 60'000);
    discard->trigger();
    auto *offer = shown.find<QPushButton>(u"gitNoticeOffer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 60'000);
    QCOMPARE(shown.sandbox.content(u"_pages/privacy-policy.md"_s), page(rowsBefore, bodyBefore));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QWidget>(u"gitProgress"_s)->isVisible(), 60'000);
    offer->click();
    QTRY_COMPARE_WITH_TIMEOUT(files.size(), 2, 60'000);
    QCOMPARE(shown.sandbox.content(u"_pages/privacy-policy.md"_s), changed);
}

void TestChangesView::asksForTrustFirst()
{
    std::function<void(bool)> answer;
    const Shown shown(git::Trust::Untrusted, [&](const git::Repository &, std::function<void(bool)> reply) {
        answer = std::move(reply);
    });
    QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
    QVERIFY(!answer);
    shown.find<QAction>(u"stageFiles"_s)->trigger();
    QVERIFY(answer);
    QCOMPARE(shown.diff("diff --cached"), QString());
    answer(false);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>(u"gitNoticeSummary"_s)->isVisible(), 60'000);
    shown.find<QAction>(u"stageFiles"_s)->trigger();
    answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.diff("diff --cached").isEmpty(), 60'000);
}

void TestChangesView::pushesAndOffersTheLink()
{
    const Shown shown;
    const Sandbox &sandbox = shown.sandbox;
    sandbox.git({u"clone"_s, u"-q"_s, u"--bare"_s, sandbox.site(), sandbox.path(u"hub"_s)});
    QFile::copy(
        sandbox.script(u"hook"_s, "echo 'Create a pull request: https://example.org/o/r/pull/new/fr'"),
        sandbox.path(u"hub/hooks/post-receive"_s));
    sandbox.git({u"remote"_s, u"add"_s, u"origin"_s, sandbox.path(u"hub"_s)});
    sandbox.git("switch -qc translate/fr");
    shown.session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.find<QLabel>(u"branchDistance"_s)->text(), u"not pushed yet"_s, 60'000);
    shown.find<QAction>(u"push"_s)->trigger();
    auto *link = shown.find<QPushButton>(u"gitNoticeLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), 60'000);
    QSignalSpy followed(&shown.view, &ChangesView::linkActivated);
    link->click();
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed[0][0].toUrl().toString(), u"https://example.org/o/r/pull/new/fr"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.find<QLabel>(u"branchDistance"_s)->text(),
                              u"level with origin/translate/fr"_s, 60'000);
}

/// Two branches that give French another title each, being joined.
void makeConflict(const Sandbox &sandbox)
{
    sandbox.git("checkout -q .");
    sandbox.git("switch -qc side");
    sandbox.write(u"terms.md"_s, page("  en: Terms\n  fr: Termes\n"));
    sandbox.commitAll(u"Side"_s);
    sandbox.git("switch -q main");
    sandbox.write(u"terms.md"_s, page("  en: Terms\n  fr: Conditions\n"));
    sandbox.commitAll(u"Main"_s);
    sandbox.git({u"merge"_s, u"-q"_s, u"side"_s}, {}, true);
}

void TestChangesView::decidesAConflict()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QVERIFY(!shown.find<QWidget>(u"decideConflictButton"_s)->isVisible());
    makeConflict(shown.sandbox);
    shown.session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    QVERIFY(shown.find<QWidget>(u"decideConflictButton"_s)->isVisible());
    QSignalSpy activated(&shown.view, &ChangesView::conflictActivated);
    decide->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, 60'000);
    QCOMPARE(activated[0],
             (QList<QVariant>{QByteArray("terms.md"), page("  en: Terms\n"),
                              page("  en: Terms\n  fr: Conditions\n"), page("  en: Terms\n  fr: Termes\n")}));
    // Nothing is staged that was not decided.
    const QByteArray merged = page("  en: Terms\n  fr: Conditions générales\n");
    shown.view.resolveConflict("terms.md", merged);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>(u"gitNoticeSummary"_s)->isVisible(), 60'000);
    QCOMPARE(shown.diff("diff --name-only --diff-filter=U"), u"terms.md\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QWidget>(u"gitProgress"_s)->isVisible(), 60'000);
    shown.sandbox.write(u"terms.md"_s, merged);
    shown.view.resolveConflict("terms.md", merged);
    QTRY_COMPARE_WITH_TIMEOUT(shown.diff("diff --name-only --diff-filter=U"), QString(), 60'000);
    QCOMPARE(shown.diff("show :terms.md").toUtf8(), merged);
    QTRY_VERIFY_WITH_TIMEOUT(!decide->isEnabled(), 60'000);
}

void TestChangesView::leavesALinkInConflictAlone()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    makeConflict(shown.sandbox);
    QFile::remove(shown.sandbox.site(u"terms.md"_s));
    QFile::link(shown.sandbox.path(u"gitconfig"_s), shown.sandbox.site(u"terms.md"_s));
    shown.session->refresh();
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    QSignalSpy activated(&shown.view, &ChangesView::conflictActivated);
    decide->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>(u"gitNoticeSummary"_s)->isVisible(), 60'000);
    QCOMPARE(activated.size(), 0);
}

void TestChangesView::warnsBeforeBothVersionsAreStaged()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    makeConflict(shown.sandbox);
    shown.session->refresh();
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    auto *stage = shown.find<QAction>(u"stageFiles"_s);
    stage->trigger();
    auto *offer = shown.find<QPushButton>(u"gitNoticeOffer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 60'000);
    QCOMPARE(shown.diff("diff --name-only --diff-filter=U"), u"terms.md\n"_s);
    offer->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.diff("diff --name-only --diff-filter=U"), QString(), 60'000);
}

void TestChangesView::mineIsMineInARebase()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    makeConflict(shown.sandbox);
    shown.sandbox.git("merge --abort");
    shown.sandbox.git({u"rebase"_s, u"-q"_s, u"side"_s}, {}, true);
    shown.session->refresh();
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    QSignalSpy activated(&shown.view, &ChangesView::conflictActivated);
    decide->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, 60'000);
    QCOMPARE(activated[0][2].toByteArray(), page("  en: Terms\n  fr: Conditions\n"));
    QCOMPARE(activated[0][3].toByteArray(), page("  en: Terms\n  fr: Termes\n"));
}

void TestChangesView::nobodysWorkIsDecidedOver()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    makeConflict(shown.sandbox);
    shown.sandbox.write(u"terms.md"_s, page("  en: Terms\n  fr: Mes conditions\n"));
    shown.session->refresh();
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    QSignalSpy activated(&shown.view, &ChangesView::conflictActivated);
    decide->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>(u"gitNoticeSummary"_s)->isVisible(), 60'000);
    QCOMPARE(activated.size(), 0);
}

void TestChangesView::asksAboutAFileThatOneSideDeleted_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("kept");
    QTest::newRow("keep") << u"conflictKeepMine"_s << true;
    QTest::newRow("delete") << u"conflictDelete"_s << false;
}

void TestChangesView::asksAboutAFileThatOneSideDeleted()
{
    QFETCH(QString, button);
    QFETCH(bool, kept);
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.settled(), 60'000);
    const Sandbox &sandbox = shown.sandbox;
    sandbox.git("checkout -q .");
    sandbox.git("switch -qc side");
    sandbox.git("rm -q terms.md");
    sandbox.commitAll(u"Side"_s);
    sandbox.git("switch -q main");
    sandbox.write(u"terms.md"_s, page("  en: Terms\n  fr: Conditions\n"));
    sandbox.commitAll(u"Main"_s);
    sandbox.git({u"merge"_s, u"-q"_s, u"side"_s}, {}, true);
    shown.session->refresh();
    auto *decide = shown.find<QAction>(u"decideConflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decide->isEnabled(), 60'000);
    decide->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown.find<QPushButton>(button), 60'000);
    QVERIFY(shown.find<QPlainTextEdit>(u"conflictMine"_s)->toPlainText().contains(u"Conditions"_s));
    QCOMPARE(shown.find<QPlainTextEdit>(u"conflictTheirs"_s)->toPlainText(), QString());
    QVERIFY(!shown.find<QPushButton>(u"conflictKeepTheirs"_s));
    shown.find<QPushButton>(button)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.diff("diff --name-only --diff-filter=U"), QString(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo::exists(sandbox.site(u"terms.md"_s)), kept, 60'000);
    QCOMPARE(!shown.diff("ls-files terms.md").isEmpty(), kept);
}

void TestChangesView::aWindowMayShowTheRedline()
{
    QString html; // outlives the view, which empties it at its end
    Shown shown;
    auto *pane = new QLabel;
    shown.view.setRedlinePane(pane);
    connect(&shown.view, &ChangesView::redlineReady, pane,
            [&](const ChangeReading &reading) { html = reading.redline; });
    QTRY_VERIFY_WITH_TIMEOUT(html.contains(u">one year</ins>"_s), 60'000);
    QVERIFY(shown.find<QTabWidget>(u"changeReadings"_s)->indexOf(pane) == 1);
}

void TestChangesView::showsWhyThereIsNothing()
{
    ChangesView view;
    view.setSession(nullptr, u"“/tmp” is not in a git repository."_s);
    view.show();
    QVERIFY(view.findChild<QLabel *>(u"noRepository"_s)->isVisible());
    QVERIFY(!view.findChild<QTreeWidget *>(u"changedFilesTree"_s)->isVisible());
}

/// What the desktop's dark colours are like.
QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x39, 0x40), QColor(0x2A, 0x2E, 0x34));
    palette.setColor(QPalette::Base, QColor(0x1E, 0x21, 0x26));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2E));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xE9, 0xED));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9A, 0xA2, 0xAC));
    palette.setColor(QPalette::Link, QColor(0x6C, 0xA9, 0xF0));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x65, 0xA8));
    return palette;
}

/// A conflict of which only the one side still has the file, in four languages.
FileConflict conflictForPicture()
{
    FileConflict conflict;
    conflict.entry.path = "_pages/privacy-policy.md";
    conflict.sides.inBase = conflict.sides.inMine = true;
    conflict.base = page(rowsBefore, bodyBefore);
    conflict.mine = page(rowsAfter, bodyAfter) + "我们只保留您的数据一年。\n";
    return conflict;
}

/// With ANCHORAGE_SCREENSHOTS set to a folder, pictures of the view are written there to be looked at.
void TestChangesView::takesPictures()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder.");
    }
    const QPalette before = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : before);
        Shown shown;
        shown.view.setCommitCheck([](const QString &, const QString &) { return 2; });
        shown.sandbox.write(u"about.md"_s, page("  en: About\n"));
        shown.sandbox.git("rm -q --cached terms.md");
        shown.sandbox.git("add about.md");
        shown.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<QLabel>(u"commitWarning"_s)->isVisible(), 60'000);
        shown.view.showFile(u"_pages/privacy-policy.md"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown.localeRows(), 3, 60'000);
        auto *tabs = shown.find<QTabWidget>(u"changeReadings"_s);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            shown.view.resize(size);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                const QString name =
                    u"/changes-%1-%2-%3.png"_s.arg(tab).arg(size.width()).arg(dark ? u"dark"_s : u"light"_s);
                QVERIFY(shown.view.grab().save(folder + name));
            }
        }
        ConflictDialog dialog(conflictForPicture(), nullptr);
        dialog.show();
        QVERIFY(dialog.grab().save(folder + u"/conflict-file-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s)));
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestChangesView)
#include "test_changes_view.moc"
