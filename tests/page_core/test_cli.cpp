// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"

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
                        "title: x\n"
                        "titles: # @start locale config\n"
                        "  en\t: &EN Privacy\n"
                        "  en-GB : *EN\n"
                        "  fr: *FR\n"
                        "  de:\n"
                        "  ko: Yes\n"
                        "  ja: [a]\n"
                        "  no: 'Personvern: x'\n"
                        "---\n"
                        "# Head\n"
                        "\n"
                        "Text &amp; *more*\n";

const QByteArray data = "header:\n"
                        "  - titles:\n"
                        "      en: &EN Home\n"
                        "  - titles:\n"
                        "      en: &EN2 Archive\n"
                        "      fr: *EN\n";

QJsonObject row(const char *locale, int line, const char *kind, const QJsonValue &anchor,
                const QJsonValue &target, const QJsonValue &title, const QJsonValue &shown,
                const QJsonArray &problems = {})
{
    return {{u"locale"_s, QString::fromLatin1(locale)},
            {u"line"_s, line},
            {u"kind"_s, QString::fromLatin1(kind)},
            {u"anchor"_s, anchor},
            {u"target"_s, target},
            {u"title"_s, title},
            {u"shown"_s, shown},
            {u"problems"_s, problems}};
}

QByteArray pretty(const QJsonArray &array)
{
    return QJsonDocument(array).toJson();
}

} // namespace

/// The command line as scripts and continuous integration see it.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_page = m_folder->filePath(u"page.md"_s);
        m_data = m_folder->filePath(u"navigation.yml"_s);
        QVERIFY(test::writeFile(m_page, page));
        QVERIFY(test::writeFile(m_data, data));
    }

    void titlesAsJson()
    {
        const test::Run run = test::runCli({u"titles"_s, m_page, u"--format=json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QString());
        const QJsonValue null;
        const QJsonArray rows{
            row("en", 4, "anchor", u"EN"_s, null, u"Privacy"_s, u"Privacy"_s),
            row("en-GB", 5, "alias", u"EN"_s, u"en"_s, u"Privacy"_s, u"Privacy"_s),
            row("fr", 6, "alias", u"FR"_s, null, null, u"Privacy"_s, {u"undefined-alias"_s}),
            row("de", 7, "empty", null, null, null, u"Privacy"_s, {u"empty-title"_s}),
            row("ko", 8, "own", null, null, u"Yes"_s, u"true"_s, {u"retyped-title"_s}),
            row("ja", 9, "other", null, null, null, u"Privacy"_s),
            row("no", 10, "own", null, null, u"Personvern: x"_s, u"Privacy"_s, {u"boolean-locale-key"_s})};
        const QJsonArray expected{QJsonObject{{u"path"_s, u"titles"_s}, {u"line"_s, 3}, {u"rows"_s, rows}}};
        QCOMPARE(pretty(QJsonDocument::fromJson(run.output.toUtf8()).array()), pretty(expected));
    }

    void titlesOfSeveralMaps()
    {
        const test::Run run = test::runCli({u"titles"_s, u"--format"_s, u"json"_s, m_data});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray expected{
            QJsonObject{{u"path"_s, u"header[0].titles"_s},
                        {u"line"_s, 2},
                        {u"rows"_s, QJsonArray{row("en", 3, "anchor", u"EN"_s, {}, u"Home"_s, u"Home"_s)}}},
            QJsonObject{
                {u"path"_s, u"header[1].titles"_s},
                {u"line"_s, 4},
                {u"rows"_s, QJsonArray{row("en", 5, "anchor", u"EN2"_s, {}, u"Archive"_s, u"Archive"_s),
                                       row("fr", 6, "alias", u"EN"_s, u"en"_s, u"Home"_s, u"Home"_s,
                                           {u"captured-anchor"_s})}}}};
        QCOMPARE(pretty(QJsonDocument::fromJson(run.output.toUtf8()).array()), pretty(expected));
    }

    void titlesAsText()
    {
        const test::Run run = test::runCli({u"titles"_s, m_page});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output,
                 u"titles (line 3)\n"
                 "  en     &EN    Privacy\n"
                 "  en-GB  *EN    Privacy\n"
                 "  fr     *FR    -  [readers see: Privacy]  !undefined-alias\n"
                 "  de     empty  -  [readers see: Privacy]  !empty-title\n"
                 "  ko     own    Yes  [readers see: true]  !retyped-title\n"
                 "  ja     other  -  [readers see: Privacy]\n"
                 "  no     own    Personvern: x  [readers see: Privacy]  !boolean-locale-key\n"_s);
    }

    void titlesOfOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");
        QTest::newRow("no map") << QByteArray("---\ntitle: x\n---\n") << u"[]\n"_s << QString();
        QTest::newRow("no front matter") << QByteArray("text\n") << u"[]\n"_s << QString();
        QTest::newRow("empty") << QByteArray() << u"[]\n"_s << QString();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"[]\n"_s << QString();
        QTest::newRow("unclosed") << QByteArray("---\ntitle: x\n") << u"[]\n"_s << u"never closed"_s;
        QTest::newRow("broken") << QByteArray("---\na: b: c\n---\n") << u"[]\n"_s << u"from line 2 on"_s;
    }

    void titlesOfOtherFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, errors);
        QVERIFY(test::writeFile(m_page, content));
        const test::Run run = test::runCli({u"titles"_s, m_page, u"--format=json"_s});
        QCOMPARE(run.exitCode, 0);
        QTEST(run.output, "output");
        QVERIFY2(errors.isEmpty() ? run.errors.isEmpty() : run.errors.contains(errors),
                 qPrintable(run.errors));
    }

    void setsTitles_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a title") << QStringList{u"en"_s, u"New"_s} << u"&EN Privacy"_s << u"&EN New"_s;
        QTest::newRow("the shared title")
            << QStringList{u"en-GB"_s, u"New"_s} << u"&EN Privacy"_s << u"&EN New"_s;
        QTest::newRow("an own title")
            << QStringList{u"en-GB"_s, u"New"_s, u"--own"_s} << u"en-GB : *EN"_s << u"en-GB : New"_s;
        QTest::newRow("an own title, option first")
            << QStringList{u"--own"_s, u"fr"_s, u"New"_s} << u"fr: *FR"_s << u"fr: New"_s;
        QTest::newRow("an own title, as it has one")
            << QStringList{u"ko"_s, u"New"_s, u"--own"_s} << u"ko: Yes"_s << u"ko: New"_s;
        QTest::newRow("an empty row") << QStringList{u"de"_s, u"New"_s} << u"de:"_s << u"de: New"_s;
        QTest::newRow("an empty title") << QStringList{u"ko"_s, QString()} << u"ko: Yes"_s << u"ko: \"\""_s;
        QTest::newRow("the same title") << QStringList{u"ko"_s, u"Yes"_s} << u"ko: Yes"_s << u"ko: Yes"_s;
        QTest::newRow("a title with quotes")
            << QStringList{u"no"_s, u"It's: y"_s} << u"'Personvern: x'"_s << u"'It''s: y'"_s;
        QTest::newRow("a map by its path")
            << QStringList{u"en"_s, u"New"_s, u"--map=titles"_s} << u"&EN Privacy"_s << u"&EN New"_s;
        QTest::newRow("a path as its own word")
            << QStringList{u"--map"_s, u"titles"_s, u"en"_s, u"New"_s} << u"&EN Privacy"_s << u"&EN New"_s;
        QTest::newRow("a dash") << QStringList{u"ko"_s, u"-"_s} << u"ko: Yes"_s << u"ko: \"-\""_s;
        QTest::newRow("one dash before") << QStringList{u"ko"_s, u"-x"_s} << u"ko: Yes"_s << u"ko: -x"_s;
        QTest::newRow("two dashes before") << QStringList{u"ko"_s, u"--x"_s} << u"ko: Yes"_s << u"ko: --x"_s;
        QTest::newRow("the name of an option")
            << QStringList{u"--"_s, u"ko"_s, u"--own"_s} << u"ko: Yes"_s << u"ko: --own"_s;
        QTest::newRow("the name of an option behind --")
            << QStringList{u"ko"_s, u"--"_s, u"--map=x"_s} << u"ko: Yes"_s << u"ko: --map=x"_s;
        QTest::newRow("another script")
            << QStringList{u"ko"_s, u"개인 정보 🔒"_s} << u"ko: Yes"_s << u"ko: 개인 정보 🔒"_s;
    }

    void setsTitles()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const test::Run run = test::runCli(QStringList{u"set"_s, m_page} + arguments);
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QString());
        QCOMPARE(QString::fromUtf8(test::contentOf(m_page)), QString::fromUtf8(page).replace(from, to));
    }

    void setsATitleOfTheNamedMap()
    {
        QCOMPARE(test::runCli({u"set"_s, m_data, u"en"_s, u"New"_s, u"--map=header[1].titles"_s}).exitCode,
                 0);
        QCOMPARE(test::contentOf(m_data), QByteArray(data).replace("Archive", "New"));
        QCOMPARE(test::runCli({u"set"_s, m_data, u"en"_s, u"First"_s}).exitCode, 0);
        QCOMPARE(test::contentOf(m_data),
                 QByteArray(data).replace("Archive", "New").replace("Home", "First"));
    }

    void setsTheLastOfTwoRows()
    {
        QVERIFY(test::writeFile(m_data, "titles:\n  en: A\n  en: B\n"));
        QCOMPARE(test::runCli({u"set"_s, m_data, u"en"_s, u"C"_s}).exitCode, 0);
        QCOMPARE(test::contentOf(m_data), QByteArray("titles:\n  en: A\n  en: C\n"));
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        const QString file = u"PAGE"_s;
        QTest::newRow("undefined alias") << QStringList{u"set"_s, file, u"fr"_s, u"x"_s} << u"defines &FR"_s;
        QTest::newRow("list") << QStringList{u"set"_s, file, u"ja"_s, u"x"_s} << u"is not a title"_s;
        QTest::newRow("unknown locale") << QStringList{u"set"_s, file, u"xx"_s, u"x"_s}
                                        << u"There is no row for the locale “xx”. There are: en, en-GB"_s;
        QTest::newRow("unknown map") << QStringList{u"set"_s, file, u"en"_s, u"x"_s, u"--map=nav"_s}
                                     << u"at “nav”. There are: titles"_s;
        QTest::newRow("missing file")
            << QStringList{u"set"_s, u"/nowhere/x.md"_s, u"en"_s, u"x"_s} << u"There is no file"_s;
        QTest::newRow("missing file, titles")
            << QStringList{u"titles"_s, u"/nowhere/x.md"_s} << u"There is no file"_s;
        QTest::newRow("missing file, render")
            << QStringList{u"render"_s, u"/nowhere/x.md"_s} << u"There is no file"_s;
        QTest::newRow("folder") << QStringList{u"titles"_s, u"/"_s} << u"is a folder"_s;
        QTest::newRow("not a file") << QStringList{u"titles"_s, u"/dev/null"_s}
                                    << u"is not an ordinary file"_s;
    }

    void refusesWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const test::Run run = test::runCli(arguments.replaceInStrings(u"PAGE"_s, m_page));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QString());
        QVERIFY2(run.errors.startsWith(u"anchorage-cli: "_s) && run.errors.contains(reason),
                 qPrintable(run.errors));
        QCOMPARE(test::contentOf(m_page), page);
    }

    void refusesFilesWithoutTitlesAndBinaryOnes()
    {
        QVERIFY(test::writeFile(m_page, "---\ntitle: x\n---\n"));
        test::Run run = test::runCli({u"set"_s, m_page, u"en"_s, u"x"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"has no locale titles"_s), qPrintable(run.errors));
        QVERIFY(test::writeFile(m_page, page + QByteArray(1, '\0')));
        run = test::runCli({u"set"_s, m_page, u"en"_s, u"x"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"is not a text file"_s), qPrintable(run.errors));
        QCOMPARE(test::contentOf(m_page), page + QByteArray(1, '\0'));
    }

    void refusesATitleThatIsNotUtf8()
    {
        const test::Run run =
            test::run(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" set \"$1\" en \"$(printf 'a\\377')\""_s,
                                     QStringLiteral(ANCHORAGE_CLI), m_page});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"is not valid UTF-8"_s), qPrintable(run.errors));
        QCOMPARE(test::contentOf(m_page), page);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("titles without a file") << QStringList{u"titles"_s};
        QTest::newRow("titles with two files") << QStringList{u"titles"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown format") << QStringList{u"titles"_s, u"a"_s, u"--format=xml"_s};
        QTest::newRow("format without a value") << QStringList{u"titles"_s, u"a"_s, u"--format"_s};
        QTest::newRow("unknown option") << QStringList{u"titles"_s, u"a"_s, u"--frobnicate"_s};
        QTest::newRow("set without a title") << QStringList{u"set"_s, u"a"_s, u"en"_s};
        QTest::newRow("set with too much") << QStringList{u"set"_s, u"a"_s, u"en"_s, u"x"_s, u"y"_s};
        QTest::newRow("render without a file") << QStringList{u"render"_s};
        QTest::newRow("render with an unknown format") << QStringList{u"render"_s, u"a"_s, u"--format=pdf"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const test::Run run = test::runCli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QString());
        QVERIFY2(run.errors.startsWith(u"anchorage-cli: "_s) && run.errors.contains(u"Usage:"_s),
                 qPrintable(run.errors));
    }

    void saysHowItIsUsed()
    {
        const test::Run run = test::runCli({u"--help"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains(u"titles FILE"_s));
        QVERIFY(test::runCli({u"--version"_s}).output.startsWith(u"anchorage-cli "_s));
    }

    void speaksTheUsersLanguage()
    {
        if (!test::contentOf(QStringLiteral(ANCHORAGE_SOURCE_DIR "/i18n/translations/anchorage_fr.ts"))
                 .contains("<name>CommandLine</name>")) {
            QSKIP("The command line is not translated to French yet.");
        }
        const test::Run run = test::runCli({u"--help"_s}, {}, {u"LC_ALL=fr_FR.UTF-8"_s, u"LANGUAGE=fr"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.output.startsWith(u"Usage:\n"_s), qPrintable(run.output));
        QVERIFY(run.output.contains(u"anchorage-cli titles"_s));
    }

    void rendersStandardInputAndPages()
    {
        test::Run run = test::runCli({u"render"_s, u"-"_s}, "# Head\n\nText\n");
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains(u"<h1"_s) && run.output.contains(u"<p>Text</p>"_s),
                 qPrintable(run.output));
        QVERIFY(!run.output.contains(u"<html"_s));
        run = test::runCli({u"render"_s, m_page});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains(u"<em>more</em>"_s) && !run.output.contains(u"titles"_s),
                 qPrintable(run.output));
        run = test::runCli({u"render"_s, m_page, u"--format=page"_s, u"--locale=en-GB"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains(u"<html"_s) && run.output.contains(u"lang=\"en-GB\""_s),
                 qPrintable(run.output));
        run = test::runCli({u"render"_s, u"-"_s}, QByteArray(11 * 1024 * 1024, 'x'));
        QCOMPARE(run.exitCode, 1);
    }

    void saysWhenTheOutputCannotBeWritten()
    {
        const test::Run run = test::run(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" titles \"$1\" > /dev/full"_s,
                                                       QStringLiteral(ANCHORAGE_CLI), m_page});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"could not be written"_s), qPrintable(run.errors));
    }

    void linksNoGuiLibrary()
    {
        const QString ldd = QStandardPaths::findExecutable(u"ldd"_s);
        if (ldd.isEmpty()) {
            QSKIP("ldd is missing.");
        }
        const test::Run run = test::run(ldd, {QStringLiteral(ANCHORAGE_CLI)});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains(u"libQt6Core"_s), qPrintable(run.output));
        for (const QString &library : {u"Gui"_s, u"Widgets"_s, u"WebEngine"_s, u"Quick"_s, u"Svg"_s,
                                       u"libX11"_s, u"libxcb"_s, u"wayland"_s, u"libGL"_s}) {
            QVERIFY2(!run.output.contains(library), qPrintable(run.output));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_page;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
