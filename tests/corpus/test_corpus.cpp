// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "psych_comparison.h"
#include "psych_peer.h"
#include "random_text.h"
#include "text_file.h"
#include "title_edits.h"
#include "yaml_scalar.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::PsychPeer;

namespace {

struct CorpusFile
{
    QString name; ///< below the corpus
    FileKind kind = FileKind::Page;
    TextFile file;
    FrontMatter read;
};

/// One title set in one file: the question to Psych, and what it must answer.
struct Trial
{
    QString what;
    QJsonObject question;
    QString title;
    QSet<std::pair<QString, QString>>
        affected; ///< path and locale of every row that must have the title then
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// The smallest replacement that makes `after` of `before`, and whether it stays inside the line that begins
/// and ends around it.
QJsonArray replacementOf(const QByteArray &before, const QByteArray &after)
{
    qsizetype prefix = 0;
    while (prefix < before.size() && prefix < after.size() && before[prefix] == after[prefix]) {
        ++prefix;
    }
    qsizetype suffix = 0;
    while (suffix < before.size() - prefix && suffix < after.size() - prefix &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix]) {
        ++suffix;
    }
    return {static_cast<int>(prefix), static_cast<int>(before.size() - prefix - suffix),
            base64(after.sliced(prefix, after.size() - prefix - suffix))};
}

QList<qsizetype> changedLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> oldLines = before.split('\n');
    const QList<QByteArray> newLines = after.split('\n');
    if (oldLines.size() != newLines.size()) {
        return {-1};
    }
    QList<qsizetype> changed;
    for (qsizetype line = 0; line < oldLines.size(); ++line) {
        if (oldLines[line] != newLines[line]) {
            changed += line;
        }
    }
    return changed;
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("ANCHORAGE_CORPUS") + u"/sites"_s;
        if (!QFile::exists(folder)) {
            QSKIP("There is no corpus: set ANCHORAGE_CORPUS to its folder.");
        }
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            Result<TextFile> file = TextFile::load(path);
            QVERIFY2(file.ok(), qPrintable(path));
            CorpusFile entry{path.mid(folder.size() + 1), fileKindOf(path), std::move(file).value(), {}};
            entry.read = FrontMatter::parse(entry.file.text(), entry.kind);
            m_files.push_back(std::move(entry));
        }
        if (PsychPeer::isAvailable()) {
            m_psych = std::make_unique<PsychPeer>();
        }
    }

    void loadAndSaveGiveTheSameBytes()
    {
        int same = 0;
        for (const CorpusFile &entry : m_files) {
            QVERIFY2(entry.file.bytesOf(entry.file.text()) == entry.file.bytes(), qPrintable(entry.name));
            QVERIFY2(TextFile::encoded(TextFile::decoded(entry.file.bytes())) == entry.file.bytes(),
                     qPrintable(entry.name));
            // Not by the short cut for unchanged text: a line is added and taken off again.
            const QByteArray longer = entry.file.bytesOf(entry.file.text() + u"\nx"_s);
            QVERIFY2(longer.startsWith(entry.file.bytes()), qPrintable(entry.name));
            ++same;
        }
        QCOMPARE(same, 850);
    }

    void settingATitleToItselfChangesNothing()
    {
        int rows = 0;
        for (const CorpusFile &entry : m_files) {
            for (int map = 0; map < entry.read.maps.size(); ++map) {
                for (int row = 0; row < entry.read.maps[map].rows.size(); ++row) {
                    const LocaleRow &content = entry.read.maps[map].rows[row];
                    if (!content.title || content.kind == RowKind::Other) {
                        continue;
                    }
                    const Result<TextEdit> edit =
                        edits::setTitle(entry.file.text(), entry.read, {map, row}, *content.title);
                    QVERIFY2(edit.ok() && edit.value().isEmpty(), qPrintable(entry.name));
                    ++rows;
                }
            }
        }
        qInfo("%d rows", rows);
        QVERIFY(rows > 1000);
    }

    void theRealPageHasItsRowsAndItsUndefinedAliases()
    {
        const auto page = std::find_if(m_files.begin(), m_files.end(), [](const CorpusFile &entry) {
            return entry.name == u"netcors+netcors.github.io/privacy-policy.md";
        });
        QVERIFY(page != m_files.end());
        QCOMPARE(page->read.maps.size(), 1);
        QCOMPARE(page->read.maps[0].rows.size(), 22);
        QStringList undefined;
        for (const LocaleRow &row : page->read.maps[0].rows) {
            if (row.problems.contains(u"undefined-alias"_s)) {
                undefined += row.locale;
            }
        }
        QCOMPARE(undefined, QStringList({u"fr-BE"_s, u"fr-CA"_s, u"fr-CH"_s, u"fr-FR"_s, u"fr-LU"_s}));
    }

    void readsTheSameTitlesAsPsych()
    {
        if (!m_psych) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        QStringList wrong;
        QStringList unread;
        int read = 0;
        for (const CorpusFile &entry : m_files) {
            const QJsonObject answer = base(entry);
            if (answer.contains("error"_L1)) {
                // What we accept and Psych does not must at least have been noticed.
                if (entry.read.wellFormed && entry.read.diagnostics.isEmpty() && entry.read.present) {
                    unread += entry.name + u": "_s + answer["error"_L1].toString();
                }
                continue;
            }
            ++read;
            for (const QString &difference :
                 test::differencesToPsych(entry.read, answer["maps"_L1].toObject())) {
                wrong += entry.name + u": "_s + difference;
            }
        }
        qInfo("%d files read by Psych, %lld differences, %lld that only we read:\n%s", read,
              static_cast<long long>(wrong.size()), static_cast<long long>(unread.size()),
              qPrintable(unread.join(u'\n')));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(read > 500);
    }

    /// With ANCHORAGE_EXHAUSTIVE=1 every row is set to a hundred awkward titles, and 10,000 random ones are
    /// spread over the rows; without, each row gets four, in turn.
    void aTitleIsReadBackAndNothingElseChanges()
    {
        if (!m_psych) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        const bool exhaustive = qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") == 1;
        std::vector<const CorpusFile *> readable;
        int rows = 0;
        for (const CorpusFile &entry : m_files) {
            if (rowCount(entry.read) > 0 && !base(entry).contains("error"_L1)) {
                readable.push_back(&entry);
                rows += rowCount(entry.read);
            }
        }
        const int randomCount = exhaustive ? 10'000 : 500;
        int randomDone = 0;
        int trials = 0;
        int done = 0;
        QRandomGenerator random(5);
        for (const CorpusFile *file : readable) {
            const CorpusFile &entry = *file;
            QList<Trial> batch;
            for (int map = 0; map < entry.read.maps.size(); ++map) {
                for (int row = 0; row < entry.read.maps[map].rows.size(); ++row) {
                    ++done;
                    QStringList titles = nextTitles(exhaustive ? 100 : 4);
                    for (; randomDone < static_cast<qint64>(randomCount) * done / rows; ++randomDone) {
                        titles += test::randomTitle(random, true);
                    }
                    for (const QString &title : titles) {
                        addTrials(entry, {map, row}, title, batch);
                    }
                    if (batch.size() > 2000) {
                        trials += static_cast<int>(batch.size());
                        if (!judge(batch)) {
                            return;
                        }
                        batch.clear();
                    }
                }
            }
            trials += static_cast<int>(batch.size());
            if (!judge(batch)) {
                return;
            }
        }
        qInfo("%d rows; %d times a title was set and read back by Psych, %d titles of them random", done,
              trials, randomDone);
        QCOMPARE(randomDone, randomCount);
        QVERIFY(trials > 1000);
    }

private:
    static int rowCount(const FrontMatter &read)
    {
        int count = 0;
        for (const LocaleMap &map : read.maps) {
            count += static_cast<int>(map.rows.size());
        }
        return count;
    }

    /// In turn, so that every row gets others and every title meets many rows.
    QStringList nextTitles(int count)
    {
        const QStringList &all = test::awkwardTitles();
        QStringList titles;
        for (; count > 0; --count) {
            titles += all[m_nextTitle++ % all.size()];
        }
        return titles;
    }

    QJsonObject base(const CorpusFile &entry)
    {
        return m_psych->ask(QJsonObject{{u"op"_s, u"base"_s},
                                        {u"name"_s, entry.name},
                                        {u"kind"_s, entry.kind == FileKind::Data ? u"data"_s : u"page"_s},
                                        {u"bytes"_s, base64(entry.file.bytes())}});
    }

    static void addTrials(const CorpusFile &entry, RowRef ref, const QString &title, QList<Trial> &batch)
    {
        const LocaleRow &row = entry.read.maps[ref.map].rows[ref.row];
        addTrial(entry, ref, title, false, batch);
        if (row.kind == RowKind::Alias) {
            addTrial(entry, ref, title, true, batch);
        }
    }

    static void addTrial(const CorpusFile &entry, RowRef ref, const QString &title, bool own,
                         QList<Trial> &batch)
    {
        const LocaleRow &row = entry.read.maps[ref.map].rows[ref.row];
        const Result<TextEdit> edit = own ? edits::setOwnTitle(entry.file.text(), entry.read, ref, title)
                                          : edits::setTitle(entry.file.text(), entry.read, ref, title);
        const bool refused =
            row.kind == RowKind::Other || (row.kind == RowKind::Alias && !own && !row.target.isValid());
        QVERIFY2(edit.ok() != refused, qPrintable(entry.name + u' ' + row.locale));
        if (refused || edit.value().isEmpty()) {
            return;
        }
        const RowRef changed = row.kind == RowKind::Alias && !own ? row.target : ref;
        const QString edited = edit.value().applied(entry.file.text());
        const QByteArray bytes = entry.file.bytesOf(edited);
        Trial trial;
        trial.what =
            u"%1: %2 set to “%3”%4"_s.arg(entry.name, row.locale, title, own ? u" (own)"_s : QString());
        QVERIFY2(changedLines(entry.file.bytes(), bytes) ==
                     QList<qsizetype>{entry.read.maps[changed.map].rows[changed.row].line},
                 qPrintable(trial.what));
        trial.question = {{u"op"_s, u"edit"_s},
                          {u"name"_s, entry.name},
                          {u"replacements"_s, QJsonArray{replacementOf(entry.file.bytes(), bytes)}}};
        trial.title = title;
        const FrontMatter after = FrontMatter::parse(TextFile(bytes).text(), entry.kind);
        for (int map = 0; map < entry.read.maps.size(); ++map) {
            for (int index = 0; index < entry.read.maps[map].rows.size(); ++index) {
                const LocaleRow &other = entry.read.maps[map].rows[index];
                const RowRef here{map, index};
                const bool follows =
                    other.kind == RowKind::Alias && other.target == changed && !(own && here != ref);
                const bool affected = here == changed || follows;
                QVERIFY2(after.maps.size() > map && after.maps[map].rows.size() > index,
                         qPrintable(trial.what));
                QVERIFY2(after.maps[map].rows[index].title == (affected ? title : other.title),
                         qPrintable(trial.what + u" → "_s + other.locale));
                const bool counts = entry.read.maps[map].rowOf(other.locale) == index;
                if (affected && counts && (other.title != title || other.loaded != title)) {
                    trial.affected.insert({entry.read.maps[map].path, other.locale});
                }
            }
        }
        batch += trial;
    }

    bool judge(const QList<Trial> &batch)
    {
        QList<QJsonObject> questions;
        for (const Trial &trial : batch) {
            questions += trial.question;
        }
        const QList<QJsonObject> answers = m_psych->ask(questions);
        if (answers.size() != questions.size()) {
            QTest::qFail("Psych did not answer", __FILE__, __LINE__);
            return false;
        }
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const QString fault = faultOf(batch[i], answers[i]);
            if (!fault.isEmpty()) {
                QTest::qFail(qPrintable(batch[i].what + u": "_s + fault), __FILE__, __LINE__);
                return false;
            }
        }
        return !QTest::currentTestFailed();
    }

    static QString faultOf(const Trial &trial, const QJsonObject &answer)
    {
        if (answer.contains("error"_L1)) {
            return answer["error"_L1].toString();
        }
        QSet<std::pair<QString, QString>> changed;
        const QJsonArray entries = answer["changed"_L1].toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonArray value = entry[2].toArray();
            if (value[0].toString() != u"String" || value[1].toString() != trial.title) {
                return u"%1 of %2 is %3 “%4”"_s.arg(entry[1].toString(), entry[0].toString(),
                                                    value[0].toString(), value[1].toString());
            }
            changed.insert({entry[0].toString(), entry[1].toString()});
        }
        if (changed != trial.affected) {
            return u"%1 rows changed, %2 should have"_s.arg(changed.size()).arg(trial.affected.size());
        }
        return {};
    }

    std::vector<CorpusFile> m_files;
    std::unique_ptr<PsychPeer> m_psych;
    qsizetype m_nextTitle = 0;
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "test_corpus.moc"
