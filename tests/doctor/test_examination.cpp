// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter_dump.h"
#include "load_verdict.h"
#include "mutations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::CorpusFile;

namespace {

/// Where the two readings of a text differ, or nothing.
QString difference(const QString &text, FileKind kind)
{
    const FrontMatter parsed = FrontMatter::parse(text, kind);
    const FrontMatter examined = examine(text, kind).frontMatter;
    if (parsed == examined) {
        return {};
    }
    return u"%1\nyaml-cpp (%2):\n%3\nlibyaml (%4):\n%5\n"_s.arg(text)
        .arg(parsed.wellFormed)
        .arg(test::dumped(text, parsed))
        .arg(examined.wellFormed)
        .arg(test::dumped(text, examined));
}

} // namespace

/// The front matter that comes with the loaders' verdict is the one that the grid shows.
class TestExamination : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheParsersReading_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList values{u"A"_s,
                                 u"&X A"_s,
                                 u"'It''s'"_s,
                                 u"\"a\\tb \\N \\u00e9 \\U0001F512\""_s,
                                 u"~"_s,
                                 u"null # c"_s,
                                 QString(),
                                 u"&X"_s,
                                 u"*X"_s,
                                 u"*UNDEFINED"_s,
                                 u"!!str 12"_s,
                                 u"! a"_s,
                                 u"&X !!str"_s,
                                 u"!!str &X ~"_s,
                                 u"[a, {b: c}, *X]"_s,
                                 u"{a: 'b', c: }"_s,
                                 u"a\n    b\n\n    c # d"_s,
                                 u"'a\n    b'"_s,
                                 u"|\n    a\n    b\n"_s,
                                 u">-\n    a\n    b\n"_s,
                                 u"\n    - a\n    - b"_s,
                                 u"\n    a: b"_s,
                                 u"a?b"_s,
                                 u"\U0001F512 b"_s,
                                 u"a\u2028b"_s,
                                 u"\"\\xe9\\0\""_s};
        for (const QString &value : values) {
            const QString rows =
                u"titles:\n  en: "_s + value + u"\n  zh-Hant \t:\t"_s + value + u"\nlast: "_s + value + u'\n';
            QTest::newRow(qPrintable(value.left(12))) << rows;
            QTest::newRow(qPrintable(u"inside: "_s + value.left(12)))
                << u"- a: b\n  "_s + QString(rows).replace(u'\n', u"\n  "_s);
        }
        QTest::newRow("nothing") << QString();
        QTest::newRow("explicit") << u"titles:\n  ? en\n  : A\n  fr: B\n"_s;
        QTest::newRow("null key") << u"titles:\n  en: A\n  : B\n  ~ : C\n"_s;
        QTest::newRow("flow") << u"titles: {en: A, fr: *A, de: , ko: 'x'}\n"_s;
        QTest::newRow("merge") << u"a: &A {en: B}\ntitles:\n  <<: *A\n  en: C\n"_s;
        QTest::newRow("two documents") << u"titles:\n  en: A\n...\n---\ntitles:\n  en: B\n"_s;
        QTest::newRow("comments") << u"# a\ntitles: # b\n  # c\n  en: A # d\n\n  fr: *A\n"_s;
    }

    void equalsTheParsersReading()
    {
        QFETCH(const QString, text);
        QCOMPARE(difference(text, FileKind::Data), QString());
        QCOMPARE(difference(u"---\n"_s + text + u"---\nBody\n"_s, FileKind::Page), QString());
    }

    void equalsItOverTheCorpus()
    {
        const std::vector<CorpusFile> files = test::corpusFiles();
        if (files.empty()) {
            QSKIP("There is no corpus: set ANCHORAGE_CORPUS to its folder.");
        }
        compare(files);
        compare(test::mutations(files, test::mutationCount(4000)));
    }

private:
    static void compare(const std::vector<CorpusFile> &files)
    {
        QStringList differences;
        size_t readByOne = 0;
        for (const CorpusFile &file : files) {
            const QString text = TextFile(file.bytes).text();
            const QString found = difference(text, file.kind);
            if (!found.isEmpty() && !FrontMatter::parse(text, file.kind).wellFormed &&
                examine(text, file.kind).frontMatter.wellFormed) {
                ++readByOne;
            } else if (!found.isEmpty()) {
                differences.append(file.name);
                qWarning("%s", qPrintable(file.name + u'\n' + found));
            }
        }
        qInfo("%d files, %d differences", static_cast<int>(files.size()),
              static_cast<int>(differences.size()));
        QVERIFY(readByOne <= files.size() / 1000);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "test_examination.moc"
