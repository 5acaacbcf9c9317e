// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_list.h"
#include "locale_names.h"
#include "locale_tags.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

class TestLocales : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void namesFollowTheInterface();
    void tags_data();
    void tags();
    void allLocalesAreTags();
};

void TestLocales::names_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("native");
    QTest::addColumn<QString>("english");

    QTest::newRow("id") << u"id"_s << u"Indonesia"_s << u"Indonesian"_s;
    QTest::newRow("en") << u"en"_s << u"English"_s << u"English"_s;
    QTest::newRow("dialect") << u"en-GB"_s << u"British English"_s << u"British English"_s;
    QTest::newRow("simplified") << u"zh-Hans"_s << u"简体中文"_s << u"Simplified Chinese"_s;
    QTest::newRow("traditional") << u"zh-Hant"_s << u"繁體中文"_s << u"Traditional Chinese"_s;
    QTest::newRow("zh-TW") << u"zh-TW"_s << u"中文（台灣）"_s << u"Chinese (Taiwan)"_s;
    QTest::newRow("ko-KR") << u"ko-KR"_s << u"한국어(대한민국)"_s << u"Korean (South Korea)"_s;
    QTest::newRow("capitalised") << u"fr-CH"_s << u"Français suisse"_s << u"Swiss French"_s;
    QTest::newRow("ar") << u"ar"_s << u"العربية"_s << u"Arabic"_s;
    QTest::newRow("he") << u"he"_s << u"עברית"_s << u"Hebrew"_s;
    QTest::newRow("sr-Latn") << u"sr-Latn"_s << u"Srpski (latinica)"_s << u"Serbian (Latin)"_s;
    QTest::newRow("macrolanguage") << u"no"_s << u"Norsk"_s << u"Norwegian"_s;
    QTest::newRow("case") << u"EN-gb"_s << u"British English"_s << u"British English"_s;
    QTest::newRow("underscore") << u"zh_CN"_s << QString() << QString();
    QTest::newRow("unknown language") << u"xx"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("one letter") << u"a"_s << QString() << QString();
    QTest::newRow("garbage") << u"%s \"; <é>\n"_s << QString() << QString();
    QTest::newRow("NUL") << u"en"_s + QChar(0) + u"GB"_s << QString() << QString();
    QTest::newRow("long") << QString(1000, u'x') << QString() << QString();
    QTest::newRow("long and of good shape") << u"en"_s + u"-abcde"_s.repeated(200) << QString() << QString();
}

void TestLocales::names()
{
    QFETCH(QString, tag);
    QTEST(nativeLocaleName(tag), "native");
    QTEST(localeNameIn(tag, u"en"_s), "english");
}

void TestLocales::namesFollowTheInterface()
{
    QCOMPARE(localeNameIn(u"ko"_s, u"fr"_s), u"Coréen"_s);
    QCOMPARE(localeNameIn(u"fr-BE"_s, u"id"_s), u"Prancis (Belgia)"_s);
    QCOMPARE(localeNameIn(u"fr"_s, u"C"_s), QString());
    QCOMPARE(localeNameIn(u"fr"_s, u"zh_CN"_s), QString());
}

void TestLocales::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("wellFormed");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("family");

    QTest::newRow("id") << u"id"_s << true << true << false << u"Latn"_s << u"id"_s;
    QTest::newRow("en-GB") << u"en-GB"_s << true << true << false << u"Latn"_s << u"en"_s;
    QTest::newRow("zh-Hans") << u"zh-Hans"_s << true << true << false << u"Hans"_s << u"zh"_s;
    QTest::newRow("zh-CN") << u"zh-CN"_s << true << true << false << u"Hans"_s << u"zh"_s;
    QTest::newRow("zh-Hant") << u"zh-Hant"_s << true << true << false << u"Hant"_s << u"zh-Hant"_s;
    QTest::newRow("zh-TW") << u"zh-TW"_s << true << true << false << u"Hant"_s << u"zh-Hant"_s;
    QTest::newRow("zh-HK") << u"zh-HK"_s << true << true << false << u"Hant"_s << u"zh-Hant"_s;
    QTest::newRow("lower case script") << u"zh-hant"_s << true << true << false << u"Hant"_s << u"zh-Hant"_s;
    QTest::newRow("ko-KR") << u"ko-KR"_s << true << true << false << u"Kore"_s << u"ko"_s;
    QTest::newRow("fr-BE") << u"fr-BE"_s << true << true << false << u"Latn"_s << u"fr"_s;
    QTest::newRow("numeric region") << u"es-419"_s << true << true << false << u"Latn"_s << u"es"_s;
    QTest::newRow("variant") << u"ca-valencia"_s << true << true << false << u"Latn"_s << u"ca"_s;
    QTest::newRow("ar") << u"ar"_s << true << true << true << u"Arab"_s << u"ar"_s;
    QTest::newRow("he-IL") << u"he-IL"_s << true << true << true << u"Hebr"_s << u"he"_s;
    QTest::newRow("az-Arab") << u"az-Arab"_s << true << true << true << u"Arab"_s << u"az-Arab"_s;
    QTest::newRow("sr-Latn") << u"sr-Latn"_s << true << true << false << u"Latn"_s << u"sr-Latn"_s;
    QTest::newRow("no") << u"no"_s << true << true << false << u"Latn"_s << u"no"_s;
    QTest::newRow("unknown language") << u"xx"_s << true << false << false << QString() << u"xx"_s;
    QTest::newRow("unknown region") << u"fr-XY"_s << true << false << false << u"Latn"_s << u"fr"_s;
    QTest::newRow("unknown script") << u"fr-Abcd"_s << true << false << false << u"Abcd"_s << u"fr-Abcd"_s;
    QTest::newRow("unknown variant") << u"en-abcde"_s << true << false << false << u"Latn"_s << u"en"_s;
    QTest::newRow("word") << u"titles"_s << true << false << false << QString() << u"titles"_s;
    QTest::newRow("private use") << u"x-site"_s << true << false << false << QString() << QString();
    QTest::newRow("underscore") << u"zh_CN"_s << false << false << false << QString() << QString();
    QTest::newRow("empty") << QString() << false << false << false << QString() << QString();
    QTest::newRow("one letter") << u"a"_s << false << false << false << QString() << QString();
    QTest::newRow("hyphen at the end") << u"en-"_s << false << false << false << QString() << QString();
    QTest::newRow("hyphen at the start") << u"-en"_s << false << false << false << QString() << QString();
    QTest::newRow("garbage") << u"%s \"; <é>\n"_s << false << false << false << QString() << QString();
    QTest::newRow("not ASCII") << u"ｅｎ"_s << false << false << false << QString() << QString();
    QTest::newRow("NUL") << u"en"_s + QChar(0) << false << false << false << QString() << QString();
    QTest::newRow("long") << QString(1000, u'x') << false << false << false << QString() << QString();
}

void TestLocales::tags()
{
    QFETCH(QString, tag);
    QTEST(isWellFormedTag(tag), "wellFormed");
    QTEST(isKnownTag(tag), "known");
    QTEST(localeDirection(tag) == Qt::RightToLeft, "rightToLeft");
    QTEST(localeScript(tag), "script");
    QTEST(localeFamily(tag), "family");
}

void TestLocales::allLocalesAreTags()
{
    const QStringList &locales = allLocales();
    QVERIFY(locales.size() > 500);
    for (const QString &tag : locales) {
        QVERIFY2(isKnownTag(tag), qPrintable(tag));
        QVERIFY2(!localeNameIn(tag, u"en"_s).isEmpty(), qPrintable(tag));
    }
    for (const char *usual : {"en", "en-GB", "fr-BE", "id", "no", "nb", "zh", "zh-CN", "zh-TW", "zh-HK",
                              "zh-Hans", "zh-Hant", "pt-BR", "ko-KR", "sr-Latn", "es-419"})
        QVERIFY2(locales.contains(QLatin1StringView(usual)), usual);
    QCOMPARE(QSet<QString>(locales.begin(), locales.end()).size(), locales.size());
}

QTEST_APPLESS_MAIN(TestLocales)
#include "test_locales.moc"
