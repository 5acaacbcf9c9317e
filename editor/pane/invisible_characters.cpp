// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invisible_characters.h"

#include <QCoreApplication>

namespace anchorage {

namespace {

struct Name
{
    char16_t character;
    const char *name;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(anchorage::InvisibleCharacters)
};

constexpr Name names[] = {
    {u'\u00a0', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "no-break space")},
    {u'\u00ad', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "soft hyphen")},
    {u'\u200b', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "zero-width space")},
    {u'\u200c', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "zero-width non-joiner")},
    {u'\u200d', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "zero-width joiner")},
    {u'\u200e', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "left-to-right mark")},
    {u'\u200f', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "right-to-left mark")},
    {u'\u2028', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "line separator")},
    {u'\u202f', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "narrow no-break space")},
    {u'\u2060', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "word joiner")},
    {u'\u3000', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "ideographic space")},
    {u'\ufeff', QT_TRANSLATE_NOOP("anchorage::InvisibleCharacters", "byte order mark")},
};

} // namespace

InvisibleKind invisibleKind(QStringView text, qsizetype index)
{
    const char16_t character = text[index].unicode();
    // Nearly everything ends here.
    if (character >= 0x20 && character < 0x7f)
        return InvisibleKind::None;
    if (character == u'\t')
        return InvisibleKind::Tab;
    if (character == 0x00a0 || character == 0x1680 || (character >= 0x2000 && character <= 0x200a) ||
        character == 0x202f || character == 0x205f || character == 0x3000)
        return InvisibleKind::Blank;
    if (character == 0x00ad || character == 0x061c || (character >= 0x200b && character <= 0x200f) ||
        (character >= 0x2028 && character <= 0x202e) || (character >= 0x2060 && character <= 0x206f) ||
        character == 0xfeff || character < 0x20 || (character >= 0x7f && character < 0xa0))
        return InvisibleKind::ZeroWidth;
    if (rawByteAt(text, index) >= 0)
        return InvisibleKind::RawByte;
    return InvisibleKind::None;
}

int rawByteAt(QStringView text, qsizetype index)
{
    if (index + 1 >= text.size() || !QChar::isHighSurrogate(text[index].unicode()))
        return -1;
    const char32_t character = QChar::surrogateToUcs4(text[index], text[index + 1]);
    return character >= 0x10fe80 && character <= 0x10feff ? int(character - 0x10fe00) : -1;
}

QString invisibleDescription(QStringView text, qsizetype index)
{
    if (const int byte = rawByteAt(text, index); byte >= 0)
        return Texts::tr("Byte %1, which is not part of UTF-8 text").arg(byte, 2, 16, QLatin1Char('0'));
    const InvisibleKind kind = invisibleKind(text, index);
    if (kind == InvisibleKind::None || kind == InvisibleKind::Tab)
        return {};
    const char16_t character = text[index].unicode();
    const QString code = QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    for (const Name &entry : names) {
        if (entry.character == character)
            return QStringLiteral("%1 %2").arg(code, Texts::tr(entry.name));
    }
    return code;
}

} // namespace anchorage
