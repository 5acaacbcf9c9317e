// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"
#include "text_file.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Files of other encodings: recognised, converted whole, never by halves.
class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void convertsWhatItRecognises_data();
    void convertsWhatItRecognises();
    void foreignBytesAreSeen();
    void refusesWhatIsNotOfTheEncoding();
};

void TestTextEncoding::convertsWhatItRecognises_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("French, windows-1252")
        << u"windows-1252"_s
        << u"---\ntitle: Données personnelles\n---\nL’éditeur protège vos données — à jour.\n"_s;
    QTest::newRow("Russian, windows-1251")
        << u"windows-1251"_s
        << u"---\ntitle: Политика\n---\nМы уважаем вашу частную жизнь и защищаем ваши данные.\n"_s;
    QTest::newRow("Japanese, Shift_JIS")
        << u"Shift_JIS"_s << u"---\ntitle: プライバシー\n---\n個人情報の取り扱いについて説明します。\n"_s;
    QTest::newRow("Korean, EUC-KR")
        << u"EUC-KR"_s
        << u"---\ntitle: 개인정보 처리방침\n---\n이 페이지는 개인정보의 처리에 대해 설명합니다.\n"_s;
    QTest::newRow("Chinese, GB18030")
        << u"GB18030"_s
        << u"---\ntitle: 隐私政策\n---\n本页说明我们如何处理您的个人信息。我们非常重视您的隐私。\n"_s;
}

void TestTextEncoding::convertsWhatItRecognises()
{
    QFETCH(const QString, encoding);
    QFETCH(const QString, text);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder.encode(text);
    const QString read = TextFile(bytes).text();
    QVERIFY(hasForeignBytes(read));
    QCOMPARE(convertedText(read, encoding).value_or(QString()), text);
    const QStringList likely = likelyEncodings(read);
    QVERIFY2(likely.contains(encoding), qPrintable(likely.join(u' ')));
    QCOMPARE(convertedText(read, likely.first()).value_or(QString()), text);
}

void TestTextEncoding::foreignBytesAreSeen()
{
    QVERIFY(!hasForeignBytes(u"plain, é, 한, 😀"));
    QVERIFY(hasForeignBytes(TextFile(QByteArray("a\xE9z")).text()));
    QVERIFY(hasForeignBytes(TextFile(QByteArray("\x80")).text()));
}

void TestTextEncoding::refusesWhatIsNotOfTheEncoding()
{
    const QString read = TextFile(QByteArray("\xFF\xFE\xFD")).text();
    QVERIFY(!convertedText(read, u"Shift_JIS"_s));
    QVERIFY(!convertedText(read, u"no-such-encoding"_s));
    QVERIFY(!likelyEncodings(read).contains(u"Shift_JIS"_s));
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestTextEncoding)

#include "test_text_encoding.moc"
