// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the site's layout puts around the live body. It is as untrusted as the page itself, so it comes in through the
// same sanitiser.
Object.assign(anchoragePreview, (function (page) {
    'use strict';

    // Where the site has a style, that has the say; only what the preview adds itself (marks.css) is styled by us.
    const ownStyle = [...document.querySelectorAll('head > style')].pop() ?? null;
    let shown = '';
    let hasPlace = false;

    // Without a style of their own, pages are light unless they say otherwise (`color-scheme`), whatever the window is.
    // A paper for the root would take the place of one that the site gives to its body.
    function setCanvas() {
        const root = document.documentElement;
        root.style.background = '';
        const isBare = element => getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)' &&
            getComputedStyle(element).backgroundImage === 'none';
        if (isBare(root) && isBare(document.body)) {
            root.style.background = 'Canvas';
        }
    }

    // After the style sheets were set.
    function setSurroundings(html, bodyClass) {
        const isStyled = html !== '' || document.querySelector('head > link[rel=stylesheet]') !== null;
        const key = [isStyled, bodyClass, html].join('\n');
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
        } else {
            document.body.append(main);
            document.body.className = '';
        }
        main.className = place ? '' : 'markdown-body';
        if (ownStyle) {
            ownStyle.disabled = isStyled;
        }
        hasPlace = Boolean(place);
        setCanvas();
    }

    // The place of the layout's own heading for the page's title; null where it has none.
    function titlePlace() {
        return document.querySelector('anchorage-title');
    }

    function hasSurroundings() {
        return hasPlace;
    }

    document.addEventListener('load', event => event.target.localName === 'link' && setCanvas(), true);

    return {setSurroundings, setCanvas, titlePlace, hasSurroundings};
})(anchoragePreview.page));
