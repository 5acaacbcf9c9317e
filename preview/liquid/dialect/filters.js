// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Liquid's own filters. Where liquidjs does to a text what Ruby does, its filter is used on what Ruby's to_s makes of
// the value; what differs is written here.
'use strict';

(function (A) {
    const { text } = A;

    /// As Liquid's to_number: an integer stays one, everything with a point is a decimal number.
    function number(value) {
        if (A.isInteger(value) || value instanceof A.RFloat) {
            return value;
        }
        if (A.isString(value)) {
            return /^-?\d+\.\d+$/.test(value.trim()) ? new A.RFloat(Number(value)) : A.leadingInteger(value);
        }
        return 0;
    }
    A.numberFrom = number;
    function decimal(value) {
        const parts = String(A.numberOf(value)).split('e');
        const digits = parts[0].replace('.', '');
        const point = parts[0].indexOf('.');
        return { digits: Number(digits), scale: (point < 0 ? 0 : parts[0].length - point - 1) - Number(parts[1] || 0) };
    }
    function fromDecimal(digits, scale) {
        return new A.RFloat(Number(digits + 'e' + -scale));
    }
    /// Decimal arithmetic, as Ruby's BigDecimal does it: 1.1 + 2.2 is 3.3.
    function calculated(left, right, operation) {
        if (A.isInteger(left) && A.isInteger(right)) {
            return A.checkedInteger(operation(left, right));
        }
        const a = decimal(left);
        const b = decimal(right);
        const scale = Math.max(a.scale, b.scale);
        const x = a.digits * Math.pow(10, scale - a.scale);
        const y = b.digits * Math.pow(10, scale - b.scale);
        if (Math.abs(x) > 1e15 || Math.abs(y) > 1e15) {
            return new A.RFloat(operation(A.numberOf(left), A.numberOf(right)));
        }
        return fromDecimal(operation(x, y), scale);
    }
    function product(left, right) {
        if (A.isInteger(left) && A.isInteger(right)) {
            return A.checkedInteger(left * right);
        }
        const a = decimal(left);
        const b = decimal(right);
        return fromDecimal(a.digits * b.digits, a.scale + b.scale);
    }
    function checkedDivisor(left, right) {
        if (A.numberOf(right) === 0 && !(right instanceof A.RFloat && left instanceof A.RFloat && false)) {
            A.fail('Liquid error: divided by 0', 'divided_by');
        }
    }
    function quotient(left, right) {
        checkedDivisor(left, right);
        return A.isInteger(left) && A.isInteger(right) ? A.checkedInteger(Math.floor(left / right))
            : new A.RFloat(A.numberOf(left) / A.numberOf(right));
    }
    function remainder(left, right) {
        checkedDivisor(left, right);
        return calculated(left, right, (x, y) => x - y * Math.floor(x / y));
    }
    function rounded(value, places) {
        const n = A.numberOf(number(places));
        const of = number(value);
        if (A.isInteger(of)) {
            return n >= 0 ? of : A.checkedInteger(Math.round(Math.abs(of) * Math.pow(10, n)) * Math.pow(10, -n) *
                Math.sign(of));
        }
        const parts = decimal(of);
        let result = A.numberOf(of);
        if (parts.scale > n) {
            const kept = Math.floor(Math.abs(parts.digits) / Math.pow(10, parts.scale - n) + 0.5);
            result = Number(kept + 'e' + -n) * (parts.digits < 0 ? -1 : 1);
        }
        return n > 0 ? new A.RFloat(result) : A.checkedInteger(Math.trunc(result));
    }
    function bounded(value, limit, isLess) {
        const of = number(value);
        const bound = number(limit);
        return isLess(A.numberOf(bound), A.numberOf(of)) ? bound : of;
    }

    /// What filters of lists go over.
    function items(value) {
        if (Array.isArray(value)) {
            const flat = [];
            const add = (entry, depth) => {
                A.step();
                if (Array.isArray(entry) && depth < 100) {
                    entry.forEach((inner) => add(inner, depth + 1));
                } else {
                    flat.push(entry);
                }
            };
            value.forEach((entry) => add(entry, 0));
            return flat;
        }
        if (value instanceof A.RRange) {
            if (value.size > 1000000) {
                A.stop(A.host.message('time'));
            }
            const list = [];
            for (let i = value.first; i <= value.last; ++i) {
                list.push(i);
            }
            return list;
        }
        return A.isNil(value) ? [] : [value];
    }
    A.items = items;

    /// As Ruby's item[property].
    A.property = (item, property) => {
        if (item instanceof A.RHash) {
            return item.has(property) ? item.get(property) : null;
        }
        if (A.isString(item) && A.isString(property)) {
            return item.indexOf(property) >= 0 ? property : null;
        }
        if (A.isNil(item) || A.isString(item) || A.isNumeric(item) || Array.isArray(item)) {
            A.fail('Liquid error: cannot select the property \'' + text(property) + '\'', text(property));
        }
        return null;
    };

    function replaced(value, pattern, replacement) {
        const source = text(value);
        const what = text(pattern);
        const by = rubyReplacement(text(replacement), what);
        if (what === '') {
            return A.checkedText(by + A.characters(source).map((c) => c + by).join(''));
        }
        const parts = source.split(what);
        if (source.length + parts.length * by.length > A.largestText) {
            A.cannot(A.host.message('size'), 'replace');
        }
        return parts.join(by);
    }
    /// In Ruby's replacement texts a backslash is special.
    function rubyReplacement(replacement, matched) {
        return replacement.indexOf('\\') < 0 ? replacement
            : replacement.replace(/\\([0-9&\\])/g, (whole, c) => (c === '\\' ? '\\' : c === '0' || c === '&' ? matched
                : ''));
    }
    function replacedOnce(source, at, what, by) {
        return at < 0 ? source : A.checkedText(source.slice(0, at) + by + source.slice(at + what.length));
    }
    function splitText(value, pattern) {
        const source = text(value);
        const by = text(pattern);
        let parts;
        if (by === ' ') {
            parts = source.replace(/^[\s\0]+/, '').split(/[\s\0]+/);
        } else {
            parts = by === '' ? A.characters(source) : source.split(by);
        }
        while (parts.length > 0 && parts[parts.length - 1] === '') {
            parts.pop();
        }
        return parts;
    }
    function sliced(value, offset, length) {
        const from = A.toInteger(offset);
        const count = A.isTrue(length) ? A.toInteger(length) : 1;
        const list = Array.isArray(value) ? value : A.characters(text(value));
        const at = from < 0 ? list.length + from : from;
        const part = at < 0 || at > list.length || count < 0 ? [] : list.slice(at, at + count);
        return Array.isArray(value) ? part : part.join('');
    }
    function truncated(value, length, ending) {
        if (A.isNil(value)) {
            return null;
        }
        const list = A.characters(text(value));
        const limit = A.toInteger(length === undefined ? 50 : length);
        const end = text(ending === undefined ? '...' : ending);
        const kept = Math.max(0, limit - A.characterCount(end));
        return list.length > limit ? list.slice(0, kept).join('') + end : text(value);
    }
    function truncatedWords(value, count, ending) {
        if (A.isNil(value)) {
            return null;
        }
        const limit = Math.max(1, A.toInteger(count === undefined ? 15 : count));
        const words = text(value).replace(/^[\s\0]+/, '').split(/[\s\0]+/);
        if (words[words.length - 1] === '' && words.length <= limit + 1) {
            words.pop();
        }
        return words.length <= limit ? text(value)
            : words.slice(0, limit).join(' ') + text(ending === undefined ? '...' : ending);
    }
    function naturally(a, b) {
        if (A.isNil(a) || A.isNil(b)) {
            return A.isNil(a) ? 1 : -1;
        }
        const lower = (value) => text(value).replace(/[A-Z]+/g, (c) => c.toLowerCase());
        return A.compare(lower(a), lower(b));
    }
    function unique(list, keyOf) {
        const seen = new Map();
        return list.filter((entry) => {
            A.step();
            const key = keyOf(entry);
            const name = A.className(key) + (A.isString(key) ? key : key instanceof A.RDocument ? '' : A.inspected(key));
            const same = seen.get(name) || [];
            if (same.some((other) => A.equal(other, key, true))) {
                return false;
            }
            seen.set(name, same.concat([key]));
            return true;
        });
    }
    function defaulted(value, fallback, options) {
        const allowsFalse = options instanceof A.RHash && A.isTrue(options.get('allow_false'));
        const isMissing = allowsFalse ? A.isNil(value) : !A.isTrue(value);
        const isEmpty = A.isString(value) || Array.isArray(value) ? value.length === 0
            : value instanceof A.RHash ? value.size === 0 : false;
        return isMissing || isEmpty ? (fallback === undefined ? '' : fallback) : value;
    }
    function formattedDate(value, format) {
        if (text(format) === '') {
            return value;
        }
        const date = A.dateOf(value);
        return date === null ? value : A.formatTime(date, text(format));
    }
    function percentEncoded(source) {
        return encodeURIComponent(source).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())
            .replace(/%20/g, '+');
    }
    A.percentEncoded = percentEncoded;
    function capitalized(value) {
        const source = text(value);
        const first = A.characters(source.slice(0, 2))[0] || '';
        return first.toUpperCase() + source.slice(first.length).toLowerCase();
    }
    const propertyOr = (property, value) => (property === undefined ? value : A.property(value, property));
    const htmlBlocks = [['<script', '</script>'], ['<!--', '-->'], ['<style', '</style>']];
    /// By search instead of by pattern: the pattern needs the square of the text's length on an open `<`.
    function withoutHtml(value) {
        const source = text(value);
        const parts = [];
        const missing = {};
        let from = 0;
        for (let at = source.indexOf('<'); at >= 0;) {
            A.step();
            const block = htmlBlocks.find((one) => source.startsWith(one[0], at) && !missing[one[1]]);
            const end = block ? source.indexOf(block[1], at + block[0].length) : -1;
            if (end >= 0) {
                parts.push(source.slice(from, at));
                from = end + block[1].length;
                at = source.indexOf('<', from);
            } else if (block) {
                missing[block[1]] = true;
            } else {
                at = source.indexOf('<', at + 1);
            }
        }
        return withoutTags(parts.join('') + source.slice(from));
    }
    function withoutTags(source) {
        let result = '';
        let at = 0;
        for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
            A.step();
            const close = source.indexOf('>', open);
            if (close < 0) {
                break;
            }
            result += source.slice(at, open);
            at = close + 1;
        }
        return result + source.slice(at);
    }

    /// [function, fewest arguments, most arguments]; the value itself is not counted.
    const own = {
        size: [(v) => (Array.isArray(v) || A.isString(v) || A.isInteger(v) || v instanceof A.RHash ||
            v instanceof A.RRange ? A.command(v, 'size') : 0), 0, 0],
        capitalize: [capitalized, 0, 0],
        url_encode: [(v) => (A.isNil(v) ? null : percentEncoded(text(v))), 0, 0],
        url_decode: [(v) => (A.isNil(v) ? null : decodeURIComponent(text(v).replace(/\+/g, ' '))), 0, 0],
        slice: [sliced, 1, 2],
        truncate: [truncated, 0, 2],
        truncatewords: [truncatedWords, 0, 2],
        split: [splitText, 1, 1],
        strip: [(v) => A.withoutLeadingBlanks(A.withoutTrailingBlanks(text(v))), 0, 0],
        lstrip: [(v) => A.withoutLeadingBlanks(text(v)), 0, 0],
        rstrip: [(v) => A.withoutTrailingBlanks(text(v)), 0, 0],
        strip_html: [withoutHtml, 0, 0],
        join: [(v, glue) => A.joined(items(v), glue === undefined ? ' ' : text(glue)), 0, 1],
        sort_natural: [(v, property) => A.sorted(items(v), (a, b) => naturally(propertyOr(property, a),
            propertyOr(property, b))), 0, 1],
        uniq: [(v, property) => unique(items(v), (entry) => propertyOr(property, entry)), 0, 1],
        reverse: [(v) => items(v).slice().reverse(), 0, 0],
        map: [(v, property) => items(v).map((entry) => (A.isNil(entry) || entry === true || entry === false ||
            entry instanceof A.RFloat ? null : A.property(entry, property))), 1, 1],
        compact: [(v, property) => items(v).filter((entry) => !A.isNil(propertyOr(property, entry))), 0, 1],
        replace: [replaced, 1, 2],
        remove: [(v, what) => replaced(v, what, ''), 1, 1],
        replace_first: [(v, what, by) => replacedOnce(text(v), text(v).indexOf(text(what)), text(what),
            rubyReplacement(text(by === undefined ? '' : by), text(what))), 1, 2],
        remove_first: [(v, what) => replacedOnce(text(v), text(v).indexOf(text(what)), text(what), ''), 1, 1],
        replace_last: [(v, what, by) => replacedOnce(text(v), text(v).lastIndexOf(text(what)), text(what), text(by)),
            2, 2],
        remove_last: [(v, what) => replacedOnce(text(v), text(v).lastIndexOf(text(what)), text(what), ''), 1, 1],
        append: [(v, other) => A.checkedText(text(v) + text(other)), 1, 1],
        prepend: [(v, other) => A.checkedText(text(other) + text(v)), 1, 1],
        concat: [(v, other) => {
            if (!Array.isArray(other)) {
                A.fail('Liquid error: concat filter requires an array argument', 'concat');
            }
            if (other.length > 1000000) {
                A.stop(A.host.message('size'));
            }
            return items(v).concat(other);
        }, 1, 1],
        newline_to_br: [(v) => A.checkedText(text(v).replace(/\r?\n/g, '<br />\n')), 0, 0],
        escape: [(v) => (A.isNil(v) ? null : stock('escape')(v).replace(/&#34;/g, '&quot;')), 0, 0],
        escape_once: [(v) => text(v).replace(/["><']|&(?!([a-zA-Z]+|(#\d+));)/g, (c) => ({ '&': '&amp;',
            '>': '&gt;', '<': '&lt;', '"': '&quot;', '\'': '&#39;' }[c])), 0, 0],
        date: [formattedDate, 1, 1],
        first: [(v) => (Array.isArray(v) || v instanceof A.RRange || v instanceof A.RHash
            ? A.command(v, 'first') : null), 0, 0],
        last: [(v) => (Array.isArray(v) || v instanceof A.RRange ? A.command(v, 'last') : null), 0, 0],
        abs: [(v) => { const n = number(v); return A.isInteger(n) ? Math.abs(n) : new A.RFloat(Math.abs(n.value)); },
            0, 0],
        plus: [(v, n) => calculated(number(v), number(n), (x, y) => x + y), 1, 1],
        minus: [(v, n) => calculated(number(v), number(n), (x, y) => x - y), 1, 1],
        times: [(v, n) => product(number(v), number(n)), 1, 1],
        divided_by: [(v, n) => quotient(number(v), number(n)), 1, 1],
        modulo: [(v, n) => remainder(number(v), number(n)), 1, 1],
        round: [(v, n) => rounded(v, n === undefined ? 0 : n), 0, 1],
        ceil: [(v) => A.checkedInteger(Math.ceil(A.numberOf(number(v)))), 0, 0],
        floor: [(v) => A.checkedInteger(Math.floor(A.numberOf(number(v)))), 0, 0],
        at_least: [(v, n) => bounded(v, n, (bound, of) => bound > of), 1, 1],
        at_most: [(v, n) => bounded(v, n, (bound, of) => bound < of), 1, 1],
        default: [defaulted, 0, 2],
    };
    own.h = own.escape;
    const ofLiquidjs = ['upcase', 'downcase', 'strip_newlines'];
    let stockFilters = {};
    /// A filter of liquidjs on the text of a value.
    function stock(name) {
        return (value) => stockFilters[name].call({ context: { memoryLimit: { use() {} } } }, text(value));
    }

    A.registerFilters = () => {
        stockFilters = A.liquidjs.filters;
        A.filters = Object.create(null);
        Object.keys(own).forEach((name) => { A.filters[name] = own[name]; });
        ofLiquidjs.forEach((name) => { A.filters[name] = [stock(name), 0, 0]; });
        ['base64_encode', 'base64_decode', 'base64_url_safe_encode', 'base64_url_safe_decode'].forEach((name) => {
            A.filters[name] = [(value) => {
                const answer = A.host.base64(text(value), name);
                return answer[0] === '=' ? answer.slice(1)
                    : A.fail('Liquid error: invalid base64 provided to ' + name, name);
            }, 0, 0];
        });
    };

    A.applyFilter = (name, value, args, context) => {
        A.step();
        const filter = A.filters[name];
        if (filter === undefined) {
            A.cannot(A.host.message('filter').replace('%1', name), name);
        }
        if (args.length < filter[1] || args.length > filter[2]) {
            A.fail('Liquid error: wrong number of arguments (given ' + (args.length + 1) + ', expected ' +
                (filter[1] + 1) + (filter[1] === filter[2] ? '' : '..' + (filter[2] + 1)) + ')', name);
        }
        A.filterContext = context;
        return filter[0](value, ...args);
    };
})(anchorage);
