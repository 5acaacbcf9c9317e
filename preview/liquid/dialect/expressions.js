// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands inside tags and outputs, read as Ruby's Liquid reads it: by its grammar where the text follows it, else
// by the loose patterns of old. Both give the same things: expressions with evaluate(context).
'use strict';

(function (A) {
    const quoted = '"[^"]*"|\'[^\']*\'';
    const fragment = '(?:(?:' + quoted + ')|(?:[^\\s,|\'"]|' + quoted + ')+)';
    A.patterns = {
        fragment: fragment,
        attributes: '(\\w[\\w-]*)\\s*:\\s*(' + fragment + ')',
        signature: '(?:\\(?[\\w\\-.\\[\\]]\\)?)+',
    };

    class SyntaxProblem extends Error {
        constructor(message) {
            super(message);
            this.isSyntax = true;
            this.text = message;
        }
    }
    A.syntax = (message) => { throw new SyntaxProblem(message); };

    const specials = { '|': 'pipe', '.': 'dot', ':': 'colon', ',': 'comma', '[': 'open_square', ']': 'close_square',
        '(': 'open_round', ')': 'close_round', '?': 'question', '-': 'dash' };
    const lexeme = new RegExp('\\s*(?:(==|!=|<>|<=?|>=?|contains(?=\\s))|(' + quoted +
        ')|(-?\\d+(?:\\.\\d+)?)|([a-zA-Z_][\\w-]*\\??)|(\\.\\.)|([|.:,\\[\\]()?-]))', 'y');

    function tokensOf(markup) {
        const tokens = [];
        const end = A.withoutTrailingBlanks(markup).length;
        lexeme.lastIndex = 0;
        while (lexeme.lastIndex < end) {
            const m = lexeme.exec(markup);
            if (!m) {
                A.syntax('Unexpected character');
            }
            const kind = m[1] ? 'comparison' : m[2] ? 'string' : m[3] ? 'number' : m[4] ? 'id' : m[5] ? 'dotdot'
                : specials[m[6]];
            tokens.push([kind, m[1] || m[2] || m[3] || m[4] || m[5] || m[6]]);
        }
        tokens.push(['end_of_string', '']);
        return tokens;
    }

    /// Reads tokens by Liquid's grammar. An expression is given back as the text that stands for it.
    class Reader {
        constructor(markup) {
            this.tokens = tokensOf(markup);
            this.at = 0;
            this.depth = 0;
        }
        look(kind, ahead) {
            const token = this.tokens[this.at + (ahead || 0)];
            return token !== undefined && token[0] === kind;
        }
        take(kind) {
            const token = this.tokens[this.at];
            if (kind && (!token || token[0] !== kind)) {
                A.syntax('Expected ' + kind + ' but found ' + (token ? token[0] : 'nothing'));
            }
            ++this.at;
            return token[1];
        }
        tryTake(kind) {
            return this.look(kind) ? this.take(kind) : null;
        }
        tryId(name) {
            if (this.look('id') && this.tokens[this.at][1] === name) {
                ++this.at;
                return name;
            }
            return null;
        }
        expression() {
            if (++this.depth > 100) {
                A.syntax('Nesting too deep');
            }
            const text = this.expressionText();
            --this.depth;
            return text;
        }
        expressionText() {
            if (this.look('id')) {
                return this.take() + this.lookups();
            }
            if (this.look('open_square')) {
                return this.take() + this.expression() + this.take('close_square') + this.lookups();
            }
            if (this.look('string') || this.look('number')) {
                return this.take();
            }
            if (this.look('open_round')) {
                this.take();
                const first = this.expression();
                this.take('dotdot');
                const last = this.expression();
                this.take('close_round');
                return '(' + first + '..' + last + ')';
            }
            return A.syntax('not a valid expression');
        }
        lookups() {
            let text = '';
            for (;;) {
                if (this.look('open_square')) {
                    text += this.take() + this.expression() + this.take('close_square');
                } else if (this.look('dot')) {
                    text += this.take() + this.take('id');
                } else {
                    return text;
                }
            }
        }
        argument() {
            const key = this.look('id') && this.look('colon', 1) ? this.take() + this.take() + ' ' : '';
            return key + this.expression();
        }
    }
    A.Reader = Reader;

    const constant = (value) => ({ evaluate: () => value, constant: true, value: value });
    const commands = { size: true, first: true, last: true };

    class Lookup {
        constructor(markup) {
            const parts = markup.match(/\[[^\]]+\]|[\w-]+\??/g) || [];
            const keyOf = (part) => (part[0] === '[' && part[part.length - 1] === ']'
                ? A.expression(part.slice(1, -1)) : constant(part));
            this.name = parts.length > 0 ? keyOf(parts[0]) : constant(null);
            this.keys = parts.slice(1).map(keyOf);
            this.commands = parts.slice(1).map((part) => commands[part] === true);
        }
        evaluate(context) {
            let object = context.find(this.name.evaluate(context));
            for (let i = 0; i < this.keys.length; ++i) {
                object = A.lookUp(object, this.keys[i].evaluate(context), this.commands[i]);
                if (object === undefined) {
                    return null;
                }
            }
            return object === undefined ? null : object;
        }
    }

    function rangeEnd(value) {
        if (A.isInteger(value)) {
            return value;
        }
        return A.isNil(value) || A.isString(value) ? A.leadingInteger(A.text(value)) : A.toInteger(value);
    }
    /// As Ruby's String#to_i.
    A.leadingInteger = (text) => {
        const m = /^\s*([-+]?\d+(?:_\d+)*)/.exec(text);
        return m ? A.checkedInteger(Number(m[1].replace(/_/g, ''))) : 0;
    };
    A.leadingFloat = (text) => {
        const m = /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/i.exec(text);
        return m ? Number(m[0]) : 0;
    };
    /// As Liquid's to_integer.
    A.toInteger = (value) => {
        if (A.isInteger(value)) {
            return value;
        }
        const text = A.text(value).trim();
        if (!/^[-+]?\d+(?:_\d+)*$/.test(text) || /^[-+]?0\d/.test(text)) {
            A.fail('Liquid error: invalid integer', 'integer');
        }
        return A.checkedInteger(Number(text.replace(/_/g, '')));
    };

    const literals = { nil: null, null: null, '': null, true: true, false: false };
    const known = new Map();

    function expressionOf(source) {
        const markup = source.trim();
        const first = markup[0];
        if (markup.length > 0 && (first === '"' || first === '\'') && markup[markup.length - 1] === first) {
            return constant(markup.slice(1, -1));
        }
        if (/^-?\d+$/.test(markup)) {
            return constant(A.checkedInteger(Number(markup)));
        }
        const range = /^\(\s*(\S+)\s*\.\.\s*(\S+)\s*\)$/.exec(markup);
        if (range) {
            const low = A.expression(range[1]);
            const high = A.expression(range[2]);
            return { evaluate: (context) => new A.RRange(rangeEnd(low.evaluate(context)),
                rangeEnd(high.evaluate(context))) };
        }
        if (/^-?\d[\d.]+$/.test(markup)) {
            return constant(new A.RFloat(A.leadingFloat(markup)));
        }
        if (Object.prototype.hasOwnProperty.call(literals, markup)) {
            return constant(literals[markup]);
        }
        if (markup === 'empty' || markup === 'blank') {
            return constant(new A.Literal(markup));
        }
        return new Lookup(markup);
    }

    function cached(cache, key, make) {
        let value = cache.get(key);
        if (value === undefined) {
            if (cache.size > 5000) {
                cache.clear();
            }
            value = make(key);
            cache.set(key, value);
        }
        return value;
    }
    A.expression = (markup) => cached(known, markup, expressionOf);

    const attribute = new RegExp('^' + A.patterns.attributes + '$');
    function filterOf(name, args) {
        const filter = { name: name, args: [], named: null };
        args.forEach((arg) => {
            const m = attribute.exec(arg);
            if (m) {
                filter.named = filter.named || [];
                filter.named.push([m[1], A.expression(m[2])]);
            } else {
                filter.args.push(A.expression(arg));
            }
        });
        return filter;
    }

    const withFilters = new RegExp('(' + fragment + ')([\\s\\S]*)');
    const filterParts = new RegExp('(?:\\s+|' + fragment + '|,)+', 'g');
    const filterArgs = new RegExp('(?::|,)\\s*((?:\\w+\\s*:\\s*)?' + fragment + ')', 'g');

    /// A value with its filters: `page.title | upcase`.
    class Variable {
        constructor(markup) {
            this.name = null;
            this.filters = [];
            try {
                this.readByGrammar(markup);
            } catch (problem) {
                if (!problem.isSyntax) {
                    throw problem;
                }
                this.readLoosely(markup);
            }
        }
        readByGrammar(markup) {
            const reader = new Reader(markup);
            if (reader.look('end_of_string')) {
                return;
            }
            const name = reader.expression();
            const filters = [];
            while (reader.tryTake('pipe')) {
                const filter = reader.take('id');
                const args = [];
                if (reader.tryTake('colon')) {
                    args.push(reader.argument());
                    while (reader.tryTake('comma')) {
                        args.push(reader.argument());
                    }
                }
                filters.push(filterOf(filter, args));
            }
            reader.take('end_of_string');
            this.name = A.expression(name);
            this.filters = filters;
        }
        readLoosely(markup) {
            const m = withFilters.exec(markup);
            if (!m) {
                return;
            }
            this.name = A.expression(m[1]);
            const bar = /\|\s*([\s\S]*)/.exec(m[2]);
            (bar && bar[1].match(filterParts) || []).forEach((part) => {
                const name = /\w+/.exec(part);
                if (name) {
                    const args = [];
                    part.replace(filterArgs, (whole, arg) => args.push(arg));
                    this.filters.push(filterOf(name[0], args));
                }
            });
        }
        evaluate(context) {
            let value = this.name === null ? null : this.name.evaluate(context);
            for (const filter of this.filters) {
                const args = filter.args.map((arg) => arg.evaluate(context));
                if (filter.named) {
                    args.push(new A.RHash(filter.named.map((pair) => [pair[0], pair[1].evaluate(context)])));
                }
                value = A.applyFilter(filter.name, value, args, context);
            }
            return A.isNil(value) ? null : value;
        }
    }
    const variables = new Map();
    A.variable = (markup) => cached(variables, markup, (text) => new Variable(text));

    function literalTest(literal, value) {
        // Only Rails knows blank?; empty? is known to texts, lists and hashes.
        if (literal.name === 'blank') {
            return false;
        }
        return A.isString(value) || Array.isArray(value) ? value.length === 0
            : value instanceof A.RHash && value.size === 0;
    }
    function areEqual(left, right) {
        if (left instanceof A.Literal) {
            return right instanceof A.Literal ? false : literalTest(left, right);
        }
        return right instanceof A.Literal ? literalTest(right, left) : A.equal(left, right);
    }
    function contains(left, right) {
        if (!A.isTrue(left) || !A.isTrue(right)) {
            return false;
        }
        if (A.isString(left)) {
            return left.indexOf(A.text(right)) >= 0;
        }
        if (Array.isArray(left)) {
            return left.some((entry) => A.equal(entry, right));
        }
        if (left instanceof A.RRange) {
            return A.isNumeric(right) && A.numberOf(right) >= left.first && A.numberOf(right) <= left.last;
        }
        return left instanceof A.RHash && left.has(right);
    }
    function isOrdered(value) {
        return A.isNumeric(value) || A.isString(value) || value instanceof A.RDate || value instanceof A.RTime ||
            value instanceof A.RDocument;
    }
    function compares(operator, left, right) {
        if (!isOrdered(left) || !isOrdered(right)) {
            return null;
        }
        const order = A.compare(left, right);
        if (order === null) {
            const shown = A.isNumeric(right) ? A.text(right) : A.className(right);
            A.fail('Liquid error: comparison of ' + A.className(left) + ' with ' + shown + ' failed', operator);
        }
        return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0
            : order >= 0;
    }

    class Condition {
        constructor(left, operator, right, plain) {
            this.plain = plain === true;
            this.left = left;
            this.operator = operator;
            this.right = right;
            this.relation = null;
            this.child = null;
        }
        attach(relation, child) {
            this.relation = relation;
            this.child = child;
        }
        evaluate(context) {
            let condition = this;
            for (;;) {
                const result = condition.own(context);
                const settled = condition.relation === 'or' ? A.isTrue(result)
                    : condition.relation === 'and' ? !A.isTrue(result) : true;
                if (settled) {
                    return result;
                }
                condition = condition.child;
            }
        }
        /// In where_exp and its kind `empty` is a thing of its own that equals nothing.
        areEqual(left, right) {
            return this.plain ? A.equal(left, right) : areEqual(left, right);
        }
        own(context) {
            const left = this.left.evaluate(context);
            if (!this.operator) {
                return left;
            }
            const right = this.right.evaluate(context);
            switch (this.operator) {
            case '==': return this.areEqual(left, right);
            case '!=': case '<>': return !this.areEqual(left, right);
            case 'contains': return contains(left, right);
            case '<': case '>': case '<=': case '>=': return compares(this.operator, left, right);
            default: return A.fail('Liquid error: Unknown operator ' + this.operator, this.operator);
            }
        }
    }
    A.Condition = Condition;

    function comparison(reader, plain) {
        const left = A.expression(reader.expression());
        const operator = reader.tryTake('comparison');
        return operator ? new Condition(left, operator, A.expression(reader.expression()), plain)
            : new Condition(left);
    }
    /// By the grammar alone, as where_exp and its kind want it.
    A.strictCondition = (markup, plain) => {
        const reader = new Reader(markup);
        const first = comparison(reader, plain);
        let last = first;
        for (;;) {
            const relation = reader.tryId('and') || reader.tryId('or');
            if (!relation) {
                break;
            }
            const next = comparison(reader, plain);
            last.attach(relation, next);
            last = next;
        }
        reader.take('end_of_string');
        return first;
    };

    const loose = new RegExp('(' + fragment + ')\\s*([=!<>a-z_]+)?\\s*(' + fragment + ')?');
    const pieces = new RegExp('(?:\\b(?:\\s?and\\s?|\\s?or\\s?)\\b|(?:\\s*(?!\\b(?:\\s?and\\s?|\\s?or\\s?)\\b)(?:' +
        fragment + '|\\S+)\\s*)+)', 'g');
    function looseOne(text) {
        const m = loose.exec(text || '');
        if (!m) {
            A.syntax('Syntax Error in tag \'if\' - Valid syntax: if [expression]');
        }
        return new Condition(A.expression(m[1]), m[2], A.expression(m[3] || 'nil'));
    }
    function looseCondition(markup) {
        const parts = markup.match(pieces) || [];
        let condition = looseOne(parts.pop());
        while (parts.length > 0) {
            const relation = parts.pop().trim();
            const next = looseOne(parts.pop());
            if (relation !== 'and' && relation !== 'or') {
                A.syntax('Syntax Error in tag \'if\' - Valid syntax: if [expression]');
            }
            next.attach(relation, condition);
            condition = next;
        }
        return condition;
    }
    const conditions = new Map();
    A.condition = (markup) => cached(conditions, markup, (text) => {
        try {
            return A.strictCondition(text);
        } catch (problem) {
            if (!problem.isSyntax) {
                throw problem;
            }
            return looseCondition(text);
        }
    });
})(anchorage);
