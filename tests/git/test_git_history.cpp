// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"
#include "title_history.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::page;
using test::Sandbox;

namespace {

/// Commits a version of the page as somebody.
void commitPage(const Sandbox &sandbox, const QByteArray &content, const QString &author, int day)
{
    sandbox.write(u"page.md"_s, content);
    sandbox.git({u"add"_s, u"--all"_s});
    sandbox.git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"--author=%1 <%1@example.org>"_s.arg(author),
                 u"--date=2024-01-%1T12:00:00+00:00"_s.arg(day, 2, 10, QLatin1Char('0')), u"-m"_s,
                 u"Version of day %1"_s.arg(day)});
}

QList<VersionText> versionsOf(const Sandbox &sandbox)
{
    const Repository repository = sandbox.open(Trust::Untrusted);
    const Result<QList<FileVersion>> versions = readHistory(repository, "page.md");
    if (!versions.ok()) {
        return {};
    }
    return readVersionTexts(repository, versions.value()).value();
}

} // namespace

class TestGitHistory : public QObject
{
    Q_OBJECT

private slots:
    void followsRenames();
    void aFileThatIsNotCommittedHasNone();
    void tellsWhoChangedATitle_data();
    void tellsWhoChangedATitle();
    void findsStaleTitles_data();
    void findsStaleTitles();
    void followsBranches_data();
    void followsBranches();
    void followsARenameBesideABranch();
    void titlesBesideEachOtherAreStale_data();
    void titlesBesideEachOtherAreStale();
    void agreesWithBlame();
};

void TestGitHistory::followsRenames()
{
    const Sandbox sandbox;
    const QByteArray text = page("  en: One\n  fr: Un\n", "A page of\nseveral\nlines.\n");
    sandbox.write(u"old name.md"_s, text);
    sandbox.commitAll(u"First"_s);
    sandbox.git({u"mv"_s, u"old name.md"_s, u"page.md"_s});
    sandbox.commitAll(u"Renamed"_s);
    sandbox.write(u"other.md"_s, "x\n");
    sandbox.commitAll(u"Elsewhere"_s);
    sandbox.write(u"page.md"_s, text + "more\n");
    sandbox.commitAll(u"Third\n\nwith a body"_s);
    const QList<VersionText> versions = versionsOf(sandbox);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions[0].version.subject, u"Third"_s);
    QCOMPARE(versions[0].version.author, u"Ada"_s);
    QCOMPARE(versions[0].version.email, u"ada@example.org"_s);
    QVERIFY(versions[0].version.when.isValid());
    QCOMPARE(versions[0].text, QString::fromUtf8(text + "more\n"));
    QCOMPARE(versions[1].version.path, QByteArray("page.md"));
    QCOMPARE(versions[2].version.path, QByteArray("old name.md"));
    QCOMPARE(versions[2].text, QString::fromUtf8(text));
}

void TestGitHistory::aFileThatIsNotCommittedHasNone()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "x\n");
    QCOMPARE(versionsOf(sandbox).size(), 0);
    sandbox.write(u"other.md"_s, "x\n");
    sandbox.git("add other.md");
    sandbox.git("commit -qm First");
    QCOMPARE(versionsOf(sandbox).size(), 0);
}

void TestGitHistory::tellsWhoChangedATitle_data()
{
    QTest::addColumn<QList<QByteArray>>("versions");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const QList<QByteArray> versions{
        page("  en: &EN Privacy\n  en-GB: *EN\n"),
        page("  en: &EN Privacy\n  en-GB: *EN\n  fr: Vie privée\n"),
        page("  en: &EN Privacy Policy\n  en-GB: *EN\n  fr: Vie privée\n"),
        "---\ntitles: [\n---\n",
        page("  fr: Vie privée\n  en: &EN Privacy Policy\n  en-GB: *EN\n", "Other text.\n"),
        page("  fr: Confidentialité\n  en: &EN Privacy Policy\n  en-GB: Privacy\n"),
    };
    QTest::newRow("own") << versions << u"fr"_s << u"6: Vie privée → Confidentialité\n2: - → Vie privée\n"_s;
    QTest::newRow("anchor") << versions << u"en"_s << u"3: Privacy → Privacy Policy\n1: - → Privacy\n"_s;
    QTest::newRow("follower")
        << versions << u"en-GB"_s
        << u"6: Privacy Policy → Privacy\n3: Privacy → Privacy Policy follows\n1: - → Privacy follows\n"_s;
    QTest::newRow("none") << versions << u"de"_s << QString();
    QTest::newRow("removed") << QList<QByteArray>{page("  en: A\n  fr: B\n"), page("  en: A\n")} << u"fr"_s
                             << u"2: B → -\n1: - → B\n"_s;
}

void TestGitHistory::tellsWhoChangedATitle()
{
    QFETCH(QList<QByteArray>, versions);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    for (qsizetype index = 0; index < versions.size(); ++index) {
        commitPage(sandbox, versions[index], u"Author%1"_s.arg(index + 1), static_cast<int>(index) + 1);
    }
    QString text;
    for (const TitleChange &change : titleHistory(versionsOf(sandbox), FileKind::Page, u"titles"_s, locale)) {
        text += u"%1: %2 → %3%4\n"_s.arg(change.version.author.mid(6), change.before.value_or(u"-"_s),
                                         change.after.value_or(u"-"_s),
                                         change.follows ? u" follows"_s : QString());
        QCOMPARE(change.version.when.toUTC().date().day(), change.version.author.mid(6).toInt());
    }
    QCOMPARE(text, expected);
}

void TestGitHistory::findsStaleTitles_data()
{
    QTest::addColumn<QList<QByteArray>>("versions");
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QString>("expected");
    const QByteArray first = page("  en: &EN A\n  en-GB: *EN\n  fr: B\n  ko: C\n");
    const QByteArray newTitle = page("  en: &EN A2\n  en-GB: *EN\n  fr: B\n  ko: C\n");
    const QByteArray translated = page("  en: &EN A2\n  en-GB: *EN\n  fr: B2\n  ko: C\n");
    const QByteArray newBody = page("  en: &EN A2\n  en-GB: *EN\n  fr: B2\n  ko: C\n", "Goodbye.\n");
    QTest::newRow("all of one commit") << QList<QByteArray>{first} << first << QString();
    QTest::newRow("fallback changed")
        << QList<QByteArray>{first, newTitle} << newTitle << u"fr title 2\nko title 2\n"_s;
    QTest::newRow("one is translated")
        << QList<QByteArray>{first, newTitle, translated} << translated << u"ko title 2\n"_s;
    QTest::newRow("body changed") << QList<QByteArray>{first, newTitle, translated, newBody} << newBody
                                  << u"fr body 4\nko title body 4\n"_s;
    QTest::newRow("blanks in the body") << QList<QByteArray>{first} << first + "\n\n" << QString();
    QTest::newRow("changed but not committed")
        << QList<QByteArray>{first} << newTitle << u"fr title -\nko title -\n"_s;
    QTest::newRow("moved rows") << QList<QByteArray>{first}
                                << page("  ko: C\n  fr: B\n  en: &EN A\n  en-GB: *EN\n") << QString();
}

void TestGitHistory::findsStaleTitles()
{
    QFETCH(QList<QByteArray>, versions);
    QFETCH(QByteArray, current);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    for (qsizetype index = 0; index < versions.size(); ++index) {
        commitPage(sandbox, versions[index], u"Ada"_s, static_cast<int>(index) + 1);
    }
    QString text;
    for (const StaleTitle &stale :
         staleTitles(versionsOf(sandbox), QString::fromUtf8(current), FileKind::Page)) {
        text += stale.locale + (stale.fallbackChanged ? u" title"_s : QString()) +
                (stale.bodyChanged ? u" body"_s : QString()) + u' ' +
                (stale.since.commit.isEmpty() ? u"-"_s : stale.since.subject.section(u' ', -1)) + u'\n';
    }
    QCOMPARE(text, expected);
}

/// A page whose rows are far enough from each other for git to merge them.
QByteArray spaced(const QByteArray &en, const QByteArray &fr, const QByteArray &ko,
                  const QByteArray &body = "Hello.\n")
{
    const QByteArray gap = "  #\n  #\n  #\n";
    return page("  en: " + en + '\n' + gap + "  fr: " + fr + '\n' + gap + "  ko: " + ko + '\n' + gap, body);
}

QString told(const QList<TitleChange> &changes)
{
    QString text;
    for (const TitleChange &change : changes) {
        text += u"%1: %2 → %3\n"_s.arg(change.version.author, change.before.value_or(u"-"_s),
                                       change.after.value_or(u"-"_s));
    }
    return text;
}

/// A side branch that changes French while the main one changes English and the body, joined by `join`.
void makeBranches(const Sandbox &sandbox, const QStringList &join, const QByteArray &joined = {})
{
    commitPage(sandbox, spaced("A", "B", "C"), u"First"_s, 1);
    sandbox.git("switch -qc side");
    commitPage(sandbox, spaced("A", "B2", "C"), u"Side"_s, 3);
    sandbox.git("switch -q main");
    commitPage(sandbox, spaced("A2", "B", "C"), u"Main"_s, 2);
    commitPage(sandbox, spaced("A2", "B", "C", "Hello.\n\nMore.\n"), u"Main"_s, 4);
    sandbox.git(QStringList{u"merge"_s, u"-q"_s, u"--no-commit"_s, u"--no-ff"_s} + join +
                QStringList{u"side"_s});
    if (!joined.isEmpty()) {
        sandbox.write(u"page.md"_s, joined);
    }
    sandbox.git({u"commit"_s, u"-qam"_s, u"Joined"_s, u"--author=Joiner <j@example.org>"_s});
}

void TestGitHistory::followsBranches_data()
{
    QTest::addColumn<QStringList>("join");
    QTest::addColumn<QByteArray>("joined"); ///< what the merge makes of it by hand; empty: what git made
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const QStringList plain;
    const QString english = u"Main: A → A2\nFirst: - → A\n"_s;
    QTest::newRow("changed on the side")
        << plain << QByteArray() << u"fr"_s << u"Side: B → B2\nFirst: - → B\n"_s;
    QTest::newRow("changed on the main one") << plain << QByteArray() << u"en"_s << english;
    QTest::newRow("not changed") << plain << QByteArray() << u"ko"_s << u"First: - → C\n"_s;
    QTest::newRow("the side is dropped")
        << QStringList{u"-s"_s, u"ours"_s} << QByteArray() << u"fr"_s << u"First: - → B\n"_s;
    QTest::newRow("the merge says something else")
        << plain << spaced("A2", "B3", "C", "Hello.\n\nMore.\n") << u"fr"_s
        << u"Joiner: B → B3\nSide: B → B2\nFirst: - → B\n"_s;
    QTest::newRow("the merge changes another one") << plain << spaced("A2", "B2", "C2", "Hello.\n\nMore.\n")
                                                   << u"fr"_s << u"Side: B → B2\nFirst: - → B\n"_s;
    QTest::newRow("the merge's own") << plain << spaced("A2", "B2", "C2", "Hello.\n\nMore.\n") << u"ko"_s
                                     << u"Joiner: C → C2\nFirst: - → C\n"_s;
}

void TestGitHistory::followsBranches()
{
    QFETCH(QStringList, join);
    QFETCH(QByteArray, joined);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    makeBranches(sandbox, join, joined);
    const QList<VersionText> versions = versionsOf(sandbox);
    QVERIFY(!versions.isEmpty());
    QCOMPARE(versions.first().text.toUtf8(), sandbox.content(u"page.md"_s));
    QCOMPARE(told(titleHistory(versions, FileKind::Page, u"titles"_s, locale)), expected);
}

void TestGitHistory::followsARenameBesideABranch()
{
    const Sandbox sandbox;
    commitPage(sandbox, spaced("A", "B", "C"), u"First"_s, 1);
    sandbox.git("mv page.md older.md");
    sandbox.commitAll(u"Renamed before"_s);
    sandbox.git("switch -qc side");
    sandbox.write(u"older.md"_s, spaced("A", "B2", "C"));
    sandbox.git({u"commit"_s, u"-qam"_s, u"Side"_s, u"--author=Side <s@example.org>"_s});
    sandbox.git("switch -q main");
    sandbox.git("mv older.md page.md");
    sandbox.commitAll(u"Renamed"_s);
    sandbox.write(u"page.md"_s, spaced("A2", "B", "C"));
    sandbox.git({u"commit"_s, u"-qam"_s, u"Main"_s, u"--author=Main <m@example.org>"_s});
    // Another file takes the old name: it is no version of the page.
    sandbox.write(u"older.md"_s, page("  en: Other\n  fr: Autre\n"));
    sandbox.commitAll(u"Another"_s);
    sandbox.git("rm -q older.md");
    sandbox.commitAll(u"Another is gone"_s);
    sandbox.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"side"_s});
    QCOMPARE(sandbox.content(u"page.md"_s), spaced("A2", "B2", "C"));
    const QList<VersionText> versions = versionsOf(sandbox);
    QCOMPARE(told(titleHistory(versions, FileKind::Page, u"titles"_s, u"fr"_s)),
             u"Side: B → B2\nFirst: - → B\n"_s);
    QCOMPARE(told(titleHistory(versions, FileKind::Page, u"titles"_s, u"en"_s)),
             u"Main: A → A2\nFirst: - → A\n"_s);
    QStringList names;
    for (const VersionText &version : versions) {
        QVERIFY(!version.text.contains(u"Other"_s));
        names.append(QString::fromUtf8(version.version.path));
    }
    QVERIFY(names.contains(u"older.md"_s) && names.first() == u"page.md"_s && names.last() == u"page.md"_s);
}

void TestGitHistory::titlesBesideEachOtherAreStale_data()
{
    QTest::addColumn<QByteArray>("after"); ///< committed after the merge; empty: nothing
    QTest::addColumn<QString>("expected");
    const QByteArray more = "Hello.\n\nMore.\n";
    QTest::newRow("the merge") << QByteArray() << u"fr title body\nko title body\n"_s;
    QTest::newRow("French again") << spaced("A2", "B4", "C", more) << u"ko title body\n"_s;
    QTest::newRow("French back") << spaced("A2", "B", "C", more) << u"ko title body\n"_s;
}

void TestGitHistory::titlesBesideEachOtherAreStale()
{
    QFETCH(QByteArray, after);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    makeBranches(sandbox, {});
    if (!after.isEmpty()) {
        commitPage(sandbox, after, u"Later"_s, 9);
    }
    QString text;
    for (const StaleTitle &stale :
         staleTitles(versionsOf(sandbox), QString::fromUtf8(sandbox.content(u"page.md"_s)), FileKind::Page)) {
        text += stale.locale + (stale.fallbackChanged ? u" title"_s : QString()) +
                (stale.bodyChanged ? u" body"_s : QString()) + u'\n';
        QCOMPARE(stale.since.author, u"Main"_s);
        QCOMPARE(stale.since.subject, u"Version of day 4"_s);
    }
    QCOMPARE(text, expected);
}

/// Random histories with branches: who git blames for a row's line is who its newest change is by.
void TestGitHistory::agreesWithBlame()
{
    QRandomGenerator random(20240607);
    const QStringList locales{u"en"_s, u"fr"_s, u"ko"_s};
    int rows = 0;
    for (int round = 0; round < 6; ++round) {
        const Sandbox sandbox;
        QMap<QString, QByteArrayList> titles{{u"main"_s, {"T0", "T0", "T0"}}};
        const auto commit = [&](const QByteArrayList &now, int number) {
            commitPage(sandbox, spaced(now[0], now[1], now[2]), u"Author%1"_s.arg(number),
                       1 + random.bounded(28));
        };
        commit(titles[u"main"_s], 0);
        sandbox.git("branch side");
        for (int number = 1; number < 14; ++number) {
            const QString branch = random.bounded(2) == 0 ? u"main"_s : u"side"_s;
            sandbox.git({u"switch"_s, u"-q"_s, branch});
            if (random.bounded(4) == 0) {
                const QString other = branch == u"main" ? u"side"_s : u"main"_s;
                sandbox.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"-X"_s,
                             random.bounded(2) == 0 ? u"ours"_s : u"theirs"_s, other});
                continue;
            }
            QString text = QString::fromUtf8(sandbox.content(u"page.md"_s));
            const QString locale = locales[random.bounded(3)];
            text.replace(QRegularExpression(u"(?<=  %1: )\\w+"_s.arg(locale)), u"T%1"_s.arg(number));
            commitPage(sandbox, text.toUtf8(), u"Author%1"_s.arg(number), 1 + random.bounded(28));
        }
        sandbox.git("switch -q main");
        sandbox.git("merge -q --no-edit -X ours side");
        const QList<VersionText> versions = versionsOf(sandbox);
        for (const QString &locale : locales) {
            const QList<TitleChange> changes = titleHistory(versions, FileKind::Page, u"titles"_s, locale);
            QVERIFY(!changes.isEmpty());
            const QString blame = sandbox.told("blame --porcelain page.md");
            const QRegularExpressionMatch line =
                QRegularExpression(
                    u"(?m)^([0-9a-f]{40}) [^\n]*\n(?:[^\\t][^\n]*\n)*\\t  %1: (\\w+)"_s.arg(locale))
                    .match(blame);
            QVERIFY(line.hasMatch());
            QCOMPARE(changes.first().after.value_or(QString()), line.captured(2));
            QCOMPARE(QString::fromLatin1(changes.first().version.commit), line.captured(1));
            ++rows;
        }
    }
    QCOMPARE(rows, 18);
}

QTEST_GUILESS_MAIN(TestGitHistory)
#include "test_git_history.moc"
