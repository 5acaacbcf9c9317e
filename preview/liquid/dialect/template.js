// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a text to nodes: Ruby's Liquid's own cut into tokens, which liquidjs's parser then makes nodes of.
'use strict';

(function (A) {
    const blocks = { if: true, unless: true, case: true, for: true, tablerow: true, capture: true, comment: true,
        raw: true, ifchanged: true, highlight: true };
    const deepest = 100;
    const longestMarkup = 10000; // characters; some patterns need the square of it
    const tagForm = /^\{%-?(\s*)(#|\w+)(\s*)([\s\S]*?)-?%\}$/;
    const lines = (text) => {
        let count = 0;
        for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            ++count;
        }
        return count;
    };

    /// liquidjs asks a token where it is when something goes wrong.
    class Token {
        constructor(fields) {
            Object.assign(this, fields);
            this.input = '';
        }
        getPosition() { return [this.line + 1, 1]; }
        getText() { return this.raw; }
    }

    /// Tokens of text, outputs and tags. All are tags to liquidjs; those of text and output have names that no page
    /// can write.
    class Cutter {
        constructor(source) {
            this.source = source;
            this.at = 0;
            this.line = 0;
            this.tokens = [];
            this.trims = false;
            this.inRaw = false;
        }
        cut() {
            const source = this.source;
            let noTagEnd = false;
            let noBrace = false;
            while (this.at < source.length) {
                A.step();
                const open = this.nextOpening();
                if (open < 0) {
                    this.text(source.length);
                    break;
                }
                this.text(open);
                const isTag = source[open + 1] === '%';
                let end = -1;
                if (isTag && !noTagEnd) {
                    end = source.indexOf('%}', open + 2);
                    noTagEnd = end < 0;
                    end = end < 0 ? -1 : end + 2;
                } else if (!isTag && !noBrace) {
                    end = source.indexOf('}', open + 2);
                    noBrace = end < 0;
                    end = end < 0 ? -1 : end + (source[end + 1] === '}' ? 2 : 1);
                }
                this.piece(open, end < 0 ? open + 2 : end, isTag);
            }
            return this.tokens;
        }
        nextOpening() {
            for (let i = this.source.indexOf('{', this.at); i >= 0; i = this.source.indexOf('{', i + 1)) {
                if (this.source[i + 1] === '%' || this.source[i + 1] === '{') {
                    return i;
                }
            }
            return -1;
        }
        push(fields, raw) {
            const token = new Token(fields);
            token.kind = A.liquidjs.TokenKind.Tag;
            token.raw = raw;
            token.line = this.line;
            token.mistake = null;
            this.tokens.push(token);
            this.line += lines(raw);
            return token;
        }
        text(end) {
            if (end === this.at) {
                return;
            }
            const raw = this.source.slice(this.at, end);
            this.at = end;
            const token = this.push({ name: ' text', text: raw, textLine: this.line }, raw);
            if (this.trims && !this.inRaw) {
                token.text = A.withoutLeadingBlanks(raw);
                token.textLine += lines(raw.slice(0, raw.length - token.text.length));
                this.trims = false;
            }
        }
        piece(begin, end, isTag) {
            const raw = this.source.slice(begin, end);
            const before = this.tokens[this.tokens.length - 1];
            this.at = end;
            const isLong = raw.length > longestMarkup;
            if (this.inRaw) {
                // Liquid finds the end at the back of any token, such as `{{% endraw %}`.
                const names = /\{%\s*(\w+)/g;
                let last = null;
                for (let m = names.exec(raw); m && raw.endsWith('%}'); m = names.exec(raw)) {
                    last = m;
                }
                this.inRaw = last === null || last[1] !== 'endraw';
                this.push({ name: this.inRaw ? ' text' : 'endraw', text: raw, textLine: this.line, markup: '',
                    before: this.inRaw ? '' : raw.slice(0, last.index) }, raw);
                return;
            }
            const m = isTag && !isLong ? tagForm.exec(raw) : null;
            if (raw[2] === '-' && before && before.name === ' text' && !before.inRaw) {
                before.text = A.withoutTrailingBlanks(before.text);
            }
            if (isLong) {
                this.push({ name: ' broken', markup: '', isLong: true }, raw);
                return;
            }
            this.trims = raw.length >= 4 && raw[raw.length - 3] === '-';
            if (isTag) {
                const token = this.push({ name: m ? m[2] : ' broken', markup: m ? m[4] : '' }, raw);
                this.inRaw = token.name === 'raw';
            } else {
                const closed = raw.length >= 4 && raw.slice(-2) === '}}';
                const inner = closed ? raw.slice(raw[2] === '-' && raw.length > 4 ? 3 : 2, -2) : '';
                this.push({ name: closed ? ' output' : ' broken', markup: inner.replace(/-$/, '') }, raw);
            }
        }
    }

    /// Finds the blocks that are not closed and the ends that close nothing, so that the parser meets none of them.
    function pair(tokens) {
        const open = [];
        const opened = Object.create(null);
        tokens.forEach((token) => {
            const name = token.name;
            if (blocks[name] === true) {
                if (open.length >= deepest) {
                    token.mistake = 'Nesting too deep';
                } else {
                    open.push(token);
                }
                return;
            }
            opened[name] = true;
            if (name.slice(0, 3) !== 'end') {
                return;
            }
            const of = name.slice(3);
            let at = open.length - 1;
            while (at >= 0 && open[at].name !== of) {
                --at;
            }
            if (at < 0) {
                // The end of a plugin's block has been told with its beginning.
                token.silent = opened[of] === true;
                token.mistake = 'Unknown tag \'' + name + '\'';
                return;
            }
            while (open.length > at) {
                const inner = open.pop();
                if (inner.name !== of || open.length > at) {
                    inner.mistake = '\'' + inner.name + '\' tag was never closed';
                }
            }
        });
        open.forEach((token) => { token.mistake = '\'' + token.name + '\' tag was never closed'; });
    }

    class TokenStream {
        constructor(tokens) {
            this.tokens = tokens;
            this.at = 0;
        }
        get length() { return this.tokens.length - this.at; }
        shift() {
            A.step();
            const token = this.tokens[this.at++];
            if (token && (token.mistake !== null || A.liquid.tags[token.name] === undefined &&
                !this.isPart(token.name))) {
                token.wanted = token.name;
                token.name = ' broken';
            }
            return token;
        }
        isPart(name) {
            return name === 'else' || name === 'elsif' || name === 'when' || name.slice(0, 3) === 'end';
        }
    }

    /// A list of nodes. `blank` as Liquid has it: nothing in it can print anything.
    class Body {
        constructor() {
            this.nodes = [];
            this.blank = true;
        }
        add(node) {
            this.blank = this.blank && node.blank;
            this.nodes.push(node);
        }
        dropBlankTexts() {
            this.nodes = this.nodes.filter((node) => !node.isText);
        }
        render(context, output) {
            A.liquidjs.toValueSync(A.liquid.renderer.renderTemplates(this.nodes, context, output));
        }
    }
    A.Body = Body;

    /// What every tag is: its own reading and rendering may fail, which leaves a mark in its place.
    class Node extends A.liquidjs.Tag {
        constructor(token, tokens, liquid, parser) {
            super(token, tokens, liquid);
            this.blank = false;
            this.isText = false;
            this.line = token.line;
            this.mistake = null;
            try {
                this.read(token.markup, tokens, parser, token);
            } catch (error) {
                this.mistake = this.understood(error);
                this.blank = false;
                A.misread.push(this);
            }
        }
        read() {}
        understood(error) {
            if (error.isSyntax) {
                return { text: error.text, label: this.token.name, known: true };
            }
            if (A.isMistake(error)) {
                return error;
            }
            if (error.isStop || error instanceof RangeError) {
                throw error;
            }
            return { text: A.host.message('internal').replace('%1', String(error)), label: this.token.name.trim(),
                known: false };
        }
        render(context, output) {
            A.step();
            context.line = this.line;
            if (this.mistake === null) {
                try {
                    this.write(context, output);
                    return;
                } catch (error) {
                    const mistake = this.understood(error);
                    context.line = this.line;
                    A.leaveMark(context, output, mistake);
                    return;
                }
            }
            this.seenIn = A.run;
            A.leaveMark(context, output, this.mistake);
        }
        /// Reads up to the end of the block; `parts` are the tags in between and what they do.
        readBlock(tokens, parser, first, parts) {
            let body = first;
            const stream = parser.parseStream(tokens);
            Object.keys(parts || {}).forEach((name) => {
                stream.on('tag:' + name, (token) => {
                    body = parts[name](token.markup, body);
                });
            });
            stream.on('template', (node) => body.add(node));
            stream.on('tag:end' + this.token.name, () => stream.stop());
            stream.start();
        }
    }
    A.Node = Node;

    class TextNode extends Node {
        read(markup, tokens, parser, token) {
            this.text = token.text;
            this.line = token.textLine;
            this.isText = true;
            this.blank = !/\S/.test(token.text);
        }
        write(context, output) {
            output.text(this.text, this.line);
        }
    }
    class OutputNode extends Node {
        read(markup) {
            this.variable = A.variable(markup);
        }
        write(context, output) {
            output.value(A.printed(this.variable.evaluate(context)), this.line);
        }
    }
    /// A tag that nobody knows here, or one that does not belong where it is.
    class BrokenNode extends Node {
        read(markup, tokens, parser, token) {
            const name = token.wanted || '';
            this.isUnknownTag = /^\w/.test(name) && (token.mistake === null || name.startsWith('end'));
            if (token.isLong) {
                A.cannot(A.host.message('size'), 'liquid');
            } else if (token.silent) {
                this.silent = true;
                this.mistake = null;
            } else if (token.mistake) {
                A.fail('Liquid syntax error: ' + token.mistake, name);
            } else if (/^\w/.test(name)) {
                A.cannot(A.host.message('tag').replace('%1', name), name);
            } else {
                A.fail('Liquid syntax error: ' + token.raw.slice(0, 40) + ' was not properly terminated', 'syntax');
            }
        }
        write() {}
    }

    A.registerTemplateNodes = () => {
        A.liquid.registerTag(' text', TextNode);
        A.liquid.registerTag(' output', OutputNode);
        A.liquid.registerTag(' broken', BrokenNode);
    };

    /// The nodes that could not be read; Jekyll stops at them even where they would not be rendered.
    A.misread = [];

    A.parse = (source) => {
        const tokens = new Cutter(source).cut();
        pair(tokens);
        const body = new Body();
        const stream = A.liquid.parser.parseStream(new TokenStream(tokens));
        stream.on('template', (node) => body.add(node));
        ['else', 'elsif', 'when'].forEach((name) => stream.on('tag:' + name, (token) => {
            token.mistake = 'Unexpected outer \'' + name + '\' tag';
            token.wanted = name;
            token.name = ' broken';
            body.add(new BrokenNode(token, [], A.liquid, A.liquid.parser));
        }));
        stream.start();
        return body;
    };
})(anchorage);
