// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds_of_pages.h"
#include "link_check.h"
#include "link_targets.h"
#include "live_link_check.h"
#include "site_folder.h"
#include "text_file.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

using testing::kinds;

namespace {

QStringList linked(const QString &root, const QString &source, const QByteArray &body)
{
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(root);
    const QString text = u"---\nlayout: default\n---\n"_s + QString::fromUtf8(body);
    QStringList found;
    for (const Diagnosis &diagnosis : checkLinks(*index, source, text)) {
        found.append(diagnosis.code + u' ' + diagnosis.span.of(text).toString() +
                     (diagnosis.severity == Severity::Hint ? u" ?"_s : QString()));
    }
    return found;
}

} // namespace

class TestLinkCheck : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void redirects_data();
    void redirects();
    void fixes_data();
    void fixes();
    void addressesAreJekylls_data();
    void addressesAreJekylls();
    void brokenLinksAreThoseOfTheBuiltSite_data();
    void brokenLinksAreThoseOfTheBuiltSite();
    void unsavedPermalinkCounts();
    void changedPageHasNewIds();
    void newestPageIsChecked();
    void hostilePagesEnd();
    void manyPages();
    void corpus();
};

void TestLinkCheck::codes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("a page", "[a](/about.html)", {});
    row("a page without its ending", "[a](/about)", {});
    row("a page with a slash", "[a](/about/)", {u"broken-link /about/"_s});
    row("a folder", "[a](/docs/) [b](/docs) [c](/docs/index.html) [d](docs/)", {});
    row("from a folder", "[a](docs/intro.html#intro)", {});
    row("a permalink", "[a](/privacy-policy) [b](/privacy-policy.html) [c](/terms/) [d](/terms)", {});
    row("the folder of a moved page", "[a](/legal/privacy.html)", {u"broken-link /legal/privacy.html"_s});
    row("an image", "![a](/assets/logo.png) ![b](assets/logo.png)", {});
    row("a missing image", "![a](/assets/none.png)", {u"missing-image /assets/none.png"_s});
    row("an image in raw HTML", "<img src=\"/assets/none.png\" alt=\"\">",
        {u"missing-image /assets/none.png"_s});
    row("a link in raw HTML", "<p><a href='/none'>a</a></p>", {u"broken-link /none"_s});
    row("a missing file", "[a](/files/none.pdf)", {u"broken-link /files/none.pdf"_s});
    row("a style sheet that Sass makes", "[a](/assets/style.css) [b](/assets/style.scss)",
        {u"broken-link /assets/style.scss"_s});
    row("an encoded path", "![a](/assets/Photo%20One.JPG) [b](/docs/two%20words.html)", {});
    row("a percent sign in a name",
        "[a](docs/it%2527s.html) [b](docs/it%27s.html) [c](docs/a%2520b/50%25.html) [d](assets/s%27t.txt)",
        {u"broken-link docs/it%27s.html"_s});
    row("other capitals", "![a](/assets/Logo.png) [b](/About)",
        {u"missing-image /assets/Logo.png"_s, u"broken-link /About"_s});
    row("an id of this page", "# Wide Open\n[a](#wide-open) [b](#narrow)", {u"missing-header-id #narrow"_s});
    row("an id by an attribute list", "A paragraph\n{: #here}\n\n[a](#here)", {});
    row("an id in raw HTML", "<a name=\"x\"></a><b id=\"y\">z</b>\n\n[a](#x) [b](#y)", {});
    row("an id of the layout", "[a](#site-head) [b](#top) [c](#)", {});
    row("an id of another page", "[a](/about#wer-wir-sind) [b](/about.html#none)",
        {u"missing-header-id /about.html#none"_s});
    row("an encoded id", "[a](/about#%C3%BCber-uns) [b](/about#über-uns)", {});
    row("ids of an HTML page", "[a](/docs/#html-id) [b](/docs/#old-name) [c](/docs/#none)",
        {u"missing-header-id /docs/#none"_s});
    row("an id behind an image's address", "![a](/assets/logo.png#x)", {});
    row("footnotes", "Text[^1]\n\n[^1]: Note", {});
    row("a table of contents", "* toc\n{:toc}\n\n# One\n\n## Two", {});
    row("Liquid in the target",
        "[a]({{ site.baseurl }}/none) ![b]({% link none.png %}) <a href=\"{{ x }}#y\">c</a>", {});
    row("ids that Liquid may make", "{% include part.md %}\n\n[a](#anything)", {});
    row("other sites",
        "[a](https://example.org/none) [b](//example.org) [c](mailto:a@b.c) ![d](data:image/png;x)", {});
    row("code", "`[a](/none)`\n\n    [a](/none)\n\n<!-- <a href=\"/none\"></a> -->", {});
    row("the name of a page's file", "[a](about.md) [b](legal/privacy.md#privacy)",
        {u"broken-link about.md ?"_s, u"broken-link legal/privacy.md#privacy ?"_s});
    row("a page that is not published", "[a](/hidden.html) [b](hidden.md)",
        {u"broken-link /hidden.html"_s, u"broken-link hidden.md"_s});
    row("a file without front matter", "[a](/plain.md) [b](/notes.txt)", {});
    row("a post", "[a](/news/old/2020/02/03/first-post.html)", {});
    row("a post of the future", "[a](/2999/01/01/future.html)", {u"broken-link /2999/01/01/future.html"_s});
    row("a collection with pages", "[a](/recipes/soup.html) [b](/stews/stew.html)", {});
    row("a collection without pages", "[a](/secret/file.html)", {u"broken-link /secret/file.html"_s});
    row("what is left out", "[a](/left-out/page.html)", {u"broken-link /left-out/page.html"_s});
    row("a reference link's definition", "[a][x]\n\n[x]: /none \"t\"", {u"broken-link /none"_s});
    row("the same address twice", "[a](/none) [b](/none)", {u"broken-link /none"_s, u"broken-link /none"_s});
    row("upwards beyond the root", "[a](../../about.html)", {});
    row("with a query", "[a](/about?x=1#%C3%BCber-uns) [b](/none?x=1)", {u"broken-link /none?x=1"_s});
}

void TestLinkCheck::codes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    QVERIFY(site.write(u"_config.yml"_s,
                       "exclude: [left-out]\ncollections:\n  recipes:\n    output: true\n  secret: {}\n"));
    QCOMPARE(linked(site.root(), u"page.md"_s, body), expected);
}

void TestLinkCheck::redirects_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("to a page") << QByteArray("redirect_to: /about") << QStringList{};
    QTest::newRow("to nothing") << QByteArray("redirect_to: /none")
                                << QStringList{u"broken-redirect /none"_s};
    QTest::newRow("to nothing, a list")
        << QByteArray("redirect_to:\n  - /none") << QStringList{u"broken-redirect /none"_s};
    QTest::newRow("to another site") << QByteArray("redirect_to: https://example.org/") << QStringList{};
    QTest::newRow("from an old address") << QByteArray("redirect_from: /old/") << QStringList{};
    QTest::newRow("from where a page is") << QByteArray("redirect_from:\n  - /old/\n  - /about.html")
                                          << QStringList{u"broken-redirect /about.html"_s};
    QTest::newRow("to a page that is not published")
        << QByteArray("published: false\nredirect_from: /old/") << QStringList{u"broken-redirect /old/"_s};
}

void TestLinkCheck::redirects()
{
    QFETCH(QByteArray, entries);
    QFETCH(QStringList, expected);
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    const QByteArray page = "---\n" + entries + "\n---\n[a](/gone/)\n";
    QVERIFY(site.write(u"moved.md"_s, page));
    QVERIFY(site.write(u"other.md"_s, "---\nredirect_from: [/gone/]\n---\n"));
    QVERIFY(site.write(u"_config.yml"_s, "plugins:\n  - jekyll-redirect-from\n"));
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    const QString text = QString::fromUtf8(page);
    QStringList found;
    for (const Diagnosis &diagnosis : checkLinks(*index, u"moved.md"_s, text)) {
        found.append(diagnosis.code + u' ' + diagnosis.span.of(text).toString());
    }
    QCOMPARE(found, expected);
    QVERIFY(site.write(u"_config.yml"_s, "title: no plugin\n"));
    const QList<Diagnosis> without = checkLinks(*SiteIndex::of(site.root()), u"moved.md"_s, text);
    QVERIFY(!without.isEmpty());
    QCOMPARE(without.first().code, u"broken-redirect"_s);
    QCOMPARE(without.last().code, u"broken-link"_s);
}

void TestLinkCheck::fixes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("a file's name") << QByteArray("[a](about.md#x)") << QByteArray("[a](/base/about.html#x)");
    QTest::newRow("a moved page") << QByteArray("[a](legal/terms.md)") << QByteArray("[a](/base/terms/)");
    QTest::newRow("capitals") << QByteArray("![a](/base/assets/Logo.png)")
                              << QByteArray("![a](/base/assets/logo.png)");
    QTest::newRow("the base address") << QByteArray("[a](/about?q#y)") << QByteArray("[a](/base/about?q#y)");
    QTest::newRow("a file's name with a blank")
        << QByteArray("[a](docs/two%20words.md)") << QByteArray("[a](/base/docs/two%20words.html)");
    QTest::newRow("a file's name with a percent sign")
        << QByteArray("[a](docs/it%2527s.md)") << QByteArray("[a](/base/docs/it%2527s.html)");
    QTest::newRow("an id") << QByteArray("# Wide Open\n\n[a](#Wide_Open)")
                           << QByteArray("# Wide Open\n\n[a](#wide-open)");
}

void TestLinkCheck::fixes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    QVERIFY(site.write(u"_config.yml"_s, "baseurl: base/\n"));
    const QString text = u"---\n---\n"_s + QString::fromUtf8(body);
    const QList<Diagnosis> found = checkLinks(*SiteIndex::of(site.root()), u"page.md"_s, text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fixes.size(), 1);
    QVERIFY(!found.first().fixes.first().automatic);
    QCOMPARE(found.first().fixes.first().edit.applied(text).mid(8), QString::fromUtf8(expected));
}

void TestLinkCheck::addressesAreJekylls_data()
{
    QTest::addColumn<QByteArray>("config");

    for (const char *style : {"date", "pretty", "ordinal", "none", "weekdate"}) {
        QTest::newRow(style) << "permalink: " + QByteArray(style) + "\n";
    }
    QTest::newRow("of its own") << QByteArray("permalink: /:year/:i_month/:title.html\n");
    QTest::newRow("of its own, with a slash") << QByteArray("permalink: /blog/:short_year:month/:slug/\n");
    QTest::newRow("of collections") << QByteArray(
        "permalink: /:slugified_categories/:y_day/:title:output_ext\ncollections:\n  recipes:\n    output: "
        "true\n"
        "    permalink: /food/:name/\n  secret: {output: false}\nexclude: [left*]\ninclude: [.hidden]\n");
    QTest::newRow("defaults") << QByteArray(
        "defaults:\n  - scope: {path: '', type: pages}\n    values: {permalink: /p/:basename/}\n"
        "  - scope: {path: docs}\n    values: {permalink: '/d/:path/:basename:output_ext'}\n"
        "  - scope: {path: '', type: posts}\n    values: {permalink: '/blog/:title'}\n"
        "  - scope: {path: legal/terms.md}\n    values: {published: false}\n"
        "future: true\nunpublished: true\n");
}

void TestLinkCheck::addressesAreJekylls()
{
    QFETCH(QByteArray, config);
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    const QByteArray collections =
        config.contains("collections") ? "" : "collections:\n  recipes:\n    output: true\n";
    QVERIFY(site.write(u"_config.yml"_s, config + collections + "timezone: UTC\n"));
    QStringList ours = SiteIndex::of(site.root())->targets();
    QCOMPARE(site.build(), QByteArray());
    QStringList jekylls;
    const QString built = site.root() + u"/_site"_s;
    for (QDirIterator it(built, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        jekylls.append(it.next().mid(built.size()));
    }
    ours.sort();
    jekylls.sort();
    // Sass writes a map beside each style sheet, which nobody links to.
    jekylls.removeIf([](const QString &path) {
        return path.contains(u".css.map"_s) || path.contains(u".css/index.map"_s);
    });
    QCOMPARE(ours.join(u'\n'), jekylls.join(u'\n'));
}

void TestLinkCheck::brokenLinksAreThoseOfTheBuiltSite_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("base");

    QTest::newRow("at the root") << QByteArray("permalink: date\n") << QByteArray();
    QTest::newRow("pretty") << QByteArray("permalink: pretty\n") << QByteArray();
    QTest::newRow("below a base address")
        << QByteArray("permalink: none\nbaseurl: /base\n") << QByteArray("/base");
}

void TestLinkCheck::brokenLinksAreThoseOfTheBuiltSite()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, base);
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    QVERIFY(site.write(u"_config.yml"_s, config + "collections:\n  recipes:\n    output: true\n"));
    const QByteArrayList addresses{"about.html",
                                   "about",
                                   "about/",
                                   "docs/",
                                   "docs",
                                   "docs/intro.html",
                                   "docs/intro",
                                   "docs/intro/",
                                   "docs/intro#intro",
                                   "docs/intro/#intro",
                                   "docs/intro.html#Intro",
                                   "privacy-policy",
                                   "privacy-policy/",
                                   "terms",
                                   "terms/",
                                   "terms/#terms",
                                   "imprint.html",
                                   "imprint",
                                   "hidden.html",
                                   "plain.md",
                                   "notes.txt",
                                   "assets/logo.png",
                                   "assets/Logo.png",
                                   "assets/Photo%20One.JPG",
                                   "assets/style.css",
                                   "news/old/2020/02/03/first-post.html",
                                   "news/old/first-post",
                                   "recipes/soup",
                                   "recipes/soup/",
                                   "stews/stew.html",
                                   "secret/file.html",
                                   "2999/01/01/future.html",
                                   "index.html",
                                   "",
                                   "#home",
                                   "about#%C3%BCber-uns",
                                   "about#none",
                                   "README.md",
                                   "docs/two%20words.html",
                                   "docs/two words",
                                   "left-out/page.html",
                                   "about.md"};
    QByteArray body = "# Home {#home}\n\n";
    for (const QByteArray &address : addresses) {
        for (const QByteArray &start :
             {QByteArray("/"), base + "/", QByteArray(), QByteArray("../"), QByteArray("./")}) {
            body += "[x](<" + start + address + ">)\n![x](<" + start + address + ">)\n";
        }
    }
    for (const char *source : {"index.md", "links.md", "deep/er/links.md", "moved.md"}) {
        const QByteArray permalink = qstrcmp(source, "moved.md") == 0 ? "permalink: /far/away/\n" : "";
        QVERIFY(
            site.write(QString::fromLatin1(source), "---\nlayout: default\n" + permalink + "---\n" + body));
    }
    QCOMPARE(site.build(), QByteArray());
    QProcess judge;
    judge.start(u"ruby"_s, {QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/site/broken_links.rb"),
                            site.root() + u"/_site"_s, QString::fromLatin1(base)});
    QVERIFY(judge.waitForFinished(120'000));
    QCOMPARE(judge.readAllStandardError(), QByteArray());
    QStringList expected = QString::fromUtf8(judge.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(expected.size() > 100);

    // Without a Gemfile it might be GitHub's Jekyll, with its plugins; this one could not be built with.
    QVERIFY(site.write(u"Gemfile"_s, "gem 'none'\n"));
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    QStringList found;
    for (const QString &source : {u"index.md"_s, u"links.md"_s, u"deep/er/links.md"_s, u"moved.md"_s}) {
        const Result<TextFile> file = TextFile::load(site.root() + u'/' + source);
        QVERIFY(file.ok());
        const QString &text = file.value().text();
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
        const preview::RenderedPage page = preview::render(frontMatter.body.of(text), index->renderOptions());
        const QList<Diagnosis> diagnoses = checkLinks(*index, source, text, frontMatter, page);
        for (const LinkTarget &target : linkTargets(text, frontMatter, page)) {
            const bool broken = std::any_of(diagnoses.cbegin(), diagnoses.cend(),
                                            [&](const Diagnosis &d) { return d.span == target.span; });
            if (broken) {
                found.append(index->addressOf(source)->target + u'\t' + target.address);
            }
        }
    }
    expected.sort();
    found.sort();
    expected.removeDuplicates();
    found.removeDuplicates();
    // What leads out of the site may be another site's; it is reported only where the site has such a page.
    expected.removeIf([&](const QString &line) {
        const QString address = line.section(u'\t', 1);
        const bool atRoot = line.section(u'\t', 0, 0).count(u'/') == 1;
        const bool outside = address.startsWith(u'/') ? !address.startsWith(u"/base"_s)
                                                      : atRoot && address.startsWith(u"../"_s);
        return !base.isEmpty() && outside && !found.contains(line);
    });
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

void TestLinkCheck::unsavedPermalinkCounts()
{
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    const QString here = u"---\n---\n[a](intro.html)\n"_s;
    QCOMPARE(checkLinks(*index, u"docs/new.md"_s, here).size(), 0);
    const QString moved = u"---\npermalink: /elsewhere/\n---\n[a](intro.html)\n"_s;
    QCOMPARE(checkLinks(*index, u"docs/new.md"_s, moved).size(), 1);
}

void TestLinkCheck::changedPageHasNewIds()
{
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    const QString text = u"---\n---\n[a](/about#brand-new)\n"_s;
    QCOMPARE(checkLinks(*index, u"page.md"_s, text).size(), 1);
    QVERIFY(site.write(u"about.md"_s, "---\n---\n# Something brand new\n\n## Brand new\n"));
    QCOMPARE(checkLinks(*index, u"page.md"_s, text).size(), 0);
}

void TestLinkCheck::newestPageIsChecked()
{
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    LiveLinkCheck check;
    QSignalSpy spy(&check, &LiveLinkCheck::checked);
    check.setSite(site.root());
    for (int i = 0; i < 50; ++i) {
        check.setPage(u"page.md"_s, u"---\n---\n[a](/none%1)"_s.arg(i));
    }
    QTRY_VERIFY(check.isIdle());
    QVERIFY(spy.size() < 50);
    QVERIFY(spy.last().at(1).toString().endsWith(u"/none49)"_s));
    QCOMPARE(spy.last().at(2).value<QList<Diagnosis>>().size(), 1);
    // A page that came since is found once the site is looked at again.
    QVERIFY(site.write(u"none49.md"_s, "---\n---\n"));
    check.setSite(site.root());
    QTRY_VERIFY(check.isIdle() && check.index() != nullptr);
    QCOMPARE(spy.last().at(2).value<QList<Diagnosis>>().size(), 0);
}

void TestLinkCheck::hostilePagesEnd()
{
    const testing::SiteFolder site;
    QVERIFY(site.writeAll(kinds));
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    QString many = u"---\n---\n"_s;
    for (int i = 0; i < 20'000; ++i) {
        many += u"[a](/none%1)\n"_s.arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(checkLinks(*index, u"page.md"_s, many).size(), 20'000);
    const QString broken =
        u"---\n---\n"_s + QString(200'000, u'<') + u"<a href=\""_s + QString(200'000, u'&');
    (void)checkLinks(*index, u"page.html"_s, broken);
    (void)checkLinks(*index, u"page.md"_s, u"---\n---\n"_s + u"<a href='/x&#x110000;"_s.repeated(20'000));
    QVERIFY2(timer.elapsed() < 60'000, "only a hang takes this long");
}

void TestLinkCheck::manyPages()
{
    const testing::SiteFolder site;
    const int pages = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE") ? 10'000 : 500;
    for (int i = 0; i < pages; ++i) {
        QVERIFY(site.write(u"pages/%1/page%2.md"_s.arg(i % 100).arg(i),
                           "---\ntitle: A page\npermalink: /p/" + QByteArray::number(i) +
                               "/\n---\n# Heading\n\n" + QByteArray("Some text of the page. ").repeated(100) +
                               "\n"));
    }
    QElapsedTimer timer;
    timer.start();
    const std::shared_ptr<const SiteIndex> index = SiteIndex::of(site.root());
    const qint64 built = timer.restart();
    const QString text = u"---\n---\n[a](/p/7/#heading) [b](/p/%1/)"_s.arg(pages);
    QCOMPARE(checkLinks(*index, u"page.md"_s, text).size(), 1);
    qInfo("%d pages: index %lld ms, a page's links %lld ms", pages, built, timer.elapsed());
    std::atomic_bool cancelled = true;
    QCOMPARE(SiteIndex::of(site.root(), &cancelled), std::shared_ptr<const SiteIndex>());
}

void TestLinkCheck::corpus()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_CORPUS") + u"/sites"_s;
    if (!QDir(folder).exists()) {
        QSKIP("The corpus is not here");
    }
    // Its sites are parts of sites, so most of what they link to is missing; but nothing may be reported
    // where the file is there.
    int checked = 0;
    QHash<QString, int> counts;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const std::shared_ptr<const SiteIndex> index = SiteIndex::of(folder + u'/' + name);
        for (QDirIterator it(index->root(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            const Result<TextFile> file = TextFile::load(path);
            QVERIFY(file.ok());
            ++checked;
            const QString source = path.mid(index->root().size() + 1);
            for (const Diagnosis &diagnosis : checkLinks(*index, source, file.value().text())) {
                ++counts[diagnosis.code];
                const QString address = diagnosis.span.of(file.value().text()).toString();
                if (qEnvironmentVariableIsSet("ANCHORAGE_VERBOSE")) {
                    qInfo().noquote() << name << source << diagnosis.code << address << diagnosis.message;
                }
                QVERIFY2(diagnosis.code == u"missing-header-id" ||
                             !QFile::exists(index->root() + u'/' + address) || !address.endsWith(u".png"_s),
                         qPrintable(path + u' ' + address));
            }
        }
    }
    QVERIFY(checked > 100);
    qInfo() << checked << "pages" << counts;
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestLinkCheck)
#include "test_link_check.moc"
