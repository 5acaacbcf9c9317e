// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_scalar.h"

#include "yaml_characters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(YamlScalar)
};

/// What cannot stand in a scalar as it is: what libyaml refuses or takes for a line's end, and U+FDD0 and
/// U+FDD1, which end a line in a text document.
bool needsEscape(char32_t character)
{
    return character != U'\t' && (!yaml::isPrintable(character) || yaml::isBreak(character) ||
                                  character == 0xFDD0 || character == 0xFDD1);
}

QString escaped(char32_t character)
{
    switch (character) {
    case U'\0':
        return u"\\0"_s;
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\\':
        return u"\\\\"_s;
    case U'"':
        return u"\\\""_s;
    case 0x2028:
        return u"\\L"_s;
    case 0x2029:
        return u"\\P"_s;
    default:
        break;
    }
    // An invisible character that decoders take for a mark and drop: it is better seen.
    if (!needsEscape(character) && character != 0xFEFF) {
        return QString::fromUcs4(&character, 1);
    }
    const char kind = character <= 0xFF ? 'x' : character <= 0xFFFF ? 'u' : 'U';
    const int width = character <= 0xFF ? 2 : character <= 0xFFFF ? 4 : 8;
    return u"\\%1%2"_s.arg(QLatin1Char(kind)).arg(static_cast<uint>(character), width, 16, QLatin1Char('0'));
}

QString doubleQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const uint character : text.toUcs4()) {
        result += escaped(character);
    }
    return result + u'"';
}

QString singleQuoted(const QString &text)
{
    QString content = text;
    content.replace(u'\'', "''"_L1);
    return u'\'' + content + u'\'';
}

bool holdsEscapes(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return needsEscape(c); });
}

bool isBlankAt(const QString &text, qsizetype position)
{
    return position >= text.size() || yaml::isBlank(text[position].unicode());
}

// libyaml 0.2.5, `yaml_parser_fetch_next_token`.
bool mayStartPlain(const QString &text, ScalarContext context)
{
    const QChar first = text.front();
    if (first == u'-') {
        return !isBlankAt(text, 1);
    }
    if (first == u'?' || first == u':') {
        return context == ScalarContext::Block && !isBlankAt(text, 1);
    }
    return !QStringView(u",[]{}#&*!|>'\"%@`").contains(first) && !isBlankAt(text, 0);
}

// libyaml 0.2.5, `yaml_parser_scan_plain_scalar`.
bool isOneLinePlain(const QString &text, ScalarContext context)
{
    const bool flow = context == ScalarContext::Flow;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u':' &&
            (isBlankAt(text, i + 1) || (flow && QStringView(u",?[]{}").contains(text[i + 1])))) {
            return false;
        }
        if (character == u'#' && i > 0 && isBlankAt(text, i - 1)) {
            return false;
        }
        if (flow && QStringView(u",[]{}").contains(character)) {
            return false;
        }
    }
    return !isBlankAt(text, text.size() - 1);
}

} // namespace

bool canBePlain(const QString &text, ScalarContext context)
{
    return !text.isEmpty() && mayStartPlain(text, context) && isOneLinePlain(text, context) &&
           !holdsEscapes(text) && loadPlainScalar(text).type == ScalarType::String;
}

QString writtenScalar(const QString &text, ScalarStyle style, ScalarContext context)
{
    if (holdsEscapes(text) || style == ScalarStyle::DoubleQuoted) {
        return doubleQuoted(text);
    }
    if (style == ScalarStyle::SingleQuoted) {
        return singleQuoted(text);
    }
    if (canBePlain(text, context)) {
        return text;
    }
    return text.contains(u'"') || text.contains(u'\\') ? singleQuoted(text) : doubleQuoted(text);
}

std::optional<QString> whyNotWritable(const QString &text)
{
    if (!text.isValidUtf16()) {
        return Tr::tr("The title holds half of a surrogate pair, which is not a character; type it again.");
    }
    return std::nullopt;
}

} // namespace anchorage
