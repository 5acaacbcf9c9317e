// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"
#include "redline_pane.h"
#include "url_scheme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace anchorage::preview;

namespace {

QString came(const QString &words)
{
    return u"<ins class=\"anchorage-inserted\">%1</ins>"_s.arg(words);
}

QString went(const QString &words)
{
    return u"<del class=\"anchorage-deleted\">%1</del>"_s.arg(words);
}

RedlineContent contentOf(const QString &html, const QString &name = u"a.md"_s)
{
    RedlineContent content;
    content.name = name;
    content.html = html;
    content.frame.localeTag = u"en"_s;
    return content;
}

} // namespace

class TestRedlinePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWhenItIsSeen();
    void marksAreColouredAndDecorated_data();
    void marksAreColouredAndDecorated();
    void changesAreCounted_data();
    void changesAreCounted();
    void goesFromChangeToChange();
    void theReadersPlaceStays();
    void nothingRunsAndNothingLeaves();
    void aKilledProcessIsStartedAgain();
    void takesPictures();

private:
    QVariant evaluate(const QString &script) const;
    [[nodiscard]] bool settle() const;

    QTemporaryDir m_folder;
    std::unique_ptr<RedlinePane> m_pane;
};

void TestRedlinePane::init()
{
    // One engine for all tests: it takes seconds to start.
    if (!m_pane) {
        m_pane = std::make_unique<RedlinePane>();
        m_pane->resize(700, 400);
        m_pane->setColorScheme(ColorScheme::Light);
        m_pane->setRepository(m_folder.path());
    }
}

QVariant TestRedlinePane::evaluate(const QString &script) const
{
    QVariant result;
    bool answered = false;
    m_pane->findChild<QWebEngineView *>()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                                                 [&](const QVariant &value) {
                                                                     result = value;
                                                                     answered = true;
                                                                 });
    if (!QTest::qWaitFor([&] { return answered; }, 60'000)) {
        qFatal("The page does not answer.");
    }
    return result;
}

bool TestRedlinePane::settle() const
{
    return QTest::qWaitFor([&] { return m_pane->isIdle(); }, 60'000);
}

void TestRedlinePane::startsWhenItIsSeen()
{
    QVERIFY(!m_pane->isStarted());
    m_pane->setContent(contentOf(u"<p>%1</p>"_s.arg(came(u"Hello"_s))));
    QVERIFY(!m_pane->isStarted());
    QVERIFY(!m_pane->findChild<QWebEngineView *>());
    m_pane->setContent(contentOf({}));
    m_pane->show();
    QVERIFY(!m_pane->isStarted());
    m_pane->setContent(contentOf(u"<p>%1</p>"_s.arg(came(u"Hello"_s))));
    QVERIFY(m_pane->isStarted());
    QVERIFY(settle());
    QCOMPARE(evaluate(u"document.querySelector('main').textContent"_s).toString(), u"Hello"_s);
}

void TestRedlinePane::marksAreColouredAndDecorated_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRedlinePane::marksAreColouredAndDecorated()
{
    QFETCH(bool, dark);
    m_pane->setColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    RedlineContent content = contentOf(u"<p>We %1%2 it</p>"_s.arg(went(u"keep"_s), came(u"delete"_s)));
    // A site's style that would hide the marks.
    QFile style(m_folder.filePath(u"site.css"_s));
    QVERIFY(style.open(QIODevice::WriteOnly));
    style.write("ins, del { color: white; background: white; text-decoration: none; }");
    style.close();
    content.frame.styleSheets = {u"/site.css"_s};
    m_pane->setContent(content);
    QVERIFY(settle());
    const auto styleOf = [&](const char *element, const char *property) {
        return evaluate(u"getComputedStyle(document.querySelector('%1')).%2"_s.arg(
                            QLatin1StringView(element), QLatin1StringView(property)))
            .toString();
    };
    QCOMPARE(styleOf("ins", "textDecorationLine"), u"underline"_s);
    QCOMPARE(styleOf("del", "textDecorationLine"), u"line-through"_s);
    QCOMPARE(styleOf("ins", "backgroundColor"), dark ? u"rgb(18, 57, 31)"_s : u"rgb(215, 245, 221)"_s);
    QCOMPARE(styleOf("del", "backgroundColor"), dark ? u"rgb(74, 26, 28)"_s : u"rgb(251, 220, 220)"_s);
    QVERIFY(styleOf("ins", "color") != styleOf("ins", "backgroundColor"));
    m_pane->setColorScheme(ColorScheme::Light);
}

void TestRedlinePane::changesAreCounted_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u"<p>One</p>"_s << 0;
    QTest::newRow("the page's own") << u"<p><del>One</del> <ins>two</ins></p>"_s << 0;
    QTest::newRow("a word for another") << u"<p>a %1%2 b</p>"_s.arg(went(u"x"_s), came(u"y"_s)) << 1;
    QTest::newRow("with emphasis") << u"<p>a %1<em>%2</em> b</p>"_s.arg(went(u"x"_s), came(u"y"_s)) << 1;
    QTest::newRow("a blank between") << u"<p>%1 %2</p>"_s.arg(went(u"x"_s), came(u"y"_s)) << 1;
    QTest::newRow("a word between") << u"<p>%1 and %2</p>"_s.arg(went(u"x"_s), came(u"y"_s)) << 2;
    QTest::newRow("two paragraphs") << u"<p>%1</p><p>%2</p>"_s.arg(came(u"x"_s), came(u"y"_s)) << 2;
    QTest::newRow("two cells") << u"<table><tr><td>%1</td><td>%2</td></tr></table>"_s.arg(came(u"x"_s),
                                                                                          came(u"y"_s))
                               << 2;
    QTest::newRow("an image between")
        << u"<p>%1<img src=\"a.png\">%2</p>"_s.arg(came(u"x"_s), came(u"y"_s)) << 2;
}

void TestRedlinePane::changesAreCounted()
{
    QFETCH(QString, html);
    QFETCH(int, count);
    m_pane->setContent(contentOf(html, QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(settle());
    QCOMPARE(m_pane->changeCount(), count);
    QCOMPARE(m_pane->currentChange(), count == 0 ? -1 : 0);
    QCOMPARE(m_pane->changeActions().first()->isEnabled(), count > 0);
}

void TestRedlinePane::goesFromChangeToChange()
{
    const QString gap = u"<p style=\"height: 2000px\">long</p>"_s;
    RedlineContent content = contentOf(u"<p>%1</p>"_s.arg(came(u"one"_s)) + gap +
                                           u"<p>%1%2</p>"_s.arg(went(u"old"_s), came(u"two"_s)) + gap,
                                       u"steps.md"_s);
    content.frame.title = u"A "_s + came(u"title"_s);
    m_pane->setContent(content);
    QVERIFY(settle());
    const auto *position = m_pane->findChild<QLabel *>(u"redlinePosition"_s);
    QCOMPARE(position->text(), u"Change 1 of 3"_s);
    QCOMPARE(position->accessibleName(), u"Change 1 of 3: “title” was inserted"_s);
    QAction *next = m_pane->changeActions().first();
    QAction *previous = m_pane->changeActions().last();
    next->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->currentChange(), 1, 60'000);
    QCOMPARE(evaluate(u"window.scrollY"_s).toInt(), 0);
    next->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->currentChange(), 2, 60'000);
    QCOMPARE(position->accessibleName(), u"Change 3 of 3: “old” became “two”"_s);
    QVERIFY(evaluate(u"(() => { const b = document.querySelector('del').getBoundingClientRect();"
                     "return b.top > 0 && b.bottom < innerHeight; })()"_s)
                .toBool());
    QCOMPARE(evaluate(u"document.querySelectorAll('.anchorage-change-current').length"_s).toInt(), 2);
    next->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->currentChange(), 0, 60'000);
    previous->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->currentChange(), 2, 60'000);
}

void TestRedlinePane::theReadersPlaceStays()
{
    const QString gap = u"<p style=\"height: 3000px\">long</p>"_s;
    const QString html = u"<p>%1</p>"_s.arg(came(u"one"_s)) + gap + u"<p>%1</p>"_s.arg(came(u"two"_s));
    m_pane->setContent(contentOf(html, u"place.md"_s));
    QVERIFY(settle());
    evaluate(u"window.scrollTo(0, 700)"_s);
    m_pane->setContent(contentOf(html + u"<p>more</p>"_s, u"place.md"_s));
    QVERIFY(settle());
    QCOMPARE(evaluate(u"window.scrollY"_s).toInt(), 700);
    m_pane->setContent(contentOf(html, u"other.md"_s));
    QVERIFY(settle());
    QCOMPARE(evaluate(u"window.scrollY"_s).toInt(), 0);
}

void TestRedlinePane::nothingRunsAndNothingLeaves()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QString remote = u"http://127.0.0.1:%1/"_s.arg(listener.serverPort());
    QSignalSpy blocked(m_pane.get(), &RedlinePane::requestBlocked);
    m_pane->setContent(contentOf(
        u"<p>x</p><script>document.title='ran'</script><img src=\"%1a.png\" onerror=\"document.title='ran'\">"
        "<iframe src=\"%1b\"></iframe><img src=\"file:///etc/passwd\"><link rel=\"stylesheet\" href=\"%1c\">"
        "<style>@import url(%1d);</style><form action=\"%1e\"><input name=\"a\"></form>"_s.arg(remote),
        u"bad.md"_s));
    QVERIFY(settle());
    QVERIFY(!listener.hasPendingConnections());
    QCOMPARE(evaluate(u"document.title"_s).toString(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(blocked.size() >= 2, 60'000);
    // A link is told of, not followed.
    QSignalSpy followed(m_pane.get(), &RedlinePane::linkActivated);
    m_pane->setContent(contentOf(u"<p><a href=\"%1\">%2</a></p>"_s.arg(remote, came(u"away"_s)), u"l.md"_s));
    QVERIFY(settle());
    evaluate(u"document.querySelector('a').click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(followed.size(), 1, 60'000);
    QCOMPARE(followed[0][0].toUrl(), QUrl(remote));
    QVERIFY(!listener.hasPendingConnections());
}

void TestRedlinePane::aKilledProcessIsStartedAgain()
{
    m_pane->setContent(contentOf(u"<p>%1</p>"_s.arg(came(u"still here"_s)), u"killed.md"_s));
    QVERIFY(settle());
    const qint64 process = m_pane->findChild<QWebEngineView *>()->page()->renderProcessPid();
    QVERIFY(process > 0);
    ::kill(static_cast<pid_t>(process), SIGKILL);
    auto *again = m_pane->findChild<QPushButton *>();
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 60'000);
    again->click();
    QVERIFY(settle());
    QCOMPARE(evaluate(u"document.querySelector('main').textContent"_s).toString(), u"still here"_s);
    QCOMPARE(m_pane->changeCount(), 1);
}

/// With ANCHORAGE_SCREENSHOTS set to a folder, pictures are written there to be looked at.
void TestRedlinePane::takesPictures()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder.");
    }
    const QString html =
        u"<h2>%1%2</h2><p>We keep your %3 data for %4%5 and share it with nobody.</p>"
        "<p lang=\"ko\">우리는 개인정보를 %6%7 보관합니다.</p><p lang=\"zh-Hans\">我们%8%9您的数据。</p>"_s
            .arg(went(u"Your data"_s), came(u"What we know of you"_s), came(u"personal"_s),
                 went(u"two years"_s), came(u"one year"_s), went(u"2년 동안"_s), came(u"1년 동안만"_s),
                 went(u"保留"_s), came(u"删除"_s)) +
        u"<p dir=\"rtl\" lang=\"ar\">نحتفظ ببياناتك لمدة %1%2 في Matomo %3%4.</p>"
        "<table><thead><tr><th>Cookie</th><th>Purpose</th></tr></thead><tbody><tr><td><code>_pk_id</code></"
        "td>"
        "<td>%5%6</td></tr><tr><td>%7</td><td>%8</td></tr></tbody></table>"
        "<pre><code>cookie: %9\n</code></pre>"_s.arg(went(u"عامين"_s), came(u"عام واحد"_s), went(u"4"_s),
                                                     came(u"5"_s), went(u"Statistics"_s),
                                                     came(u"Counting visits"_s), came(u"_pk_ses"_s),
                                                     came(u"Session"_s), went(u"off"_s) + came(u"on"_s)) +
        u"<ul><li>One</li><li>%1</li></ul><ins class=\"anchorage-inserted\"><hr></ins><p>%2</p>"_s.arg(
            went(u"An entry that is gone"_s), came(u"Une politique de confidentialité, tout entière."_s));
    for (const bool dark : {false, true}) {
        m_pane->resize(760, 640);
        m_pane->setColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
        m_pane->setContent(contentOf(html, u"picture.md"_s));
        QVERIFY(settle());
        QVERIFY(m_pane->grab().save(folder + (dark ? u"/redline-dark.png"_s : u"/redline-light.png"_s)));
    }
}

int main(int argc, char **argv)
{
    return runPreviewTest<TestRedlinePane>(argc, argv);
}

#include "test_redline_pane.moc"
