// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const QString page = u"titles:\n  en    : &EN  Privacy\n  en-GB : *EN\n  fr    : &FR  Vie privée # court\n"
                     "  fr-BE : *FR\n  fr-CA : *FR\n  de    : Datenschutz\n"_s;

QString with(const QString &before, const QString &after)
{
    return QString(page).replace(before, after);
}

} // namespace

Q_DECLARE_METATYPE(FileKind)

class TestLocaleChanges : public QObject
{
    Q_OBJECT

private slots:
    /// What is told of a change, and what taking its first row alone makes of the old text.
    void tells_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *name, const QString &after, const QStringList &words,
                            const QString &taken) { QTest::newRow(name) << after << words << taken; };
        row("nothing", page, {}, page);
        row("own title", with(u"Datenschutz"_s, u"Daten"_s), {u"de: “Datenschutz” → “Daten”"_s},
            with(u"Datenschutz"_s, u"Daten"_s));
        row("shared title", with(u"Vie privée"_s, u"Données"_s),
            {u"fr: “Vie privée” → “Données”; 2 locale(s) follow &FR"_s}, with(u"Vie privée"_s, u"Données"_s));
        row("detached", with(u"fr-BE : *FR"_s, u"fr-BE : Vie belge"_s),
            {u"fr-BE: “Vie privée” → “Vie belge”, own"_s}, with(u"fr-BE : *FR"_s, u"fr-BE : Vie belge"_s));
        row("bound", with(u"de    : Datenschutz"_s, u"de    : *EN"_s), {u"de: “Datenschutz” → as en"_s},
            with(u"de    : Datenschutz"_s, u"de    : *EN"_s));
        row("anchor renamed", with(u"&FR  V"_s, u"&FRA V"_s).replace(u"*FR"_s, u"*FRA"_s),
            {u"fr: &FR → &FRA; 2 locale(s) follow &FRA"_s},
            with(u"&FR  V"_s, u"&FRA V"_s).replace(u"*FR"_s, u"*FRA"_s));
        row("added, two", page + u"  ko    : &KO  K\n  ko-KR : *KO\n"_s,
            {u"ko: added, “K”; 1 locale(s) follow &KO"_s, u"ko-KR: added, as ko"_s},
            page + u"  ko    : &KO  K\n"_s);
        row("removed", with(u"  de    : Datenschutz\n"_s, {}), {u"de: removed, was “Datenschutz”"_s},
            with(u"  de    : Datenschutz\n"_s, {}));
        row("carrier removed",
            with(u"  fr    : &FR  Vie privée # court\n"_s, {})
                .replace(u"BE : *FR"_s, u"BE : &FR  Vie privée"_s),
            {u"fr: removed, was “Vie privée”"_s},
            with(u"  fr    : &FR  Vie privée # court\n"_s, {})
                .replace(u"BE : *FR"_s, u"BE : &FR  Vie privée"_s));
        row("moved", u"titles:\n  de    : Datenschutz\n"_s + with(u"titles:\n"_s, {}).chopped(22),
            {u"de: moved"_s}, u"titles:\n  de    : Datenschutz\n"_s + with(u"titles:\n"_s, {}).chopped(22));
        row("comment", with(u"# court"_s, u"# bref"_s),
            {u"fr: written differently; 2 locale(s) follow &FR"_s}, with(u"# court"_s, u"# bref"_s));
        row("two locales, the first taken", with(u"Privacy"_s, u"Private"_s).replace(u"Daten"_s, u"D"_s),
            {u"en: “Privacy” → “Private”; 1 locale(s) follow &EN"_s, u"de: “Datenschutz” → “Dschutz”"_s},
            with(u"Privacy"_s, u"Private"_s));
        row("a follower of one that is not taken",
            with(u"  de    : Datenschutz\n"_s, u"  de    : Datenschutz\n  ko    : K\n"_s)
                .replace(u"en-GB : *EN"_s, u"en-GB : &GB  G"_s)
                .replace(u"  fr    "_s, u"  en-IE : *GB\n  fr    "_s),
            {u"en-GB: “Privacy” → “G”, own; 1 locale(s) follow &GB"_s, u"en-IE: added, as en-GB"_s,
             u"ko: added, “K”"_s},
            with(u"en-GB : *EN"_s, u"en-GB : &GB  G"_s));
    }

    void tells()
    {
        QFETCH(QString, after);
        QFETCH(QStringList, words);
        QFETCH(QString, taken);
        const LocaleChanges changes = localeChanges(page, after, FileKind::Data);
        QVERIFY(changes.readable);
        QStringList told;
        for (const LocaleChange &change : changes.changes) {
            told.append(changeText(change));
        }
        QCOMPARE(told, words);
        const Result<TextEdit> edit =
            withLocaleChanges(page, after, FileKind::Data, changes.changes.mid(0, 1));
        QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.reason()));
        QCOMPARE(edit.value().applied(page), taken);
        // And back: taking the row out of the index again.
        const Result<TextEdit> back = withLocaleChanges(taken, page, FileKind::Data,
                                                        localeChanges(taken, page, FileKind::Data).changes);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.reason()));
        QCOMPARE(back.value().applied(taken), page);
    }

    /// The edit touches the row and nothing else.
    void takesTheLeast()
    {
        const QString after = with(u"Datenschutz"_s, u"Daten"_s).replace(u"Privacy"_s, u"Private"_s);
        const LocaleChanges changes = localeChanges(page, after, FileKind::Data);
        const Result<TextEdit> edit =
            withLocaleChanges(page, after, FileKind::Data, {changes.changes.last()});
        QVERIFY(edit.ok());
        QCOMPARE(edit.value().replacements.size(), 1);
        QCOMPARE(edit.value().replacements.first().span.of(page).toString(), u"schutz"_s);
    }

    /// Lists that only one of the versions has: `rows` are the numbers of the changes that are taken.
    void takesRowsOfWholeLists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QString>("taken"); ///< empty: refused
        const auto row = [](const char *name, const QString &before, const QString &after, FileKind kind,
                            const QList<int> &rows, const QString &taken) {
            QTest::newRow(name) << before << after << kind << rows << taken;
        };
        const QList<int> all{0, 1, 2, 3, 4, 5};
        row("new, all rows", u"url: /a\n"_s, page + u"url: /b\n"_s, FileKind::Data, all,
            page + u"url: /a\n"_s);
        row("new, one row", u"url: /a\n"_s, u"url: /a\n"_s + page, FileKind::Data, {0},
            u"url: /a\ntitles:\n  en    : &EN  Privacy\n"_s);
        row("new, a follower without its carrier", u"url: /a\n"_s, u"url: /a\n"_s + page, FileKind::Data,
            {1, 5}, u"url: /a\ntitles:\n  en-GB : &EN  Privacy\n  de    : Datenschutz\n"_s);
        row("gone, all rows", u"url: /a\n"_s + page, u"url: /b\n"_s, FileKind::Data, all, u"url: /a\n"_s);
        row("gone, one row", u"url: /a\n"_s + page, u"url: /a\n"_s, FileKind::Data, {5},
            u"url: /a\n"_s + with(u"  de    : Datenschutz\n"_s, {}));
        row("gone, a carrier", u"url: /a\n"_s + page, u"url: /a\n"_s, FileKind::Data, {0},
            u"url: /a\n"_s +
                with(u"  en    : &EN  Privacy\n  en-GB : *EN\n"_s, u"  en-GB : &EN  Privacy\n"_s));
        row("in a page, with another key that is new", u"---\nlayout: page\n---\nText\n"_s,
            u"---\nlayout: page\nauthor: me\ntitles:\n  en: A\n  fr: B\n---\nOther text\n"_s, FileKind::Page,
            {1}, u"---\nlayout: page\ntitles:\n  fr: B\n---\nText\n"_s);
        row("in an entry that is new", u"header:\n  - titles:\n      en: A\n    url: /a\n"_s,
            u"header:\n  - titles:\n      en: A\n    url: /a\n"
            "  - titles:\n      en: &EN B\n      fr: C\n      en-GB: *EN\n    url: /b\nfooter: x\n"_s,
            FileKind::Data, {0, 1},
            u"header:\n  - titles:\n      en: A\n    url: /a\n"
            "  - titles:\n      en: &EN B\n      fr: C\n    url: /b\n"_s);
        row("in an entry whose list is new", u"site: x\n"_s,
            u"site: x\nheader:\n- url: /b\n  titles:\n    en: B\n    fr: C\nfooter: x\n"_s, FileKind::Data,
            {1}, u"site: x\nheader:\n- url: /b\n  titles:\n    fr: C\n"_s);
        row("an entry that is gone",
            u"header:\n  - titles:\n      en: A\n    url: /a\n"
            "  - titles:\n      en: B\n    url: /b\nfooter: x\n"_s,
            u"header:\n  - titles:\n      en: A\n    url: /a\nfooter: y\n"_s, FileKind::Data, {0},
            u"header:\n  - titles:\n      en: A\n    url: /a\nfooter: x\n"_s);
        row("a page that is new", QString(), u"---\ntitles:\n  en: A\n  fr: B\n---\nText\n"_s, FileKind::Page,
            {0}, QString());
    }

    void takesRowsOfWholeLists()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(FileKind, kind);
        QFETCH(QList<int>, rows);
        QFETCH(QString, taken);
        const LocaleChanges changes = localeChanges(before, after, kind);
        QList<LocaleChange> chosen;
        for (const int number : rows) {
            QVERIFY(number < changes.changes.size());
            chosen.append(changes.changes[number]);
        }
        const Result<TextEdit> edit = withLocaleChanges(before, after, kind, chosen);
        QVERIFY2(edit.ok() != taken.isEmpty(), edit.ok() ? "" : qPrintable(edit.reason()));
        if (!edit.ok()) {
            QVERIFY(edit.reason().contains(u"whole file"_s));
            return;
        }
        QCOMPARE(edit.value().applied(before), taken);
        // What is left is listed, and taking it as well leaves no change of a title.
        const LocaleChanges rest = localeChanges(taken, after, kind);
        QVERIFY(rest.readable);
        const Result<TextEdit> last = withLocaleChanges(taken, after, kind, rest.changes);
        QVERIFY2(last.ok(), last.ok() ? "" : qPrintable(last.reason()));
        QVERIFY(localeChanges(last.value().applied(taken), after, kind).changes.isEmpty());
        // And back: taking the rows out of the index again.
        const Result<TextEdit> back =
            withLocaleChanges(taken, before, kind, localeChanges(taken, before, kind).changes);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.reason()));
        QCOMPARE(back.value().applied(taken), before);
    }

    void brokenYamlIsSaid()
    {
        QVERIFY(!localeChanges(page, with(u"Privacy"_s, u"\"Privacy"_s), FileKind::Data).readable);
    }
};

QTEST_GUILESS_MAIN(TestLocaleChanges)
#include "test_locale_changes.moc"
