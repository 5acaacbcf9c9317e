// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// Lines with their terminators, by an own reading of the rule that `TextFile` states.
QList<QByteArray> byteLines(const QByteArray &bytes)
{
    QList<QByteArray> lines{QByteArray()};
    for (qsizetype i = 0; i < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(i);
        qsizetype length = 1;
        bool ends = bytes[i] == '\n' || bytes[i] == '\r';
        if (rest.startsWith("\r\n")) {
            length = 2;
        }
        for (const char *terminator : {"\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"}) {
            if (rest.startsWith(terminator)) {
                length = 3;
                ends = true;
            }
        }
        lines.last() += rest.first(length).toByteArray();
        if (ends) {
            lines += QByteArray();
        }
        i += length;
    }
    return lines;
}

QByteArray randomBytes(QRandomGenerator &random, int pieces)
{
    static const QList<QByteArray> alphabet = {"a",
                                               "b",
                                               "titles:",
                                               " ",
                                               "\t",
                                               "\n",
                                               "\n",
                                               "\r\n",
                                               "\r",
                                               "\xC2\xA0",
                                               "\xE2\x80\xA8",
                                               "\xE2\x80\xA9",
                                               "\xEF\xB7\x90",
                                               "\xEF\xB7\x91",
                                               "\xEF\xBB\xBF",
                                               "\xC2\x85",
                                               "\x80",
                                               "\xE2",
                                               "\xE2\x80",
                                               "\xFF",
                                               "\xC0\x80",
                                               "\xED\xA0\x80",
                                               "\xF4\x90\x80\x80",
                                               "\xF4\x8F\xBA\x80",
                                               "\xF4\x8F\xBB\xBF",
                                               "\xF0\x9F\x94\x92",
                                               "\xE7\xA7\x81",
                                               QByteArray(1, '\0'),
                                               "\x01"};
    QByteArray bytes;
    for (int i = 0; i < pieces; ++i) {
        bytes += alphabet[random.bounded(int(alphabet.size()))];
    }
    return bytes;
}

qsizetype commonPrefix(const QStringList &a, const QStringList &b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count]) {
        ++count;
    }
    return count;
}

qsizetype commonSuffix(const QStringList &a, const QStringList &b, qsizetype prefix)
{
    qsizetype count = 0;
    while (count < a.size() - prefix && count < b.size() - prefix &&
           a[a.size() - 1 - count] == b[b.size() - 1 - count]) {
        ++count;
    }
    return count;
}

} // namespace

class TestTextFile : public QObject
{
    Q_OBJECT

private slots:
    void loadAndSaveGiveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("one byte") << QByteArray("a") << u"a"_s;
        QTest::newRow("one line feed") << QByteArray("\n") << u"\n"_s;
        QTest::newRow("LF") << QByteArray("a\nb\n") << u"a\nb\n"_s;
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("CR") << QByteArray("a\rb\r") << u"a\nb\n"_s;
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\n\re\r\r\n") << u"a\nb\nc\nd\n\ne\n\n"_s;
        QTest::newRow("no final newline") << QByteArray("a\nb") << u"a\nb"_s;
        QTest::newRow("several final newlines") << QByteArray("a\n\n\n") << u"a\n\n\n"_s;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF---\n") << u"\uFEFF---\n"_s;
        QTest::newRow("BOM alone") << QByteArray("\xEF\xBB\xBF") << u"\uFEFF"_s;
        QTest::newRow("NBSP") << QByteArray("a\xC2\xA0z") << u"a\u00A0z"_s;
        QTest::newRow("NEL") << QByteArray("a\xC2\x85z") << u"a\u0085z"_s;
        QTest::newRow("U+2028") << QByteArray("a\xE2\x80\xA8z") << u"a\u2028z"_s;
        QTest::newRow("U+2029") << QByteArray("a\xE2\x80\xA9z") << u"a\nz"_s;
        QTest::newRow("U+FDD0") << QByteArray("a\xEF\xB7\x90z") << u"a\nz"_s;
        QTest::newRow("U+FDD1") << QByteArray("a\xEF\xB7\x91z") << u"a\nz"_s;
        QTest::newRow("U+FFFD") << QByteArray("a\xEF\xBF\xBDz") << u"a\uFFFDz"_s;
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x94\x92") << u"\U0001F512"_s;
        QTest::newRow("Latin-1") << QByteArray("caf\xE9\n") << u"caf\U0010FEE9\n"_s;
        QTest::newRow("cut off") << QByteArray("a\xE2\x82") << u"a\U0010FEE2\U0010FE82"_s;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"\U0010FEC0\U0010FEAF"_s;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << u"\U0010FEED\U0010FEA0\U0010FE80"_s;
        QTest::newRow("above Unicode")
            << QByteArray("\xF4\x90\x80\x80") << u"\U0010FEF4\U0010FE90\U0010FE80\U0010FE80"_s;
        QTest::newRow("really U+10FE80")
            << QByteArray("\xF4\x8F\xBA\x80") << u"\U0010FEF4\U0010FE8F\U0010FEBA\U0010FE80"_s;
        QTest::newRow("really U+10FE7F") << QByteArray("\xF4\x8F\xB9\xBF") << u"\U0010FE7F"_s;
        QTest::newRow("NUL") << QByteArray("a\0z", 3) << QString(u"a"_s + QChar(u'\0') + u'z');
    }

    void loadAndSaveGiveTheSameBytes()
    {
        QFETCH(QByteArray, bytes);
        const TextFile file(bytes);
        QTEST(file.text(), "text");
        QCOMPARE(file.bytesOf(file.text()), bytes);
        QCOMPARE(file.isBinary(), bytes.contains('\0'));
        // Not by the short cut for an unchanged text either.
        QCOMPARE(file.bytesOf(file.text() + u'x'), bytes + 'x');
        QCOMPARE(file.bytesOf(u'x' + file.text()), 'x' + bytes);
    }

    void knowsUndecodableBytes()
    {
        QVERIFY(TextFile(QByteArray("a\nb\xFF")).hasUndecodableBytes());
        QVERIFY(TextFile(QByteArray("\xF4\x8F\xBA\x80")).hasUndecodableBytes());
        QVERIFY(!TextFile(QByteArray("a\xF4\x8F\xB9\xBF")).hasUndecodableBytes());
    }

    void readsWideEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QString>("text");
        const QString page = u"---\r\ntitle: Données 😀\n---\nA\u00A0B\u2028C\u2029D"_s;
        const QString shown = u"\uFEFF---\ntitle: Données 😀\n---\nA\u00A0B\u2028C\nD"_s;
        const struct
        {
            TextEncoding encoding;
            const char *name;
        } encodings[] = {{TextEncoding::Utf16Le, "UTF-16LE"},
                         {TextEncoding::Utf16Be, "UTF-16BE"},
                         {TextEncoding::Utf32Le, "UTF-32LE"},
                         {TextEncoding::Utf32Be, "UTF-32BE"}};
        for (const auto &[encoding, name] : encodings) {
            for (const bool marked : {true, false}) {
                const char *mark = marked ? "with" : "without";
                QTest::addRow("%s %s mark", name, mark)
                    << wideBytes({encoding, marked, page}) << encoding << shown;
                QTest::addRow("%s %s mark, Japanese", name, mark)
                    << wideBytes({encoding, marked, u"---\ntitle: 個人情報\n---\n取り扱い。\n"_s}) << encoding
                    << u"\uFEFF---\ntitle: 個人情報\n---\n取り扱い。\n"_s;
            }
            QTest::addRow("%s, a mark in the text, too", name)
                << wideBytes({encoding, true, u"\uFEFFa\n"_s}) << encoding << u"\uFEFF\uFEFFa\n"_s;
            QTest::addRow("%s, nothing but the mark", name)
                << wideBytes({encoding, true, {}}) << encoding << u"\uFEFF"_s;
            QTest::addRow("%s, a private character", name)
                << wideBytes({encoding, true, u"a\U0010FE80z"_s}) << encoding
                << u"\uFEFFa\U0010FEF4\U0010FE8F\U0010FEBA\U0010FE80z"_s;
        }
    }

    void readsWideEncodings()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const TextEncoding, encoding);
        const TextFile file(bytes);
        QCOMPARE(file.encoding(), encoding);
        QTEST(file.text(), "text");
        QVERIFY(!file.isBinary());
        QCOMPARE(file.bytesOf(file.text()), bytes);
        // Not by the short cut for an unchanged text either.
        const QByteArray x = wideBytes({encoding, false, u"x"_s});
        QCOMPARE(file.bytesOf(file.text() + u'x'), bytes + x);
        QCOMPARE(file.encodingFor(file.text() + u'x'), encoding);
        if (file.text().startsWith(u"\uFEFF\uFEFF")) {
            QCOMPARE(file.encodingFor(file.text().sliced(1)), encoding);
            return;
        }
        // Without the mark it is converted: every character stays, and so does every line's end.
        const QString converted = file.text().sliced(1);
        const QByteArray utf8 = file.bytesOf(converted);
        QCOMPARE(file.encodingFor(converted), TextEncoding::Utf8);
        QCOMPARE(TextFile(utf8).encoding(), TextEncoding::Utf8);
        QVERIFY(utf8.isValidUtf8());
        const bool marked = bytes.startsWith(wideBytes({encoding, true, {}}));
        QCOMPARE(
            wideBytes({encoding, marked,
                       QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8)}),
            bytes);
    }

    void doubtfulBytesAreNotReadAsWide_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray page = wideBytes({TextEncoding::Utf16Le, true, u"---\ntitle: A\n---\nbody\n"_s});
        QTest::newRow("cut off") << page.chopped(1);
        QTest::newRow("U+0000 in it") << page + QByteArray(2, '\0');
        QTest::newRow("an unpaired surrogate") << page + QByteArray("\x00\xD8", 2);
        QTest::newRow("UTF-32 beyond Unicode")
            << wideBytes({TextEncoding::Utf32Be, true, u"a"_s}) + QByteArray("\x00\x11\x00\x00", 4);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20);
        QTest::newRow("text with a zero byte") << QByteArray("---\ntitle: A\n---\nbo\0dy", 21);
        QTest::newRow("a few bytes") << QByteArray("a\0", 2);
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("numbers of two bytes") << QByteArray("a\0\1\0\2\0\3\0\4\0\5\0\6\0\7\0", 16);
    }

    void doubtfulBytesAreNotReadAsWide()
    {
        QFETCH(const QByteArray, bytes);
        const TextFile file(bytes);
        QCOMPARE(file.encoding(), TextEncoding::Utf8);
        QVERIFY(file.isBinary());
        QCOMPARE(file.bytesOf(file.text()), bytes);
    }

    void editsKeepTheBytesAround_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("edited");
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("a changed line keeps its CRLF")
            << QByteArray("a\nb\r\nc\n") << u"a\nB\nc\n"_s << QByteArray("a\nB\r\nc\n");
        QTest::newRow("a new line takes the one above")
            << QByteArray("a\r\nb\n") << u"a\nx\nb\n"_s << QByteArray("a\r\nx\r\nb\n");
        QTest::newRow("a new first line takes the first")
            << QByteArray("a\r\nb\n") << u"x\na\nb\n"_s << QByteArray("x\r\na\r\nb\n");
        QTest::newRow("a new line where there was none")
            << QByteArray("a") << u"a\nb"_s << QByteArray("a\nb");
        QTest::newRow("a line at the end without newline")
            << QByteArray("a\r\nb") << u"a\nb\nc"_s << QByteArray("a\r\nb\r\nc");
        QTest::newRow("a removed line") << QByteArray("a\nb\r\nc\r") << u"a\nc\n"_s << QByteArray("a\nc\r");
        QTest::newRow("joined lines") << QByteArray("a\nb\r\nc\r") << u"ab\nc\n"_s << QByteArray("ab\nc\r");
        QTest::newRow("two changes") << QByteArray("a\r\nb\nc\r\nd\n") << u"A\nb\nC\nd\n"_s
                                     << QByteArray("A\r\nb\nC\r\nd\n");
        QTest::newRow("undecodable bytes in other lines")
            << QByteArray("a\n\xE9\r\nb") << u"x\n\U0010FEE9\nb"_s << QByteArray("x\n\xE9\r\nb");
        QTest::newRow("undecodable bytes in the same line")
            << QByteArray("a \xE9\r\nb") << u"x \U0010FEE9\nb"_s << QByteArray("x \xE9\r\nb");
        QTest::newRow("U+2029 stays")
            << QByteArray("a\xE2\x80\xA9z\n") << u"a\nx\n"_s << QByteArray("a\xE2\x80\xA9x\n");
        QTest::newRow("BOM stays") << QByteArray("\xEF\xBB\xBF"
                                                 "a\nb")
                                   << u"\uFEFFa\nc"_s
                                   << QByteArray("\xEF\xBB\xBF"
                                                 "a\nc");
        QTest::newRow("an emptied line behind a CR stays a line")
            << QByteArray("a\rb\nc") << u"a\n\nc"_s << QByteArray("a\r\r\nc");
        QTest::newRow("all removed") << QByteArray("a\r\nb\r\n") << QString() << QByteArray();
    }

    void editsKeepTheBytesAround()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, edited);
        QTEST(TextFile(bytes).bytesOf(edited), "saved");
    }

    void randomBytesStayOutsideAnEdit()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray bytes = randomBytes(random, random.bounded(30));
            const TextFile file(bytes);
            QCOMPARE(file.bytesOf(file.text()), bytes);
            QCOMPARE(TextFile::encoded(TextFile::decoded(bytes)), bytes);
            if (file.encoding() != TextEncoding::Utf8) {
                continue; // a mark and a few bytes by accident
            }
            const QStringList before = file.text().split(u'\n');
            QCOMPARE(before.size(), byteLines(bytes).size());
            QStringList after = before;
            const int from = random.bounded(int(after.size()));
            after.remove(from, random.bounded(int(after.size()) - from + 1));
            for (int count = random.bounded(3); count > 0; --count) {
                after.insert(from, TextFile::decoded(randomBytes(random, 2)).remove(u'\n').remove(u'\r') +
                                       u"new"_s);
            }
            if (after.isEmpty()) {
                after += QString();
            }
            const QByteArray saved = file.bytesOf(after.join(u'\n'));
            const QList<QByteArray> oldLines = byteLines(bytes);
            const QList<QByteArray> newLines = byteLines(saved);
            const qsizetype prefix = commonPrefix(before, after);
            const qsizetype suffix = commonSuffix(before, after, prefix);
            // The last line has no terminator, whichever it was before.
            for (qsizetype i = 0; i < std::min(prefix, std::min(before.size(), after.size()) - 1); ++i) {
                QCOMPARE(newLines[i], oldLines[i]);
            }
            // The first of them may have come to stand behind a CR.
            for (qsizetype i = 0; i + 1 < suffix; ++i) {
                QCOMPARE(newLines[newLines.size() - 1 - i], oldLines[oldLines.size() - 1 - i]);
            }
        }
    }

    void manyEditsKeepEveryUntouchedLine()
    {
        QRandomGenerator random(2);
        static const QList<QByteArray> terminators = {"\n", "\r\n", "\r", "\xE2\x80\xA9"};
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes;
            const int count = 1 + random.bounded(20);
            for (int i = 0; i < count; ++i) {
                bytes += QByteArray::number(i) + " \xE9" + terminators[random.bounded(4)];
            }
            const TextFile file(bytes);
            const QList<QByteArray> oldLines = byteLines(bytes);
            QStringList after;
            QList<QByteArray> kept;
            const QStringList before = file.text().split(u'\n');
            for (qsizetype i = 0; i + 1 < before.size(); ++i) {
                switch (random.bounded(5)) {
                case 0:
                    after += u"changed %1"_s.arg(i);
                    break;
                case 1:
                    break;
                case 2:
                    after += u"added %1"_s.arg(i);
                    [[fallthrough]];
                default:
                    after += before[i];
                    kept += oldLines[i];
                }
            }
            after += QString();
            QList<QByteArray> saved = byteLines(file.bytesOf(after.join(u'\n')));
            saved.removeIf([](const QByteArray &line) {
                return line.startsWith("changed") || line.startsWith("added") || line.isEmpty();
            });
            QCOMPARE(saved, kept);
        }
    }

    void hugeChangesAreQuick()
    {
        QByteArray bytes;
        QString text;
        for (int i = 0; i < 200'000; ++i) {
            bytes += QByteArray::number(i) + "\r\n";
            text += QString::number(i * 7) + u'\n';
        }
        const TextFile file(bytes);
        QCOMPARE(file.bytesOf(text), QString(text).replace(u'\n', "\r\n"_L1).toUtf8());
    }

    void saysWhyAFileCannotBeLoaded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << u"missing.md"_s << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("fifo") << u"fifo"_s << u"is not an ordinary file"_s;
        QTest::newRow("broken link") << u"link"_s << u"There is no file"_s;
        QTest::newRow("50 MB") << u"large.md"_s << u"opens text files up to"_s;
        QTest::newRow("one byte too large") << u"larger.md"_s << u"opens text files up to"_s;
        QTest::newRow("unreadable") << u"secret.md"_s << u"cannot be read"_s;
    }

    void saysWhyAFileCannotBeLoaded()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        // Readable by the other user who is tried below.
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        const QString path = folder.filePath(name);
        if (name == u"folder") {
            QVERIFY(QDir().mkdir(path));
        } else if (name == u"fifo") {
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        } else if (name == u"link") {
            QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), path));
        } else if (name != u"missing.md") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.resize(name == u"large.md"    ? 50 * 1024 * 1024
                                : name == u"larger.md" ? TextFile::maximumSize + 1
                                                       : 1));
            QVERIFY(name != u"secret.md" || file.setPermissions({}));
        }
        // Root may read everything, so it looks with a stranger's eyes for once.
        const bool root = ::geteuid() == 0;
        QVERIFY(!root || ::seteuid(65534) == 0);
        const Result<TextFile> file = TextFile::load(path);
        QVERIFY(!root || ::seteuid(0) == 0);
        QVERIFY(!file.ok());
        QVERIFY2(file.reason().contains(reason), qPrintable(file.reason()));
        QVERIFY2(file.reason().contains(path), qPrintable(file.reason()));
    }

    void loadsUpToTheLimit()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(TextFile::maximumSize, 'a')), TextFile::maximumSize);
        file.close();
        const Result<TextFile> loaded = TextFile::load(file.fileName());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded.value().text().size(), TextFile::maximumSize);
    }
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "test_text_file.moc"
