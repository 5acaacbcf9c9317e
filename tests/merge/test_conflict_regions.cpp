// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_regions.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

class TestConflictRegions : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< ours|base|theirs of each
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        const QString one = u"a\n<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> side\nb\n"_s;
        row("none", u"a\nb\n"_s, {});
        row("one", one, {u"mine\n||theirs\n"_s});
        row("two", one + one, {u"mine\n||theirs\n"_s, u"mine\n||theirs\n"_s});
        row("with the base", u"<<<<<<< HEAD\nmine\n||||||| 1234567\nbase\n=======\ntheirs\n>>>>>>> side"_s,
            {u"mine\n|base\n|theirs\n"_s});
        row("empty sides", u"<<<<<<<\n=======\n>>>>>>>\n"_s, {u"||"_s});
        row("longer markers", u"<<<<<<<<< a\nx\n=======\ny\n=========\nz\n>>>>>>>>> b\n"_s,
            {u"x\n=======\ny\n||z\n"_s});
        row("a heading of Markdown", u"Title\n=======\n\nText\n"_s, {});
        row("no end", u"<<<<<<< HEAD\nmine\n=======\ntheirs\n"_s, {});
        row("no middle", u"<<<<<<< HEAD\nmine\n>>>>>>> side\n"_s, {});
        row("one without an end before one", u"<<<<<<< HEAD\nlost\n"_s + one, {u"mine\n||theirs\n"_s});
        row("indented", u"  <<<<<<< HEAD\n  =======\n  >>>>>>> side\n"_s, {});
        row("no blank behind it", u"<<<<<<<HEAD\nmine\n=======\ntheirs\n>>>>>>> side\n"_s, {});
        row("too short", u"<<<<<< HEAD\nmine\n======\ntheirs\n>>>>>> side\n"_s, {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList told;
        for (const ConflictRegion &region : conflictRegions(text)) {
            told.append(region.ours.of(text).toString() + u'|' + region.base.of(text).toString() + u'|' +
                        region.theirs.of(text).toString());
            QVERIFY(region.whole.of(text).startsWith(u'<'));
            QVERIFY(QStringView(text).first(region.whole.begin).count(u'\n') == region.firstLine);
            QVERIFY(!region.ambiguous);
        }
        QCOMPARE(told, found);
    }

    void decides_data()
    {
        QTest::addColumn<RegionChoice>("choice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ours") << RegionChoice::Ours << u"a\nmine\nb\n"_s;
        QTest::newRow("theirs") << RegionChoice::Theirs << u"a\ntheirs\nb\n"_s;
        QTest::newRow("both") << RegionChoice::Both << u"a\nmine\ntheirs\nb\n"_s;
    }

    void decides()
    {
        QFETCH(RegionChoice, choice);
        QFETCH(QString, expected);
        const QString text = u"a\n<<<<<<< HEAD\nmine\n||||||| x\nbase\n=======\ntheirs\n>>>>>>> side\nb\n"_s;
        const Result<TextEdit> edit = decidedRegion(text, conflictRegions(text).value(0), choice);
        QVERIFY(edit.ok());
        QCOMPARE(edit.value().applied(text), expected);
    }

    void doesNotGuess()
    {
        const QString text = u"<<<<<<< HEAD\nTitle\n=======\nMine\n=======\ntheirs\n>>>>>>> side\n"_s;
        const QList<ConflictRegion> regions = conflictRegions(text);
        QCOMPARE(regions.size(), 1);
        QVERIFY(regions.first().ambiguous);
        QVERIFY(!decidedRegion(text, regions.first(), RegionChoice::Ours).ok());
    }

    /// What git itself leaves in a file, in each of its styles.
    void readsWhatGitWrites_data()
    {
        QTest::addColumn<QString>("style");
        QTest::newRow("merge") << u"merge"_s;
        QTest::newRow("diff3") << u"diff3"_s;
        QTest::newRow("zdiff3") << u"zdiff3"_s;
    }

    void readsWhatGitWrites()
    {
        QFETCH(QString, style);
        const QTemporaryDir folder;
        const auto git = [&](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s,
                                                u"-c"_s, u"merge.conflictStyle="_s + style} +
                                        arguments);
            process.waitForFinished(60'000);
        };
        const auto write = [&](const QByteArray &text) {
            QFile file(folder.filePath(u"a.md"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        write("one\ntwo\nthree\n");
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-qm"_s, u"1"_s});
        git({u"switch"_s, u"-qc"_s, u"side"_s});
        write("one\nzwei\nthree\n");
        git({u"commit"_s, u"-qam"_s, u"2"_s});
        git({u"switch"_s, u"-q"_s, u"main"_s});
        write("one\ndeux\nthree\n");
        git({u"commit"_s, u"-qam"_s, u"3"_s});
        git({u"merge"_s, u"-q"_s, u"side"_s});
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QList<ConflictRegion> regions = conflictRegions(text);
        QCOMPARE(regions.size(), 1);
        const ConflictRegion &region = regions.first();
        QCOMPARE(region.ours.of(text).toString(), u"deux\n"_s);
        QCOMPARE(region.theirs.of(text).toString(), u"zwei\n"_s);
        QCOMPARE(region.base.of(text).toString(), style == u"merge" ? QString() : u"two\n"_s);
        QCOMPARE(region.oursLabel, u"HEAD"_s);
        QCOMPARE(region.theirsLabel, u"side"_s);
        QCOMPARE(decidedRegion(text, region, RegionChoice::Theirs).value().applied(text),
                 u"one\nzwei\nthree\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestConflictRegions)
#include "test_conflict_regions.moc"
