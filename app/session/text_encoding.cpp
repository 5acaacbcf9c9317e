// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include "text_file.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// What web pages were written in before UTF-8 (the Encoding Standard's legacy encodings, the common ones).
const QStringList knownEncodings{u"windows-1252"_s, u"ISO-8859-1"_s,   u"ISO-8859-2"_s,   u"ISO-8859-15"_s,
                                 u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s,
                                 u"windows-1255"_s, u"windows-1256"_s, u"KOI8-R"_s,       u"GB18030"_s,
                                 u"Big5"_s,         u"Shift_JIS"_s,    u"EUC-JP"_s,       u"EUC-KR"_s};

/// As `TextFile` says: a byte that is not UTF-8 is U+10FE00 and the byte.
constexpr char32_t firstForeign = 0x10FE80;
constexpr char32_t lastForeign = 0x10FEFF;

QString guessedEncoding(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match == nullptr ? nullptr : ucsdet_getName(match, &status);
    return U_SUCCESS(status) && name != nullptr ? QString::fromLatin1(name) : QString();
}

} // namespace

bool hasForeignBytes(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            if (character >= firstForeign && character <= lastForeign) {
                return true;
            }
        }
    }
    return false;
}

std::optional<QString> convertedText(const QString &text, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QByteArray bytes = TextFile::encoded(text);
    const QString converted = decoder.decode(bytes);
    if (decoder.hasError() || converted.contains(QChar::ReplacementCharacter)) {
        return std::nullopt;
    }
    return converted;
}

QStringList likelyEncodings(const QString &text)
{
    QStringList fitting;
    for (const QString &encoding : knownEncodings) {
        if (convertedText(text, encoding)) {
            fitting.append(encoding);
        }
    }
    const QString guessed = guessedEncoding(TextFile::encoded(text));
    const qsizetype place = fitting.indexOf(guessed);
    // What ICU calls ISO-8859-1 is what the web calls windows-1252.
    if (place > 0 && guessed != u"ISO-8859-1") {
        fitting.move(place, 0);
    }
    return fitting;
}

} // namespace anchorage
