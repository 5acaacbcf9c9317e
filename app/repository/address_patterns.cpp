// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_patterns.h"

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// `{a,b}` and `[ab]`, from the brace or bracket at `at`; moves `at` to its end. Empty where it is text.
QString groupAt(const QString &pattern, qsizetype *at)
{
    const bool braces = pattern[*at] == u'{';
    const qsizetype end = pattern.indexOf(braces ? u'}' : u']', *at);
    if (end < 0) {
        return {};
    }
    const QString inside = pattern.mid(*at + 1, end - *at - 1);
    *at = end;
    if (braces) {
        QStringList choices = inside.split(u',');
        for (QString &choice : choices) {
            choice = QRegularExpression::escape(choice).replace(u"\\*"_s, u"[^/]*"_s);
        }
        return u"(?:"_s + choices.join(u'|') + u')';
    }
    const bool negated = inside.startsWith(u'!') || inside.startsWith(u'^');
    const QString characters = QRegularExpression::escape(negated ? inside.mid(1) : inside);
    return (negated ? u"[^/"_s : u"["_s) + QString(characters).replace(u"\\-"_s, u"-"_s) + u']';
}

} // namespace

QRegularExpression fnmatchPattern(const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

QRegularExpression globPattern(const QString &pattern)
{
    QString expression = u"^"_s;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern[at];
        const bool segment = at == 0 || pattern[at - 1] == u'/';
        if (segment && QStringView(pattern).sliced(at).startsWith(u"**/")) {
            expression += u"(?:(?!\\.)[^/]+/)*"_s;
            at += 2;
        } else if (c == u'*' || c == u'?') {
            expression += (segment ? u"(?!\\.)"_s : QString()) + (c == u'*' ? u"[^/]*"_s : u"[^/]"_s);
        } else if (c == u'{' || c == u'[') {
            const QString group = groupAt(pattern, &at);
            expression += group.isEmpty() ? QRegularExpression::escape(QString(c)) : group;
        } else {
            expression += QRegularExpression::escape(QString(c));
        }
    }
    return QRegularExpression(expression + (pattern.endsWith(u'/') ? u""_s : u"(?:/|$)"_s));
}

QString scopeTypeOf(const QString &written)
{
    const bool old = written == u"page" || written == u"post" || written == u"draft";
    return old ? written + u's' : written;
}

QDateTime momentIn(const QString &text, const QTimeZone &zone, bool bareIsUtc)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*)?)?"
        "\\s*(?:(Z|UTC|GMT)|([-+])(\\d{1,2}):?(\\d{2})?)?)?"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const QDate date = match.hasMatch() ? QDate(number(1), number(2), number(3)) : QDate();
    if (!date.isValid() || match.captured(4).isEmpty()) {
        return date.isValid() ? date.startOfDay(zone) : QDateTime();
    }
    const QTime time(number(4), number(5), number(6));
    if (match.captured(7).isEmpty() && match.captured(8).isEmpty() &&
        !(bareIsUtc && !match.captured(6).isEmpty())) {
        return QDateTime(date, time, zone);
    }
    const int offset = (number(9) * 60 + number(10)) * 60 * (match.captured(8) == u"-" ? -1 : 1);
    return QDateTime(date, time, Qt::OffsetFromUTC, offset).toTimeZone(zone);
}

} // namespace anchorage
