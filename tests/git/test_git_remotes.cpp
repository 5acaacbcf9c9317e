// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"
#include "remotes.h"
#include "sandbox.h"

#include <QElapsedTimer>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::Sandbox;

namespace {

/// A hub, and the site with its first commit pushed there; a colleague's clone is at `colleague`.
void connectToHub(const Sandbox &sandbox)
{
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    sandbox.git({u"clone"_s, u"-q"_s, u"--bare"_s, sandbox.site(), sandbox.path(u"hub"_s)});
    sandbox.git({u"remote"_s, u"add"_s, u"origin"_s, sandbox.path(u"hub"_s)});
    sandbox.git("push -qu origin main");
    sandbox.git({u"clone"_s, u"-q"_s, sandbox.path(u"hub"_s), sandbox.path(u"colleague"_s)});
}

void colleaguePushes(const Sandbox &sandbox, const QString &file, const QByteArray &content)
{
    const QString folder = sandbox.path(u"colleague"_s);
    QVERIFY(test::writeFile(folder + u'/' + file, content));
    sandbox.git({u"add"_s, u"--all"_s}, folder);
    sandbox.git({u"commit"_s, u"-qm"_s, u"Colleague"_s}, folder);
    sandbox.git({u"push"_s, u"-q"_s}, folder);
}

template <typename T> QString reasonOf(const Result<T> &result)
{
    return result.ok() ? QString() : result.reason();
}

} // namespace

class TestGitRemotes : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLink_data();
    void findsTheLink();
    void readsProgress_data();
    void readsProgress();
    void keepsMessagesAndDropsProgress_data();
    void keepsMessagesAndDropsProgress();
    void pushesWithUpstream();
    void pushSaysWhatTheRemoteSays();
    void aRejectedPushSaysWhy();
    void pushNeedsARemote();
    void fetchesAndPulls_data();
    void fetchesAndPulls();
    void aPullIntoConflictSaysSo();
    void cancelEndsWhatGitStarted();
    void passwordsAreAskedByTheProgramPassedIn();
};

void TestGitRemotes::findsTheLink_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("link");
    QTest::newRow("none") << u"Everything up-to-date"_s << QString();
    QTest::newRow("not the remote's") << u"To https://example.org/x.git"_s << QString();
    QTest::newRow("pull request")
        << u"remote: \nremote: Create a pull request for 'fr' on GitHub by visiting:\nremote:      https://github.com/o/r/pull/new/fr\nremote: \nTo github.com:o/r.git"_s
        << u"https://github.com/o/r/pull/new/fr"_s;
    QTest::newRow("merge request behind another link")
        << u"remote: See https://example.org/help.\nremote: https://gitlab.com/o/r/-/merge_requests/new?x=1\nremote:"_s
        << u"https://gitlab.com/o/r/-/merge_requests/new?x=1"_s;
    QTest::newRow("some link") << u"remote: Visit (https://example.org/a)."_s << u"https://example.org/a"_s;
    QTest::newRow("no link that a browser takes")
        << u"remote: javascript:alert(1) file:///etc/passwd"_s << QString();
}

void TestGitRemotes::findsTheLink()
{
    QFETCH(QString, message);
    QFETCH(QString, link);
    QCOMPARE(linkOf(message).toString(), link);
}

void TestGitRemotes::readsProgress_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("percent");
    QTest::newRow("none") << QByteArray("fatal: no such thing") << QString() << -1;
    QTest::newRow("the last one") << QByteArray(
                                         "Receiving objects:   2% (1/50)\rReceiving objects:  45% (23/50)\r")
                                  << u"Receiving objects"_s << 45;
    QTest::newRow("the remote's") << QByteArray("remote: Compressing objects: 100% (3/3), done.\n")
                                  << u"Compressing objects"_s << 100;
    QTest::newRow("without percent") << QByteArray("remote: Enumerating objects: 5, done.\n")
                                     << u"Enumerating objects"_s << -1;
    QTest::newRow("translated") << QByteArray("Objekte werden empfangen:  45% (23/50)\r")
                                << u"Objekte werden empfangen"_s << 45;
}

void TestGitRemotes::readsProgress()
{
    QFETCH(QByteArray, errors);
    QFETCH(QString, phase);
    QFETCH(int, percent);
    const Progress progress = progressIn(errors);
    QCOMPARE(progress.phase, phase);
    QCOMPARE(progress.percent, percent);
}

void TestGitRemotes::keepsMessagesAndDropsProgress_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QString>("message");
    QTest::newRow("words") << QByteArray("hint: 2 things: 3\nfatal: x: 4\n")
                           << u"hint: 2 things: 3\nfatal: x: 4"_s;
    QTest::newRow("progress between words")
        << QByteArray("To hub\nWriting objects:  50% (1/2)\rWriting objects: 100% (2/2), 9 bytes, "
                      "done.\nBranch set up")
        << u"To hub\nBranch set up"_s;
    QTest::newRow("what is counted at once")
        << QByteArray("Enumerating objects: 5, done.\nObjekte aufzählen: 5, fertig.\n"
                      "Total 3 (delta 0), reused 0 (delta 0), pack-reused 0\nfatal: no: 3, but: 4\n")
        << u"fatal: no: 3, but: 4"_s;
}

void TestGitRemotes::keepsMessagesAndDropsProgress()
{
    QFETCH(QByteArray, errors);
    QFETCH(QString, message);
    Outcome outcome;
    outcome.exitCode = 1;
    outcome.errors = errors;
    QCOMPARE(outcome.message(), message);
}

void TestGitRemotes::pushesWithUpstream()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    const Repository repository = sandbox.open();
    QVERIFY(createBranch(repository, u"translate/fr"_s).ok());
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    const Result<RemoteAnswer> pushed = push(repository);
    QVERIFY2(pushed.ok(), qPrintable(reasonOf(pushed)));
    QCOMPARE(sandbox.told("rev-parse --abbrev-ref @{upstream}"), u"origin/translate/fr"_s);
    QCOMPARE(sandbox.told("rev-parse origin/translate/fr"), sandbox.told("rev-parse HEAD"));
}

void TestGitRemotes::pushSaysWhatTheRemoteSays()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    QFile::copy(sandbox.script(u"hook"_s, "echo 'Open one: https://example.org/o/r/pull/new/main'"),
                sandbox.path(u"hub/hooks/post-receive"_s));
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    QStringList phases;
    RunControl control;
    control.progress = [&](const Progress &step) { phases.append(step.phase); };
    const Result<RemoteAnswer> pushed = push(sandbox.open(), control);
    QVERIFY2(pushed.ok(), qPrintable(reasonOf(pushed)));
    QCOMPARE(pushed.value().link.toString(), u"https://example.org/o/r/pull/new/main"_s);
    QVERIFY(pushed.value().message.contains(u"main -> main"_s));
    QVERIFY(!phases.isEmpty());
}

void TestGitRemotes::aRejectedPushSaysWhy()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    colleaguePushes(sandbox, u"b.md"_s, "theirs\n");
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    const Result<RemoteAnswer> pushed = push(sandbox.open());
    QVERIFY(!pushed.ok());
    QVERIFY2(pushed.reason().contains(u"rejected"_s), qPrintable(pushed.reason()));
}

void TestGitRemotes::pushNeedsARemote()
{
    const Sandbox sandbox;
    sandbox.write(u"a.md"_s, "one\n");
    sandbox.commitAll(u"First"_s);
    QVERIFY(!push(sandbox.open()).ok());
    sandbox.git("switch -q --detach");
    QVERIFY(!push(sandbox.open()).ok());
}

void TestGitRemotes::fetchesAndPulls_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("parents");
    QTest::newRow("merge as configured") << u"false"_s << int(PullBy::Configuration) << 2;
    QTest::newRow("rebase as configured") << u"true"_s << int(PullBy::Configuration) << 1;
    QTest::newRow("merge by choice") << u"true"_s << int(PullBy::Merge) << 2;
    QTest::newRow("rebase by choice") << u"false"_s << int(PullBy::Rebase) << 1;
}

void TestGitRemotes::fetchesAndPulls()
{
    QFETCH(QString, setting);
    QFETCH(int, by);
    QFETCH(int, parents);
    const Sandbox sandbox;
    connectToHub(sandbox);
    colleaguePushes(sandbox, u"b.md"_s, "theirs\n");
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    sandbox.git({u"config"_s, u"pull.rebase"_s, setting});
    const Repository repository = sandbox.open();
    const Result<RemoteAnswer> fetched = fetch(repository);
    QVERIFY2(fetched.ok(), qPrintable(reasonOf(fetched)));
    QCOMPARE(sandbox.told("rev-list --count HEAD..@{upstream}"), u"1"_s);
    const Result<RemoteAnswer> pulled = pull(repository, static_cast<PullBy>(by));
    QVERIFY2(pulled.ok(), qPrintable(reasonOf(pulled)));
    QCOMPARE(sandbox.content(u"b.md"_s), QByteArray("theirs\n"));
    QCOMPARE(sandbox.told("log -1 --format=%P").split(u' ').size(), parents);
}

void TestGitRemotes::aPullIntoConflictSaysSo()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    colleaguePushes(sandbox, u"a.md"_s, "theirs\n");
    sandbox.write(u"a.md"_s, "ours\n");
    sandbox.commitAll(u"Second"_s);
    const Result<RemoteAnswer> pulled = pull(sandbox.open(), PullBy::Merge);
    QVERIFY(!pulled.ok());
    QVERIFY2(pulled.reason().contains(u"a.md"_s), qPrintable(pulled.reason()));
}

void TestGitRemotes::cancelEndsWhatGitStarted()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    const QString started = sandbox.path(u"started"_s);
    QFile::copy(sandbox.script(u"hook"_s, "echo $$ > '" + started.toUtf8() + "'; sleep 300"),
                sandbox.site(u".git/hooks/pre-push"_s));
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    const Repository repository = sandbox.open();
    const RunControl control;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        while (!QFileInfo(started).size()) {
            QThread::msleep(5);
        }
        control.cancelled->store(true);
    }));
    thread->start();
    const Outcome outcome = repository.act({{u"push"_s}, {}}, control);
    QVERIFY(thread->wait());
    QVERIFY(outcome.cancelled);
    QVERIFY(!outcome.ok());
    const QByteArray pid = test::contentOf(started).trimmed();
    const auto state = [&] {
        const QByteArray text = test::contentOf(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
        return text.startsWith('(') ? 'Z' : text[text.lastIndexOf(')') + 2];
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), 'Z', 60'000); // gone, or waiting for its parent to notice
}

void TestGitRemotes::passwordsAreAskedByTheProgramPassedIn()
{
    const Sandbox sandbox;
    connectToHub(sandbox);
    sandbox.write(u"a.md"_s, "two\n");
    sandbox.commitAll(u"Second"_s);
    // ssh is what asks; this one does so in the same way.
    const QString ssh = sandbox.script(u"ssh"_s, "\"$SSH_ASKPASS\" 'Passphrase? ' > '" +
                                                     sandbox.path(u"answer"_s).toUtf8() + "'; exit 1");
    sandbox.git({u"config"_s, u"core.sshCommand"_s, ssh});
    sandbox.git("remote set-url origin ssh://example.invalid/x");
    Repository repository = sandbox.open();
    repository.setAskPass(sandbox.script(u"ask"_s, "echo \"$1 secret\""));
    QVERIFY(!push(repository).ok());
    QCOMPARE(test::contentOf(sandbox.path(u"answer"_s)), QByteArray("Passphrase?  secret\n"));
    qputenv("SSH_ASKPASS", sandbox.script(u"own"_s, "echo own").toUtf8());
    QVERIFY(!push(repository).ok());
    qunsetenv("SSH_ASKPASS");
    QCOMPARE(test::contentOf(sandbox.path(u"answer"_s)), QByteArray("own\n"));
}

QTEST_GUILESS_MAIN(TestGitRemotes)
#include "test_git_remotes.moc"
