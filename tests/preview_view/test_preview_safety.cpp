// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebEngineProfile>

#include <algorithm>
#include <ctime>
#include <sys/stat.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// Pages that attack. The listener stands for the rest of the world: it sees every connection that is made.
class TestPreviewSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture->reset(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void nothingRunsAndNothingLeaves_data();
    void nothingRunsAndNothingLeaves();
    void submittedFormsGoNowhere_data();
    void submittedFormsGoNowhere();
    void siteStyleSheetsReachNothing();
    void theListenerWouldSeeIt();
    void filesOutsideAreNotRead_data();
    void filesOutsideAreNotRead();
    void whatIsBlockedIsReported_data();
    void whatIsBlockedIsReported();
    void pageScriptsAreOffOursRuns();
    void menuHoldsOnlyWhatMakesSense();
    void heavyPagesLeaveTheInterfaceFree_data();
    void heavyPagesLeaveTheInterfaceFree();

private:
    std::unique_ptr<PreviewFixture> m_fixture; ///< one web engine's process for all
    QTcpServer m_listener;
    int m_connections = 0;
};

void TestPreviewSafety::initTestCase()
{
    m_fixture = std::make_unique<PreviewFixture>();
    QVERIFY(m_listener.listen(QHostAddress::LocalHost));
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            ++m_connections;
            socket->deleteLater();
        }
    });
}

void TestPreviewSafety::theListenerWouldSeeIt()
{
    QTcpSocket socket;
    const int before = m_connections;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener.serverPort());
    QTRY_COMPARE(m_connections, before + 1);
}

void TestPreviewSafety::nothingRunsAndNothingLeaves_data()
{
    QTest::addColumn<QString>("html"); ///< REMOTE is replaced by the listener's address
    const QString run = u"document.title='RUN';document.documentElement.dataset.run=1"_s;
    const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
    row("script", u"<script>%1</script>"_s.arg(run));
    row("remote script", u"<script src='REMOTE/a.js'></script>"_s);
    row("module", u"<script type=module src='REMOTE/a.js'></script>"_s);
    row("onerror", u"<img src='REMOTE/none.png' onerror=\"%1\">"_s.arg(run));
    row("onerror of a local image", u"<img src='none.png' onerror=\"%1\">"_s.arg(run));
    row("onload",
        u"<img src='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=' onload=\"%1\">"_s.arg(run));
    row("onload of a drawing", u"<svg onload=\"%1\"><script>%1</script></svg>"_s.arg(run));
    row("animation", u"<svg><animate onbegin=\"%1\" attributeName=x dur=1s /></svg>"_s.arg(run));
    row("onfocus", u"<input autofocus onfocus=\"%1\">"_s.arg(run));
    row("ontoggle", u"<details open ontoggle=\"%1\">x</details>"_s.arg(run));
    row("css animation",
        u"<style>@keyframes k {}</style><p style='animation: k 1ms' onanimationend=\"%1\">x</p>"_s.arg(run));
    row("image", u"<img src='REMOTE/a.png' srcset='REMOTE/b.png 2x'>"_s);
    row("markdown image", u"![x](REMOTE/a.png)"_s);
    row("picture", u"<picture><source srcset='REMOTE/a.webp'><img src='REMOTE/b.png'></picture>"_s);
    row("iframe", u"<iframe src='REMOTE/'></iframe>"_s);
    row("iframe with a document",
        u"<iframe srcdoc=\"<img src='REMOTE/a.png'><script>parent.document.title='RUN'</script>\"></iframe>"_s);
    row("iframe of a script", u"<iframe src=\"javascript:parent.document.title='RUN'\"></iframe>"_s);
    row("iframe of data", u"<iframe src=\"data:text/html,<img src='REMOTE/a.png'>\"></iframe>"_s);
    row("iframe of a file", u"<iframe src='file:///etc/passwd'></iframe>"_s);
    row("object", u"<object data='REMOTE/a.swf'></object><embed src='REMOTE/b.swf'>"_s);
    row("video",
        u"<video autoplay src='REMOTE/a.mp4' poster='REMOTE/a.png'></video><audio autoplay src='REMOTE/a.ogg'></audio>"_s);
    row("track", u"<video><source src='REMOTE/a.mp4'><track default src='REMOTE/a.vtt'></video>"_s);
    row("meta refresh", u"<meta http-equiv=refresh content='0;url=REMOTE/'>"_s);
    row("meta refresh in a drawing",
        u"<svg><foreignObject><meta http-equiv=refresh content='0;url=REMOTE/'></foreignObject></svg>"_s);
    row("base", u"<base href='REMOTE/'><img src='a.png'>"_s);
    row("form", u"<form action='REMOTE/'><input autofocus type=image src='REMOTE/a.png'></form>"_s);
    row("style sheet", u"<link rel=stylesheet href='REMOTE/a.css'>"_s);
    row("import", u"<style>@import 'REMOTE/a.css'; @import url(REMOTE/b.css);</style>"_s);
    row("background",
        u"<style>main { background: url(REMOTE/a.png) }</style><p style=\"background: url('REMOTE/b.png')\">x</p>"_s);
    row("font",
        u"<style>@font-face { font-family: f; src: url(REMOTE/f.woff2) } p { font-family: f }</style><p>x</p>"_s);
    row("cursor", u"<p style=\"cursor: url(REMOTE/c.png), auto; list-style: url(REMOTE/d.png)\">x</p>"_s);
    row("preconnect", u"<link rel=preconnect href='REMOTE'><link rel='dns-prefetch' href='REMOTE'>"_s);
    row("prefetch",
        u"<link rel=prefetch href='REMOTE/a'><link rel=preload as=image href='REMOTE/b.png'><link rel=modulepreload href='REMOTE/c.js'>"_s);
    row("prerender",
        u"<link rel=prerender href='REMOTE/a'><link rel=icon href='REMOTE/f.ico'><link rel=manifest href='REMOTE/m.json'>"_s);
    row("links in a drawing",
        u"<svg><link xmlns='http://www.w3.org/1999/xhtml' rel=preconnect href='REMOTE' /></svg>"_s);
    row("drawing",
        u"<svg><image href='REMOTE/a.png' xlink:href='REMOTE/b.png' /><use href='REMOTE/c.svg#x' /></svg>"_s);
    row("filter",
        u"<svg><filter id=f><feImage href='REMOTE/a.png' /></filter><rect width=9 height=9 filter='url(#f)' /></svg>"_s);
    row("nested template",
        u"<template><template shadowroot=open><img src='REMOTE/a.png'></template></template>"_s);
    row("shadow root",
        u"<div><template shadowroot=open><link rel=preconnect href='REMOTE'><script>%1</script></template></div>"_s
            .arg(run));
    row("math",
        u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=%1&gt;\">"_s
            .arg(run));
    row("no script", u"<noscript><p title=\"</noscript><img src=x onerror=%1>\"></noscript>"_s.arg(run));
    row("portal", u"<portal src='REMOTE/'></portal><fencedframe src='REMOTE/'></fencedframe>"_s);
    row("drawing with a script", u"![](script.svg)"_s);
    row("ends our own document", u"</div></main></body></html><script>%1</script>"_s.arg(run));
    row("half a tag", u"<img src='REMOTE/a.png' "_s);
    row("calls our script", u"<img src=x onerror=\"anchoragePreview.setFrame({title: 'RUN'})\">"_s);
}

void TestPreviewSafety::nothingRunsAndNothingLeaves()
{
    QFETCH(QString, html);
    m_connections = 0;
    const QString remote = u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort());
    html.replace(u"REMOTE"_s, remote);
    PreviewFixture &fixture = *m_fixture;
    fixture.write(u"script.svg"_s,
                  "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>document.title="
                  "'RUN'</script><image href='" +
                      remote.toLatin1() + "/a.png'/></svg>");
    fixture.content.frame.title = u"Safe "_s + html;
    QVERIFY(fixture.show(u"Before\n\n"_s + html));
    // What starts late (a refresh, an animation, a retry) has the time of a second rendering and its frames.
    QVERIFY(fixture.show(u"Before\n\n"_s + html + u"\n\nAfter"_s));
    QTest::qWait(150);
    QVERIFY(isPreviewDocument(fixture.view()->url()));
    QCOMPARE(fixture.evaluate(u"document.documentElement.dataset.run || document.title.startsWith('RUN')"_s),
             QVariant(false));
    QCOMPARE(
        fixture
            .evaluate(
                u"document.querySelectorAll('iframe, object, embed, script, base:not(head > base)').length"_s)
            .toInt(),
        0);
    QCOMPARE(fixture.evaluate(u"window.frames.length"_s).toInt(), 0);
    QVERIFY(!fixture.pane->isBroken());
    QCOMPARE(m_connections, 0);
}

void TestPreviewSafety::submittedFormsGoNowhere_data()
{
    QTest::addColumn<QString>("html"); ///< REMOTE is replaced by the listener's address
    QTest::newRow("button") << u"<form action='REMOTE/a'><button>x</button></form>"_s;
    QTest::newRow("post")
        << u"<form method=post action='REMOTE/a'><button name=a value=b>x</button></form>"_s;
    QTest::newRow("action of the button") << u"<form><button formaction='REMOTE/a'>x</button></form>"_s;
    QTest::newRow("new window") << u"<form target=_blank action='REMOTE/a'><button>x</button></form>"_s;
    QTest::newRow("script")
        << u"<form action='javascript:document.title=\"RUN\"'><button>x</button></form>"_s;
    QTest::newRow("file") << u"<form action='file:///etc/passwd'><button>x</button></form>"_s;
    QTest::newRow("our own document") << u"<form><button>x</button></form>"_s;
}

void TestPreviewSafety::submittedFormsGoNowhere()
{
    QFETCH(QString, html);
    m_connections = 0;
    html.replace(u"REMOTE"_s, u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(html));
    QSignalSpy loads(fixture.view()->page(), &QWebEnginePage::loadStarted);
    const QPointF button =
        fixture.pointIn(u"document.querySelector('main button').getBoundingClientRect()"_s, 0.5, 0.5);
    QVERIFY(button.x() > 0);
    fixture.click(button);
    QTRY_COMPARE(fixture.evaluate(u"document.activeElement.localName"_s).toString(), u"button"_s);
    QTest::keyClick(fixture.view()->focusProxy(), Qt::Key_Return);
    QVERIFY(fixture.show(html + u"\n\nAfter"_s));
    QVERIFY(isPreviewDocument(fixture.view()->url()));
    QVERIFY(!fixture.evaluate(u"document.title"_s).toString().contains(u"RUN"_s));
    QCOMPARE(loads.count(), 0);
    QCOMPARE(m_connections, 0);
}

void TestPreviewSafety::siteStyleSheetsReachNothing()
{
    m_connections = 0;
    PreviewFixture &fixture = *m_fixture;
    const QByteArray remote = "http://127.0.0.1:" + QByteArray::number(m_listener.serverPort());
    const QByteArray outside = fixture.folder.path().toUtf8();
    fixture.write(u"../out.css"_s, "p { color: rgb(9, 9, 9) }");
    fixture.write(u"attack.css"_s, "@import '" + remote + "/a.css';\n@import 'file://" + outside +
                                       "/out.css';\n@import '../out.css';\n@import url(%2e%2e/out.css);\n"
                                       "@font-face { font-family: f; src: url(" +
                                       remote + "/f.woff2) }\np { font-family: f; background: url('" +
                                       remote + "/a.png'); border-top: 3px solid rgb(1, 2, 3) }");
    fixture.content.frame.styleSheets = {u"/attack.css"_s};
    QVERIFY(fixture.show(u"Text"_s));
    const QString style = u"(() => { const s = getComputedStyle(document.querySelector('main p')); "
                          "return s.borderTopColor + ' ' + s.color })()"_s;
    QTRY_COMPARE(fixture.evaluate(style).toString(), u"rgb(1, 2, 3) rgb(0, 0, 0)"_s);
    QVERIFY(fixture.show(u"Text\n\nAfter"_s));
    QCOMPARE(m_connections, 0);
}

void TestPreviewSafety::filesOutsideAreNotRead_data()
{
    QTest::addColumn<QString>("source"); ///< ROOT is the repository's folder
    QTest::addColumn<bool>("shown");
    QTest::newRow("inside") << u"in.png"_s << true;
    QTest::newRow("parent inside, resolved by the browser") << u"docs/../in.png"_s << true;
    QTest::newRow("parent") << u"../out.png"_s << false;
    QTest::newRow("parents") << u"../../../../../../ROOT/../out.png"_s << false;
    QTest::newRow("encoded parent") << u"%2e%2e/out.png"_s << false;
    QTest::newRow("encoded slash") << u"..%2fout.png"_s << false;
    QTest::newRow("encoded twice") << u"%252e%252e/out.png"_s << false;
    QTest::newRow("backslash") << u"..\\out.png"_s << false;
    QTest::newRow("absolute") << u"/ROOT/../out.png"_s << false;
    QTest::newRow("file") << u"file://ROOT/../out.png"_s << false;
    QTest::newRow("file inside") << u"file://ROOT/in.png"_s << false;
    QTest::newRow("symlink") << u"link.png"_s << false;
    QTest::newRow("folder symlink") << u"folder/out.png"_s << false;
    QTest::newRow("hidden") << u".git/in.png"_s << false;
    QTest::newRow("other host") << u"anchorage://elsewhere/in.png"_s << false;
    QTest::newRow("fifo") << u"fifo.png"_s << false;
    QTest::newRow("resource") << u"qrc:/anchorage/preview/preview.js"_s << false;
    QTest::newRow("of the built site") << u"/.anchorage/built/3/made.png"_s << true;
    QTest::newRow("of no build") << u"/.anchorage/built/made.png"_s << false;
    QTest::newRow("above the built site") << u"/.anchorage/built/3/%2e%2e/out.png"_s << false;
    QTest::newRow("hidden in the built site") << u"/.anchorage/built/3/.cache/made.png"_s << false;
    QTest::newRow("symlink of the built site") << u"/.anchorage/built/3/link.png"_s << false;
    QTest::newRow("the repository's below the built site") << u"/.anchorage/built/3/in.png"_s << false;
}

void TestPreviewSafety::filesOutsideAreNotRead()
{
    QFETCH(QString, source);
    QFETCH(bool, shown);
    PreviewFixture &fixture = *m_fixture;
    fixture.writeImage(u"in.png"_s, Qt::red);
    fixture.writeImage(u".git/in.png"_s, Qt::red);
    fixture.writeImage(u"../out.png"_s, Qt::red);
    const QString root = fixture.root();
    fixture.writeImage(u"../built/made.png"_s, Qt::red);
    fixture.writeImage(u"../built/.cache/made.png"_s, Qt::red);
    QVERIFY(QFile::link(root + u"/../out.png"_s, root + u"/../built/link.png"_s));
    fixture.content.builtSite = root + u"/../built"_s;
    QVERIFY(QFile::link(root + u"/../out.png"_s, root + u"/link.png"_s));
    QVERIFY(QFile::link(fixture.folder.path(), root + u"/folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(root + u"/fifo.png"_s).constData(), 0600), 0);
    source.replace(u"ROOT"_s, root);
    QSignalSpy blocked(fixture.pane.get(), &PreviewPane::requestBlocked);
    QVERIFY(fixture.show(u"<p><img src=\"%1\"></p>\n"_s.arg(source)));
    QCOMPARE(fixture.pixels(Qt::red) > 0, shown);
    QCOMPARE(fixture.evaluate(u"document.images[0].naturalWidth"_s).toInt() > 0, shown);
    for (const QList<QVariant> &call : blocked) {
        QVERIFY(!call[0].toString().isEmpty() && !call[1].toString().isEmpty());
    }
}

void TestPreviewSafety::whatIsBlockedIsReported_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("url");
    QTest::newRow("remote image") << u"<img src='http://example.invalid/a.png'>"_s
                                  << u"http://example.invalid/a.png"_s;
    QTest::newRow("frame") << u"<iframe src='http://example.invalid/'></iframe>"_s
                           << u"http://example.invalid/"_s;
    QTest::newRow("missing file") << u"<img src='none.png'>"_s << u"none.png"_s;
    QTest::newRow("file outside") << u"<img src='file:///etc/none.png'>"_s << u"file"_s;
    QTest::newRow("refused type") << u"<img src='page.html'>"_s << u"page.html"_s;
}

void TestPreviewSafety::whatIsBlockedIsReported()
{
    QFETCH(QString, html);
    QFETCH(QString, url);
    PreviewFixture &fixture = *m_fixture;
    fixture.write(u"page.html"_s, "<p>x</p>");
    QSignalSpy blocked(fixture.pane.get(), &PreviewPane::requestBlocked);
    QVERIFY(fixture.show(html));
    QTRY_VERIFY(!blocked.isEmpty());
    QVERIFY2(blocked.first()[0].toString().contains(url), qPrintable(blocked.first()[0].toString()));
    QVERIFY(!blocked.first()[1].toString().isEmpty());
}

void TestPreviewSafety::pageScriptsAreOffOursRuns()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"<p id=x>Text</p>"_s));
    QCOMPARE(fixture.evaluate(u"typeof anchoragePreview"_s).toString(), u"object"_s);
    QVERIFY(!fixture.evaluate(u"1 + 1"_s, QWebEngineScript::MainWorld).isValid());
    QCOMPARE(fixture.evaluate(u"document.getElementById('x').innerText"_s).toString(), u"Text"_s);
    QCOMPARE(fixture.evaluate(u"document.cookie = 'a=b'; document.cookie"_s).toString(), QString());
    QVERIFY(fixture.view()->page()->profile()->isOffTheRecord());
}

void TestPreviewSafety::menuHoldsOnlyWhatMakesSense()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Text"_s));
    Q_EMIT fixture.view()->customContextMenuRequested({10, 10});
    auto *menu = fixture.pane->findChild<QMenu *>(u"previewMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3); // copy, copy as HTML, select all
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->actions().last()->trigger();
    menu->close();
    QTRY_VERIFY(fixture.view()->page()->hasSelection());
    QTRY_VERIFY(fixture.pane->findChild<QAction *>(u"previewCopy"_s)->isEnabled());
    fixture.pane->findChild<QAction *>(u"previewCopy"_s)->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text().trimmed(), u"Text"_s);
}

namespace {

/// The longest time that this thread's processor was busy between two turns of its event loop.
class LongestTurn
{
public:
    LongestTurn() : m_last(now())
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(0);
    }
    [[nodiscard]] int milliseconds()
    {
        look();
        return static_cast<int>(m_longest / 1'000'000);
    }

private:
    static qint64 now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    void look()
    {
        const qint64 time = now();
        m_longest = std::max(m_longest, time - std::exchange(m_last, time));
    }

    QTimer m_timer;
    qint64 m_last;
    qint64 m_longest = 0;
};

} // namespace

void TestPreviewSafety::heavyPagesLeaveTheInterfaceFree_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("100,000 nested quotes") << QString(100'000, u'>') + u" x"_s;
    QTest::newRow("a line of 9 MB full of markup") << u"*a* [b](c) `d` \"e\" "_s.repeated(450'000);
    QTest::newRow("a line of 20 MB") << QString(20'000'000, u'x');
    QTest::newRow("200,000 items") << u"- item\n"_s.repeated(200'000);
    QTest::newRow("100,000 open elements") << u"<div>"_s.repeated(100'000);
    QTest::newRow("100,000 brackets") << u"b_ __x[ "_s.repeated(100'000);
}

void TestPreviewSafety::heavyPagesLeaveTheInterfaceFree()
{
    QFETCH(QString, markdown);
    PreviewFixture &fixture = *m_fixture;
    LongestTurn turn;
    fixture.content.markdown = markdown;
    fixture.pane->setContent(fixture.content);
    // The next key, while the page is still at it.
    QTest::qWait(50);
    fixture.content.markdown = fixture.content.markdown.toString() + u'.';
    fixture.pane->setContent(fixture.content);
    QVERIFY(QTest::qWaitFor([&] { return fixture.pane->isIdle(); }, 120'000));
    qInfo("longest turn of the event loop: %d ms", turn.milliseconds());
    QVERIFY2(turn.milliseconds() < 200, qPrintable(QString::number(turn.milliseconds())));
    QVERIFY(!fixture.pane->isBroken());
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    return anchorage::preview::runPreviewTest<anchorage::preview::TestPreviewSafety>(argc, argv);
}

#include "test_preview_safety.moc"
