// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"
#include "link_check.h"
#include "site_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const QByteArray site = R"(=== _config.yml
baseurl: /base
plugins: [jekyll-redirect-from]
=== index.md
---
title: Home
---
# Home

[good](about.html) [bad](nowhere.html)
![missing](/base/logo.png) ![there](/base/there.png)
[other's](about.html#team)
[elsewhere](https://example.org/x) [unknown]({{ page.next }})
=== about.md
---
title: About
redirect_from: /old/
redirect_to: /gone/
---
## Our team

[heading](#tem)
=== there.png
png
=== page.html
---
---
<a href="nowhere.html">x</a>
=== _layouts/default.html
<a href="/nowhere.html">x</a>
=== unpublished.txt
[bad](nowhere.html)
)";

} // namespace

/// `anchorage-cli check --links`.
class TestCliLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_site.writeAll(site)); }
    void codesAreTheWindows();
    void linksAreNotCheckedUnasked();
    void formats_data();
    void formats();
    void singleFile();
    void baselineHolds();
    void severityIsFollowed();
    void nothingIsMendedByFix();
    void manyPages();

private:
    [[nodiscard]] test::Run check(const QStringList &options) const
    {
        return test::runCli(QStringList{u"check"_s} + options + QStringList{m_site.root()});
    }
    testing::SiteFolder m_site;
};

void TestCliLinks::codesAreTheWindows()
{
    const test::Run run = check({u"--links"_s, u"--format=json"_s});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.exitCode, 1);
    const auto index = SiteIndex::of(m_site.root());
    QStringList expected;
    for (const QString &source : {u"about.md"_s, u"index.md"_s, u"page.html"_s}) {
        const QString text = QString::fromUtf8(test::contentOf(m_site.root() + u'/' + source));
        for (const Diagnosis &diagnosis : checkLinks(*index, source, text)) {
            expected.append(source + u' ' + diagnosis.code + u' ' + diagnosis.message);
        }
    }
    QStringList found;
    const QJsonArray problems = QJsonDocument::fromJson(run.output.toUtf8()).array();
    for (const QJsonValue &problem : problems) {
        found.append(problem[u"file"].toString().mid(m_site.root().size() + 1) + u' ' +
                     problem[u"code"].toString() + u' ' + problem[u"message"].toString());
        QVERIFY(!problem[u"readers_see"][u"psych"].toString().isEmpty());
    }
    QCOMPARE(found, expected);
    QCOMPARE(found.size(), 6);
    for (const DiagnosisCode &code : linkCodes()) {
        QVERIFY2(found.join(u'\n').contains(u' ' + code.code + u' '), qPrintable(code.code));
    }
}

void TestCliLinks::linksAreNotCheckedUnasked()
{
    const test::Run run = check({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QString());
}

void TestCliLinks::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected"); ///< what says that index.md has a broken link
    QTest::newRow("text") << u"text"_s
                          << u"/index.md:6:26: warning: No page or file of the site has the address "
                             "“nowhere.html”. Readers who follow it get “page not found”. [broken-link]\n"_s;
    QTest::newRow("json") << u"json"_s << u"\"code\": \"broken-link\""_s;
    QTest::newRow("sarif") << u"sarif"_s << u"\"ruleId\": \"broken-link\""_s;
    QTest::newRow("rules of SARIF") << u"sarif"_s << u"\"id\": \"missing-header-id\""_s;
    QTest::newRow("github") << u"github"_s << u"/index.md,line=6,col=26,title=broken-link::No page or file"_s;
}

void TestCliLinks::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, expected);
    const test::Run run = check({u"--links"_s, u"--format="_s + format});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains(expected), qPrintable(run.output));
}

void TestCliLinks::singleFile()
{
    // A file is checked against the whole site that it belongs to, not against itself.
    const test::Run run = test::runCli({u"check"_s, u"--links"_s, m_site.root() + u"/about.md"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output.count(u"[broken-redirect]"_s), 1);
    QCOMPARE(run.output.count(u"[missing-header-id]"_s), 1);
    QCOMPARE(run.output.count(u'\n'), 3);
    QCOMPARE(test::runCli({u"check"_s, u"--links"_s, m_site.root() + u"/_config.yml"_s}).exitCode, 0);
}

void TestCliLinks::baselineHolds()
{
    const QString baseline = m_site.beside(u"baseline"_s);
    QCOMPARE(check({u"--links"_s, u"--write-baseline="_s + baseline}).exitCode, 0);
    QCOMPARE(check({u"--links"_s, u"--baseline="_s + baseline}).output, QString());
}

void TestCliLinks::severityIsFollowed()
{
    const test::Run run = check({u"--links"_s, u"--severity=error"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QString());
}

void TestCliLinks::nothingIsMendedByFix()
{
    // “fix” leaves links alone, so nobody may be told that it mends them.
    const test::Run run = check({u"--links"_s});
    QVERIFY2(run.output.contains(u"mends 0 of them"_s), qPrintable(run.output));
    const QByteArray before = test::contentOf(m_site.root() + u"/index.md"_s);
    QCOMPARE(test::runCli({u"fix"_s, m_site.root()}).exitCode, 0);
    QCOMPARE(test::contentOf(m_site.root() + u"/index.md"_s), before);
}

void TestCliLinks::manyPages()
{
    const testing::SiteFolder large;
    constexpr int pages = 300;
    for (int i = 0; i < pages; ++i) {
        const QByteArray number = QByteArray::number(i);
        QVERIFY(large.write(u"docs/%1.md"_s.arg(i), "---\ntitle: A\n---\n## H" + number + "\n\n[a](" +
                                                        QByteArray::number((i + 1) % pages) + ".html#h" +
                                                        QByteArray::number((i + 1) % pages) + ") [b](x" +
                                                        number + ".html)\n"));
    }
    const test::Run run = test::runCli({u"check"_s, u"--links"_s, large.root()});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.output.count(u"[broken-link]"_s), pages);
    QCOMPARE(run.output.count(u'\n'), pages + 1);
}

QTEST_GUILESS_MAIN(TestCliLinks)
#include "test_cli_links.moc"
