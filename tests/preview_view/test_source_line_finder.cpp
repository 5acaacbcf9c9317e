// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_line_finder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestSourceLineFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void longBlocksAreQuick();
};

void TestSourceLineFinder::lines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text"); ///< with ⟦ at the point
    QTest::addColumn<bool>("preformatted");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QString &source, const QString &text, int line,
                        bool preformatted = false) {
        QTest::newRow(name) << source << text << preformatted << line;
    };
    const QString list =
        u"- One **bold** word\n- Two [words](http://example.org/one/two)\n  go on\n- One more"_s;
    row("list, first item", list, u"\n  One bo⟦ld word\n  Two words\ngo on\n  One more\n"_s, 0);
    row("list, end of an item", list, u"\n  One bold word⟦\n  Two words\ngo on\n  One more\n"_s, 0);
    row("list, start of an item", list, u"\n  One bold word\n  ⟦Two words\ngo on\n  One more\n"_s, 1);
    row("list, second line of an item", list, u"\n  One bold word\n  Two words\ngo⟦ on\n  One more\n"_s, 2);
    row("list, same word again", list, u"\n  One bold word\n  Two words\ngo on\n  One⟦ more\n"_s, 3);
    const QString table = u"| a | b |\n|---|---|\n| yes | no |\n| yes | no |\n| no | yes |"_s;
    row("table, head", table, u"a⟦\nb\nyes\nno\nyes\nno\nno\nyes\n"_s, 0);
    row("table, first row", table, u"a\nb\nyes\nno⟦\nyes\nno\nno\nyes\n"_s, 2);
    row("table, second row", table, u"a\nb\nyes\nno\nyes⟦\nno\nno\nyes\n"_s, 3);
    row("table, last cell", table, u"a\nb\nyes\nno\nyes\nno\nno\nyes⟦\n"_s, 4);
    const QString code = u"```c\nint a;\n\n\nint b;\n}\n```"_s;
    row("code, first line", code, u"in⟦t a;\n\n\nint b;\n}\n"_s, 1, true);
    row("code, end of a line", code, u"int a;⟦\n\n\nint b;\n}\n"_s, 1, true);
    row("code, blank line", code, u"int a;\n⟦\n\nint b;\n}\n"_s, 2, true);
    row("code, second blank line", code, u"int a;\n\n⟦\nint b;\n}\n"_s, 3, true);
    row("code, last word", code, u"int a;\n\n\nint b⟦;\n}\n"_s, 4, true);
    row("code, a sign alone", code, u"int a;\n\n\nint b;\n⟦}\n"_s, 5, true);
    row("code that begins with signs", u"```\n}\n;\nx\n```"_s, u"⟦}\n;\nx\n"_s, 1, true);
    row("Chinese", u"隐私政策\n我们收集\n您的数据"_s, u"隐私政策\n我们收⟦集\n您的数据"_s, 1);
    row("Korean", u"- 개인정보\n- 처리방침\n- 개인정보"_s, u"\n개인정보\n처리방침\n개인⟦정보\n"_s, 2);
    row("Arabic", u"سياسة\nالخصوصية\nملفات"_s, u"سياسة\nالخصو⟦صية\nملفات"_s, 1);
    row("typography", u"It's \"one\"\n-- two..."_s, u"It’s “one”\n– tw⟦o…"_s, 1);
    row("between words", u"a b\nc d"_s, u"a ⟦ b\nc d"_s, 0);
    row("nothing in common", u"{% include x %}\n\n"_s, u"⟦Ω ψ"_s, 1);
    row("no words", u"***\n---"_s, u"⟦ "_s, 1);
}

void TestSourceLineFinder::lines()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(bool, preformatted);
    const qsizetype offset = text.indexOf(u'⟦');
    text.remove(offset, 1);
    QTEST(sourceLineOf({text, offset, preformatted}, source.split(u'\n'), 1), "line");
}

void TestSourceLineFinder::longBlocksAreQuick()
{
    QStringList lines;
    for (int i = 0; i < 20'000; ++i) {
        lines.append(u"word number %1 of many words"_s.arg(i));
    }
    const QString text = lines.join(u'\n');
    const qsizetype offset = text.indexOf(u"number 12345 "_s) + 8;
    QElapsedTimer timer;
    timer.start();
    // The estimate is a little wrong.
    QCOMPARE(sourceLineOf({text, offset, false}, lines, 12'340), 12'345);
    QVERIFY2(timer.elapsed() < 2000, "a click takes seconds");
}

} // namespace anchorage::preview

QTEST_GUILESS_MAIN(anchorage::preview::TestSourceLineFinder)

#include "test_source_line_finder.moc"
