// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"
#include "site_folder.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// The site's frame around the live body, in the real pane.
class TestSiteStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bodyIsInItsPlace();
    void nothingOfTheFrameRuns();
    void plainIsAsBefore();
    void picture();

private:
    void show(const QString &surroundings, const QString &markdown = u"One\n\nTwo\n"_s);
    QVariant ask(const QString &script);

    anchorage::testing::SiteFolder m_site;
    std::unique_ptr<PreviewPane> m_pane;
};

void TestSiteStyle::initTestCase()
{
    QVERIFY(m_site.write(u"site.css"_s, "main { color: rgb(1, 2, 3); background: #eef; }"));
    m_pane = std::make_unique<PreviewPane>();
    m_pane->setColorScheme(ColorScheme::Light);
    m_pane->resize(700, 500);
    m_pane->setRepository(m_site.root());
    m_pane->show();
}

void TestSiteStyle::show(const QString &surroundings, const QString &markdown)
{
    PreviewContent content;
    content.markdown = markdown;
    content.frame.title = u"A <b>title</b>"_s;
    content.frame.localeTag = u"en"_s;
    content.frame.surroundings = surroundings;
    content.frame.bodyClass = u"wide"_s;
    content.frame.styleSheets = {u"/site.css"_s};
    m_pane->setContent(content);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->isIdle(), 60'000);
}

QVariant TestSiteStyle::ask(const QString &script)
{
    QVariant answer;
    bool answered = false;
    m_pane->findChild<QWebEngineView *>()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                                                 [&](const QVariant &value) {
                                                                     answer = value;
                                                                     answered = true;
                                                                 });
    (void)QTest::qWaitFor([&] { return answered; }, 60'000);
    return answer;
}

void TestSiteStyle::bodyIsInItsPlace()
{
    const QString frame = u"<nav>Menu</nav><main class=\"site\"><h1>%1</h1><div id=\"text\">%2</div></main>"
                          "<footer>Foot</footer>"_s.arg(titlePlaceholder, bodyPlaceholder);
    show(frame);
    QCOMPARE(ask(u"document.querySelector('#text').textContent.trim().replace(/\\s+/g, ' ')"_s).toString(),
             u"OneTwo"_s);
    QCOMPARE(ask(u"document.querySelector('h1').textContent"_s).toString(), u"A title"_s);
    QCOMPARE(ask(u"document.title"_s).toString(), u"A title"_s);
    QCOMPARE(ask(u"document.body.className"_s).toString(), u"wide"_s);
    QCOMPARE(ask(u"getComputedStyle(document.querySelector('#text p')).color"_s).toString(),
             u"rgb(1, 2, 3)"_s);
    // The next keystroke changes the body alone.
    ask(u"document.querySelector('footer').dataset.kept = 'yes'"_s);
    show(frame, u"One\n\nThree\n"_s);
    QVERIFY(ask(u"document.querySelector('#text').textContent"_s).toString().contains(u"Three"_s));
    QCOMPARE(ask(u"document.querySelector('footer').dataset.kept"_s).toString(), u"yes"_s);
}

void TestSiteStyle::nothingOfTheFrameRuns()
{
    show(u"<script>document.title = 'ran'</script><p onclick=\"document.title='ran'\" id=\"p\">x</p>"
         "<iframe src=\"https://example.org\"></iframe><meta http-equiv=refresh "
         "content=\"0;url=https://example.org\">"
         "<base href=\"https://example.org\">%1<img src=x onerror=\"document.title='ran'\">"_s.arg(
             bodyPlaceholder));
    ask(u"document.querySelector('#p').click()"_s);
    QCOMPARE(
        ask(u"document.querySelectorAll('body script, body iframe, body meta, body base').length"_s).toInt(),
        0);
    QVERIFY(ask(u"document.title"_s).toString() != u"ran"_s);
}

void TestSiteStyle::plainIsAsBefore()
{
    show({});
    QCOMPARE(ask(u"document.querySelectorAll('nav, footer').length"_s).toInt(), 0);
    QCOMPARE(ask(u"document.querySelector('body > .article-header h1').textContent"_s).toString(),
             u"A title"_s);
    QCOMPARE(ask(u"document.body.className"_s).toString(), QString());
    QCOMPARE(ask(u"document.querySelectorAll('main > .anchorage-block').length"_s).toInt(), 2);
    QCOMPARE(ask(u"document.querySelector('head > style').disabled"_s).toBool(), false);
}

void TestSiteStyle::picture()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder");
    }
    show(u"<nav>Menu</nav><article><h1>%1</h1>%2</article><footer>Foot</footer>"_s.arg(titlePlaceholder,
                                                                                       bodyPlaceholder));
    m_pane->setCursorLine(2);
    QTest::qWait(500);
    QVERIFY(m_pane->grab().save(folder + u"/site-style.png"_s));
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    anchorage::preview::registerUrlScheme();
    QApplication application(argc, argv);
    anchorage::preview::TestSiteStyle test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_site_style.moc"
