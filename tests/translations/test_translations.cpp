// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_file.h"
#include "translations.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// Empty where the translated form is right, else what is wrong with it.
using Check = std::function<QString(const TranslationMessage &message, const QString &form)>;

QString pathOf(const QString &name)
{
    return QStringLiteral(ANCHORAGE_SOURCE_DIR "/i18n/translations/%1.ts").arg(name);
}

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9]|%L?n"_s);
    QSet<QString> result;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        result.insert(match.next().captured());
    }
    return result;
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z][a-z0-9]*/?>"_s);
    QStringList result;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        result.append(match.next().captured());
    }
    return result;
}

/// Mnemonics, and the signs of YAML's anchors; a doubled one is shown as such in a menu.
qsizetype ampersandsIn(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

QString endingOf(const QString &text)
{
    static const QRegularExpression pattern(u"(…|:|;|\\n)$"_s);
    return pattern.match(text).captured();
}

/// lupdate puts a text there that no class of its own looks up: it would never be found.
bool isContextOfNoClass(const QString &context)
{
    return context.isEmpty() || context == u"anchorage" || context == u"anchorage::preview" ||
           context == u"QObject";
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersStay_data();
    void placeholdersStay();
    void mnemonicsStay_data();
    void mnemonicsStay();
    void endingsStay_data();
    void endingsStay();
    void quotesAreTheLanguages();
    void englishHasItsPlurals();
    void filesMatchTheSources_data();
    void filesMatchTheSources();
    void contextsAreClasses();
    void installedTranslations_data();
    void installedTranslations();
    void qtSpeaksIndonesian();

private:
    static void languages();
    static void checkForms(const Check &check);
};

void TestTranslations::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pluralForms");

    QTest::newRow("French") << u"anchorage_fr"_s << 2;
    QTest::newRow("Indonesian") << u"anchorage_id"_s << 1;
    QTest::newRow("Qt in Indonesian") << u"qt_id"_s << 1;
}

void TestTranslations::checkForms(const Check &check)
{
    QFETCH(QString, name);
    const TranslationFile file = TranslationFile::read(pathOf(name));
    QVERIFY(file.valid);
    QVERIFY(!file.messages.isEmpty());
    QStringList faults;
    for (const TranslationMessage &message : file.messages) {
        for (const QString &form : message.forms) {
            if (const QString fault = check(message, form); !fault.isEmpty()) {
                faults.append(u"%1\n    %2\n    %3"_s.arg(message.key(), form, fault));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::everyTextIsTranslated_data()
{
    languages();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(int, pluralForms);
    checkForms([pluralForms](const TranslationMessage &message, const QString &form) {
        if (!message.finished) {
            return u"not finished"_s;
        }
        if (form.trimmed().isEmpty()) {
            return u"empty"_s;
        }
        return message.plural && message.forms.size() != pluralForms ? u"wrong number of plural forms"_s
                                                                     : QString();
    });
}

void TestTranslations::placeholdersStay_data()
{
    languages();
}

void TestTranslations::placeholdersStay()
{
    checkForms([](const TranslationMessage &message, const QString &form) {
        if (placeholdersIn(form) != placeholdersIn(message.source)) {
            return u"other placeholders"_s;
        }
        return tagsIn(form) == tagsIn(message.source) ? QString() : u"other HTML tags"_s;
    });
}

void TestTranslations::mnemonicsStay_data()
{
    languages();
}

void TestTranslations::mnemonicsStay()
{
    checkForms([](const TranslationMessage &message, const QString &form) {
        return ampersandsIn(form) == ampersandsIn(message.source) ? QString()
                                                                  : u"other number of ampersands"_s;
    });
}

void TestTranslations::endingsStay_data()
{
    languages();
}

void TestTranslations::endingsStay()
{
    checkForms([](const TranslationMessage &message, const QString &form) {
        return endingOf(form) == endingOf(message.source) ? QString() : u"ends in another way"_s;
    });
}

void TestTranslations::quotesAreTheLanguages()
{
    const TranslationFile file = TranslationFile::read(pathOf(u"anchorage_fr"_s));
    QVERIFY(file.valid);
    // Code may stand between the quotes, so only the marks that French sets apart are looked at.
    static const QRegularExpression breaking(u"[“”]|« | »|\\w[;?!](\\s|$)| [;?!](\\s|$)|'"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (const TranslationMessage &message : file.messages) {
        for (const QString &form : message.forms) {
            QVERIFY2(!breaking.match(form).hasMatch(), qPrintable(form));
        }
    }
}

void TestTranslations::englishHasItsPlurals()
{
    const TranslationFile file = TranslationFile::read(pathOf(u"anchorage_en"_s));
    QVERIFY(file.valid);
    QStringList faults;
    for (const TranslationMessage &message : file.messages) {
        if (!message.plural) {
            continue;
        }
        bool right = message.finished && message.forms.size() == 2;
        for (const QString &form : message.forms) {
            right = right && !form.contains(u"(s)"_s) && !form.contains(u"(es)"_s) &&
                    placeholdersIn(form) == placeholdersIn(message.source);
        }
        if (!right) {
            faults.append(message.key());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::filesMatchTheSources_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("English") << u"anchorage_en"_s;
    QTest::newRow("French") << u"anchorage_fr"_s;
    QTest::newRow("Indonesian") << u"anchorage_id"_s;
}

void TestTranslations::filesMatchTheSources()
{
    QFETCH(QString, name);
    if (!QFileInfo(QStringLiteral(ANCHORAGE_LUPDATE)).isExecutable()) {
        QSKIP("lupdate is not installed, so the files cannot be compared with the sources");
    }
    QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(pathOf(name)).fileName());
    QVERIFY(QFile::copy(pathOf(name), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ANCHORAGE_SOURCE_DIR));
    lupdate.start(QStringLiteral(ANCHORAGE_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s,
                   u"app"_s, u"editor"_s, u"preview"_s, u"i18n"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto keysOf = [](const QString &path) {
        QSet<QString> keys;
        for (const TranslationMessage &message : TranslationFile::read(path).messages) {
            keys.insert(message.key());
        }
        return keys;
    };
    const QSet<QString> kept = keysOf(pathOf(name));
    const QSet<QString> wanted = keysOf(copy);
    QVERIFY(!wanted.isEmpty());
    const QStringList missing = (wanted - kept).values();
    const QStringList obsolete = (kept - wanted).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"build update_translations; missing:\n"_s + missing.join(u'\n')));
    QVERIFY2(obsolete.isEmpty(),
             qPrintable(u"build update_translations; obsolete:\n"_s + obsolete.join(u'\n')));
}

void TestTranslations::contextsAreClasses()
{
    const TranslationFile file = TranslationFile::read(pathOf(u"anchorage_fr"_s));
    QVERIFY(file.valid);
    for (const TranslationMessage &message : file.messages) {
        QVERIFY2(!isContextOfNoClass(message.context), qPrintable(message.key()));
    }
}

void TestTranslations::installedTranslations_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");

    QTest::newRow("a region of French") << u"fr_CA"_s << u"&Enregistrer"_s << u"1 locale"_s << u"2 locales"_s;
    QTest::newRow("Indonesian") << u"id_ID"_s << u"&Simpan"_s << u"1 lokal"_s << u"2 lokal"_s;
    QTest::newRow("a region of English") << u"en_GB"_s << u"&Save"_s << u"1 locale"_s << u"2 locales"_s;
    QTest::newRow("no translation") << u"ko_KR"_s << u"&Save"_s << u"1 locale"_s << u"2 locales"_s;
    QTest::newRow("no language") << u"C"_s << u"&Save"_s << u"1 locale"_s << u"2 locales"_s;
}

void TestTranslations::installedTranslations()
{
    QFETCH(QString, locale);
    QFETCH(QString, save);
    QFETCH(QString, one);
    QFETCH(QString, several);
    installTranslators(QLocale(locale));

    const auto counted = [](int count) {
        return QCoreApplication::translate("anchorage::TitleStructure", "%n locales", nullptr, count);
    };
    QCOMPARE(QCoreApplication::translate("anchorage::FileMenu", "&Save"), save);
    QCOMPARE(counted(1), one);
    QCOMPARE(counted(2), several);
}

void TestTranslations::qtSpeaksIndonesian()
{
    installTranslators(QLocale(u"id_ID"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Batal"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
