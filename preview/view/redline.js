// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes of a redline: what belongs together, and which one the reader is at.
Object.assign(anchoragePreview, (function () {
    'use strict';

    const pieces = 'ins.anchorage-inserted, del.anchorage-deleted';
    const block = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, pre, blockquote, div, body';
    const wholes = ':scope > :not(ins, del)';
    const longest = 80;
    const style = document.createElement('style');
    let changes = []; // of each its elements
    let current = -1;

    function setMarks(css) {
        style.textContent = css;
    }

    // Nothing to be read stands between the two.
    function touch(first, second) {
        if (first.closest(block) !== second.closest(block)) {
            return false;
        }
        const between = document.createRange();
        between.setStartAfter(first);
        between.setEndBefore(second);
        return between.toString().trim() === '' && !between.cloneContents().querySelector('img, video, svg, hr, br');
    }

    function collect() {
        changes = [];
        current = -1;
        let last = null;
        for (const piece of document.body.querySelectorAll(pieces)) {
            if (last && touch(last, piece)) {
                changes[changes.length - 1].push(piece);
            } else {
                changes.push([piece]);
            }
            piece.classList.toggle('anchorage-change-whole', piece.querySelector(wholes) !== null);
            last = piece;
        }
    }

    function textOf(change, name) {
        const text = change.filter(piece => piece.localName === name).map(piece => piece.textContent).join('');
        return text.length > longest ? text.slice(0, longest) + '…' : text;
    }

    // What the pane says of the change that is shown.
    function state() {
        const change = changes[current];
        return {count: changes.length, current,
                deleted: change ? textOf(change, 'del') : '', inserted: change ? textOf(change, 'ins') : ''};
    }

    function goTo(index, scroll) {
        changes[current]?.forEach(piece => piece.classList.remove('anchorage-change-current'));
        current = index;
        const change = changes[current];
        change?.forEach(piece => piece.classList.add('anchorage-change-current'));
        if (change && scroll) {
            change[0].scrollIntoView({block: 'center', inline: 'nearest'});
        }
        return state();
    }

    function show(frame, body, keepPlace) {
        const y = window.scrollY;
        const before = current;
        anchoragePreview.setFrame(frame);
        document.head.append(style);
        anchoragePreview.update({fresh: true, revision: 0, shifts: [],
                                 splices: [{at: 0, removed: 0, blocks: body === '' ? [] : [{html: body, first: 0, last: 0}]}]});
        collect();
        if (keepPlace) {
            window.scrollTo(0, y);
            return goTo(Math.min(before, changes.length - 1), false);
        }
        window.scrollTo(0, 0);
        return goTo(changes.length > 0 ? 0 : -1, true);
    }

    // One change further, or back; from the last to the first.
    function step(by) {
        return changes.length === 0 ? state() : goTo((current + by + changes.length) % changes.length, true);
    }

    return {showRedline: show, stepChange: step, setMarks};
})());
