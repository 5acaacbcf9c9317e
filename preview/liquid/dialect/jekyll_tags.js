// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tags that Jekyll adds. Files come from the host, which decides what may be read.
'use strict';

(function (A) {
    const oneParameter = '([\\w-]+)\\s*=\\s*(?:"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"|\'([^\'\\\\]*(?:\\\\.[^\'\\\\]*)*)\'|([\\w.-]+))';
    const allParameters = new RegExp('^\\s*(?:' + oneParameter + '(?=\\s|$)\\s*)*$');
    const outputInName = /^([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|[^}]*)?\}\}[^\s{}]*)+)([\s\S]*)$/;

    /// A text with outputs in it, as the name of an include or the path of a link may be.
    A.expanded = (source, context) => {
        if (source.indexOf('{{') < 0 && source.indexOf('{%') < 0) {
            return source;
        }
        const inner = new A.Output();
        A.parse(source).render(context, inner);
        return inner.toString();
    };

    class Include extends A.Node {
        read(source) {
            const markup = source.trim();
            const m = outputInName.exec(markup);
            if (m) {
                this.file = m[1].trim();
                this.parameters = m[2].trim();
            } else {
                const blank = /\s+/.exec(markup);
                this.file = blank ? markup.slice(0, blank.index) : markup;
                this.parameters = blank ? markup.slice(blank.index + blank[0].length) : null;
            }
            if (this.parameters !== null && !allParameters.test(this.parameters)) {
                A.fail('Invalid syntax for include tag: ' + this.parameters, 'include');
            }
        }
        values(context) {
            const values = new A.RHash();
            this.parameters.replace(new RegExp(oneParameter, 'g'), (whole, key, double, single, variable) => {
                const value = double !== undefined ? double.replace(/\\"/g, '"')
                    : single !== undefined ? single.replace(/\\'/g, '\'')
                        : A.expression(variable).evaluate(context);
                values.set(key, value);
            });
            return values;
        }
        write(context, output) {
            const file = A.expanded(this.file, context);
            if (/[./]{2,}/.test(file) || !/^[\w/.\-()+~#@]+$/m.test(file)) {
                A.fail('Invalid syntax for include tag. File contains invalid characters or sequences: ' + file,
                    'include');
            }
            const root = context.root;
            const line = root.fixedLine;
            const body = A.included(file, this.token.name === 'include_relative', line >= 0 ? line : this.line);
            context.push();
            try {
                if (this.parameters !== null) {
                    context.set('include', this.values(context));
                }
                root.fixedLine = line >= 0 ? line : this.line;
                body.render(context, output);
            } finally {
                root.fixedLine = line;
                context.pop();
            }
        }
    }

    const templates = new Map();
    A.included = (file, relative, line) => {
        const found = A.host.include(file, relative);
        if (found[0] !== '=') {
            (found[0] === '?' ? A.cannot : A.fail)(found.slice(1), 'include ' + file);
        }
        const source = found.slice(1);
        let template = templates.get(source);
        if (template === undefined) {
            if (templates.size > 200) {
                templates.clear();
            }
            const outer = A.misread;
            A.misread = [];
            const body = A.parse(source);
            template = { body: body, misread: A.misread };
            A.misread = outer;
            templates.set(source, template);
        }
        A.tellOfInclude(template.misread, line);
        return template.body;
    };

    class Highlight extends A.Node {
        read(markup, tokens, parser) {
            this.body = new A.Body();
            this.readBlock(tokens, parser, this.body);
            const m = /^([a-zA-Z0-9.+#_-]+)((\s+\w+(=(\w+|"([0-9]+\s)*[0-9]+"))?)*)$/.exec(markup.trim());
            if (!m) {
                A.syntax('Syntax Error in tag \'highlight\' - Valid syntax: highlight <lang> [linenos]');
            }
            this.language = m[1].toLowerCase();
            this.numbered = /(^|\s)linenos(?=\s|=|$)/.test(m[2]);
            this.blank = this.body.blank;
        }
        write(context, output) {
            const inner = output.aside(context);
            this.body.render(context, inner);
            const whole = inner.toString();
            const code = A.withoutOuterLineBreaks(whole);
            const from = /^[\n\r]*/.exec(whole)[0].length;
            const writeCode = () => output.piecesOf(inner, from, from + code.length, (text) =>
                text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;')));
            const begin = '<figure class="highlight"><pre><code class="language-' +
                this.language.replace(/\+/g, '-') + '" data-lang="' + this.language + '">';
            const end = '</code></pre></figure>';
            const around = A.text(context.find('highlighter_prefix'));
            output.value(around + begin, this.line);
            if (this.numbered) {
                const count = code === '' ? 0 : code.replace(/\n$/, '').split('\n').length;
                let numbers = '';
                for (let i = 1; i <= count; ++i) {
                    numbers += i + '\n';
                }
                output.value('<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">' +
                    numbers + '</pre></td><td class="code"><pre>', this.line);
                writeCode();
                output.value('\n</pre></td></tr></tbody></table>', this.line);
            } else {
                writeCode();
            }
            output.value(end + around, this.line);
        }
    }

    class Link extends A.Node {
        read(markup) {
            this.path = markup.trim();
        }
        write(context, output) {
            const isPost = this.token.name === 'post_url';
            const path = isPost ? this.path : A.expanded(this.path, context);
            const found = A.host.link(path, isPost);
            if (found[0] !== '=') {
                A.fail(found.slice(1), this.token.name + ' ' + path);
            }
            output.value(A.relativeUrl(found.slice(1), context), this.line);
        }
    }

    A.registerJekyllTags = () => {
        const tags = { include: Include, include_relative: Include, highlight: Highlight, link: Link,
            post_url: Link };
        Object.keys(tags).forEach((name) => A.liquid.registerTag(name, tags[name]));
    };
})(anchorage);
