// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../git/sandbox.h"
#include "history_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace anchorage;
using test::page;
using test::Sandbox;

namespace {

constexpr int patience = 60'000; ///< in milliseconds: for hangs only

/// A paragraph for each line of the body: enough of a renderer for a redline.
QStringList paragraphs(const QString &, const QString &text)
{
    const FrontMatter read = FrontMatter::parse(text, FileKind::Page);
    QStringList result;
    for (const QString &line : read.body.of(text).toString().split(u'\n', Qt::SkipEmptyParts)) {
        result.append(u"<p>%1</p>"_s.arg(line.toHtmlEscaped()));
    }
    return result;
}

const char *const firstRows = "  en:      &EN     Privacy Policy\n"
                              "  en-GB:           *EN\n"
                              "  fr:      &FR     Politique de confidentialité\n"
                              "  ko:      &KO     개인정보 처리방침\n"
                              "  ar:      &AR     سياسة الخصوصية\n";
const char *const secondRows = "  en:      &EN     Privacy Policy\n"
                               "  en-GB:           *EN\n"
                               "  fr:      &FR     Protection des données\n"
                               "  ko:      &KO     개인정보 보호정책\n"
                               "  ar:      &AR     حماية البيانات\n";
const char *const thirdRows = "  en:      &EN     Privacy\n"
                              "  en-GB:           *EN\n"
                              "  fr:      &FR     Protection des données\n"
                              "  ko:      &KO     개인정보 보호정책\n"
                              "  ar:      &AR     حماية البيانات\n";
const char *const firstBody = "We keep your data for two years.\n\nنحتفظ ببياناتك لمدة عامين.\n\n"
                              "우리는 개인정보를 2년 동안 보관합니다.\n";
const char *const secondBody = "We keep your data for one year.\n\nنحتفظ ببياناتك لمدة عام واحد.\n\n"
                               "우리는 개인정보를 1년 동안 보관합니다.\n";

/// A view on the three versions of a page, renamed once.
struct Shown
{
    Sandbox sandbox;
    std::unique_ptr<git::Session> session;
    HistoryView view;
    HistoryPage shown{u"privacy.md"_s, {}, FileKind::Page, u"titles"_s, u"fr"_s};

    explicit Shown(bool visible = true)
    {
        commit(u"old.md"_s, page(firstRows, firstBody), u"Ada"_s, 1, u"Write <b>it</b>"_s);
        sandbox.git("mv old.md privacy.md");
        commit(u"privacy.md"_s, page(secondRows, firstBody), u"Noëlle"_s, 2, u"Protéger les données"_s);
        commit(u"privacy.md"_s, page(thirdRows, secondBody), u"민준"_s, 3, u"Shorten"_s);
        sandbox.write(u"other.md"_s, page("  en: Other\n"));
        sandbox.commitAll(u"Elsewhere"_s);
        session = std::make_unique<git::Session>(sandbox.open(git::Trust::Untrusted), git::AskTrust{});
        view.setRenderBlocks(&paragraphs);
        view.resize(520, 760);
        view.setVisible(visible);
        view.setSession(session.get());
        shown.text = QString::fromUtf8(sandbox.content(u"privacy.md"_s));
        view.setPage(shown);
    }
    ~Shown() { view.setSession(nullptr); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    void commit(const QString &name, const QByteArray &content, const QString &author, int day,
                const QString &subject) const
    {
        sandbox.write(name, content);
        sandbox.git({u"add"_s, u"--all"_s});
        sandbox.git({u"commit"_s, u"-q"_s, u"--author=%1 <%1@example.org>"_s.arg(author),
                     u"--date=2024-01-%1T12:00:00+00:00"_s.arg(day, 2, 10, QLatin1Char('0')), u"-m"_s,
                     subject});
    }
    template <typename T> T *find(const QString &name) const { return view.findChild<T *>(name); }
    /// The cells of a column, one a line.
    [[nodiscard]] QString column(int number) const
    {
        const auto *list = find<QTreeWidget>(u"historyList"_s);
        QStringList texts;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            texts.append(list->topLevelItem(row)->text(number));
        }
        return texts.join(u'\n');
    }
    void choose(int row) const
    {
        auto *list = find<QTreeWidget>(u"historyList"_s);
        list->setCurrentItem(list->topLevelItem(row));
    }
    [[nodiscard]] QString redlineText() const
    {
        return find<QTextBrowser>(u"versionRedline"_s)->toPlainText();
    }
    [[nodiscard]] QString sentence() const
    {
        const auto *label = find<QLabel>(u"historySentence"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *button() const { return find<QPushButton>(u"historyAct"_s); }
};

} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT

private slots:
    void listsVersionsOverRenames();
    void showsWhatAVersionChanged();
    void comparesWithTheCommitBefore();
    void restoresAVersion();
    void tellsATitlesHistory();
    void listsTitlesToLookAtAgain();
    void readsOnlyWhatIsShown();
    void followsCommits();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void saysWhyItCannotBeRead();
    void takesPictures();
};

void TestHistoryView::listsVersionsOverRenames()
{
    const Shown shown;
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(1), u"민준\nNoëlle\nAda"_s, patience);
    QCOMPARE(shown.column(2), u"Shorten\nProtéger les données\nWrite <b>it</b>"_s);
    const QDateTime when(QDate(2024, 1, 3), QTime(12, 0), Qt::UTC);
    QCOMPARE(shown.column(0).section(u'\n', 0, 0),
             QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(shown.sentence(), QString());
}

void TestHistoryView::showsWhatAVersionChanged()
{
    const Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.redlineText().contains(u"two yearsone year"_s), patience);
    shown.choose(1);
    const auto *table = shown.find<QTableWidget>(u"localeChangesTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, patience);
    QCOMPARE(table->item(0, 2)->text(), u"Politique de confidentialité"_s);
    QCOMPARE(table->item(0, 3)->text(), u"Protection des données"_s);
    const QString text = shown.find<QPlainTextEdit>(u"hunkText"_s)->toPlainText();
    QVERIFY2(text.contains(u"+  fr:      &FR     Protection des données"_s), qPrintable(text));
    QVERIFY(!shown.find<QPushButton>(u"moveLocaleChanges"_s)->isVisible());
    QVERIFY(!shown.find<QWidget>(u"moveHunkButton"_s)->isVisible());
    // The version that made the page has nothing before it.
    shown.choose(2);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 5, patience);
    QCOMPARE(table->item(0, 2)->text(), u"—"_s);
    QVERIFY(shown.find<QPlainTextEdit>(u"hunkText"_s)->toPlainText().contains(u"+layout: page"_s));
}

/// Of two branches each version is compared with what it was made from, not with its neighbour in the list.
void TestHistoryView::comparesWithTheCommitBefore()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, page("  en: A\n  fr: B\n  ko: C\n", "One.\n"));
    sandbox.commitAll(u"First"_s);
    sandbox.git("switch -qc side");
    sandbox.write(u"a.md"_s, page("  en: A\n  fr: B\n  ko: C2\n", "One.\n"));
    sandbox.commitAll(u"Side"_s);
    sandbox.git("switch -q main");
    sandbox.write(u"a.md"_s, page("  en: A2\n  fr: B\n  ko: C\n", "One.\n"));
    sandbox.commitAll(u"Main"_s);
    const git::Repository repository = sandbox.open(git::Trust::Untrusted);
    sandbox.git({u"merge"_s, u"-q"_s, u"-X"_s, u"ours"_s, u"side"_s, u"-m"_s, u"Join"_s});
    const Result<QList<git::VersionText>> versions = readPageVersions(repository, u"a.md"_s);
    QVERIFY(versions.ok());
    QStringList told;
    for (const HistoryRow &each : pageRows(versions.value())) {
        const Result<ChangeReading> reading =
            readVersionChange(repository, each.version, FileKind::Page, &paragraphs);
        QVERIFY(reading.ok());
        for (const LocaleChange &change : reading.value().locales.changes) {
            if (each.version.subject != u"First"_s) {
                told.append(u"%1: %2"_s.arg(each.version.subject, change.locale));
            }
        }
    }
    told.sort();
    QCOMPARE(told.join(u'\n'), u"Main: en\nSide: ko"_s);
}

void TestHistoryView::restoresAVersion()
{
    Shown shown;
    QSignalSpy wanted(&shown.view, &HistoryView::restoreRequested);
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(1).count(u'\n'), 2, patience);
    QVERIFY(!shown.button()->isEnabled());
    shown.choose(2);
    QVERIFY(shown.button()->isEnabled());
    shown.button()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QString::fromUtf8(page(firstRows, firstBody)));
    // What the page stands like need not be restored.
    shown.shown.text = wanted[0][0].toString();
    shown.view.setPage(shown.shown);
    QVERIFY(!shown.button()->isEnabled());
    shown.choose(0);
    QVERIFY(shown.button()->isEnabled());
}

void TestHistoryView::tellsATitlesHistory()
{
    Shown shown;
    QSignalSpy wanted(&shown.view, &HistoryView::titleWanted);
    shown.view.showList(HistoryOf::Title);
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(2), u"Protection des données\nPolitique de confidentialité"_s,
                              patience);
    QCOMPARE(shown.column(1), u"Noëlle\nAda"_s);
    QCOMPARE(shown.find<QTabBar>(u"historyOf"_s)->tabText(1), u"Title of fr"_s);
    const auto *title = shown.find<QTextBrowser>(u"versionTitle"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->toPlainText().contains(u"confidentialité"_s), patience);
    QVERIFY(title->isVisible());
    shown.choose(1);
    shown.button()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QList<QVariant>{u"titles"_s, u"fr"_s, u"Politique de confidentialité"_s}));
    // Somebody goes to another row, and changes its title.
    shown.shown.locale = u"ar"_s;
    shown.shown.text.replace(u"حماية البيانات"_s, u"الخصوصية"_s);
    shown.view.setPage(shown.shown);
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(2), u"الخصوصية\nحماية البيانات\nسياسة الخصوصية"_s, patience);
    QCOMPARE(shown.column(0).section(u'\n', 0, 0), u"not committed yet"_s);
    shown.choose(0);
    QVERIFY(!shown.button()->isEnabled());
}

void TestHistoryView::listsTitlesToLookAtAgain()
{
    Shown shown;
    QSignalSpy wanted(&shown.view, &HistoryView::localeWanted);
    auto *tabs = shown.find<QTabBar>(u"historyOf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Titles to Look at Again (3)"_s, patience);
    shown.view.showList(HistoryOf::StaleTitles);
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(0), u"fr\nko\nar"_s, patience);
    QCOMPARE(shown.column(1).section(u'\n', 0, 0), u"title of en and page are newer"_s);
    QCOMPARE(shown.column(3).section(u'\n', 0, 0), u"민준"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.redlineText().contains(u"two yearsone year"_s), patience);
    shown.choose(1);
    QTest::keyClick(shown.find<QTreeWidget>(u"historyList"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QList<QVariant>{u"titles"_s, u"ko"_s}));
    shown.shown.text.replace(u"Protection des données"_s, u"Vie privée"_s);
    shown.view.setPage(shown.shown);
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(0), u"ko\nar"_s, patience);
    QCOMPARE(shown.find<QTreeWidget>(u"historyList"_s)->currentItem()->text(0), u"ko"_s);
}

void TestHistoryView::readsOnlyWhatIsShown()
{
    Shown shown(false);
    shown.session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.session->isRefreshing(), patience);
    // The reading lane is in order: what was asked for before this is done after it.
    bool done = false;
    shown.session->read(
        &shown.view, [](const git::Repository &, const git::RunControl &) { return true; },
        [&](bool result) { done = result; });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QCOMPARE(shown.column(1), QString());
    shown.view.show();
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(1), u"민준\nNoëlle\nAda"_s, patience);
}

void TestHistoryView::followsCommits()
{
    const Shown shown;
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(1), u"민준\nNoëlle\nAda"_s, patience);
    shown.choose(1);
    shown.commit(u"privacy.md"_s, page(thirdRows, firstBody), u"Ada"_s, 4, u"Two years again"_s);
    shown.session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.column(1), u"Ada\n민준\nNoëlle\nAda"_s, patience);
    QCOMPARE(shown.find<QTreeWidget>(u"historyList"_s)->currentItem()->text(1), u"Noëlle"_s);
}

void TestHistoryView::saysWhyThereIsNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<HistoryOf>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no page") << QString() << QString() << HistoryOf::Page
                             << u"Open a page to see its history."_s;
    QTest::newRow("not committed") << u"new.md"_s << QString() << HistoryOf::Page
                                   << u"This page is in no commit yet."_s;
    QTest::newRow("no locale") << u"privacy.md"_s << QString() << HistoryOf::Title
                               << u"Choose a locale to see the history of its title."_s;
    QTest::newRow("never a title") << u"privacy.md"_s << u"de"_s << HistoryOf::Title
                                   << u"No version has a title of de."_s;
    QTest::newRow("nothing stale") << u"other.md"_s << QString() << HistoryOf::StaleTitles
                                   << u"No title is older than the page or the title of en."_s;
    QTest::newRow("outside") << u"../outside.md"_s << QString() << HistoryOf::Page
                             << u"This page is in no commit yet."_s;
}

void TestHistoryView::saysWhyThereIsNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, locale);
    QFETCH(HistoryOf, what);
    QFETCH(QString, expected);
    Shown shown;
    const QString text = QString::fromUtf8(page("  en: Other\n"));
    shown.view.setPage({path, text, FileKind::Page, u"titles"_s, locale});
    shown.view.showList(what);
    QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().startsWith(expected), patience);
    shown.view.setSession(nullptr, u"Not in a git repository."_s);
    QCOMPARE(shown.sentence(), u"Not in a git repository."_s);
}

void TestHistoryView::saysWhyItCannotBeRead()
{
    Shown shown(false);
    QVERIFY(QDir(shown.sandbox.site()).rename(u".git/objects"_s, u".git/lost"_s));
    QVERIFY(QDir(shown.sandbox.site()).mkpath(u".git/objects"_s));
    shown.view.show();
    QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().startsWith(u"The history could not be read:"_s), patience);
}

/// With ANCHORAGE_SCREENSHOTS set to a folder, pictures of the view are written there to be looked at.
void TestHistoryView::takesPictures()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder.");
    }
    Shown shown;
    shown.shown.locale = u"ar"_s;
    shown.view.setPage(shown.shown);
    const QString rows[] = {u"민준\nNoëlle\nAda"_s, u"Noëlle\nAda"_s, u"page"_s};
    for (int list = 0; list < 3; ++list) {
        shown.view.showList(static_cast<HistoryOf>(list));
        QTRY_VERIFY_WITH_TIMEOUT(shown.column(1).contains(rows[list]), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<QWidget>(u"versionReadings"_s)->isVisible(), patience);
        shown.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.session->isRefreshing(), patience);
        QVERIFY(shown.view.grab().save(folder + u"/history-%1.png"_s.arg(list)));
    }
}

QTEST_MAIN(TestHistoryView)
#include "test_history_view.moc"
