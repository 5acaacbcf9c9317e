// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_template.h"
#include "renderer.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QThread>

#include <functional>

using namespace anchorage::preview;
using namespace Qt::StringLiterals;

/// What callers rely on beside the HTML itself, which compare_with_kramdown.rb judges.
class RenderTest : public QObject
{
    Q_OBJECT

private slots:
    void blocksKnowTheirLines_data();
    void blocksKnowTheirLines();
    void partsKnowTheirLines_data();
    void partsKnowTheirLines();
    void hashesFollowTheHtml();
    void markupIsFoundWhereverItStands_data();
    void markupIsFoundWhereverItStands();
    void headingsAreListed_data();
    void headingsAreListed();
    void linksAreListed_data();
    void linksAreListed();
    void optionsAreFollowed_data();
    void optionsAreFollowed();
    void commonMarkIsCmarks();
    void threadsDoNotDisturbEachOther();
    void frameSurroundsTheBlocks();
    void frameEscapesWhatItIsGiven_data();
    void frameEscapesWhatItIsGiven();
};

namespace {

QString lines(const RenderedPage &page)
{
    QStringList result;
    for (const RenderedBlock &block : page.blocks) {
        result.append(u"%1-%2"_s.arg(block.firstLine).arg(block.lastLine));
    }
    return result.join(u' ');
}

RenderOptions with(const std::function<void(RenderOptions &)> &change)
{
    RenderOptions options;
    change(options);
    return options;
}

} // namespace

void RenderTest::blocksKnowTheirLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paragraphs") << u"a\nb\n\nc\n"_s << u"0-1 3-3"_s;
    QTest::newRow("blank lines first") << u"\n\na\n"_s << u"2-2"_s;
    QTest::newRow("header and paragraph") << u"# a\nb\n"_s << u"0-0 1-1"_s;
    QTest::newRow("setext") << u"a\n===\nb"_s << u"0-1 2-2"_s;
    QTest::newRow("list and trailing blanks") << u"- a\n- b\n  c\n\n\nd\n"_s << u"0-2 5-5"_s;
    QTest::newRow("fence") << u"```\na\n\nb\n```\nc"_s << u"0-4 5-5"_s;
    QTest::newRow("html") << u"<div>\n\na\n</div>\n\nb"_s << u"0-3 5-5"_s;
    QTest::newRow("attributes belong to their block") << u"a\n{:.x}\n\nb"_s << u"0-1 3-3"_s;
    QTest::newRow("definitions") << u"a\n: b\n: c\n\nd"_s << u"0-2 4-4"_s;
    QTest::newRow("link definitions are no block") << u"a\n\n[x]: y\n\nb"_s << u"0-0 4-4"_s;
    QTest::newRow("carriage returns") << u"a\r\nb\r\n\r\nc\r"_s << u"0-1 3-3"_s;
    QTest::newRow("footnotes at the end") << u"a[^1]\n\n[^1]: b\n"_s << u"0-0 2-2"_s;
    QTest::newRow("footnotes in the middle") << u"a[^1]\n\n[^1]: b\n\nc\n"_s << u"0-0 4-4 5-5"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RenderTest::blocksKnowTheirLines()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(lines(render(markdown)), expected);
}

void RenderTest::partsKnowTheirLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected"); ///< of each block the elements with their lines in the page
    QTest::newRow("paragraph") << u"a\nb\n"_s << u""_s;
    QTest::newRow("list") << u"x\n\n- a\n- b\n  c\n- d\n"_s << u"li:3 li:5"_s;
    QTest::newRow("loose list") << u"- a\n\n  b\n\n\n- c\n"_s << u"p:2 li:5"_s;
    QTest::newRow("nested list") << u"1. a\n   - b\n     - c\n   - d\n2. e\n"_s << u"ul:1 ul:2 li:3 li:4"_s;
    QTest::newRow("code in a list") << u"- a\n\n  ```\n  x\n  y\n  ```\n\n- b\n"_s << u"div:2 li:7"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| c | d |\n| e | f |\n"_s << u"tbody:2 tr:3"_s;
    QTest::newRow("table in a list") << u"- x\n\n  | a |\n  | b |\n"_s << u"table:2 tr:3"_s;
    QTest::newRow("definitions") << u"a\n: b\n: c\n\nd\n\n: e\n\n  f\n"_s << u"dd:1 dd:2 dt:4 dd:6 p:8"_s;
    QTest::newRow("two terms") << u"a\nb\n: c\n"_s << u"dt:1 dd:2"_s;
    QTest::newRow("quote") << u"> a\n> b\n>\n> c\n>\n> - d\n> - e\n"_s << u"p:3 ul:5 li:6"_s;
    QTest::newRow("quote in a list") << u"- a\n  > b\n  >\n  > c\n- d\n"_s << u"blockquote:1 p:3 li:4"_s;
    QTest::newRow("header in a list") << u"- a\n\n  # B\n"_s << u"h1:2"_s;
    QTest::newRow("HTML") << u"<div markdown=\"1\">\n\na\n\n- b\n- c\n\n</div>\n"_s << u"p:2 ul:4 li:5"_s;
    QTest::newRow("raw HTML") << u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"_s << u"li:1 li:2"_s;
    QTest::newRow("lines behind an extension") << u"- a\n  {:.x}\n- b\n{:.y}\n\nc\n"_s << u"li:2"_s;
    QTest::newRow("footnotes") << u"a[^1] b[^2]\n\n[^1]: c\n\n    d\n\n[^2]: e\n"_s << u"p:4 li:6"_s;
    QTest::newRow("footnotes in a place") << u"a[^1]\n\n* x\n{:footnotes}\n\n[^1]: c\n"_s << u""_s;
}

void RenderTest::partsKnowTheirLines()
{
    QFETCH(QString, markdown);
    RenderOptions options;
    options.lineMarks = true;
    const RenderedPage page = render(markdown, options);
    static const QRegularExpression mark(u"<(\\w+)[^>]*( data-anchorage-line=\"(\\d+)\")"_s);
    QStringList found;
    QString html;
    for (const RenderedBlock &block : page.blocks) {
        for (const QRegularExpressionMatch &match : mark.globalMatch(block.html)) {
            const int line = block.firstLine + match.captured(3).toInt();
            QVERIFY(line > block.firstLine && line <= block.lastLine);
            found.append(u"%1:%2"_s.arg(match.captured(1)).arg(line));
        }
        html += QString(block.html).remove(QRegularExpression(u" data-anchorage-line=\"\\d+\""_s)) + u'\n';
    }
    QTEST(found.join(u' '), "expected");
    QCOMPARE(html, render(markdown).html());
}

void RenderTest::hashesFollowTheHtml()
{
    const RenderedPage page = render(u"a\n\nb\n\na\n");
    QCOMPARE(page.blocks.size(), 3);
    QCOMPARE(page.blocks[0].hash, page.blocks[2].hash);
    QVERIFY(page.blocks[0].hash != page.blocks[1].hash);
    QCOMPARE(page.blocks[1].hash, render(u"b").blocks[0].hash);
    // Wherever the only difference is.
    const QString text(40, u'a');
    for (qsizetype size = 1; size <= text.size(); ++size) {
        QSet<quint64> hashes{render(QStringView(text).first(size)).blocks[0].hash};
        for (qsizetype at = 0; at < size; ++at) {
            QString changed = text.first(size);
            changed[at] = u'b';
            hashes.insert(render(changed).blocks[0].hash);
        }
        QCOMPARE(hashes.size(), size + 1);
    }
}

void RenderTest::markupIsFoundWhereverItStands_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("html");
    QTest::newRow("emphasis") << u"*b*"_s << u"<em>b</em>"_s;
    QTest::newRow("code") << u"`b`"_s << u"<code class=\"language-plaintext highlighter-rouge\">b</code>"_s;
    QTest::newRow("link") << u"[b](c)"_s << u"<a href=\"c\">b</a>"_s;
    QTest::newRow("dash") << u"b--c"_s << u"b\u2013c"_s;
    QTest::newRow("ellipsis") << u"b...c"_s << u"b\u2026c"_s;
    QTest::newRow("dots") << u"b..c"_s << u"b..c"_s;
    QTest::newRow("guillemet") << u"<< b"_s << u"\u00AB\u00A0b"_s;
    QTest::newRow("quote") << u"\"b\""_s << u"\u201Cb\u201D"_s;
    QTest::newRow("escape") << u"\\*b"_s << u"*b"_s;
    QTest::newRow("less than") << u"b < c"_s << u"b &lt; c"_s;
    QTest::newRow("ampersand") << u"b & c"_s << u"b &amp; c"_s;
    QTest::newRow("line break") << u"b  \nc"_s << u"b<br />\nc"_s;
    QTest::newRow("strikethrough") << u"~~b~~"_s << u"<del>b</del>"_s;
    QTest::newRow("beyond ASCII") << u"\u4E2D*b*\u4E2D"_s << u"\u4E2D<em>b</em>\u4E2D"_s;
}

// Lines are searched in steps of many characters: none must be left out at either end of a step.
void RenderTest::markupIsFoundWhereverItStands()
{
    QFETCH(const QString, markup);
    QFETCH(const QString, html);
    for (int before = 1; before < 40; ++before) {
        for (const int after : {1, 7, 14, 15, 16, 17, 33}) {
            const QString start = QString(before, u'\u00E9') + u' ';
            const QString end = u' ' + QString(after, u'z');
            QCOMPARE(render(start + markup + end).html(), u"<p>"_s + start + html + end + u"</p>\n"_s);
        }
    }
}

void RenderTest::headingsAreListed_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("levels") << u"# A\n\n## B c\n"_s << u"1 a [A] 0; 2 b-c [B c] 2"_s;
    QTest::newRow("markup") << u"# *A* `b` \"c\"\n"_s << u"1 a-b-c [A b “c”] 0"_s;
    QTest::newRow("own id") << u"# A {#x}\n"_s << u"1 x [A] 0"_s;
    QTest::newRow("in a quote") << u"a\n\n> b\n>\n> # C\n"_s << u"1 c [C] 4"_s;
    QTest::newRow("in a list") << u"- a\n\n  # C\n"_s << u"1 c [C] 2"_s;
}

void RenderTest::headingsAreListed()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QStringList result;
    for (const RenderedHeading &heading : render(markdown).headings) {
        result.append(u"%1 %2 [%3] %4"_s.arg(heading.level).arg(heading.id, heading.text).arg(heading.line));
    }
    QCOMPARE(result.join(u"; "_s), expected);
}

void RenderTest::linksAreListed_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("link and image") << u"[a](b&c)\n![d](e)\n"_s << u"b&c 0; e! 1"_s;
    QTest::newRow("reference") << u"x\n[a]\n\n[a]: <b c>\n"_s << u"b c 1"_s;
    QTest::newRow("autolink") << u"<a@b.c>"_s << u"mailto:a@b.c 0"_s;
    QTest::newRow("html") << u"<a href=\"x?a=1&amp;b\">y</a>\n\n<div>\n<img src=\"z\"></div>"_s
                          << u"x?a=1&b 0; z! 3"_s;
    QTest::newRow("in a list") << u"- a\n- b\n  [c](d)\n"_s << u"d 2"_s;
    QTest::newRow("not twice in the contents") << u"* a\n{:toc}\n\n# [b](c)\n"_s << u"c 3"_s;
}

void RenderTest::linksAreListed()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QStringList result;
    for (const RenderedLink &link : render(markdown).links) {
        result.append(link.target + (link.image ? u"! "_s : u" "_s) + QString::number(link.line));
    }
    QCOMPARE(result.join(u"; "_s), expected);
}

void RenderTest::optionsAreFollowed_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<RenderOptions>("options");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &markdown,
                        const std::function<void(RenderOptions &)> &change, const QString &expected) {
        QTest::newRow(name) << markdown << with(change) << expected;
    };
    row(
        "auto_ids", u"# A"_s, [](RenderOptions &o) { o.autoIds = false; }, u"<h1>A</h1>\n"_s);
    row(
        "auto_id_prefix", u"# A"_s, [](RenderOptions &o) { o.autoIdPrefix = u"x-"_s; },
        u"<h1 id=\"x-a\">A</h1>\n"_s);
    row(
        "smart_quotes", u"\"a\""_s, [](RenderOptions &o) { o.smartQuotes = u"39,39,bdquo,ldquo"_s; },
        u"<p>„a“</p>\n"_s);
    row(
        "hard_wrap", u"a\nb"_s, [](RenderOptions &o) { o.hardWrap = true; }, u"<p>a<br />\nb</p>\n"_s);
    row(
        "footnote_nr", u"a[^1]\n\n[^1]: b"_s, [](RenderOptions &o) { o.footnoteNumber = 5; },
        u"<p>a<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\" class=\"footnote\" "
        u"rel=\"footnote\">5</a></sup></p>\n"
        "<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol start=\"5\">\n    <li id=\"fn:1\" "
        "role=\"doc-endnote\">\n"
        "      <p>b\u00A0<a href=\"#fnref:1\" class=\"reversefootnote\" "
        "role=\"doc-backlink\">&#8617;</a></p>\n    </li>\n"
        "  </ol>\n</div>\n"_s);
    row(
        "input kramdown", u"a\n# b\n~~c~~"_s, [](RenderOptions &o) { o.gfmInput = false; },
        u"<p>a\n# b\n~~c~~</p>\n"_s);
    row(
        "toc_levels", u"* x\n{:toc}\n\n# A\n## B"_s, [](RenderOptions &o) { o.tocLevels = u"2..3"_s; },
        u"<ul id=\"markdown-toc\">\n  <li><a href=\"#b\" id=\"markdown-toc-b\">B</a></li>\n</ul>\n<h1 "
        u"id=\"a\">A</h1>\n"
        "<h2 id=\"b\">B</h2>\n"_s);
}

void RenderTest::optionsAreFollowed()
{
    QFETCH(QString, markdown);
    QFETCH(RenderOptions, options);
    QFETCH(QString, expected);
    QCOMPARE(render(markdown, options).html(), expected);
}

void RenderTest::commonMarkIsCmarks()
{
    const RenderOptions options = with([](RenderOptions &o) { o.dialect = Dialect::CommonMark; });
    const RenderedPage page = render(u"# A\n\n- b\n- [c](d)\n\n\"e\"\n", options);
    QCOMPARE(page.html(),
             u"<h1>A</h1>\n<ul>\n<li>b</li>\n<li><a href=\"d\">c</a></li>\n</ul>\n<p>&quot;e&quot;</p>\n"_s);
    QCOMPARE(lines(page), u"0-0 2-4 5-5"_s);
    QCOMPARE(page.headings.size(), 1);
    QCOMPARE(page.links.size(), 1);
}

void RenderTest::threadsDoNotDisturbEachOther()
{
    const QString markdown = u"# A\n\n*b* \"c\" [d](e)[^1]\n\n| f | g |\n\n[^1]: h\n"_s.repeated(50);
    const QString expected = render(markdown).html();
    QList<QString> results(4);
    QList<QThread *> threads;
    for (QString &result : results) {
        threads.append(QThread::create([&result, &markdown] {
            for (int i = 0; i < 20; ++i) {
                result = render(markdown).html();
            }
        }));
        threads.last()->start();
    }
    for (QThread *thread : threads) {
        QVERIFY(thread->wait());
        delete thread;
    }
    for (const QString &result : results) {
        QCOMPARE(result, expected);
    }
}

void RenderTest::frameSurroundsTheBlocks()
{
    PageFrame frame;
    frame.title = u"<i>A</i> & B"_s;
    frame.localeTag = u"ar"_s;
    frame.direction = Qt::RightToLeft;
    frame.defaultStyle = u"p { color: red }"_s;
    frame.styleSheets = QStringList{u"site.css?a&b"_s};
    frame.baseUrl = u"x:/y/"_s;
    const QString html = pageHtml(frame, render(u"a\n\nb\nc\n"));
    QCOMPARE(
        html,
        u"<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<base href=\"x:/y/\">\n<title>&lt;i&gt;A&lt;/i&gt; &amp; B</title>\n"
        "<style>\np { color: red }\n</style>\n<link rel=\"stylesheet\" href=\"site.css?a&amp;b\">\n</head>\n"
        "<body>\n<header class=\"article-header\"><h1><i>A</i> & B</h1></header>\n"
        "<main class=\"markdown-body\">\n<div class=\"block\" data-lines=\"0 0\"><p>a</p></div>\n"
        "<div class=\"block\" data-lines=\"2 3\"><p>b\nc</p></div>\n</main>\n</body>\n</html>\n"_s);
}

void RenderTest::frameEscapesWhatItIsGiven_data()
{
    QTest::addColumn<PageFrame>("frame");
    QTest::addColumn<QString>("absent");
    PageFrame locale;
    locale.localeTag = u"\"><script>"_s;
    QTest::newRow("locale") << locale << u"<script>"_s;
    PageFrame style;
    style.defaultStyle = u"a{}</style><script>"_s;
    QTest::newRow("style") << style << u"</style><script>"_s;
    PageFrame sheet;
    sheet.styleSheets = QStringList{u"\"><script>"_s};
    QTest::newRow("style sheet") << sheet << u"<script>"_s;
    QTest::newRow("no title, no header") << PageFrame{} << u"<header"_s;
}

void RenderTest::frameEscapesWhatItIsGiven()
{
    QFETCH(PageFrame, frame);
    QFETCH(QString, absent);
    QVERIFY(!pageHtml(frame, {}).contains(absent));
}

QTEST_GUILESS_MAIN(RenderTest)
#include "render_test.moc"
