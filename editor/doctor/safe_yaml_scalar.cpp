// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safe_yaml_scalar.h"

#include "big_number.h"
#include "loaded_time.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

LoadedScalar integer(QString digits)
{
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+')) {
        digits.remove(0, 1);
    }
    int base = 10;
    if (digits.startsWith("0x"_L1, Qt::CaseInsensitive) || digits.startsWith("0b"_L1)) {
        base = digits[1] == u'b' ? 2 : 16;
        digits.remove(0, 2);
    } else if (digits.size() > 1 && digits.startsWith(u'0')) {
        base = 8;
    }
    const QString printed = BigNumber::fromDigits(digits, base).printed();
    return {ScalarType::Number, negative && printed != u"0" ? u'-' + printed : printed};
}

/// Ruby's Float(): an underscore may stand between two digits only, else it raises an error.
std::optional<double> strictFloat(QString text)
{
    static const QRegularExpression stray(u"(^|[^0-9])_|_($|[^0-9])"_s);
    if (matches(stray, text)) {
        return std::nullopt;
    }
    return text.remove(u'_').toDouble();
}

LoadedScalar number(std::optional<double> value)
{
    if (!value) {
        return {ScalarType::Refused, {}};
    }
    // Psych's loader prints the same number in the same way.
    const QString digits = QString::number(*value, 'f', QLocale::FloatingPointShortest);
    return loadPlainScalar(digits.contains(u'.') ? digits : digits + ".0"_L1);
}

/// Each field counts sixty times the one behind it. The sign counts for the first field, and then once more
/// for the whole.
LoadedScalar sexagesimal(const QString &text)
{
    double total = 0;
    double weight = 1;
    QStringList fields = text.section(u'.', 0, 0).split(u':');
    for (; !fields.isEmpty(); weight *= 60) {
        const std::optional<double> field = strictFloat(fields.takeLast());
        if (!field) {
            return number(std::nullopt);
        }
        total += *field * weight;
    }
    if (const QString fraction = text.section(u'.', 1); !fraction.isEmpty()) {
        const std::optional<double> part = strictFloat(u'.' + fraction);
        if (!part) {
            return number(std::nullopt);
        }
        total += *part;
    }
    return number(text.startsWith(u'-') ? -total : total);
}

} // namespace

// The order of the questions is SafeYAML's: the first that fits decides.
LoadedScalar loadSafeYamlScalar(const QString &text, bool quoted)
{
    static const QRegularExpression decimal(u"\\A[-+]?(0|[1-9][0-9]*)\\z"_s);
    static const QRegularExpression others(u"\\A(0[0-7]+|0[xX][0-9a-fA-F]+|0b[01]+)\\z"_s);
    static const QRegularExpression signedHexadecimal(u"\\A[-+]?0x[0-9a-fA-F]+\\z"_s);
    static const QRegularExpression sexagesimalInteger(u"\\A[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\z"_s);
    static const QRegularExpression sexagesimalFloat(u"\\A[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*\\z"_s);
    static const QRegularExpression floating(u"\\A[-+]?(?:\\d[\\d_]*)?\\.[\\d_]+(?:[eE][-+]\\d+)?\\z"_s);
    static const QRegularExpression date(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    static const QStringList special{u".inf"_s,  u".Inf"_s, u".INF"_s, u"-.inf"_s, u"-.Inf"_s,
                                     u"-.INF"_s, u".nan"_s, u".NaN"_s, u".NAN"_s};

    LoadedScalar string{ScalarType::String, text};
    if (quoted) {
        return string;
    }
    const QString lower = text.toLower();
    if (text.isEmpty() || text == u"~" || lower == u"null") {
        return {ScalarType::Null, {}};
    }
    if (lower == u"yes" || lower == u"on" || lower == u"true") {
        return {ScalarType::Boolean, u"true"_s};
    }
    if (lower == u"no" || lower == u"off" || lower == u"false") {
        return {ScalarType::Boolean, u"false"_s};
    }
    if (!u"0123456789.+-_,"_s.contains(text.front())) {
        return string;
    }
    QString digits = text;
    digits.remove(u'_').remove(u',');
    if (matches(decimal, digits) || matches(others, digits) || matches(signedHexadecimal, digits)) {
        return integer(digits);
    }
    if (matches(sexagesimalInteger, digits)) {
        return sexagesimal(digits);
    }
    if (matches(floating, text)) {
        return strictFloat(text) ? loadPlainScalar(QString(text).remove(u'_')) : number(std::nullopt);
    }
    if (special.contains(text)) {
        return loadPlainScalar(text);
    }
    if (matches(sexagesimalFloat, text)) {
        return sexagesimal(text);
    }
    if (matches(date, text)) {
        return loadDate(text).value_or(string);
    }
    return loadDateTime(text).value_or(string);
}

LoadedScalar loadSafeYamlAlias(const LoadedScalar &anchored)
{
    return anchored.type == ScalarType::String ? loadSafeYamlScalar(anchored.printed, false) : anchored;
}

} // namespace anchorage
