// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the site's layout puts around the live body. It is as untrusted as the page itself, so it comes in through the
// same sanitiser.
Object.assign(anchoragePreview, (function (page) {
    'use strict';

    const ownStyle = document.querySelector('head > style');
    const marks = document.createElement('style');
    // The site's own style has the say; only what the preview adds itself is styled by us.
    marks.textContent = '.anchorage-current { box-shadow: -0.4rem 0 0 rgb(110 160 220 / 55%); } ' +
        '.anchorage-blocked { border: 1px dashed #8a5300; color: #8a5300; padding: 0.2em 0.6em; }';
    let shown = '';

    function setSurroundings(html, bodyClass) {
        const key = bodyClass + '\n' + html;
        if (key === shown) {
            return;
        }
        shown = key;
        const main = page.main;
        const content = page.sanitised(html);
        const place = content.querySelector('anchorage-body');
        document.body.replaceChildren();
        if (place) {
            place.replaceWith(main);
            document.body.append(content);
            document.body.className = bodyClass;
            document.head.append(marks);
        } else {
            document.body.append(main);
            document.body.className = '';
            marks.remove();
        }
        main.className = place ? '' : 'markdown-body';
        if (ownStyle) {
            ownStyle.disabled = Boolean(place);
        }
    }

    // The place of the layout's own heading for the page's title; null where it has none.
    function titlePlace() {
        return document.querySelector('anchorage-title');
    }

    function hasSurroundings() {
        return shown !== '' && ownStyle !== null && ownStyle.disabled;
    }

    return {setSurroundings, titlePlace, hasSurroundings};
})(anchoragePreview.page));
