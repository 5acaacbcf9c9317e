// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QWebEngineProfile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestPreviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PreviewFixture>(); }
    void init() { m_fixture->reset(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void paintedMeansThatThePixelsAreThere();
    void styleSheetsImagesAndFontsComeFromTheRepository();
    void changedBlocksAloneAreReplaced();
    void scrollPositionIsKeptWhileTyping_data();
    void scrollPositionIsKeptWhileTyping();
    void newestContentWins();
    void frameChangesWithoutReload();
    void cursorLineIsFollowedAndMarked();
    void clicksReportTheLine();
    void linksAreReportedNotFollowed_data();
    void linksAreReportedNotFollowed();
    void zoomActions();
    void colorSchemeFollowsThePalette();
    void repositoryChangeReloadsImages();
    void killedRenderProcessIsRestarted();
    void hiddenPaneBecomesIdle();
    void emptyAndHugeTexts_data();
    void emptyAndHugeTexts();

private:
    std::unique_ptr<PreviewFixture> m_fixture; ///< one web engine's process for all
};

namespace {

QString paragraphs(int count, const QString &text = u"Paragraph"_s)
{
    QString markdown;
    for (int i = 0; i < count; ++i) {
        markdown += u"%1 number %2.\n\n"_s.arg(text).arg(i);
    }
    return markdown;
}

} // namespace

void TestPreviewPane::paintedMeansThatThePixelsAreThere()
{
    const QList<QColor> colors{Qt::red, Qt::green, Qt::blue, Qt::cyan, Qt::magenta};
    PreviewFixture &fixture = *m_fixture;
    // In the slot itself, since that is where a screenshot is taken.
    int found = -1;
    QColor wanted;
    QObject scope;
    connect(fixture.pane.get(), &PreviewPane::painted, &scope, [&] { found = fixture.pixels(wanted); });
    for (int i = 0; i < 10; ++i) {
        wanted = colors[i % colors.size()];
        found = -1;
        QVERIFY(
            fixture.show(u"<div style=\"height:40px;width:50px;background:%1\"></div>"_s.arg(wanted.name())));
        QCOMPARE(found, 40 * 50);
    }
}

void TestPreviewPane::styleSheetsImagesAndFontsComeFromTheRepository()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.writeImage(u"docs/img/relative.png"_s, Qt::red);
    fixture.writeImage(u"assets/absolute image.png"_s, Qt::green);
    fixture.write(u"assets/site.css"_s,
                  "@import 'more.css'; p { border-top: 10px solid #0000ff; width: 50px }");
    fixture.write(u"assets/more.css"_s,
                  "h2 { width: 30px; border: 0; background: #ff00ff; height: 30px; color: #f0f }");
    fixture.content.pageFolder = u"docs"_s;
    fixture.content.frame.styleSheets = {u"/assets/site.css"_s};
    QVERIFY(fixture.show(u"![](img/relative.png)\n\n![](/assets/absolute%20image.png)\n\n## X\n"_s));
    // On a busy machine files may come later than the pane waits for them.
    QTRY_COMPARE_WITH_TIMEOUT(fixture.pixels(Qt::red), 40 * 20, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.pixels(Qt::green), 40 * 20, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.pixels(Qt::blue), 2 * 50 * 10, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.pixels(Qt::magenta) >= 30 * 30, 30'000);
}

void TestPreviewPane::changedBlocksAloneAreReplaced()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(paragraphs(30)));
    QVERIFY(fixture.evaluate(
                u"window.before = [...document.querySelectorAll('main > *')]; before.length"_s) == 30);
    QString text = paragraphs(30);
    text.replace(u"number 12."_s, u"number twelve."_s);
    text.insert(0, u"A new one\nof two lines.\n\n"_s);
    QVERIFY(fixture.show(text));
    const QString kept =
        u"[...document.querySelectorAll('main > *')].map(n => before.indexOf(n)).join(' ')"_s;
    QStringList expected{u"-1"_s};
    for (int i = 0; i < 30; ++i) {
        expected.append(QString::number(i == 12 ? -1 : i));
    }
    QCOMPARE(fixture.evaluate(kept).toString(), expected.join(u' '));
    QCOMPARE(fixture.evaluate(u"document.querySelectorAll('main > *')[13].innerText"_s).toString(),
             u"Paragraph number twelve."_s);
}

void TestPreviewPane::scrollPositionIsKeptWhileTyping_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a block above grows") << u"number 2."_s << u"number 2.\n\nMore\n\nand more\n\nand more."_s;
    QTest::newRow("a block above goes") << u"Paragraph number 2.\n\nParagraph number 3.\n\n"_s << QString();
    QTest::newRow("a block below grows") << u"number 79."_s << u"number 79.\n\nMore\n\nand more."_s;
    QTest::newRow("an image above comes") << u"number 2."_s << u"number 2.\n\n![](high.png)"_s;
}

void TestPreviewPane::scrollPositionIsKeptWhileTyping()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    PreviewFixture &fixture = *m_fixture;
    fixture.writeImage(u"high.png"_s, Qt::red, {30, 300});
    QVERIFY(fixture.show(paragraphs(80)));
    const QString top = u"Math.round(document.querySelectorAll('main p')[%1].getBoundingClientRect().top)"_s;
    const QString place =
        u"Math.round([...document.querySelectorAll('main p')].find(p => p.innerText.includes('number 40.')).getBoundingClientRect().top)"_s;
    QVERIFY(fixture.evaluate(u"scrollTo(0, scrollY + %1 - 100); scrollY"_s.arg(top.arg(40))).toDouble() >
            500);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(place).toInt(), 100);
    QString text = paragraphs(80);
    text.replace(from, to);
    QVERIFY(fixture.show(text));
    // The page scrolls by whole pixels, while lines of text are a fraction of a pixel higher than these.
    QVERIFY(std::abs(fixture.evaluate(place).toInt() - 100) <= 1);
    // One letter in the block that one looks at.
    text.replace(u"number 40."_s, u"number 40. x"_s);
    QVERIFY(fixture.show(text));
    // The page scrolls by whole pixels, while lines of text are a fraction of a pixel higher than these.
    QVERIFY(std::abs(fixture.evaluate(place).toInt() - 100) <= 1);
}

void TestPreviewPane::newestContentWins()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.settle());
    QSignalSpy painted(fixture.pane.get(), &PreviewPane::painted);
    for (int i = 0; i < 200; ++i) {
        fixture.content.markdown = paragraphs(i);
        fixture.pane->setContent(fixture.content);
    }
    QVERIFY(!fixture.pane->isIdle());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(u"document.querySelectorAll('main p').length"_s).toInt(), 199);
    QVERIFY2(painted.count() < 100, "each of the texts was painted");
}

void TestPreviewPane::frameChangesWithoutReload()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.content.frame.title = u"Privacy"_s;
    fixture.content.frame.localeTag = u"en"_s;
    QVERIFY(fixture.show(u"Text"_s));
    QVERIFY(fixture.evaluate(u"window.same = 1; document.documentElement.same = 1"_s) == 1);
    const QString state = u"[window.same, document.documentElement.same, document.title, "
                          "document.querySelector('header h1')?.innerHTML, document.documentElement.lang, "
                          "document.documentElement.dir].join('|')"_s;
    QCOMPARE(fixture.evaluate(state).toString(), u"1|1|Privacy|Privacy|en|ltr"_s);
    fixture.content.frame.title = u"<b>خصوصية</b></script> \"'\\\u2028."_s;
    fixture.content.frame.localeTag = u"ar"_s;
    fixture.content.frame.direction = Qt::RightToLeft;
    QVERIFY(fixture.show(u"Text"_s));
    QCOMPARE(fixture.evaluate(state).toString(),
             u"1|1|خصوصية \"'\\\u2028.|<b>خصوصية</b> \"'\\\u2028.|ar|rtl"_s);
    fixture.content.frame = {};
    QVERIFY(fixture.show(u"Text"_s));
    QCOMPARE(fixture.evaluate(state).toString(), u"1|1||||ltr"_s);
}

void TestPreviewPane::cursorLineIsFollowedAndMarked()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.content.firstLine = 7;
    QVERIFY(fixture.show(paragraphs(80)));
    const QString current =
        u"[...document.querySelectorAll('.anchorage-current')].map(n => n.innerText.trim()).join()"_s;
    const QString visible =
        u"(() => { const b = document.querySelector('.anchorage-current').getBoundingClientRect(); "
        "return b.top >= 0 && b.bottom <= innerHeight })()"_s;
    QCOMPARE(fixture.evaluate(current).toString(), QString());
    for (const int number : {60, 3, 40, 41, 39, 79, 0}) {
        fixture.pane->setCursorLine(7 + 2 * number);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.evaluate(current).toString(), u"Paragraph number %1."_s.arg(number));
        QVERIFY(fixture.evaluate(visible).toBool());
    }
    // What is in view does not move.
    fixture.pane->setCursorLine(7 + 2 * 40);
    QVERIFY(fixture.settle());
    const double before = fixture.evaluate(u"scrollY"_s).toDouble();
    fixture.pane->setCursorLine(7 + 2 * 41);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(u"scrollY"_s).toDouble(), before);
    // In the front matter: the heading.
    fixture.pane->setCursorLine(2);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(u"scrollY"_s).toDouble(), 0.0);
    QCOMPARE(fixture.evaluate(current).toString(), QString());
    // A line that comes with a text that is not rendered yet.
    fixture.content.markdown = paragraphs(80) + paragraphs(40, u"Later"_s);
    fixture.pane->setContent(fixture.content);
    fixture.pane->setCursorLine(7 + 2 * 110);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(current).toString(), u"Later number 30."_s);
    QVERIFY(fixture.evaluate(visible).toBool());
}

void TestPreviewPane::clicksReportTheLine()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.content.firstLine = 10;
    QVERIFY(fixture.show(u"First\n\n```\na\nb\nc\nd\n```\n\nLast\n"_s));
    QSignalSpy clicked(fixture.pane.get(), &PreviewPane::lineClicked);
    const auto click = [&](const QString &selector, double share) {
        const QVariantList at =
            fixture
                .evaluate(u"(() => { const b = document.querySelector('%1').getBoundingClientRect(); "
                          "return [b.left + 5, b.top + %2 * b.height] })()"_s.arg(selector)
                              .arg(share))
                .toList();
        QTest::mouseClick(fixture.view()->focusProxy(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(at[0].toInt(), at[1].toInt()));
    };
    click(u"main > div:nth-child(1) p"_s, 0.5);
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.takeFirst().first().toInt(), 10);
    click(u"main > div:nth-child(3) p"_s, 0.5);
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.takeFirst().first().toInt(), 19);
    click(u"pre"_s, 0.5);
    QTRY_COMPARE(clicked.count(), 1);
    const int line = clicked.takeFirst().first().toInt();
    QVERIFY2(line >= 13 && line <= 16, qPrintable(QString::number(line)));
}

void TestPreviewPane::linksAreReportedNotFollowed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QUrl>("reported"); ///< empty: refused
    QTest::newRow("http") << u"<a href='http://example.org/a?b=c%20d#e'>x</a>"_s
                          << QUrl(u"http://example.org/a?b=c%20d#e"_s);
    QTest::newRow("new window") << u"<a target=_blank href='https://example.org/'>x</a>"_s
                                << QUrl(u"https://example.org/"_s);
    QTest::newRow("download") << u"<a download href='https://example.org/'>x</a>"_s
                              << QUrl(u"https://example.org/"_s);
    QTest::newRow("mail") << u"<a href='mailto:a@example.org'>x</a>"_s << QUrl(u"mailto:a@example.org"_s);
    QTest::newRow("relative") << u"<a href='b.md'>x</a>"_s << QUrl(u"anchorage://site/docs/b.md"_s);
    QTest::newRow("absolute") << u"<a href='/b/'>x</a>"_s << QUrl(u"anchorage://site/b/"_s);
    QTest::newRow("other host") << u"<a href='//example.org/x'>x</a>"_s << QUrl();
    QTest::newRow("file") << u"<a href='file:///etc/passwd'>x</a>"_s << QUrl();
    QTest::newRow("javascript") << u"<a href='javascript:alert(1)'>x</a>"_s << QUrl();
    QTest::newRow("data") << u"<a href='data:text/html,x'>x</a>"_s << QUrl();
    QTest::newRow("our own document") << u"<a href='/.anchorage/page'>x</a>"_s << QUrl();
    QTest::newRow("in a drawing")
        << u"<svg width=40 height=40><a href='https://example.org/'><rect width=40 height=40 /></a></svg>"_s
        << QUrl(u"https://example.org/"_s);
}

void TestPreviewPane::linksAreReportedNotFollowed()
{
    QFETCH(QString, html);
    QFETCH(QUrl, reported);
    PreviewFixture &fixture = *m_fixture;
    fixture.content.pageFolder = u"docs"_s;
    QVERIFY(fixture.show(html));
    QSignalSpy activated(fixture.pane.get(), &PreviewPane::linkActivated);
    QSignalSpy blocked(fixture.pane.get(), &PreviewPane::requestBlocked);
    QSignalSpy loads(fixture.view()->page(), &QWebEnginePage::loadStarted);
    const QVariantList at =
        fixture
            .evaluate(u"(() => { const b = document.querySelector('main a').getBoundingClientRect(); "
                      "return [b.left + 3, b.top + b.height / 2] })()"_s)
            .toList();
    QTest::mouseClick(fixture.view()->focusProxy(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(at[0].toInt(), at[1].toInt()));
    QTRY_COMPARE(activated.count() + blocked.count(), 1);
    QCOMPARE(activated.isEmpty() ? QUrl() : activated.first().first().toUrl(), reported);
    QVERIFY(isPreviewDocument(fixture.view()->url()));
    QCOMPARE(loads.count(), 0);
}

void TestPreviewPane::zoomActions()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Text"_s));
    const auto trigger = [&](const char *name) {
        fixture.pane->findChild<QAction *>(QLatin1StringView(name))->trigger();
        return fixture.view()->zoomFactor();
    };
    QVERIFY(trigger("previewZoomIn") > 1);
    QVERIFY(trigger("previewZoomIn") > 1.2);
    QCOMPARE(trigger("previewZoomReset"), 1.0);
    QVERIFY(trigger("previewZoomOut") < 1);
}

void TestPreviewPane::colorSchemeFollowsThePalette()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Text"_s));
    const QString paper = u"getComputedStyle(document.documentElement).backgroundColor"_s;
    QCOMPARE(fixture.evaluate(paper).toString(), u"rgb(255, 255, 255)"_s);
    fixture.pane->setColorScheme(ColorScheme::Dark);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(paper).toString(), u"rgb(27, 30, 35)"_s);
    fixture.pane->setColorScheme(ColorScheme::AsInterface);
    QPalette palette = fixture.pane->palette();
    palette.setColor(QPalette::Base, Qt::white);
    fixture.pane->setPalette(palette);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(paper).toString(), u"rgb(255, 255, 255)"_s);
    palette.setColor(QPalette::Base, Qt::black);
    fixture.pane->setPalette(palette);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(paper).toString(), u"rgb(27, 30, 35)"_s);
}

void TestPreviewPane::repositoryChangeReloadsImages()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.writeImage(u"a.png"_s, Qt::red);
    fixture.writeImage(u"other/a.png"_s, Qt::green);
    QVERIFY(fixture.show(u"![](a.png)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.pixels(Qt::red), 40 * 20, 30'000);
    fixture.content.pageFolder = u"other"_s;
    QVERIFY(fixture.show(u"![](a.png)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.pixels(Qt::green), 40 * 20, 30'000);
    fixture.pane->setRepository({});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.pixels(Qt::green), 0);
}

void TestPreviewPane::killedRenderProcessIsRestarted()
{
    PreviewFixture &fixture = *m_fixture;
    const QString box = u"<div style=\"height:40px;width:50px;background:#ff0000\"></div>"_s;
    QVERIFY(fixture.show(box));
    QCOMPARE(fixture.pixels(Qt::red), 2000);
    auto *button = fixture.pane->findChild<QPushButton *>(u"previewMessageButton"_s);
    QVERIFY(!button->isVisible());
    const qint64 process = fixture.view()->page()->renderProcessPid();
    QVERIFY(process > 0);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
    QTRY_VERIFY(fixture.pane->isBroken());
    QVERIFY(button->isVisible());
    QVERIFY(!fixture.pane->findChild<QLabel *>(u"previewMessage"_s)->text().isEmpty());
    // The editor goes on.
    fixture.content.markdown = box + u"\n\n<div style=\"height:40px;width:50px;background:#00ff00\"></div>"_s;
    fixture.pane->setContent(fixture.content);
    fixture.pane->setCursorLine(0);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(fixture.settle());
    QVERIFY(!button->isVisible());
    QVERIFY(fixture.view()->page()->renderProcessPid() != process);
    QCOMPARE(fixture.pixels(Qt::red), 2000);
    QCOMPARE(fixture.pixels(Qt::green), 2000);
}

void TestPreviewPane::hiddenPaneBecomesIdle()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"One"_s));
    fixture.pane->hide();
    QVERIFY(fixture.show(u"Two"_s));
    QCOMPARE(fixture.evaluate(u"document.querySelector('main').innerText.trim()"_s).toString(), u"Two"_s);
    fixture.pane->show();
    QVERIFY(fixture.show(u"<div style=\"height:40px;width:50px;background:#ff0000\"></div>"_s));
    QCOMPARE(fixture.pixels(Qt::red), 2000);
}

void TestPreviewPane::emptyAndHugeTexts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("whole");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("100,000 nested quotes") << QString(100'000, u'>') + u" x"_s << true;
    QTest::newRow("10,000 paragraphs") << paragraphs(10'000) << true;
    QTest::newRow("a line of 20 MB") << QString(20'000'000, u'x') << false;
    QTest::newRow("a text of 40 MB") << paragraphs(1'600'000) << false;
}

void TestPreviewPane::emptyAndHugeTexts()
{
    QFETCH(QString, markdown);
    QFETCH(bool, whole);
    PreviewFixture &fixture = *m_fixture;
    fixture.content.markdown = markdown;
    QElapsedTimer timer;
    timer.start();
    fixture.pane->setContent(fixture.content);
    QVERIFY2(timer.elapsed() < 100, "setContent() is not cheap");
    QVERIFY(QTest::qWaitFor([&] { return fixture.pane->isIdle(); }, 120'000));
    QVERIFY(!fixture.pane->isBroken());
    QCOMPARE(fixture.pane->findChild<QLabel *>(u"previewMessage"_s)->isVisible(), !whole);
    QVERIFY(fixture.show(u"<div style=\"height:40px;width:50px;background:#ff0000\"></div>"_s));
    QCOMPARE(fixture.pixels(Qt::red), 2000);
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    return anchorage::preview::runPreviewTest<anchorage::preview::TestPreviewPane>(argc, argv);
}

#include "test_preview_pane.moc"
