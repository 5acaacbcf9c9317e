// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates and times as Ruby reads and prints them.
'use strict';

(function (A) {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
        'November', 'December'];
    const pad = (value, width) => {
        const text = String(Math.abs(value)).padStart(width, '0');
        return value < 0 ? '-' + text : text;
    };

    /// Days since 1970-01-01 of a date in the calendar in use since 1582.
    function daysFrom(year, month, day) {
        const y = month <= 2 ? year - 1 : year;
        const era = Math.floor(y / 400);
        const ofEra = y - era * 400;
        const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
        return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
    }
    A.dayNumber = (date) => daysFrom(date.year, date.month, date.day);

    function fieldsOf(value) {
        if (value instanceof A.RDate) {
            return withDay({ year: value.year, month: value.month, day: value.day, hour: 0, minute: 0, second: 0,
                nanoseconds: 0, offset: 0, zone: '+00:00', epoch: A.dayNumber(value) * 86400 });
        }
        const local = value.seconds + value.offset;
        const whole = Math.floor(local / 86400);
        const rest = local - whole * 86400;
        const shifted = whole + 719468;
        const era = Math.floor(shifted / 146097);
        const ofEra = shifted - era * 146097;
        const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) -
            Math.floor(ofEra / 146096)) / 365);
        const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
        const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
        const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        return withDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, hour: Math.floor(rest / 3600),
            minute: Math.floor(rest / 60) % 60, second: rest % 60, nanoseconds: value.nanoseconds,
            offset: value.offset, zone: value.zone, epoch: value.seconds });
    }
    function withDay(fields) {
        const number = daysFrom(fields.year, fields.month, fields.day);
        fields.weekDay = ((number + 4) % 7 + 7) % 7;
        fields.yearDay = number - daysFrom(fields.year, 1, 1) + 1;
        return fields;
    }
    A.timeFields = fieldsOf;

    function isoWeek(f) {
        const weekDay = f.weekDay === 0 ? 7 : f.weekDay;
        const week = Math.floor((f.yearDay - weekDay + 10) / 7);
        const weeksIn = (year) => {
            const last = ((daysFrom(year, 12, 31) + 4) % 7 + 7) % 7;
            const first = ((daysFrom(year, 1, 1) + 4) % 7 + 7) % 7;
            return last === 4 || first === 4 ? 53 : 52;
        };
        if (week < 1) {
            return [f.year - 1, weeksIn(f.year - 1)];
        }
        return week > weeksIn(f.year) ? [f.year + 1, 1] : [f.year, week];
    }

    function offsetText(offset, colons) {
        const sign = offset < 0 ? '-' : '+';
        const size = Math.abs(offset);
        const hours = pad(Math.floor(size / 3600), 2);
        const minutes = pad(Math.floor(size / 60) % 60, 2);
        const seconds = pad(size % 60, 2);
        return sign + hours + (colons > 0 ? ':' : '') + minutes + (colons > 1 ? ':' + seconds : '');
    }

    /// What a directive prints: [text or number, its width, what fills it].
    function directive(f, letter, colons, width) {
        const hour12 = f.hour % 12 === 0 ? 12 : f.hour % 12;
        switch (letter) {
        case 'Y': return [f.year, f.year < 0 ? 5 : 4, '0'];
        case 'C': return [Math.floor(f.year / 100), 2, '0'];
        case 'y': return [((f.year % 100) + 100) % 100, 2, '0'];
        case 'm': return [f.month, 2, '0'];
        case 'B': return [months[f.month - 1], 0, ' '];
        case 'b': case 'h': return [months[f.month - 1].slice(0, 3), 0, ' '];
        case 'd': return [f.day, 2, '0'];
        case 'e': return [f.day, 2, ' '];
        case 'j': return [f.yearDay, 3, '0'];
        case 'H': return [f.hour, 2, '0'];
        case 'k': return [f.hour, 2, ' '];
        case 'I': return [hour12, 2, '0'];
        case 'l': return [hour12, 2, ' '];
        case 'P': return [f.hour < 12 ? 'am' : 'pm', 0, ' '];
        case 'p': return [f.hour < 12 ? 'AM' : 'PM', 0, ' '];
        case 'M': return [f.minute, 2, '0'];
        case 'S': return [f.second, 2, '0'];
        case 'L': case 'N': {
            const digits = width || (letter === 'L' ? 3 : 9);
            return [pad(f.nanoseconds, 9).slice(0, digits).padEnd(digits, '0'), 0, ' '];
        }
        case 'z': return [offsetText(f.offset, colons), 0, '0'];
        case 'Z': return [f.zone, 0, ' '];
        case 'A': return [days[f.weekDay], 0, ' '];
        case 'a': return [days[f.weekDay].slice(0, 3), 0, ' '];
        case 'u': return [f.weekDay === 0 ? 7 : f.weekDay, 1, '0'];
        case 'w': return [f.weekDay, 1, '0'];
        case 'G': return [isoWeek(f)[0], 4, '0'];
        case 'g': return [isoWeek(f)[0] % 100, 2, '0'];
        case 'V': return [isoWeek(f)[1], 2, '0'];
        case 'U': return [Math.floor((f.yearDay + 6 - f.weekDay) / 7), 2, '0'];
        case 'W': return [Math.floor((f.yearDay + 6 - (f.weekDay + 6) % 7) / 7), 2, '0'];
        case 's': return [f.epoch, 1, '0'];
        case 'n': return ['\n', 0, ' '];
        case 't': return ['\t', 0, ' '];
        case '%': return ['%', 0, ' '];
        default: return null;
        }
    }
    const composed = { c: '%a %b %e %H:%M:%S %Y', D: '%m/%d/%y', F: '%Y-%m-%d', v: '%e-%^b-%Y', x: '%m/%d/%y',
        X: '%H:%M:%S', r: '%I:%M:%S %p', R: '%H:%M', T: '%H:%M:%S', '+': '%a %b %e %H:%M:%S %Z %Y' };

    function formatted(f, format) {
        return format.replace(/%([-0^#_]*)(\d{0,4})(:{0,3})([EO]?)([a-zA-Z%+])/g,
            (whole, flags, width, colons, modifier, letter) => {
            let value;
            let size = 0;
            let fill = ' ';
            if (composed[letter]) {
                value = formatted(f, composed[letter]);
            } else {
                const found = directive(f, letter, colons.length, Number(width));
                if (!found || (colons && letter !== 'z')) {
                    return whole;
                }
                value = found[0];
                size = found[1];
                fill = found[2];
            }
            const isNumber = typeof value === 'number';
            let text = String(value);
            if (flags.indexOf('^') >= 0) {
                text = text.toUpperCase();
            } else if (flags.indexOf('#') >= 0) {
                text = letter === 'p' ? text.toLowerCase() : text.toUpperCase();
            }
            if (flags.indexOf('-') >= 0) {
                return text;
            }
            if (flags.indexOf('_') >= 0) {
                fill = ' ';
            } else if (flags.indexOf('0') >= 0) {
                fill = '0';
            }
            if (width && letter !== 'N' && letter !== 'L') {
                size = Math.min(Number(width), 1024);
            }
            return isNumber && value < 0 && fill === '0' ? pad(value, size - 1) : text.padStart(size, fill);
        });
    }
    A.formatTime = (value, format) => A.checkedText(formatted(fieldsOf(value), format));

    A.timeText = (value) => {
        if (value instanceof A.RDate) {
            return A.formatTime(value, '%Y-%m-%d');
        }
        return A.formatTime(value, value.utc ? '%Y-%m-%d %H:%M:%S UTC' : '%Y-%m-%d %H:%M:%S %z');
    };
    A.inspectedDate = (date) => {
        const julianDay = A.dayNumber(date) + 2440588;
        return '#<Date: ' + A.timeText(date) + ' ((' + julianDay + 'j,0s,0n),+0s,2299161j)>';
    };

    /// The time on the site's own clock.
    A.localTime = (seconds, nanoseconds) => {
        const zone = A.host.zone(seconds).split(' ');
        return new A.RTime(seconds, nanoseconds || 0, Number(zone[0]), zone[1], false);
    };
    A.timeOf = (value) => {
        if (value instanceof A.RTime) {
            return A.localTime(value.seconds, value.nanoseconds);
        }
        return A.localTime(A.host.epoch(value.year, value.month, value.day, 0, 0, 0), 0);
    };

    const zones = { utc: 0, gmt: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
        cet: 1, cest: 2, bst: 1, jst: 9, msk: 3, wet: 0, west: 1, eet: 2, eest: 3 };
    function monthNumber(name) {
        return months.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
    }
    function yearNumber(text) {
        const year = Number(text);
        return text.length <= 2 ? year + (year >= 69 ? 1900 : 2000) : year;
    }
    const monthPattern = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
    const dateForms = [
        [/^(-?\d{4,})-(\d{1,2})-(\d{1,2})/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
        [/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
        [/^(\d{4})(\d{2})(\d{2})(?!\d)/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
        [/^(\d{4})\.(\d{1,2})\.(\d{1,2})/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
        [/^(\d{4})-(\d{2})$/, (m) => [Number(m[1]), Number(m[2]), 1]],
        [new RegExp('^' + monthPattern + '\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(\\d{2,4})(?![\\d:]))?'),
            (m) => [m[3] ? yearNumber(m[3]) : null, monthNumber(m[1]), Number(m[2])]],
        [new RegExp('^' + monthPattern + ',?\\s+(\\d{4})(?![\\d:])'), (m) => [Number(m[2]), monthNumber(m[1]), 1]],
        [new RegExp('^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*' + monthPattern + '(?:,?[\\s-]+(\\d{2,4})(?![\\d:]))?'),
            (m) => [m[3] ? yearNumber(m[3]) : null, monthNumber(m[2]), Number(m[1])]],
    ];
    const timeForm =
        /^(?:\s*t?\s*|\s+at\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap])?\.?(?:m\.?)?(?:\s*(z|utc|gmt|[a-z]{3,4}|[-+]\d{1,2}:?\d{2}|[-+]\d{1,2}))?$/;

    function clockOf(text) {
        const m = timeForm.exec(text);
        if (!m) {
            return null;
        }
        let hour = Number(m[1]);
        if (m[5]) {
            hour = hour % 12 + (m[5] === 'p' ? 12 : 0);
        }
        const clock = { hour: hour, minute: Number(m[2]), second: Number(m[3] || 0),
            nanoseconds: Number((m[4] || '0').slice(0, 9).padEnd(9, '0')), offset: null, utc: false };
        if (m[6]) {
            if (/^[-+]/.test(m[6])) {
                const digits = m[6].slice(1).replace(':', '').padEnd(3, '0');
                const size = digits.length > 3 || m[6].indexOf(':') > 0
                    ? Number(digits.slice(0, -2)) * 3600 + Number(digits.slice(-2)) * 60
                    : Number(m[6].slice(1)) * 3600;
                clock.offset = m[6][0] === '-' ? -size : size;
            } else if (zones[m[6]] !== undefined) {
                clock.offset = zones[m[6]] * 3600;
                clock.utc = m[6] === 'z' || m[6] === 'utc' || m[6] === 'gmt';
            } else {
                return null;
            }
        }
        return clock.hour <= 24 && clock.minute < 60 && clock.second <= 60 ? clock : null;
    }

    /// As Ruby's Time.parse: null where there is no date in the text. What might be one in a form that is not known
    /// here fails.
    A.parseTime = (source) => {
        const text = source.trim().toLowerCase()
            .replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+(?=\S)/, '');
        if (!/\d/.test(text)) {
            if (/^[a-z]*(sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text)) {
                A.cannot(A.host.message('date').replace('%1', source), 'date');
            }
            return null;
        }
        let rest = null;
        let date = null;
        for (const form of dateForms) {
            const m = form[0].exec(text);
            if (m) {
                date = form[1](m);
                rest = text.slice(m[0].length);
                break;
            }
        }
        if (date && date[0] === null) {
            date[0] = fieldsOf(A.now()).year;
        }
        if (date && (date[1] < 1 || date[1] > 12 || date[2] < 1 || date[2] > 31)) {
            return null;
        }
        const clock = date && rest !== '' ? clockOf(rest) : null;
        if (!date || (rest.trim() !== '' && !clock)) {
            A.cannot(A.host.message('date').replace('%1', source), 'date');
        }
        const c = clock || { hour: 0, minute: 0, second: 0, nanoseconds: 0, offset: null };
        if (c.offset === null) {
            return A.localTime(A.host.epoch(date[0], date[1], date[2], c.hour, c.minute, c.second), c.nanoseconds);
        }
        const seconds = daysFrom(date[0], date[1], date[2]) * 86400 + c.hour * 3600 + c.minute * 60 + c.second -
            c.offset;
        const local = A.localTime(seconds, c.nanoseconds);
        if (c.utc) {
            return new A.RTime(seconds, c.nanoseconds, 0, 'UTC', true);
        }
        return local.offset === c.offset ? local : new A.RTime(seconds, c.nanoseconds, c.offset, '', false);
    };

    A.now = () => {
        const now = Date.now();
        return A.localTime(Math.floor(now / 1000), (now % 1000) * 1000000);
    };

    /// As Liquid's to_date: a date, a time, or null.
    A.dateOf = (value) => {
        if (value instanceof A.RDate || value instanceof A.RTime) {
            return value;
        }
        if (A.isInteger(value)) {
            return A.localTime(value, 0);
        }
        if (!A.isString(value) || value === '') {
            return null;
        }
        const text = value.toLowerCase();
        if (text === 'now' || text === 'today') {
            return A.now();
        }
        return /^\d+$/.test(text) ? A.localTime(Number(text), 0) : A.parseTime(text);
    };
})(anchorage);
