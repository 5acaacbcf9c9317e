// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"
#include "html_tokens.h"
#include "page_template.h"
#include "sample_site.h"
#include "site_folder.h"
#include "site_frame.h"
#include "text_file.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

class TestSiteFrame : public QObject
{
    Q_OBJECT

private slots:
    void bodyIsFound_data();
    void bodyIsFound();
    void frameComesFromTheBuiltPage();
    void withoutABuiltPageItIsSaid();
    void frameOfTheSampleSite();
    void framesOfHostilePagesEnd();
    void modesHaveNames();
};

namespace {

QList<preview::RenderedBlock> blocksOf(const QString &markdown)
{
    return preview::render(markdown).blocks;
}

const QByteArray built = R"html(<!DOCTYPE html><html><head><title>T</title>
<link rel="stylesheet" href="/base/assets/plain.css"><link rel="stylesheet" href="/base/assets/made.css">
<link rel="stylesheet" href="https://example.org/x.css"><style>nav { color: red }</style>
<script>evil()</script></head>
<body class="wide page"><nav onclick="x()"><img src="logo.png"><a href="/base/">Home</a></nav>
<article><h1>Old   Title</h1><div class="text"><p>First.</p>
<p>Second &amp; third.</p></div><p class="updated">2026</p></article>
<footer>Foot<script src="/x.js"></script><iframe src="/y"></iframe></footer></body></html>
)html";

} // namespace

void TestSiteFrame::bodyIsFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const QString &html, const QString &markdown, const QString &body) {
        QTest::newRow(name) << html << markdown << body;
    };
    row("an element of its own", u"<body><nav>N</nav><div><p>One</p>\n<p>Two</p></div></body>"_s,
        u"One\n\nTwo"_s, u"<p>One</p>\n<p>Two</p>"_s);
    row("among others", u"<main><h1>T</h1><p>One</p>\n<p>Two</p><p>more</p></main>"_s, u"One\n\nTwo"_s,
        u"<p>One</p>\n<p>Two</p>"_s);
    row("one paragraph", u"<main><h1>T</h1><p>One alone</p></main>"_s, u"One alone"_s, u"One alone"_s);
    row("other white space", u"<div><p>One\n  two</p><p>Three</p></div>"_s, u"One two\n\nThree"_s,
        u"<p>One\n  two</p><p>Three</p>"_s);
    row("a void element open", u"<div><br><p>One <img src=x> two</p><p>Three</p></div>"_s,
        u"One ![](x) two\n\nThree"_s, u"<p>One <img src=x> two</p><p>Three</p>"_s);
    row("edited at its end", u"<div><p>A first paragraph</p><p>Old</p></div>"_s,
        u"A first paragraph\n\nA second paragraph\n\nNew and longer than all"_s, u"A first paragraph"_s);
    row("edited in its middle", u"<div><p>A first paragraph</p><p>Old</p><p>A last paragraph</p></div>"_s,
        u"A first paragraph\n\nNew\n\nA last paragraph"_s,
        u"<p>A first paragraph</p><p>Old</p><p>A last paragraph</p>"_s);
    row("not there", u"<div><p>Something else</p></div>"_s, u"A page with other text"_s, {});
    row("no text", u"<div></div>"_s, u""_s, {});
}

void TestSiteFrame::bodyIsFound()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QFETCH(QString, body);
    const BuiltBody found = findBody(html, blocksOf(markdown));
    QCOMPARE(found.isFound() ? html.mid(found.begin, found.end - found.begin) : QString(), body);
}

void TestSiteFrame::frameComesFromTheBuiltPage()
{
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "baseurl: /base\n"));
    QVERIFY(site.write(u"assets/plain.css"_s, "a{}"));
    QVERIFY(site.write(u"_site/assets/made.css"_s, "a{}"));
    QVERIFY(site.write(u"_site/legal/logo.png"_s, "png"));
    QVERIFY(site.write(u"_site/legal/terms.html"_s, built));
    const QString text = u"---\n---\nFirst.\n\nSecond & third.\n"_s;
    const SiteFrame frame =
        siteFrameFor(site.root(), u"legal/terms.md"_s, text, preview::render(u"First.\n\nSecond & third.\n"),
                     {u"Other"_s, u"Old Title"_s});
    QCOMPARE(frame.styleSheets, (QStringList{u"/assets/plain.css"_s, u"/_site/assets/made.css"_s}));
    QCOMPARE(frame.notices.size(), 1);
    QVERIFY(frame.notices.first().contains(u"example.org"_s));
    QCOMPARE(frame.bodyClass, u"wide page"_s);
    QCOMPARE(
        frame.surroundings.simplified(),
        u"<style>nav { color: red }</style><nav><img src=\"/_site/legal/logo.png\"><a href=\"/base/\">Home"
        "</a></nav> <article><h1><anchorage-title></anchorage-title></h1><div class=\"text\">"
        "<anchorage-body></anchorage-body></div><p class=\"updated\">2026</p></article> "
        "<footer>Foot</footer>"_s);
}

void TestSiteFrame::withoutABuiltPageItIsSaid()
{
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: x\n"));
    QVERIFY(site.write(u"assets/plain.css"_s, "a{}"));
    QVERIFY(site.write(u"_sass/x.scss"_s, "a{}"));
    QVERIFY(site.write(u"_layouts/page.html"_s, "<link rel=\"stylesheet\" href=\"/assets/plain.css\">"
                                                "<link rel=\"stylesheet\" href=\"/assets/made.css\">"));
    const QString text = u"---\nlayout: page\n---\nText\n"_s;
    const SiteFrame frame = siteFrameFor(site.root(), u"page.md"_s, text, preview::render(u"Text\n"), {});
    QCOMPARE(frame.surroundings, QString());
    QCOMPARE(frame.styleSheets, QStringList{u"/assets/plain.css"_s});
    QCOMPARE(frame.notices.size(), 2);
    QVERIFY(frame.notices.last().contains(u"/assets/made.css"_s));
    // A built folder that is a way out of the repository is not followed.
    QVERIFY(QFile::link(QDir::tempPath(), site.root() + u"/_site"_s));
    QVERIFY(siteFrameFor(site.root(), u"page.md"_s, text, {}, {}).surroundings.isEmpty());
}

void TestSiteFrame::frameOfTheSampleSite()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    const QString sample = site.beside(u"sample"_s);
    QVERIFY(prepareSampleSite(sample).ok());
    QProcess jekyll;
    jekyll.setWorkingDirectory(sample);
    jekyll.start(u"jekyll"_s, {u"build"_s, u"--quiet"_s});
    QVERIFY(jekyll.waitForFinished(120'000));
    const Result<TextFile> file = TextFile::load(sample + u"/terms.md"_s);
    QVERIFY(file.ok());
    const QString &text = file.value().text();
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    QStringList titles;
    for (const LocaleRow &row : frontMatter.map({})->rows) {
        titles.append(row.title.value_or(QString()));
    }
    const preview::RenderedPage page = preview::render(frontMatter.body.of(text));
    const SiteFrame frame = siteFrameFor(sample, u"terms.md"_s, text, page, titles);
    QVERIFY(frame.surroundings.contains(preview::bodyPlaceholder));
    QVERIFY(frame.surroundings.contains(preview::titlePlaceholder));
    QVERIFY(frame.surroundings.contains(u"<footer>"_s));
    QVERIFY(!frame.surroundings.contains(page.blocks.first().html));
    QCOMPARE(frame.styleSheets, QStringList{u"/assets/css/site.css"_s});
    QCOMPARE(frame.notices, QStringList());
}

void TestSiteFrame::framesOfHostilePagesEnd()
{
    const QList<preview::RenderedBlock> blocks =
        blocksOf(u"A paragraph with some text\n\n"_s.repeated(2'000));
    for (const QString &html :
         {u"<div>"_s.repeated(100'000), u"</div>"_s.repeated(100'000),
          u"<p>A paragraph with some text"_s.repeated(2'000), u"<a b='"_s.repeated(50'000),
          u"<"_s.repeated(500'000), u"<!--"_s.repeated(100'000), u"<script>"_s.repeated(100'000),
          u"&#x"_s.repeated(200'000)}) {
        (void)findBody(html, blocks);
    }
}

void TestSiteFrame::modesHaveNames()
{
    for (const PreviewMode mode : {PreviewMode::Plain, PreviewMode::SiteStyle, PreviewMode::Exact}) {
        QCOMPARE(previewModeOf(previewModeName(mode)), mode);
    }
    QCOMPARE(previewModeOf(u"nonsense"_s), PreviewMode::SiteStyle);
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestSiteFrame)
#include "test_site_frame.moc"
