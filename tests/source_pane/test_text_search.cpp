// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_search.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anchorage;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Expression = SearchOption::RegularExpression;

SearchRun finished(const QString &text, const SearchQuery &query, Span scope)
{
    const Result<TextSearch> search = TextSearch::compiled(query);
    if (!search.ok())
        return {};
    SearchRun run(search.value(), text, scope);
    while (run.state() == SearchRun::State::Running)
        run.advance(1'000);
    return run;
}

/// The text with what was found in «».
QString marked(QString text, const QList<Span> &matches)
{
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        text.insert(match->end, u'»');
        text.insert(match->begin, u'«');
    }
    return text;
}

} // namespace

class TextSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void findsOnlyInScope();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void givesUpOnCatastrophicExpressions_data();
    void givesUpOnCatastrophicExpressions();
    void findsAllInLongTexts_data();
    void findsAllInLongTexts();
    void survivesLoneSurrogates();
};

void TextSearchTest::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<SearchOptions>("options");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &pattern, SearchOptions options,
                        const QString &expected) { QTest::newRow(name) << pattern << options << expected; };
    row("plain", u"en"_s, {}, u"«en»-GB «EN» fr"_s);
    row("match case", u"EN"_s, SearchOption::MatchCase, u"en-GB «EN» fr"_s);
    row("whole words", u"en"_s, SearchOption::WholeWords, u"«en»-GB enough «EN» den"_s);
    row("whole words beside accents", u"p"_s, SearchOption::WholeWords, u"été pé «p» ép"_s);
    row("signs are taken as they are", u".*[a"_s, {}, u"x«.*[a»b"_s);
    row("does not overlap", u"aa"_s, {}, u"«aa»«aa»a"_s);
    row("korean", u"개인"_s, {}, u"«개인»정보 처리 «개인»"_s);
    row("arabic", u"سياسة"_s, {}, u"ar: «سياسة» الخصوصية"_s);
    row("turkish and sharp s by case", u"STRASSE"_s, {}, u"«strasse» straße"_s);
    row("no-break space is no space", u"a b"_s, {}, u"a\u00a0b «a b»"_s);
    row("no-break space", u"\u00a0"_s, {}, u"50«\u00a0»% 5 %"_s);
    row("surrogate pair", u"\U0001F600"_s, {}, u"a«\U0001F600»b\U0001F601"_s);
    row("any character takes a pair whole", u"^.$"_s, Expression, u"«\U0001F600»"_s);
    row("groups", u"(e)(n)"_s, Expression, u"«en» ne"_s);
    row("one line at a time", u"a[^x]*"_s, Expression, u"«a b»\nc x"_s);
    row("blanks stay in the line", u"\\s+$"_s, Expression, u"a«  »\n\nb«\t»"_s);
    row("anchors of lines", u"^a$"_s, Expression, u"«a»\nba\n«a»"_s);
    row("across lines", u"a\\nb"_s, Expression, u"x«a\nb»y"_s);
    row("across lines, anchors", u"^b$\\n"_s, Expression, u"a\n«b\n»c"_s);
    row("dot all", u"(?s)a.*b"_s, Expression, u"«a\n\nb»\n"_s);
    row("backslash before n is no line end", u"a\\\\n"_s, Expression, u"«a\\n»\n"_s);
    row("empty matches", u"x*"_s, Expression, u"«»a«x»«»b«»"_s);
    row("empty matches of lines", u"^"_s, Expression, u"«»a\n«»\n«»b"_s);
    row("empty match before a pair", u"(?=\U0001F600)"_s, Expression, u"a«»\U0001F600"_s);
    row("look behind", u"(?<=&)\\w+"_s, Expression, u"&«EN» EN"_s);
    row("alternatives with whole words", u"a|bc"_s, SearchOptions(Expression) | SearchOption::WholeWords,
        u"«a» abc «bc»"_s);
    row("unicode classes", u"\\w+"_s, Expression, u"«été» «개인», «سياسة»"_s);
    row("line separator is inside a line", u"a.b"_s, Expression, u"«a\u00a0b»"_s);
    row("nothing", u""_s, {}, u"abc"_s);
    row("beyond one window", u"x"_s, Expression,
        QString(700, u'a') + u"«x»"_s + QString(300, u'é') + u"«x»"_s);
    row("pairs at the window's edge", u"x"_s, {}, QString(255, u'a') + u"\U0001F600«x»"_s);
}

void TextSearchTest::finds()
{
    QFETCH(QString, pattern);
    QFETCH(SearchOptions, options);
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'«').remove(u'»');
    const SearchRun run = finished(text, {pattern, options}, {0, text.size()});
    QCOMPARE(run.state(), SearchRun::State::Finished);
    QCOMPARE(marked(text, run.matches()), expected);
}

void TextSearchTest::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<SearchOptions>("options");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &pattern, SearchOptions options,
                        const QString &replacement, const QString &expected) {
        QTest::newRow(name) << text << pattern << options << replacement << expected;
    };
    row("plain", u"a b a"_s, u"a"_s, {}, u"$1\\n"_s, u"$1\\n b $1\\n"_s);
    row("groups by dollar", u"key: value"_s, u"(\\w+): (\\w+)"_s, Expression, u"$2=$1"_s, u"value=key"_s);
    row("groups by backslash", u"key: value"_s, u"(\\w+): (\\w+)"_s, Expression, u"\\2=\\1"_s,
        u"value=key"_s);
    row("whole match", u"en fr"_s, u"\\w+"_s, Expression, u"<$&|\\0>"_s, u"<en|en> <fr|fr>"_s);
    row("braces", u"ab"_s, u"(a)(?<last>b)"_s, Expression, u"${2}${last}1${1}0"_s, u"bb1a0"_s);
    row("a group and a digit", u"a"_s, u"(a)"_s, Expression, u"$10"_s, u"a0"_s);
    row("no such group", u"a"_s, u"(a)"_s, Expression, u"$7${x}$"_s, u"$7${x}$"_s);
    row("a group that took no part", u"b"_s, u"(a)?b"_s, Expression, u"[$1]"_s, u"[]"_s);
    row("signs for themselves", u"a"_s, u"a"_s, Expression, u"$$1\\\\n\\$"_s, u"$1\\n$"_s);
    row("line end and tab", u"a,b"_s, u","_s, Expression, u"\\n\\t"_s, u"a\n\tb"_s);
    row("empty matches", u"axb"_s, u"x*"_s, Expression, u"-"_s, u"-a--b-"_s);
    row("start of lines", u"a\n\nb"_s, u"^"_s, Expression, u"> "_s, u"> a\n> \n> b"_s);
    row("joins lines", u"a\nb\nc"_s, u"\\n"_s, Expression, u" "_s, u"a b c"_s);
    row("no-break space", u"50 %"_s, u" (?=%)"_s, Expression, u"\u00a0"_s, u"50\u00a0%"_s);
    row("look behind", u"&EN *EN"_s, u"(?<=&)EN"_s, Expression, u"FR"_s, u"&FR *EN"_s);
    row("pairs", u"\U0001F600\U0001F600"_s, u"."_s, Expression, u"$&x"_s, u"\U0001F600x\U0001F600x"_s);
    row("right to left", u"سياسة الخصوصية"_s, u"(\\w+) (\\w+)"_s, Expression, u"$2 $1"_s,
        u"الخصوصية سياسة"_s);
}

void TextSearchTest::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(SearchOptions, options);
    QFETCH(QString, replacement);
    QFETCH(QString, expected);
    const SearchRun run = finished(text, {pattern, options}, {0, text.size()});
    QString result = text;
    for (auto match = run.matches().crbegin(); match != run.matches().crend(); ++match)
        result.replace(match->begin, match->length(), run.search().replacementFor(text, *match, replacement));
    QCOMPARE(result, expected);
}

void TextSearchTest::findsOnlyInScope()
{
    const QString text = u"aa aa\naa"_s;
    QCOMPARE(finished(text, {u"aa"_s, {}}, {1, 6}).matches(), (QList<Span>{{3, 5}}));
    QCOMPARE(finished(text, {u"^a"_s, Expression}, {1, 8}).matches(), (QList<Span>{{6, 7}}));
    QCOMPARE(finished(text, {u"a+"_s, Expression}, {0, 99}).matches(), (QList<Span>{{0, 2}, {3, 5}, {6, 8}}));
    QCOMPARE(finished(text, {u"a"_s, {}}, {4, 4}).matches(), QList<Span>());
}

void TextSearchTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("reason");
    QTest::newRow("open group") << u"a(b"_s << u"A “(” has no “)” that closes it. (at character 3)"_s;
    QTest::newRow("closed group") << u"a)b"_s << u"A “)” has no “(” before it. (at character 1)"_s;
    QTest::newRow("halves that fit together")
        << u"a)|(?:b"_s << u"A “)” has no “(” before it. (at character 1)"_s;
    QTest::newRow("open class") << u"[a"_s << u"A “[” has no “]” that closes it. (at character 2)"_s;
    QTest::newRow("nothing to repeat")
        << u"*a"_s << u"A “*”, “+”, “?” or “{…}” has nothing before it to repeat. (at character 0)"_s;
    QTest::newRow("backslash at the end")
        << u"a\\"_s << u"A “\\” at the end has nothing after it; “\\\\” finds a “\\”. (at character 2)"_s;
}

void TextSearchTest::saysWhatIsWrong()
{
    QFETCH(QString, pattern);
    QFETCH(QString, reason);
    const Result<TextSearch> search = TextSearch::compiled({pattern, Expression});
    QVERIFY(!search.ok());
    QCOMPARE(search.reason(), reason);
    QVERIFY(TextSearch::compiled({pattern, {}}).ok());
}

void TextSearchTest::givesUpOnCatastrophicExpressions_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("nested repetition") << u"(a+)+$"_s << QString(100'000, u'a') + u'!';
    QTest::newRow("alternatives") << u"(a|aa)+b"_s << QString(100'000, u'a');
    QTest::newRow("back reference") << u"(.*)(.*)(.*)\\1x"_s << QString(20'000, u'a');
    QTest::newRow("across lines") << u"(\\w+\\s*\\n?)+\\d"_s << u"word word\n"_s.repeated(20'000);
}

void TextSearchTest::givesUpOnCatastrophicExpressions()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const Result<TextSearch> search = TextSearch::compiled({pattern, Expression});
    QVERIFY(search.ok());
    SearchRun run(search.value(), text, {0, text.size()});
    for (int slice = 0; slice < 100 && run.state() == SearchRun::State::Running; ++slice) {
        QElapsedTimer timer;
        timer.start();
        run.advance(10);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(run.state(), SearchRun::State::TooComplex);
}

void TextSearchTest::findsAllInLongTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("one line of 20 MB")
        << u"needle and some hay "_s.repeated(1'000'000).left(19'999'980) << qsizetype(999'999);
    QTest::newRow("100,000 lines") << u"a needle in a line of hay\n"_s.repeated(100'000)
                                   << qsizetype(100'000);
}

void TextSearchTest::findsAllInLongTexts()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    for (const SearchOptions options : {SearchOptions(), SearchOptions(Expression)}) {
        QElapsedTimer timer;
        timer.start();
        const SearchRun run = finished(text, {u"needle"_s, options}, {0, text.size()});
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(run.state(), SearchRun::State::Finished);
        QCOMPARE(run.matches().size(), count);
    }
    QCOMPARE(finished(text, {u""_s, {}}, {0, text.size()}).matches().size(), 0);
    QCOMPARE(finished(text.repeated(2), {u"e"_s, {}}, {0, text.size() * 2}).state(),
             text.count(u'e') * 2 >= SearchRun::maximumMatches ? SearchRun::State::TooMany
                                                               : SearchRun::State::Finished);
}

void TextSearchTest::survivesLoneSurrogates()
{
    const QString text = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) + u"c"_s;
    QCOMPARE(finished(text, {u"b"_s, {}}, {0, text.size()}).matches(), (QList<Span>{{2, 3}}));
    QCOMPARE(finished(text, {u"."_s, Expression}, {0, text.size()}).matches().size(), 5);
}

QTEST_GUILESS_MAIN(TextSearchTest)
#include "test_text_search.moc"
