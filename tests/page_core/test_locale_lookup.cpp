// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"
#include "front_matter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// Many locales of one map are found as single ones are, and in linear time.
class TestLocaleLookup : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTheMapDoes()
    {
        QRandomGenerator random(7);
        const QStringList keys{u"en"_s, u"fr"_s, u"no"_s, u"de"_s, u"fr-BE"_s, u"\"no\""_s};
        const QStringList values{u"A"_s, u"&X B"_s, u"*X"_s, u"*Y"_s, u""_s, u"~"_s, u"no"_s, u"[a]"_s};
        for (int round = 0; round < 500; ++round) {
            QString text = u"---\ntitles:\n"_s;
            for (int row = 0; row < 8; ++row) {
                text += u"  "_s + keys[random.bounded(keys.size())] + u": "_s +
                        values[random.bounded(values.size())] + u'\n';
            }
            const FrontMatter frontMatter = FrontMatter::parse(text + u"---\n"_s, FileKind::Page);
            QCOMPARE(frontMatter.maps.size(), 1);
            const LocaleMap &map = frontMatter.maps.first();
            const LocaleLookup lookup(map);
            for (const QString &locale :
                 {u"en"_s, u"fr"_s, u"no"_s, u"de"_s, u"fr-BE"_s, u"ja"_s, QString()}) {
                QCOMPARE(lookup.rowOf(locale), map.rowOf(locale));
                QCOMPARE(lookup.shown(locale), map.shown(locale));
            }
        }
    }

    void titlesTakeLinearTime_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("json") << u"json"_s;
    }

    void titlesTakeLinearTime()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        constexpr int rows = 6000;
        double best = 1e9;
        // What else the machine does disturbs single measures.
        for (int attempt = 0; attempt < 5 && best >= 6; ++attempt) {
            const qint64 few = milliseconds(folder, rows, format);
            best = std::min(best, double(milliseconds(folder, 4 * rows, format)) / double(few));
        }
        QVERIFY2(best < 6, qPrintable(u"four times the rows take %1 times as long"_s.arg(best)));
    }

private:
    static qint64 milliseconds(const QTemporaryDir &folder, int rows, const QString &format)
    {
        QByteArray page = "---\ntitles:\n  en: &EN Home\n";
        for (int row = 0; row < rows; ++row) {
            page += "  x-" + QByteArray::number(row) + (row % 2 == 0 ? ": *EN\n" : ": Title\n");
        }
        const QString file = folder.filePath(u"page.md"_s);
        if (!test::writeFile(file, page + "---\n")) {
            return 0;
        }
        QElapsedTimer timer;
        timer.start();
        const test::Run run = test::runCli({u"titles"_s, u"--format="_s + format, file});
        const qint64 passed = timer.elapsed();
        return run.exitCode == 0 && run.output.count(u'\n') > rows ? passed : 0;
    }
};

QTEST_GUILESS_MAIN(TestLocaleLookup)
#include "test_locale_lookup.moc"
