// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a template left undone inside an element that readers do not see, or in an attribute, is said in a label at the
// top of the block.
Object.assign(anchoragePreview, (function () {
    'use strict';

    const mark = /(?:\[|%5B)Liquid:(?: |%20)?([^\]%]{1,80})(?:\]|%5D)/gi;
    const unseen = 'script, style, noscript, template, textarea, title, option';

    function namesIn(content) {
        const names = new Set();
        const collect = text => {
            for (const [, name] of text.matchAll(mark)) {
                names.add(name);
            }
        };
        for (const element of content.querySelectorAll('*')) {
            for (const {value} of element.attributes) {
                collect(value);
            }
        }
        content.querySelectorAll(unseen).forEach(element => collect(element.innerHTML));
        return [...names];
    }

    // `content` is not in the page yet, and still as it was written in `html`.
    function showHiddenMarks(content, html) {
        if (!/(\[|%5B)Liquid:/i.test(html)) {
            return;
        }
        const labels = namesIn(content).map(name => {
            const label = document.createElement('span');
            label.className = 'anchorage-liquid-mark anchorage-hidden-mark';
            label.textContent = `Liquid: ${name}`;
            return label;
        });
        content.prepend(...labels);
    }

    return {showHiddenMarks};
})());
