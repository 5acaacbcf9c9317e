// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocked_content.h"
#include "page_setup.h"
#include "preview_fixture.h"
#include "request_verdict.h"

#include <QBuffer>
#include <QMenu>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/preview_view/certificate/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers what a page asks for, and remembers each request's path.
class Site : public QObject
{
public:
    explicit Site(QTcpServer *server) : m_server(server)
    {
        m_server->setParent(this);
        if (!m_server->listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen");
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    QStringList paths;   ///< that were asked for
    QStringList headers; ///< of all requests, a line each
    QHash<QString, QByteArray> redirects;

private:
    void answer(QTcpSocket *socket)
    {
        const QStringList lines = QString::fromLatin1(socket->readAll()).split(u"\r\n"_s);
        const QString path = lines.first().section(u' ', 1, 1);
        paths.append(path);
        headers += lines;
        QByteArray type = "image/png";
        QByteArray body;
        if (path.endsWith(u".css"_s)) {
            type = "text/css";
            body = "p { border-top: 10px solid #00ff00; width: 50px }";
        } else if (path.endsWith(u".js"_s)) {
            type = "text/javascript";
            body = "document.documentElement.dataset.run = 1";
        } else if (path.endsWith(u".png"_s)) {
            QImage image(40, 20, QImage::Format_RGB32);
            image.fill(Qt::red);
            QBuffer buffer(&body);
            image.save(&buffer, "PNG");
        } else {
            type = "text/html";
            body = "<p>other</p>";
        }
        const QByteArray status =
            redirects.contains(path) ? "302 Found\r\nLocation: " + redirects[path] : "200 OK";
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                      "\r\nAccess-Control-Allow-Origin: *\r\nSet-Cookie: a=b; SameSite=None; Secure\r\n"
                      "Connection: close\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QTcpServer *m_server;
};

QSslServer *secureServer()
{
    auto *server = new QSslServer;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(fileBytes(u"certificate.pem"_s)));
    configuration.setPrivateKey(QSslKey(fileBytes(u"key.pem"_s), QSsl::Ec));
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

/// What the author allows by "Load remote content". Two sites of our own stand for the rest of the world.
class TestRemoteContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_fixture.reset(); }
    void verdicts_data();
    void verdicts();
    void policies();
    void listOfBlocked();
    void nothingWithoutConsent();
    void imagesAndStylesWithConsent();
    void emojiAreImagesWithConsent();
    void whatConsentNeverMeans_data();
    void whatConsentNeverMeans();
    void theChoiceIsTheAuthors();

private:
    [[nodiscard]] QString address(const QString &path) const
    {
        return u"https://localhost:%1/%2"_s.arg(m_secure->port()).arg(path);
    }
    [[nodiscard]] QString everything() const;

    std::unique_ptr<PreviewFixture> m_fixture;
    std::unique_ptr<Site> m_secure;
    std::unique_ptr<Site> m_plain;
};

QString TestRemoteContent::everything() const
{
    return u"<img src=\"%1\">\n\n<style>@import \"%2\";</style>\n\n<p>Text</p>\n"_s.arg(address(u"a.png"_s),
                                                                                        address(u"a.css"_s));
}

void TestRemoteContent::initTestCase()
{
    m_secure = std::make_unique<Site>(secureServer());
    m_plain = std::make_unique<Site>(new QTcpServer);
    m_fixture = std::make_unique<PreviewFixture>();
}

void TestRemoteContent::init()
{
    // Each change of mind starts a process.
    m_fixture->reset(qstrcmp(QTest::currentTestFunction(), "whatConsentNeverMeans") == 0);
    m_secure->paths.clear();
    m_secure->headers.clear();
    m_plain->paths.clear();
}

void TestRemoteContent::verdicts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<bool>("allowed"); ///< with consent
    const QString https = u"https://example.org/x"_s;
    QTest::newRow("image") << https << RequestKind::Image << true;
    QTest::newRow("style sheet") << https << RequestKind::StyleSheet << true;
    QTest::newRow("font") << https << RequestKind::Font << true;
    QTest::newRow("script, film, ping") << https << RequestKind::Other << false;
    QTest::newRow("frame") << https << RequestKind::Frame << false;
    QTest::newRow("document") << https << RequestKind::Document << false;
    QTest::newRow("image by http") << u"http://example.org/x"_s << RequestKind::Image << false;
    QTest::newRow("image by ftp") << u"ftp://example.org/x"_s << RequestKind::Image << false;
    QTest::newRow("web socket") << u"wss://example.org/x"_s << RequestKind::Other << false;
    QTest::newRow("image in a file") << u"file:///etc/x.png"_s << RequestKind::Image << false;
}

void TestRemoteContent::verdicts()
{
    QFETCH(QString, url);
    QFETCH(RequestKind, kind);
    QFETCH(bool, allowed);
    QVERIFY(judgeRequest(QUrl(url), kind) != RequestVerdict::Allowed);
    QCOMPARE(judgeRequest(QUrl(url), kind, RemoteContent::Allowed) == RequestVerdict::Allowed, allowed);
}

void TestRemoteContent::policies()
{
    QVERIFY(!documentPolicy(RemoteContent::Refused).contains(u"http"_s));
    for (const QString &rule : documentPolicy(RemoteContent::Allowed).split(u';')) {
        const QString name = rule.trimmed().section(u' ', 0, 0);
        const bool opens = name == u"img-src"_s || name == u"style-src"_s || name == u"font-src"_s;
        QCOMPARE(rule.contains(u"https:"_s), opens);
        QVERIFY(!rule.contains(u"http:"_s) && !rule.contains(u'*'));
    }
}

void TestRemoteContent::listOfBlocked()
{
    BlockedContent blocked;
    QVERIFY(blocked.add({u"https://a.example/1.png"_s, u"why"_s}));
    QVERIFY(!blocked.add({u"https://a.example/1.png"_s, u"why"_s}));
    QVERIFY(blocked.add({u"https://b.example/1.png"_s, u"why"_s}));
    QVERIFY(blocked.add({u"https://a.example/2.png"_s, u"why"_s}));
    QVERIFY(blocked.add({u"anchorage://site/none.png"_s, u"why"_s}));
    QCOMPARE(blocked.remoteCount(), 3);
    QCOMPARE(blocked.hosts(), (QStringList{u"a.example"_s, u"b.example"_s}));
    for (int i = 0; i < 1000; ++i) {
        blocked.add({u"https://c.example/%1"_s.arg(i), {}});
    }
    QCOMPARE(blocked.items().size(), BlockedContent::limit);
}

void TestRemoteContent::nothingWithoutConsent()
{
    QVERIFY(m_fixture->show(everything()));
    QCOMPARE(m_secure->paths, QStringList());
    QCOMPARE(m_fixture->pixels(Qt::red), 0);
    auto *button = m_fixture->pane->findChild<QToolButton *>(u"previewBlocked"_s);
    QTRY_VERIFY(button->isVisible() && button->text().contains(u"localhost"_s));
    QVERIFY2(button->text().startsWith(u'2'), qPrintable(button->text()));
    // The choice is in the list of what was blocked.
    QVERIFY(button->menu()->actions().contains(m_fixture->action(u"previewRemoteContent"_s)));
    QVERIFY(button->menu()->actions().first()->text().contains(u"localhost"_s));
    // Another page has its own list.
    m_fixture->content.pageName = u"other"_s;
    QVERIFY(m_fixture->show(u"Text"_s));
    QVERIFY(!button->isVisible());
    QVERIFY(m_fixture->show(everything()));
    QTRY_VERIFY(button->isVisible());
    m_fixture->content.pageName = u"third"_s;
    QVERIFY(m_fixture->show(everything()));
    QTRY_VERIFY(button->isVisible() && button->text().startsWith(u'2'));
}

void TestRemoteContent::imagesAndStylesWithConsent()
{
    m_fixture->pane->setRemoteContentAllowed(true);
    QVERIFY(m_fixture->show(everything()));
    QTRY_COMPARE(m_fixture->pixels(Qt::red), 40 * 20);
    QTRY_VERIFY(m_fixture->pixels(Qt::green) >= 50 * 10);
    QVERIFY(m_secure->paths.contains(u"/a.png"_s) && m_secure->paths.contains(u"/a.css"_s));
    QCOMPARE(m_fixture->evaluate(u"document.documentElement.dataset.run"_s), QVariant());
    for (const QString &header : m_secure->headers) {
        QVERIFY2(!header.startsWith(u"cookie:"_s, Qt::CaseInsensitive), qPrintable(header));
        QVERIFY2(!header.startsWith(u"referer:"_s, Qt::CaseInsensitive), qPrintable(header));
    }
    // Withdrawn at any time.
    m_fixture->pane->setRemoteContentAllowed(false);
    QVERIFY(m_fixture->settle());
    m_secure->paths.clear();
    QVERIFY(m_fixture->show(everything() + u"\n\n<img src=\"%1\">"_s.arg(address(u"b.png"_s))));
    QCOMPARE(m_secure->paths, QStringList());
    QCOMPARE(m_fixture->pixels(Qt::red), 0);
    QCOMPARE(m_fixture->pixels(Qt::green), 0);
}

void TestRemoteContent::emojiAreImagesWithConsent()
{
    const auto text = [this] {
        return m_fixture->evaluate(u"document.querySelector('main').innerText.trim()"_s).toString();
    };
    m_fixture->content.pageName = u"emoji"_s;
    m_fixture->content.options.emoji = true;
    m_fixture->content.options.emojiRoot = address({});
    QVERIFY(m_fixture->show(u"A :heart: here"_s));
    QCOMPARE(text(), u"A ❤️ here"_s);
    QCOMPARE(m_fixture->pane->findChild<QToolButton *>(u"previewBlocked"_s)->isVisible(), false);
    // What is copied is what the site publishes.
    const QString copied = m_fixture->evaluate(u"anchoragePreview.pageHtml()"_s).toString();
    QVERIFY2(copied.startsWith(u"<p>A <img class=\"emoji\" title=\":heart:\" alt=\":heart:\" src=\""_s +
                               address(u"emoji/unicode/2764.png"_s)),
             qPrintable(copied));
    QCOMPARE(m_secure->paths, QStringList());
    // So it is in what the site's Jekyll built.
    m_fixture->content.builtHtml = copied;
    QVERIFY(m_fixture->show(u"A :heart: there"_s));
    QCOMPARE(text(), u"A ❤️ here"_s);
    m_fixture->content.builtHtml.clear();
    m_fixture->pane->setRemoteContentAllowed(true);
    QVERIFY(m_fixture->show(u"A :heart: here"_s));
    QVERIFY(m_secure->paths.contains(u"/emoji/unicode/2764.png"_s));
    QCOMPARE(text().simplified(), u"A here"_s);
    QVERIFY(m_fixture->pixels(Qt::red) >= 150);
    // Allowed, but it does not come.
    m_fixture->content.options.emojiRoot = u"https://localhost:1/"_s;
    QVERIFY(m_fixture->show(u"A :heart: here"_s));
    QTRY_COMPARE(text(), u"A ❤️ here"_s);
}

void TestRemoteContent::whatConsentNeverMeans_data()
{
    QTest::addColumn<QString>("html"); ///< SECURE and PLAIN are the two sites
    QTest::newRow("script") << u"<script src='SECURE/a.js'></script>"_s;
    QTest::newRow("module") << u"<script type=module src='SECURE/a.js'></script>"_s;
    QTest::newRow("inline script")
        << u"<img src='SECURE/none.png' onload='document.documentElement.dataset.run=1'>"_s;
    QTest::newRow("frame") << u"<iframe src='SECURE/frame'></iframe><object data='SECURE/object'></object>"_s;
    QTest::newRow("film") << u"<video autoplay src='SECURE/film.mp4'></video>"_s;
    QTest::newRow("preconnect")
        << u"<link rel=preconnect href='SECURE'><link rel=prefetch href='SECURE/x'>"_s;
    QTest::newRow("refresh") << u"<meta http-equiv=refresh content='0;url=SECURE/page'>"_s;
    QTest::newRow("form") << u"<form action='SECURE/form'><button id=b>x</button></form>"_s;
    QTest::newRow("link with ping") << u"<a ping='SECURE/ping' href='SECURE/page'>x</a>"_s;
    QTest::newRow("image by http") << u"<img src='PLAIN/a.png'>"_s;
    QTest::newRow("redirected to http") << u"<img src='SECURE/away.png'>"_s;
    QTest::newRow("script in a drawing") << u"<img src='SECURE/none.svg'>"_s;
}

void TestRemoteContent::whatConsentNeverMeans()
{
    QFETCH(QString, html);
    const QString plain = u"http://localhost:%1"_s.arg(m_plain->port());
    m_secure->redirects.insert(u"/away.png"_s, plain.toLatin1() + "/a.png");
    html.replace(u"SECURE"_s, address({}).chopped(1)).replace(u"PLAIN"_s, plain);
    QVERIFY(m_fixture->pane->isRemoteContentAllowed());
    QVERIFY(m_fixture->show(html + u"\n\nAfter"_s));
    if (html.contains(u"<a "_s) || html.contains(u"<button"_s)) {
        m_fixture->click(m_fixture->pointIn(
            u"document.querySelector('main a, main button').getBoundingClientRect()"_s, 0.5, 0.5));
        QVERIFY(m_fixture->show(html + u"\n\nAfter all"_s));
    }
    QCOMPARE(m_fixture->evaluate(u"document.documentElement.dataset.run"_s), QVariant());
    QVERIFY(isPreviewDocument(m_fixture->view()->url()));
    QCOMPARE(m_plain->paths, QStringList());
    for (const QString &path : m_secure->paths) {
        QVERIFY2(path.endsWith(u".png"_s) || path.endsWith(u".svg"_s), qPrintable(path));
    }
}

void TestRemoteContent::theChoiceIsTheAuthors()
{
    QAction *action = m_fixture->action(u"previewRemoteContent"_s);
    QSignalSpy chosen(m_fixture->pane.get(), &PreviewPane::remoteContentChoiceChanged);
    QVERIFY(!action->isChecked() && !m_fixture->pane->isRemoteContentAllowed());
    action->trigger();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.takeFirst().first().toBool() && m_fixture->pane->isRemoteContentAllowed());
    // What the program restores is no choice.
    m_fixture->pane->setRemoteContentAllowed(false);
    QVERIFY(!action->isChecked());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_fixture->show(u"Text"_s));
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    // The site's certificate is our own.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--ignore-certificate-errors");
    return anchorage::preview::runPreviewTest<anchorage::preview::TestRemoteContent>(argc, argv);
}

#include "test_remote_content.moc"
