// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where text goes, and the marks in it. The output of a page knows from which line of the source each part of it came.
'use strict';

(function (A) {
    const mostMarks = 300;
    const linkPosition = /[("'=<]$|\]:[ \t]*$/;

    class Output {
        constructor() {
            this.parts = [];
            this.size = 0;
            this.places = null; // [offset, line, 1 where its lines go on by themselves] …
            this.fixedLine = -1; // while an include is being written: the line of its tag
            this.bases = null; // what is taken off the front of links
            this.page = this; // the output that knows which include is being written
        }
        // For what has to be changed before it is written here: it knows its lines, too.
        aside(context) {
            const inner = new Output();
            inner.places = [];
            inner.page = context.root;
            return inner;
        }
        // Writes the text that an aside has between two places, each piece changed and on its own line.
        piecesOf(inner, from, to, change) {
            const text = inner.toString();
            for (let i = 0; i < inner.places.length; i += 3) {
                const begin = Math.max(from, inner.places[i]);
                const end = Math.min(to, i + 3 < inner.places.length ? inner.places[i + 3] : text.length);
                if (begin < end) {
                    const broken = text.slice(inner.places[i], begin).split('\n').length - 1;
                    const runs = inner.places[i + 2];
                    this.put(change(text.slice(begin, end)), inner.places[i + 1] + (runs === 1 ? broken : 0), runs);
                }
            }
        }
        write(text) {
            this.value(text, 0);
        }
        text(text, line) {
            this.put(text, line, 1);
        }
        value(text, line) {
            if (this.bases !== null && text.length > 0 && linkPosition.test(this.tail())) {
                const base = this.bases.find((one) => text === one || text.slice(0, one.length + 1) === one + '/');
                this.put(base === undefined ? text : text.slice(base.length), line, 0);
                return;
            }
            this.put(text, line, 0);
        }
        put(text, line, runs) {
            if (text.length === 0) {
                return;
            }
            if (this.size + text.length > A.largestText) {
                A.stop(A.host.message('size'));
            }
            if (this.places !== null) {
                const fixedLine = this.page.fixedLine;
                const fixed = fixedLine >= 0;
                this.places.push(this.size, fixed ? fixedLine : line, fixed ? 0 : runs);
            }
            this.parts.push(text);
            this.size += text.length;
        }
        tail() {
            let text = '';
            for (let i = this.parts.length - 1; i >= 0 && text.length < 8; --i) {
                text = this.parts[i].slice(-8) + text;
            }
            return text;
        }
        toString() {
            const text = this.parts.join('');
            this.parts = text.length > 0 ? [text] : [];
            return text;
        }
    }
    A.Output = Output;

    /// What is in these is not read as HTML.
    function isInRawElement(text) {
        const tag = /<(\/?)(?:script|style|textarea|title|option|noscript)\b[^<>]*>/gi;
        let inside = false;
        for (let m = tag.exec(text); m; m = tag.exec(text)) {
            inside = m[1] === '';
        }
        return inside;
    }
    /// An address of a link begins here: what is in it has no spaces.
    function isInAddress(text) {
        return /\]\(<?[^\s()<>]*$|^ {0,3}\[[^\]\n]+\]: *<?[^\s<>]*$/m.test(text.slice(-1000));
    }
    function plainMark(label, text) {
        const plain = label.replace(/[^\w .:/-]/g, '');
        return isInAddress(text) ? '[Liquid:' + plain.replace(/ +/g, '-') + ']' : '[Liquid: ' + plain + ']';
    }

    /// An HTML tag is open, or a fenced block of code: an element would be shown as text, or break the one that is open.
    function isInsideMarkup(text) {
        if (text.lastIndexOf('<') > text.lastIndexOf('>') || isInRawElement(text)) {
            return true;
        }
        let fence = '';
        const line = /^ {0,3}(`{3,}|~{3,})/mg;
        for (let m = line.exec(text); m; m = line.exec(text)) {
            if (fence === '') {
                fence = m[1];
            } else if (m[1][0] === fence[0] && m[1].length >= fence.length) {
                fence = '';
            }
        }
        return fence !== '';
    }
    function entities(text) {
        return text.replace(/[^A-Za-z0-9 .,\u0080-\uffff]/g, (c) => '&#' + c.charCodeAt(0) + ';');
    }

    /// Says in the text that something could not be done, and tells it to whoever asked for the text.
    A.leaveMark = (context, output, mistake) => {
        const line = context.root.fixedLine >= 0 ? context.root.fixedLine : context.line;
        if (context.marks.length >= mostMarks) {
            A.stop(A.host.message('marks'));
        }
        const label = String(mistake.label || 'liquid');
        context.marks.push({ line: line, label: label, message: mistake.text, known: mistake.known });
        const shown = context.marks.length < 100 ? context.root.toString() + (output === context.root ? ''
            : output.toString()) : '<';
        output.put(isInsideMarkup(shown) || isInAddress(shown) ? plainMark(label, shown)
            : '<span class="anchorage-liquid-mark" title="' + entities(mistake.text.replace(/\s+/g, ' ')) + '">' +
            entities('Liquid: ' + label) + '</span>', context.line, 0);
    };
})(anchorage);
