// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_number.h"
#include "loaded_time.h"
#include "yaml_scalar.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const LoadedScalar refusedScalar{ScalarType::Refused, {}};

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

/// Ruby's Float#to_s: decimal for exponents from -4 to 15, else scientific, always with a fraction.
QString printedFloat(double value)
{
    if (std::isinf(value)) {
        return value < 0 ? u"-Infinity"_s : u"Infinity"_s;
    }
    const double magnitude = std::fabs(value);
    if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e16)) {
        QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
        const qsizetype exponent = text.indexOf(u'e');
        return text.sliced(0, exponent).contains(u'.') ? text : text.insert(exponent, ".0"_L1);
    }
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (value == 0 && std::signbit(value) && !text.startsWith(u'-')) {
        text.prepend(u'-');
    }
    return text.contains(u'.') ? text : text + ".0"_L1;
}

LoadedScalar loadFloat(QString digits)
{
    digits.remove(u',').remove(u'_');
    if (digits.contains(".e"_L1, Qt::CaseInsensitive) && !digits.front().isDigit() &&
        !(digits.size() > 1 && digits[1].isDigit())) {
        // Ruby raises an error at an exponent without digits before it.
        return refusedScalar;
    }
    // Too large is infinity and too small is zero in Ruby, as it is here; what is left is always a number.
    return {ScalarType::Number, printedFloat(digits.toDouble())};
}

/// Ruby's String#to_i and #to_f: one underscore between digits is passed over, anything else ends the number.
QString leadingNumber(const QString &field, bool fraction)
{
    static const QRegularExpression integer(u"^[-+]?[0-9]+(?:_[0-9]+)*"_s);
    static const QRegularExpression floating(u"^[-+]?[0-9]+(?:_[0-9]+)*(?:\\.[0-9]+(?:_[0-9]+)*)?"_s);
    return (fraction ? floating : integer).match(field).captured().remove(u'_');
}

LoadedScalar loadSexagesimalFloat(const QString &text)
{
    // Psych's own arithmetic: the first field always counts 3600, the second 60, the third 1.
    static constexpr double weights[] = {3600, 60, 1};
    double total = 0;
    const QStringList fields = text.split(u':');
    for (qsizetype i = 0; i < fields.size(); ++i) {
        total += leadingNumber(fields[i], true).toDouble() * weights[i];
    }
    return {ScalarType::Number, printedFloat(total)};
}

LoadedScalar loadSexagesimal(const QString &text)
{
    const QStringList fields = text.split(u':');
    const qlonglong rest = fields[1].toLongLong() * 60 + (fields.size() > 2 ? fields[2].toLongLong() : 0);
    QString hours = leadingNumber(fields[0], false);
    const bool negative = hours.startsWith(u'-');
    if (negative || hours.startsWith(u'+')) {
        hours.remove(0, 1);
    }
    if (hours.size() <= 14) {
        const qlonglong seconds = hours.toLongLong() * 3600;
        return {ScalarType::Number, QString::number((negative ? -seconds : seconds) + rest)};
    }
    const QString total = BigNumber::fromDigits(hours, 10).timesPlus(3600, negative ? -rest : rest).printed();
    return {ScalarType::Number, negative ? u'-' + total : total};
}

LoadedScalar loadInteger(QString digits)
{
    digits.remove(u',').remove(u'_');
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+')) {
        digits.remove(0, 1);
    }
    int base = 10;
    if (digits.startsWith("0x"_L1) || digits.startsWith("0b"_L1)) {
        base = digits[1] == u'x' ? 16 : 2;
        digits.remove(0, 2);
    } else if (digits.startsWith(u'0')) {
        base = 8;
    }
    if (digits.isEmpty()) {
        return refusedScalar;
    }
    const QString printed = BigNumber::fromDigits(digits, base).printed();
    return {ScalarType::Number, negative && printed != u"0" ? u'-' + printed : printed};
}

LoadedScalar loadWord(const QString &text)
{
    // Longer than the longest word even where one of its letters is written as two units.
    if (text.size() > 10 || text.toUcs4().size() > 5) {
        return {ScalarType::String, text};
    }
    // Ruby compares without case by Unicode's full case folding, and each line of a folded scalar for itself.
    const QStringList lines = text.toCaseFolded().replace(QChar(0xFB00), "ff"_L1).split(u'\n');
    const bool otherStart = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        return line.isEmpty() ? &line != &lines.last() : !u"ytonf~"_s.contains(line.front());
    });
    if (otherStart) {
        return {ScalarType::String, text};
    }
    const auto holds = [&](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QLatin1StringView word) { return lines.contains(word); });
    };
    if (text == u"~" || holds({"null"_L1})) {
        return {ScalarType::Null, {}};
    }
    if (holds({"yes"_L1, "true"_L1, "on"_L1})) {
        return {ScalarType::Boolean, u"true"_s};
    }
    if (holds({"no"_L1, "false"_L1, "off"_L1})) {
        return {ScalarType::Boolean, u"false"_s};
    }
    return {ScalarType::String, text};
}

LoadedScalar loadNumber(const QString &text)
{
    static const QRegularExpression infinity(u"^[-+]?\\.inf$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sexagesimal(u"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}$"_s);
    static const QRegularExpression sexagesimalFloat(u"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}\\.[0-9_]*$"_s);
    static const QRegularExpression floating(u"^[-+]?([0-9][0-9_,]*)?\\.[0-9]*([eE][-+][0-9]+)?$"_s);
    static const QRegularExpression integer(
        u"^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*|0x[0-9a-fA-F_,]+)$"_s);

    if (matches(infinity, text)) {
        return {ScalarType::Number, text.startsWith(u'-') ? u"-Infinity"_s : u"Infinity"_s};
    }
    if (text.compare(".nan"_L1, Qt::CaseInsensitive) == 0) {
        return {ScalarType::Number, u"NaN"_s};
    }
    if (text.startsWith(u':') && text.size() > 1) {
        return refusedScalar;
    }
    if (matches(sexagesimal, text)) {
        return loadSexagesimal(text);
    }
    if (matches(sexagesimalFloat, text)) {
        return loadSexagesimalFloat(text);
    }
    if (matches(floating, text) && text != u"." && text != u"+." && text != u"-.") {
        return loadFloat(text);
    }
    return matches(integer, text) ? loadInteger(text) : LoadedScalar{ScalarType::String, text};
}

} // namespace

// The order of the questions is Psych's: the first that fits decides.
LoadedScalar loadPlainScalar(const QString &text)
{
    if (text.isEmpty()) {
        return {ScalarType::Null, {}};
    }
    if (!u"0123456789.:+-"_s.contains(text.front()) || text.contains(u'\n')) {
        return loadWord(text);
    }
    if (std::optional<LoadedScalar> time = loadTime(text)) {
        return *std::move(time);
    }
    if (std::optional<LoadedScalar> date = loadDate(text)) {
        return *std::move(date);
    }
    return loadNumber(text);
}

LoadedScalar loadScalar(const QString &text, ScalarStyle style, QStringView tag)
{
    if (tag == u"!!binary" || tag == u"!binary") {
        return {ScalarType::String, QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()))};
    }
    const bool looksAgain = tag.isEmpty() ? style == ScalarStyle::Plain : !isStringTag(tag);
    return looksAgain ? loadPlainScalar(text) : LoadedScalar{ScalarType::String, text};
}

bool isStringTag(QStringView tag)
{
    static const QStringList tags = {u"!!str"_s, u"!str"_s, u"!ruby/string"_s, u"!<tag:yaml.org,2002:str>"_s};
    return tags.contains(tag);
}

} // namespace anchorage
