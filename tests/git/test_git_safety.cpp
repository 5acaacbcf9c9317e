// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"
#include "commits.h"
#include "discarding.h"
#include "file_contents.h"
#include "history.h"
#include "remotes.h"
#include "sandbox.h"
#include "staging.h"
#include "title_history.h"

#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::Sandbox;

namespace {

/// A repository that runs a script, which leaves a file behind, when git is run in it without care.
struct Trap
{
    std::function<void(const Sandbox &)> set;
    QStringList control;   ///< an ordinary git command that springs it
    bool terminal = false; ///< only with a terminal
};

QString evil(const Sandbox &sandbox)
{
    return sandbox.script(u"evil"_s, "touch \"" + sandbox.path(u"trace"_s).toUtf8() + "\"\nexit 1");
}

/// The same size and another time: git has to look at the content, through filters if there are any.
void touchPage(const Sandbox &sandbox)
{
    sandbox.write(u"page.md"_s, "two\n");
}

void setConfig(const Sandbox &sandbox, const QString &key, const QString &value)
{
    sandbox.git({u"config"_s, u"--local"_s, key, value});
}

void attribute(const Sandbox &sandbox, const QByteArray &text)
{
    sandbox.write(u".gitattributes"_s, "*.md " + text + "\n");
    sandbox.git("add .gitattributes");
    sandbox.git("-c filter.evil.clean= commit -qm attributes");
    touchPage(sandbox);
}

Trap filter(const QString &name, const QString &what)
{
    return {[=](const Sandbox &sandbox) {
                attribute(sandbox, "filter=" + name.toUtf8());
                setConfig(sandbox, u"filter.%1.%2"_s.arg(name, what), evil(sandbox));
            },
            {u"status"_s}};
}

/// A partial clone that lacks a blob, so that reading wants to fetch.
void loseBlob(const Sandbox &sandbox, const QString &url)
{
    const QString blob = sandbox.told("rev-parse HEAD:page.md");
    QFile::remove(sandbox.site(u".git/objects/%1/%2"_s.arg(blob.left(2), blob.mid(2))));
    setConfig(sandbox, u"core.repositoryFormatVersion"_s, u"1"_s);
    setConfig(sandbox, u"extensions.partialClone"_s, u"origin"_s);
    setConfig(sandbox, u"remote.origin.url"_s, url);
    setConfig(sandbox, u"remote.origin.promisor"_s, u"true"_s);
    touchPage(sandbox);
}

/// Everything that is read of a repository, whether it succeeds or not.
void readEverything(const QString &path)
{
    const Result<Repository> opened = Repository::open(findGit(), path);
    if (!opened.ok()) {
        return;
    }
    const Repository &repository = opened.value();
    const Result<Status> status = readStatus(repository);
    QList<StatusEntry> entries = status.ok() ? status.value().entries : QList<StatusEntry>{};
    StatusEntry page;
    page.path = "page.md";
    entries.append(page);
    for (const StatusEntry &entry : entries) {
        (void)readDiff(repository, entry, DiffOf::Staged);
        (void)readDiff(repository, entry, DiffOf::Unstaged);
        (void)readWorktreeFile(repository, entry.path);
        (void)readIndexContent(repository, entry);
    }
    const Result<QList<FileVersion>> versions = readHistory(repository, "page.md");
    if (versions.ok()) {
        (void)readVersionTexts(repository, versions.value());
    }
    (void)readLastCommit(repository);
    (void)readBranches(repository);
    (void)readRemotes(repository);
    (void)listStashes(repository);
    (void)listDiscarded(repository);
    (void)isBranchName(repository, u"new"_s);
    (void)repository.read({{u"show"_s, u"HEAD"_s}, {}});
    (void)repository.read({{u"ls-files"_s}, {}});
}

} // namespace

Q_DECLARE_METATYPE(Trap)

class TestGitSafety : public QObject
{
    Q_OBJECT

private slots:
    void readingRunsNothing_data();
    void readingRunsNothing();
    void aFilterWithoutATextForANameIsRefused();
    void linksAreNotFollowed();
    void aWorkingTreeElsewhereIsRefused();
    void anEmbeddedRepositoryRunsNothing();
    void gitIsNotTakenFromTheRepository();
    void actingNeedsTrust();
    void readingLeavesTheIndexAlone();
    void openingTellsWhy_data();
    void openingTellsWhy();
};

void TestGitSafety::readingRunsNothing_data()
{
    QTest::addColumn<Trap>("trap");
    const auto config = [](const QString &key, const QStringList &control) {
        return Trap{[=](const Sandbox &sandbox) {
                        setConfig(sandbox, key, evil(sandbox));
                        touchPage(sandbox);
                    },
                    control};
    };
    QTest::newRow("fsmonitor") << config(u"core.fsmonitor"_s, {u"status"_s});
    QTest::newRow("hook") << Trap{[](const Sandbox &sandbox) {
                                      QFile::copy(evil(sandbox),
                                                  sandbox.site(u".git/hooks/post-index-change"_s));
                                      sandbox.write(u"page.md"_s, "one\n");
                                  },
                                  {u"status"_s}};
    QTest::newRow("hooks elsewhere") << Trap{[](const Sandbox &sandbox) {
                                                 QDir().mkpath(sandbox.site(u"hooks"_s));
                                                 QFile::copy(evil(sandbox),
                                                             sandbox.site(u"hooks/post-index-change"_s));
                                                 setConfig(sandbox, u"core.hooksPath"_s, u"hooks"_s);
                                                 sandbox.write(u"page.md"_s, "one\n");
                                             },
                                             {u"status"_s}};
    QTest::newRow("external diff") << config(u"diff.external"_s, {u"diff"_s});
    QTest::newRow("diff driver") << Trap{[](const Sandbox &sandbox) {
                                             attribute(sandbox, "diff=evil");
                                             setConfig(sandbox, u"diff.evil.command"_s, evil(sandbox));
                                         },
                                         {u"diff"_s}};
    QTest::newRow("textconv") << Trap{[](const Sandbox &sandbox) {
                                          attribute(sandbox, "diff=evil");
                                          setConfig(sandbox, u"diff.evil.textconv"_s, evil(sandbox));
                                      },
                                      {u"diff"_s}};
    QTest::newRow("clean filter") << filter(u"evil"_s, u"clean"_s);
    QTest::newRow("filter process") << filter(u"evil"_s, u"process"_s);
    QTest::newRow("filter with an equals sign") << filter(u"a=b"_s, u"clean"_s);
    QTest::newRow("filter with odd letters") << filter(u"É.x"_s, u"clean"_s);
    QTest::newRow("required filter") << Trap{[](const Sandbox &sandbox) {
                                                 filter(u"evil"_s, u"clean"_s).set(sandbox);
                                                 setConfig(sandbox, u"filter.evil.required"_s, u"true"_s);
                                             },
                                             {u"status"_s}};
    QTest::newRow("filter in an included file")
        << Trap{[](const Sandbox &sandbox) {
                    attribute(sandbox, "filter=evil");
                    sandbox.write(u"more"_s, "[filter \"evil\"]\n\tclean = " + evil(sandbox).toUtf8() + "\n");
                    setConfig(sandbox, u"include.path"_s, u"../more"_s);
                },
                {u"status"_s}};
    QTest::newRow("filter of the working tree's own configuration")
        << Trap{[](const Sandbox &sandbox) {
                    attribute(sandbox, "filter=evil");
                    setConfig(sandbox, u"extensions.worktreeConfig"_s, u"true"_s);
                    sandbox.git({u"config"_s, u"--worktree"_s, u"filter.evil.clean"_s, evil(sandbox)});
                },
                {u"status"_s}};
    QTest::newRow("filter by the repository's hidden attributes")
        << Trap{[](const Sandbox &sandbox) {
                    sandbox.write(u".git/info/attributes"_s, "* filter=evil\n");
                    setConfig(sandbox, u"filter.evil.clean"_s, evil(sandbox));
                    touchPage(sandbox);
                },
                {u"status"_s}};
    Trap pager = config(u"core.pager"_s, {u"log"_s});
    pager.terminal = true;
    QTest::newRow("pager") << pager;
    QTest::newRow("alias") << Trap{
        [](const Sandbox &sandbox) {
            for (const QString &name : {u"status"_s, u"diff"_s, u"log"_s, u"other"_s}) {
                setConfig(sandbox, u"alias."_s + name, u'!' + evil(sandbox));
            }
        },
        {u"other"_s}};
    QTest::newRow("lazy fetch by ssh") << Trap{[](const Sandbox &sandbox) {
                                                   setConfig(sandbox, u"core.sshCommand"_s, evil(sandbox));
                                                   loseBlob(sandbox, u"ssh://example.invalid/x"_s);
                                               },
                                               {u"diff"_s}};
    QTest::newRow("lazy fetch by an upload program")
        << Trap{[](const Sandbox &sandbox) {
                    setConfig(sandbox, u"remote.origin.uploadpack"_s, evil(sandbox));
                    loseBlob(sandbox, sandbox.site());
                },
                {u"diff"_s}};
    QTest::newRow("lazy fetch by an external helper")
        << Trap{[](const Sandbox &sandbox) {
                    setConfig(sandbox, u"protocol.ext.allow"_s, u"always"_s);
                    loseBlob(sandbox, u"ext::"_s + evil(sandbox));
                },
                {u"diff"_s}};
    QTest::newRow("signature check") << Trap{
        [](const Sandbox &sandbox) {
            const QString commit = sandbox.git("cat-file commit HEAD").output;
            const QString signature =
                u"gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n"_s;
            QString with = commit;
            with.replace(with.indexOf(u"\n\n") + 1, 1, signature);
            sandbox.write(u".git/signed"_s, with.toUtf8());
            const QString name = sandbox.told("hash-object -t commit -w .git/signed");
            sandbox.git({u"update-ref"_s, u"HEAD"_s, name});
            setConfig(sandbox, u"log.showSignature"_s, u"true"_s);
            setConfig(sandbox, u"gpg.program"_s, evil(sandbox));
        },
        {u"log"_s}};
    QTest::newRow("submodule") << Trap{
        [](const Sandbox &sandbox) {
            sandbox.git({u"clone"_s, u"-q"_s, sandbox.site(), sandbox.path(u"lib"_s)});
            sandbox.git({u"submodule"_s, u"--quiet"_s, u"add"_s, sandbox.path(u"lib"_s), u"lib"_s});
            sandbox.git("commit -qm submodule");
            sandbox.git({u"config"_s, u"core.fsmonitor"_s, evil(sandbox)}, sandbox.site(u"lib"_s));
            sandbox.write(u"lib/page.md"_s, "dirty\n");
        },
        {u"status"_s}};
}

void TestGitSafety::readingRunsNothing()
{
    QFETCH(Trap, trap);
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    trap.set(sandbox);

    readEverything(sandbox.site());
    QVERIFY2(!QFile::exists(sandbox.path(u"trace"_s)), "a program of the repository ran");

    // The trap is a real one: git as everybody runs it does run the script.
    if (trap.terminal) {
        const QString terminal = QStandardPaths::findExecutable(u"script"_s);
        if (terminal.isEmpty()) {
            QSKIP("The program script, which makes a terminal, is not installed.");
        }
        test::run(terminal, {u"-qec"_s, u"git -C '%1' %2"_s.arg(sandbox.site(), trap.control.join(u' ')),
                             u"/dev/null"_s});
    } else {
        sandbox.git(trap.control, {}, true);
    }
    QVERIFY2(QFile::exists(sandbox.path(u"trace"_s)), "the trap is none");
}

void TestGitSafety::aFilterWithoutATextForANameIsRefused()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    attribute(sandbox, "filter=\xff");
    sandbox.write(u".git/config"_s, sandbox.content(u".git/config"_s) +
                                        "[filter \"\xff\"]\n\tclean = " + evil(sandbox).toUtf8() + "\n");
    const Result<Status> status = readStatus(sandbox.open(Trust::Untrusted));
    QVERIFY(!status.ok());
    QVERIFY(!QFile::exists(sandbox.path(u"trace"_s)));
    sandbox.git("status");
    QVERIFY(QFile::exists(sandbox.path(u"trace"_s)));
}

void TestGitSafety::linksAreNotFollowed()
{
    const Sandbox sandbox;
    QVERIFY(test::writeFile(sandbox.path(u"secret"_s), "secret"));
    QFile::link(sandbox.path(u"secret"_s), sandbox.site(u"link.md"_s));
    QFile::link(sandbox.path(QString()), sandbox.site(u"folder"_s));
    const Repository repository = sandbox.open();
    const Result<WorktreeFile> link = readWorktreeFile(repository, "link.md");
    QVERIFY(link.ok());
    QCOMPARE(link.value().bytes, sandbox.path(u"secret"_s).toUtf8());
    QCOMPARE(link.value().mode, QByteArray("120000"));
    QVERIFY(!readWorktreeFile(repository, "folder/secret").ok());
    QVERIFY(!readWorktreeFile(repository, "../secret").ok());
    QVERIFY(!readWorktreeFile(repository, ".git").ok());
}

void TestGitSafety::aWorkingTreeElsewhereIsRefused()
{
    const Sandbox sandbox;
    QDir().mkpath(sandbox.path(u"private/site"_s));
    setConfig(sandbox, u"core.worktree"_s, sandbox.path(QString()));
    QVERIFY(!Repository::open(findGit(), sandbox.site()).ok());
}

void TestGitSafety::anEmbeddedRepositoryRunsNothing()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.git({u"init"_s, u"-q"_s, u"--bare"_s, sandbox.site(u"docs"_s)});
    sandbox.git({u"config"_s, u"core.bare"_s, u"false"_s}, sandbox.site(u"docs"_s));
    sandbox.git({u"config"_s, u"core.worktree"_s, u".."_s}, sandbox.site(u"docs"_s));
    sandbox.git({u"config"_s, u"core.fsmonitor"_s, evil(sandbox)}, sandbox.site(u"docs"_s));
    readEverything(sandbox.site(u"docs"_s));
    QVERIFY(!QFile::exists(sandbox.path(u"trace"_s)));
    sandbox.git({u"status"_s}, sandbox.site(u"docs"_s), true);
    QVERIFY(QFile::exists(sandbox.path(u"trace"_s)));
}

void TestGitSafety::gitIsNotTakenFromTheRepository()
{
    const Sandbox sandbox;
    const QByteArray path = qgetenv("PATH");
    const QString folder = QDir::currentPath();
    sandbox.write(u"git"_s, "#!/bin/sh\n");
    QFile::setPermissions(sandbox.site(u"git"_s), QFile::ReadOwner | QFile::ExeOwner);
    QVERIFY(QDir::setCurrent(sandbox.site()));
    qputenv("PATH", ".:" + path);
    const QString found = findGit();
    qputenv("PATH", ".");
    const QString none = findGit();
    qputenv("PATH", path);
    QDir::setCurrent(folder);
    QVERIFY(QDir::isAbsolutePath(found));
    QVERIFY(found != sandbox.site(u"git"_s));
    QCOMPARE(none, QString());
}

void TestGitSafety::actingNeedsTrust()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    QFile::copy(evil(sandbox), sandbox.site(u".git/hooks/post-commit"_s));
    const Repository untrusted = sandbox.open(Trust::Untrusted);
    QVERIFY(!stageFiles(untrusted, {"page.md"}).ok());
    QVERIFY(!commit(untrusted, {u"First"_s}).ok());
    QVERIFY(!QFile::exists(sandbox.path(u"trace"_s)));
    const Repository trusted = sandbox.open();
    QVERIFY(stageFiles(trusted, {"page.md"}).ok());
    QVERIFY(commit(trusted, {u"First"_s}).ok());
    QVERIFY2(QFile::exists(sandbox.path(u"trace"_s)), "the user's hooks run when the user commits");
}

void TestGitSafety::readingLeavesTheIndexAlone()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"page.md"_s, "one\n");
    const QByteArray before = sandbox.content(u".git/index"_s);
    readEverything(sandbox.site());
    QCOMPARE(sandbox.content(u".git/index"_s), before);
}

void TestGitSafety::openingTellsWhy_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("word");
    QTest::newRow("no git") << QString() << u"site"_s << QString() << u"not found"_s;
    QTest::newRow("no repository") << findGit() << u"."_s << QString() << u"not in a git repository"_s;
    QTest::newRow("somebody else's") << findGit() << u"site"_s << u"1"_s << u"safe.directory"_s;
}

void TestGitSafety::openingTellsWhy()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    QFETCH(QString, owner);
    QFETCH(QString, word);
    const Sandbox sandbox;
    if (!owner.isEmpty()) {
        // git's own switch for its tests of this refusal.
        qputenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", owner.toUtf8());
    }
    const Result<Repository> opened = Repository::open(program, sandbox.path(folder));
    qunsetenv("GIT_TEST_ASSUME_DIFFERENT_OWNER");
    QVERIFY(!opened.ok());
    QVERIFY2(opened.reason().contains(word), qPrintable(opened.reason()));
}

QTEST_GUILESS_MAIN(TestGitSafety)
#include "test_git_safety.moc"
