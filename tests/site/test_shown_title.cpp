// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_title.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

class TestShownTitle : public QObject
{
    Q_OBJECT

private slots:
    void badge_data();
    void badge();
    void allLocalesOnce();
};

void TestShownTitle::badge_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("badge");

    const auto row = [](const char *name, const QString &yaml, const QString &locale, const QString &title,
                        const QString &badge) { QTest::newRow(name) << yaml << locale << title << badge; };
    const QString map = u"titles:\n  en: &EN Terms\n  fr: &FR Conditions\n  fr-BE:\n  fr-CA: *FR\n  de: *DE\n"
                        "  no: Vilkår\n  nl: Yes\n"_s;
    row("its own", map, u"fr"_s, u"Conditions"_s, {});
    row("an alias", map, u"fr-CA"_s, u"Conditions"_s, {});
    row("English itself", map, u"en"_s, u"Terms"_s, {});
    row("empty", map, u"fr-BE"_s, u"Terms"_s, u"fr-BE shows English: no title"_s);
    row("not there", map, u"ja"_s, u"Terms"_s, u"ja shows English: no row"_s);
    row("exactly, as the theme compares", map, u"fr-FR"_s, u"Terms"_s, u"fr-FR shows English: no row"_s);
    row("an alias of nothing", map, u"de"_s, u"Terms"_s, u"de shows English: its alias leads nowhere"_s);
    row("a key that is a boolean", map, u"no"_s, u"Terms"_s,
        u"no shows English: its key is not read as text"_s);
    row("a boolean title", map, u"nl"_s, u"true"_s, {});
    row("no English either", u"titles:\n  fr: Conditions\n"_s, u"ko"_s, {}, u"ko shows nothing: no row"_s);
    row("English that is empty", u"titles:\n  en:\n"_s, u"en"_s, {}, u"en shows nothing: no title"_s);
    row("the page's title first", u"title: Rules\n"_s + map, u"fr"_s, u"Rules"_s,
        u"fr shows the page’s “title”, which comes before “titles”"_s);
    row("no titles", u"title: Rules\n"_s, u"fr"_s, u"Rules"_s, {});
    row("nothing", u"layout: page\n"_s, u"fr"_s, {}, {});
}

void TestShownTitle::badge()
{
    QFETCH(QString, yaml);
    QFETCH(QString, locale);
    QFETCH(QString, title);
    QFETCH(QString, badge);
    const FrontMatter frontMatter = FrontMatter::parse(u"---\n"_s + yaml + u"---\n"_s, FileKind::Page);
    const ShownTitle shown = shownTitle(frontMatter, frontMatter.map({}), locale, u"en"_s);
    QCOMPARE(shown.title, title);
    QCOMPARE(shown.badge, badge);
}

void TestShownTitle::allLocalesOnce()
{
    const QString text = u"---\ntitles:\n  en: A\n  fr: B\n  en: C\n---\n"_s;
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    QStringList found;
    for (const ShownTitle &shown : shownTitles(frontMatter, frontMatter.map({}), u"id"_s, u"fr"_s)) {
        found.append(shown.locale + u'=' + shown.title + u'|' + shown.badge);
    }
    QCOMPARE(found, (QStringList{u"en=C|"_s, u"fr=B|"_s, u"id=C|id shows Anglais: no row"_s}));
}

} // namespace anchorage

QTEST_APPLESS_MAIN(anchorage::TestShownTitle)
#include "test_shown_title.moc"
