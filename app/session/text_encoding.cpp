// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include "page_document.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

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

/// What Jekyll does with a file in UTF-16 or UTF-32.
QString wideConsequence(const QString &path)
{
    if (fileKindOf(path) == FileKind::Data) {
        return Tr::tr("the build of the site stops at it");
    }
    const bool isTemplate = path.contains("/_layouts/"_L1) || path.contains("/_includes/"_L1);
    return isTemplate ? Tr::tr("Jekyll cannot read it, and pages that use it come out empty")
                      : Tr::tr("Jekyll finds no front matter in it and makes no page of it");
}

} // namespace

TextEncoding encodingOf(const PageDocument &page)
{
    if (!page.text().startsWith(QChar(QChar::ByteOrderMark))) {
        return TextEncoding::Utf8;
    }
    const std::optional<WideText> wide = wideText(page.loadedBytes());
    return wide ? wide->encoding : TextEncoding::Utf8;
}

bool needsConversion(const PageDocument &page)
{
    return !page.isReadOnly() && (encodingOf(page) != TextEncoding::Utf8 || hasForeignBytes(page.text()));
}

QString encodingNotice(const PageDocument &page)
{
    if (page.isReadOnly()) {
        return {};
    }
    if (const TextEncoding encoding = encodingOf(page); encoding != TextEncoding::Utf8) {
        return Tr::tr("This file is in %1: %2. File ▸ Convert to UTF-8 mends that; until then it is saved as "
                      "it was.")
            .arg(encodingName(encoding), wideConsequence(page.path()));
    }
    return hasForeignBytes(page.text())
               ? Tr::tr("This file is not in UTF-8: Jekyll stops at it. File ▸ Convert to UTF-8 mends that; "
                        "until then every line that you do not change stays as it is.")
               : QString();
}

QString withoutWideMark(QString text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    return text;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return Tr::tr("UTF-16 (little-endian)");
    case TextEncoding::Utf16Be:
        return Tr::tr("UTF-16 (big-endian)");
    case TextEncoding::Utf32Le:
        return Tr::tr("UTF-32 (little-endian)");
    case TextEncoding::Utf32Be:
        return Tr::tr("UTF-32 (big-endian)");
    case TextEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

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
