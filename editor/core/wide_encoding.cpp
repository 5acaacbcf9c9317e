// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wide_encoding.h"

#include <QList>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace anchorage {

namespace {

/// UTF-32 first: its little-endian mark begins as that of UTF-16 does.
constexpr TextEncoding wideEncodings[] = {TextEncoding::Utf32Le, TextEncoding::Utf32Be, TextEncoding::Utf16Le,
                                          TextEncoding::Utf16Be};

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case TextEncoding::Utf32Be:
        return QStringConverter::Utf32BE;
    case TextEncoding::Utf8:
        break;
    }
    return QStringConverter::Utf8;
}

QByteArray encodedAs(TextEncoding encoding, const QString &text)
{
    // Without this flag Qt writes no mark for these four.
    QStringEncoder encoder(converterOf(encoding), QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QByteArray markOf(TextEncoding encoding)
{
    return encodedAs(encoding, QString(QChar(QChar::ByteOrderMark)));
}

std::optional<QString> decodedAs(TextEncoding encoding, QByteArrayView bytes)
{
    const bool four = encoding == TextEncoding::Utf32Le || encoding == TextEncoding::Utf32Be;
    if (bytes.size() % (four ? 4 : 2) != 0) {
        return std::nullopt;
    }
    QStringDecoder decoder(converterOf(encoding), QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    const bool whole = !decoder.hasError() && text.isValidUtf16() && !text.contains(QChar(u'\0'));
    // The proof that nothing would be lost.
    return whole && encodedAs(encoding, text) == bytes ? std::optional(text) : std::nullopt;
}

bool isOrdinary(char32_t character)
{
    if (character < 0x20) {
        return character == U'\t' || character == U'\n' || character == U'\r' || character == U'\f';
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

/// Whether somebody wrote this: nothing but ordinary characters, of which those of ASCII, that markup and
/// line ends are made of, are more than an accident.
bool isWriting(const QString &text)
{
    constexpr int fewest = 4;
    constexpr int othersForEachOfAscii = 16;
    const QList<uint> characters = text.toUcs4();
    const auto ascii = std::count_if(characters.begin(), characters.end(), [](uint c) { return c < 0x80; });
    return characters.size() >= fewest && characters.first() < 0x80 &&
           std::all_of(characters.begin(), characters.end(), [](uint c) { return isOrdinary(c); }) &&
           ascii * othersForEachOfAscii >= characters.size();
}

} // namespace

std::optional<WideText> wideText(QByteArrayView bytes)
{
    for (const TextEncoding encoding : wideEncodings) {
        if (const QByteArray mark = markOf(encoding); bytes.startsWith(mark)) {
            if (const std::optional<QString> text = decodedAs(encoding, bytes.sliced(mark.size()))) {
                return WideText{encoding, true, *text};
            }
        }
    }
    if (!bytes.contains('\0')) {
        return std::nullopt;
    }
    std::optional<WideText> found;
    for (const TextEncoding encoding : wideEncodings) {
        const std::optional<QString> text = decodedAs(encoding, bytes);
        if (!text || !isWriting(*text)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = WideText{encoding, false, *text};
    }
    return found;
}

QByteArray wideBytes(const WideText &wide)
{
    return (wide.marked ? markOf(wide.encoding) : QByteArray()) + encodedAs(wide.encoding, wide.text);
}

} // namespace anchorage
