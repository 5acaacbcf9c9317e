// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commits.h"
#include "sandbox.h"
#include "session.h"
#include "staging.h"

#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::Sandbox;

namespace {

/// The question, and the answer that a test gives when it likes.
struct Question
{
    int asked = 0;
    std::function<void(bool)> answer;
    AskTrust ask()
    {
        return [this](const Repository &, std::function<void(bool)> reply) {
            ++asked;
            answer = std::move(reply);
        };
    }
};

auto stagePage()
{
    return [](const Repository &repository, const RunControl &control) {
        return stageFiles(repository, {"page.md"}, control);
    };
}

} // namespace

class TestGitSession : public QObject
{
    Q_OBJECT

private slots:
    void trustIsAskedOnce();
    void aNoDoesNothing();
    void manyRequestsAreOneReading();
    void actingRefreshesTheStatus();
    void readingDoesNotWaitForActing();
    void workIsDoneInAnotherThread();
    void endingCancels();
};

void TestGitSession::trustIsAskedOnce()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    Question question;
    Session session(sandbox.open(Trust::Untrusted), question.ask());
    QSignalSpy trusted(&session, &Session::trusted);
    int done = 0;
    const auto count = [&](const Result<Done> &result) { done += result.ok() ? 1 : 0; };
    session.act(this, stagePage(), count);
    session.act(this, stagePage(), count);
    QCOMPARE(question.asked, 1);
    QCOMPARE(done, 0);
    question.answer(true);
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, 60'000);
    session.act(this, stagePage(), count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 3, 60'000);
    QCOMPARE(question.asked, 1);
    QCOMPARE(trusted.size(), 1);
}

void TestGitSession::aNoDoesNothing()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    Question question;
    Session session(sandbox.open(Trust::Untrusted), question.ask());
    QString reason;
    session.act(this, stagePage(),
                [&](const Result<Done> &result) { reason = result.ok() ? QString() : result.reason(); });
    question.answer(false);
    QVERIFY(!reason.isEmpty());
    QCOMPARE(sandbox.told("status --short"), u"?? page.md"_s);
    session.act(this, stagePage(), [](const Result<Done> &) {});
    QCOMPARE(question.asked, 2);
}

void TestGitSession::manyRequestsAreOneReading()
{
    const Sandbox sandbox;
    Session session(sandbox.open(Trust::Untrusted), {});
    QSignalSpy changed(&session, &Session::statusChanged);
    for (int count = 0; count < 50; ++count) {
        session.refresh();
    }
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60'000);
    QVERIFY(!session.isRefreshing());
    sandbox.write(u"page.md"_s, "one\n");
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 60'000);
    QCOMPARE(session.status().entries.size(), 1);
}

void TestGitSession::actingRefreshesTheStatus()
{
    const Sandbox sandbox;
    sandbox.write(u"page.md"_s, "one\n");
    Session session(sandbox.open(), {});
    session.act(this, stagePage(), [](const Result<Done> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(session.status().entry("page.md") != nullptr, 60'000);
    QCOMPARE(session.status().entry("page.md")->staged, FileChange::Added);
}

void TestGitSession::readingDoesNotWaitForActing()
{
    const Sandbox sandbox;
    QFile::copy(sandbox.script(u"hook"_s, "sleep 300"), sandbox.site(u".git/hooks/pre-commit"_s));
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.git("add page.md");
    Session session(sandbox.open(), {});
    Task *task = nullptr;
    connect(&session, &Session::acting, this, [&](Task *started) { task = started; });
    QString reason;
    session.act(
        this,
        [](const Repository &repository, const RunControl &control) {
            return commit(repository, {u"x"_s}, control);
        },
        [&](const Result<QString> &result) { reason = result.reason(); });
    QVERIFY(task != nullptr);
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(session.status().entry("page.md") != nullptr, 60'000);
    QVERIFY(reason.isEmpty());
    task->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!reason.isEmpty(), 60'000);
}

void TestGitSession::workIsDoneInAnotherThread()
{
    const Sandbox sandbox;
    Session session(sandbox.open(Trust::Untrusted), {});
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    session.read(
        this, [](const Repository &, const RunControl &) { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            receiver = QThread::currentThread();
        });
    QTRY_VERIFY_WITH_TIMEOUT(worker != nullptr, 60'000);
    QVERIFY(worker != thread());
    QCOMPARE(receiver, thread());
}

void TestGitSession::endingCancels()
{
    const Sandbox sandbox;
    QFile::copy(sandbox.script(u"hook"_s, "sleep 300"), sandbox.site(u".git/hooks/pre-commit"_s));
    sandbox.write(u"page.md"_s, "one\n");
    sandbox.git("add page.md");
    bool called = false;
    {
        Session session(sandbox.open(), {});
        session.act(
            this,
            [](const Repository &repository, const RunControl &control) {
                return commit(repository, {u"x"_s}, control);
            },
            [&](const Result<QString> &) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestGitSession)
#include "test_git_session.moc"
