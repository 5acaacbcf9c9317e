// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_roles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anchorage;
using namespace Qt::StringLiterals;

namespace {

/// One sign for each role, in the order of `TextRole`.
constexpr QStringView signs = u".DKARTSCI#HcLU->|<%:^=$";

LineRoles rolesOf(QStringView line, LineState before)
{
    return before.part == LineState::Part::Body ? markdownRoles(line, before) : yamlRoles(line, before);
}

/// Under each line its roles by their signs; where styles are used, beneath that their flags as digits.
QString drawn(const QString &text, LineState state)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const LineRoles roles = rolesOf(line, state);
        QString roleLine(line.size(), u'.');
        QString styleLine(line.size(), u'.');
        bool styled = false;
        for (const RoleRun &run : roles.runs) {
            for (int i = run.start; i < run.start + run.length; ++i) {
                roleLine[i] = signs[qsizetype(run.role)];
                if (run.style != Upright)
                    styleLine[i] = QChar(u'0' + run.style);
            }
            styled = styled || run.style != Upright;
        }
        lines += line;
        lines += roleLine;
        if (styled)
            lines += styleLine;
        state = roles.after;
    }
    return lines.join(u'\n');
}

QString withoutRoles(const QString &drawing)
{
    QStringList text;
    for (const QString &line : drawing.split(u'\n')) {
        if (line.startsWith(u"  "))
            text += line.sliced(2);
    }
    return text.join(u'\n');
}

QString withoutMarks(const QString &drawing)
{
    QStringList lines;
    for (const QString &line : drawing.split(u'\n'))
        lines += line.sliced(2);
    return lines.join(u'\n');
}

/// A drawing has each line of the text behind two blanks, and beneath it what is expected behind `r ` (and `s
/// `).
void check(const QString &drawing, LineState state)
{
    const QString text = withoutRoles(drawing);
    QCOMPARE(drawn(text, state), withoutMarks(drawing));
}

} // namespace

class LineRolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yaml_data();
    void yaml();
    void markdown_data();
    void markdown();
    void stateSurvivesAsNumber_data();
    void stateSurvivesAsNumber();
    void frontMatterEndsAtDelimiter_data();
    void frontMatterEndsAtDelimiter();
    void runsAreInOrderAndInsideTheLine_data();
    void runsAreInOrderAndInsideTheLine();
    void longLinesAreReadInBoundedTime_data();
    void longLinesAreReadInBoundedTime();
};

void LineRolesTest::yaml()
{
    QFETCH(QString, drawing);
    check(drawing, {.part = LineState::Part::Data});
}

void LineRolesTest::markdown()
{
    QFETCH(QString, drawing);
    check(drawing, {.part = LineState::Part::Body});
}

void LineRolesTest::yaml_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::newRow("key and value") << uR"drawing(  title: Privacy
r KKKKKI........)drawing"_s;
    QTest::newRow("aligned, anchored") << uR"drawing(    en-GB   : &EN   Privacy # note
r ..KKKKK...I.AAA...........######)drawing"_s;
    QTest::newRow("alias") << uR"drawing(    en: *EN
r ..KKI.RRR)drawing"_s;
    QTest::newRow("tabs as separators") << uR"drawing(    ko	: &KO	개인정보
r ..KK.I.AAA.....)drawing"_s;
    QTest::newRow("comment") << uR"drawing(    # @start locale config
r ..######################)drawing"_s;
    QTest::newRow("hash inside a word is no comment") << uR"drawing(  a: b#c
r KI....)drawing"_s;
    QTest::newRow("quoted") << uR"drawing(  a: "x: \" y" # c
r KI.SSSSSSSSS.###
  'k''k': 'it''s'
r KKKKKKI.SSSSSSS)drawing"_s;
    QTest::newRow("quoted over lines") << uR"drawing(  a: "one
r KI.SSSS
    two: no key"
r SSSSSSSSSSSSSS
  b: 1
r KI.C)drawing"_s;
    QTest::newRow("constants") << uR"drawing(  no: Om
r CCI...
  a: yes
r KI.CCC
  b: 2024-01-01
r KI.CCCCCCCCCC
  c: 12:30
r KI.CCCCC
  d: ~
r KI.C
  e: version 1
r KI..........)drawing"_s;
    QTest::newRow("sequence of maps") << uR"drawing(  - title: A
r I.KKKKKI..
    titles: &T
r ..KKKKKKI.AA
      - en
r ....I...)drawing"_s;
    QTest::newRow("flow") << uR"drawing(  aside: { toc: true, x: [a, "b"] } # c
r KKKKKI.I.KKKI.CCCCI.KI.I.I.SSSI.I.###)drawing"_s;
    QTest::newRow("block scalar") << uR"drawing(  a: |-
r KI.II
    text: no key
r SSSSSSSSSSSSSS
      # no comment
r SSSSSSSSSSSSSSSS
  
r 
  b: >2
r KI.II
     x
r SSSS
  c: y
r KI..)drawing"_s;
    QTest::newRow("tag") << uR"drawing(  a: !!str 1
r KI.TTTTT.C)drawing"_s;
    QTest::newRow("documents") << uR"drawing(  --- # c
r DDD.###
  a: 1
r KI.C
  ...
r DDD)drawing"_s;
    QTest::newRow("merge key") << uR"drawing(  <<: *EN
r KKI.RRR)drawing"_s;
    QTest::newRow("url is no key") << uR"drawing(  a: http://x.y/z
r KI.............)drawing"_s;
    QTest::newRow("arabic") << uR"drawing(  ar: سياسة
r KKI......)drawing"_s;
}

void LineRolesTest::markdown_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::newRow("headings") << uR"drawing(  # One *two*
r HHHHHHHHHHH
s 11111133333
  Two
r ...
  ---
r HHH
s 111
  Three
r .....
  ===
r HHH
s 111
  #no heading
r ...........)drawing"_s;
    QTest::newRow("rules") << uR"drawing(  ***
r ===
  
r 
  - - -
r =====
  
r 
  ---
r ===)drawing"_s;
    QTest::newRow("emphasis") << uR"drawing(  *a* _b_ **c** ***d*** snake_case_name 2 * 3 * 4
r ...............................................
s 222.222.11111.2333332..........................)drawing"_s;
    QTest::newRow("korean emphasis") << uR"drawing(  **개인정보**를 _처리_
r ..............
s 11111111..2222)drawing"_s;
    QTest::newRow("strikethrough") << uR"drawing(  ~~a~~ ~b~
r .........
s 44444....)drawing"_s;
    QTest::newRow("escape") << uR"drawing(  \*a\* \`b\`
r ...........)drawing"_s;
    QTest::newRow("code spans") << uR"drawing(  `a` ``b ` c`` `d
r ccc.ccccccccc...)drawing"_s;
    QTest::newRow("fence") << uR"drawing(  ```yaml
r ccccccc
  # no *heading* {{ page.title }}
r ccccccccccccccc%%%%%%%%%%%%%%%%
  ``
r cc
  ```
r ccc
  # Heading
r HHHHHHHHH
s 111111111)drawing"_s;
    QTest::newRow("tilde fence") << uR"drawing(  ~~~~
r cccc
  ```
r ccc
  ~~~
r ccc
  ~~~~
r cccc
  x
r .)drawing"_s;
    QTest::newRow("indented code") << uR"drawing(  text
r ....
  
r 
      code {{ x }}
r ....ccccc%%%%%%%
      code
r ....cccc
  
r 
  - item
r -.....
  
r 
      no code
r ...........)drawing"_s;
    QTest::newRow("links") << uR"drawing(  [a *b*](/c "d") [e][f] ![g](h(i)j) [k]
r LLLLLLLUUUUUUUU.LLLUUU.LLLLUUUUUUU....
s ...222................................)drawing"_s;
    QTest::newRow("definitions") << uR"drawing(  [a]: https://b.c "T"
r LLLL.UUUUUUUUUUU.SSS
  [^1]: Note *x*
r ^^^^^.........
s ...........222
  *[HTML]: Language
r ^^^^^^^^.........)drawing"_s;
    QTest::newRow("footnote") << uR"drawing(  a[^1] b
r .^^^^..)drawing"_s;
    QTest::newRow("urls") << uR"drawing(  <https://a.b> <me@a.b> https://a.b/c) x
r UUUUUUUUUUUUU.UUUUUUUU.UUUUUUUUUUUUU...)drawing"_s;
    QTest::newRow("lists") << uR"drawing(  - a
r -..
    * b
r ..-..
  12. c
r ---..
  - [ ] d
r -----..
  : e
r -..
  -f
r ..)drawing"_s;
    QTest::newRow("quotes") << uR"drawing(  > > a
r >.>..
  > - b
r >.-..)drawing"_s;
    QTest::newRow("table") << uR"drawing(  | a | `b|c` |
r |...|.ccccc.|
  |---|:-:|
r |||||||||
  | 1 \| 2 |
r |........|)drawing"_s;
    QTest::newRow("html") << uR"drawing(  <div class="a"> b </div> a < b
r <<<<<<<<<<<<<<<...<<<<<<......
  <!-- c
r ######
  d --> e
r #####..
  <a
r <<
   href="b">c
r <<<<<<<<<<.)drawing"_s;
    QTest::newRow("liquid") << uR"drawing(  {% include a.html %} {{ b | c }} {{ open
r %%%%%%%%%%%%%%%%%%%%.%%%%%%%%%%%........
  {% if
r %%%%%
  a %} b
r %%%%..)drawing"_s;
    QTest::newRow("liquid blocks") << uR"drawing(  {% highlight ruby %}
r %%%%%%%%%%%%%%%%%%%%
  # code {{ x }}
r cccccccccccccc
  {% endhighlight %} *a*
r %%%%%%%%%%%%%%%%%%....
s ...................222
  {% comment %} x {% endcomment %} y
r %%%%%%%%%%%%%###%%%%%%%%%%%%%%%%..
  {% raw %}{{ a }}{% endraw %}
r %%%%%%%%%ccccccc%%%%%%%%%%%%)drawing"_s;
    QTest::newRow("attributes") << uR"drawing(  a {: .note}
r ..:::::::::
  {:toc}
r ::::::
  {::nomarkdown}
r ::::::::::::::)drawing"_s;
    QTest::newRow("math") << uR"drawing(  $$ a $$ b $5
r $$$$$$$.....
  $$
r $$
  x *y* z
r $$$$$$$
  $$ c
r $$..)drawing"_s;
}

void LineRolesTest::stateSurvivesAsNumber_data()
{
    QTest::addColumn<int>("inside");
    for (int inside = 0; inside <= int(LineState::Inside::Math); ++inside)
        QTest::addRow("inside %d", inside) << inside;
}

void LineRolesTest::stateSurvivesAsNumber()
{
    QFETCH(int, inside);
    for (int flags = 0; flags < 16; ++flags) {
        for (const int size : {0, 1, 77, 4095}) {
            const LineState state{.part = LineState::Part(flags & 3),
                                  .inside = LineState::Inside(inside),
                                  .tilde = (flags & 1) != 0,
                                  .blankBefore = (flags & 2) != 0,
                                  .paragraphBefore = (flags & 4) != 0,
                                  .list = (flags & 8) != 0,
                                  .size = size};
            QVERIFY(state.toInt() >= 0);
            QCOMPARE(LineState::fromInt(state.toInt()), state);
        }
    }
    QCOMPARE(LineState::fromInt(-1), LineState());
}

void LineRolesTest::frontMatterEndsAtDelimiter_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<LineState::Part>("part");
    QTest::newRow("dashes") << u"---"_s << LineState::Part::Body;
    QTest::newRow("dots") << u"..."_s << LineState::Part::Body;
    QTest::newRow("trailing blanks") << u"---  \t"_s << LineState::Part::Body;
    QTest::newRow("indented") << u" ---"_s << LineState::Part::FrontMatter;
    QTest::newRow("four dashes") << u"----"_s << LineState::Part::FrontMatter;
    QTest::newRow("text behind") << u"--- x"_s << LineState::Part::FrontMatter;
}

void LineRolesTest::frontMatterEndsAtDelimiter()
{
    QFETCH(QString, line);
    QFETCH(LineState::Part, part);
    const LineState opened = yamlRoles(u"---", {}).after;
    QCOMPARE(opened.part, LineState::Part::FrontMatter);
    QCOMPARE(yamlRoles(line, opened).after.part, part);
}

void LineRolesTest::runsAreInOrderAndInsideTheLine_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LineRolesTest::runsAreInOrderAndInsideTheLine()
{
    QFETCH(uint, seed);
    static const QString pieces[] = {
        u"---"_s, u"```"_s,  u"~~~"_s, u"{%"_s, u"%}"_s, u"{{"_s,   u"}}"_s,     u"{:"_s,
        u"\\"_s,  u"`"_s,    u"["_s,   u"]("_s, u")"_s,  u"<"_s,    u">"_s,      u"<!--"_s,
        u"-->"_s, u"*"_s,    u"__"_s,  u"$$"_s, u"|"_s,  u": "_s,   u"\""_s,     u"'"_s,
        u"&A"_s,  u"*A"_s,   u" "_s,   u"\t"_s, u"#"_s,  u"- "_s,   u"한"_s,     u"\U0001F600"_s,
        u"\n"_s,  u"\n\n"_s, u"raw"_s, u"[^"_s, u"!"_s,  u"    "_s, u"endraw"_s, u"comment"_s};
    quint32 random = seed * 2654435761U;
    QString text;
    for (int i = 0; i < 1'500; ++i) {
        random = random * 1664525U + 1013904223U;
        text += pieces[(random >> 8) % std::size(pieces)];
    }
    for (LineState state :
         {LineState{.part = LineState::Part::Body}, LineState{.part = LineState::Part::Data}}) {
        for (const QString &line : text.split(u'\n')) {
            const LineRoles roles = rolesOf(line, state);
            int end = 0;
            for (const RoleRun &run : roles.runs) {
                QVERIFY(run.start >= end && run.length > 0);
                end = run.start + run.length;
            }
            QVERIFY(end <= line.size());
            QCOMPARE(LineState::fromInt(roles.after.toInt()), roles.after);
            state = roles.after;
        }
    }
}

void LineRolesTest::longLinesAreReadInBoundedTime_data()
{
    QTest::addColumn<QString>("piece");
    const QStringList pieces{u"a"_s,  u"["_s,      u"[]("_s, u"*a "_s, u"`"_s,     u"<a"_s, u"{{"_s,
                             u"{%"_s, u"**_"_s,    u"\\"_s,  u"'"_s,   u"- "_s,    u"[a"_s, u"{:"_s,
                             u"$$"_s, u"![x](("_s, u"a: "_s, u"&a "_s, u"` `` "_s, u"> "_s};
    for (const QString &piece : pieces)
        QTest::newRow(qPrintable(piece)) << piece;
}

void LineRolesTest::longLinesAreReadInBoundedTime()
{
    QFETCH(QString, piece);
    const QString line = piece.repeated(20'000'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const LineRoles body = markdownRoles(line, {.part = LineState::Part::Body});
    const LineRoles data = yamlRoles(line, {.part = LineState::Part::Data});
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    for (const LineRoles &roles : {body, data}) {
        if (!roles.runs.isEmpty())
            QVERIFY(roles.runs.last().start + roles.runs.last().length <= longestReadLine);
    }
}

QTEST_GUILESS_MAIN(LineRolesTest)
#include "test_line_roles.moc"
