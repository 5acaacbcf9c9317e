// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_commands.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// Every case of `structural_edit_cases.txt`. There a case is `== name`, the edit in words, `--`, the text
/// before, `->` and the text after, or `!` and a part of the reason for which it is refused. `↦` stands for a
/// tab, `␄` at the end for the want of a line break.
class TestStructuralEdits : public QObject
{
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("reason");
        QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/structural_edits/structural_edit_cases.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString content = QString::fromUtf8(file.readAll());
        content.chop(1);
        const QStringList cases = content.split(u"\n== "_s).sliced(1);
        QVERIFY(cases.size() > 50);
        for (const QString &entry : cases) {
            const QString name = entry.section(u'\n', 0, 0);
            const QString command = entry.section(u'\n', 1, 1);
            const QString rest = entry.section(u'\n', 3) + u'\n';
            const qsizetype done = rest.indexOf(u"->\n"_s);
            const qsizetype refused = rest.startsWith(u"! "_s) ? 0 : rest.indexOf(u"\n! "_s) + 1;
            const qsizetype end = done >= 0 ? done : refused;
            QTest::newRow(qPrintable(name))
                << command << written(rest.left(end))
                << (done >= 0 ? written(rest.sliced(done + 3)) : QString())
                << (done >= 0 ? QString() : rest.sliced(refused + 2).section(u'\n', 0, 0));
        }
    }

    void edits()
    {
        QFETCH(QString, command);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, reason);
        const FileKind kind =
            before.contains(u"---\n"_s) || before.startsWith(u"Body"_s) ? FileKind::Page : FileKind::Data;
        const FrontMatter read = FrontMatter::parse(before, kind);
        const Result<TextEdit> edit = test::EditCommand(command).made(before, read);
        if (!reason.isEmpty()) {
            QVERIFY2(!edit.ok(), edit.ok() ? qPrintable(edit.value().applied(before)) : "");
            QVERIFY2(edit.reason().contains(reason), qPrintable(edit.reason()));
            return;
        }
        QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.reason()));
        QCOMPARE(edit.value().applied(before), after);
        for (const Replacement &replacement : edit.value().replacements) {
            QVERIFY(replacement.span.of(before) != replacement.text);
        }
    }

    void anchorNames_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::newRow("language") << u"fr"_s << u"FR"_s;
        QTest::newRow("script") << u"zh-Hant"_s << u"ZH_HANT"_s;
        QTest::newRow("underscore") << u"zh_cn"_s << u"ZH_CN"_s;
        QTest::newRow("digits") << u"es-419"_s << u"ES_419"_s;
    }

    void anchorNames()
    {
        QFETCH(QString, tag);
        QTEST(edits::anchorNameFor(tag), "name");
        QVERIFY(!edits::whyNotAnchorName(edits::anchorNameFor(tag)));
    }

private:
    static QString written(QString text)
    {
        text.replace(u'\u21A6', u'\t');
        if (text.endsWith(u"\u2404\n"_s)) {
            text.chop(2);
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestStructuralEdits)
#include "test_structural_edits.moc"
