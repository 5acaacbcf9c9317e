// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_sandbox.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage::test;

namespace {

const QByteArray page = "---\ntitles:\n  en: &EN Privacy\n  en-GB: *EN\n  fr: F\n---\nOne\n\nTwo\n";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray result = page;
    return result.replace(before, after);
}

} // namespace

/// The driver as git uses it, in repositories of its own.
class TestMergeDriver : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_git = std::make_unique<GitSandbox>();
        QVERIFY(m_git->isValid() && m_git->init(u"r"_s));
    }

    /// Two branches change one file; what the working copy holds after merging them.
    void merges_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<bool>("clean");
        QTest::newRow("neighbouring titles")
            << page << with("Privacy", "Private") << with("fr: F", "fr: G\n  fr-BE: H")
            << QByteArray("---\ntitles:\n  en: &EN Private\n  en-GB: *EN\n  fr: G\n  fr-BE: H\n---\n"
                          "One\n\nTwo\n")
            << true;
        QTest::newRow("one title") << page << with("Privacy", "A") << with("Privacy", "B")
                                   << with(
                                          "  en: &EN Privacy\n",
                                          "<<<<<<< ours\n  en: &EN A\n=======\n  en: &EN B\n>>>>>>> theirs\n")
                                   << false;
        QTest::newRow("one paragraph")
            << page << with("One", "1") << with("One", "Eins")
            << with("One\n", "<<<<<<< ours\n1\n=======\nEins\n>>>>>>> theirs\n") << false;
        QTest::newRow("CRLF stays") << QByteArray(page).replace('\n', "\r\n")
                                    << with("Privacy", "A").replace('\n', "\r\n")
                                    << with("fr: F", "fr: G").replace('\n', "\r\n")
                                    << with("Privacy", "A").replace("fr: F", "fr: G").replace('\n', "\r\n")
                                    << true;
        QTest::newRow("they change the line ends")
            << page << with("Privacy", "A") << QByteArray(page).replace('\n', "\r\n")
            << with("Privacy", "A").replace('\n', "\r\n") << true;
        QTest::newRow("bytes that are no text")
            << with("One", "\xE9ne") << with("One", "\xE9ne").replace("Privacy", "A")
            << with("One", "\xE9ne").replace("Two", "\xFCwo")
            << with("One", "\xE9ne").replace("Privacy", "A").replace("Two", "\xFCwo") << true;
        QTest::newRow("broken YAML is merged by lines")
            << page << with("titles:", "titles: \"") << with("Two", "2")
            << with("titles:", "titles: \"").replace("Two", "2") << true;
        QTest::newRow("a byte order mark")
            << "\xEF\xBB\xBF" + page << "\xEF\xBB\xBF" + with("Privacy", "A")
            << "\xEF\xBB\xBF" + with("Two", "2") << "\xEF\xBB\xBF" + with("Privacy", "A").replace("Two", "2")
            << true;
    }

    void merges()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, result);
        QFETCH(bool, clean);
        install();
        branches(base, ours, theirs);
        const Run merge = git({u"merge"_s, u"-q"_s, u"-m"_s, u"Merge"_s, u"theirs"_s});
        QCOMPARE(m_git->content(u"r/a b’s.md"_s), result);
        QCOMPARE(merge.exitCode, clean ? 0 : 1);
        QCOMPARE(git({u"ls-files"_s, u"-u"_s}).output.isEmpty(), clean);
    }

    void rebaseAndCherryPickUseIt()
    {
        install();
        branches(page, with("Privacy", "Private"), with("fr: F", "fr: G"));
        QCOMPARE(git({u"cherry-pick"_s, u"theirs"_s}).exitCode, 0);
        QCOMPARE(m_git->content(u"r/a b’s.md"_s), with("Privacy", "Private").replace("fr: F", "fr: G"));
        QCOMPARE(git({u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s}).exitCode, 0);
        const Run rebase = git({u"rebase"_s, u"-q"_s, u"theirs"_s});
        QVERIFY2(rebase.exitCode == 0, qPrintable(rebase.errors));
        QCOMPARE(m_git->content(u"r/a b’s.md"_s), with("Privacy", "Private").replace("fr: F", "fr: G"));
    }

    void markersAreInTheStyleOfTheUser()
    {
        install();
        QCOMPARE(git({u"config"_s, u"merge.conflictStyle"_s, u"zdiff3"_s}).exitCode, 0);
        branches(page, with("Privacy", "A"), with("Privacy", "B"));
        QCOMPARE(git({u"merge"_s, u"-q"_s, u"theirs"_s}).exitCode, 1);
        QCOMPARE(m_git->content(u"r/a b’s.md"_s),
                 with("  en: &EN Privacy\n", "<<<<<<< ours\n  en: &EN A\n||||||| base\n  en: &EN Privacy\n"
                                             "=======\n  en: &EN B\n>>>>>>> theirs\n"));
    }

    /// Without the program git merges as it would on its own: no side is lost.
    void withoutTheProgramGitMerges()
    {
        install();
        const QString driver = git({u"config"_s, u"merge.anchorage.driver"_s}).output.trimmed();
        QVERIFY(driver.contains(QStringLiteral(ANCHORAGE_CLI)));
        QCOMPARE(git({u"config"_s, u"merge.anchorage.driver"_s,
                      QString(driver).replace(QStringLiteral(ANCHORAGE_CLI), u"/nonexistent/cli"_s)})
                     .exitCode,
                 0);
        branches(page, with("One", "1"), with("One", "Eins").replace("fr: F", "fr: G"));
        QCOMPARE(git({u"merge"_s, u"-q"_s, u"theirs"_s}).exitCode, 1);
        QCOMPARE(m_git->content(u"r/a b’s.md"_s),
                 with("One\n", "<<<<<<< ours\n1\n=======\nEins\n>>>>>>> theirs\n").replace("fr: F", "fr: G"));
    }

    void installsAndUninstalls()
    {
        const QByteArray attributes = "*.md diff=mine\n# mine\n";
        QVERIFY(m_git->write(u"r/.git/info/attributes"_s, attributes));
        const QByteArray config = m_git->content(u"r/.git/config"_s);
        install();
        const QByteArray installed = m_git->content(u"r/.git/info/attributes"_s);
        QVERIFY(installed.endsWith(attributes));
        QVERIFY(installed.contains("*.yml merge=anchorage diff=anchorage\n"));
        // What the user has set up goes on deciding.
        QVERIFY(git({u"check-attr"_s, u"merge"_s, u"diff"_s, u"--"_s, u"x.md"_s})
                    .output.contains(u"diff: mine"_s));
        QVERIFY(
            git({u"check-attr"_s, u"merge"_s, u"--"_s, u"x.md"_s}).output.contains(u"merge: anchorage"_s));
        install();
        QCOMPARE(m_git->content(u"r/.git/info/attributes"_s), installed);
        QVERIFY(git({u"status"_s, u"--porcelain"_s}).output.isEmpty());
        const Run gone = cli({u"merge"_s, u"--uninstall"_s, m_git->path(u"r"_s)});
        QVERIFY2(gone.exitCode == 0, qPrintable(gone.errors));
        QCOMPARE(m_git->content(u"r/.git/info/attributes"_s), attributes);
        QCOMPARE(m_git->content(u"r/.git/config"_s), config);
        QCOMPARE(cli({u"merge"_s, u"--uninstall"_s, m_git->path(u"r"_s)}).exitCode, 0);
        QCOMPARE(cli({u"merge"_s, u"--install"_s, m_git->path(u"nothing"_s)}).exitCode, 2);
    }

    void worktreesAreInstalledToo()
    {
        branches(page, with("Privacy", "Private"), with("fr: F", "fr: G"));
        QCOMPARE(git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"side"_s, m_git->path(u"w"_s), u"main"_s})
                     .exitCode,
                 0);
        const Run installed = cli({u"merge"_s, u"--install"_s, m_git->path(u"w"_s)});
        QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
        QCOMPARE(m_git->git(u"w"_s, {u"merge"_s, u"-q"_s, u"-m"_s, u"Merge"_s, u"theirs"_s}).exitCode, 0);
    }

    /// `git diff` tells titles in words, and what it prints can still be applied.
    void diffs()
    {
        install();
        QVERIFY(m_git->write(u"r/a.md"_s, page));
        QVERIFY(m_git->write(u"r/gone.md"_s, page));
        commit();
        QVERIFY(m_git->write(u"r/a.md"_s, with("fr: F", "fr: G").replace("Two", "2")));
        QVERIFY(m_git->write(u"r/new.md"_s, with("One", "1")));
        QVERIFY(QFile::remove(m_git->path(u"r/gone.md"_s)));
        QCOMPARE(git({u"add"_s, u"-A"_s}).exitCode, 0);
        const Run diff = git({u"diff"_s, u"--cached"_s, u"--no-renames"_s});
        QVERIFY2(diff.output.contains(u"    fr: “F” → “G”\n"_s), qPrintable(diff.output + diff.errors));
        QVERIFY(diff.output.contains(u"-Two\n+2\n"_s));
        QVERIFY(diff.output.contains(u"en: added, “Privacy”; 1 locale(s) follow &EN"_s) ||
                diff.output.contains(u"en: added, “Privacy”; 1 locale follows &EN"_s));
        QCOMPARE(git({u"reset"_s, u"-q"_s, u"--hard"_s}).exitCode, 0);
        QVERIFY(m_git->write(u"patch"_s, diff.output.toUtf8()));
        const Run applied = git({u"apply"_s, u"--index"_s, m_git->path(u"patch"_s)});
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.errors + diff.output));
        QCOMPARE(m_git->content(u"r/a.md"_s), with("fr: F", "fr: G").replace("Two", "2"));
        QCOMPARE(m_git->content(u"r/new.md"_s), with("One", "1"));
        QVERIFY(!QFile::exists(m_git->path(u"r/gone.md"_s)));
    }

    void diffOfTwoFilesLeavesTitlesToTheWords()
    {
        QVERIFY(m_git->write(u"old.md"_s, page));
        QVERIFY(m_git->write(u"new.md"_s, with("fr: F", "fr: G").replace("Two", "2")));
        const Run diff = cli({u"diff"_s, m_git->path(u"old.md"_s), m_git->path(u"new.md"_s)});
        QCOMPARE(diff.exitCode, 0);
        QVERIFY(diff.output.contains(u"  titles\n    fr: “F” → “G”\n"_s));
        QVERIFY2(!diff.output.contains(u"fr: F"_s), qPrintable(diff.output));
        QVERIFY(diff.output.contains(u"-Two\n+2\n"_s));
        const Run patch = cli({u"diff"_s, u"--patch"_s, m_git->path(u"old.md"_s), m_git->path(u"new.md"_s)});
        QVERIFY(patch.output.contains(u"-  fr: F\n+  fr: G\n"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no such file") << QStringList{u"/nonexistent/a"_s, u"b"_s, u"c"_s};
        QTest::newRow("marker size") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"--marker-size=x"_s};
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        const Run refused = cli(QStringList{u"merge"_s} + arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.errors.isEmpty());
    }

private:
    Run git(const QStringList &arguments) const { return m_git->git(u"r"_s, arguments); }
    Run cli(const QStringList &arguments) const { return runCli(arguments, {}, m_git->variables()); }

    void install() const
    {
        const Run installed = cli({u"merge"_s, u"--install"_s, m_git->path(u"r"_s)});
        QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
    }

    void commit() const
    {
        QCOMPARE(git({u"add"_s, u"-A"_s}).exitCode, 0);
        QCOMPARE(git({u"commit"_s, u"-qm"_s, u"Change"_s}).exitCode, 0);
    }

    void branches(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs) const
    {
        const QString file = u"r/a b’s.md"_s;
        QVERIFY(m_git->write(file, base));
        commit();
        QCOMPARE(git({u"checkout"_s, u"-q"_s, u"-b"_s, u"theirs"_s}).exitCode, 0);
        QVERIFY(m_git->write(file, theirs));
        commit();
        QCOMPARE(git({u"checkout"_s, u"-q"_s, u"main"_s}).exitCode, 0);
        QVERIFY(m_git->write(file, ours));
        commit();
    }

    std::unique_ptr<GitSandbox> m_git;
};

QTEST_GUILESS_MAIN(TestMergeDriver)
#include "test_merge_driver.moc"
