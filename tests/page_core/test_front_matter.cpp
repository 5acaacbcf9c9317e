// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"
#include "front_matter_dump.h"
#include "psych_comparison.h"
#include "psych_peer.h"
#include "span_checks.h"
#include "text_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::PsychPeer;

namespace {

struct Case
{
    QString name;
    QString text;
    QString expected;
};

/// `front_matter_cases.txt`: `### name`, the YAML of a data file, `---->`, what `dumped` must say about it.
QList<Case> casesOnFile()
{
    QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/page_core/front_matter_cases.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Case> cases;
    const QStringList blocks = TextFile(file.readAll()).text().split("\n### "_L1);
    for (const QString &block : blocks.mid(1)) {
        const qsizetype nameEnd = block.indexOf(u'\n');
        const qsizetype arrow = block.indexOf("\n---->\n"_L1);
        cases.append(
            {block.first(nameEnd), block.sliced(nameEnd + 1, arrow - nameEnd), block.sliced(arrow + 7)});
    }
    return cases;
}

/// Seconds for text(n), the best of three.
double seconds(const std::function<QString(int)> &text, int size)
{
    const QString content = text(size);
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const FrontMatter read = FrontMatter::parse(content, FileKind::Data);
        best = std::min(best, timer.nsecsElapsed() / 1e9);
        if (const QString fault = test::faultOfSpans(content, read); !fault.isEmpty()) {
            qWarning() << fault;
            return -1;
        }
    }
    return best;
}

} // namespace

class TestFrontMatter : public QObject
{
    Q_OBJECT

private slots:
    void readsRowsWithTheirSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QList<Case> cases = casesOnFile();
        QVERIFY(cases.size() > 70);
        for (const Case &row : cases) {
            QTest::newRow(qPrintable(row.name)) << row.text << row.expected;
        }
    }

    void readsRowsWithTheirSpans()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const FrontMatter read = FrontMatter::parse(text, FileKind::Data);
        QCOMPARE(test::dumped(text, read), expected);
        QCOMPARE(test::faultOfSpans(text, read), QString());
        // The same inside a page, from its offsets on.
        const QString page = u"---\n"_s + text + u"---\nbody\n"_s;
        const FrontMatter inPage = FrontMatter::parse(page, FileKind::Page);
        if (!text.contains("\n---"_L1) && !text.contains("\n..."_L1) && !text.startsWith(u'%')) {
            QString moved;
            for (const QString &line : test::dumped(page, inPage).split(u'\n')) {
                const qsizetype at = line.startsWith(u' ') ? -1 : line.lastIndexOf(" @"_L1);
                const QStringList parts = line.mid(at + 2).split(u' ');
                moved += at < 0 ? line
                                : line.first(at + 2) + QString::number(parts[0].toInt() - 1) +
                                      (parts.size() > 1 ? u" "_s + parts[1] : QString());
                moved += u'\n';
            }
            moved.chop(1);
            QCOMPARE(moved, expected);
        }
    }

    void readsTheSameTitlesAsPsych_data() { readsRowsWithTheirSpans_data(); }

    void readsTheSameTitlesAsPsych()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        QFETCH(QString, text);
        if (!m_psych) {
            m_psych = std::make_unique<PsychPeer>();
        }
        const QJsonObject answer =
            m_psych->ask(QJsonObject{{u"op"_s, u"base"_s},
                                     {u"name"_s, u"x"_s},
                                     {u"kind"_s, u"data"_s},
                                     {u"bytes"_s, QString::fromLatin1(text.toUtf8().toBase64())}});
        const FrontMatter read = FrontMatter::parse(text, FileKind::Data);
        if (answer.contains("error"_L1)) {
            return; // What we read where Psych gives up is a help for repairing it, with nothing to compare.
        }
        QCOMPARE(test::differencesToPsych(read, answer["maps"_L1].toObject()), QStringList());
    }

    void findsTheFrontMatterAsJekyllDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("present");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("bodyLine");
        QTest::addColumn<QString>("codes");
        const QString titles = u"titles:\n  en: a\n"_s;
        QTest::newRow("ordinary") << u"---\n%1---\nbody\n"_s.arg(titles) << true << titles << u"body\n"_s << 4
                                  << QString();
        QTest::newRow("trailing blanks and tabs")
            << u"--- \t\n%1--- \t \nbody\n"_s.arg(titles) << true << titles << u"body\n"_s << 4 << QString();
        QTest::newRow("dots") << u"---\n%1...\nbody\n"_s.arg(titles) << true << titles << u"body\n"_s << 4
                              << QString();
        QTest::newRow("blank lines behind belong to it") << u"---\n%1---\n\n \n  body\n"_s.arg(titles) << true
                                                         << titles << u"  body\n"_s << 6 << QString();
        QTest::newRow("nothing behind")
            << u"---\n%1---"_s.arg(titles) << true << titles << QString() << 3 << QString();
        QTest::newRow("empty") << u"---\n---\nbody"_s << true << QString() << u"body"_s << 2 << QString();
        QTest::newRow("fence with text is none")
            << u"---\n%1--- x\nbody\n"_s.arg(titles) << false << titles
            << u"---\n%1--- x\nbody\n"_s.arg(titles) << 0 << u"unclosed-front-matter"_s;
        QTest::newRow("unclosed") << u"---\n%1\nbody\n"_s.arg(titles) << false << u"%1\n"_s.arg(titles)
                                  << u"---\n%1\nbody\n"_s.arg(titles) << 0 << u"unclosed-front-matter"_s;
        QTest::newRow("BOM") << u"\uFEFF---\n%1---\nbody\n"_s.arg(titles) << false << titles << u"body\n"_s
                             << 4 << u"bom"_s;
        QTest::newRow("blank line first") << u"\n---\n%1---\nbody\n"_s.arg(titles) << false << titles
                                          << u"body\n"_s << 5 << u"blank-before-front-matter"_s;
        QTest::newRow("no front matter")
            << u"body\n---\n"_s << false << QString() << u"body\n---\n"_s << 0 << QString();
        QTest::newRow("BOM and no front matter")
            << u"\uFEFFbody"_s << false << QString() << u"body"_s << 0 << QString();
        QTest::newRow("nothing") << QString() << false << QString() << QString() << 0 << QString();
        QTest::newRow("four dashes") << u"----\na: b\n---\n"_s << false << QString() << u"----\na: b\n---\n"_s
                                     << 0 << QString();
    }

    void findsTheFrontMatterAsJekyllDoes()
    {
        QFETCH(QString, text);
        const FrontMatter read = FrontMatter::parse(text, FileKind::Page);
        QTEST(read.present, "present");
        QTEST(read.yaml.of(text).toString(), "yaml");
        QTEST(read.body.of(text).toString(), "body");
        QTEST(read.bodyLine, "bodyLine");
        QStringList codes;
        for (const Diagnostic &diagnostic : read.diagnostics) {
            codes += diagnostic.code;
        }
        QTEST(codes.join(u','), "codes");
        if (read.yaml.of(text).startsWith(u"titles")) {
            QCOMPARE(read.maps.size(), 1);
            QCOMPARE(read.maps[0].rows[0].title, u"a"_s);
        }
    }

    void showsWhatTheThemeShows()
    {
        const QString text =
            u"titles:\n  en: &EN A\n  fr: *FR\n  de: no\n  ko: 12:30\n  ja:\n  zh: '12:30'\n"_s;
        const LocaleMap map = FrontMatter::parse(text, FileKind::Data).maps.first();
        QCOMPARE(map.shown(u"en"), u"A"_s);
        QCOMPARE(map.shown(u"fr"), u"A"_s);
        QVERIFY(map.isFallback(u"fr"));
        QCOMPARE(map.shown(u"de"), u"A"_s);
        QCOMPARE(map.shown(u"ko"), u"45000"_s);
        QCOMPARE(map.shown(u"ja"), u"A"_s);
        QCOMPARE(map.shown(u"zh"), u"12:30"_s);
        QCOMPARE(map.shown(u"EN"), u"A"_s);
        QVERIFY(!map.isFallback(u"zh"));
        QVERIFY(!FrontMatter::parse(u"titles:\n  fr: A\n", FileKind::Data).maps.first().shown(u"de"));
    }

    void tellsThePagesOwnTitle()
    {
        QCOMPARE(FrontMatter::parse(u"---\ntitle: A\ntitles:\n  en: B\n---\n", FileKind::Page).title, u"A"_s);
        QVERIFY(!FrontMatter::parse(u"---\ntitles:\n  title: B\n---\n", FileKind::Page).title);
    }

    void findsRowsAndMaps()
    {
        const FrontMatter read =
            FrontMatter::parse(u"a:\n  titles:\n    en: A\nb:\n  titles:\n    en: B\n", FileKind::Data);
        QCOMPARE(read.map({})->path, u"a.titles"_s);
        QCOMPARE(read.map(u"b.titles"), &read.maps[1]);
        QVERIFY(!read.map(u"titles"));
        QCOMPARE(read.rowAtLine(5), (RowRef{1, 0}));
        QVERIFY(!read.rowAtLine(4).isValid());
    }

    void parsingTakesAnyTextInLinearTime_data()
    {
        QTest::addColumn<std::function<QString(int)>>("text");
        const auto repeated = [](const QString &piece) {
            return [piece](int n) { return u"titles:\n  en: a\nx: "_s + piece.repeated(n); };
        };
        const auto rows = [](const QString &row) {
            return [row](int n) {
                QString text = u"titles:\n"_s;
                for (int i = 0; i < n; ++i) {
                    text += QString(row).replace(u'#', QString::number(i));
                }
                return text;
            };
        };
        const auto add = [](const char *name, const std::function<QString(int)> &text) {
            QTest::newRow(name) << text;
        };
        add("nested brackets", repeated(u"["_s));
        add("nested braces", repeated(u"{a: "_s));
        add("nested dashes", repeated(u"\n- "_s));
        add("dashes in a line", repeated(u"- "_s));
        add("question marks in a line", repeated(u"? "_s));
        add("stars", repeated(u"*"_s));
        add("quotes", repeated(u"'"_s));
        add("open quotes in lines", rows(u"  aa-#: \"\n"_s));
        add("ampersands", repeated(u"&a "_s));
        add("exclamation marks", repeated(u"! "_s));
        add("NULs", repeated(QString(QChar(u'\0'))));
        add("tabs", repeated(u"\t"_s));
        add("blank lines", repeated(u"\n"_s));
        add("comments", repeated(u"\n# c"_s));
        add("folded plain", repeated(u"\n  word"_s));
        add("digits", repeated(u"1"_s));
        add("digit groups", repeated(u"1_0:"_s));
        add("rows", rows(u"  aa-#: Title\n"_s));
        add("undefined aliases of different names", rows(u"  aa-#: *A#\n"_s));
        add("anchors and aliases", rows(u"  aa-#: &A# x\n  ab-#: *A#\n"_s));
        add("anchored empty", rows(u"  aa-#: &A#\n"_s));
        add("empty", rows(u"  aa-#:\n"_s));
        add("empty with comments", rows(u"  aa-#: &A # c\n\n"_s));
        add("one anchor, many followers", rows(u"  aa-#: *A\n  ab-#: &A x\n"_s));
        add("literals", rows(u"  aa-#: |\n    x\n"_s));
        add("maps", rows(u"x#:\n  titles:\n    en: a\n"_s));
        add("many titles", rows(u"a#: b\n titles:\n   en: a\n"_s));
        add("flow rows", [](int n) {
            QString text = u"titles: {"_s;
            for (int i = 0; i < n; ++i) {
                text += u"aa-%1: &A b, "_s.arg(i);
            }
            return text + u'}';
        });
        add("alias bomb", [](int n) {
            QString text = u"a0: &a0 [x, x]\n"_s;
            for (int i = 1; i < n; ++i) {
                text += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
            }
            return text + u"titles:\n  en: *a%1\n"_s.arg(n - 1);
        });
        add("a long line", [](int n) { return u"titles:\n  en: "_s + QString(n * 10, u'x') + u'\n'; });
        add("a long quoted line",
            [](int n) { return u"titles:\n  en: \""_s + u"\\\""_s.repeated(n * 5) + u"\"\n"_s; });
        add("dedents", [](int n) {
            QString text;
            for (int i = 0; i < n; ++i) {
                text += QString(i % 300, u' ') + u"titles:\n"_s;
            }
            return text;
        });
    }

    void parsingTakesAnyTextInLinearTime()
    {
        using Maker = std::function<QString(int)>;
        QFETCH(Maker, text);
        const double small = seconds(text, 10'000);
        const double large = seconds(text, 80'000);
        QVERIFY(small >= 0 && large >= 0);
        // Eight times the size; squared it would be 64 times. What is quick is not measured.
        QVERIFY2(large < 0.1 || large < small * 24, qPrintable(u"%1 s, then %2 s"_s.arg(small).arg(large)));
    }

    void readsHugeFrontMatter()
    {
        QString text = u"titles:\n"_s;
        for (int i = 0; i < 100'000; ++i) {
            text += u"  aa-%1: Title\n"_s.arg(i);
        }
        FrontMatter read = FrontMatter::parse(text, FileKind::Data);
        QCOMPARE(read.maps[0].rows.size(), 100'000);
        QCOMPARE(read.maps[0].rows.last().title, u"Title"_s);
        // Above the parser's limit lines are read, and that is said.
        text += u"x: "_s + QString(5 * 1024 * 1024, u'x');
        read = FrontMatter::parse(text, FileKind::Data);
        QCOMPARE(read.maps[0].rows.size(), 100'000);
        QVERIFY(!read.wellFormed);
        QCOMPARE(read.diagnostics.first().code, u"too-long"_s);
        QString aliases = u"titles:\n"_s;
        for (int i = 0; i < 200'000; ++i) {
            aliases += u"  aa: *A%1\n"_s.arg(i);
        }
        read = FrontMatter::parse(aliases, FileKind::Data);
        QCOMPARE(read.diagnostics.size() - (read.wellFormed ? 0 : 1), 200'000);
    }

    void parsingTakesAnyText()
    {
        static const QStringList pieces =
            u"titles:|\n|\n  |\n    |en: |fr: |de:|zh-Hans : |&EN |*EN|*FR| |\t|'|\"|\\|#| # c|"
            "{|}|[|]|,|: |:|- |-|? |?|!!str |! |!<a>|%|@|\\n|~|null|<<: |>|>-|\\| |x|Title|---|"
            "...|é|私|🔒|\uFEFF|\u2028|\u0085|\u00A0|\uFFFE|\U0010FE80"_s.split(u'|') +
            QStringList{u"|"_s,     QString(QChar(u'\0')),      u"\x04"_s, u"\x01"_s, QString(QChar(0xD800)),
                        u"---\n"_s, u"titles:\n  en: &EN a\n"_s};
        QRandomGenerator random(3);
        for (int round = 0; round < 30'000; ++round) {
            QString text = random.bounded(2) == 0 ? u"---\ntitles:\n  en: "_s : QString();
            for (int count = random.bounded(40); count > 0; --count) {
                text += pieces[random.bounded(int(pieces.size()))];
            }
            const FrontMatter read =
                FrontMatter::parse(text, random.bounded(2) == 0 ? FileKind::Page : FileKind::Data);
            const QString fault = test::faultOfSpans(text, read);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + text));
        }
    }

private:
    std::unique_ptr<PsychPeer> m_psych;
};

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "test_front_matter.moc"
