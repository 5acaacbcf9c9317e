// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_contents.h"
#include "git_status.h"
#include "sandbox.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::Sandbox;

namespace {

using Preparation = std::function<void(const Sandbox &)>;

QByteArray letter(FileChange change)
{
    return QByteArray(1, ".MADRCT"[static_cast<int>(change)]);
}

/// `MA path` lines: index, working tree, path.
QByteArray summary(const Status &status)
{
    QByteArray result;
    for (const StatusEntry &entry : status.entries) {
        result += entry.untracked    ? QByteArray("??")
                  : entry.conflicted ? entry.conflict
                                     : letter(entry.staged) + letter(entry.unstaged);
        result += ' ' + entry.path;
        result += entry.originalPath.isEmpty() ? QByteArray() : " < " + entry.originalPath;
        result += entry.submodule ? " submodule" : "";
        result += entry.lfs ? " lfs" : "";
        result += '\n';
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Preparation)

class TestGitStatus : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void tellsTheBranch_data();
    void tellsTheBranch();
    void takesAnyOutput();
    void readsContents();
};

void TestGitStatus::tellsWhatChanged_data()
{
    QTest::addColumn<Preparation>("prepare");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Preparation &prepare, const QByteArray &expected) {
        QTest::newRow(name) << prepare << expected;
    };
    row(
        "nothing", [](const Sandbox &) {}, "");
    row(
        "modified", [](const Sandbox &s) { s.write(u"a.md"_s, "x\n"); }, ".M a.md\n");
    row(
        "staged and modified again",
        [](const Sandbox &s) {
            s.write(u"a.md"_s, "x\n");
            s.git("add a.md");
            s.write(u"a.md"_s, "y\n");
        },
        "MM a.md\n");
    row(
        "added, untracked in a folder",
        [](const Sandbox &s) {
            s.write(u"new.md"_s, "x\n");
            s.git("add new.md");
            s.write(u"x/y/z.md"_s, "x\n");
        },
        "A. new.md\n?? x/y/z.md\n");
    row(
        "deleted both ways",
        [](const Sandbox &s) {
            QFile::remove(s.site(u"a.md"_s));
            s.git("rm -q b.md");
        },
        ".D a.md\nD. b.md\n");
    row(
        "renamed", [](const Sandbox &s) { s.git("mv a.md c.md"); }, "R. c.md < a.md\n");
    row(
        "a link in its place",
        [](const Sandbox &s) {
            QFile::remove(s.site(u"a.md"_s));
            QFile::link(u"b.md"_s, s.site(u"a.md"_s));
        },
        ".T a.md\n");
    row(
        "blanks, quotes and line feeds in names",
        [](const Sandbox &s) {
            s.write(u"my \"page\"\n.md"_s, "x\n");
            s.write(u"개인정보.md"_s, "x\n");
        },
        "?? my \"page\"\n.md\n?? 개인정보.md\n");
    row(
        "a name that is no text",
        [](const Sandbox &s) {
            FILE *file = fopen((s.site().toUtf8() + "/caf\xe9.md").constData(), "w");
            QVERIFY(file != nullptr);
            fputs("x\n", file);
            fclose(file);
        },
        "?? caf\xe9.md\n");
    row(
        "a conflict",
        [](const Sandbox &s) {
            s.git("switch -qc other");
            s.write(u"a.md"_s, "theirs\n");
            s.commitAll(u"theirs"_s);
            s.git("switch -q main");
            s.write(u"a.md"_s, "ours\n");
            s.commitAll(u"ours"_s);
            s.git({u"merge"_s, u"-q"_s, u"other"_s}, {}, true);
        },
        "UU a.md\n");
    row(
        "a submodule",
        [](const Sandbox &s) {
            s.git({u"clone"_s, u"-q"_s, s.site(), s.path(u"lib"_s)});
            s.git({u"submodule"_s, u"--quiet"_s, u"add"_s, s.path(u"lib"_s), u"lib"_s});
        },
        "A. .gitmodules\nA. lib submodule\n");
    row(
        "kept by git-lfs",
        [](const Sandbox &s) {
            s.write(u".gitattributes"_s, "*.png filter=lfs\n");
            s.write(u"a.png"_s, "x\n");
        },
        "?? .gitattributes\n?? a.png lfs\n");
}

void TestGitStatus::tellsWhatChanged()
{
    QFETCH(Preparation, prepare);
    QFETCH(QByteArray, expected);
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "a\nline\nline\n");
    sandbox.write(u"b.md"_s, "b\n");
    sandbox.commitAll(u"First"_s);
    prepare(sandbox);
    const Result<Status> status = readStatus(sandbox.open(Trust::Untrusted));
    // Qt could not remove a file whose name is no text.
    ::remove((sandbox.site().toUtf8() + "/caf\xe9.md").constData());
    QVERIFY(status.ok());
    QCOMPARE(summary(status.value()), expected);
}

void TestGitStatus::tellsTheBranch_data()
{
    QTest::addColumn<Preparation>("prepare");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Preparation &prepare, const QString &expected) {
        QTest::newRow(name) << prepare << expected;
    };
    row(
        "no upstream", [](const Sandbox &) {}, u"main - 0"_s);
    row(
        "before the first commit", [](const Sandbox &s) { s.git("checkout -q --orphan fresh"); },
        u"fresh - 0 unborn"_s);
    row(
        "detached", [](const Sandbox &s) { s.git("switch -q --detach"); }, u" - 0"_s);
    const auto follow = [](const Sandbox &s) {
        s.git({u"clone"_s, u"-q"_s, u"--bare"_s, s.site(), s.path(u"hub"_s)});
        s.git({u"remote"_s, u"add"_s, u"origin"_s, s.path(u"hub"_s)});
        s.git("push -qu origin main");
    };
    row("level", follow, u"main origin/main +0 -0 0"_s);
    row(
        "ahead and behind",
        [=](const Sandbox &s) {
            s.git("commit -q --allow-empty -m theirs");
            follow(s);
            s.git("reset -q --hard HEAD~");
            s.git("commit -q --allow-empty -m one");
            s.git("commit -q --allow-empty -m two");
        },
        u"main origin/main +2 -1 0"_s);
    row(
        "upstream gone",
        [=](const Sandbox &s) {
            follow(s);
            s.git("update-ref -d refs/remotes/origin/main");
        },
        u"main origin/main - 0"_s);
    row(
        "merging",
        [](const Sandbox &s) {
            s.git("switch -qc other");
            s.git("commit -q --allow-empty -m other");
            s.git("switch -q main");
            s.git("merge -q --no-ff --no-commit other");
        },
        u"main - 1"_s);
}

void TestGitStatus::tellsTheBranch()
{
    QFETCH(Preparation, prepare);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "a\n");
    sandbox.commitAll(u"First"_s);
    prepare(sandbox);
    const Result<Status> read = readStatus(sandbox.open(Trust::Untrusted));
    QVERIFY(read.ok());
    const Status &status = read.value();
    QString text = status.branch + u' ';
    text += status.upstream.isEmpty() ? QString() : status.upstream + u' ';
    text += status.ahead ? u"+%1 -%2"_s.arg(*status.ahead).arg(status.behind.value_or(-1)) : u"-"_s;
    text += u" %1"_s.arg(static_cast<int>(status.operation));
    text += status.head.isEmpty() ? u" unborn"_s : QString();
    QCOMPARE(text, expected);
}

void TestGitStatus::takesAnyOutput()
{
    const QByteArray good =
        "# branch.ab +1 -2\0001 M. N... 100644 100644 100644 a b c d\0002 R. N... 1 1 1 a b R100 x\0y\0"
        "u UU N... 1 1 1 1 a b c p\0? q\0";
    for (qsizetype length = 0; length < good.size(); ++length) {
        for (const StatusEntry &entry : parseStatus(good.left(length)).entries) {
            QVERIFY(!entry.path.isEmpty());
        }
    }
}

void TestGitStatus::readsContents()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "committed\n");
    sandbox.write(u"empty.md"_s, "");
    sandbox.commitAll(u"First"_s);
    sandbox.write(u"a.md"_s, "staged\0bytes"_ba);
    sandbox.git("add a.md");
    sandbox.write(u"a.md"_s, "worktree\n");
    const Repository repository = sandbox.open(Trust::Untrusted);
    const Result<Status> status = readStatus(repository);
    QVERIFY(status.ok());
    const StatusEntry entry = status.value().entries.first();
    const QByteArray empty = sandbox.told("rev-parse HEAD:empty.md").toLatin1();
    const Result<QList<QByteArray>> blobs =
        readBlobs(repository, {entry.headBlob, QByteArray(40, '0'), QByteArray(), empty, entry.indexBlob});
    QVERIFY(blobs.ok());
    QCOMPARE(blobs.value(), (QList<QByteArray>{"committed\n", "", "", "", "staged\0bytes"_ba}));
    QCOMPARE(readWorktreeFile(repository, "a.md").value().bytes, QByteArray("worktree\n"));
    QVERIFY(isLfsPointer("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"));
    QVERIFY(!isLfsPointer("version 1\n"));
}

QTEST_GUILESS_MAIN(TestGitStatus)
#include "test_git_status.moc"
