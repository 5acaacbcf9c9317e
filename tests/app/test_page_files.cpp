// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_files.h"
#include "text_file.h"
#include "yaml_values.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

/// What becomes of a page's pattern and of the menu when pages come, move and go.
class TestPageFiles : public QObject
{
    Q_OBJECT

private slots:
    void newPageKeepsTheLocales_data();
    void newPageKeepsTheLocales();
    void newPageHasTheLocalesOfTheSite();
    void titleComesFromTheName_data();
    void titleComesFromTheName();
    void menuFollowsAnAddress_data();
    void menuFollowsAnAddress();
    void menuEntryGoes_data();
    void menuEntryGoes();
    void menusOfRealSites();
};

void TestPageFiles::newPageKeepsTheLocales_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("anchors, alignment, comments")
        << u"---\nlayout: article\ntitles:\n  # @start locale config\n  en      : &EN Terms\n  en-GB   : "
           u"*EN\n"
           "  ko      : &KO 약관 # check\n  # @end locale config\nkey: page-terms\n---\n\nText\n"_s
        << u"---\nlayout: article\ntitles:\n  # @start locale config\n  en      : &EN New\n  en-GB   : *EN\n"
           "  ko      : &KO New # check\n  # @end locale config\nkey: page-terms\n---\n\n"_s;
    QTest::newRow("addresses go")
        << u"---\npermalink: /x/\nredirect_from:\n  - /a\n  - /b\nlang: fr\n---\nText"_s
        << u"---\nlang: fr\n---\n\n"_s;
    QTest::newRow("no front matter") << u"Text\n"_s << u"\n\n"_s;
}

void TestPageFiles::newPageKeepsTheLocales()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, expected);
    QCOMPARE(pageLike(pattern, u"New"_s), expected);
}

void TestPageFiles::newPageHasTheLocalesOfTheSite()
{
    const QString pattern = u"---\ntitles:\n  en   : &EN  Old\n  en-GB: *EN\n---\nText\n"_s;
    QCOMPARE(pageLike(pattern, u"New"_s, {u"en"_s, u"en-AU"_s, u"en-GB"_s, u"fr"_s, u"fr-BE"_s}),
             u"---\ntitles:\n  en   : &EN  New\n  en-GB: *EN\n  en-AU: *EN\n  fr   : &FR  New\n  fr-BE: *FR\n"
             "---\n\n"_s);
    QCOMPARE(pageLike(u"---\ntitle: Old\n---\n"_s, u"New"_s, {u"fr"_s}), u"---\ntitle: Old\n---\n\n"_s);
}

void TestPageFiles::titleComesFromTheName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::newRow("words") << u"legal/our-cookie_policy.md"_s << u"Our cookie policy"_s;
    QTest::newRow("post") << u"_posts/2026-02-03-news.md"_s << u"News"_s;
    QTest::newRow("no letters") << u".md"_s << u""_s;
}

void TestPageFiles::titleComesFromTheName()
{
    QFETCH(const QString, path);
    QFETCH(const QString, title);
    QCOMPARE(titleFromFileName(path), title);
}

void TestPageFiles::menuFollowsAnAddress_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("expected");
    QTest::newRow("url")
        << u"header:\n  - titles:\n      en: A\n    url: /about.html # here\n  - url: /terms\n"_s
        << u"header:\n  - titles:\n      en: A\n    url: /us.html # here\n  - url: /terms\n"_s;
    QTest::newRow("quoted, without ending") << u"- url: \"/about\"\n"_s << u"- url: \"/us\"\n"_s;
    QTest::newRow("folder and fragment") << u"- url: /about/#who\n"_s << u"- url: /us/#who\n"_s;
    QTest::newRow("another site's") << u"- url: https://x.example/about\n"_s
                                    << u"- url: https://x.example/about\n"_s;
    QTest::newRow("in braces") << u"h: \n  - { title: A, url: /about.html }\n  - {url: /b}\n"_s
                               << u"h: \n  - { title: A, url: /us.html }\n  - {url: /b}\n"_s;
    QTest::newRow("a key in quotes") << u"- \"url\": '/about/'\n"_s << u"- \"url\": '/us/'\n"_s;
    QTest::newRow("in a text, not an entry")
        << u"note: |\n  url: /about\nh:\n- url: /b\n"_s << u"note: |\n  url: /about\nh:\n- url: /b\n"_s;
    QTest::newRow("longer") << u"- url: /about-us\n"_s << u"- url: /about-us\n"_s;
}

void TestPageFiles::menuFollowsAnAddress()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, expected);
    QCOMPARE(menuWithAddress(menu, u"/about.html"_s, u"/us.html"_s).applied(menu), expected);
}

void TestPageFiles::menuEntryGoes_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("expected"); ///< null: cannot be taken out
    QTest::newRow("the middle one") << u"header:\n  - titles:\n      en: A\n    url: /a\n\n  # b\n  - "
                                       u"titles:\n      en: B\n    url: /about\n\n"
                                       "  # c\n  - title: C\n    url: /c\nsite:\n  x: 1\n"_s
                                    << u"header:\n  - titles:\n      en: A\n    url: /a\n\n  # b\n\n  # c\n  "
                                       u"- title: C\n    url: /c\nsite:\n"
                                       "  x: 1\n"_s;
    QTest::newRow("the last one, url first")
        << u"h:\n  - url: /a\n  - url: /about.html\n    title: T"_s << u"h:\n  - url: /a\n"_s;
    QTest::newRow("not in the menu") << u"h:\n  - url: /a\n"_s << u"h:\n  - url: /a\n"_s;
    QTest::newRow("others take its title")
        << u"h:\n  - titles:\n      en: &EN A\n    url: /about\n  - titles:\n      en: *EN\n    url: /b\n"_s
        << QString();
    QTest::newRow("others would take another title")
        << u"h:\n  - titles:\n      en: &EN A\n    url: /a\n  - titles:\n      en: &EN B\n    url: /about\n"
           "  - titles:\n      en: *EN\n    url: /b\n"_s
        << QString();
    QTest::newRow("other entries stand in it")
        << u"h:\n  - title: A\n    url: /about\n    children:\n      - title: B\n        url: /b\n"_s
        << QString();
    QTest::newRow("a child of another one")
        << u"h:\n  - title: A\n    children:\n      - title: B\n        url: /about\n      - title: C\n        url: /c\n"_s
        << u"h:\n  - title: A\n    children:\n      - title: C\n        url: /c\n"_s;
    QTest::newRow("in braces") << u"h:\n  - {title: A, url: /about/}\n  - {title: B, url: /b}\n"_s
                               << u"h:\n  - {title: B, url: /b}\n"_s;
    QTest::newRow("in one line with others") << u"h: [{url: /about}, {url: /b}]\n"_s << QString();
    QTest::newRow("no list") << u"url: /about\n"_s << QString();
}

void TestPageFiles::menuEntryGoes()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, expected);
    const std::optional<TextEdit> edit = menuWithoutAddress(menu, u"/about.html"_s);
    QCOMPARE(edit.has_value(), !expected.isNull());
    if (edit) {
        QCOMPARE(edit->applied(menu), expected);
    }
}

namespace {

void collectAddresses(const preview::LiquidValue &value, QStringList &addresses)
{
    if (const preview::LiquidValue::Array *array = value.array()) {
        for (const preview::LiquidValue &item : *array) {
            collectAddresses(item, addresses);
        }
    } else if (const preview::LiquidValue::Hash *hash = value.hash()) {
        for (const auto &[key, entry] : *hash) {
            if (key.text() != nullptr && *key.text() == u"url" && entry.text() != nullptr) {
                addresses.append(*entry.text());
            }
            collectAddresses(entry, addresses);
        }
    }
}

QStringList addressesIn(const QString &menu)
{
    QStringList addresses;
    if (const auto value = loadYamlValues(menu)) {
        collectAddresses(*value, addresses);
    }
    return addresses;
}

} // namespace

void TestPageFiles::menusOfRealSites()
{
    const QString corpus = qEnvironmentVariable("ANCHORAGE_CORPUS");
    if (!QFileInfo::exists(corpus)) {
        QSKIP("The corpus is not here");
    }
    int menus = 0;
    int renamed = 0;
    int removed = 0;
    int refused = 0;
    QDirIterator files(corpus, {u"navigation.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Result<TextFile> file = TextFile::load(files.next());
        QVERIFY(file.ok());
        const QString menu = file.value().text();
        const QStringList before = addressesIn(menu);
        ++menus;
        QStringList places = before;
        places.removeDuplicates();
        places.removeIf([](const QString &address) {
            return !address.startsWith(u'/') || plainAddress(address).size() < 2;
        });
        for (const QString &address : std::as_const(places)) {
            QStringList expected = before;
            for (QString &each : expected) {
                if (isSameAddress(each, address) && each.startsWith(u'/')) {
                    each.replace(plainAddress(each), u"/moved/here"_s);
                }
            }
            if (expected.filter(plainAddress(address).mid(1)) != expected.filter(plainAddress(address))) {
                continue; // some are written without the slash, and get one
            }
            const TextEdit edit = menuWithAddress(menu, address, u"/moved/here.html"_s);
            QVERIFY2(!edit.isEmpty(), qPrintable(files.filePath() + u' ' + address));
            QCOMPARE(addressesIn(edit.applied(menu)), expected);
            ++renamed;
            const std::optional<TextEdit> without = menuWithoutAddress(menu, address);
            if (!without) {
                ++refused;
                continue;
            }
            QStringList left = before;
            left.removeIf([&](const QString &each) { return isSameAddress(each, address); });
            QCOMPARE(addressesIn(without->applied(menu)), left);
            ++removed;
        }
    }
    qInfo("%d menus: %d addresses moved, %d taken out, %d not, for others need them", menus, renamed, removed,
          refused);
    QVERIFY(menus > 5 && removed > 20);
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestPageFiles)

#include "test_page_files.moc"
