// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "psych_peer.h"
#include "random_text.h"
#include "title_edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::PsychPeer;

namespace {

RowRef rowOf(const FrontMatter &read, const QString &locale, int map = 0)
{
    return read.maps.size() > map ? RowRef{map, read.maps[map].rowOf(locale)} : RowRef{};
}

QString typed(const QString &yaml, const QString &locale, const QString &title, bool own = false, int map = 0)
{
    const FrontMatter read = FrontMatter::parse(yaml, FileKind::Data);
    const RowRef row = rowOf(read, locale, map);
    if (!row.isValid()) {
        return u"no row"_s;
    }
    const Result<TextEdit> edit =
        own ? edits::setOwnTitle(yaml, read, row, title) : edits::setTitle(yaml, read, row, title);
    return edit.ok() ? edit.value().applied(yaml) : u"refused: "_s + edit.reason();
}

} // namespace

class TestTitleEdits : public QObject
{
    Q_OBJECT

    static void check(const char *name, const QString &input, const QString &locale, const QString &title,
                      const QString &expected, bool own = false)
    {
        QTest::newRow(name) << input << locale << title << expected << own;
    }

private slots:
    void setsATitleAndNothingElse_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("own");
        const auto in = [](const QString &rows) { return u"titles:\n"_s + rows; };

        check("plain", in(u"  en: Old\n  fr: x\n"_s), u"en"_s, u"New"_s, in(u"  en: New\n  fr: x\n"_s));
        check("comment kept", in(u"  en: Old  # c\n"_s), u"en"_s, u"New"_s, in(u"  en: New  # c\n"_s));
        check("alignment and tabs kept", in(u"  en\t  : &EN\t\t  Old \t# c\n"_s), u"en"_s, u"New"_s,
              in(u"  en\t  : &EN\t\t  New \t# c\n"_s));
        check("single quotes kept", in(u"  en: 'Old'\n"_s), u"en"_s, u"It's"_s, in(u"  en: 'It''s'\n"_s));
        check("double quotes kept", in(u"  en: \"Old\" # c\n"_s), u"en"_s, u"a \"b\" \\"_s,
              in(u"  en: \"a \\\"b\\\" \\\\\" # c\n"_s));
        check("needs quotes: colon", in(u"  en: Old\n"_s), u"en"_s, u"a: b"_s, in(u"  en: \"a: b\"\n"_s));
        check("needs quotes: word", in(u"  en: Old\n"_s), u"en"_s, u"Yes"_s, in(u"  en: \"Yes\"\n"_s));
        check("needs quotes: date", in(u"  en: Old\n"_s), u"en"_s, u"2024-01-01"_s,
              in(u"  en: \"2024-01-01\"\n"_s));
        check("needs quotes: comment", in(u"  en: Old\n"_s), u"en"_s, u"a #b"_s, in(u"  en: \"a #b\"\n"_s));
        check("needs quotes: outer blank", in(u"  en: Old\n"_s), u"en"_s, u" a "_s, in(u"  en: \" a \"\n"_s));
        check("needs no quotes: colon inside", in(u"  en: Old\n"_s), u"en"_s, u"a:b #"_s,
              in(u"  en: \"a:b #\"\n"_s));
        check("needs no quotes", in(u"  en: Old\n"_s), u"en"_s, u"<i class=\"x\"></i> A, b#c"_s,
              in(u"  en: <i class=\"x\"></i> A, b#c\n"_s));
        check("empty title", in(u"  en: Old\n"_s), u"en"_s, QString(), in(u"  en: \"\"\n"_s));
        check("line break", in(u"  en: Old\n"_s), u"en"_s, u"a\nb"_s, in(u"  en: \"a\\nb\"\n"_s));
        check("own value", in(u"  en: 'Old'\n"_s), u"en"_s, u"Old"_s, in(u"  en: 'Old'\n"_s));
        check("anchor kept", in(u"  en: &EN Old\n  fr: *EN\n"_s), u"en"_s, u"New"_s,
              in(u"  en: &EN New\n  fr: *EN\n"_s));
        check("no newline at the end", u"titles:\n  en: Old"_s, u"en"_s, u"New"_s, u"titles:\n  en: New"_s);
        check("the last of two rows", in(u"  en: A\n  en: B\n"_s), u"en"_s, u"New"_s,
              in(u"  en: A\n  en: New\n"_s));

        check("shared through an alias", in(u"  en: &EN Old\n  fr: *EN # c\n"_s), u"fr"_s, u"New"_s,
              in(u"  en: &EN New\n  fr: *EN # c\n"_s));
        check("own instead of an alias", in(u"  en: &EN Old\n  fr:\t*EN # c\n"_s), u"fr"_s, u"New"_s,
              in(u"  en: &EN Old\n  fr:\tNew # c\n"_s), true);
        check("own title as the shared one", in(u"  en: &EN Old\n  fr: *EN\n"_s), u"fr"_s, u"Old"_s,
              in(u"  en: &EN Old\n  fr: Old\n"_s), true);
        check("own on a row that has one", in(u"  en: &EN Old\n"_s), u"en"_s, u"New"_s,
              in(u"  en: &EN New\n"_s), true);
        check("alias of the title it has", in(u"  en: &EN Old\n  fr: *EN\n"_s), u"fr"_s, u"Old"_s,
              in(u"  en: &EN Old\n  fr: *EN\n"_s));
        check("the last anchor before the alias", in(u"  en: &A x\n  ko: &A y\n  fr: *A\n  de: &A z\n"_s),
              u"fr"_s, u"New"_s, in(u"  en: &A x\n  ko: &A New\n  fr: *A\n  de: &A z\n"_s));
        check("undefined alias", in(u"  fr: *FR\n"_s), u"fr"_s, u"New"_s,
              u"refused: fr follows *FR, but no row before it defines &FR, so there is no shared title to "
              u"change. "
              "Give fr a title of its own."_s);
        check("own instead of an undefined alias", in(u"  fr: *FR\n"_s), u"fr"_s, u"New"_s,
              in(u"  fr: New\n"_s), true);
        check("alias of a list", u"a: &A [x]\ntitles:\n  en: *A\n"_s, u"en"_s, u"New"_s,
              u"refused: en follows *A, which is not a locale's title. Give en a title of its own, or change "
              u"&A in "
              "the source."_s);
        check("own instead of an alias of a list", u"a: &A [x]\ntitles:\n  en: *A\n"_s, u"en"_s, u"New"_s,
              u"a: &A [x]\ntitles:\n  en: New\n"_s, true);
        check("alias of an anchored empty value", in(u"  en: &EN\n  fr: *EN\n"_s), u"fr"_s, u"New"_s,
              in(u"  en: &EN New\n  fr: *EN\n"_s));

        check("empty, like its siblings", in(u"  en :\t\tOld\n  fr :\n"_s), u"fr"_s, u"New"_s,
              in(u"  en :\t\tOld\n  fr :\t\tNew\n"_s));
        check("empty, alone", in(u"  fr:\n"_s), u"fr"_s, u"New"_s, in(u"  fr: New\n"_s));
        check("empty, above its sibling", in(u"  fr:\n  en:   Old\n"_s), u"fr"_s, u"New"_s,
              in(u"  fr: New\n  en:   Old\n"_s));
        check("empty before a comment", in(u"  fr: # c\n"_s), u"fr"_s, u"New"_s, in(u"  fr: New # c\n"_s));
        check("empty with trailing blanks", in(u"  fr:  \n"_s), u"fr"_s, u"New"_s, in(u"  fr: New  \n"_s));
        check("anchored empty", in(u"  fr: &FR\n"_s), u"fr"_s, u"New"_s, in(u"  fr: &FR New\n"_s));
        check("anchored empty before a comment", in(u"  fr: &FR # c\n  de: *FR\n"_s), u"fr"_s, u"New"_s,
              in(u"  fr: &FR New # c\n  de: *FR\n"_s));
        check("tilde", in(u"  fr: ~ # c\n"_s), u"fr"_s, u"New"_s, in(u"  fr: New # c\n"_s));
        check("null", in(u"  fr: null\n  en: x\n"_s), u"fr"_s, u"New"_s, in(u"  fr: New\n  en: x\n"_s));
        check("anchored tilde", in(u"  fr: &FR ~\n  de: *FR\n"_s), u"de"_s, u"New"_s,
              in(u"  fr: &FR New\n  de: *FR\n"_s));
        check("empty before a key with a tag", in(u"  de:\n  !!str fr: x\n"_s), u"de"_s, u"New"_s,
              in(u"  de: New\n  !!str fr: x\n"_s));
        check("a null that is meant as a word", in(u"  fr: x\n"_s), u"fr"_s, u"null"_s,
              in(u"  fr: \"null\"\n"_s));

        check("literal", in(u"  en: | # c\n    a\n\n    b\n  fr: x\n"_s), u"en"_s, u"New"_s,
              in(u"  en: New # c\n  fr: x\n"_s));
        check("folded with an anchor", in(u"  en: &EN >-\n    a\n    b\n  fr: *EN\n"_s), u"fr"_s, u"a: b"_s,
              in(u"  en: &EN \"a: b\"\n  fr: *EN\n"_s));
        check("literal with a tag", in(u"  en: !!int |\n    1\n"_s), u"en"_s, u"1"_s, in(u"  en: \"1\"\n"_s));
        check("string tag kept", in(u"  en: !!str 12 # c\n"_s), u"en"_s, u"New"_s,
              in(u"  en: !!str New # c\n"_s));
        check("string tag kept before an anchor", in(u"  en: !!str &EN 12\n"_s), u"en"_s, u"New"_s,
              in(u"  en: !!str &EN New\n"_s));
        check("other tag removed", in(u"  en: !!int 12\n"_s), u"en"_s, u"13"_s, in(u"  en: \"13\"\n"_s));
        check("other tag removed before an anchor", in(u"  en: !!int &EN 12\n"_s), u"en"_s, u"New"_s,
              in(u"  en: &EN New\n"_s));
        check("other tag removed behind an anchor", in(u"  en: &EN !!int 12\n"_s), u"en"_s, u"New"_s,
              in(u"  en: &EN New\n"_s));
        check("other tag without a value", in(u"  en: !!int\n"_s), u"en"_s, u"New"_s, in(u"  en: New\n"_s));
        check("string tag without a value", in(u"  en: !!str\n"_s), u"en"_s, u"New"_s,
              in(u"  en: !!str New\n"_s));
        check("plain on several lines", in(u"  en: a\n    b\n\n    c # d\n  fr: x\n"_s), u"en"_s, u"New"_s,
              in(u"  en: New # d\n  fr: x\n"_s));
        check("plain on several lines with tabs", in(u"  en: a \t\n    \tb\tc\t# d\n  fr: x\n"_s), u"en"_s,
              u"New"_s, in(u"  en: New\t# d\n  fr: x\n"_s));
        check("quoted on several lines", in(u"  en: \"a\n    b\" # d\n"_s), u"en"_s, u"New"_s,
              in(u"  en: \"New\" # d\n"_s));
        check("value below its key", in(u"  en:\n    a\n  fr: x\n"_s), u"en"_s, u"- b"_s,
              in(u"  en:\n    \"- b\"\n  fr: x\n"_s));
        check("anchor above its value", in(u"  en: &EN\n    a\n"_s), u"en"_s, u"New"_s,
              in(u"  en: &EN\n    New\n"_s));

        check("flow", u"titles: {en: &EN Old, fr: *EN}\n"_s, u"fr"_s, u"a, b"_s,
              u"titles: {en: &EN \"a, b\", fr: *EN}\n"_s);
        check("flow, own", u"titles: {en: &EN Old, fr: *EN}\n"_s, u"fr"_s, u"New"_s,
              u"titles: {en: &EN Old, fr: New}\n"_s, true);
        check("flow, empty", u"titles: {en: Old, fr: , de: }\n"_s, u"fr"_s, u"New"_s,
              u"titles: {en: Old, fr: New , de: }\n"_s);
        check("flow, last", u"titles: {en: Old}\n"_s, u"en"_s, u"What?"_s, u"titles: {en: What?}\n"_s);
        check("flow, dash", u"titles: {en: Old}\n"_s, u"en"_s, u"-"_s, u"titles: {en: \"-\"}\n"_s);
        check("flow, tilde", u"titles: {en: ~, fr: x}\n"_s, u"en"_s, u"New"_s,
              u"titles: {en: New, fr: x}\n"_s);

        check("list", in(u"  en: [a]\n"_s), u"en"_s, u"New"_s,
              u"refused: The value of en is not a title but a list, a map or a key in another form. Change "
              u"it in "
              "the source."_s);
        check("explicit key", in(u"  ? en\n  : a\n"_s), u"en"_s, u"New"_s,
              u"refused: The value of en is not a title but a list, a map or a key in another form. Change "
              u"it in "
              "the source."_s);
        check(
            "half of a surrogate pair", in(u"  en: Old\n"_s), u"en"_s, QString(QChar(0xD83D)),
            u"refused: The title holds half of a surrogate pair, which is not a character; type it again."_s);

        check("broken elsewhere", in(u"  en: Old # c\n  fr: a: b\n"_s), u"en"_s, u"New"_s,
              in(u"  en: New # c\n  fr: a: b\n"_s));
        check("the broken row itself", in(u"  en: &EN x\n  fr: *EN extra\n"_s), u"fr"_s, u"New"_s,
              in(u"  en: &EN x\n  fr: New extra\n"_s), true);
        check("broken, value on two lines", in(u"  en: a\n    b\n  fr: a: b\n"_s), u"en"_s, u"New"_s,
              u"refused: The value of en is not a title but a list, a map or a key in another form. Change "
              u"it in "
              "the source."_s);
    }

    void setsATitleAndNothingElse()
    {
        QFETCH(QString, input);
        QFETCH(QString, locale);
        QFETCH(QString, title);
        QFETCH(bool, own);
        QFETCH(QString, expected);
        const QString output = typed(input, locale, title, own);
        QCOMPARE(output, expected);
        const FrontMatter before = FrontMatter::parse(input, FileKind::Data);
        if (output.startsWith(u"refused"_s) || !before.wellFormed) {
            return;
        }
        const FrontMatter after = FrontMatter::parse(output, FileKind::Data);
        QVERIFY(after.wellFormed);
        QCOMPARE(after.maps[0].rows[rowOf(after, locale).row].title, title);
        QCOMPARE(typed(output, locale, title), output);
    }

    void changesTheOtherMapOfACapturedAlias()
    {
        const QString text = u"a:\n  titles:\n    en: &EN A\nb:\n  titles:\n    en: *EN\n    fr: *EN\n"_s;
        QCOMPARE(typed(text, u"fr"_s, u"New"_s, false, 1), QString(text).replace(u"&EN A"_s, u"&EN New"_s));
        QCOMPARE(typed(text, u"fr"_s, u"New"_s, true, 1), QString(text).replace(u"fr: *EN"_s, u"fr: New"_s));
    }

    void aTitleOfAnyKindIsReadBackByPsych()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        // Every form a value can have, each with a neighbour on both sides.
        static const QStringList forms = {u"plain"_s,
                                          u"'single'"_s,
                                          u"\"double\""_s,
                                          u"|\n    literal\n    two"_s,
                                          u">-  # c\n    folded"_s,
                                          u"&A anchored"_s,
                                          u"&A"_s,
                                          QString(),
                                          u" ~"_s,
                                          u"!!str 1"_s,
                                          u"!!int 1"_s,
                                          u"!foo &A x"_s,
                                          u"&A !foo x"_s,
                                          u"one\n    two # c"_s,
                                          u"'one\n\n    two'"_s,
                                          u"\n    below"_s,
                                          u"&A\n    below"_s,
                                          u"&A |\n    x"_s,
                                          u"# c"_s,
                                          u"&A # c"_s,
                                          u"plain # c"_s,
                                          u"!!str"_s,
                                          u"!!int"_s,
                                          u"&A ~ # c"_s,
                                          u"\t\ttabs\t"_s};
        PsychPeer psych;
        QRandomGenerator random(7);
        for (const QString &form : forms) {
            const QString text = u"titles:\n  en: E\n  fr: "_s + form + u"\n  de: D\nk: v\n"_s;
            QStringList titles = test::awkwardTitles();
            for (int i = 0; i < 100; ++i) {
                titles += test::randomTitle(random, true);
            }
            QList<QJsonObject> questions;
            for (const QString &title : std::as_const(titles)) {
                for (const auto *key : {"fr", "en", "de"}) {
                    questions += QJsonObject{{u"op"_s, u"value"_s},
                                             {u"yaml"_s, typed(text, u"fr"_s, title)},
                                             {u"path"_s, QJsonArray{u"titles"_s, QString::fromLatin1(key)}}};
                }
            }
            const QList<QJsonObject> answers = psych.ask(questions);
            QCOMPARE(answers.size(), questions.size());
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const QString title = i % 3 == 0 ? titles[i / 3] : i % 3 == 1 ? u"E"_s : u"D"_s;
                QVERIFY2(answers[i]["value"_L1].toArray() == QJsonArray({u"String"_s, title}) &&
                             answers[i]["size"_L1].toInt() == 3,
                         qPrintable(questions[i]["yaml"_L1].toString() +
                                    QString::fromUtf8(QJsonDocument(answers[i]).toJson())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTitleEdits)
#include "test_title_edits.moc"
