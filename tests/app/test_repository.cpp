// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_repository.h"
#include "site_settings.h"
#include "site_styles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

class TestRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void scanListsWhatCanBeEdited();
    void scanStaysInside();
    void cancelledScanStops();
    void rootIsTheNearestSite_data();
    void rootIsTheNearestSite();
    void configurationBecomesRenderOptions_data();
    void configurationBecomesRenderOptions();
    void pageFrameFollowsTheTheme_data();
    void pageFrameFollowsTheTheme();
    void styleSheetsComeFromTheLayouts();

private:
    void write(const QString &path, const QByteArray &content = {});
    [[nodiscard]] QStringList scanned() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestRepository::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(u"site"_s);
    QVERIFY(QDir().mkpath(m_root));
}

void TestRepository::write(const QString &path, const QByteArray &content)
{
    const QString full = QDir(m_root).filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList TestRepository::scanned() const
{
    QStringList result;
    for (const RepositoryEntry &entry : scanRepository(m_root, SiteSurvey::of(m_root))) {
        const QString kind = entry.kind == EntryKind::Page     ? u"page"_s
                             : entry.kind == EntryKind::Layout ? u"layout"_s
                                                               : u"data"_s;
        result.append(
            u"%1 %2 %3 %4"_s.arg(kind, entry.path).arg(entry.localeMaps).arg(entry.problems.size()));
    }
    return result;
}

void TestRepository::scanListsWhatCanBeEdited()
{
    const QByteArray map = "titles:\n  en: &EN A\n  fr: *FR\n";
    write(u"index.md"_s, "---\n---\n");
    write(u"policy/privacy.md"_s, "---\n" + map + "---\n");
    write(u"README.md"_s, "no front matter\n");
    write(u"_layouts/archive.html"_s, "---\n" + map + "---\n");
    write(u"_layouts/plain.html"_s, "---\nlayout: x\n---\n");
    write(u"_data/navigation.yml"_s, "header:\n  - titles:\n      en: A\n  - titles:\n      en: B\n");
    write(u"_data/authors.yml"_s, "a: b\n");
    write(u"assets/a.css"_s, "---\n---\n");
    write(u"_site/index.md"_s, "---\n---\n");
    write(u".hidden/index.md"_s, "---\n---\n");
    write(u"node_modules/x/index.md"_s, "---\n---\n");
    QCOMPARE(scanned(),
             QStringList({u"data _data/navigation.yml 2 0"_s, u"layout _layouts/archive.html 1 1"_s,
                          u"page index.md 0 0"_s, u"page policy/privacy.md 1 1"_s}));
}

void TestRepository::scanStaysInside()
{
    const QString outside = m_folder->filePath(u"outside.md"_s);
    write(outside, "---\n---\n");
    write(u"index.md"_s, "---\n---\n");
    QVERIFY(QFile::link(outside, m_root + u"/link.md"_s));
    QVERIFY(QFile::link(m_folder->path(), m_root + u"/up"_s));
    QCOMPARE(scanned(), QStringList{u"page index.md 0 0"_s});
}

void TestRepository::cancelledScanStops()
{
    write(u"index.md"_s, "---\n---\n");
    const std::atomic_bool cancelled = true;
    QVERIFY(scanRepository(m_root, SiteSurvey::of(m_root), &cancelled).isEmpty());
}

void TestRepository::rootIsTheNearestSite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("root");
    QTest::newRow("the site itself") << u"docs"_s << u"docs"_s;
    QTest::newRow("a page of it") << u"docs/policy/privacy.md"_s << u"docs"_s;
    QTest::newRow("outside of the site, under git") << u"other/page.md"_s << u""_s;
}

void TestRepository::rootIsTheNearestSite()
{
    QFETCH(QString, path);
    QFETCH(QString, root);
    write(u".git/HEAD"_s);
    write(u"docs/_config.yml"_s);
    write(u"docs/policy/privacy.md"_s);
    write(u"other/page.md"_s);
    QCOMPARE(repositoryRootOf(m_root + u'/' + path), QDir::cleanPath(m_root + u'/' + root));
}

void TestRepository::configurationBecomesRenderOptions_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("expected");
    const QString standard = u"kramdown gfm ids smart:lsquo,rsquo,ldquo,rdquo"_s;
    QTest::newRow("nothing") << QString() << standard;
    QTest::newRow("broken") << u"kramdown: [\n"_s << standard;
    QTest::newRow("another engine") << u"markdown: CommonMarkGhPages\n"_s
                                    << u"commonmark gfm ids smart:lsquo,rsquo,ldquo,rdquo"_s;
    QTest::newRow("kramdown's options")
        << u"kramdown:\n  input: kramdown\n  auto_ids: false\n  hard_wrap: true\n  smart_quotes: apos,apos,quot,quot\n"_s
        << u"kramdown wrap smart:apos,apos,quot,quot"_s;
    QTest::newRow("jemoji") << u"plugins:\n  - jekyll-feed\n  - jemoji\n"_s << standard + u" emoji"_s;
}

void TestRepository::configurationBecomesRenderOptions()
{
    QFETCH(QString, yaml);
    QFETCH(QString, expected);
    const preview::RenderOptions options = renderOptions(SiteConfig::parse(yaml));
    QStringList said{options.dialect == preview::Dialect::Kramdown ? u"kramdown"_s : u"commonmark"_s};
    said += options.gfmInput ? QStringList{u"gfm"_s} : QStringList();
    said += options.autoIds ? QStringList{u"ids"_s} : QStringList();
    said += options.hardWrap ? QStringList{u"wrap"_s} : QStringList();
    said += u"smart:"_s + options.smartQuotes;
    said += options.emoji ? QStringList{u"emoji"_s} : QStringList();
    QCOMPARE(said.join(u' '), expected);
}

void TestRepository::pageFrameFollowsTheTheme_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("own") << u"fr"_s << u"Bonjour fr ltr"_s;
    QTest::newRow("no title of its own") << u"fr-BE"_s << u"Hello fr-BE ltr"_s;
    QTest::newRow("no row") << u"de"_s << u"Hello de ltr"_s;
    QTest::newRow("right to left") << u"ar"_s << u"مرحبا ar rtl"_s;
}

void TestRepository::pageFrameFollowsTheTheme()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const QString text = u"---\ntitles:\n  en: Hello\n  fr: Bonjour\n  fr-BE: *FR\n  ar: مرحبا\n---\n"_s;
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    const preview::PageFrame frame = pageFrame(frontMatter, frontMatter.map({}), locale);
    const QString direction = frame.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QCOMPARE(u"%1 %2 %3"_s.arg(frame.title, frame.localeTag, direction), expected);
}

void TestRepository::styleSheetsComeFromTheLayouts()
{
    write(u"_layouts/base.html"_s,
          "<link rel=\"stylesheet\" href=\"{{ '/assets/base.css' | relative_url }}\">\n"
          "{% include head.html %}<link rel=\"stylesheet\" href=\"https://x.example/y.css\">"
          "<link rel=\"stylesheet\" href=\"/assets/made-by-sass.css\">"
          "<link rel=\"stylesheet\" href=\"/../outside.css\">");
    write(u"_layouts/article.html"_s, "---\nlayout: base\n---\n<link href=\"/assets/article.css\" "
                                      "rel=\"stylesheet\">{% include head.html %}");
    write(u"_includes/head.html"_s,
          "<link rel=\"stylesheet\" href=\"/assets/head.css\">{% include head.html %}");
    for (const QString &sheet :
         {u"assets/base.css"_s, u"assets/head.css"_s, u"assets/article.css"_s, u"../outside.css"_s}) {
        write(sheet);
    }
    QCOMPARE(siteStyleSheets(m_root, u"article"_s),
             QStringList({u"/assets/base.css"_s, u"/assets/head.css"_s, u"/assets/article.css"_s}));
    QCOMPARE(siteStyleSheets(m_root, u"missing"_s), QStringList());
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestRepository)

#include "test_repository.moc"
