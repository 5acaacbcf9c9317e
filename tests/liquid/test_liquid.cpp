// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the comparison with Jekyll cannot tell: lines, marks, limits, and what stays out of reach.
#include "liquid.h"
#include "site_values.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::preview;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

LiquidContext contextOf(const QString &folder, LinkBases links)
{
    const auto site = std::make_shared<const SiteValues>(folder);
    LiquidContext context;
    context.source = site;
    context.page = site->pageValue(u"docs/page.md"_s, u"---\ntitle: T\n---\n");
    context.pagePath = u"docs/page.md"_s;
    context.links = links;
    return context;
}

} // namespace

class TestLiquid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untouchedWithoutLiquid();
    void lines_data();
    void lines();
    void marks_data();
    void marks();
    void linksStayInThePreview_data();
    void linksStayInThePreview();
    void nothingOfJavaScriptIsInReach_data();
    void nothingOfJavaScriptIsInReach();
    void includesStayInTheRepository_data();
    void includesStayInTheRepository();
    void attacksEnd_data();
    void attacksEnd();
    void cancelling();
    void engineGoesOnAfterAStop();
    void siteNoticesChanges();
    void themesInGems_data();
    void themesInGems();

private:
    QTemporaryDir m_folder;
    LiquidEngine m_engine;
};

void TestLiquid::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QDir folder(m_folder.path());
    for (const QString &one : {u"site/_includes/sub"_s, u"site/docs"_s, u"site/.hidden"_s, u"outside"_s}) {
        QVERIFY(folder.mkpath(one));
    }
    const QString site = m_folder.filePath(u"site"_s);
    write(site + "/_config.yml"_L1, "url: https://example.com\nbaseurl: /base\ntitle: One\n");
    write(site + "/_includes/two.html"_L1, "first\nsecond {% nope %}\n");
    write(site + "/_includes/loop.html"_L1, "{% include loop.html %}");
    write(site + "/.hidden/secret"_L1, "SECRET");
    write(site + "/docs/beside.txt"_L1, "beside");
    write(m_folder.filePath(u"outside/secret"_s), "SECRET");
    QVERIFY(QFile::link(m_folder.filePath(u"outside/secret"_s), site + "/_includes/link.html"_L1));
    QVERIFY(QFile::link(m_folder.filePath(u"outside"_s), site + "/_includes/sub/out"_L1));
    QVERIFY(QFile::link(site + "/.hidden/secret"_L1, site + "/_includes/hidden.html"_L1));
}

void TestLiquid::untouchedWithoutLiquid()
{
    const QString text = u"# A\n\n{ % not Liquid % } {a} %}\n\r\n"_s;
    const LiquidResult result = m_engine.expand(text, {});
    QCOMPARE(result.text, text);
    QVERIFY(result.sourceLines.isEmpty());
    QCOMPARE(result.sourceLine(2), 2);
    QVERIFY(result.marks.isEmpty() && result.complete);
}

void TestLiquid::lines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("output") << u"a\n{{ 'x' }} b\nc"_s << u"a\nx b\nc"_s << QList<int>{0, 1, 2};
    QTest::newRow("output of several lines")
        << u"a\n{{ 'x\ny' }}\nc"_s << u"a\nx\ny\nc"_s << QList<int>{0, 1, 1, 3};
    QTest::newRow("branches") << u"{% if false %}\na\n{% else %}\nb\n{% endif %}\nc"_s << u"\nb\n\nc"_s
                              << QList<int>{2, 3, 4, 5};
    QTest::newRow("loop") << u"a\n{% for i in (1..2) %}\n- {{ i }}\n{% endfor %}\nb"_s
                          << u"a\n\n- 1\n\n- 2\n\nb"_s << QList<int>{0, 1, 2, 1, 2, 3, 4};
    QTest::newRow("include") << u"a\n{% include two.html %}\nb"_s << QString() << QList<int>{0, 1, 1, 1, 2};
    QTest::newRow("trimmed") << u"a\n\n\n{{- 'x' -}}\n\n\nb\nc"_s << u"axb\nc"_s << QList<int>{0, 7};
    QTest::newRow("capture") << u"{% capture c %}\nx\ny\n{% endcapture %}\n\n{{ c }}z"_s << u"\n\n\nx\ny\nz"_s
                             << QList<int>{3, 4, 5, 5, 5, 5};
    QTest::newRow("raw") << u"a\n{% raw %}\n{{ x }}\n{% endraw %}\nb"_s << u"a\n\n{{ x }}\n\nb"_s
                         << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("highlight") << u"{% highlight text %}\na\nb\n{% endhighlight %}\nc"_s << QString()
                               << QList<int>{0, 0, 2, 3, 4};
    QTest::newRow("highlight of a value")
        << u"{% capture c %}\nx\n\ny{% endcapture %}\n{% highlight text %}\n\na\n{{ c }}b\nd\n{% endhighlight %}\nc"_s
        << QString() << QList<int>{3, 4, 4, 7, 7, 7, 7, 8, 9, 10};
    QTest::newRow("include in highlight")
        << u"a\n{% highlight text %}\nb\n{% include two.html %}\nc\n{% endhighlight %}\nd"_s << QString()
        << QList<int>{0, 1, 1, 3, 3, 3, 4, 5, 6};
}

void TestLiquid::lines()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    const LiquidResult result =
        m_engine.expand(source, contextOf(m_folder.filePath(u"site"_s), LinkBases::Preview));
    if (!text.isEmpty()) {
        QCOMPARE(result.text, text);
    }
    QCOMPARE(result.sourceLines.size(), result.text.count(u'\n') + 1);
    QTEST(result.sourceLines, "lines");
}

void TestLiquid::marks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("stopsJekyll");
    QTest::addColumn<bool>("element"); // else plain text: an element would not be one there
    QTest::newRow("plugin's tag") << u"a\n\n{% seo %}\n"_s << u"seo"_s << 2 << false << true;
    QTest::newRow("filter") << u"\n{{ 'a' | nope }}"_s << u"nope"_s << 1 << false << true;
    QTest::newRow("missing include") << u"{% include x.html %}"_s << u"include x.html"_s << 0 << true << true;
    QTest::newRow("in an include") << u"\n\n{% include two.html %}"_s << u"nope"_s << 2 << false << true;
    QTest::newRow("in an attribute") << u"<a href=\"{% link x.md %}\">"_s << u"link x.md"_s << 0 << true
                                     << false;
    QTest::newRow("in a style sheet") << u"<style>\n{% seo %}\n</style>"_s << u"seo"_s << 1 << false << false;
    QTest::newRow("behind a script") << u"<script>x</script> {% seo %}"_s << u"seo"_s << 0 << false << true;
    QTest::newRow("in a link") << u"[a]({{ 'b' | nope }})"_s << u"nope"_s << 0 << false << false;
    QTest::newRow("in a definition") << u"x\n\n[a]: {{ 'b' | nope }}\n"_s << u"nope"_s << 2 << false << false;
    QTest::newRow("in code") << u"```\n{% seo %}\n```\n"_s << u"seo"_s << 1 << false << false;
    QTest::newRow("not closed") << u"\n{% if true %}x"_s << u"if"_s << 1 << true << true;
    QTest::newRow("markup in a name") << u"{% include <b>.html %}"_s << u"include"_s << 0 << true << true;
}

void TestLiquid::marks()
{
    QFETCH(QString, source);
    QFETCH(bool, element);
    const LiquidResult result =
        m_engine.expand(source, contextOf(m_folder.filePath(u"site"_s), LinkBases::Preview));
    QCOMPARE(result.marks.size(), 1);
    const LiquidMark &mark = result.marks.first();
    QTEST(mark.label, "label");
    QTEST(mark.line, "line");
    QTEST(mark.stopsJekyll, "stopsJekyll");
    QVERIFY(!mark.message.isEmpty());
    QCOMPARE(result.text.contains(u"<span class=\"anchorage-liquid-mark\""_s), element);
    QCOMPARE(result.text.contains(u"[Liquid:"_s), !element);
    QVERIFY(!result.text.contains(u"<b>"_s));
}

void TestLiquid::linksStayInThePreview_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("as text") << u"{{ site.url }} {{ site.baseurl }}"_s << u"https://example.com /base"_s;
    QTest::newRow("link") << u"[a]({{ '/b' | relative_url }})"_s << u"[a](/b)"_s;
    QTest::newRow("absolute") << u"[a]({{ '/b' | absolute_url }})"_s << u"[a](/b)"_s;
    QTest::newRow("by hand") << u"[a]({{ site.baseurl }}/b)"_s << u"[a](/b)"_s;
    QTest::newRow("attribute") << u"<a href=\"{{ site.url }}{{ site.baseurl }}/b\">"_s
                               << u"<a href=\"/b\">"_s;
    QTest::newRow("reference") << u"[a]: {{ site.baseurl }}/b"_s << u"[a]: /b"_s;
    QTest::newRow("captured") << u"{% capture u %}{{ site.baseurl }}/b{% endcapture %}![x]({{ u }})"_s
                              << u"![x](/b)"_s;
    QTest::newRow("another site") << u"[a]({{ 'https://example.community/b' }})"_s
                                  << u"[a](https://example.community/b)"_s;
    QTest::newRow("a longer name") << u"[a]({{ '/baseball' }})"_s << u"[a](/baseball)"_s;
}

void TestLiquid::linksStayInThePreview()
{
    QFETCH(QString, source);
    const QString folder = m_folder.filePath(u"site"_s);
    QTEST(m_engine.expand(source, contextOf(folder, LinkBases::Preview)).text, "text");
    QVERIFY(!m_engine.expand(u"({{ '/b' | relative_url }})", contextOf(folder, LinkBases::Published))
                 .text.contains(u"(/b)"_s));
}

void TestLiquid::nothingOfJavaScriptIsInReach_data()
{
    QTest::addColumn<QString>("source");
    for (const QString &path :
         {u"page.constructor"_s, u"page.__proto__"_s, u"page['constructor']['constructor']"_s,
          u"constructor"_s, u"__proto__"_s, u"toString"_s, u"page.map"_s, u"page.title.length"_s,
          u"anchorage"_s, u"liquidjs"_s, u"this"_s, u"globalThis"_s, u"host"_s, u"site.title.constructor"_s,
          u"forloop.constructor"_s, u"hasOwnProperty"_s, u"page.prototype"_s}) {
        QTest::newRow(qPrintable(path)) << u"[{{ %1 }}]"_s.arg(path);
        QTest::newRow(qPrintable(path + " in a condition"_L1))
            << u"[{% for i in (1..1) %}{% if %1 %}seen{% endif %}{% endfor %}]"_s.arg(path);
    }
    QTest::newRow("assigned") << u"[{% assign __proto__ = 'x' %}{{ y.__proto__ }}{{ constructor }}]"_s;
    QTest::newRow("map") << u"[{{ site.list | map: 'constructor' }}{{ 'a' | map: '__proto__' }}]"_s;
    QTest::newRow("where") << u"[{{ page | where: '__proto__', nil | first | first }}]"_s;
}

void TestLiquid::nothingOfJavaScriptIsInReach()
{
    QFETCH(QString, source);
    const LiquidResult result =
        m_engine.expand(source, contextOf(m_folder.filePath(u"site"_s), LinkBases::Preview));
    QVERIFY2(result.text == u"[]" || !result.marks.isEmpty(), qPrintable(result.text));
    QVERIFY(!result.text.contains(u"function"_s));
    const LiquidResult name =
        m_engine.expand(u"{{ 'a' | constructor }}{{ 'a' | __proto__ }}{% constructor %}", {});
    QCOMPARE(name.marks.size(), 3);
}

void TestLiquid::includesStayInTheRepository_data()
{
    QTest::addColumn<QString>("source");
    for (const QString &tag :
         {u"include ../../outside/secret"_s, u"include link.html"_s, u"include sub/out/secret"_s,
          u"include hidden.html"_s, u"include_relative ../../outside/secret"_s,
          u"include_relative ../.hidden/secret"_s, u"include_relative .hidden/secret"_s,
          u"include /etc/passwd"_s, u"include_relative /etc/passwd"_s, u"link ../outside/secret"_s,
          u"post_url ../../outside/secret"_s}) {
        QTest::newRow(qPrintable(tag)) << u"{% %1 %}"_s.arg(tag);
    }
}

void TestLiquid::includesStayInTheRepository()
{
    QFETCH(QString, source);
    const LiquidContext context = contextOf(m_folder.filePath(u"site"_s), LinkBases::Preview);
    const LiquidResult result = m_engine.expand(source, context);
    QCOMPARE(result.marks.size(), 1);
    QVERIFY(!result.text.contains(u"SECRET"_s) && !result.text.contains(u"root:"_s));
    QCOMPARE(m_engine.expand(u"{% include_relative beside.txt %}", context).text, u"beside"_s);
}

void TestLiquid::attacksEnd_data()
{
    QTest::addColumn<QString>("source");
    const auto times = [](const QString &text, int count) { return text.repeated(count); };
    QTest::newRow("endless loop") << u"{% for i in (1..1000000000) %}x{% endfor %}"_s;
    QTest::newRow("loops in loops")
        << u"{% for i in (1..9999) %}{% for j in (1..9999) %}{{ j }}{% endfor %}{% endfor %}"_s;
    QTest::newRow("include of itself") << u"{% include loop.html %}"_s;
    QTest::newRow("many tags") << times(u"{% assign a = 1 %}"_s, 60'000);
    QTest::newRow("many unknown tags") << times(u"{% foo %}"_s, 100'000);
    QTest::newRow("open tags") << times(u"{%"_s, 500'000) + u" {{ 1 }}"_s;
    QTest::newRow("open outputs") << times(u"{{"_s, 500'000);
    QTest::newRow("nested") << times(u"{% if true %}"_s, 20'000) + times(u"{% endif %}"_s, 20'000);
    QTest::newRow("never closed") << times(u"{% if true %}"_s, 20'000);
    QTest::newRow("text doubled")
        << u"{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a "
           "%}{% endfor %}{{ a }}"_s;
    QTest::newRow("list in itself")
        << u"{% assign a = 'x,y' | split: ',' %}{% for i in (1..90) %}{% assign a = a | "
           "push: a | push: a %}{% endfor %}{{ a | join }}"_s;
    QTest::newRow("list doubled")
        << u"{% assign a = 'x,y' | split: ',' %}{% for i in (1..60) %}{% assign a = a | "
           "concat: a %}{% endfor %}{{ a | size }}"_s;
    QTest::newRow("range as list") << u"{{ (1..1000000000) | join }}"_s;
    QTest::newRow("long lookup") << u"{{ %1b }}"_s.arg(times(u"a."_s, 300'000));
    QTest::newRow("long condition") << u"{% if %1b %}{% endif %}"_s.arg(times(u"a and "_s, 1500));
    QTest::newRow("loose condition") << u"{% if %1b %}{% endif %}"_s.arg(times(u"a & "_s, 2000));
    QTest::newRow("brackets") << u"{{ %1 }}"_s.arg(times(u"["_s, 9000));
    QTest::newRow("closed brackets") << u"{{ %1%2 }}"_s.arg(times(u"a["_s, 3000), times(u"]"_s, 3000));
    QTest::newRow("quotes") << u"{{ %1 }}"_s.arg(times(u"\""_s, 9001));
    QTest::newRow("filters") << u"{{ a %1 }}"_s.arg(times(u"| b "_s, 2000));
    QTest::newRow("blanks in a tag") << u"{{ a%1b }}"_s.arg(times(u" "_s, 9000));
    QTest::newRow("blanks in the text") << u"a%1b{{- 1 -}}%1c"_s.arg(times(u" "_s, 500'000));
    QTest::newRow("line breaks in code")
        << u"{% highlight text %}a%1b{% endhighlight %}"_s.arg(times(u"\n"_s, 300'000));
    QTest::newRow("open HTML") << u"{% capture a %}%1{% endcapture %}{{ a | strip_html }}"_s.arg(
        times(u"<!-- <script"_s, 50'000));
    QTest::newRow("format") << u"{{ 'now' | date: '%1' }}"_s.arg(times(u"%999999999Y"_s, 800));
    QTest::newRow("parameters") << u"{% include two.html %1= %}"_s.arg(times(u"a='b' "_s, 1500));
    QTest::newRow("NUL and odd characters") << u"{{ \"%1\" | upcase }}{% \0 %}"_s.arg(QChar(0xd800));
}

void TestLiquid::attacksEnd()
{
    QFETCH(QString, source);
    QElapsedTimer timer;
    timer.start();
    LiquidLimits limits;
    limits.milliseconds = 500;
    const LiquidResult result =
        m_engine.expand(source, contextOf(m_folder.filePath(u"site"_s), LinkBases::Preview), limits);
    // The limit is for hangs: what cannot be looked at while it runs (one filter, one pattern) is bounded by
    // size.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(result.complete || !result.marks.isEmpty());
    QCOMPARE(result.sourceLines.size(), result.text.count(u'\n') + 1);
    for (const LiquidMark &mark : result.marks) {
        QVERIFY2(!mark.message.contains(u"Error:"_s) && !mark.message.isEmpty(), qPrintable(mark.message));
    }
}

void TestLiquid::cancelling()
{
    std::atomic_bool cancelled = false;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        cancelled = true;
    });
    QElapsedTimer timer;
    timer.start();
    LiquidLimits limits;
    limits.cancelled = &cancelled;
    limits.milliseconds = 600'000;
    const LiquidResult result = m_engine.expand(
        u"{% for i in (1..9999) %}{% for j in (1..9999) %}{% endfor %}{% endfor %}", {}, limits);
    other.join();
    QVERIFY(!result.complete);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestLiquid::engineGoesOnAfterAStop()
{
    LiquidLimits limits;
    limits.milliseconds = 50;
    const LiquidResult stopped =
        m_engine.expand(u"a{% for i in (1..9999) %}{% for j in (1..9999) %}{{ j }}{% endfor %}"
                        "{% endfor %}",
                        {}, limits);
    QVERIFY(!stopped.complete);
    QVERIFY(stopped.text.startsWith(u'a'));
    QCOMPARE(m_engine.expand(u"{{ 1 | plus: 1 }}", {}).text, u"2"_s);
}

void TestLiquid::siteNoticesChanges()
{
    const QString file = m_folder.filePath(u"site/_includes/changing.html"_s);
    write(file, "one");
    const auto site = std::make_shared<const SiteValues>(m_folder.filePath(u"site"_s));
    LiquidContext context;
    context.source = site;
    QCOMPARE(m_engine.expand(u"{% include changing.html %}", context).text, u"one"_s);
    QVERIFY(site->isCurrent());
    QCOMPARE(m_engine.expand(u"{% include yet_to_come.html %}", context).marks.size(), 1);
    QVERIFY(site->isCurrent());
    write(m_folder.filePath(u"site/_includes/yet_to_come.html"_s), "new");
    QVERIFY(!site->isCurrent());
    context.source = std::make_shared<const SiteValues>(m_folder.filePath(u"site"_s));
    QCOMPARE(m_engine.expand(u"{% include yet_to_come.html %}", context).text, u"new"_s);
    write(file, "another");
    context.source = std::make_shared<const SiteValues>(m_folder.filePath(u"site"_s));
    QCOMPARE(m_engine.expand(u"{% include changing.html %}", context).text, u"another"_s);
}

void TestLiquid::themesInGems_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("theme"); ///< that the mark names
    QTest::newRow("gem") << QByteArray("theme: minima\n") << u"minima"_s;
    QTest::newRow("from a host") << QByteArray("remote_theme: a/b@v1\n") << u"a/b@v1"_s;
    QTest::newRow("none") << QByteArray("theme:\n") << QString();
}

void TestLiquid::themesInGems()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, theme);
    const QTemporaryDir site;
    QVERIFY(QDir(site.path()).mkpath(u"_includes"_s));
    write(site.filePath(u"_config.yml"_s), config);
    write(site.filePath(u"_includes/own.html"_s), "own");
    const LiquidContext context = contextOf(site.path(), LinkBases::Preview);
    const LiquidResult result = m_engine.expand(
        u"{% include own.html %}\n{% include social.html %}\n{% include_relative x.md %}", context);
    QVERIFY(result.text.startsWith(u"own\n"_s));
    QCOMPARE(result.marks.size(), 2);
    // Jekyll has the theme's file, so it would not stop at it; it never looks for it beside the page.
    QCOMPARE(result.marks[0].stopsJekyll, theme.isEmpty());
    QCOMPARE(result.marks[0].line, 1);
    QVERIFY(result.marks[0].message.contains(u"social.html"_s));
    QVERIFY(theme.isEmpty() || result.marks[0].message.contains(u"“%1”"_s.arg(theme)));
    QVERIFY(result.marks[1].stopsJekyll);
}

QTEST_GUILESS_MAIN(TestLiquid)
#include "test_liquid.moc"
