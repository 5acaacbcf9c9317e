// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filters that Jekyll adds, or has in place of Liquid's.
'use strict';

(function (A) {
    const { text } = A;

    function orStop(value, name) {
        if (A.isNil(value)) {
            A.fail('undefined method for nil', name);
        }
        return value;
    }

    /// Texts that look like numbers are numbers to Jekyll's sort and where.
    function numeric(property) {
        const source = A.isString(property) || A.isNumeric(property) ? text(property) : '';
        if (/^\s*-?\d+\s*$/.test(source)) {
            return A.leadingInteger(source);
        }
        return /^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/.test(source) ? new A.RFloat(A.leadingFloat(source.replace(/^(\s*-?)\./,
            '$10.'))) : property;
    }
    function itemProperty(item, name) {
        const path = text(name);
        const steps = path.indexOf('.') < 0 ? [path] : path.split('.');
        let value = item;
        for (const step of steps) {
            if (steps.length > 1 && (A.isNil(value) || value === true || value === false)) {
                return numeric(steps.length > 1 ? false : null);
            }
            value = A.property(orStop(value, path), step);
        }
        return numeric(value);
    }
    function isTarget(property, target) {
        if (A.isNil(target)) {
            return A.isNil(property);
        }
        if (target instanceof A.Literal) {
            return property === '' || A.joined(asArray(property), '') === '';
        }
        const wanted = text(target);
        return A.isString(property) ? property === wanted
            : asArray(property).some((entry) => textOrInspected(entry) === wanted);
    }
    function textOrInspected(value) {
        return Array.isArray(value) ? A.inspected(value) : text(value);
    }
    function asArray(value) {
        return Array.isArray(value) ? value : A.isNil(value) ? [] : value instanceof A.RHash ? value.entries() : [value];
    }
    /// What can be selected from; null for what Jekyll gives back as it is.
    function selectable(value) {
        return Array.isArray(value) ? value
            : value instanceof A.RHash && !(value instanceof A.RDocument) ? value.entries().map((entry) => entry[1])
                : value instanceof A.RRange ? A.items(value) : null;
    }
    function selected(value, property, target, pick) {
        const list = selectable(value);
        if (list === null || !A.isTrue(property) || Array.isArray(target) || target instanceof A.RHash) {
            return value;
        }
        const fits = (entry) => { A.step(); return isTarget(itemProperty(entry, property), target); };
        const found = pick(list, fits);
        return found === undefined ? null : found;
    }
    function selectedBy(value, variable, expression, pick) {
        const list = selectable(value);
        if (list === null) {
            return value;
        }
        const context = A.filterContext;
        const condition = A.strictCondition(text(expression), true);
        context.push();
        try {
            const found = pick(list, (entry) => {
                A.step();
                context.set(text(variable), entry);
                return A.isTrue(condition.evaluate(context));
            });
            return found === undefined ? null : found;
        } finally {
            context.pop();
        }
    }
    const all = (list, fits) => list.filter(fits);
    const one = (list, fits) => list.find(fits);

    function grouped(value, keyOf) {
        const list = Array.isArray(value) ? value : value instanceof A.RHash ? value.entries()
            : value instanceof A.RRange ? A.items(value) : null;
        if (list === null) {
            return value;
        }
        const groups = new Map();
        list.forEach((entry) => {
            A.step();
            const key = keyOf(entry);
            const same = groups.get(key);
            if (same) {
                same.push(entry);
            } else {
                groups.set(key, [entry]);
            }
        });
        const result = [];
        groups.forEach((entries, key) => result.push(new A.RHash([['name', key], ['items', entries],
            ['size', entries.length]])));
        return result;
    }
    function groupedBy(value, variable, expression) {
        const context = A.filterContext;
        const parsed = A.variable(text(expression));
        context.push();
        try {
            return grouped(value, (entry) => {
                context.set(text(variable), entry);
                return parsed.evaluate(context);
            });
        } finally {
            context.pop();
        }
    }

    function sortedPlainly(list) {
        return A.sorted(list, (a, b) => {
            const order = A.compare(a, b);
            if (order === null) {
                A.fail('comparison of ' + A.className(a) + ' with ' + A.className(b) + ' failed', 'sort');
            }
            return order;
        });
    }
    function sorted(value, property, nils) {
        if (A.isNil(value)) {
            A.fail('Cannot sort a null object.', 'sort');
        }
        const list = Array.isArray(value) ? value : value instanceof A.RHash ? value.entries()
            : value instanceof A.RRange ? A.items(value) : A.fail('undefined method `sort\'', 'sort');
        if (A.isNil(property)) {
            return sortedPlainly(list);
        }
        const last = nils !== undefined && text(nils) === 'last';
        if (nils !== undefined && !last && text(nils) !== 'first') {
            A.fail('Invalid nils order: \'' + text(nils) + '\'', 'sort');
        }
        return A.sorted(list.map((entry) => [itemProperty(entry, property), entry]), (a, b) => {
            if (A.isNil(a[0]) !== A.isNil(b[0])) {
                return A.isNil(a[0]) === last ? 1 : -1;
            }
            const order = A.compare(a[0], b[0]);
            return order === null ? A.compare(text(a[0]), text(b[0])) : order;
        }).map((pair) => pair[1]);
    }

    function ordinal(day) {
        return day >= 11 && day <= 13 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] || 'th';
    }
    function timeFrom(value) {
        const date = A.dateOf(value);
        if (date === null) {
            A.fail('Invalid Date: \'' + A.inspected(value) + '\' is not a valid datetime.', 'date');
        }
        return A.timeOf(date);
    }
    function dateString(value, month, type, style) {
        if (text(value) === '') {
            return value;
        }
        const time = timeFrom(value);
        if (A.isString(type) && type === 'ordinal') {
            const number = A.timeFields(time).day;
            const day = number + ordinal(number);
            return A.formatTime(time, style === 'US' ? month + ' ' + day + ', %Y' : day + ' ' + month + ' %Y');
        }
        return A.formatTime(time, '%d ' + month + ' %Y');
    }
    const dateAs = (format, utcFormat) => (value) => {
        if (text(value) === '') {
            return value;
        }
        return A.formatTime(timeFrom(value), format);
    };

    const unreserved = /[A-Za-z0-9\-._~]/;
    /// A part of an address as Addressable normalises it: what may stand there stays, the rest is percent-encoded.
    function normalized(part, extra) {
        const decoded = part.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
            try {
                return decodeURIComponent(run);
            } catch (error) {
                return run;
            }
        }).normalize('NFC');
        return encodeURIComponent(decoded).replace(/%[0-9A-F]{2}/g, (code) => {
            const c = String.fromCharCode(parseInt(code.slice(1), 16));
            return extra.indexOf(c) >= 0 || unreserved.test(c) ? c : code;
        }).replace(/[!'()*]/g, (c) => (extra.indexOf(c) >= 0 ? c : '%' + c.charCodeAt(0).toString(16).toUpperCase()));
    }
    const inPath = "!$&'()*+,;=:@/";
    function withoutDots(path) {
        const result = [];
        path.split('/').forEach((part, i, parts) => {
            if (part === '..') {
                if (result.length > 1) {
                    result.pop();
                }
                if (i === parts.length - 1) {
                    result.push('');
                }
            } else if (part !== '.') {
                result.push(part);
            } else if (i === parts.length - 1) {
                result.push('');
            }
        });
        return result.join('/');
    }
    function normalizedUrl(address) {
        const m = /^(?:([a-zA-Z][\w+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(address.trim());
        if (!m) {
            A.cannot(A.host.message('address').replace('%1', address), 'url');
        }
        const scheme = m[1] === undefined ? '' : m[1].toLowerCase() + ':';
        const host = m[2] === undefined ? '' : '//' + m[2].toLowerCase();
        if (/[^\w.:@\-/]/.test(host)) {
            A.cannot(A.host.message('address').replace('%1', address), 'url');
        }
        let path = withoutDots(normalized(m[3], inPath));
        if (path === '' && host !== '') {
            path = '/';
        }
        return scheme + host.replace(scheme === 'https:' ? /:443$/ : /:80$/, '') + path +
            (m[4] ? '?' + normalized(m[4], inPath + '?') : '') + (m[5] ? '#' + normalized(m[5], inPath + '?') : '');
    }
    const isAbsolute = (address) => /^[a-zA-Z][\w+.-]*:/.test(address);
    const withSlash = (part) => (part === '' || part[0] === '/' ? part : '/' + part);
    function config(context, key) {
        const site = context.environment.get('site');
        return site.has(key) ? site.get(key) : null;
    }
    const urlOf = (value) => (value instanceof A.RDocument && value.has('url') ? value.get('url') : value);

    A.relativeUrl = (value, context) => {
        const address = urlOf(value);
        if (isAbsolute(text(address))) {
            return address;
        }
        const base = text(config(context, 'baseurl')).replace(/\/$/, '');
        return normalizedUrl(withSlash(base) + withSlash(text(address)));
    };
    A.absoluteUrl = (value, context) => {
        const address = urlOf(value);
        if (isAbsolute(text(address))) {
            return address;
        }
        const site = config(context, 'url');
        const relative = A.relativeUrl(address, context);
        return A.isNil(site) || site === '' ? relative : normalizedUrl(text(site) + relative);
    };

    function slugified(value, mode) {
        if (A.isNil(value)) {
            return null;
        }
        if (!A.isString(value)) {
            A.fail('undefined method `gsub\'', 'slugify');
        }
        const kind = mode === undefined || A.isNil(mode) ? 'default' : text(mode);
        if (['raw', 'default', 'pretty', 'ascii', 'latin'].indexOf(kind) < 0) {
            return value.toLowerCase();
        }
        return A.host.slug(value, kind);
    }
    const cjk = (source) => A.host.countCjk(source);
    function wordCount(value, mode) {
        if (!A.isString(value)) {
            A.fail('undefined method `split\'', 'number_of_words');
        }
        const words = value.split(/[\s\0]+/).filter((word) => word !== '').length;
        if (mode === 'cjk' || mode === 'auto') {
            const counts = cjk(value).split(' ');
            return mode === 'auto' && counts[0] === '0' ? words : Number(counts[0]) + Number(counts[1]);
        }
        return words;
    }
    function sentence(list, connector) {
        const word = connector === undefined ? 'and' : text(connector);
        if (!Array.isArray(list)) {
            A.fail('undefined method `length\'', 'array_to_sentence_string');
        }
        const words = list.map((entry) => textOrInspected(entry));
        if (words.length === 2) {
            return words[0] + ' ' + word + ' ' + words[1];
        }
        return words.length < 2 ? words.join('')
            : words.slice(0, -1).map((entry, i) => A.joined([list[i]], ', ')).join(', ') + ', ' + word + ' ' +
                words[words.length - 1];
    }
    function integer(value) {
        if (A.isString(value)) {
            return A.leadingInteger(value);
        }
        if (A.isNil(value) || value === false) {
            return 0;
        }
        if (value === true || A.isInteger(value)) {
            return value === true ? 1 : value;
        }
        if (value instanceof A.RFloat) {
            return A.checkedInteger(Math.trunc(value.value));
        }
        return value instanceof A.RTime ? value.seconds : A.fail('undefined method `to_i\'', 'to_integer');
    }
    const escaped = (value) => text(value).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;',
        '"': '&quot;', '\'': '&apos;' }[c]));
    function smartened(value) {
        const html = A.host.smartify(A.printedText(value));
        return html === '' ? A.cannot(A.host.message('markup'), 'smartify') : A.checkedText(html.slice(1));
    }
    const unsupported = (name) => [() => A.cannot(A.host.message('filter').replace('%1', name), name), 0, 9];
    const cut = (list, num, take) => (Array.isArray(list) ? take(list, num === undefined ? 1 : A.toInteger(num)) : list);

    const own = {
        markdownify: [(v) => A.checkedText(A.host.markdownify(A.printedText(v))), 0, 0],
        smartify: [smartened, 0, 0],
        sassify: unsupported('sassify'), scssify: unsupported('scssify'),
        slugify: [slugified, 0, 1],
        xml_escape: [escaped, 0, 0],
        cgi_escape: [(v) => (A.isString(v) ? A.percentEncoded(v) : A.fail('no implicit conversion', 'cgi_escape')), 0, 0],
        uri_escape: [(v) => (A.isNil(v) ? null : normalized(text(v), inPath + '?#[]')), 0, 0],
        normalize_whitespace: [(v) => text(v).replace(/[ \t\r\n\f\v]+/g, ' ').trim(), 0, 0],
        number_of_words: [wordCount, 0, 1],
        array_to_sentence_string: [sentence, 0, 1],
        jsonify: [(v) => A.json(v), 0, 0],
        inspect: [(v) => escaped(A.inspected(v)), 0, 0],
        where: [(v, property, target) => selected(v, property, target, all), 2, 2],
        find: [(v, property, target) => selected(v, property, target, one), 2, 2],
        where_exp: [(v, name, expression) => selectedBy(v, name, expression, all), 2, 2],
        find_exp: [(v, name, expression) => selectedBy(v, name, expression, one), 2, 2],
        group_by: [(v, property) => grouped(v, (entry) => textOrInspected(itemProperty(entry, property))), 1, 1],
        group_by_exp: [groupedBy, 2, 2],
        sort: [sorted, 0, 2],
        to_integer: [integer, 0, 0],
        pop: [(v, n) => cut(v, n, (list, count) => list.slice(0, Math.max(0, list.length - count))), 0, 1],
        shift: [(v, n) => cut(v, n, (list, count) => list.slice(count)), 0, 1],
        push: [(v, entry) => (Array.isArray(v) ? v.concat([entry]) : v), 1, 1],
        unshift: [(v, entry) => (Array.isArray(v) ? [entry].concat(v) : v), 1, 1],
        sample: [(v, n) => cut(v, n, (list, count) => (count === 1 ? (list.length > 0 ? list[0] : null)
            : list.slice(0, count))), 0, 1],
        relative_url: [(v) => (A.isNil(v) ? null : A.relativeUrl(v, A.filterContext)), 0, 0],
        absolute_url: [(v) => (A.isNil(v) ? null : A.absoluteUrl(v, A.filterContext)), 0, 0],
        strip_index: [(v) => (text(v) === '' ? null : text(v).replace(/\/index\.html?$/, '/')), 0, 0],
        date_to_string: [(v, type, style) => dateString(v, '%b', type, style), 0, 2],
        date_to_long_string: [(v, type, style) => dateString(v, '%B', type, style), 0, 2],
        date_to_xmlschema: [dateAs('%Y-%m-%dT%H:%M:%S%:z'), 0, 0],
        date_to_rfc822: [dateAs('%a, %d %b %Y %H:%M:%S %z'), 0, 0],
    };
    A.printedText = (value) => (Array.isArray(value) ? A.inspected(value) : text(value));

    A.registerJekyllFilters = () => {
        Object.keys(own).forEach((name) => { A.filters[name] = own[name]; });
    };
})(anchorage);
