// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_context.h"
#include "mutations.h"
#include "psych_peer.h"
#include "random_text.h"
#include "safe_yaml_scalar.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::CorpusFile;
using anchorage::test::PsychPeer;

namespace {

QJsonObject question(const CorpusFile &file)
{
    return {{u"op"_s, u"base"_s},
            {u"loader"_s, u"safe_yaml"_s},
            {u"name"_s, u"file"_s},
            {u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())},
            {u"kind"_s, file.kind == FileKind::Page ? u"page"_s : u"data"_s}};
}

/// What Liquid prints of a value `[class, text]`; none for nil and false, on which themes fall back.
std::optional<QString> printed(const QJsonValue &value)
{
    const QString name = value[0].toString();
    const bool nothing = name == u"NilClass" || name == u"FalseClass" || name == u"Hash" || name == u"Array";
    return nothing ? std::nullopt : std::optional(value[1].toString());
}

QString randomTime(QRandomGenerator &random)
{
    const QStringList between{u" "_s, u"T"_s, u"t"_s, u"  "_s, u"\t"_s};
    const QStringList zones{QString(),   u"Z"_s,     u" Z"_s,      u" +5"_s,    u"-08"_s,    u"+05:30"_s,
                            u" -0030"_s, u"-0:30"_s, u" +12:45"_s, u"+23:59"_s, u" +9:05"_s, u".5 +01:00"_s};
    return u"%1-%2-%3%4%5:%6:%7%8"_s.arg(random.bounded(1600, 2100))
        .arg(random.bounded(14), random.bounded(1, 3), 10, QLatin1Char('0'))
        .arg(random.bounded(33), random.bounded(1, 3), 10, QLatin1Char('0'))
        .arg(between[random.bounded(static_cast<int>(between.size()))])
        .arg(random.bounded(26), random.bounded(1, 3), 10, QLatin1Char('0'))
        .arg(random.bounded(62), 2, 10, QLatin1Char('0'))
        .arg(random.bounded(63), 2, 10, QLatin1Char('0'))
        .arg(zones[random.bounded(static_cast<int>(zones.size()))]);
}

QString shown(const std::optional<QString> &title)
{
    return title ? u'“' + *title + u'”' : u"nil"_s;
}

} // namespace

/// SafeYAML's reading, by its rules as written down here, against SafeYAML itself. Debian has no package of
/// it: `RUBYLIB` can name the `lib` folder of a copy.
class TestSafeYaml : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
        m_peer = std::make_unique<PsychPeer>();
        if (!m_peer->ask(QJsonObject{{u"op"_s, u"has"_s}}).value(u"value"_s).toBool()) {
            QSKIP("SafeYAML is not there: name the lib folder of a copy in RUBYLIB.");
        }
    }

    void readsScalarsAsSafeYamlDoes()
    {
        QRandomGenerator random(20240607);
        QStringList texts = test::awkwardTitles();
        const QString characters = u"0123456789..::--++__,,eExXaAoOtT ~fFnNbB"_s;
        const int count = test::mutationCount(4000);
        while (texts.size() < count) {
            QString text;
            for (int size = random.bounded(1, 11); size > 0; --size) {
                text += characters[random.bounded(static_cast<int>(characters.size()))];
            }
            texts.append(text);
        }
        for (int i = 0; i < count / 4; ++i) {
            texts.append(randomTime(random));
        }
        QList<QJsonObject> questions;
        for (const QString &text : texts) {
            questions.append({{u"op"_s, u"scan"_s}, {u"loader"_s, u"safe_yaml"_s}, {u"text"_s, text}});
        }
        const QList<QJsonObject> answers = m_peer->ask(questions);
        QCOMPARE(answers.size(), questions.size());
        QStringList differences;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const LoadedScalar ours = loadSafeYamlScalar(texts[i], false);
            const bool falsy = ours.type == ScalarType::Null ||
                               (ours.type == ScalarType::Boolean && ours.printed == u"false");
            const std::optional<QString> here = falsy ? std::nullopt : std::optional(ours.printed);
            const std::optional<QString> there = printed(answers[i].value(u"value"_s));
            const bool refused = answers[i].contains(u"error"_s);
            if (refused ? ours.type != ScalarType::Refused : here != there) {
                differences.append(u"%1: SafeYAML %2, we %3"_s.arg(
                    texts[i], refused ? answers[i].value(u"error"_s).toString() : shown(there), shown(here)));
            }
        }
        qInfo("%d scalars, %d differences", static_cast<int>(texts.size()),
              static_cast<int>(differences.size()));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 60).join(u'\n')));
    }

    void readsFilesAsSafeYamlDoes()
    {
        const std::vector<CorpusFile> files = test::corpusFiles();
        if (files.empty()) {
            QSKIP("There is no corpus: set ANCHORAGE_CORPUS to its folder.");
        }
        compare(files);
        compare(test::mutations(files, test::mutationCount(2000)));
    }

private:
    void compare(const std::vector<CorpusFile> &files)
    {
        QStringList differences;
        int titles = 0;
        size_t readByLines = 0;
        for (const CorpusFile &file : files) {
            const QJsonObject answer = m_peer->ask(question(file));
            const QString text = TextFile(file.bytes).text();
            const Examination examined = examine(text, file.kind);
            const QString error = answer.value(u"error"_s).toString();
            const bool loads = examined.frontMatter.present && !examined.yaml.safeYaml;
            if (loads != error.isEmpty()) {
                differences.append(file.name + (loads ? u": we load it, SafeYAML says "_s + error
                                                      : u": SafeYAML loads it"_s));
                qWarning("%s\n%s", qPrintable(differences.last()), qPrintable(text));
                continue;
            }
            if (loads && !examined.frontMatter.wellFormed) {
                // `&EN:a b`, which libyaml reads as the anchor EN on the text `:a b` and nobody means.
                ++readByLines;
                continue;
            }
            const SiteFacts facts;
            const CheckContext context(text, file.kind, examined, facts);
            for (int map = 0; loads && map < examined.frontMatter.maps.size(); ++map) {
                titles +=
                    compareMap(context, map, answer.value(u"maps"_s).toObject(), file.name, differences);
            }
        }
        qInfo("%d files, %d titles, %d differences", static_cast<int>(files.size()), titles,
              static_cast<int>(differences.size()));
        QVERIFY(readByLines <= files.size() / 1000);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 60).join(u'\n')));
    }

    static int compareMap(const CheckContext &context, int map, const QJsonObject &maps, const QString &name,
                          QStringList &differences)
    {
        const LocaleMap &list = context.frontMatter.maps[map];
        if (list.path.contains(u'#')) {
            return 0;
        }
        int compared = 0;
        const QJsonArray entries = maps.value(list.path).toArray();
        for (const QJsonValue &entry : entries) {
            const QString locale = entry[0][1].toString();
            const int row = entry[0][0].toString() == u"String" ? list.rowOf(locale) : -1;
            if (row < 0 || list.rows[row].kind == RowKind::Other) {
                continue;
            }
            ++compared;
            const std::optional<QString> here = context.title(Loader::SafeYaml, {map, row});
            const std::optional<QString> there = printed(entry[1]);
            if (here != there) {
                differences.append(u"%1, %2 of %3: SafeYAML %4, we %5"_s.arg(name, locale, list.path,
                                                                             shown(there), shown(here)));
            }
        }
        return compared;
    }

    std::unique_ptr<PsychPeer> m_peer;
};

QTEST_GUILESS_MAIN(TestSafeYaml)
#include "test_safe_yaml.moc"
