// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_scalar.h"

#include "yaml_characters.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(YamlScalar)
};

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

QString printedInteger(QString digits)
{
    digits.remove(u',').remove(u'_');
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+')) {
        digits.remove(0, 1);
    }
    const auto inBase = [&](qsizetype prefix, int base) -> std::optional<QString> {
        bool ok = false;
        const qulonglong value = digits.sliced(prefix).toULongLong(&ok, base);
        return ok ? std::optional(QString::number(value)) : std::nullopt;
    };
    std::optional<QString> value = digits;
    if (digits.startsWith("0x"_L1)) {
        value = inBase(2, 16);
    } else if (digits.startsWith("0b"_L1)) {
        value = inBase(2, 2);
    } else if (digits.size() > 1 && digits.startsWith(u'0')) {
        value = inBase(1, 8);
    }
    // Ruby has integers of any size; one in another base that needs more than 64 bits is shown as it was
    // written.
    const QString printed = value.value_or(digits);
    return negative && printed != u"0" ? u'-' + printed : printed;
}

/// Ruby's Float#to_s: decimal for exponents from -4 to 15, else scientific, always with a fraction.
QString printedFloat(double value)
{
    if (std::isinf(value)) {
        return value < 0 ? u"-Infinity"_s : u"Infinity"_s;
    }
    if (std::isnan(value)) {
        return u"NaN"_s;
    }
    const double magnitude = std::fabs(value);
    if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e16)) {
        QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
        const qsizetype exponent = text.indexOf(u'e');
        return text.sliced(0, exponent).contains(u'.') ? text : text.insert(exponent, ".0"_L1);
    }
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.contains(u'.') ? text : text + ".0"_L1;
}

LoadedScalar loadFloat(QString digits)
{
    digits.remove(u',').remove(u'_');
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok ? LoadedScalar{ScalarType::Number, printedFloat(value)} : LoadedScalar{ScalarType::Refused, {}};
}

LoadedScalar loadSexagesimal(const QString &text, bool fraction)
{
    // Psych's own arithmetic: the first field always counts 3600, the second 60, the third 1.
    double total = 0;
    const QStringList fields = text.split(u':');
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = fields[i];
        field.remove(u'_');
        total += field.toDouble() * std::pow(60, std::abs(static_cast<int>(i) - 2));
    }
    return {ScalarType::Number,
            fraction ? printedFloat(total) : QString::number(static_cast<qlonglong>(total))};
}

LoadedScalar loadInteger(const QString &text)
{
    static const QRegularExpression withoutDigits(u"^[-+]?0[bx][_,]*$"_s);
    if (matches(withoutDigits, text)) {
        return {ScalarType::Refused, {}};
    }
    return {ScalarType::Number, printedInteger(text)};
}

LoadedScalar loadWord(const QString &text)
{
    const QString lower = text.toLower();
    if (text == u"~" || lower == u"null") {
        return {ScalarType::Null, {}};
    }
    if (lower == u"yes" || lower == u"true" || lower == u"on") {
        return {ScalarType::Boolean, u"true"_s};
    }
    if (lower == u"no" || lower == u"false" || lower == u"off") {
        return {ScalarType::Boolean, u"false"_s};
    }
    return {ScalarType::String, text};
}

bool needsEscape(char32_t character)
{
    return character != U'\t' && (!yaml::isPrintable(character) || yaml::isBreak(character));
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
    case 0x85:
        return u"\\N"_s;
    case 0x2028:
        return u"\\L"_s;
    case 0x2029:
        return u"\\P"_s;
    default:
        break;
    }
    if (!needsEscape(character)) {
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

bool mayStartPlain(const QString &text, ScalarContext context)
{
    const QChar first = text.front();
    const QChar second = text.size() > 1 ? text[1] : QChar(u' ');
    if (first == u'-' || first == u'?' || first == u':') {
        const bool followed = second != u' ' && second != u'\t';
        return followed && (first == u'-' || context == ScalarContext::Block);
    }
    return !QStringView(u",[]{}#&*!|>'\"%@`").contains(first) && first != u' ' && first != u'\t';
}

bool isOneLinePlain(const QString &text, ScalarContext context)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool blankFollows = i + 1 == text.size() || text[i + 1] == u' ' || text[i + 1] == u'\t';
        if (character == u':' && (blankFollows || context == ScalarContext::Flow)) {
            return false;
        }
        if (character == u'#' && i > 0 && (text[i - 1] == u' ' || text[i - 1] == u'\t')) {
            return false;
        }
        if (context == ScalarContext::Flow && QStringView(u",?[]{}").contains(character)) {
            return false;
        }
    }
    return text.back() != u' ' && text.back() != u'\t';
}

} // namespace

LoadedScalar loadPlainScalar(const QString &text)
{
    if (text.isEmpty()) {
        return {ScalarType::Null, {}};
    }
    // The order of the questions is Psych's: the first that fits decides.
    static const QRegularExpression wordLike(
        u"^[^0-9.:-]?[A-Za-z\\x{80}-\\x{10FFFF}_\\s!@#$%^&*(){}<>|/\\\\~;=]"_s);
    static const QRegularExpression time(
        u"^-?[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|\\s+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
        "(?:\\s*(?:Z|[-+][0-9]{1,2}:?(?:[0-9]{2})?))?$"_s);
    static const QRegularExpression date(
        u"^[0-9]{4}-(?:1[012]|0[0-9]|[0-9])-(?:[12][0-9]|3[01]|0[0-9]|[0-9])$"_s);
    static const QRegularExpression infinity(u"^([-+]?)\\.inf$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sexagesimal(u"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}$"_s);
    static const QRegularExpression sexagesimalFloat(u"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}\\.[0-9_]*$"_s);
    static const QRegularExpression floating(u"^[-+]?([0-9][0-9_,]*)?\\.[0-9]*([eE][-+][0-9]+)?$"_s);
    static const QRegularExpression integer(
        u"^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*|0x[0-9a-fA-F_,]+)$"_s);

    if (matches(wordLike, text)) {
        return text.size() > 5 ? LoadedScalar{ScalarType::String, text} : loadWord(text);
    }
    if (matches(time, text)) {
        return {ScalarType::Time, text};
    }
    if (matches(date, text)) {
        const QDate day = QDate::fromString(text, u"yyyy-M-d"_s);
        return day.isValid() ? LoadedScalar{ScalarType::Date, day.toString(Qt::ISODate)}
                             : LoadedScalar{ScalarType::String, text};
    }
    if (const QRegularExpressionMatch match = infinity.match(text); match.hasMatch()) {
        return {ScalarType::Number, match.captured(1) == u"-" ? u"-Infinity"_s : u"Infinity"_s};
    }
    if (text.compare(".nan"_L1, Qt::CaseInsensitive) == 0) {
        return {ScalarType::Number, u"NaN"_s};
    }
    if (text.startsWith(u':') && text.size() > 1) {
        return {ScalarType::Refused, {}};
    }
    if (matches(sexagesimal, text)) {
        return loadSexagesimal(text, false);
    }
    if (matches(sexagesimalFloat, text)) {
        return loadSexagesimal(text, true);
    }
    if (matches(floating, text)) {
        return text == u"." || text == u"+." || text == u"-." ? LoadedScalar{ScalarType::String, text}
                                                              : loadFloat(text);
    }
    if (matches(integer, text)) {
        return loadInteger(text);
    }
    return {ScalarType::String, text};
}

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
