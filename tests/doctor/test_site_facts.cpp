// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"
#include "site_facts.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage;

Q_DECLARE_METATYPE(anchorage::LoaderEvidence)

/// Who builds a site and what its files have to do with each other, found from its repository.
class TestSiteFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_site = std::make_unique<QTemporaryDir>(); }

    void detectsTheLoader_data()
    {
        QTest::addColumn<LoaderEvidence>("evidence");
        QTest::addColumn<Loader>("loader");
        const auto add = [](const char *name, const LoaderEvidence &evidence, Loader loader) {
            QTest::newRow(name) << evidence << loader;
        };
        add("nothing", {}, Loader::Psych);
        add("configuration alone", {{}, {}, u"title: A\ntheme: minima\n"_s, {}}, Loader::Psych);
        add("strict", {{}, {}, u"strict_front_matter: true\n"_s, {}}, Loader::Strict);
        add("strict, set off", {{}, {}, u"strict_front_matter: false\n"_s, {}}, Loader::Psych);
        add("strict, commented out", {{}, {}, u"# strict_front_matter: true\n"_s, {}}, Loader::Psych);
        add("strict comes first",
            {{}, u"GEM\n  specs:\n    jekyll (4.3.2)\n"_s, u"strict_front_matter: true\n"_s, {}},
            Loader::Strict);
        add("jekyll in the lock", {{}, u"GEM\n  specs:\n    jekyll (4.3.2)\n"_s, {}, {}}, Loader::SafeYaml);
        add("github-pages in the lock", {{}, u"GEM\n  specs:\n    github-pages (228)\n"_s, {}, {}},
            Loader::SafeYaml);
        add("another gem's dependency in the lock",
            {{}, u"GEM\n  specs:\n    jekyll-feed (0.17.0)\n      jekyll (>= 3.7, < 5.0)\n"_s, {}, {}},
            Loader::SafeYaml);
        add("only a plugin in the lock", {{}, u"GEM\n  specs:\n    jekyll-feed (0.17.0)\n"_s, {}, {}},
            Loader::Psych);
        add("jekyll in the Gemfile", {u"source \"x\"\ngem \"jekyll\", \"~> 4.3\"\n"_s, {}, {}, {}},
            Loader::SafeYaml);
        add("github-pages in the Gemfile, in a group",
            {u"group :x do\n  gem('github-pages')\nend\n"_s, {}, {}, {}}, Loader::SafeYaml);
        add("commented out in the Gemfile", {u"# gem \"jekyll\"\n"_s, {}, {}, {}}, Loader::Psych);
        add("a plugin in the Gemfile", {u"gem \"jekyll-feed\"\n"_s, {}, {}, {}}, Loader::Psych);
        add("workflow for Pages",
            {{}, {}, {}, {u"jobs:\n  a:\n    steps:\n      - uses: actions/jekyll-build-pages@v1\n"_s}},
            Loader::SafeYaml);
        add("workflow that builds", {{}, {}, {}, {u"- run: bundle exec jekyll build\n"_s}}, Loader::SafeYaml);
        add("workflow for something else", {{}, {}, {}, {u"- uses: actions/checkout@v4\n"_s}}, Loader::Psych);
        add("remote theme", {{}, {}, u"remote_theme: kitian616/jekyll-TeXt-theme\n"_s, {}}, Loader::SafeYaml);
    }

    void detectsTheLoader()
    {
        QFETCH(const LoaderEvidence, evidence);
        QFETCH(const Loader, loader);
        const DetectedLoader detected = detectLoader(evidence);
        QCOMPARE(detected.loader, loader);
        QVERIFY(!detected.reason.isEmpty());
    }

    void readsTheRepository_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Loader>("loader");
        QTest::newRow("Gemfile.lock")
            << u"Gemfile.lock"_s << QByteArray("GEM\n  specs:\n    jekyll (4.3.2)\n") << Loader::SafeYaml;
        QTest::newRow("Gemfile") << u"Gemfile"_s << QByteArray("gem 'jekyll'\n") << Loader::SafeYaml;
        QTest::newRow("workflow") << u".github/workflows/pages.yaml"_s
                                  << QByteArray("uses: actions/deploy-pages@v4\n") << Loader::SafeYaml;
        QTest::newRow("configuration")
            << u"_config.yml"_s << QByteArray("lang: fr\nstrict_front_matter: true\n") << Loader::Strict;
        QTest::newRow("CRLF") << u"_config.yml"_s << QByteArray("lang: fr\r\nstrict_front_matter: true\r\n")
                              << Loader::Strict;
        QTest::newRow("something else") << u"Rakefile"_s << QByteArray("gem 'jekyll'\n") << Loader::Psych;
    }

    void readsTheRepository()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const Loader, loader);
        write(u"_config.yml"_s, "lang: fr\n");
        write(file, content);
        const SiteSurvey survey = SiteSurvey::of(m_site->path());
        QCOMPARE(survey.facts().loader, loader);
        QCOMPARE(survey.facts().siteLanguage, u"fr"_s);
        QCOMPARE(SiteSurvey::of(m_site->path(), Loader::SafeYaml).facts().loader, Loader::SafeYaml);
    }

    /// A link could lead out of the repository.
    void passesLinksOver()
    {
        QTemporaryDir outside;
        QVERIFY(test::writeFile(outside.filePath(u"lock"_s), "GEM\n  specs:\n    jekyll (4.3.2)\n"));
        QVERIFY(test::writeFile(outside.filePath(u"page.md"_s), "---\n---\n"));
        QVERIFY(QFile::link(outside.filePath(u"lock"_s), m_site->filePath(u"Gemfile.lock"_s)));
        QVERIFY(QFile::link(outside.filePath(u"page.md"_s), m_site->filePath(u"page.md"_s)));
        QVERIFY(QFile::link(outside.path(), m_site->filePath(u"folder"_s)));
        QCOMPARE(SiteSurvey::of(m_site->path()).facts().loader, Loader::Psych);
        QCOMPARE(checkedFiles(m_site->path()), QStringList());
    }

    void anEmptyOrMissingRepositoryHasDefaults()
    {
        for (const QString &root : {m_site->path(), u"/nowhere/at/all"_s}) {
            const SiteFacts facts = SiteSurvey::of(root).facts();
            QCOMPARE(facts.loader, Loader::Psych);
            QCOMPARE(facts.siteLanguage, QString());
        }
    }

    void findsTheTitlesOfTheNavigation_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("permalink");
        QTest::addColumn<QStringList>("places");
        const QString first = u"_data/navigation.yml, header[0].titles"_s;
        const QString second = u"_data/navigation.yml, header[1].titles"_s;
        QTest::newRow("by its path") << u"archive.md"_s << QString() << QStringList{first};
        QTest::newRow("by its permalink") << u"pages/x.md"_s << u"/archive.html"_s << QStringList{first};
        QTest::newRow("permalink without ending") << u"x.md"_s << u"/archive"_s << QStringList{first};
        QTest::newRow("permalink of a folder") << u"x.md"_s << u"/about/"_s << QStringList{second};
        QTest::newRow("index of a folder") << u"about/index.md"_s << QString() << QStringList{second};
        QTest::newRow("permalink goes before the path") << u"archive.md"_s << u"/y.html"_s << QStringList{};
        QTest::newRow("another page") << u"pages/archive.md"_s << QString() << QStringList{};
    }

    void findsTheTitlesOfTheNavigation()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, permalink);
        QFETCH(const QStringList, places);
        write(u"_data/navigation.yml"_s, "header:\n"
                                         "  - titles:\n"
                                         "      en: &EN Archive\n"
                                         "      en-GB: *EN\n"
                                         "      ko: Yes\n"
                                         "    url: /archive.html\n"
                                         "  - url: \"/about/\" # here\n"
                                         "    titles:\n"
                                         "      en: About\n"
                                         "      fr: *EN\n"
                                         "  - titles:\n"
                                         "      en: Elsewhere\n"
                                         "    url: https://example.org/archive.html\n");
        const QString line = permalink.isEmpty() ? QString() : u"permalink: "_s + permalink + u'\n';
        const QString text = u"---\n"_s + line + u"titles:\n  en: A\n---\n"_s;
        const FrontMatter read = FrontMatter::parse(text, FileKind::Page);
        const SiteFacts facts = SiteSurvey::of(m_site->path()).factsFor(path, text, read);
        QStringList found;
        for (const LinkedTitles &linked : facts.linked) {
            found.append(linked.place);
            const bool isArchive = linked.place.contains(u"[0]"_s);
            // Those that a loader reads; none that another list lends.
            QCOMPARE(linked.titles, isArchive ? (QHash<QString, QString>{{u"en"_s, u"Archive"_s},
                                                                         {u"en-GB"_s, u"Archive"_s},
                                                                         {u"ko"_s, u"true"_s}})
                                              : (QHash<QString, QString>{{u"en"_s, u"About"_s}}));
        }
        QCOMPARE(found, places);
    }

    void listsWhatCanHaveFaults()
    {
        for (const QString &file : {u"index.md"_s, u"a.MARKDOWN"_s, u"b.html"_s, u"c.txt"_s, u"_config.yml"_s,
                                    u"d.yml"_s, u"_data/navigation.yml"_s, u"_data/deep/x.yaml"_s,
                                    u"_layouts/page.html"_s, u"_site/index.html"_s, u".jekyll-cache/x.md"_s,
                                    u"vendor/x.md"_s, u"node_modules/x.md"_s, u"_posts/2024-01-01-a.md"_s}) {
            write(file, "");
        }
        QStringList found;
        for (const QString &path : checkedFiles(m_site->path())) {
            found.append(path.mid(m_site->path().size() + 1));
        }
        QCOMPARE(found,
                 (QStringList{u"_data/deep/x.yaml"_s, u"_data/navigation.yml"_s, u"_layouts/page.html"_s,
                              u"_posts/2024-01-01-a.md"_s, u"a.MARKDOWN"_s, u"b.html"_s, u"index.md"_s}));
        // What is named is looked at, whatever it is.
        const QString named = m_site->filePath(u"c.txt"_s);
        QCOMPARE(checkedFiles(named), QStringList{named});
    }

private:
    void write(const QString &file, const QByteArray &content) const
    {
        const QString path = m_site->filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QVERIFY(test::writeFile(path, content));
    }

    std::unique_ptr<QTemporaryDir> m_site;
};

QTEST_GUILESS_MAIN(TestSiteFacts)
#include "test_site_facts.moc"
