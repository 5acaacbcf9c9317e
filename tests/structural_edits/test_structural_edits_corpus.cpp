// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_tags.h"
#include "psych_peer.h"
#include "structural_edits.h"
#include "text_file.h"

#include <QDirIterator>
#include <QMap>
#include <QRandomGenerator>
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

/// An edit of one map, and what the map's locales must be read as afterwards.
struct Trial
{
    QString what;
    QString operation;
    int map = -1;
    Result<TextEdit> edit = Error{};
    QSet<QString> gone;
    QMap<QString, QString> changed;           ///< new or changed locales of the map with their titles
    QMap<int, QMap<QString, QString>> caught; ///< of other maps, whose aliases take their title from this one
};

/// Value by locale by path of a map, as Psych reads a file; without the rows of keys that are no texts.
using Titles = QMap<QString, QMap<QString, QString>>;

Titles titlesOf(const QJsonObject &maps)
{
    Titles result;
    for (auto map = maps.begin(); map != maps.end(); ++map) {
        const QJsonArray entries = map->toArray();
        for (const QJsonValue &entry : entries) {
            if (entry[0][0].toString() == u"String") {
                result[map.key()][entry[0][1].toString()] =
                    entry[1][0].toString() + u' ' + entry[1][1].toString();
            }
        }
    }
    return result;
}

const QStringList &someTags()
{
    static const QStringList tags{u"en"_s,    u"en-GB"_s, u"en-ZA"_s, u"fr"_s,    u"fr-BE"_s,   u"fr-MC"_s,
                                  u"zh"_s,    u"zh-SG"_s, u"zh-HK"_s, u"zh-MO"_s, u"zh-Hans"_s, u"zh-Hant"_s,
                                  u"de"_s,    u"de-CH"_s, u"ko"_s,    u"ko-KR"_s, u"no"_s,      u"id"_s,
                                  u"pt-BR"_s, u"ar"_s,    u"yue"_s};
    return tags;
}

/// The column of the colons, if all rows that have one share it.
std::optional<qsizetype> colonColumn(QStringView text, const LocaleMap &map)
{
    std::optional<qsizetype> column;
    for (const LocaleRow &row : map.rows) {
        const qsizetype here = row.afterColon - text.lastIndexOf(u'\n', row.key.begin);
        if (column && *column != here) {
            return std::nullopt;
        }
        column = here;
    }
    return column;
}

/// The lines of a text that no row of the map stands on, for comments, markers and blank lines.
QStringList otherLines(const QString &text, const LocaleMap &map)
{
    QStringList lines = text.split(u'\n');
    QSet<qsizetype> rows;
    for (const LocaleRow &row : map.rows) {
        const auto end = std::max({row.afterColon, row.anchor.end, row.value.end});
        for (auto line = QStringView(text).first(row.key.begin).count(u'\n');
             line <= QStringView(text).first(end).count(u'\n'); ++line) {
            rows.insert(line);
        }
    }
    QStringList result;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (!rows.contains(line)) {
            result.append(lines[line]);
        }
    }
    return result;
}

} // namespace

/// Random structural edits of every map of the corpus, with a fixed seed, judged by Psych where it can read
/// the file, by our own reading else.
class TestStructuralEditsCorpus : public QObject
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
        QStringList paths;
        while (files.hasNext()) {
            paths.append(files.next());
        }
        paths.sort();
        for (const QString &path : paths) {
            Result<TextFile> file = TextFile::load(path);
            QVERIFY2(file.ok(), qPrintable(path));
            CorpusFile entry{path.mid(folder.size() + 1), fileKindOf(path), std::move(file).value(), {}};
            entry.read = FrontMatter::parse(entry.file.text(), entry.kind);
            if (!entry.read.maps.isEmpty()) {
                m_files.push_back(std::move(entry));
            }
        }
        if (PsychPeer::isAvailable()) {
            m_psych = std::make_unique<PsychPeer>();
        }
    }

    /// With ANCHORAGE_EXHAUSTIVE=1 two hundred edits of every map, else ten.
    void noOtherTitleChanges()
    {
        QRandomGenerator random(7);
        const int perMap = qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") == 1 ? 200 : 10;
        for (const CorpusFile &entry : m_files) {
            const Titles before = read(entry.file.bytes(), entry);
            for (int map = 0; map < entry.read.maps.size(); ++map) {
                for (int i = 0; i < perMap; ++i) {
                    const Trial trial = randomTrial(entry, map, random);
                    ++(trial.edit.ok() ? m_done : m_refused)[trial.operation];
                    if (!trial.edit.ok()) {
                        QVERIFY2(!trial.edit.reason().isEmpty(), qPrintable(trial.what));
                        m_reasons[trial.operation + u": "_s + trial.edit.reason().section(u' ', -4)] += 1;
                        continue;
                    }
                    judge(entry, trial, before);
                    if (QTest::currentTestFailed()) {
                        return;
                    }
                }
            }
        }
        int total = 0;
        for (auto operation = m_done.begin(); operation != m_done.end(); ++operation) {
            qInfo("%s: %d done, %d refused", qPrintable(operation.key()), *operation,
                  m_refused.value(operation.key()));
            QVERIFY(*operation > m_refused.value(operation.key()) / 20);
            total += *operation;
        }
        for (auto reason = m_reasons.begin(); reason != m_reasons.end(); ++reason) {
            qInfo("  %d × %s", *reason, qPrintable(reason.key()));
        }
        qInfo("%d edits in %d files, %d judged by Psych", total, static_cast<int>(m_files.size()), m_judged);
        QVERIFY(total > 1000);
    }

    /// Broken and odd files: whatever is proposed can be applied, and what is outside the YAML stays.
    void mutatedFilesAreEditedOrRefused()
    {
        const QStringList pieces{u"\""_s,     u"'"_s,  u"&A "_s, u"*EN"_s,  u"*"_s,     u": "_s,  u"#"_s,
                                 u"\n"_s,     u"\t"_s, u"- "_s,  u"|"_s,    u">"_s,     u"{"_s,   u"["_s,
                                 u"!!str "_s, u"? "_s, u"  "_s,  u"\n\n"_s, u"---\n"_s, QString()};
        QRandomGenerator random(11);
        const int perFile = qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") == 1 ? 400 : 25;
        int done = 0;
        for (const CorpusFile &entry : m_files) {
            if (entry.file.text().size() > 20'000) {
                continue;
            }
            for (int i = 0; i < perFile; ++i) {
                QString text = entry.file.text();
                for (int change = random.bounded(1, 4); change > 0; --change) {
                    const LocaleMap &list =
                        entry.read.maps[random.bounded(static_cast<int>(entry.read.maps.size()))];
                    const auto at =
                        list.span.begin + random.bounded(static_cast<int>(list.span.length() + 1));
                    text.replace(std::min<qsizetype>(at, text.size()), random.bounded(3),
                                 pieces[random.bounded(static_cast<int>(pieces.size()))]);
                }
                const CorpusFile mutated{entry.name, entry.kind, TextFile(text.toUtf8()),
                                         FrontMatter::parse(text, entry.kind)};
                if (mutated.read.maps.isEmpty()) {
                    continue;
                }
                const int map = random.bounded(static_cast<int>(mutated.read.maps.size()));
                const Trial trial = randomTrial(mutated, map, random);
                if (!trial.edit.ok()) {
                    QVERIFY2(!trial.edit.reason().isEmpty(), qPrintable(trial.what));
                    continue;
                }
                ++done;
                qsizetype last = mutated.read.yaml.begin;
                for (const Replacement &replacement : trial.edit.value().replacements) {
                    QVERIFY2(replacement.span.begin >= last && replacement.span.end <= mutated.read.yaml.end,
                             qPrintable(trial.what));
                    last = replacement.span.end;
                }
                const FrontMatter after = FrontMatter::parse(trial.edit.value().applied(text), entry.kind);
                QVERIFY2(after.wellFormed || !mutated.read.wellFormed, qPrintable(trial.what));
            }
        }
        qInfo("%d edits of mutated files", done);
        QVERIFY(done > 100);
    }

private:
    /// As Psych reads it; empty where it cannot, or is not there.
    Titles read(const QByteArray &bytes, const CorpusFile &entry)
    {
        if (!m_psych) {
            return {};
        }
        const QJsonObject answer =
            m_psych->ask(QJsonObject{{u"op"_s, u"base"_s},
                                     {u"name"_s, u"file"_s},
                                     {u"kind"_s, entry.kind == FileKind::Data ? u"data"_s : u"page"_s},
                                     {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}});
        return titlesOf(answer["maps"_L1].toObject());
    }

    static Trial randomTrial(const CorpusFile &entry, int map, QRandomGenerator &random)
    {
        const QString &text = entry.file.text();
        const LocaleMap &list = entry.read.maps[map];
        const int rows = static_cast<int>(list.rows.size());
        const RowRef ref{map, random.bounded(rows)};
        const LocaleRow &row = list.rows[ref.row];
        Trial trial;
        trial.map = map;
        switch (random.bounded(8)) {
        case 0: {
            const QString tag = someTags()[random.bounded(static_cast<int>(someTags().size()))];
            const QString title = u"New: title %1"_s.arg(random.bounded(100));
            const int carrier = edits::carrierFor(list, tag, localeFamily);
            trial.operation = u"add"_s;
            trial.edit = edits::addLocale(text, entry.read, map, tag, title, localeFamily);
            trial.changed[tag] = carrier < 0 ? title : list.rows[carrier].title.value_or(QString());
            break;
        }
        case 1:
            trial.operation = u"remove"_s;
            trial.edit = edits::removeLocales(text, entry.read, {ref});
            trial.gone = {row.locale};
            break;
        case 2: {
            const RowRef other{map, random.bounded(rows)};
            trial.operation = u"follow"_s;
            trial.edit = edits::follow(text, entry.read, ref, other);
            trial.changed[row.locale] = list.rows[other.row].title.value_or(QString());
            break;
        }
        case 3:
            trial.operation = u"carry"_s;
            trial.edit = edits::makeCarrier(text, entry.read, ref);
            break;
        case 4:
            trial.operation = u"rename"_s;
            trial.edit = edits::renameAnchor(text, entry.read, ref,
                                             random.bounded(2) ? u"X-%1"_s.arg(random.bounded(9)) : u"FR"_s);
            break;
        case 5:
            trial.operation = u"move"_s;
            trial.edit = edits::moveRow(text, entry.read, ref, random.bounded(rows));
            break;
        case 6: {
            trial.operation = u"regions"_s;
            const QString language = row.locale.section(u'-', 0, 0);
            const QStringList tags{language + u"-XA"_s, language + u"-XB"_s};
            const int carrier = edits::carrierFor(list, tags[0], localeFamily);
            trial.edit = edits::addMissingRegions(text, entry.read, map, tags, localeFamily);
            for (const QString &tag : tags) {
                trial.changed[tag] = carrier < 0 ? QString() : list.rows[carrier].title.value_or(QString());
            }
            break;
        }
        default: {
            trial.operation = u"titles"_s;
            QList<edits::RowTitle> titles;
            for (int index = ref.row; index < std::min(rows, ref.row + 4); ++index) {
                titles.append({{map, index}, u"Paste %1"_s.arg(random.bounded(2))});
            }
            trial.edit = edits::setTitles(text, entry.read, titles);
            addTitles(entry.read, titles, trial);
            break;
        }
        }
        trial.what = u"%1, %2 of %3 in %4"_s.arg(entry.name, trial.operation, row.locale, list.path);
        return trial;
    }

    /// Rows that were set, and those that follow them.
    static void addTitles(const FrontMatter &read, const QList<edits::RowTitle> &titles, Trial &trial)
    {
        const LocaleMap &list = read.maps[trial.map];
        for (const edits::RowTitle &entry : titles) {
            for (int map = 0; map < read.maps.size(); ++map) {
                for (const LocaleRow &row : read.maps[map].rows) {
                    if (row.kind == RowKind::Alias && row.target == entry.row) {
                        (map == trial.map ? trial.changed : trial.caught[map])[row.locale] = entry.title;
                    }
                }
            }
        }
        for (const edits::RowTitle &entry : titles) {
            trial.changed[list.rows[entry.row.row].locale] = entry.title;
        }
    }

    void judge(const CorpusFile &entry, const Trial &trial, const Titles &before)
    {
        const QString &text = entry.file.text();
        const QString edited = trial.edit.value().applied(text);
        const QByteArray bytes = entry.file.bytesOf(edited);
        const FrontMatter after = FrontMatter::parse(TextFile(bytes).text(), entry.kind);
        const LocaleMap &list = entry.read.maps[trial.map];
        QVERIFY2(after.maps.size() == entry.read.maps.size(), qPrintable(trial.what));
        for (int map = 0; map < after.maps.size(); ++map) {
            Trial here = map == trial.map ? trial : Trial{};
            here.changed.insert(trial.caught.value(map));
            compareRows(entry.read.maps[map], after.maps[map], here, trial.what);
        }
        QVERIFY2(otherLines(text, list) == otherLines(edited, after.maps[trial.map]) ||
                     trial.operation == u"rename" || trial.operation == u"titles",
                 qPrintable(trial.what + u'\n' + edited.left(2000)));
        compareColumns(text, list, edited, after.maps[trial.map], trial);
        if (before.isEmpty()) {
            return;
        }
        ++m_judged;
        Titles expected = before;
        const bool counts = !list.path.contains(u'#');
        for (const QString &locale : trial.gone) {
            if (counts && list.rowOf(locale) >= 0 && isOnly(list, locale)) {
                expected[list.path].remove(locale);
            }
        }
        for (auto title = trial.changed.begin(); counts && title != trial.changed.end(); ++title) {
            expected[list.path][title.key()] = u"String "_s + *title;
        }
        for (auto map = trial.caught.begin(); map != trial.caught.end(); ++map) {
            for (auto title = map->begin(); title != map->end(); ++title) {
                expected[entry.read.maps[map.key()].path][title.key()] = u"String "_s + *title;
            }
        }
        const Titles is = read(bytes, entry);
        if (duplicates(list)) {
            return;
        }
        for (auto map = expected.begin(); map != expected.end(); ++map) {
            QVERIFY2(is.value(map.key()).keys() == map->keys(),
                     qPrintable(trial.what + u'\n' + edited.left(2000)));
            for (auto title = map->begin(); title != map->end(); ++title) {
                QVERIFY2(is[map.key()][title.key()] == *title,
                         qPrintable(u"%1: %2 is “%3”, not “%4”"_s.arg(trial.what, title.key(),
                                                                      is[map.key()][title.key()], *title)));
            }
        }
    }

    static bool isOnly(const LocaleMap &list, const QString &locale)
    {
        return std::count_if(list.rows.begin(), list.rows.end(),
                             [&](const LocaleRow &row) { return row.locale == locale; }) == 1;
    }

    static bool duplicates(const LocaleMap &list)
    {
        return std::any_of(list.rows.begin(), list.rows.end(),
                           [&](const LocaleRow &row) { return !isOnly(list, row.locale) || !row.keyIsText; });
    }

    /// Every row that the trial is not about says what it said.
    static void compareRows(const LocaleMap &was, const LocaleMap &is, const Trial &trial,
                            const QString &what)
    {
        if (duplicates(was)) {
            return;
        }
        for (const LocaleRow &row : was.rows) {
            const int index = is.rowOf(row.locale);
            if (trial.gone.contains(row.locale)) {
                QVERIFY2(index < 0, qPrintable(what));
                continue;
            }
            QVERIFY2(index >= 0, qPrintable(what + u" → "_s + row.locale));
            const LocaleRow &now = is.rows[index];
            if (trial.changed.contains(row.locale)) {
                continue;
            }
            const bool bound = now.kind == RowKind::Alias || now.kind == RowKind::Anchor;
            QVERIFY2(now.title == row.title && now.loaded == row.loaded && now.defined == row.defined,
                     qPrintable(what + u" → "_s + row.locale));
            QVERIFY2(bound || now.kind == row.kind, qPrintable(what + u" → "_s + row.locale));
        }
    }

    /// What was aligned is aligned.
    static void compareColumns(const QString &text, const LocaleMap &was, const QString &edited,
                               const LocaleMap &is, const Trial &trial)
    {
        const std::optional<qsizetype> before = colonColumn(text, was);
        qsizetype longest = 0;
        bool tabs = false;
        for (const LocaleRow &row : was.rows) {
            longest = std::max(longest, row.key.length());
            tabs = tabs || text[row.afterColon - 2] == u'\t';
        }
        const bool fits = std::all_of(trial.changed.keyBegin(), trial.changed.keyEnd(),
                                      [&](const QString &tag) { return tag.size() <= longest; });
        const bool shown = was.rows.size() > 2 && text[was.rows[0].afterColon - 2] == u' ';
        if (before && fits && !tabs && shown && !trial.changed.contains(u"no"_s)) {
            QVERIFY2(colonColumn(edited, is) == before, qPrintable(trial.what + u'\n' + edited.left(2000)));
        }
    }

    std::vector<CorpusFile> m_files;
    std::unique_ptr<PsychPeer> m_psych;
    QMap<QString, int> m_done;
    QMap<QString, int> m_refused;
    QMap<QString, int> m_reasons;
    int m_judged = 0;
};

QTEST_GUILESS_MAIN(TestStructuralEditsCorpus)
#include "test_structural_edits_corpus.moc"
