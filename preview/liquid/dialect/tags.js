// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Liquid's own tags, as Ruby's Liquid has them.
'use strict';

(function (A) {
    const fragment = A.patterns.fragment;

    class Assign extends A.Node {
        read(markup) {
            const m = new RegExp('(' + A.patterns.signature + ')\\s*=\\s*([\\s\\S]*)\\s*').exec(markup);
            if (!m) {
                A.syntax('Syntax Error in \'assign\' - Valid syntax: assign [var] = [source]');
            }
            this.to = m[1];
            this.from = A.variable(m[2]);
            this.blank = true;
        }
        write(context) {
            context.assign(this.to, this.from.evaluate(context));
        }
    }
    class Capture extends A.Node {
        read(markup, tokens, parser) {
            const m = new RegExp('(' + A.patterns.signature + ')').exec(markup);
            this.body = new A.Body();
            this.readBlock(tokens, parser, this.body);
            if (!m) {
                A.syntax('Syntax Error in \'capture\' - Valid syntax: capture [var]');
            }
            this.to = m[1];
            this.blank = true;
        }
        write(context) {
            const inner = new A.Output();
            this.body.render(context, inner);
            context.assign(this.to, inner.toString());
        }
    }
    class Comment extends A.Node {
        read(markup, tokens, parser) {
            const ignored = new A.Body();
            const stay = (text, body) => body;
            this.readBlock(tokens, parser, ignored, { else: stay, elsif: stay, when: stay });
            // Liquid reads comments, but does not mind tags that it does not know there.
            ignored.nodes.forEach((node) => { node.silent = node.silent || node.isUnknownTag; });
            this.blank = true;
        }
        write() {}
    }
    class InlineComment extends A.Node {
        read(markup) {
            if (/\n\s*[^#\s]/.test(markup)) {
                A.syntax('Syntax error in tag \'#\' - Each line of comments must be prefixed by the \'#\' character');
            }
            this.blank = true;
        }
        write() {}
    }
    class Raw extends A.Node {
        read(markup, tokens) {
            this.body = '';
            this.bodyLine = -1;
            for (let token = tokens.shift(); token; token = tokens.shift()) {
                this.bodyLine = this.bodyLine < 0 ? token.line : this.bodyLine;
                this.body += token.name === 'endraw' ? token.before : token.raw;
                if (token.name === 'endraw') {
                    break;
                }
            }
            if (/\S/.test(markup)) {
                A.syntax('Syntax Error in \'raw\' - Valid syntax: raw');
            }
            this.blank = this.body === '';
        }
        write(context, output) {
            output.text(this.body, this.bodyLine);
        }
    }

    class If extends A.Node {
        read(markup, tokens, parser) {
            this.branches = [];
            const branch = (condition) => {
                this.branches.push({ condition: condition, body: new A.Body() });
                return this.branches[this.branches.length - 1].body;
            };
            const conditionOf = (text) => {
                try {
                    return A.condition(text);
                } catch (error) {
                    this.problem = this.problem || error;
                    return null;
                }
            };
            this.readBlock(tokens, parser, branch(conditionOf(markup)), {
                elsif: (text) => branch(conditionOf(text)),
                else: () => branch(null),
            });
            if (this.problem) {
                throw this.problem;
            }
            A.finishBranches(this, this.branches.map((one) => one.body));
        }
        isMet(branch, index, context) {
            return branch.condition === null || A.isTrue(branch.condition.evaluate(context));
        }
        write(context, output) {
            const met = this.branches.find((branch, index) => this.isMet(branch, index, context));
            if (met) {
                met.body.render(context, output);
            }
        }
    }
    /// A block in which nothing prints loses the white space between its tags.
    A.finishBranches = (node, bodies) => {
        node.blank = bodies.every((body) => body.blank);
        if (node.blank) {
            bodies.forEach((body) => body.dropBlankTexts());
        }
    };
    class Unless extends If {
        isMet(branch, index, context) {
            return super.isMet(branch, index, context) !== (index === 0);
        }
    }

    class Case extends A.Node {
        read(markup, tokens, parser) {
            const subject = new RegExp(fragment).exec(markup);
            const unreached = new A.Body();
            this.branches = [];
            this.readBlock(tokens, parser, unreached, {
                when: (text) => this.when(text),
                else: () => {
                    const body = new A.Body();
                    this.branches.push({ value: null, body: body });
                    return body;
                },
            });
            if (!subject) {
                A.syntax('Syntax Error in \'case\' - Valid syntax: case [condition]');
            }
            if (this.problem) {
                throw this.problem;
            }
            this.subject = A.expression(subject[0]);
            A.finishBranches(this, this.branches.map((one) => one.body).concat(unreached));
        }
        when(text) {
            const form = new RegExp('(' + fragment + ')(?:(?:\\s+or\\s+|\\s*,\\s*)(' + fragment + '[\\s\\S]*))?');
            const body = new A.Body();
            for (let rest = text; rest !== undefined;) {
                const m = form.exec(rest);
                if (!m) {
                    this.problem = { isSyntax: true, text: 'Syntax Error in tag \'case\' - Valid when condition: ' +
                        '{% when [condition] [or condition2...] %}' };
                    return body;
                }
                this.branches.push({ value: A.expression(m[1]), body: body });
                rest = m[2];
            }
            return body;
        }
        write(context, output) {
            let found = false;
            this.branches.forEach((branch) => {
                if (branch.value === null) {
                    if (!found) {
                        branch.body.render(context, output);
                    }
                } else if (A.isTrue(new A.Condition(this.subject, '==', branch.value).evaluate(context))) {
                    found = true;
                    branch.body.render(context, output);
                }
            });
        }
    }

    /// The items of a list that a loop goes through.
    function itemsOf(collection, from, to) {
        if (A.isString(collection)) {
            return collection === '' ? [] : [collection];
        }
        let items = [];
        if (Array.isArray(collection)) {
            items = collection;
        } else if (collection instanceof A.RHash) {
            items = collection.entries();
        } else if (collection instanceof A.RRange) {
            const last = Math.min(collection.size, to === null ? Infinity : to);
            for (let i = Math.max(0, from); i < last; ++i) {
                A.step();
                if (items.length > 1000000) {
                    A.stop(A.host.message('time'));
                }
                items.push(collection.first + i);
            }
            return items;
        }
        return items.slice(Math.max(0, from), to === null ? undefined : Math.max(0, to));
    }

    const loopKeys = { length: (l) => l.length, index: (l) => l.at + 1, index0: (l) => l.at,
        rindex: (l) => l.length - l.at, rindex0: (l) => l.length - l.at - 1, first: (l) => l.at === 0,
        last: (l) => l.at === l.length - 1, name: (l) => l.name, parentloop: (l) => l.parent };
    const rowKeys = { length: loopKeys.length, index: loopKeys.index, index0: loopKeys.index0,
        rindex: loopKeys.rindex, rindex0: loopKeys.rindex0, first: loopKeys.first, last: loopKeys.last,
        col: (l) => l.col, col0: (l) => l.col - 1, row: (l) => l.row, col_first: (l) => l.col === 1,
        col_last: (l) => l.col === l.cols };
    class Loop {
        constructor(name, length, parent, keys, className) {
            Object.assign(this, { name, length, parent, keys, className, at: 0, col: 1, row: 1, cols: 0,
                isLoop: true });
        }
        read(key) {
            const known = A.isString(key) && Object.prototype.hasOwnProperty.call(this.keys, key);
            const value = known ? this.keys[key](this) : undefined;
            return value === undefined ? undefined : value;
        }
        next() {
            ++this.at;
            if (this.col === this.cols) {
                this.col = 1;
                ++this.row;
            } else {
                ++this.col;
            }
        }
    }

    class For extends A.Node {
        read(markup, tokens, parser) {
            this.body = new A.Body();
            this.otherwise = null;
            this.readBlock(tokens, parser, this.body, { else: () => (this.otherwise = new A.Body()) });
            this.limit = this.from = null;
            try {
                this.readByGrammar(markup);
            } catch (problem) {
                if (!problem.isSyntax) {
                    throw problem;
                }
                this.readLoosely(markup);
            }
            A.finishBranches(this, this.otherwise ? [this.body, this.otherwise] : [this.body]);
        }
        readByGrammar(markup) {
            const reader = new A.Reader(markup);
            this.variable = reader.take('id');
            if (!reader.tryId('in')) {
                A.syntax('For loops require an \'in\' clause');
            }
            const collection = reader.expression();
            this.reversed = reader.tryId('reversed') !== null;
            while (reader.look('id') && reader.look('colon', 1)) {
                const key = reader.tryId('limit') || reader.tryId('offset');
                if (!key) {
                    A.syntax('Invalid attribute in for loop. Valid attributes are limit and offset');
                }
                reader.take();
                this.setAttribute(key, reader.expression());
            }
            reader.take('end_of_string');
            this.setCollection(collection);
        }
        readLoosely(markup) {
            const m = new RegExp('^([\\w-]+)\\s+in\\s+((?:' + fragment + ')+)\\s*(reversed)?').exec(markup);
            if (!m) {
                A.syntax('Syntax Error in \'for loop\' - Valid syntax: for [item] in [collection]');
            }
            this.variable = m[1];
            this.reversed = m[3] !== undefined;
            this.setCollection(m[2]);
            markup.replace(new RegExp(A.patterns.attributes, 'g'), (whole, key, value) =>
                this.setAttribute(key, value));
        }
        setCollection(text) {
            this.loopName = this.variable + '-' + text;
            this.collection = A.expression(text);
        }
        setAttribute(key, text) {
            if (key === 'offset') {
                this.from = text === 'continue' ? 'continue' : A.expression(text);
            } else if (key === 'limit') {
                this.limit = A.expression(text);
            }
        }
        segment(context) {
            const offsets = context.register('for');
            let from = offsets.get(this.loopName) || 0;
            if (this.from !== 'continue') {
                const value = this.from === null ? null : this.from.evaluate(context);
                from = A.isNil(value) ? 0 : A.toInteger(value);
            }
            const limit = this.limit === null ? null : this.limit.evaluate(context);
            const to = A.isNil(limit) ? null : A.toInteger(limit) + from;
            const items = itemsOf(this.collection.evaluate(context), from, to);
            offsets.set(this.loopName, from + items.length);
            return this.reversed ? items.slice().reverse() : items;
        }
        write(context, output) {
            const items = this.segment(context);
            if (items.length === 0) {
                if (this.otherwise) {
                    this.otherwise.render(context, output);
                }
                return;
            }
            const loops = context.loops;
            const loop = new Loop(this.loopName, items.length, loops[loops.length - 1] || null, loopKeys,
                'Liquid::ForloopDrop');
            context.push();
            loops.push(loop);
            try {
                context.set('forloop', loop);
                for (const item of items) {
                    A.step();
                    context.set(this.variable, item);
                    this.body.render(context, output);
                    loop.next();
                    if (context.takeInterrupt() === 'break') {
                        break;
                    }
                }
            } finally {
                loops.pop();
                context.pop();
            }
        }
    }

    class TableRow extends A.Node {
        read(markup, tokens, parser) {
            this.body = new A.Body();
            this.readBlock(tokens, parser, this.body);
            const m = new RegExp('(\\w+)\\s+in\\s+((?:' + fragment + ')+)').exec(markup);
            if (!m) {
                A.syntax('Syntax Error in \'table_row loop\' - Valid syntax: table_row [item] in [collection] cols=3');
            }
            this.variable = m[1];
            this.collection = A.expression(m[2]);
            this.attributes = new Map();
            markup.replace(new RegExp(A.patterns.attributes, 'g'), (whole, key, value) =>
                this.attributes.set(key, A.expression(value)));
            this.blank = this.body.blank;
        }
        number(name, context) {
            const value = this.attributes.has(name) ? this.attributes.get(name).evaluate(context) : null;
            return A.isNumeric(value) ? Math.trunc(A.numberOf(value)) : A.leadingInteger(A.text(value));
        }
        write(context, output) {
            const collection = this.collection.evaluate(context);
            if (!A.isTrue(collection)) {
                return;
            }
            const from = this.number('offset', context);
            const to = this.attributes.has('limit') ? from + this.number('limit', context) : null;
            const items = itemsOf(collection, from, to);
            const loop = new Loop('', items.length, null, rowKeys, 'Liquid::TablerowloopDrop');
            loop.cols = this.number('cols', context);
            output.value('<tr class="row1">\n', this.line);
            context.push();
            context.set('tablerowloop', loop);
            for (const item of items) {
                A.step();
                context.set(this.variable, item);
                output.value('<td class="col' + loop.col + '">', this.line);
                this.body.render(context, output);
                output.value('</td>', this.line);
                if (loop.col === loop.cols && loop.at !== loop.length - 1) {
                    output.value('</tr>\n<tr class="row' + (loop.row + 1) + '">', this.line);
                }
                loop.next();
            }
            context.pop();
            output.value('</tr>\n', this.line);
        }
    }

    class Interrupt extends A.Node {
        write(context) {
            context.interrupt(this.token.name);
        }
    }
    class Counter extends A.Node {
        read(markup) {
            this.variable = markup.trim();
        }
        write(context, output) {
            const value = context.environment.has(this.variable) ? context.environment.get(this.variable) : 0;
            const old = A.isTrue(value) ? value : 0;
            if (!A.isInteger(old)) {
                A.fail('Liquid error: internal', this.token.name);
            }
            const next = this.token.name === 'increment' ? old + 1 : old - 1;
            context.environment.set(this.variable, next);
            output.value(String(this.token.name === 'increment' ? old : next), this.line);
        }
    }
    class Cycle extends A.Node {
        read(markup) {
            const named = new RegExp('^(' + fragment + ')\\s*:\\s*([\\s\\S]*)').exec(markup);
            if (!named && !new RegExp('^(?:' + fragment + ')+').test(markup)) {
                A.syntax('Syntax Error in \'cycle\' - Valid syntax: cycle [name :] var [, var2, var3 ...]');
            }
            const form = new RegExp(fragment);
            this.values = (named ? named[2] : markup).split(',').map((part) => form.exec(part))
                .filter((m) => m !== null).map((m) => A.expression(m[0]));
            this.group = named ? A.expression(named[1]) : null;
            this.key = this.values.every((value) => value.constant)
                ? ' ' + A.inspected(this.values.map((value) => value.value)) : this;
        }
        write(context, output) {
            const turns = context.register('cycle');
            const key = this.group === null ? this.key : this.group.evaluate(context);
            const turn = turns.get(key) || 0;
            output.value(A.printed(this.values[turn] ? this.values[turn].evaluate(context) : null), this.line);
            turns.set(key, turn + 1 >= this.values.length ? 0 : turn + 1);
        }
    }
    class IfChanged extends A.Node {
        read(markup, tokens, parser) {
            this.body = new A.Body();
            this.readBlock(tokens, parser, this.body);
            this.blank = this.body.blank;
        }
        write(context, output) {
            const inner = new A.Output();
            this.body.render(context, inner);
            const text = inner.toString();
            const last = context.register('ifchanged');
            if (text !== last.get('')) {
                last.set('', text);
                output.value(text, this.line);
            }
        }
    }
    class Echo extends A.Node {
        read(markup) {
            this.variable = A.variable(markup);
        }
        write(context, output) {
            output.value(A.printed(this.variable.evaluate(context)), this.line);
        }
    }

    A.registerTags = () => {
        const tags = { assign: Assign, capture: Capture, comment: Comment, '#': InlineComment, raw: Raw, if: If,
            unless: Unless, case: Case, for: For, tablerow: TableRow, break: Interrupt, continue: Interrupt,
            increment: Counter, decrement: Counter, cycle: Cycle, ifchanged: IfChanged, echo: Echo };
        Object.keys(tags).forEach((name) => A.liquid.registerTag(name, tags[name]));
    };
})(anchorage);
