// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const QByteArray page = "---\n"
                        "titles:\n"
                        "  en: &EN Privacy\n"
                        "  en-GB: *EN\n"
                        "  fr: &KO Vie priv\xC3\xA9"
                        "e\n"
                        "  \xF0\x9F\x94\x92: A\n"
                        "  fr-BE: *FR # \xF0\x9F\x94\x92\n"
                        "---\n"
                        "Body\n";
const QByteArray mended = QByteArray(page).replace("&KO", "&FR");
const QByteArray hinted =
    "titles:\n  en: &EN \"Home, 100%: a\\nb\\e[31m\"\n  fr: \"Home, 100%: a\\nb\\e[31m\"\n";

const QString fineSentence = u"fr-BE refers to *FR, but no row before it defines the anchor &FR."_s;
const QString lostSentence =
    u"Readers see the page without its layout and title: its whole front matter is dropped."_s;
const QString nilSentence = u"Readers of fr-BE see “Privacy”, the title of en."_s;
const QString stopSentence = u"The build stops with an error, so readers keep seeing the old site."_s;

QJsonDocument json(const test::Run &run)
{
    return QJsonDocument::fromJson(run.output.toUtf8());
}

QStringList codesOf(const test::Run &run)
{
    QStringList codes;
    const QJsonArray problems = json(run).array();
    for (const QJsonValue &problem : problems) {
        codes.append(problem[u"code"].toString());
    }
    return codes;
}

} // namespace

/// `check` and `fix` as a site's continuous integration sees them.
class TestCheckCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"site/pages"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"site/_data"_s));
        QVERIFY(test::writeFile(path(u"_config.yml"), "title: Site\nlang: en\n"));
        QVERIFY(test::writeFile(path(u"pages/a.md"), page));
        QVERIFY(test::writeFile(path(u"pages/fine.md"), mended.split('#').first() + "\n---\n"));
    }

    void findsNothing()
    {
        QVERIFY(QFile::remove(path(u"pages/a.md")));
        QVERIFY(test::writeFile(path(u"pages/fine.md"), "---\ntitles:\n  en: A\n---\n"));
        for (const QString &format : {u"text"_s, u"github"_s, u"json"_s, u"sarif"_s}) {
            const test::Run run = check({u"--format="_s + format, u"."_s});
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.errors, QString());
        }
        QCOMPARE(check({u"."_s}).output, QString());
        QCOMPARE(check({u"--format=json"_s, u"."_s}).output, u"[\n]\n"_s);
    }

    void reportsAsText()
    {
        const test::Run run = check({u"--severity=error"_s, u"pages/a.md"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output,
                 u"pages/a.md:7:10: error: %1 %2 On GitHub Pages and upstream’s Jekyll: %3 With strict front "
                 "matter: %4 [undefined-alias]\n"
                 "1 problem found. “anchorage-cli fix” mends 1 of them.\n"_s.arg(fineSentence, lostSentence,
                                                                                 nilSentence, stopSentence));
    }

    /// What a terminal would obey or what would begin a second report is not printed.
    void reportsAsTextWithoutControlCharacters()
    {
        QVERIFY(test::writeFile(path(u"_data/x.yml"), hinted));
        const test::Run run = check({u"_data/x.yml"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output.count(u'\n'), 2);
        QVERIFY2(!run.output.contains(QChar(0x1B)), qPrintable(run.output));
        QVERIFY2(run.output.contains(u"Home, 100%: a\uFFFDb\uFFFD[31m"_s), qPrintable(run.output));
    }

    void reportsAsJson()
    {
        const test::Run run = check({u"--format=json"_s, u"--severity=error"_s, u"."_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonArray expected{QJsonObject{{u"file"_s, u"pages/a.md"_s},
                                              {u"line"_s, 7},
                                              {u"column"_s, 10},
                                              {u"code"_s, u"undefined-alias"_s},
                                              {u"severity"_s, u"error"_s},
                                              {u"message"_s, fineSentence},
                                              {u"readers_see"_s, QJsonObject{{u"psych"_s, lostSentence},
                                                                             {u"safe_yaml"_s, nilSentence},
                                                                             {u"strict"_s, stopSentence}}},
                                              {u"fixable"_s, true}}};
        QCOMPARE(json(run), QJsonDocument(expected));
    }

    void countsColumnsInCharacters()
    {
        QVERIFY(test::writeFile(path(u"_data/x.yml"), "titles: {en: \xF0\x9F\x94\x92, fr: *FR}\n"));
        const test::Run run = check({u"--format=json"_s, u"_data/x.yml"_s});
        QCOMPARE(json(run)[0][u"line"].toInt(), 1);
        QCOMPARE(json(run)[0][u"column"].toInt(), 21);
    }

    /// The properties that SARIF 2.1.0 requires, and those that code hosts look at.
    void reportsAsSarif()
    {
        QVERIFY(QFile::rename(path(u"pages/a.md"), path(u"pages/a b%,ü.md")));
        const test::Run run = check({u"--format=sarif"_s, u"--severity=error"_s, u"."_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject log = json(run).object();
        QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
        QVERIFY(log[u"$schema"_s].toString().contains(u"sarif-2.1.0"_s));
        QCOMPARE(log[u"runs"_s].toArray().size(), 1);
        const QJsonObject only = log[u"runs"_s][0].toObject();
        QCOMPARE(only[u"columnKind"_s].toString(), u"unicodeCodePoints"_s);
        const QJsonObject driver = only[u"tool"_s][u"driver"_s].toObject();
        QCOMPARE(driver[u"name"_s].toString(), u"Anchorage"_s);
        QStringList rules;
        const QJsonArray described = driver[u"rules"_s].toArray();
        for (const QJsonValue &rule : described) {
            rules.append(rule[u"id"].toString());
            QVERIFY(!rule[u"shortDescription"][u"text"].toString().isEmpty());
        }
        QCOMPARE(rules.removeDuplicates(), 0);
        QCOMPARE(only[u"results"_s].toArray().size(), 1);
        const QJsonValue result = only[u"results"_s][0];
        QVERIFY(rules.contains(result[u"ruleId"].toString()));
        QCOMPARE(result[u"level"].toString(), u"error"_s);
        QVERIFY(result[u"message"][u"text"].toString().startsWith(fineSentence));
        const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
        QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), u"pages/a%20b%25%2C%C3%BC.md"_s);
        QCOMPARE(place[u"region"].toObject(),
                 (QJsonObject{
                     {u"startLine"_s, 7}, {u"startColumn"_s, 10}, {u"endLine"_s, 7}, {u"endColumn"_s, 13}}));
    }

    void sarifKnowsNotesInsteadOfHints()
    {
        QVERIFY(test::writeFile(path(u"_data/x.yml"), hinted));
        const test::Run run = check({u"--format=sarif"_s, u"_data/x.yml"_s});
        QCOMPARE(json(run)[u"runs"][0][u"results"][0][u"level"].toString(), u"note"_s);
    }

    /// As GitHub's own toolkit writes its workflow commands.
    void reportsAsNotesForGithub()
    {
        QVERIFY(QFile::rename(path(u"pages/a.md"), path(u"pages/a:b,100%.md")));
        test::Run run = check({u"--format=github"_s, u"--severity=error"_s, u"."_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.output.startsWith(u"::error file=pages/a%3Ab%2C100%25.md,line=7,col=10,"
                                       "title=undefined-alias::"_s +
                                       fineSentence),
                 qPrintable(run.output));
        QCOMPARE(run.output.count(u'\n'), 1);
        QVERIFY(test::writeFile(path(u"_data/x.yml"), hinted));
        run = check({u"--format=github"_s, u"_data/x.yml"_s});
        QVERIFY2(run.output.startsWith(u"::notice file=_data/x.yml,line=3,col=7,title=untranslated::"_s),
                 qPrintable(run.output));
        QVERIFY2(run.output.contains(u"Home, 100%25: a%0Ab"_s), qPrintable(run.output));
        QCOMPARE(run.output.count(u'\n'), 1);
    }

    void reportsWhatIsSevereEnough_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("error") << u"error"_s << QStringList{u"undefined-alias"_s};
        QTest::newRow("warning") << u"warning"_s
                                 << QStringList{u"undefined-alias"_s, u"site-language-missing"_s};
        QTest::newRow("hint") << u"hint"_s
                              << QStringList{u"undefined-alias"_s, u"site-language-missing"_s,
                                             u"untranslated"_s};
    }

    void reportsWhatIsSevereEnough()
    {
        QFETCH(const QString, severity);
        QFETCH(const QStringList, codes);
        QVERIFY(test::writeFile(path(u"_config.yml"), "lang: de\n"));
        QVERIFY(test::writeFile(path(u"pages/fine.md"), "---\ntitle: A\n---\n"));
        QVERIFY(
            test::writeFile(path(u"pages/a.md"),
                            "---\ntitles:\n  fr-BE: *FR\n  en: Privacy policy\n  fr: Privacy policy\n---\n"));
        QStringList found = codesOf(check({u"--format=json"_s, u"--severity="_s + severity, u"."_s}));
        QStringList expected = codes;
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(expected.begin(), expected.end()));
    }

    void speaksOfTheSitesLoader_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<QString>("seen");
        const QByteArray config = "title: Site\n";
        const QByteArray lock = "GEM\n  specs:\n    jekyll (3.9.3)\n";
        QTest::newRow("chosen: psych") << u"psych"_s << config << lock << lostSentence;
        QTest::newRow("chosen: safe_yaml") << u"safe_yaml"_s << config << QByteArray() << nilSentence;
        QTest::newRow("chosen: strict") << u"strict"_s << config << QByteArray() << stopSentence;
        QTest::newRow("nothing known") << u"auto"_s << config << QByteArray() << lostSentence;
        QTest::newRow("lock") << u"auto"_s << config << lock << nilSentence;
        QTest::newRow("strict") << u"auto"_s << config + "strict_front_matter: true\n"
                                << lock << stopSentence;
        QTest::newRow("strict but off") << u"auto"_s << config + "strict_front_matter: false\n"
                                        << QByteArray() << lostSentence;
    }

    void speaksOfTheSitesLoader()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, lock);
        QFETCH(const QString, seen);
        QVERIFY(test::writeFile(path(u"_config.yml"), config));
        QVERIFY(lock.isEmpty() || test::writeFile(path(u"Gemfile.lock"), lock));
        const test::Run run = check({u"--loader="_s + option, u"--severity=error"_s, u"pages/a.md"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.output.startsWith(u"pages/a.md:7:10: error: %1 %2"_s.arg(fineSentence, seen)),
                 qPrintable(run.output));
    }

    void looksThroughFolders()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"site/_site"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"site/.hidden"_s));
        for (const QString &passedOver : {u"_site/a.md"_s, u".hidden/a.md"_s, u"pages/a.txt"_s, u"x.yml"_s}) {
            QVERIFY(test::writeFile(path(passedOver), page));
        }
        QVERIFY(test::writeFile(path(u"_data/x.yml"), "titles:\n  en: A\n  fr: *FR\n"));
        const QJsonArray found =
            json(check({u"--format=json"_s, u"--severity=error"_s, u"pages"_s, u"_data"_s, u"."_s})).array();
        QStringList files;
        for (const QJsonValue &problem : found) {
            files.append(problem[u"file"].toString());
        }
        QCOMPARE(files, (QStringList{u"pages/a.md"_s, u"_data/x.yml"_s, u"_data/x.yml"_s, u"pages/a.md"_s}));
    }

    void reportsManyFilesInOrder()
    {
        for (int i = 0; i < 200; ++i) {
            QVERIFY(test::writeFile(path(u"pages/%1.md"_s.arg(i, 3, 10, QLatin1Char('0'))), page));
        }
        const test::Run first = check({u"."_s});
        QCOMPARE(first.exitCode, 1);
        QStringList lines = first.output.split(u'\n').filter(u"undefined-alias"_s);
        QCOMPARE(lines.size(), 201);
        QStringList sorted = lines;
        sorted.sort();
        QCOMPARE(lines, sorted);
        QCOMPARE(check({u"."_s}).output, first.output);
    }

    void couldNotCheck_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing to check") << QStringList{} << u"needs a file or a folder"_s;
        QTest::newRow("not there") << QStringList{u"nowhere"_s} << u"There is no “nowhere”"_s;
        QTest::newRow("binary") << QStringList{u"pages/binary.md"_s} << u"is not a text file"_s;
        QTest::newRow("format") << QStringList{u"--format=xml"_s, u"."_s} << u"no format “xml”"_s;
        QTest::newRow("loader") << QStringList{u"--loader=x"_s, u"."_s} << u"no loader “x”"_s;
        QTest::newRow("severity") << QStringList{u"--severity=fatal"_s, u"."_s} << u"no severity “fatal”"_s;
        QTest::newRow("option") << QStringList{u"--fast"_s, u"."_s} << u"no option “--fast”"_s;
        QTest::newRow("no value") << QStringList{u"."_s, u"--format"_s} << u"--format needs a value"_s;
        QTest::newRow("no baseline") << QStringList{u"--baseline=x.json"_s, u"."_s} << u"cannot be read"_s;
        QTest::newRow("not a baseline")
            << QStringList{u"--baseline=_config.yml"_s, u"."_s} << u"is not a baseline"_s;
        QTest::newRow("baseline in no folder")
            << QStringList{u"--write-baseline=no/folder/x.json"_s, u"."_s} << u"no/folder"_s;
    }

    void couldNotCheck()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, reason);
        QVERIFY(test::writeFile(path(u"pages/binary.md"), QByteArray("a\0b", 3)));
        const test::Run run = check(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.startsWith(u"anchorage-cli: "_s) && run.errors.contains(reason),
                 qPrintable(run.errors));
    }

    /// What could be looked at is reported all the same.
    void couldNotCheckAll()
    {
        const test::Run run = check({u"pages/a.md"_s, u"nowhere"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.contains(u"pages/a.md:7:10: error"_s));
    }

    void baselineLeavesOutWhatWasThere()
    {
        const QStringList least{u"--severity=error"_s};
        const QString baseline = u"--baseline=known.json"_s;
        test::Run run = check(least + QStringList{u"--write-baseline=known.json"_s, u"."_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QString());
        const QJsonObject written = QJsonDocument::fromJson(test::contentOf(path(u"known.json"))).object();
        QCOMPARE(written[u"problems"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"file"_s, u"pages/a.md"_s},
                                         {u"code"_s, u"undefined-alias"_s},
                                         {u"line"_s, QString::fromUtf8("fr-BE: *FR # 🔒")}}}));
        run = check(least + QStringList{baseline, u"."_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QString());

        // The line may move; the same fault once more is new, as is another.
        QVERIFY(test::writeFile(path(u"pages/a.md"), QByteArray(page).replace("titles:", "a: b\ntitles:")));
        QCOMPARE(check(least + QStringList{baseline, u"."_s}).exitCode, 0);
        QVERIFY(test::writeFile(path(u"pages/b.md"), page));
        run = check(least + QStringList{baseline, u"--format=json"_s, u"."_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(json(run).array().size(), 1);
        QCOMPARE(json(run)[0][u"file"].toString(), u"pages/b.md"_s);
    }

    void fixesAndThenFindsNothing()
    {
        test::Run run = fix({u"."_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.output, u"pages/a.md: 1 problem mended.\n"_s);
        QCOMPARE(test::contentOf(path(u"pages/a.md")), mended);
        run = fix({u"."_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QString());
    }

    void fixesFaultsOfOneKind()
    {
        const QByteArray both = QByteArray(page).replace("  en-GB: *EN\n", "  no: Ja\n");
        QVERIFY(test::writeFile(path(u"pages/a.md"), both));
        QCOMPARE(fix({u"--code=boolean-locale-key"_s, u"pages/a.md"_s}).exitCode, 0);
        QCOMPARE(test::contentOf(path(u"pages/a.md")), QByteArray(both).replace("no:", "\"no\":"));
    }

    void couldNotFix_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing to fix") << QStringList{} << u"needs a file or a folder"_s;
        QTest::newRow("not there") << QStringList{u"nowhere"_s} << u"There is no “nowhere”"_s;
        QTest::newRow("code") << QStringList{u"--code=x"_s, u"."_s} << u"no code “x”"_s;
        QTest::newRow("option") << QStringList{u"--fast"_s, u"."_s} << u"no option “--fast”"_s;
    }

    void couldNotFix()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, reason);
        const test::Run run = fix(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains(reason), qPrintable(run.errors));
        QCOMPARE(test::contentOf(path(u"pages/a.md")), page);
    }

    void dryRunIsADiffThatOtherToolsApply_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray tail = QByteArray("line\n").repeated(30);
        QTest::newRow("plain") << u"pages/a.md"_s << page;
        QTest::newRow("blank in the name") << u"pages/a b.md"_s << page;
        QTest::newRow("other script") << u"pages/ü.md"_s << page;
        QTest::newRow("CRLF") << u"pages/a.md"_s << QByteArray(page).replace('\n', "\r\n");
        QTest::newRow("no line break at the end")
            << u"_data/x.yml"_s << QByteArray("titles:\n  en: A\n  no: Ja");
        QTest::newRow("first line") << u"_data/x.yml"_s
                                    << QByteArray("\xEF\xBB\xBFtitles:\n  en: A\n") + tail;
        QTest::newRow("byte order mark") << u"pages/a.md"_s << "\xEF\xBB\xBF" + page + tail;
        QTest::newRow("two hunks") << u"_data/x.yml"_s
                                   << "titles:\n  no: Ja\n  en: A\nlines:\n  - " +
                                          tail.split('\n').mid(0, 30).join("\n  - ") +
                                          "\nother:\n  titles:\n    no: Ja\n    en: A\n";
        QTest::newRow("hunks that touch")
            << u"_data/x.yml"_s
            << QByteArray("titles:\n  no: Ja\n  a: b\n  b: c\n  c: d\n  d: e\n  e: f\n  f: g\n"
                          "  off: A\n  en: A\n");
    }

    void dryRunIsADiffThatOtherToolsApply()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QVERIFY(QFile::remove(path(u"pages/a.md")));
        QVERIFY(test::writeFile(path(name), content));
        const test::Run diff = fix({u"--dry-run"_s, u"."_s});
        QCOMPARE(diff.exitCode, 0);
        QVERIFY(!diff.output.isEmpty());
        QCOMPARE(test::contentOf(path(name)), content);
        QCOMPARE(fix({u"."_s}).exitCode, 0);
        const QByteArray fixed = test::contentOf(path(name));
        QVERIFY(fixed != content);

        const QString git = QStandardPaths::findExecutable(u"git"_s);
        const QString patch = QStandardPaths::findExecutable(u"patch"_s);
        if (git.isEmpty() && patch.isEmpty()) {
            QSKIP("Neither git nor patch is there.");
        }
        if (!git.isEmpty()) {
            QVERIFY(test::writeFile(path(name), content));
            const test::Run applied = in(git, {u"apply"_s, u"-"_s}, diff.output.toUtf8());
            QVERIFY2(applied.exitCode == 0, qPrintable(applied.errors + diff.output));
            QCOMPARE(test::contentOf(path(name)), fixed);
        }
        if (!patch.isEmpty()) {
            QVERIFY(test::writeFile(path(name), content));
            const test::Run applied =
                in(patch, {u"-p1"_s, u"--binary"_s, u"--fuzz=0"_s}, diff.output.toUtf8());
            QVERIFY2(applied.exitCode == 0, qPrintable(applied.output + diff.output));
            QCOMPARE(test::contentOf(path(name)), fixed);
        }
    }

    void dryRunShowsThreeLinesAround()
    {
        const test::Run diff = fix({u"--dry-run"_s, u"pages/a.md"_s});
        QCOMPARE(diff.output, QString::fromUtf8("--- a/pages/a.md\n"
                                                "+++ b/pages/a.md\n"
                                                "@@ -2,7 +2,7 @@\n"
                                                " titles:\n"
                                                "   en: &EN Privacy\n"
                                                "   en-GB: *EN\n"
                                                "-  fr: &KO Vie privée\n"
                                                "+  fr: &FR Vie privée\n"
                                                "   🔒: A\n"
                                                "   fr-BE: *FR # 🔒\n"
                                                " ---\n"));
    }

    void saysHowItIsUsed()
    {
        const test::Run run = check({u"--help"_s});
        QCOMPARE(run.exitCode, 0);
        for (const QString &part :
             {u"--format=text|json|sarif|github"_s, u"--loader=auto|psych|safe_yaml|strict"_s,
              u"--severity=error|warning|hint"_s, u"--baseline=FILE"_s,
              u"0 nothing found, 1 something found"_s, u".pre-commit-config.yaml"_s,
              u"entry: anchorage-cli check"_s, u"- run: anchorage-cli check"_s}) {
            QVERIFY2(run.output.contains(part), qPrintable(part));
        }
        QVERIFY(fix({u"--help"_s}).output.contains(u"undefined-alias"_s));
        for (const QString &command : {u"titles"_s, u"set"_s, u"render"_s}) {
            const test::Run other = test::runCli({command, u"--help"_s});
            QCOMPARE(other.exitCode, 0);
            QVERIFY(other.output.contains(u"anchorage-cli "_s + command));
        }
    }

    /// The hook of the help is one that finds the site's files and runs this program.
    void theHookOfTheHelpRuns()
    {
        const QString help = check({u"--help"_s}).output;
        const qsizetype entry = help.indexOf(u"entry: anchorage-cli "_s);
        QVERIFY(entry > 0);
        const QString line = help.mid(entry, help.indexOf(u'\n', entry) - entry);
        const QStringList arguments = line.split(u' ').mid(2);
        QCOMPARE(in(QStringLiteral(ANCHORAGE_CLI), arguments + QStringList{u"pages/a.md"_s}, {}).exitCode, 1);
        QCOMPARE(fix({u"."_s}).exitCode, 0);
        QVERIFY(test::writeFile(path(u"pages/fine.md"), "---\ntitle: A\n---\n"));
        QCOMPARE(in(QStringLiteral(ANCHORAGE_CLI), arguments + QStringList{u"pages/fine.md"_s}, {}).exitCode,
                 0);
    }

private:
    [[nodiscard]] QString path(QStringView name) const
    {
        return m_folder->path() + u"/site/"_s + name.toString();
    }

    /// In the site's folder.
    [[nodiscard]] test::Run in(const QString &program, const QStringList &arguments,
                               const QByteArray &input) const
    {
        const QString command = u"cd \"$0\" && exec \"$@\""_s;
        return test::run(u"/bin/sh"_s, QStringList{u"-c"_s, command, path(u""), program} + arguments, input);
    }
    [[nodiscard]] test::Run check(const QStringList &arguments) const
    {
        return in(QStringLiteral(ANCHORAGE_CLI), QStringList{u"check"_s} + arguments, {});
    }
    [[nodiscard]] test::Run fix(const QStringList &arguments) const
    {
        return in(QStringLiteral(ANCHORAGE_CLI), QStringList{u"fix"_s} + arguments, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "test_check_command.moc"
