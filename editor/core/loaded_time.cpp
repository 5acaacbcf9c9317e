// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaded_time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Moment
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

QString padded(int number, int width)
{
    const QString digits = QString::number(std::abs(number)).rightJustified(width, u'0');
    return number < 0 ? u'-' + digits : digits;
}

QString printedDay(const Moment &moment)
{
    return padded(moment.year, 4) + u'-' + padded(moment.month, 2) + u'-' + padded(moment.day, 2);
}

bool isGregorianLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysIn(int month, bool leapYear)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leapYear ? 29 : days[month - 1];
}

/// Ruby's Date has the calendar of Rome: Julian up to 1582-10-04, then Gregorian from the 15th.
bool isDay(const Moment &moment)
{
    if (moment.month < 1 || moment.month > 12 || moment.day < 1) {
        return false;
    }
    if (moment.year == 1582 && moment.month == 10 && moment.day > 4 && moment.day < 15) {
        return false;
    }
    const bool leap = moment.year <= 1582 ? moment.year % 4 == 0 : isGregorianLeapYear(moment.year);
    return moment.day <= daysIn(moment.month, leap);
}

/// Ruby's Time takes a 31st of any month, 24:00:00 and a 60th second and counts on.
bool isCountable(const Moment &moment)
{
    const bool day = moment.month >= 1 && moment.month <= 12 && moment.day >= 1 && moment.day <= 31;
    const bool clock = moment.hour <= 23 && moment.minute <= 59 && moment.second <= 60;
    const bool midnight = moment.hour == 24 && moment.minute == 0 && moment.second == 0;
    return day && (clock || midnight);
}

void carry(int &low, int limit, int &high)
{
    if (low >= limit) {
        low -= limit;
        ++high;
    }
}

Moment counted(Moment moment)
{
    // A day that its month does not have counts on before the clock does.
    const auto carryDay = [&moment] {
        const int days = daysIn(moment.month, isGregorianLeapYear(moment.year));
        if (moment.day > days) {
            moment.day -= days;
            ++moment.month;
        }
        if (moment.month > 12) {
            moment.month = 1;
            ++moment.year;
        }
    };
    carryDay();
    carry(moment.second, 60, moment.minute);
    carry(moment.minute, 60, moment.hour);
    carry(moment.hour, 24, moment.day);
    carryDay();
    return moment;
}

/// The zone's offset in minutes by Psych's reading of it, none where Ruby's Time refuses it.
std::optional<int> zoneMinutes(const QString &zone)
{
    static const QRegularExpression shape(u"^([-+]?[0-9]{1,2}):?([0-9]{1,2})?$"_s);
    const QRegularExpressionMatch match = shape.match(zone);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int offset = hours * 60 + (hours < 0 ? -minutes : minutes);
    return std::abs(offset) < 24 * 60 ? std::optional(offset) : std::nullopt;
}

QString printedZone(int minutes)
{
    const int size = std::abs(minutes);
    return (minutes < 0 ? u"-"_s : u"+"_s) + padded(size / 60, 2) + padded(size % 60, 2);
}

LoadedScalar printedTime(const Moment &moment, const QString &zone)
{
    const QString clock =
        padded(moment.hour, 2) + u':' + padded(moment.minute, 2) + u':' + padded(moment.second, 2);
    return {ScalarType::Time, printedDay(moment) + u' ' + clock + u' ' + zone};
}

} // namespace

std::optional<LoadedScalar> loadDate(const QString &text)
{
    static const QRegularExpression shape(
        u"^([0-9]{4})-(1[012]|0[0-9]|[0-9])-([12][0-9]|3[01]|0[0-9]|[0-9])$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const Moment moment{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    return isDay(moment) ? LoadedScalar{ScalarType::Date, printedDay(moment)}
                         : LoadedScalar{ScalarType::String, text};
}

std::optional<LoadedScalar> loadTime(const QString &text)
{
    static const QRegularExpression shape(
        u"^(-?[0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([Tt]|[ \\t\\r\\f\\v]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})"
        "(?:\\.[0-9]*)?(?:[ \\t\\r\\f\\v]*(Z|[-+][0-9]{1,2}:?(?:[0-9]{2})?))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString between = match.captured(4);
    if (!between.contains(u' ') && between.compare("t"_L1, Qt::CaseInsensitive) != 0) {
        // Psych looks for a blank or a T only, and raises an error at a tab alone.
        return LoadedScalar{ScalarType::Refused, {}};
    }
    const auto field = [&match](int index) { return match.captured(index).toInt(); };
    const Moment moment{field(1), field(2), field(3), field(5), field(6), field(7)};
    QString zone = match.captured(8);
    const bool universal = zone == u"Z";
    if (zone.endsWith(u':')) {
        zone.chop(1);
    }
    const std::optional<int> minutes = zone.isEmpty() || universal ? 0 : zoneMinutes(zone);
    if (!isCountable(moment) || !minutes) {
        return LoadedScalar{ScalarType::String, text};
    }
    return printedTime(counted(moment), universal ? u"UTC"_s : printedZone(*minutes));
}

std::optional<LoadedScalar> loadDateTime(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ "
        u"\\t\\r\\n\\f\\v]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})"
        "(?:\\.[0-9]*)?[ \\t\\r\\n\\f\\v]*(Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto field = [&match](int index) { return match.captured(index).toInt(); };
    Moment moment{field(1), field(2), field(3), field(4), field(5), field(6)};
    if (!isDay(moment) || !isCountable(moment)) {
        return LoadedScalar{ScalarType::String, text};
    }
    moment.second = std::min(moment.second, 59);
    const QString zone = match.captured(7);
    // Here the sign counts for the minutes too, which Psych forgets at `-0:30`.
    const int minutes = zone == u"Z" ? 0 : std::abs(zoneMinutes(zone).value_or(0));
    return printedTime(counted(moment), printedZone(zone.startsWith(u'-') ? -minutes : minutes));
}

} // namespace anchorage
