// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_merge.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// `␄` stands for the want of a line break at the end.
QString written(QString text)
{
    text.replace(u"␄\n"_s, QString());
    return text;
}

FileKind kindOf(const QString &text)
{
    return text.startsWith(u"titles:"_s) || text.startsWith(u"header:"_s) ? FileKind::Data : FileKind::Page;
}

QList<MergePart> mirrored(QList<MergePart> parts)
{
    for (MergePart &part : parts) {
        std::swap(part.ours, part.theirs);
    }
    return parts;
}

} // namespace

/// Every case of `merge_cases.txt`: `== name`, the base, `-- ours`, our version, `-- theirs`, theirs, `->`
/// and what becomes of them, perhaps `? ` with a part of the reason why meaning was left aside.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("reason");
        QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/merge/merge_cases.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString content = QString::fromUtf8(file.readAll());
        content.chop(1);
        const QStringList cases = content.split(u"\n== "_s).sliced(1);
        QVERIFY(cases.size() > 25);
        for (const QString &entry : cases) {
            const QString rest = entry.section(u'\n', 1) + u'\n';
            const QString base = rest.section(u"-- ours\n"_s, 0, 0);
            const QString ours = rest.section(u"-- ours\n"_s, 1).section(u"-- theirs\n"_s, 0, 0);
            const QString theirs = rest.section(u"-- theirs\n"_s, 1).section(u"->\n"_s, 0, 0);
            const QString result = rest.section(u"->\n"_s, 1);
            const qsizetype reason = result.indexOf(u"\n? "_s);
            QTest::newRow(qPrintable(entry.section(u'\n', 0, 0)))
                << written(base) << written(ours) << written(theirs)
                << written(reason < 0 ? result : result.left(reason + 1))
                << (reason < 0 ? QString() : result.sliced(reason + 3).trimmed());
        }
    }

    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, result);
        QFETCH(QString, reason);
        const Result<MergeResult> merged = mergePages({base, ours, theirs}, kindOf(base), gitMergeFile);
        QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.reason()));
        const MergeResult &value = merged.value();
        QCOMPARE(value.text(), result);
        QCOMPARE(value.reason.isEmpty(), reason.isEmpty());
        QVERIFY2(value.reason.contains(reason), qPrintable(value.reason));
        QCOMPARE(value.isClean(), !result.contains(u"<<<<<<<"_s));

        const Result<MergeResult> back = mergePages({base, theirs, ours}, kindOf(base), gitMergeFile);
        QVERIFY(back.ok());
        QCOMPARE(chosenText(mirrored(back.value().parts), MergeSide::Ours),
                 chosenText(value.parts, MergeSide::Ours));
        QCOMPARE(mirrored(back.value().parts), value.parts);
        for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs}) {
            const FrontMatter read = FrontMatter::parse(chosenText(value.parts, side), kindOf(base));
            for (const Diagnostic &diagnostic : read.diagnostics) {
                QVERIFY2(!reason.isEmpty() || diagnostic.code != u"undefined-alias",
                         qPrintable(diagnostic.message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
