// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding_dialog.h"
#include "page_session.h"
#include "scripted_prompts.h"
#include "text_encoding.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage {

/// The dialog shows how a page reads, converts it as one step that can be undone, and saving writes UTF-8.
class TestEncodingDialog : public QObject
{
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
};

namespace {

const QString text = u"---\ntitle: Données\n---\nL’éditeur protège vos données.\n"_s;

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestEncodingDialog::converts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isKnown"); // for certain: there is nothing to choose
    QTest::newRow("UTF-16") << wideBytes({TextEncoding::Utf16Le, true, text}) << true;
    QTest::newRow("UTF-16 without a mark") << wideBytes({TextEncoding::Utf16Be, false, text}) << true;
    QTest::newRow("UTF-32") << wideBytes({TextEncoding::Utf32Be, true, text}) << true;
    QStringEncoder windows("windows-1252");
    QTest::newRow("windows-1252") << QByteArray(windows.encode(text)) << false;
}

void TestEncodingDialog::converts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isKnown);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ScriptedPrompts prompts;
    PageSession session(prompts);
    QVERIFY(session.open(path));
    QVERIFY(needsConversion(session.document()));

    auto *dialog = new EncodingDialog(session, nullptr);
    dialog->open();
    QCOMPARE(dialog->findChild<QComboBox *>(u"encoding"_s)->isEnabled(), !isKnown);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"encodingLines"_s)->toPlainText().contains(u"é"_s));
    dialog->findChild<QPushButton *>(u"convertEncoding"_s)->click();
    QCOMPARE(session.document().text(), text);
    QVERIFY(session.document().isModified());
    QCOMPARE(bytesAt(path), bytes);

    session.document().textDocument()->undo();
    QVERIFY(!session.document().isModified());
    QCOMPARE(session.document().bytes(), bytes);
    session.document().textDocument()->redo();
    QVERIFY(session.save());
    QCOMPARE(bytesAt(path), text.toUtf8());
    QVERIFY(!needsConversion(session.document()));
}

} // namespace anchorage

QTEST_MAIN(anchorage::TestEncodingDialog)

#include "test_encoding_dialog.moc"
