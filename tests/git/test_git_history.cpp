// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"
#include "title_history.h"

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

QTEST_GUILESS_MAIN(TestGitHistory)
#include "test_git_history.moc"
