// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values that templates see, with the habits of Ruby's: a float is not an integer, a hash keeps its order, and
// what is printed is what Ruby prints. Templates reach values through lookUp() alone, never a JavaScript property.
'use strict';

var anchorage = {};

(function (A) {
    const liquidMistake = 'LiquidMistake';
    const largestText = 8 << 20;

    /// What stops a build of Jekyll, or what cannot be done here. `known` is false for the latter.
    class Mistake extends Error {
        constructor(message, label, known) {
            super(message);
            this.kind = liquidMistake;
            this.text = message;
            this.label = label;
            this.known = known !== false;
        }
    }
    A.isMistake = (error) => error && error.kind === liquidMistake;
    A.fail = (message, label) => { throw new Mistake(message, label, true); };
    A.cannot = (message, label) => { throw new Mistake(message, label, false); };

    class RFloat {
        constructor(value) { this.value = value; }
    }
    class RDate {
        constructor(year, month, day) { this.year = year; this.month = month; this.day = day; }
    }
    /// Seconds since 1970 (whole), nanoseconds, the offset of its zone in seconds, the zone's name ('UTC' for UTC).
    class RTime {
        constructor(seconds, nanoseconds, offset, zone, utc) {
            this.seconds = seconds;
            this.nanoseconds = nanoseconds;
            this.offset = offset;
            this.zone = zone;
            this.utc = utc === true;
        }
    }
    class RRange {
        constructor(first, last) { this.first = first; this.last = last; }
        get size() { return Math.max(0, this.last - this.first + 1); }
    }
    /// Keys are strings, numbers, booleans, null, or any other value that is then only found by going through them.
    class RHash {
        constructor(entries) { this.map = new Map(entries || []); }
        has(key) { return this.map.has(key); }
        get(key) { return A.settled(this.map.get(key), this, key); }
        set(key, value) { this.map.set(key, value); return this; }
        get size() { return this.map.size; }
        entries() {
            const list = [];
            this.map.forEach((value, key) => list.push([key, A.settled(value, this, key)]));
            return list;
        }
    }
    /// A page, post or file of the site: printed and compared by other rules than a hash.
    class RDocument extends RHash {}
    /// A value that is not known here. Whoever needs it fails with the reason.
    class Unknown {
        constructor(reason) { this.reason = reason; }
    }
    /// Asked for when somebody needs it.
    class Later {
        constructor(key) { this.key = key; }
    }
    /// `empty` and `blank` where they stand for themselves.
    class Literal {
        constructor(name) { this.name = name; }
    }
    Object.assign(A, { RFloat, RDate, RTime, RRange, RHash, RDocument, Unknown, Later, Literal, largestText });

    A.settled = (value, owner, key) => {
        if (value instanceof Later) {
            value = A.decode(JSON.parse(A.host.later(value.key)));
            owner.map.set(key, value);
        }
        if (value instanceof Unknown) {
            A.cannot(value.reason, String(key));
        }
        return value;
    };

    /// What the program sends: plain JSON, with everything that JSON cannot say as an object of one letter.
    A.decode = (data) => {
        if (data === null || typeof data !== 'object') {
            return data;
        }
        if (Array.isArray(data)) {
            return data.map(A.decode);
        }
        if (data.h !== undefined) {
            const hash = data.o ? new RDocument() : new RHash();
            for (let i = 0; i + 1 < data.h.length; i += 2) {
                hash.map.set(A.decode(data.h[i]), A.decode(data.h[i + 1]));
            }
            return hash;
        }
        if (data.f !== undefined) {
            return new RFloat(Number(data.f));
        }
        if (data.d !== undefined) {
            return new RDate(data.d[0], data.d[1], data.d[2]);
        }
        if (data.t !== undefined) {
            return new RTime(data.t[0], data.t[1], data.t[2], data.t[3], data.t[4]);
        }
        if (data.l !== undefined) {
            return new Later(data.l);
        }
        return new Unknown(data.u || '');
    };

    A.isInteger = (value) => typeof value === 'number';
    A.isNumeric = (value) => typeof value === 'number' || value instanceof RFloat;
    A.isNil = (value) => value === null || value === undefined;
    A.isTrue = (value) => !A.isNil(value) && value !== false;
    A.isString = (value) => typeof value === 'string';
    A.numberOf = (value) => (value instanceof RFloat ? value.value : value);

    A.checkedText = (text) => {
        if (text.length > largestText) {
            A.cannot(A.host.message('size'), 'size');
        }
        return text;
    };
    A.checkedInteger = (value) => {
        if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
            A.cannot(A.host.message('number'), 'number');
        }
        return value === 0 ? 0 : value;
    };

    /// Without the white space (as Ruby's strip has it) at an end. By hand: the pattern needs the square of the
    /// length of a run of blanks in the middle.
    const isBlank = (code) => code === 32 || code >= 9 && code <= 13 || code === 0;
    A.withoutLeadingBlanks = (text) => {
        let at = 0;
        while (at < text.length && isBlank(text.charCodeAt(at))) {
            ++at;
        }
        return at === 0 ? text : text.slice(at);
    };
    A.withoutTrailingBlanks = (text) => {
        let end = text.length;
        while (end > 0 && isBlank(text.charCodeAt(end - 1))) {
            --end;
        }
        return end === text.length ? text : text.slice(0, end);
    };
    A.withoutOuterLineBreaks = (text) => {
        const isBreak = (code) => code === 10 || code === 13;
        let at = 0;
        let end = text.length;
        while (at < end && isBreak(text.charCodeAt(at))) {
            ++at;
        }
        while (end > at && isBreak(text.charCodeAt(end - 1))) {
            --end;
        }
        return text.slice(at, end);
    };

    /// The characters of a text; JavaScript's own index counts UTF-16 units.
    A.characters = (text) => {
        const list = [];
        for (let i = 0; i < text.length; ++i) {
            const unit = text.charCodeAt(i);
            if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
                list.push(text.substr(i, 2));
                ++i;
            } else {
                list.push(text[i]);
            }
        }
        return list;
    };
    A.characterCount = (text) => {
        let count = text.length;
        if (!/[\ud800-\udbff]/.test(text)) {
            return count;
        }
        for (let i = 0; i + 1 < text.length; ++i) {
            const unit = text.charCodeAt(i);
            if (unit >= 0xd800 && unit < 0xdc00) {
                --count;
                ++i;
            }
        }
        return count;
    };

    function floatText(value) {
        if (Number.isNaN(value)) {
            return 'NaN';
        }
        if (!Number.isFinite(value)) {
            return value > 0 ? 'Infinity' : '-Infinity';
        }
        if (value === 0) {
            return 1 / value < 0 ? '-0.0' : '0.0';
        }
        const size = Math.abs(value);
        if (size >= 1e16 || size < 1e-4) {
            const parts = value.toExponential().split('e');
            const mantissa = parts[0].indexOf('.') < 0 ? parts[0] + '.0' : parts[0];
            const power = parts[1].slice(1).padStart(2, '0');
            return mantissa + 'e' + parts[1][0] + power;
        }
        const text = String(value);
        return text.indexOf('.') < 0 ? text + '.0' : text;
    }

    /// As Ruby's to_s.
    A.text = (value) => {
        if (typeof value === 'string') {
            return value;
        }
        if (A.isNil(value)) {
            return '';
        }
        if (typeof value === 'number' || typeof value === 'boolean') {
            return String(value);
        }
        if (value instanceof RFloat) {
            return floatText(value.value);
        }
        if (value instanceof RDate || value instanceof RTime) {
            return A.timeText(value);
        }
        if (value instanceof RRange) {
            return value.first + '..' + value.last;
        }
        if (value instanceof RDocument) {
            A.cannot(A.host.message('document'), 'document');
        }
        if (value instanceof Literal) {
            return '';
        }
        if (value && value.isLoop) {
            return value.className;
        }
        return A.inspected(value);
    };

    /// As Ruby's Array#join without a separator, which is how an array is printed.
    A.joined = (list, glue) => {
        const parts = [];
        let size = 0;
        const add = (value, depth) => {
            if (Array.isArray(value)) {
                if (depth > 100) {
                    A.cannot(A.host.message('depth'), 'depth');
                }
                value.forEach((entry) => add(entry, depth + 1));
            } else {
                const text = A.text(value);
                size += text.length + glue.length;
                if (size > largestText) {
                    A.cannot(A.host.message('size'), 'size');
                }
                parts.push(text);
            }
        };
        add(list, 0);
        return parts.join(glue);
    };
    A.printed = (value) => (Array.isArray(value) ? A.joined(value, '') : A.text(value));

    const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r', '\f': '\\f', '\v': '\\v',
        '\b': '\\b', '\u0007': '\\a', '\u001b': '\\e' };
    function inspectedText(text) {
        return '"' + text.replace(/["\\\u0000-\u001f\u007f]|#(?=[{$@])/g, (c) => {
            if (c === '#') {
                return '\\#';
            }
            return escapes[c] || '\\x' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
        }) + '"';
    }

    /// As Ruby's inspect, which is also what prints a hash.
    A.inspected = (value, depth) => {
        const level = depth || 0;
        if (level > 60) {
            A.cannot(A.host.message('depth'), 'depth');
        }
        if (A.isNil(value)) {
            return 'nil';
        }
        if (typeof value === 'string') {
            return inspectedText(value);
        }
        if (Array.isArray(value)) {
            return A.checkedText('[' + value.map((entry) => A.inspected(entry, level + 1)).join(', ') + ']');
        }
        if (value instanceof RDate) {
            return A.inspectedDate(value);
        }
        if (value instanceof RDocument) {
            A.cannot(A.host.message('document'), 'document');
        }
        if (value instanceof RHash) {
            return A.checkedText('{' + value.entries().map((entry) => A.inspected(entry[0], level + 1) + '=>' +
                A.inspected(entry[1], level + 1)).join(', ') + '}');
        }
        return A.text(value);
    };

    /// As Ruby's JSON generator.
    A.json = (value, depth) => {
        const level = depth || 0;
        if (level > 60) {
            A.cannot(A.host.message('depth'), 'depth');
        }
        if (A.isNil(value)) {
            return 'null';
        }
        if (typeof value === 'boolean' || typeof value === 'number') {
            return String(value);
        }
        if (value instanceof RFloat) {
            return floatText(value.value);
        }
        if (Array.isArray(value)) {
            return A.checkedText('[' + value.map((entry) => A.json(entry, level + 1)).join(',') + ']');
        }
        if (value instanceof RDocument) {
            A.cannot(A.host.message('document'), 'document');
        }
        if (value instanceof RHash) {
            return A.checkedText('{' + value.entries().map((entry) => JSON.stringify(A.text(entry[0])) + ':' +
                A.json(entry[1], level + 1)).join(',') + '}');
        }
        return JSON.stringify(A.text(value));
    };

    /// As Ruby's ==. With `strictly`, as eql?, by which 1 and 1.0 differ.
    A.equal = (left, right, strictly) => {
        if (A.isNil(left) || A.isNil(right)) {
            return A.isNil(left) && A.isNil(right);
        }
        if (A.isNumeric(left) && A.isNumeric(right)) {
            return A.numberOf(left) === A.numberOf(right) && (!strictly || typeof left === typeof right);
        }
        if (typeof left !== 'object' || typeof right !== 'object') {
            return left === right;
        }
        if (left === right) {
            return true;
        }
        if (Array.isArray(left)) {
            return Array.isArray(right) && left.length === right.length &&
                left.every((entry, i) => A.equal(entry, right[i], strictly));
        }
        if (left instanceof RDocument || right instanceof RDocument) {
            return left instanceof RDocument && right instanceof RDocument && left.has('url') && right.has('url') &&
                left.get('url') === right.get('url');
        }
        if (left instanceof RHash) {
            return right instanceof RHash && left.size === right.size &&
                left.entries().every((entry) => right.has(entry[0]) &&
                    A.equal(entry[1], right.get(entry[0]), strictly));
        }
        if (left instanceof RDate) {
            return right instanceof RDate && A.dayNumber(left) === A.dayNumber(right);
        }
        if (left instanceof RTime) {
            return right instanceof RTime && left.seconds === right.seconds &&
                left.nanoseconds === right.nanoseconds;
        }
        if (left instanceof RRange) {
            return right instanceof RRange && left.first === right.first && left.last === right.last;
        }
        return false;
    };

    function order(left, right) {
        return left < right ? -1 : left > right ? 1 : 0;
    }
    /// By the bytes of UTF-8, as Ruby compares texts; UTF-16 units would order the rare planes wrongly.
    function textOrder(left, right) {
        const end = Math.min(left.length, right.length);
        for (let i = 0; i < end; ++i) {
            const a = left.charCodeAt(i);
            const b = right.charCodeAt(i);
            if (a !== b) {
                const aSurrogate = a >= 0xd800 && a < 0xe000;
                const bSurrogate = b >= 0xd800 && b < 0xe000;
                return aSurrogate === bSurrogate ? order(a, b) : aSurrogate ? 1 : -1;
            }
        }
        return order(left.length, right.length);
    }

    /// As Ruby's <=>: null where the two cannot be compared.
    A.compare = (left, right) => {
        if (A.isNumeric(left) && A.isNumeric(right)) {
            return order(A.numberOf(left), A.numberOf(right));
        }
        if (typeof left === 'string' && typeof right === 'string') {
            return textOrder(left, right);
        }
        if (left instanceof RDate && right instanceof RDate) {
            return order(A.dayNumber(left), A.dayNumber(right));
        }
        if (left instanceof RTime && right instanceof RTime) {
            return order(left.seconds, right.seconds) || order(left.nanoseconds, right.nanoseconds);
        }
        if (Array.isArray(left) && Array.isArray(right)) {
            for (let i = 0; i < Math.min(left.length, right.length); ++i) {
                const result = A.compare(left[i], right[i]);
                if (result !== 0) {
                    return result;
                }
            }
            return order(left.length, right.length);
        }
        if (left instanceof RDocument && right instanceof RDocument) {
            return A.compare(left.get('date'), right.get('date')) || A.compare(left.get('path'), right.get('path'));
        }
        return A.equal(left, right) ? 0 : null;
    };

    /// The name of the value's class, as Ruby's messages say it.
    A.className = (value) => {
        if (A.isNil(value)) {
            return 'nil';
        }
        if (typeof value === 'number') {
            return 'Integer';
        }
        const names = [[RFloat, 'Float'], [RDate, 'Date'], [RTime, 'Time'], [RHash, 'Hash'], [RRange, 'Range'],
            [Array, 'Array']];
        const found = names.find((pair) => value instanceof pair[0]);
        return found ? found[1] : typeof value === 'string' ? 'String' : String(value);
    };

    /// A stable sort; the engine's own is not.
    A.sorted = (list, compare) => {
        if (list.length < 2) {
            return list.slice();
        }
        const middle = list.length >> 1;
        const left = A.sorted(list.slice(0, middle), compare);
        const right = A.sorted(list.slice(middle), compare);
        const merged = [];
        let i = 0;
        let j = 0;
        while (i < left.length && j < right.length) {
            A.step();
            merged.push(compare(left[i], right[j]) <= 0 ? left[i++] : right[j++]);
        }
        while (i < left.length) {
            merged.push(left[i++]);
        }
        while (j < right.length) {
            merged.push(right[j++]);
        }
        return merged;
    };

    /// What `{{ object.key }}` reads; undefined where Ruby would find nothing.
    A.lookUp = (object, key, isCommand) => {
        if (A.isNil(object)) {
            return undefined;
        }
        if (object.isLoop) {
            return object.read(key);
        }
        if (object instanceof RHash) {
            if (object.has(key)) {
                return object.get(key);
            }
        } else if (Array.isArray(object) && typeof key === 'number') {
            return object[key < 0 ? object.length + key : key];
        }
        return isCommand ? A.command(object, key) : undefined;
    };

    A.command = (object, name) => {
        if (name === 'size') {
            if (typeof object === 'string') {
                return A.characterCount(object);
            }
            if (typeof object === 'number') {
                return 8;
            }
            return Array.isArray(object) ? object.length
                : object instanceof RHash || object instanceof RRange ? object.size : undefined;
        }
        if (object instanceof RRange) {
            return object[name];
        }
        if (Array.isArray(object)) {
            return name === 'first' ? object[0] : object[object.length - 1];
        }
        return object instanceof RHash && name === 'first' ? object.entries()[0] : undefined;
    };
})(anchorage);
