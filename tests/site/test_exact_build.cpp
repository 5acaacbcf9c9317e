// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact_build.h"
#include "exact_differences.h"
#include "front_matter.h"
#include "jekyll_messages.h"
#include "page_template.h"
#include "sample_site.h"
#include "scratch_copy.h"
#include "site_folder.h"
#include "text_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Paths, times and contents of all files, `.git` too.
QByteArray fingerprint(const QString &root)
{
    QStringList files;
    for (QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();) {
        files.append(it.next());
    }
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : files) {
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        hash.addData(path.toUtf8() + QFileInfo(path).lastModified().toString(Qt::ISODateWithMs).toUtf8());
        hash.addData(file.readAll());
    }
    return hash.result();
}

ExactRequest requestFor(const QString &root, const QString &source, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    return {root, source, bytes, preview::render(frontMatter.body.of(text)).blocks, {}};
}

} // namespace

class TestExactBuild : public QObject
{
    Q_OBJECT

private slots:
    void unsavedTextIsBuilt();
    void pageWithoutDifferences();
    void frameAndFilesAreThoseOfTheBuild();
    void untrustedRepositoryRunsNothing();
    void cancelLeavesNoProcess();
    void errorsAreSaidPlainly_data();
    void errorsAreSaidPlainly();
    void brokenSiteIsReported();
    void copyFollowsTheRepository();
    void differences_data();
    void differences();

private:
    [[nodiscard]] ExactResult build(ExactBuild &exact, const ExactRequest &request);
};

ExactResult TestExactBuild::build(ExactBuild &exact, const ExactRequest &request)
{
    QSignalSpy spy(&exact, &ExactBuild::finished);
    exact.start(request);
    (void)QTest::qWaitFor([&] { return !spy.isEmpty(); }, 120'000);
    return spy.isEmpty() ? ExactResult() : spy.first().first().value<ExactResult>();
}

void TestExactBuild::unsavedTextIsBuilt()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder folder;
    const QString sample = folder.beside(u"sample"_s);
    QVERIFY(prepareSampleSite(sample).ok());
    const QByteArray before = fingerprint(sample);
    ExactBuild exact(folder.beside(u"scratch"_s), [](const QString &) { return true; });
    QSignalSpy lines(&exact, &ExactBuild::progress);
    QFile file(sample + u"/terms.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll() + "\nA paragraph that nobody saved.\n";
    const ExactResult result = build(exact, requestFor(sample, u"terms.md"_s, bytes));
    QCOMPARE(result.reason, QString());
    QCOMPARE(result.outcome, ExactResult::Outcome::Built);
    QVERIFY(result.builtPage.endsWith(u"/terms.html"_s));
    QVERIFY(!result.builtPage.startsWith(sample));
    QVERIFY(result.body.contains(u"A paragraph that nobody saved."_s));
    QVERIFY(!result.body.contains(u"<header"_s));
    QVERIFY(result.html.contains(u"<header"_s));
    QVERIFY(lines.size() > 1);
    // Again, incrementally: the newer text, and nothing of the older one.
    const QByteArray newer = bytes + "\nAnd another one.\n";
    QElapsedTimer timer;
    timer.start();
    const ExactResult again = build(exact, requestFor(sample, u"terms.md"_s, newer));
    qInfo() << "second build" << timer.elapsed() << "ms";
    QVERIFY(again.body.contains(u"And another one."_s));
    // Another page: the first one is the repository's again.
    QFile about(sample + u"/about.md"_s);
    QVERIFY(about.open(QIODevice::ReadOnly));
    const ExactResult other = build(exact, requestFor(sample, u"about.md"_s, about.readAll()));
    QCOMPARE(other.outcome, ExactResult::Outcome::Built);
    QFile terms(other.builtSite + u"/terms.html"_s);
    QVERIFY(terms.open(QIODevice::ReadOnly));
    QVERIFY(!terms.readAll().contains("nobody saved"));
    QCOMPARE(fingerprint(sample), before);
}

void TestExactBuild::pageWithoutDifferences()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: x\n"));
    QVERIFY(site.write(u"_layouts/page.html"_s,
                       "<html><body><nav>N</nav><main>{{ content }}</main></body></html>"));
    const QByteArray text =
        "---\nlayout: page\n---\n# A “title”\n\nText & *more*, `code`.\n\n```ruby\ndef x\n  1\nend\n"
        "```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{% if true %}Liquid{% endif %} here\n";
    ExactBuild exact(site.beside(u"scratch"_s), [](const QString &) { return true; });
    const ExactRequest request = requestFor(site.root(), u"page.md"_s, text);
    const ExactResult result = build(exact, request);
    QCOMPARE(result.reason, QString());
    const QList<ExactDifference> found = exactDifferences(request.blocks, result.body);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().exact, u"<p>Liquid here</p>"_s);
    QCOMPARE(found.first().firstLine, 14);
}

void TestExactBuild::frameAndFilesAreThoseOfTheBuild()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.writeAll("=== _config.yml\nbaseurl: /base\nmain_color: teal\n"
                          "=== _layouts/page.html\n<html><head><link rel='stylesheet' "
                          "href='{{ '/assets/site.css' | relative_url }}'></head><body class='wide'>"
                          "<nav><img src='{{ '/assets/a b.svg' | relative_url }}'> Menu</nav>"
                          "<h1>{{ page.title }}</h1><main>{{ content }}</main></body></html>\n"
                          "=== assets/site.css\n---\n---\nbody { color: {{ site.main_color }} }\n"
                          "=== assets/a b.svg\n<svg xmlns='http://www.w3.org/2000/svg'/>\n"
                          "=== assets/made.svg\n---\n---\n<svg xmlns='http://www.w3.org/2000/svg'/>\n"));
    ExactBuild exact(site.beside(u"scratch"_s), [](const QString &) { return true; });
    ExactRequest request =
        requestFor(site.root(), u"legal/page.md"_s,
                   "---\nlayout: page\ntitle: A title\n---\nText ![one]({{ '/assets/made.svg' | relative_url "
                   "}}) and ![two](../assets/made.svg) and ![none](none.png) <b>bold</b>\n");
    request.titles = {u"A title"_s};
    const ExactResult result = build(exact, request);
    QCOMPARE(result.reason, QString());
    static const QRegularExpression served(u"^(/\\.anchorage/built/[0-9]+/)assets/site\\.css$"_s);
    QCOMPARE(result.frame.styleSheets.size(), 1);
    const QRegularExpressionMatch match = served.match(result.frame.styleSheets.first());
    QVERIFY2(match.hasMatch(), qPrintable(result.frame.styleSheets.first()));
    const QString folder = match.captured(1);
    QFile sheet(result.builtSite + u"/assets/site.css"_s);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QCOMPARE(sheet.readAll().trimmed(), QByteArray("body { color: teal }"));
    QCOMPARE(result.frame.bodyClass, u"wide"_s);
    QVERIFY(result.frame.surroundings.contains(u"<img src=\""_s + folder + u"assets/a%20b.svg\"> Menu"_s));
    QVERIFY(result.frame.surroundings.contains(u"<main>"_s + preview::bodyPlaceholder));
    QVERIFY(result.frame.surroundings.contains(u"<h1>"_s + preview::titlePlaceholder));
    QCOMPARE(result.shownBody.count(u"src=\""_s + folder + u"assets/made.svg\""_s), 2);
    QVERIFY(result.shownBody.contains(u"src=\"none.png\""_s));
    QVERIFY(result.shownBody.contains(u"<b>bold</b>"_s));
    QVERIFY(result.body.contains(u"src=\"/base/assets/made.svg\""_s));
}

void TestExactBuild::untrustedRepositoryRunsNothing()
{
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: x\n"));
    QVERIFY(site.write(u"_plugins/evil.rb"_s, "File.write('" + site.beside(u"ran"_s).toUtf8() + "', 'x')"));
    ExactBuild exact(site.beside(u"scratch"_s), [](const QString &) { return false; });
    QSignalSpy lines(&exact, &ExactBuild::progress);
    const ExactResult result = build(exact, requestFor(site.root(), u"page.md"_s, "---\n---\nx"));
    QCOMPARE(result.outcome, ExactResult::Outcome::NotTrusted);
    QVERIFY(!result.reason.isEmpty());
    QVERIFY(!QFile::exists(site.beside(u"ran"_s)));
    QVERIFY(!QFile::exists(site.beside(u"scratch"_s)));
    QCOMPARE(lines.size(), 0);
}

void TestExactBuild::cancelLeavesNoProcess()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: x\n"));
    // Starts a program of its own and says who they are.
    QVERIFY(site.write(u"_plugins/slow.rb"_s, "child = spawn('sleep', '600')\nFile.write('" +
                                                  site.beside(u"pids.part"_s).toUtf8() +
                                                  "', \"#{Process.pid} #{child}\")\nFile.rename('" +
                                                  site.beside(u"pids.part"_s).toUtf8() + "', '" +
                                                  site.beside(u"pids"_s).toUtf8() + "')\nsleep 600\n"));
    ExactBuild exact(site.beside(u"scratch"_s), [](const QString &) { return true; });
    QSignalSpy spy(&exact, &ExactBuild::finished);
    exact.start(requestFor(site.root(), u"page.md"_s, "---\n---\nx"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(site.beside(u"pids"_s)), 60'000);
    exact.cancel();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ExactResult>().outcome, ExactResult::Outcome::Cancelled);
    QVERIFY(!exact.isRunning());
    QFile pids(site.beside(u"pids"_s));
    QVERIFY(pids.open(QIODevice::ReadOnly));
    for (const QByteArray &pid : pids.readAll().split(' ')) {
        // Gone, or dead and waiting for its parent to notice.
        const auto isGone = [&] {
            QFile status(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
            return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
        };
        QTRY_VERIFY(isGone());
    }
    // And the next build works.
    QVERIFY(QFile::remove(site.root() + u"/_plugins/slow.rb"_s));
    QCOMPARE(build(exact, requestFor(site.root(), u"page.md"_s, "---\n---\nx")).outcome,
             ExactResult::Outcome::Built);
}

void TestExactBuild::errorsAreSaidPlainly_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const QString &output, const QString &reason) {
        QTest::newRow(name) << output << reason;
    };
    row("Liquid", u"  Liquid Exception: Liquid syntax error (line 2): Unknown tag 'x' in page.md\n"_s,
        u"Jekyll cannot run the Liquid in “page.md”: Liquid syntax error (line 2): Unknown tag 'x'"_s);
    row("YAML", u"YAML Exception reading /s/page.md: (<unknown>): did not find expected key\n"_s,
        u"Jekyll cannot read the front matter of “/s/page.md”: (<unknown>): did not find expected key"_s);
    row("a plugin", u"x.rb:85: cannot load such file -- jekyll-none (LoadError)\n"_s,
        u"A plugin that the site needs is not installed: jekyll-none"_s);
    row("a gem", u"Could not find gem 'minima' in locally installed gems.\n"_s,
        u"A gem that the site needs is not installed: minima"_s);
    row("an error", u"jekyll 4.3.1 | Error:  Invalid date '2020-99-99'\n"_s,
        u"Jekyll stopped: Invalid date '2020-99-99'"_s);
    row("nothing", {}, u"Jekyll stopped without saying why."_s);
}

void TestExactBuild::errorsAreSaidPlainly()
{
    QFETCH(QString, output);
    QFETCH(QString, reason);
    QCOMPARE(plainBuildError(output), reason);
}

void TestExactBuild::brokenSiteIsReported()
{
    if (!testing::SiteFolder::hasJekyll()) {
        QSKIP("Jekyll is not installed");
    }
    const testing::SiteFolder site;
    QVERIFY(site.write(u"_config.yml"_s, "title: x\n"));
    ExactBuild exact(site.beside(u"scratch"_s), [](const QString &) { return true; });
    const ExactResult liquid = build(exact, requestFor(site.root(), u"page.md"_s, "---\n---\n{% none %}\n"));
    QCOMPARE(liquid.outcome, ExactResult::Outcome::Failed);
    QVERIFY2(liquid.reason.contains(u"Unknown tag"_s), qPrintable(liquid.reason));
    QVERIFY(liquid.output.size() > liquid.reason.size());
    QVERIFY(site.write(u"_config.yml"_s, "plugins: [jekyll-no-such-plugin]\n"));
    const ExactResult plugin = build(exact, requestFor(site.root(), u"page.md"_s, "---\n---\nx\n"));
    QCOMPARE(plugin.outcome, ExactResult::Outcome::Failed);
    QVERIFY2(plugin.reason.contains(u"jekyll-no-such-plugin"_s), qPrintable(plugin.reason));
}

void TestExactBuild::copyFollowsTheRepository()
{
    const testing::SiteFolder site;
    const QString copy = site.beside(u"copy"_s);
    const std::atomic_bool no = false;
    QVERIFY(site.write(u"a/b.md"_s, "one"));
    QVERIFY(site.write(u"c.md"_s, "two"));
    QVERIFY(site.write(u".git/config"_s, "secret"));
    QVERIFY(site.write(u"_site/x.html"_s, "built"));
    QVERIFY(QFile::link(u"/etc/passwd"_s, site.root() + u"/out"_s));
    QVERIFY(QFile::link(site.root(), site.root() + u"/a/loop"_s));
    const Result<CopyChanges> first = syncScratchCopy(site.root(), copy, {}, no);
    QVERIFY(first.ok());
    QCOMPARE(first.value().copied, 2);
    QVERIFY(!QFile::exists(copy + u"/.git"_s) && !QFile::exists(copy + u"/_site"_s) &&
            !QFile::exists(copy + u"/out"_s));
    QCOMPARE(syncScratchCopy(site.root(), copy, {}, no).value().copied, 0);
    QVERIFY(site.write(u"c.md"_s, "three"));
    QVERIFY(QFile::remove(site.root() + u"/a/b.md"_s));
    const Result<CopyChanges> next = syncScratchCopy(site.root(), copy, {}, no);
    QCOMPARE(next.value().copied, 1);
    QCOMPARE(next.value().removed, 1);
    QVERIFY(!QFile::exists(copy + u"/a/b.md"_s));
    // A change in the copy never reaches the repository.
    QVERIFY(writeScratchFile(copy + u"/c.md"_s, "four").ok());
    QFile original(site.root() + u"/c.md"_s);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), QByteArray("three"));
    QVERIFY(!syncScratchCopy(site.root(), site.root() + u"/copy"_s, {}, no).ok());
    QVERIFY(!syncScratchCopy(site.root(), site.beside(u"."_s), {}, no).ok());
}

void TestExactBuild::differences_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &markdown, const QString &exact,
                        const QStringList &expected) {
        QTest::newRow(name) << markdown << exact << expected;
    };
    row("none", u"One\n\nTwo"_s, u"<p>One</p>\n\n<p>Two</p>\n"_s, {});
    row("writing alone", u"One & two\n{: .b #a}"_s, u"<p  class='b' id=a>\n One &#38;  two</p>"_s, {});
    row("coloured code", u"```ruby\nx = 1\n```"_s,
        u"<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre "
        u"class=\"highlight\"><code>"
        "<span class=\"n\">x</span> <span class=\"o\">=</span> <span class=\"mi\">1</span>\n</code></pre></div></div>"_s,
        {});
    row("one changed", u"One\n\nTwo\n\nThree"_s, u"<p>One</p><p>2</p><p>Three</p>"_s,
        {u"1:2 <p>Two</p>|<p>2</p>"_s});
    row("one less", u"One\n\nTwo\n\nThree"_s, u"<p>One</p><p>Three</p>"_s, {u"1:2 <p>Two</p>|"_s});
    row("one more", u"One\n\nTwo"_s, u"<p>One</p><hr><p>Two</p>"_s, {u"0:0 |<hr>"_s});
    row("text alone", u"One"_s, u"<p>One</p> loose"_s, {u"0:0 |loose"_s});
    row("nothing built", u"One"_s, {}, {u"0:0 <p>One</p>|"_s});
}

void TestExactBuild::differences()
{
    QFETCH(QString, markdown);
    QFETCH(QString, exact);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ExactDifference &difference : exactDifferences(preview::render(markdown).blocks, exact)) {
        found.append(u"%1:%2 %3|%4"_s.arg(difference.block)
                         .arg(difference.firstLine)
                         .arg(difference.live, difference.exact));
    }
    QCOMPARE(found, expected);
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestExactBuild)
#include "test_exact_build.moc"
