// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays the tiles of the contact sheet out and finds what is cut off. Titles only ever become text nodes.
const anchorageSheet = (function () {
    'use strict';

    function element(name, className, text) {
        const node = document.createElement(name);
        node.className = className;
        if (text !== undefined) {
            node.textContent = text;
        }
        return node;
    }

    function mark(tile, text) {
        tile.querySelector('.marks').append(element('span', 'mark', text));
    }

    function titled(className, entry, text) {
        const node = element('span', 'title ' + className, text);
        node.lang = entry.locale;
        node.dir = entry.dir;
        return node;
    }

    function labelled(label, node) {
        const row = element('div', 'row');
        row.append(element('span', 'label', label), node);
        return row;
    }

    function tileOf(entry, look, texts) {
        const tile = element('a', 'tile');
        tile.href = entry.url;
        tile.dataset.locale = entry.locale;
        const head = element('div', 'head');
        head.append(element('bdi', 'tag', entry.locale), element('bdi', 'name', entry.name));
        tile.append(head);
        const tab = element('span', 'tab');
        tab.style.width = look.tabWidth + 'px';
        tab.dir = entry.dir;
        const written = entry.title === '' ? look.siteTitle
            : entry.title + (look.siteTitle === '' ? '' : ' - ' + look.siteTitle);
        tab.append(element('span', 'icon'), titled('in-tab', entry, written));
        const menu = element('span', 'menu');
        menu.style.width = look.menuWidth + 'px';
        menu.dir = entry.dir;
        menu.append(titled('in-menu', entry, entry.title));
        const heading = element('div', 'heading');
        heading.append(titled('in-heading', entry, entry.title));
        tile.append(labelled(texts.tab, tab), labelled(texts.menu, menu), heading);
        const marks = element('div', 'marks');
        tile.append(marks);
        if (entry.title === '') {
            tile.classList.add('empty');
            mark(tile, texts.empty);
        }
        if (entry.badge !== '') {
            tile.classList.add('fallback');
            mark(tile, entry.badge);
        }
        return tile;
    }

    // The page's own title is what has to be read; what follows it in a tab may be cut. Measured in fractions of a
    // pixel, as the engine does when it puts an ellipsis.
    function isCut(node, entry) {
        if (entry.title === '' || !node.firstChild) {
            return false;
        }
        const range = document.createRange();
        range.setStart(node.firstChild, 0);
        range.setEnd(node.firstChild, Math.min(entry.title.length, node.firstChild.length));
        return range.getBoundingClientRect().width > node.getBoundingClientRect().width + 0.01;
    }

    // Answers with the locales in which something is cut off.
    function show(entries, look, texts) {
        const x = window.scrollX;
        const y = window.scrollY;
        const main = document.querySelector('main');
        const current = main.querySelector('.current')?.dataset.locale;
        main.replaceChildren(...entries.map(entry => tileOf(entry, look, texts)));
        const cut = [];
        entries.forEach((entry, index) => {
            const tile = main.children[index];
            const heading = tile.querySelector('.heading');
            const places = [];
            if (isCut(tile.querySelector('.in-tab'), entry)) {
                tile.querySelector('.tab').classList.add('cut');
                places.push(texts.cutInTab);
            }
            if (isCut(tile.querySelector('.in-menu'), entry)) {
                tile.querySelector('.menu').classList.add('cut');
                places.push(texts.cutInMenu);
            }
            if (heading.scrollWidth > heading.clientWidth) {
                heading.classList.add('cut');
                places.push(texts.wideHeading);
            }
            places.forEach(place => mark(tile, place));
            if (places.length > 0) {
                tile.classList.add('overflowing');
                cut.push(entry.locale);
            }
            tile.setAttribute('aria-label', [entry.locale, entry.name, entry.title,
                ...Array.from(tile.querySelectorAll('.mark'), node => node.textContent)].join(', '));
        });
        setCurrent(current ?? '', false);
        window.scrollTo(x, y);
        return cut;
    }

    function setCurrent(locale, scroll) {
        for (const tile of document.querySelectorAll('.tile')) {
            const current = tile.dataset.locale === locale;
            tile.classList.toggle('current', current);
            if (current) {
                tile.setAttribute('aria-current', 'true');
                if (scroll) {
                    tile.scrollIntoView({block: 'nearest'});
                }
            } else {
                tile.removeAttribute('aria-current');
            }
        }
    }

    function setScheme(scheme) {
        document.documentElement.dataset.scheme = scheme;
    }

    return {show, setCurrent, setScheme};
})();
