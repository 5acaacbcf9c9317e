// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts.h"
#include "sandbox.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using anchorage::test::Sandbox;

namespace {

/// Two branches that changed `a.md` each in its way, being joined by `join` (merge or rebase).
struct Conflicted
{
    Sandbox sandbox;
    Status status;

    using Step = std::function<void(const Sandbox &)>;
    Conflicted(const Step &mine, const Step &theirs, const QString &join)
    {
        sandbox.write(u"a.md"_s, "base\nof\nit\n");
        sandbox.write(u"other.md"_s, "other\n");
        sandbox.commitAll(u"First"_s);
        sandbox.git("branch theirs");
        mine(sandbox);
        sandbox.commitAll(u"Mine"_s);
        sandbox.git("switch -q theirs");
        theirs(sandbox);
        sandbox.commitAll(u"Theirs"_s);
        sandbox.git("switch -q main");
        sandbox.git({join, u"theirs"_s}, {}, true);
        read();
    }
    void read()
    {
        const Result<Status> now = readStatus(sandbox.open());
        status = now.ok() ? now.value() : Status{};
    }
    [[nodiscard]] const StatusEntry *conflict(const QByteArray &path) const
    {
        const StatusEntry *found = status.entry(path);
        return found != nullptr && found->conflicted ? found : nullptr;
    }
};

void change(const Sandbox &sandbox)
{
    sandbox.write(u"a.md"_s, "base\nof it all\nit\n");
}
void changeOtherwise(const Sandbox &sandbox)
{
    sandbox.write(u"a.md"_s, "base\nof nothing\nit\n");
}
void removeIt(const Sandbox &sandbox)
{
    sandbox.git("rm -q a.md");
}
void addOne(const Sandbox &sandbox)
{
    sandbox.write(u"new.md"_s, "one\n");
}
void addOther(const Sandbox &sandbox)
{
    sandbox.write(u"new.md"_s, "other\n");
}
void addBinary(const Sandbox &sandbox)
{
    sandbox.write(u"new.md"_s, QByteArray("one\0two", 7));
}
void addOtherBinary(const Sandbox &sandbox)
{
    sandbox.write(u"new.md"_s, QByteArray("three\0four", 10));
}
void renameToB(const Sandbox &sandbox)
{
    sandbox.git("mv a.md b.md");
}
void renameToC(const Sandbox &sandbox)
{
    sandbox.git("mv a.md c.md");
}

} // namespace

Q_DECLARE_METATYPE(Conflicted::Step)

class TestGitConflicts : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void aRenameInTwoWaysIsDecidedFileByFile();
    void nobodysWorkIsLost_data();
    void nobodysWorkIsLost();
    void anotherConflictIsNotDecided();
};

void TestGitConflicts::decides_data()
{
    QTest::addColumn<Conflicted::Step>("mine");
    QTest::addColumn<Conflicted::Step>("theirs");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<QString>("join");
    QTest::addColumn<QByteArray>("content"); ///< of the file then; null: there is none
    const QByteArray mine = "base\nof it all\nit\n";
    const QByteArray theirs = "base\nof nothing\nit\n";
    for (const QString &join : {u"merge"_s, u"rebase"_s}) {
        const auto row = [&](const char *name, const Conflicted::Step &one, const Conflicted::Step &other,
                             const QByteArray &path, ConflictChoice choice, const QByteArray &content) {
            QTest::addRow("%s, %s", qUtf8Printable(join), name)
                << one << other << path << choice << join << content;
        };
        row("mine changed, keep", &change, &removeIt, "a.md", ConflictChoice::KeepMine, mine);
        row("mine changed, delete", &change, &removeIt, "a.md", ConflictChoice::Delete, {});
        row("theirs changed, keep", &removeIt, &changeOtherwise, "a.md", ConflictChoice::KeepTheirs, theirs);
        row("theirs changed, delete", &removeIt, &changeOtherwise, "a.md", ConflictChoice::Delete, {});
        row("both added, mine", &addOne, &addOther, "new.md", ConflictChoice::KeepMine, "one\n");
        row("both added, theirs", &addOne, &addOther, "new.md", ConflictChoice::KeepTheirs, "other\n");
        row("no texts, theirs", &addBinary, &addOtherBinary, "new.md", ConflictChoice::KeepTheirs,
            QByteArray("three\0four", 10));
        row("both changed, mine", &change, &changeOtherwise, "a.md", ConflictChoice::KeepMine, mine);
        row("renamed and deleted, keep", &renameToB, &removeIt, "b.md", ConflictChoice::KeepMine,
            "base\nof\nit\n");
        row("renamed and deleted, delete", &renameToB, &removeIt, "b.md", ConflictChoice::Delete, {});
    }
}

void TestGitConflicts::decides()
{
    QFETCH(Conflicted::Step, mine);
    QFETCH(Conflicted::Step, theirs);
    QFETCH(QByteArray, path);
    QFETCH(ConflictChoice, choice);
    QFETCH(QString, join);
    QFETCH(QByteArray, content);
    Conflicted repository(mine, theirs, join);
    const StatusEntry *entry = repository.conflict(path);
    QVERIFY(entry != nullptr);
    const Result<Done> decided = decideConflict(repository.sandbox.open(), *entry, choice);
    QVERIFY2(decided.ok(), decided.ok() ? "" : qPrintable(decided.reason()));
    QCOMPARE(repository.sandbox.git("diff --name-only --diff-filter=U").output, QString());
    const QString file = repository.sandbox.site(QString::fromUtf8(path));
    QCOMPARE(QFileInfo::exists(file), !content.isNull());
    const QString staged =
        repository.sandbox.git({u"ls-files"_s, u"--stage"_s, QString::fromUtf8(path)}).output;
    QCOMPARE(staged.isEmpty(), content.isNull());
    if (!content.isNull()) {
        QCOMPARE(repository.sandbox.content(QString::fromUtf8(path)), content);
        QCOMPARE(repository.sandbox.git({u"diff"_s, u"--name-only"_s}).output, QString());
    }
    // The merge or rebase can go on.
    repository.sandbox.git({u"-c"_s, u"core.editor=true"_s, join, u"--continue"_s}, {}, true);
    repository.read();
    QCOMPARE(repository.status.operation, Operation::None);
}

void TestGitConflicts::aRenameInTwoWaysIsDecidedFileByFile()
{
    Conflicted repository(&renameToB, &renameToC, u"merge"_s);
    QVERIFY(repository.conflict("a.md") && repository.conflict("b.md") && repository.conflict("c.md"));
    const ConflictSides gone = conflictSides(*repository.conflict("a.md"), Operation::Merge);
    QVERIFY(gone.inBase && !gone.inMine && !gone.inTheirs);
    const ConflictSides mine = conflictSides(*repository.conflict("b.md"), Operation::Merge);
    QVERIFY(mine.inMine && !mine.inTheirs);
    const Repository open = repository.sandbox.open();
    for (const auto &[path, choice] : {std::pair(QByteArray("a.md"), ConflictChoice::Delete),
                                       std::pair(QByteArray("b.md"), ConflictChoice::KeepMine),
                                       std::pair(QByteArray("c.md"), ConflictChoice::Delete)}) {
        const Result<Done> decided = decideConflict(open, *repository.conflict(path), choice);
        QVERIFY2(decided.ok(), decided.ok() ? "" : qPrintable(decided.reason()));
    }
    repository.sandbox.git("commit -q --no-edit");
    QCOMPARE(repository.sandbox.told("ls-files"), u"b.md\nother.md"_s);
    QCOMPARE(repository.sandbox.told("status --porcelain"), QString());
}

void TestGitConflicts::nobodysWorkIsLost_data()
{
    QTest::addColumn<Conflicted::Step>("mine");
    QTest::addColumn<Conflicted::Step>("theirs");
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<bool>("works");
    QTest::newRow("delete") << Conflicted::Step(&change) << Conflicted::Step(&removeIt)
                            << ConflictChoice::Delete << false;
    QTest::newRow("keep it as it is now")
        << Conflicted::Step(&change) << Conflicted::Step(&removeIt) << ConflictChoice::KeepMine << true;
    QTest::newRow("take one of two") << Conflicted::Step(&change) << Conflicted::Step(&changeOtherwise)
                                     << ConflictChoice::KeepTheirs << false;
}

void TestGitConflicts::nobodysWorkIsLost()
{
    QFETCH(Conflicted::Step, mine);
    QFETCH(Conflicted::Step, theirs);
    QFETCH(ConflictChoice, choice);
    QFETCH(bool, works);
    const Conflicted repository(mine, theirs, u"merge"_s);
    repository.sandbox.write(u"a.md"_s, "somebody's own words\n");
    const Result<Done> decided =
        decideConflict(repository.sandbox.open(), *repository.conflict("a.md"), choice);
    QCOMPARE(decided.ok(), works);
    QCOMPARE(repository.sandbox.content(u"a.md"_s), QByteArray("somebody's own words\n"));
}

void TestGitConflicts::anotherConflictIsNotDecided()
{
    const Conflicted repository(&change, &removeIt, u"merge"_s);
    const StatusEntry entry = *repository.conflict("a.md");
    repository.sandbox.git("add a.md");
    QVERIFY(!decideConflict(repository.sandbox.open(), entry, ConflictChoice::Delete).ok());
    QVERIFY(QFileInfo::exists(repository.sandbox.site(u"a.md"_s)));
}

QTEST_GUILESS_MAIN(TestGitConflicts)
#include "test_git_conflicts.moc"
