// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_hub.h"
#include "remotes.h"
#include "sandbox.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::git;
using test::HttpHub;
using test::Sandbox;

namespace {

const QByteArray user = "ada";
const QByteArray password = "s3cret-Passw0rd-Unique";

/// Which files below the sandbox hold the password.
QStringList filesWithPassword(const Sandbox &sandbox, const QStringList &except)
{
    QStringList result;
    QDirIterator files(sandbox.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QByteArray content = test::contentOf(file);
        const bool holds = content.contains(password) || content.contains((user + ':' + password).toBase64());
        if (holds && !except.contains(QFileInfo(file).fileName())) {
            result.append(file);
        }
    }
    return result;
}

/// The site with a hub over http, and what prints a link after each push.
struct Connected
{
    Sandbox sandbox;
    std::unique_ptr<HttpHub> hub;

    Connected()
    {
        sandbox.write(u"a.md"_s, "one\n");
        sandbox.commitAll(u"First"_s);
        QDir().mkpath(sandbox.path(u"hubs"_s));
        sandbox.git({u"clone"_s, u"-q"_s, u"--bare"_s, sandbox.site(), sandbox.path(u"hubs/site.git"_s)});
        QFile::copy(sandbox.script(u"hook"_s, "echo; echo 'Create a pull request for fr by visiting:'; "
                                              "echo '  https://example.org/o/r/pull/new/fr'; echo"),
                    sandbox.path(u"hubs/site.git/hooks/post-receive"_s));
        const QString backend =
            QString::fromUtf8(test::run(findGit(), {u"--exec-path"_s}).output.trimmed().toUtf8()) +
            u"/git-http-backend"_s;
        hub = std::make_unique<HttpHub>(sandbox.path(u"hubs"_s), backend, user, password);
        sandbox.git({u"remote"_s, u"add"_s, u"origin"_s, hub->url(u"site.git"_s)});
        sandbox.git("switch -qc fr");
        sandbox.write(u"a.md"_s, "two\n");
        sandbox.commitAll(u"Second"_s);
    }

    /// The repository with a program that answers git's questions and notes them.
    [[nodiscard]] Repository asking(const QByteArray &secret) const
    {
        Repository repository = sandbox.open();
        repository.setAskPass(sandbox.script(u"ask"_s, "echo \"$1\" >> '" +
                                                           sandbox.path(u"questions"_s).toUtf8() +
                                                           "'\ncase \"$1\" in Username*) echo " + user +
                                                           ";; *) echo '" + secret + "';; esac"));
        return repository;
    }
    [[nodiscard]] QByteArray questions() const { return test::contentOf(sandbox.path(u"questions"_s)); }
};

} // namespace

/// Real transports with real passwords, on this machine only.
class TestGitCredentials : public QObject
{
    Q_OBJECT

private slots:
    void pushesAndFetchesWithAPassword();
    void aWrongPasswordIsSaidOnce();
    void aPasswordInTheAddressIsNotTold();
    void aCancelEndsAPushInTheMiddle();
    void aCancelEndsAQuestion();
    void typedIntoTheRealProgram();
    void pushesOverSsh();
};

void TestGitCredentials::pushesAndFetchesWithAPassword()
{
    const Connected connected;
    const Repository repository = connected.asking(password);
    const Result<RemoteAnswer> pushed = push(repository);
    QVERIFY2(pushed.ok(), pushed.ok() ? "" : qPrintable(pushed.reason()));
    QCOMPARE(pushed.value().link.toString(), u"https://example.org/o/r/pull/new/fr"_s);
    QVERIFY(remoteWords(pushed.value().message).contains(u"pull request for fr"_s));
    QVERIFY(connected.questions().contains("Username for 'http://127.0.0.1"));
    QVERIFY(connected.questions().contains("Password for 'http://ada@127.0.0.1"));
    QCOMPARE(
        connected.sandbox.git({u"rev-parse"_s, u"fr"_s}, connected.sandbox.path(u"hubs/site.git"_s)).output,
        connected.sandbox.git("rev-parse fr").output);
    const Result<RemoteAnswer> fetched = fetch(repository);
    QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.reason()));
    const Result<RemoteAnswer> pulled = pull(repository);
    QVERIFY2(pulled.ok(), pulled.ok() ? "" : qPrintable(pulled.reason()));
    for (const Result<RemoteAnswer> &answer : {pushed, fetched, pulled}) {
        QVERIFY(!answer.value().message.contains(QString::fromUtf8(password)));
    }
    QCOMPARE(filesWithPassword(connected.sandbox, {u"ask"_s}), QStringList());
}

void TestGitCredentials::aWrongPasswordIsSaidOnce()
{
    const Connected connected;
    const Result<RemoteAnswer> pushed = push(connected.asking("wrong-one"));
    QVERIFY(!pushed.ok());
    QVERIFY2(pushed.reason().contains(u"Authentication failed"_s), qPrintable(pushed.reason()));
    QVERIFY(!pushed.reason().contains(u"wrong-one"_s));
    QCOMPARE(connected.questions().count("Password for"), 1);
    QVERIFY(connected.hub->refused() >= 2);
    // The next time it is asked for anew, and the right one works.
    QVERIFY(push(connected.asking(password)).ok());
}

void TestGitCredentials::aPasswordInTheAddressIsNotTold()
{
    const Connected connected;
    const QString url = connected.hub->url(
        u"site.git"_s, QString::fromUtf8(user + ':' + QByteArray(password).toPercentEncoding()));
    connected.sandbox.git({u"remote"_s, u"set-url"_s, u"origin"_s, url});
    const QString secret = QString::fromLatin1(QByteArray(password).toPercentEncoding());
    const Result<RemoteAnswer> pushed = push(connected.sandbox.open());
    QVERIFY2(pushed.ok(), pushed.ok() ? "" : qPrintable(pushed.reason()));
    QVERIFY2(!pushed.value().message.contains(secret), qPrintable(pushed.value().message));
    connected.sandbox.git(
        {u"remote"_s, u"set-url"_s, u"origin"_s, QString(url).replace(u"site.git"_s, u"no.git"_s)});
    const Result<RemoteAnswer> failed = fetch(connected.sandbox.open());
    QVERIFY(!failed.ok());
    QVERIFY2(!failed.reason().contains(secret), qPrintable(failed.reason()));
}

void TestGitCredentials::aCancelEndsAPushInTheMiddle()
{
    const Connected connected;
    const RunControl control;
    std::atomic_bool over = false;
    connected.hub->hold();
    const std::unique_ptr<QThread> canceller(QThread::create([&] {
        while (!connected.hub->isHolding() && !over) {
            QThread::msleep(10);
        }
        control.cancelled->store(true);
    }));
    canceller->start();
    const Result<RemoteAnswer> pushed = push(connected.asking(password), control);
    over = true;
    QVERIFY(canceller->wait());
    QVERIFY(!pushed.ok());
    QCOMPARE(pushed.reason(), u"It was cancelled."_s);
    QCOMPARE(filesWithPassword(connected.sandbox, {u"ask"_s}), QStringList());
}

void TestGitCredentials::aCancelEndsAQuestion()
{
    const Connected connected;
    Repository repository = connected.sandbox.open();
    const QString asked = connected.sandbox.path(u"asked"_s);
    repository.setAskPass(
        connected.sandbox.script(u"ask"_s, "echo $$ > '" + asked.toUtf8() + "'; exec sleep 600"));
    const RunControl control;
    std::atomic_bool over = false;
    const std::unique_ptr<QThread> canceller(QThread::create([&] {
        while (!test::contentOf(asked).endsWith('\n') && !over) {
            QThread::msleep(10);
        }
        control.cancelled->store(true);
    }));
    canceller->start();
    const Result<RemoteAnswer> pushed = push(repository, control);
    over = true;
    QVERIFY(canceller->wait());
    QVERIFY(!pushed.ok());
    const QString process = u"/proc/"_s + QString::fromLatin1(test::contentOf(asked).trimmed());
    const auto isOver = [&] {
        const QByteArray stat = test::contentOf(process + u"/stat"_s);
        return !QFileInfo::exists(process) || stat.contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
}

/// The program that the desktop user sees, on a display of its own, with a person's keystrokes.
void TestGitCredentials::typedIntoTheRealProgram()
{
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
    if (xvfb.isEmpty() || xdotool.isEmpty()) {
        QSKIP("Xvfb and xdotool are needed to type into the program.");
    }
    const Connected connected;
    QProcess display;
    display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.start(xvfb,
                  {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(display.waitForReadyRead(60'000));
    const QByteArray number = ':' + display.readAllStandardOutput().trimmed();
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("DISPLAY", number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    Repository repository = connected.sandbox.open();
    repository.setAskPass(QStringLiteral(ANCHORAGE_ASKPASS));
    std::atomic_bool done = false;
    const std::unique_ptr<QThread> person(QThread::create([&] {
        for (const QByteArray &answer : {user, password}) {
            // Its window is there when it can be found by its title.
            QString window;
            while (window.isEmpty() && !done) {
                const QStringList windows =
                    test::run(xdotool, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Git"_s})
                        .output.split(u'\n');
                window = windows.value(0);
            }
            test::run(xdotool, {u"windowfocus"_s, u"--sync"_s, window});
            test::run(xdotool, {u"type"_s, u"--delay"_s, u"40"_s, QString::fromUtf8(answer)});
            test::run(xdotool, {u"key"_s, u"Return"_s});
            while (!done && test::run(xdotool, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Git"_s})
                                .output.split(u'\n')
                                .contains(window)) {
                QThread::msleep(20);
            }
        }
    }));
    person->start();
    const Result<RemoteAnswer> pushed = push(repository);
    done = true;
    QVERIFY(person->wait());
    qunsetenv("DISPLAY");
    platform.isNull() ? qunsetenv("QT_QPA_PLATFORM") : qputenv("QT_QPA_PLATFORM", platform);
    display.terminate();
    display.waitForFinished(10'000);
    QVERIFY2(pushed.ok(), pushed.ok() ? "" : qPrintable(pushed.reason()));
    QCOMPARE(pushed.value().link.toString(), u"https://example.org/o/r/pull/new/fr"_s);
    QCOMPARE(filesWithPassword(connected.sandbox, {}), QStringList());
}

void TestGitCredentials::pushesOverSsh()
{
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    const QString keygen = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (sshd.isEmpty() || keygen.isEmpty()) {
        QSKIP("sshd (Debian's openssh-server) and ssh-keygen are needed.");
    }
    if (::geteuid() == 0 && !QFileInfo(u"/run/sshd"_s).isDir()) {
        QSKIP("As root, sshd runs only with the folder /run/sshd.");
    }
    const Connected connected;
    const Sandbox &sandbox = connected.sandbox;
    const auto key = [&](const QString &name, const QByteArray &phrase) {
        test::run(keygen, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-f"_s, sandbox.path(name), u"-N"_s,
                           QString::fromUtf8(phrase)});
    };
    key(u"host"_s, {});
    key(u"own"_s, password);
    QFile::copy(sandbox.path(u"own.pub"_s), sandbox.path(u"authorized"_s));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(free.serverPort());
    free.close();
    const QByteArray folder = sandbox.path(QString()).toUtf8() + '/';
    QVERIFY(test::writeFile(sandbox.path(u"sshd_config"_s),
                            "ListenAddress 127.0.0.1\nPort " + port + "\nHostKey " + folder +
                                "host\nPidFile none\n" + "AuthorizedKeysFile " + folder +
                                "authorized\nStrictModes no\nUsePAM " +
                                QByteArray(::geteuid() == 0 ? "yes" : "no") + "\n" +
                                "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin "
                                "yes\nLogLevel VERBOSE\n" +
                                "SetEnv GIT_CONFIG_NOSYSTEM=1\n"));
    QProcess server;
    server.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, sandbox.path(u"sshd_config"_s)});
    QVERIFY(server.waitForStarted());
    const auto isListening = [&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port.toInt()));
        return socket.waitForConnected(100);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListening() || server.state() == QProcess::NotRunning, 30'000);
    QVERIFY2(server.state() == QProcess::Running, server.readAllStandardError().constData());
    sandbox.git({u"config"_s, u"core.sshCommand"_s,
                 u"ssh -F none -i '%1own' -o IdentitiesOnly=yes -o IdentityAgent=none -o "
                 u"StrictHostKeyChecking=accept-new "
                 "-o UserKnownHostsFile='%1known' -p %2"_s.arg(QString::fromUtf8(folder),
                                                               QString::fromLatin1(port))});
    sandbox.git({u"remote"_s, u"set-url"_s, u"origin"_s, u"127.0.0.1:"_s + sandbox.path(u"hubs/site.git"_s)});
    const Result<RemoteAnswer> wrong = push(connected.asking("wrong-one"));
    const Result<RemoteAnswer> pushed = push(connected.asking(password));
    const Result<RemoteAnswer> fetched = fetch(connected.asking(password));
    server.terminate();
    server.waitForFinished(10'000);
    QVERIFY(!wrong.ok());
    QVERIFY(!wrong.reason().contains(u"wrong-one"_s));
    QVERIFY2(pushed.ok(), server.readAllStandardError().constData());
    QVERIFY(connected.questions().contains("Enter passphrase for key"));
    QCOMPARE(pushed.value().link.toString(), u"https://example.org/o/r/pull/new/fr"_s);
    QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.reason()));
    QCOMPARE(filesWithPassword(sandbox, {u"ask"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestGitCredentials)
#include "test_git_credentials.moc"
