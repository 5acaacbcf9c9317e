// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_files.h"
#include "doctor.h"
#include "fixing.h"
#include "line_matching.h"
#include "mutations.h"
#include "psych_peer.h"
#include "site_facts.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::CorpusFile;
using anchorage::test::PsychPeer;

namespace {

struct Repaired
{
    CorpusFile before;
    CorpusFile after;
    FixedText fixed;
};

QList<qsizetype> changedLines(const QString &before, const QString &after)
{
    QList<qsizetype> changed;
    for (const Replacement &replacement : editBetween(before, after).replacements) {
        const qsizetype first = before.first(replacement.span.begin).count(u'\n');
        const qsizetype count = replacement.span.of(before).count(u'\n');
        for (qsizetype line = first; line <= first + count; ++line) {
            changed.append(line);
        }
    }
    return changed;
}

QJsonObject question(const CorpusFile &file)
{
    return {{u"op"_s, u"base"_s},
            {u"name"_s, u"fixed"_s},
            {u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())},
            {u"kind"_s, file.kind == FileKind::Page ? u"page"_s : u"data"_s}};
}

/// Every row's title under Psych by map and locale, as Ruby says.
QHash<QString, QString> titlesOf(const QJsonObject &answer)
{
    QHash<QString, QString> result;
    const QJsonObject maps = answer.value(u"maps"_s).toObject();
    for (auto map = maps.begin(); map != maps.end(); ++map) {
        for (const QJsonValue &entry : map.value().toArray()) {
            const QJsonArray key = entry[0].toArray();
            const QJsonArray value = entry[1].toArray();
            result.insert(map.key() + u'\n' + key[1].toString(), value[0].toString() + value[1].toString());
        }
    }
    return result;
}

} // namespace

/// What is true after `fixAll`, for every file of the corpus with a fault.
class TestDoctorFixes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::vector<CorpusFile> files = test::corpusFiles();
        if (files.empty()) {
            QSKIP("There is no corpus: set ANCHORAGE_CORPUS to its folder.");
        }
        for (const CorpusFile &file : files) {
            const QString root = test::corpusFolder() + u'/' + file.name.section(u'/', 0, 0);
            const TextFile text(file.bytes);
            const FrontMatter frontMatter = FrontMatter::parse(text.text(), file.kind);
            const SiteFacts facts =
                SiteSurvey::of(root).factsFor(file.name.section(u'/', 1), text.text(), frontMatter);
            const FixedText fixed = fixAll(text.text(), file.kind, facts);
            const FrontMatter read = FrontMatter::parse(fixed.text, file.kind);
            for (const Diagnosis &left : diagnose(fixed.text, file.kind, read, facts)) {
                QVERIFY2(!left.isFixable(), qPrintable(file.name + u": "_s + left.message));
            }
            if (fixed.text != text.text()) {
                m_repaired.push_back({file, {file.name, file.kind, text.bytesOf(fixed.text)}, fixed});
            }
        }
        QVERIFY(m_repaired.size() >= 15);
    }

    void theDiffTouchesOnlyLinesThatWereNamed()
    {
        for (const Repaired &repaired : m_repaired) {
            const QString before = TextFile(repaired.before.bytes).text();
            const QString after = TextFile(repaired.after.bytes).text();
            QCOMPARE(editBetween(before, after).applied(before), after);
            QSet<qsizetype> named;
            for (const Diagnosis &diagnosis : repaired.fixed.fixed) {
                for (const Fix &fix : diagnosis.fixes) {
                    for (const Replacement &replacement :
                         fix.automatic ? fix.edit.replacements : QList<Replacement>()) {
                        named.insert(
                            before.first(std::min(replacement.span.begin, before.size())).count(u'\n'));
                        named.insert(
                            before.first(std::min(replacement.span.end, before.size())).count(u'\n'));
                    }
                }
            }
            for (const qsizetype line : changedLines(before, after)) {
                QVERIFY2(named.contains(line) || named.contains(line - 1),
                         qPrintable(u"%1:%2"_s.arg(repaired.before.name).arg(line + 1)));
            }
        }
    }

    void thePageThatTheProductWasMadeForNeedsOneLine()
    {
        for (const Repaired &repaired : m_repaired) {
            if (repaired.before.name != u"netcors+netcors.github.io/privacy-policy.md") {
                continue;
            }
            QByteArray expected = repaired.before.bytes;
            expected.replace("fr      : &KO ", "fr      : &FR ");
            QCOMPARE(repaired.after.bytes, expected);
            return;
        }
        QFAIL("The page is not in the corpus.");
    }

    void psychLoadsThemAndOtherLocalesAreTheSame()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        PsychPeer psych;
        for (const Repaired &repaired : m_repaired) {
            const QJsonObject before = psych.ask(question(repaired.before));
            const QJsonObject after = psych.ask(question(repaired.after));
            QVERIFY2(!after.contains(u"error"_s),
                     qPrintable(repaired.before.name + after.value(u"error"_s).toString()));
            const TextFile text(repaired.before.bytes);
            const FrontMatter read = FrontMatter::parse(text.text(), repaired.before.kind);
            QSet<QString> changes;
            for (const Diagnosis &diagnosis : repaired.fixed.fixed) {
                for (const RowRef row : diagnosis.fixes.first().changes) {
                    changes.insert(read.maps[row.map].path + u'\n' + read.maps[row.map].rows[row.row].locale);
                }
            }
            const QHash<QString, QString> old = titlesOf(before);
            const QHash<QString, QString> now = titlesOf(after);
            for (auto title = old.begin(); title != old.end(); ++title) {
                QVERIFY2(changes.contains(title.key()) || now.value(title.key()) == title.value(),
                         qPrintable(repaired.before.name + u' ' + title.key()));
            }
        }
    }

    /// ANCHORAGE_MUTATIONS sets their number.
    void brokenFilesAreMendedAsFarAsPossible()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        std::vector<Repaired> repaired;
        for (CorpusFile &file : test::mutations(test::corpusFiles(), test::mutationCount(3000))) {
            const TextFile text(file.bytes);
            const FixedText fixed = fixAll(text.text(), file.kind, {});
            const QString reread = TextFile(text.bytesOf(fixed.text)).text();
            const FixedText again = fixAll(reread, file.kind, {});
            QVERIFY2(again.fixed.isEmpty(), qPrintable(file.name + u'\n' + text.text()));
            if (fixed.text != text.text()) {
                const CorpusFile after{file.name, file.kind, text.bytesOf(fixed.text)};
                repaired.push_back({std::move(file), after, fixed});
            }
        }
        PsychPeer psych;
        int loadNow = 0;
        int lost = 0;
        for (const Repaired &file : repaired) {
            const QJsonObject before = psych.ask(question(file.before));
            const QJsonObject after = psych.ask(question(file.after));
            const QString context = file.before.name + u'\n' + QString::fromUtf8(file.before.bytes) +
                                    u"\nmended:\n"_s + QString::fromUtf8(file.after.bytes);
            const Examination examined = examine(TextFile(file.after.bytes).text(), file.after.kind);
            const bool loads = examined.frontMatter.present && !examined.yaml.psych;
            QVERIFY2(loads == !after.contains(u"error"_s),
                     qPrintable(context + after.value(u"error"_s).toString()));
            QVERIFY2(loads || before.contains(u"error"_s), qPrintable(context));
            lost += before.contains(u"error"_s) ? 1 : 0;
            loadNow += before.contains(u"error"_s) && loads ? 1 : 0;
            compareTitles(file, before, after, context);
        }
        qInfo("%d files were mended; of %d that Psych refused, it loads %d now",
              static_cast<int>(repaired.size()), lost, loadNow);
        QVERIFY(loadNow > lost / 2);
    }

private:
    /// No row has another title but those that a fix named.
    static void compareTitles(const Repaired &file, const QJsonObject &before, const QJsonObject &after,
                              const QString &context)
    {
        QSet<QString> changes;
        QString text = TextFile(file.before.bytes).text();
        for (const Diagnosis &diagnosis : file.fixed.fixed) {
            for (const RowRef row : diagnosis.fixes.first().changes) {
                changes.insert(QString::number(row.map) + u'/' + QString::number(row.row));
            }
        }
        const FrontMatter read = FrontMatter::parse(text, file.before.kind);
        const QHash<QString, QString> old = titlesOf(before);
        const QHash<QString, QString> now = titlesOf(after);
        for (int map = 0; map < read.maps.size(); ++map) {
            for (int index = 0; index < read.maps[map].rows.size(); ++index) {
                const QString key = read.maps[map].path + u'\n' + read.maps[map].rows[index].locale;
                if (old.contains(key) && !changes.contains(u"%1/%2"_s.arg(map).arg(index))) {
                    QVERIFY2(now.value(key) == old.value(key), qPrintable(key + u'\n' + context));
                }
            }
        }
    }

    std::vector<Repaired> m_repaired;
};

QTEST_GUILESS_MAIN(TestDoctorFixes)
#include "test_doctor_fixes.moc"
