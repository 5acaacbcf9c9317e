// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_between.h"
#include "page_document.h"
#include "text_encoding.h"
#include "text_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTemporaryDir>
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
    void wideFilesAreEditedAndConverted_data();
    void wideFilesAreEditedAndConverted();
    void saysWhatAnEncodingMeans_data();
    void saysWhatAnEncodingMeans();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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

void TestTextEncoding::wideFilesAreEditedAndConverted_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("marked");
    for (const TextEncoding encoding :
         {TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Utf32Le, TextEncoding::Utf32Be}) {
        for (const bool marked : {true, false}) {
            QTest::addRow("%s, %s", qPrintable(encodingName(encoding)), marked ? "marked" : "unmarked")
                << encoding << marked;
        }
    }
}

void TestTextEncoding::wideFilesAreEditedAndConverted()
{
    QFETCH(const TextEncoding, encoding);
    QFETCH(const bool, marked);
    const QString text = u"---\r\ntitle: Données 😀\n---\nbody\u00A0"_s;
    const auto wide = [&](const QString &characters) { return wideBytes({encoding, marked, characters}); };
    const QString path = written(u"page.md"_s, wide(text));

    PageDocument page;
    QVERIFY(page.load(path).ok());
    QVERIFY(!page.isReadOnly());
    QVERIFY(!page.isModified());
    QCOMPARE(encodingOf(page), encoding);
    QVERIFY(needsConversion(page));
    QCOMPARE(page.bytes(), wide(text));

    // An edit keeps the encoding.
    page.apply(editBetween(page.text(), page.text() + u'!'));
    QVERIFY(page.save().ok());
    QCOMPARE(bytesAt(path), wide(text + u'!'));
    QVERIFY(!page.changedOnDisk());

    page.apply(editBetween(page.text(), withoutWideMark(page.text())));
    QVERIFY(page.isModified());
    QVERIFY(!needsConversion(page));
    QCOMPARE(page.bytes(), (text + u'!').toUtf8());
    page.textDocument()->undo();
    QVERIFY(!page.isModified());
    QVERIFY(needsConversion(page));
    QCOMPARE(page.bytes(), wide(text + u'!'));
    page.textDocument()->redo();
    QVERIFY(page.save().ok());
    QCOMPARE(bytesAt(path), (text + u'!').toUtf8());
    QVERIFY(!page.isModified());
    QCOMPARE(encodingOf(page), TextEncoding::Utf8);
}

void TestTextEncoding::saysWhatAnEncodingMeans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    const QByteArray wide = wideBytes({TextEncoding::Utf16Le, true, u"---\ntitle: A\n---\n"_s});
    QTest::newRow("UTF-8") << u"a.md"_s << QByteArray("---\ntitle: \xC3\xA9\n---\n") << QString();
    QTest::newRow("a mark in UTF-8") << u"a.md"_s << QByteArray("\xEF\xBB\xBF---\ntitle: A\n---\n")
                                     << QString();
    QTest::newRow("Latin-1") << u"a.md"_s << QByteArray("caf\xE9\n") << u"Jekyll stops at it"_s;
    QTest::newRow("a page") << u"a.md"_s << wide << u"no front matter"_s;
    QTest::newRow("a layout") << u"_layouts/a.html"_s << wide << u"come out empty"_s;
    QTest::newRow("data") << u"_data/a.yml"_s << wide << u"build of the site stops"_s;
    QTest::newRow("a binary file") << u"a.md"_s << QByteArray("a\0\1\2b", 5) << QString();
}

void TestTextEncoding::saysWhatAnEncodingMeans()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, told);
    PageDocument page;
    QVERIFY(page.load(written(name, bytes)).ok());
    const QString notice = encodingNotice(page);
    QVERIFY2(told.isEmpty() ? notice.isEmpty() : notice.contains(told), qPrintable(notice));
    QCOMPARE(needsConversion(page), !told.isEmpty());
    QVERIFY(page.isReadOnly() == bytes.contains('\1'));
}

} // namespace anchorage

QTEST_MAIN(anchorage::TestTextEncoding)

#include "test_text_encoding.moc"
