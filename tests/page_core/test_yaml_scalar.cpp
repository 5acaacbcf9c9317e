// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"
#include "psych_peer.h"
#include "random_text.h"
#include "yaml_scalar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::PsychPeer;

namespace {

constexpr int randomCount = 20'000;

QStringList titles(bool breaks, int count = randomCount)
{
    QRandomGenerator random(20240101);
    QStringList result = test::awkwardTitles();
    result += QString();
    for (int i = 0; i < count; ++i) {
        result += test::randomTitle(random, breaks);
    }
    return result;
}

QString asValue(const QString &scalar, ScalarContext context)
{
    return context == ScalarContext::Block ? u"k: %1\n"_s.arg(scalar) : u"k: {a: %1, b: c}\n"_s.arg(scalar);
}

QJsonObject valueQuestion(const QString &scalar, ScalarContext context)
{
    const QJsonArray path = context == ScalarContext::Block ? QJsonArray{u"k"_s} : QJsonArray{u"k"_s, u"a"_s};
    return {{u"op"_s, u"value"_s}, {u"yaml"_s, asValue(scalar, context)}, {u"path"_s, path}};
}

bool isExactly(const QJsonObject &answer, const QString &text, ScalarContext context)
{
    const QJsonArray value = answer["value"_L1].toArray();
    return value.size() == 2 && value[0].toString() == u"String" && value[1].toString() == text &&
           answer["size"_L1].toInt() == (context == ScalarContext::Block ? 1 : 2);
}

/// The file's text cannot hold these inside a line (see `TextFile`), so they are never written as they are.
bool isBreakOfOurText(const QString &text)
{
    return text.contains(QChar(0xFDD0)) || text.contains(QChar(0xFDD1));
}

/// Psych would take these plain in a flow map; they are quoted all the same, since what follows decides
/// (`{en: -}`, `{en: - }`), or since they are line breaks that happen to survive there.
bool isLeftToQuotes(const QString &text)
{
    return isBreakOfOurText(text) || text == u"-" || text.contains(QChar(0x2028)) ||
           text.contains(QChar(0x2029));
}

QString rubyClass(ScalarType type)
{
    switch (type) {
    case ScalarType::String:
        return u"String"_s;
    case ScalarType::Null:
        return u"NilClass"_s;
    case ScalarType::Date:
        return u"Date"_s;
    case ScalarType::Time:
        return u"Time"_s;
    default:
        return {};
    }
}

QString classOf(const LoadedScalar &loaded)
{
    if (loaded.type == ScalarType::Boolean) {
        return loaded.printed == u"true" ? u"TrueClass"_s : u"FalseClass"_s;
    }
    if (loaded.type == ScalarType::Number) {
        const bool whole = !loaded.printed.contains(u'.') && !loaded.printed.contains(u'n') &&
                           !loaded.printed.contains(u'N');
        return whole ? u"Integer"_s : u"Float"_s;
    }
    return rubyClass(loaded.type);
}

/// In ASCII, for messages.
QString shown(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool readable = c.unicode() >= 0x20 && c.unicode() < 0x7F;
        result += readable ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return u'[' + result + u']';
}

} // namespace

class TestYamlScalar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
    }

    void loadsPlainScalarsAsPsychDoes()
    {
        PsychPeer psych;
        const QStringList texts = titles(true);
        QList<QJsonObject> questions;
        for (const QString &text : texts) {
            questions.append({{u"op"_s, u"scan"_s}, {u"text"_s, text}});
        }
        const QList<QJsonObject> answers = psych.ask(questions);
        QCOMPARE(answers.size(), texts.size());
        QStringList wrong;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const LoadedScalar loaded = loadPlainScalar(texts[i]);
            const QJsonArray value = answers[i]["value"_L1].toArray();
            const bool same = loaded.type == ScalarType::Refused ? answers[i].contains("error"_L1)
                                                                 : value[0].toString() == classOf(loaded) &&
                                                                       value[1].toString() == loaded.printed;
            if (!same) {
                wrong += u"%1: Psych %2 %3 %4, we %5 %6"_s.arg(
                    shown(texts[i]), value[0].toString(), value[1].toString(),
                    answers[i]["error"_L1].toString(), classOf(loaded), loaded.printed);
            }
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u'\n' + wrong.mid(0, 40).join(u'\n')));
    }

    void saysExactlyWhatCanBePlain_data()
    {
        QTest::addColumn<ScalarContext>("context");
        QTest::newRow("block") << ScalarContext::Block;
        QTest::newRow("flow") << ScalarContext::Flow;
    }

    void saysExactlyWhatCanBePlain()
    {
        QFETCH(ScalarContext, context);
        PsychPeer psych;
        const QStringList texts = titles(false);
        QList<QJsonObject> questions;
        for (const QString &text : texts) {
            questions.append(valueQuestion(text, context));
        }
        const QList<QJsonObject> answers = psych.ask(questions);
        QCOMPARE(answers.size(), texts.size());
        QStringList wrong;
        int plain = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool can = canBePlain(texts[i], context);
            plain += can;
            if (can != isExactly(answers[i], texts[i], context) && !isLeftToQuotes(texts[i])) {
                wrong += u"%1: %2, Psych: %3"_s.arg(
                    shown(texts[i]), can ? u"plain"_s : u"quoted"_s,
                    QString::fromUtf8(QJsonDocument(answers[i]).toJson(QJsonDocument::Compact)));
            }
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u'\n' + wrong.mid(0, 40).join(u'\n')));
        // Both answers must be frequent, or the comparison shows nothing.
        QVERIFY(plain > randomCount / 20 && plain < randomCount * 19 / 20);
    }

    void writtenScalarIsReadBackExactly_data()
    {
        QTest::addColumn<ScalarContext>("context");
        QTest::addColumn<ScalarStyle>("style");
        const QList<std::pair<const char *, ScalarStyle>> styles = {
            {"plain", ScalarStyle::Plain},
            {"single quoted", ScalarStyle::SingleQuoted},
            {"double quoted", ScalarStyle::DoubleQuoted},
            {"literal", ScalarStyle::Literal},
            {"folded", ScalarStyle::Folded}};
        for (const auto &[name, style] : styles) {
            QTest::addRow("%s in a block", name) << ScalarContext::Block << style;
            QTest::addRow("%s in a flow map", name) << ScalarContext::Flow << style;
        }
    }

    void writtenScalarIsReadBackExactly()
    {
        QFETCH(ScalarContext, context);
        QFETCH(ScalarStyle, style);
        PsychPeer psych;
        QStringList texts = titles(true, 4000);
        texts += {u"a\uFDD0b"_s, u"\uFDD1"_s, u"a\nb"_s, u"\n"_s, u"a\r\nb"_s, QString(QChar(u'\0')) + u'a'};
        QList<QJsonObject> questions;
        for (const QString &text : texts) {
            questions.append(valueQuestion(writtenScalar(text, style, context), context));
        }
        const QList<QJsonObject> answers = psych.ask(questions);
        QCOMPARE(answers.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString written = writtenScalar(texts[i], style, context);
            QVERIFY2(!written.contains(u'\n') && !isBreakOfOurText(written), qPrintable(shown(written)));
            QVERIFY2(isExactly(answers[i], texts[i], context),
                     qPrintable(shown(written) + shown(texts[i]) +
                                QString::fromUtf8(QJsonDocument(answers[i]).toJson())));
            const QString format =
                context == ScalarContext::Block ? u"titles:\n  en: %1\n"_s : u"titles: {en: %1, fr: c}\n"_s;
            const FrontMatter read =
                FrontMatter::parse(QString(format).replace(u"%1"_s, written), FileKind::Data);
            QVERIFY2(read.wellFormed, qPrintable(shown(written)));
            QVERIFY2(read.maps.size() == 1 && read.maps[0].rows[0].title == texts[i],
                     qPrintable(shown(written)));
            QVERIFY2(read.maps[0].rows[0].loaded == texts[i], qPrintable(shown(written)));
        }
    }

    void keepsQuotesAndPrefersPlain_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<ScalarStyle>("style");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Privacy"_s << ScalarStyle::Plain << u"Privacy"_s;
        QTest::newRow("single") << u"It's"_s << ScalarStyle::SingleQuoted << u"'It''s'"_s;
        QTest::newRow("double") << u"a \"b\""_s << ScalarStyle::DoubleQuoted << u"\"a \\\"b\\\"\""_s;
        QTest::newRow("needs quotes") << u"a: b"_s << ScalarStyle::Plain << u"\"a: b\""_s;
        QTest::newRow("needs quotes, has quotes") << u"a: \"b\""_s << ScalarStyle::Plain << u"'a: \"b\"'"_s;
        QTest::newRow("single cannot carry it") << u"a\nb"_s << ScalarStyle::SingleQuoted << u"\"a\\nb\""_s;
        QTest::newRow("empty") << QString() << ScalarStyle::Plain << u"\"\""_s;
        QTest::newRow("literal becomes plain") << u"a"_s << ScalarStyle::Literal << u"a"_s;
    }

    void keepsQuotesAndPrefersPlain()
    {
        QFETCH(QString, title);
        QFETCH(ScalarStyle, style);
        QTEST(writtenScalar(title, style, ScalarContext::Block), "written");
    }

    void refusesHalfOfASurrogatePair()
    {
        QVERIFY(whyNotWritable(u"a"_s + QChar(0xD800)));
        QVERIFY(!whyNotWritable(u"a \U0001F512"_s));
    }
};

QTEST_GUILESS_MAIN(TestYamlScalar)
#include "test_yaml_scalar.moc"
