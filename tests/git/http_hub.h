// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace anchorage::test {

/// A server of git repositories over http on this machine, with a password: `git http-backend` behind just
/// enough of HTTP. Runs in a thread of its own.
class HttpHub
{
public:
    /// Serves the bare repositories in `folder`. `backend` is git's CGI program.
    HttpHub(const QString &folder, const QString &backend, const QByteArray &user, const QByteArray &password)
        : m_folder(folder), m_backend(backend), m_expected("Basic " + (user + ':' + password).toBase64())
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        m_listening.acquire();
    }
    ~HttpHub()
    {
        m_stop = true;
        m_thread->wait();
    }
    HttpHub(const HttpHub &) = delete;
    HttpHub &operator=(const HttpHub &) = delete;

    [[nodiscard]] QString url(const QString &repository, const QString &user = {}) const
    {
        return QStringLiteral("http://") + (user.isEmpty() ? user : user + u'@') +
               QStringLiteral("127.0.0.1:") + QString::number(m_port) + u'/' + repository;
    }
    /// Requests that came without the right password.
    [[nodiscard]] int refused() const { return m_refused; }
    /// What is asked for from now on is not answered.
    void hold() { m_holds = true; }
    [[nodiscard]] bool isHolding() const { return m_held; }

private:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< by lower-case names
        QByteArray body;
    };

    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        while (!m_stop) {
            if (server.waitForNewConnection(20)) {
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                answer(*socket);
                socket->disconnectFromHost();
                if (socket->state() != QAbstractSocket::UnconnectedState) {
                    socket->waitForDisconnected(2000);
                }
            }
        }
    }

    static bool waitFor(QTcpSocket &socket, QByteArray &data, qsizetype size)
    {
        while (data.size() < size) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000)) {
                return false;
            }
            data += socket.readAll();
        }
        return true;
    }

    /// The position behind the next line break from `from` on.
    static qsizetype lineEnd(QTcpSocket &socket, QByteArray &data, qsizetype from)
    {
        while (data.indexOf("\r\n", from) < 0) {
            if (!waitFor(socket, data, data.size() + 1)) {
                return -1;
            }
        }
        return data.indexOf("\r\n", from) + 2;
    }

    static bool read(QTcpSocket &socket, Request &request)
    {
        QByteArray data;
        qsizetype at = lineEnd(socket, data, 0);
        if (at < 0) {
            return false;
        }
        const QList<QByteArray> first = data.left(at).trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (;;) {
            const qsizetype end = lineEnd(socket, data, at);
            if (end < 0) {
                return false;
            }
            const QByteArray line = data.mid(at, end - at).trimmed();
            at = end;
            if (line.isEmpty()) {
                break;
            }
            request.headers.insert(line.left(line.indexOf(':')).toLower(),
                                   line.mid(line.indexOf(':') + 1).trimmed());
        }
        if (request.headers.value("expect").toLower() == "100-continue") {
            socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        if (request.headers.value("transfer-encoding").toLower() != "chunked") {
            const qsizetype size = request.headers.value("content-length").toLongLong();
            const bool whole = waitFor(socket, data, at + size);
            request.body = data.mid(at, size);
            return whole;
        }
        for (qsizetype size = 1; size > 0;) {
            const qsizetype end = lineEnd(socket, data, at);
            if (end < 0) {
                return false;
            }
            size = data.mid(at, end - at).trimmed().toLongLong(nullptr, 16);
            if (!waitFor(socket, data, end + size + 2)) {
                return false;
            }
            request.body += data.mid(end, size);
            at = end + size + 2;
        }
        return true;
    }

    void answer(QTcpSocket &socket)
    {
        Request request;
        if (!read(socket, request)) {
            return;
        }
        if (request.headers.value("authorization") != m_expected) {
            ++m_refused;
            socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Hub\"\r\n"
                         "Content-Length: 0\r\nConnection: close\r\n\r\n");
            return;
        }
        if (m_holds) {
            m_held = true;
            while (!m_stop && socket.state() == QAbstractSocket::ConnectedState) {
                socket.waitForReadyRead(50);
            }
            return;
        }
        const QByteArray output = run(request);
        const qsizetype gap = output.indexOf("\r\n\r\n");
        QByteArray headers = output.left(gap + 2);
        QByteArray status = "200 OK";
        if (const qsizetype at = headers.indexOf("Status: "); at >= 0) {
            status = headers.mid(at + 8, headers.indexOf("\r\n", at) - at - 8);
        }
        const QByteArray body = output.mid(gap + 4);
        socket.write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " +
                     QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(10'000)) {
        }
    }

    QByteArray run(const Request &request)
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char *name, const QByteArray &value) {
            variables.insert(QString::fromLatin1(name), QString::fromUtf8(value));
        };
        const qsizetype question = request.target.indexOf('?');
        set("GIT_PROJECT_ROOT", m_folder.toUtf8());
        set("GIT_HTTP_EXPORT_ALL", "1");
        set("PATH_INFO", QByteArray::fromPercentEncoding(
                             request.target.left(question < 0 ? request.target.size() : question)));
        set("QUERY_STRING", question < 0 ? QByteArray() : request.target.mid(question + 1));
        set("REQUEST_METHOD", request.method);
        set("CONTENT_TYPE", request.headers.value("content-type"));
        set("CONTENT_LENGTH", QByteArray::number(request.body.size()));
        set("HTTP_CONTENT_ENCODING", request.headers.value("content-encoding"));
        set("GIT_PROTOCOL", request.headers.value("git-protocol"));
        set("REMOTE_USER", "ada");
        set("REMOTE_ADDR", "127.0.0.1");
        QProcess process;
        process.setProcessEnvironment(variables);
        process.start(m_backend, {});
        process.write(request.body);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

    QString m_folder;
    QString m_backend;
    QByteArray m_expected;
    QSemaphore m_listening;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
    std::atomic_bool m_holds = false;
    std::atomic_bool m_held = false;
    std::atomic_int m_refused = 0;
    quint16 m_port = 0;
};

} // namespace anchorage::test
