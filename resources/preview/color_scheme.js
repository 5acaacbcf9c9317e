// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light or dark, for our own style (`data-scheme`) and for the site's (`prefers-color-scheme`). The engine knows one
// scheme for the whole program; so the conditions in the page's style sheets are rewritten to what they come to.
Object.assign(anchoragePreview, (function () {
    'use strict';

    const written = new WeakMap(); // media lists and elements → the condition as its author wrote it
    let scheme = 'light';
    let printing = false;

    function decided(condition) {
        const shown = printing ? 'light' : scheme;
        return condition.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi,
            (all, wanted) => wanted.toLowerCase() === shown ? '(min-width: 0px)' : '(max-width: 0px)');
    }

    // `read` and `write` are those of the condition of `holder`.
    function decide(holder, read, write) {
        if (!written.has(holder)) {
            if (!/prefers-color-scheme/i.test(read())) {
                return;
            }
            written.set(holder, read());
        }
        const condition = decided(written.get(holder));
        if (condition !== read()) {
            write(condition);
        }
    }

    function decideRules(rules) {
        for (const rule of rules) {
            if (rule.media) {
                decide(rule.media, () => rule.media.mediaText, text => rule.media.mediaText = text);
            }
            if (rule.styleSheet) {
                decideSheet(rule.styleSheet);
            } else if (rule.cssRules && rule.cssRules.length > 0) {
                decideRules(rule.cssRules);
            }
        }
    }

    function decideSheet(sheet) {
        try {
            decideRules(sheet.cssRules);
        } catch (error) {
            // A style sheet of another site may not be read; it follows the system.
        }
    }

    function applyScheme() {
        document.documentElement.dataset.scheme = printing ? 'light' : scheme;
        for (const element of document.querySelectorAll('link[media], style[media], source[media]')) {
            decide(element, () => element.media, text => element.media = text);
        }
        for (const sheet of document.styleSheets) {
            // Our own style asks for the system's scheme only where nobody has chosen one.
            decideSheet(sheet);
        }
        anchoragePreview.setCanvas();
    }

    function setScheme(name) {
        scheme = name;
        applyScheme();
    }

    function setPrinting(on) {
        printing = on;
        applyScheme();
    }

    document.addEventListener('load', event => {
        if (event.target.localName === 'link' || event.target.localName === 'style') {
            applyScheme();
        }
    }, true);
    window.addEventListener('beforeprint', () => setPrinting(true));
    window.addEventListener('afterprint', () => setPrinting(false));

    return {setScheme};
})());
