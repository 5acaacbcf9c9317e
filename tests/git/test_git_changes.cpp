// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"
#include "commits.h"
#include "discarding.h"
#include "file_contents.h"
#include "sandbox.h"
#include "staging.h"

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::Sandbox;

namespace {

StatusEntry entryOf(const Repository &repository, const QByteArray &path)
{
    const Result<Status> status = readStatus(repository);
    const StatusEntry *entry = status.ok() ? status.value().entry(path) : nullptr;
    return entry == nullptr ? StatusEntry{} : *entry;
}

QByteArray numbered(int from, int to)
{
    QByteArray result;
    for (int line = from; line <= to; ++line) {
        result += "line " + QByteArray::number(line) + '\n';
    }
    return result;
}

/// `XY path` as `git status --short` prints it.
QString shortStatus(const Sandbox &sandbox)
{
    return sandbox.git("status --short --untracked-files=all").output;
}

} // namespace

class TestGitChanges : public QObject
{
    Q_OBJECT

private slots:
    void stagesFiles_data();
    void stagesFiles();
    void unstagesBeforeTheFirstCommit();
    void stagesHunks_data();
    void stagesHunks();
    void hunksOfNewAndDeletedFiles();
    void aHunkThatNoLongerFitsIsRefused();
    void stagesContentAsItIs();
    void aForeignStagingIsNotOverwritten();
    void commitsWhatIsStaged();
    void amendsOnlyWhatIsNotPushed();
    void aHookRefusesInItsOwnWords();
    void discardsWithAWayBack();
    void aWayBackOverwritesNothing();
    void forgetsOldDiscards();
    void stashesAndBringsBack();
    void listsBranches();
    void switchesWithChangesKept_data();
    void switchesWithChangesKept();
};

void TestGitChanges::stagesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"a.md"_s;
    QTest::newRow("blanks and quotes") << u"my \"page\".md"_s;
    QTest::newRow("signs of patterns") << u"[a]*?.md"_s;
    QTest::newRow("like an option") << u"--all"_s;
    QTest::newRow("like a pathspec") << u":(top)x.md"_s;
    QTest::newRow("Korean") << u"개인정보 처리방침.md"_s;
    QTest::newRow("a line feed") << u"a\nb.md"_s;
}

void TestGitChanges::stagesFiles()
{
    QFETCH(QString, name);
    const Sandbox sandbox;
    sandbox.write(name, "one\n");
    sandbox.write(u"other.md"_s, "one\n");
    const Repository repository = sandbox.open();
    QVERIFY(stageFiles(repository, {name.toUtf8()}).ok());
    QVERIFY(entryOf(repository, name.toUtf8()).isStaged());
    QVERIFY(!entryOf(repository, "other.md").isStaged());
    sandbox.commitAll(u"First"_s);
    QFile::remove(sandbox.site(name));
    QVERIFY(stageFiles(repository, {name.toUtf8()}).ok());
    QCOMPARE(entryOf(repository, name.toUtf8()).staged, FileChange::Deleted);
    QVERIFY(unstageFiles(repository, {name.toUtf8()}).ok());
    QCOMPARE(entryOf(repository, name.toUtf8()).staged, FileChange::None);
}

void TestGitChanges::unstagesBeforeTheFirstCommit()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    const Repository repository = sandbox.open();
    QVERIFY(stageFiles(repository, {"a.md"}).ok());
    QVERIFY(unstageFiles(repository, {"a.md"}).ok());
    QVERIFY(entryOf(repository, "a.md").untracked);
    QCOMPARE(sandbox.content(u"a.md"_s), QByteArray("one\n"));
}

void TestGitChanges::stagesHunks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("staged");
    const QByteArray lines = numbered(1, 30);
    const auto changed = [](QByteArray text, const QByteArray &from, const QByteArray &to) {
        return text.replace(from, to);
    };
    const QByteArray first = changed(lines, "line 3\n", "Zeile 3\nmehr\n");
    QTest::newRow("second of two") << u"a.md"_s << lines << changed(first, "line 25\n", "Zeile 25\n")
                                   << changed(lines, "line 25\n", "Zeile 25\n");
    QTest::newRow("name with blanks")
        << u"a b \"c\".md"_s << lines << changed(first, "line 25\n", "") << changed(lines, "line 25\n", "");
    QTest::newRow("name in Arabic") << u"سياسة.md"_s << lines << changed(first, "line 25\n", "x\n")
                                    << changed(lines, "line 25\n", "x\n");
    QTest::newRow("no line break at the end")
        << u"a.md"_s << lines.chopped(1) << changed(first, "line 30\n", "line 31")
        << changed(lines, "line 30\n", "line 31");
    QTest::newRow("CRLF") << u"a.md"_s << changed(lines, "\n", "\r\n")
                          << changed(changed(first, "line 25\n", "x\n"), "\n", "\r\n")
                          << changed(changed(lines, "line 25\n", "x\n"), "\n", "\r\n");
    QTest::newRow("lines like a diff's") << u"a.md"_s << "-- a\n+++ b\n@@ c\n" + lines
                                         << "-- a\n+++ b\n@@ d\n" + changed(lines, "line 25\n", "--- x\n")
                                         << "-- a\n+++ b\n@@ c\n" + changed(lines, "line 25\n", "--- x\n");
}

void TestGitChanges::stagesHunks()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, staged);
    const Sandbox sandbox;
    sandbox.write(name, before);
    sandbox.commitAll(u"First"_s);
    // What users set up for themselves does not spoil patches.
    sandbox.git("config diff.noprefix true");
    sandbox.git("config diff.context 0");
    sandbox.git("config color.ui always");
    sandbox.git("config apply.whitespace fix");
    sandbox.write(name, after);
    const Repository repository = sandbox.open();
    const Result<FileDiff> diff = readDiff(repository, entryOf(repository, name.toUtf8()), DiffOf::Unstaged);
    QVERIFY(diff.ok());
    QCOMPARE(diff.value().hunks.size(), 2);
    const Result<Done> done = stageHunk(repository, diff.value(), diff.value().hunks[1]);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.reason()));
    QCOMPARE(readIndexContent(repository, entryOf(repository, name.toUtf8())).value(), staged);
    QCOMPARE(sandbox.content(name), after);

    const Result<FileDiff> inIndex = readDiff(repository, entryOf(repository, name.toUtf8()), DiffOf::Staged);
    QVERIFY(inIndex.ok());
    QCOMPARE(inIndex.value().hunks.size(), 1);
    QVERIFY(unstageHunk(repository, inIndex.value(), inIndex.value().hunks[0]).ok());
    QCOMPARE(readIndexContent(repository, entryOf(repository, name.toUtf8())).value(), before);
}

void TestGitChanges::hunksOfNewAndDeletedFiles()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"new.md"_s, "new");
    QFile::remove(sandbox.site(u"a.md"_s));
    const Repository repository = sandbox.open();
    const FileDiff untracked = readDiff(repository, entryOf(repository, "new.md"), DiffOf::Unstaged).value();
    QCOMPARE(untracked.hunks.size(), 1);
    QCOMPARE(untracked.hunks[0].text, QByteArray("@@ -0,0 +1,1 @@\n+new\n\\ No newline at end of file\n"));
    const FileDiff deleted = readDiff(repository, entryOf(repository, "a.md"), DiffOf::Unstaged).value();
    QCOMPARE(deleted.hunks.size(), 1);
    QVERIFY(stageHunk(repository, deleted, deleted.hunks[0]).ok());
    QCOMPARE(entryOf(repository, "a.md").staged, FileChange::Deleted);
    QVERIFY(stageFiles(repository, {"new.md"}).ok());
    const FileDiff added = readDiff(repository, entryOf(repository, "new.md"), DiffOf::Staged).value();
    QVERIFY(unstageHunk(repository, added, added.hunks[0]).ok());
    QVERIFY(entryOf(repository, "new.md").untracked);
}

void TestGitChanges::aHunkThatNoLongerFitsIsRefused()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, numbered(1, 9));
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"a.md"_s, numbered(1, 4) + "x\n" + numbered(6, 9));
    const Repository repository = sandbox.open();
    const FileDiff diff = readDiff(repository, entryOf(repository, "a.md"), DiffOf::Unstaged).value();
    sandbox.write(u"a.md"_s, "something else\n");
    sandbox.git("add a.md");
    QVERIFY(!stageHunk(repository, diff, diff.hunks[0]).ok());
    QCOMPARE(readIndexContent(repository, entryOf(repository, "a.md")).value(),
             QByteArray("something else\n"));
}

void TestGitChanges::stagesContentAsItIs()
{
    const Sandbox sandbox;
    sandbox.script(u"site/a.md"_s, "one");
    sandbox.commitAll(u"First"_s);
    sandbox.git("config core.autocrlf true");
    sandbox.write(u"a.md"_s, "two\n");
    const Repository repository = sandbox.open();
    QVERIFY(stageContent(repository, entryOf(repository, "a.md"), "third\r\nbytes \xff\n").ok());
    const StatusEntry entry = entryOf(repository, "a.md");
    QCOMPARE(readIndexContent(repository, entry).value(), QByteArray("third\r\nbytes \xff\n"));
    QCOMPARE(entry.indexMode, QByteArray("100755"));
    QCOMPARE(sandbox.content(u"a.md"_s), QByteArray("two\n"));

    sandbox.write(u"new.md"_s, "new\n");
    QVERIFY(stageContent(repository, entryOf(repository, "new.md"), "part\n").ok());
    QCOMPARE(entryOf(repository, "new.md").staged, FileChange::Added);
}

void TestGitChanges::aForeignStagingIsNotOverwritten()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"a.md"_s, "two\n");
    const Repository repository = sandbox.open();
    const StatusEntry seen = entryOf(repository, "a.md");
    sandbox.git("add a.md");
    QVERIFY(!stageContent(repository, seen, "mine\n").ok());
    QCOMPARE(readIndexContent(repository, entryOf(repository, "a.md")).value(), QByteArray("two\n"));
}

void TestGitChanges::commitsWhatIsStaged()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.write(u"b.md"_s, "one\n");
    const Repository repository = sandbox.open();
    QVERIFY(!commit(repository, {u"  \n"_s}).ok());
    QVERIFY(!commit(repository, {u"Nothing staged"_s}).ok());
    QVERIFY(stageFiles(repository, {"a.md"}).ok());
    QVERIFY(commit(repository, {u"Traduire « accueil »\n\n# kept\nWhy."_s, true, false}).ok());
    QCOMPARE(sandbox.told("log -1 --format=%B"),
             u"Traduire « accueil »\n\n# kept\nWhy.\n\nSigned-off-by: Ada <ada@example.org>"_s);
    QCOMPARE(shortStatus(sandbox), u"?? b.md\n"_s);
}

void TestGitChanges::amendsOnlyWhatIsNotPushed()
{
    const Sandbox sandbox;
    const Repository repository = sandbox.open();
    QVERIFY(!commit(repository, {u"x"_s, false, true}).ok());
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    QVERIFY(readLastCommit(repository).value().isAmendable());
    QVERIFY(commit(repository, {u"Better"_s, false, true}).ok());
    QCOMPARE(sandbox.told("log --format=%s"), u"Better"_s);
    sandbox.git({u"clone"_s, u"-q"_s, u"--bare"_s, sandbox.site(), sandbox.path(u"hub"_s)});
    sandbox.git({u"remote"_s, u"add"_s, u"origin"_s, sandbox.path(u"hub"_s)});
    sandbox.git("push -qu origin main");
    QVERIFY(readLastCommit(repository).value().pushed);
    QVERIFY(!commit(repository, {u"Rewritten"_s, false, true}).ok());
    QCOMPARE(sandbox.told("log --format=%s"), u"Better"_s);
}

void TestGitChanges::aHookRefusesInItsOwnWords()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    QFile::copy(sandbox.script(u"hook"_s, "echo 'Bitte prüfen: 50% (fertig)' >&2; exit 1"),
                sandbox.site(u".git/hooks/pre-commit"_s));
    const Repository repository = sandbox.open();
    QVERIFY(stageFiles(repository, {"a.md"}).ok());
    const Result<QString> done = commit(repository, {u"First"_s});
    QVERIFY(!done.ok());
    QCOMPARE(done.reason(), u"Bitte prüfen: 50% (fertig)"_s);
}

void TestGitChanges::discardsWithAWayBack()
{
    const Sandbox sandbox;
    for (const QString &name : {u"both.md"_s, u"gone.md"_s, u"old.md"_s, u"crlf.md"_s}) {
        sandbox.write(name, "one\nof\nthe\nfiles " + name.toUtf8() + '\n');
    }
    sandbox.commitAll(u"First"_s);
    sandbox.git("config core.autocrlf input");
    sandbox.write(u"both.md"_s, "staged\n");
    sandbox.git("add both.md");
    sandbox.write(u"both.md"_s, "worktree\n");
    QFile::remove(sandbox.site(u"gone.md"_s));
    sandbox.git("mv old.md renamed.md");
    sandbox.write(u"crlf.md"_s, "a\r\nb\r\n");
    sandbox.write(u"deep/new ü.md"_s, "untracked\0"_ba);
    sandbox.script(u"site/added.sh"_s, "x");
    sandbox.git("add added.sh");
    const QString before = shortStatus(sandbox);
    const Repository repository = sandbox.open();
    const Status status = readStatus(repository).value();

    const Result<Discarded> discarded = discard(repository, status.entries);
    QVERIFY2(discarded.ok(), qPrintable(discarded.ok() ? QString() : discarded.reason()));
    QCOMPARE(shortStatus(sandbox), QString());
    QVERIFY(!QFile::exists(sandbox.site(u"deep/new ü.md"_s)));
    sandbox.git("gc -q --prune=now");

    const Result<QList<Discarded>> listed = listDiscarded(repository);
    QVERIFY(listed.ok());
    QCOMPARE(listed.value().size(), 1);
    QCOMPARE(listed.value().first().reference, discarded.value().reference);
    const Result<Done> back = restoreDiscarded(repository, listed.value().first());
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.reason()));
    QCOMPARE(sandbox.content(u"both.md"_s), QByteArray("worktree\n"));
    QCOMPARE(sandbox.content(u"crlf.md"_s), QByteArray("a\r\nb\r\n"));
    QCOMPARE(sandbox.content(u"deep/new ü.md"_s), "untracked\0"_ba);
    QVERIFY(QFileInfo(sandbox.site(u"added.sh"_s)).isExecutable());
    QVERIFY(shortStatus(sandbox).contains(u"MM both.md"_s));
    QVERIFY(shortStatus(sandbox).contains(u"A  added.sh"_s));
    QVERIFY(QFile::exists(sandbox.site(u"renamed.md"_s)));
}

void TestGitChanges::aWayBackOverwritesNothing()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"a.md"_s, "two\n");
    const Repository repository = sandbox.open();
    const Result<Discarded> discarded = discard(repository, {entryOf(repository, "a.md")});
    QVERIFY(discarded.ok());
    sandbox.write(u"a.md"_s, "newer work\n");
    QVERIFY(!restoreDiscarded(repository, discarded.value()).ok());
    QCOMPARE(sandbox.content(u"a.md"_s), QByteArray("newer work\n"));
}

void TestGitChanges::forgetsOldDiscards()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    const Repository repository = sandbox.open();
    sandbox.write(u"a.md"_s, "two\n");
    QVERIFY(discard(repository, {entryOf(repository, "a.md")}).ok());
    QVERIFY(forgetDiscarded(repository, 30).ok());
    QCOMPARE(listDiscarded(repository).value().size(), 1);
    QVERIFY(forgetDiscarded(repository, -1).ok());
    QCOMPARE(listDiscarded(repository).value().size(), 0);
}

void TestGitChanges::stashesAndBringsBack()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    const Repository repository = sandbox.open();
    QCOMPARE(listStashes(repository).value().size(), 0);
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.git("add a.md");
    sandbox.write(u"new.md"_s, "new\n");
    const QString before = shortStatus(sandbox);
    QVERIFY(stash(repository, u"Für später"_s).ok());
    QCOMPARE(shortStatus(sandbox), QString());
    const QList<Stash> stashes = listStashes(repository).value();
    QCOMPARE(stashes.size(), 1);
    QVERIFY(stashes[0].message.contains(u"Für später"_s));
    QVERIFY(applyStash(repository, stashes[0]).ok());
    QCOMPARE(shortStatus(sandbox), before);
}

void TestGitChanges::listsBranches()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    const Repository repository = sandbox.open();
    QVERIFY(createBranch(repository, u"translate/fr"_s).ok());
    for (const QString &name : {u"translate/fr"_s, u"a b"_s, u"-x"_s, u""_s, u"a..b"_s, u"x.lock"_s}) {
        QVERIFY2(!createBranch(repository, name).ok(), qPrintable(name));
    }
    const QList<Branch> branches = readBranches(repository).value();
    QCOMPARE(branches.size(), 2);
    QCOMPARE(branches[0].name, u"main"_s);
    QVERIFY(branches[1].current);
    QCOMPARE(branches[1].subject, u"First"_s);
}

void TestGitChanges::switchesWithChangesKept_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("fits");
    const QByteArray lines = numbered(1, 20);
    QTest::newRow("an untouched file") << QByteArray() << true;
    QTest::newRow("elsewhere in the same file") << QByteArray(lines).replace("line 18\n", "mine\n") << true;
    QTest::newRow("the same line") << QByteArray(lines).replace("line 2\n", "mine\n") << false;
}

void TestGitChanges::switchesWithChangesKept()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, fits);
    const Sandbox sandbox;
    const QByteArray lines = numbered(1, 20);
    sandbox.write(u"a.md"_s, lines);
    sandbox.write(u"b.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.git("switch -qc other");
    sandbox.write(u"a.md"_s, QByteArray(lines).replace("line 2\n", "theirs\n"));
    sandbox.commitAll(u"Second"_s);
    sandbox.git("switch -q main");
    sandbox.write(u"b.md"_s, "mine\n");
    sandbox.git("add b.md");
    sandbox.write(u"untracked.md"_s, "mine\n");
    if (!change.isEmpty()) {
        sandbox.write(u"a.md"_s, change);
    }
    const QString before = shortStatus(sandbox);
    const Repository repository = sandbox.open();
    Branch other;
    other.name = u"other"_s;
    QCOMPARE(switchBranch(repository, other).ok(), fits);
    QCOMPARE(sandbox.told("branch --show-current"), fits ? u"other"_s : u"main"_s);
    QCOMPARE(shortStatus(sandbox), before);
    QCOMPARE(sandbox.content(u"untracked.md"_s), QByteArray("mine\n"));
    QCOMPARE(listStashes(repository).value().size(), 0);
    if (!fits) {
        QCOMPARE(sandbox.content(u"a.md"_s), change);
    } else if (!change.isEmpty()) {
        QCOMPARE(sandbox.content(u"a.md"_s), QByteArray(change).replace("line 2\n", "theirs\n"));
    }
}

QTEST_GUILESS_MAIN(TestGitChanges)
#include "test_git_changes.moc"
