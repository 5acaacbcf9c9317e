// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_decisions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

using Choice = MergeDecision::Choice;

namespace {

QString page(const QString &english, const QString &body)
{
    return u"---\ntitles:\n  en : &EN %1 # main\n  en-GB : *EN\n  fr : F\n---\n%2\n"_s.arg(english, body);
}

MergeResult merged(const MergeTexts &texts)
{
    return mergePages(texts, FileKind::Page, gitMergeFile).value();
}

} // namespace

class TestMergeDecisions : public QObject
{
    Q_OBJECT

private slots:
    void decides_data()
    {
        QTest::addColumn<Choice>("title");
        QTest::addColumn<QString>("ownTitle");
        QTest::addColumn<Choice>("body");
        QTest::addColumn<QString>("ownBody");
        QTest::addColumn<QString>("result");
        QTest::newRow("ours") << Choice::Ours << QString() << Choice::Ours << QString()
                              << page(u"A"_s, u"1"_s);
        QTest::newRow("theirs") << Choice::Theirs << QString() << Choice::Theirs << QString()
                                << page(u"B"_s, u"2"_s);
        QTest::newRow("both paragraphs")
            << Choice::Ours << QString() << Choice::Both << QString() << page(u"A"_s, u"1\n2"_s);
        QTest::newRow("own") << Choice::Own << u"Daten: Schutz"_s << Choice::Own << u"3"_s
                             << page(u"\"Daten: Schutz\""_s, u"3"_s);
        QTest::newRow("one is open") << Choice::Own << u"C"_s << Choice::Open << QString()
                                     << page(u"C"_s, u"<<<<<<< ours\n1\n=======\n2\n>>>>>>> theirs"_s);
    }

    void decides()
    {
        QFETCH(Choice, title);
        QFETCH(QString, ownTitle);
        QFETCH(Choice, body);
        QFETCH(QString, ownBody);
        QFETCH(QString, result);
        const MergeResult merge = merged({page(u"E"_s, u"0"_s), page(u"A"_s, u"1"_s), page(u"B"_s, u"2"_s)});
        QList<MergeDecision> decisions = openDecisions(merge);
        QCOMPARE(decisions.size(), 2);
        const LocaleConflict *conflict = localeConflict(merge, decisions[0]);
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->locale, u"en"_s);
        QCOMPARE(conflict->base.title, u"E"_s);
        QCOMPARE(conflict->ours.title, u"A"_s);
        QCOMPARE(conflict->theirs.title, u"B"_s);
        QVERIFY(localeConflict(merge, decisions[1]) == nullptr);
        QCOMPARE(merge.parts[decisions[1].part].base, u"0\n"_s);
        decisions[0].choice = title;
        decisions[0].own = ownTitle;
        decisions[1].choice = body;
        decisions[1].own = ownBody;
        const Result<QString> text = decidedText(merge, FileKind::Page, decisions);
        QVERIFY2(text.ok(), text.ok() ? "" : qPrintable(text.reason()));
        QCOMPARE(text.value(), result);
    }

    void linesOfConflicts()
    {
        const MergeResult merge = merged({page(u"E"_s, u"0"_s), page(u"A"_s, u"1"_s), page(u"B"_s, u"2"_s)});
        QList<ConflictLines> places;
        const QStringList lines = markedText(merge.parts, {}, &places).split(u'\n');
        QCOMPARE(places.size(), 2);
        for (const ConflictLines &place : places) {
            QCOMPARE(lines[place.begin], u"<<<<<<< ours"_s);
            QCOMPARE(lines[place.end - 1], u">>>>>>> theirs"_s);
        }
    }

    void anOwnTitleForARemovedRow()
    {
        const QString without = u"titles:\n  en: E\n"_s;
        const MergeResult merge = mergePages({without + u"  fr: F\n"_s, without, without + u"  fr: G\n"_s},
                                             FileKind::Data, gitMergeFile)
                                      .value();
        QList<MergeDecision> decisions = openDecisions(merge);
        QCOMPARE(decisions.size(), 1);
        decisions[0].choice = Choice::Own;
        decisions[0].own = u"H"_s;
        QCOMPARE(decidedText(merge, FileKind::Data, decisions).value(), without + u"  fr: H\n"_s);
        decisions[0].choice = Choice::Ours;
        QCOMPARE(decidedText(merge, FileKind::Data, decisions).value(), without);
    }
};

QTEST_GUILESS_MAIN(TestMergeDecisions)
#include "test_merge_decisions.moc"
