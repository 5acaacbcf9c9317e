// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_file.h"

#include "line_matching.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

// U+10FE80–U+10FEFF as UTF-16.
constexpr char16_t escapeHigh = 0xDBFF;
constexpr char16_t escapeLowBase = 0xDE00;

bool isEscape(QChar high, QChar low)
{
    return high.unicode() == escapeHigh && low.unicode() >= escapeLowBase + 0x80 &&
           low.unicode() <= escapeLowBase + 0xFF;
}

/// The first byte that stands for itself from `begin` on, or -1.
qsizetype nextEscape(QStringView text, qsizetype begin)
{
    qsizetype at = text.indexOf(QChar(escapeHigh), begin);
    while (at >= 0 && (at + 1 == text.size() || !isEscape(text[at], text[at + 1]))) {
        at = text.indexOf(QChar(escapeHigh), at + 1);
    }
    return at;
}

/// The length in bytes of the well-formed UTF-8 sequence at `position` (Unicode 15, table 3-7), or 0.
int sequenceLength(QByteArrayView bytes, qsizetype position)
{
    const auto byte = [&](qsizetype offset) -> unsigned {
        return position + offset < bytes.size() ? static_cast<unsigned char>(bytes[position + offset]) : 0U;
    };
    const auto continues = [&](qsizetype offset, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(offset) >= low && byte(offset) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return continues(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = continues(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = continues(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

char32_t codePoint(QByteArrayView sequence)
{
    static constexpr unsigned leadMask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t result = static_cast<unsigned char>(sequence[0]) & leadMask[sequence.size()];
    for (qsizetype i = 1; i < sequence.size(); ++i) {
        result = (result << 6) | (static_cast<unsigned char>(sequence[i]) & 0x3FU);
    }
    return result;
}

void appendEscaped(QString &text, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        text += QChar(escapeHigh);
        text += QChar(static_cast<char16_t>(escapeLowBase + static_cast<unsigned char>(byte)));
    }
}

/// The length in UTF-16 units of what ends a line at `position` of the text, or 0.
int terminatorLength(QStringView text, qsizetype position)
{
    const char16_t character = text[position].unicode();
    if (character > u'\r' && character < 0x2029) {
        return 0;
    }
    switch (character) {
    case u'\n':
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
        return 1;
    case u'\r':
        return position + 1 < text.size() && text[position + 1] == u'\n' ? 2 : 1;
    default:
        return 0;
    }
}

/// What `TextFile::encoded` made, with every character as it is.
QString textOfUtf8(const QByteArray &bytes)
{
    // QString::fromUtf8 would drop a BOM.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString TextFile::decoded(QByteArrayView bytes)
{
    // Only what begins with F4 can be one of the private characters.
    if (bytes.isValidUtf8() && !bytes.contains('\xF4')) {
        // QString::fromUtf8 would drop a BOM.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return decoder(bytes);
    }
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        if (length == 0) {
            appendEscaped(text, bytes.sliced(i, 1));
            ++i;
            continue;
        }
        const QByteArrayView sequence = bytes.sliced(i, length);
        const char32_t character = codePoint(sequence);
        if (character >= 0x10FE80 && character <= 0x10FEFF) {
            appendEscaped(text, sequence);
        } else if (QChar::requiresSurrogates(character)) {
            text += QChar(QChar::highSurrogate(character));
            text += QChar(QChar::lowSurrogate(character));
        } else {
            text += QChar(static_cast<char16_t>(character));
        }
        i += length;
    }
    return text;
}

QByteArray TextFile::encoded(QStringView text)
{
    QByteArray bytes;
    qsizetype plainBegin = 0;
    for (qsizetype i = nextEscape(text, 0); i >= 0; i = nextEscape(text, plainBegin)) {
        bytes += text.sliced(plainBegin, i - plainBegin).toUtf8();
        bytes += static_cast<char>(text[i + 1].unicode() - escapeLowBase);
        plainBegin = i + 2;
    }
    return bytes + text.sliced(plainBegin).toUtf8();
}

TextFile::TextFile(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (const std::optional<WideText> wide = wideText(m_bytes)) {
        m_encoding = wide->encoding;
        m_marked = wide->marked;
        // By way of UTF-8, so that the private characters mean in every text what they mean in one of UTF-8.
        readLines(decoded((QChar(QChar::ByteOrderMark) + wide->text).toUtf8()));
        return;
    }
    m_binary = m_bytes.contains('\0');
    readLines(decoded(m_bytes));
}

void TextFile::readLines(const QString &decodedText)
{
    const QStringView text = decodedText;
    m_undecodable = nextEscape(text, 0) >= 0;
    m_text.reserve(text.size());
    const QByteArray lineFeed = QByteArrayLiteral("\n"); // shared by all lines
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < text.size();) {
        const int length = terminatorLength(text, i);
        if (length == 0) {
            ++i;
            continue;
        }
        m_text += text.sliced(lineBegin, i - lineBegin);
        m_text += u'\n';
        m_terminators += text[i] == u'\n' ? lineFeed : text.sliced(i, length).toUtf8();
        i += length;
        lineBegin = i;
    }
    m_text += text.sliced(lineBegin);
    m_terminators += QByteArray();
}

Result<TextFile> TextFile::load(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return Error{Tr::tr("“%1” is a folder, not a file.").arg(path)};
    }
    if (!info.exists()) {
        return Error{Tr::tr("There is no file “%1”.").arg(path)};
    }
    if (!info.isFile()) {
        return Error{Tr::tr("“%1” is not an ordinary file.").arg(path)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    }
    const qint64 size = file.size();
    QByteArray bytes = size > maximumSize ? QByteArray() : file.read(size);
    // A file that grows while it is read must neither fill the memory nor be cut.
    if (const QByteArray more = file.read(1); !more.isEmpty() && size <= maximumSize) {
        bytes += more + file.read(maximumSize - size);
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    }
    if (size > maximumSize || bytes.size() > maximumSize) {
        return Error{Tr::tr("“%1” has %2. Anchorage opens text files up to %3.")
                         .arg(path, sizeText(std::max(size, bytes.size())), sizeText(maximumSize))};
    }
    return TextFile(std::move(bytes));
}

TextEncoding TextFile::encodingFor(QStringView text) const
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? m_encoding : TextEncoding::Utf8;
}

QByteArray TextFile::bytesOf(const QString &text) const
{
    if (text == m_text) {
        return m_bytes;
    }
    const QByteArray bytes = utf8Of(text);
    return encodingFor(text) == TextEncoding::Utf8
               ? bytes
               : wideBytes({m_encoding, m_marked, textOfUtf8(bytes).sliced(1)});
}

QByteArray TextFile::utf8Of(const QString &text) const
{
    const QList<QStringView> oldLines = QStringView(m_text).split(u'\n');
    const QList<QStringView> newLines = QStringView(text).split(u'\n');
    const QList<qsizetype> origin = matchLines(oldLines, newLines);
    QByteArray bytes;
    // Where a page's front matter and body end their lines differently, a new line belongs to the line above
    // it.
    QByteArray terminator = m_terminators.size() > 1 ? m_terminators.first() : QByteArrayLiteral("\n");
    for (qsizetype i = 0; i < newLines.size(); ++i) {
        bytes += encoded(newLines[i]);
        if (i + 1 == newLines.size()) {
            break;
        }
        const qsizetype old = origin[i];
        if (old >= 0 && !m_terminators[old].isEmpty()) {
            terminator = m_terminators[old];
        }
        // An empty line that has come to stand behind a CR must not melt together with it into one CRLF.
        const bool melts = newLines[i].isEmpty() && terminator == "\n" && bytes.endsWith('\r');
        bytes += melts ? QByteArrayLiteral("\r\n") : terminator;
    }
    return bytes;
}

} // namespace anchorage
