// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where source lines stand in the page, and the way back. Lines are real numbers that count from 0 in the body: 4.5 is
// the middle of the fifth line. Between the first line of a block, the lines that its items, rows and paragraphs say that
// they begin at (`data-anchorage-line`, counted from the block's first), its end, and the next block, both grow evenly; the lines
// before the body stand for what is above the first block.
Object.assign(anchoragePreview, (function (page) {
    'use strict';

    let linesBefore = 0; // of the file, before the body's first one
    let reporting = false; // a report is due at the next frame

    const partsOfBlocks = new WeakMap(); // block's node → [{element, line}], lines ascending

    // What inside a block says where it begins. The attribute may also be the page's own: only what fits is taken.
    function partsOf(node) {
        let parts = partsOfBlocks.get(node);
        if (!parts) {
            parts = [];
            let last = 0;
            for (const element of node.querySelectorAll('[data-anchorage-line]')) {
                const line = Number(element.dataset.anchorageLine);
                if (Number.isInteger(line) && line > last && element.getClientRects().length > 0) {
                    parts.push({element, line});
                    last = line;
                }
            }
            partsOfBlocks.set(node, parts);
        }
        return parts;
    }

    // The index of the first part for which `passes` holds.
    function firstPart(parts, passes) {
        let low = 0;
        let high = parts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (passes(parts[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    // The first part of a block that is in view, and how to find it in the block as it is after an edit: by its text, from
    // the block's beginning or its end, else by its number. Null where the block has no such part.
    function partInView(node) {
        const parts = partsOf(node);
        const index = firstPart(parts, part => part.element.getBoundingClientRect().top >= 0);
        if (index === parts.length) {
            return null;
        }
        const {element} = parts[index];
        const text = element.textContent;
        const findIn = newNode => {
            const newParts = partsOf(newNode);
            const fromEnd = newParts.length - parts.length + index;
            const found = [index, fromEnd].find(i => newParts[i]?.element.textContent === text);
            return newParts[found ?? index]?.element ?? null;
        };
        return {top: element.getBoundingClientRect().top, findIn};
    }

    // The same points with those of the block's parts between which `passes` changes.
    function withParts(points, {node, first, last}, passes) {
        const parts = partsOf(node);
        const index = firstPart(parts, passes);
        const [begin, end] = points;
        const inner = [];
        for (const part of parts.slice(Math.max(0, index - 1), index + 1)) {
            const before = inner.length > 0 ? inner[inner.length - 1] : begin;
            const y = part.element.getBoundingClientRect().top + window.scrollY;
            if (first + part.line <= last && y >= before.y && y <= end.y) {
                inner.push({line: first + part.line, y});
            }
        }
        return [begin, ...inner, ...points.slice(1)];
    }

    // Neighbouring fixed points {line, y} around what is looked for, `y` from the page's top.
    function pointsAround(index, passes) {
        const blocks = page.blocks();
        const box = position => blocks[position].node.getBoundingClientRect();
        if (index < 0) {
            return [{line: -linesBefore, y: 0},
                {line: blocks[0].first, y: box(0).top + window.scrollY}];
        }
        const {top, bottom} = box(index);
        const {first, last} = blocks[index];
        const end = {line: Math.max(first + 1, last + 1), y: bottom + window.scrollY};
        const next = index + 1 < blocks.length
            ? {line: Math.max(end.line, blocks[index + 1].first), y: box(index + 1).top + window.scrollY}
            : {line: end.line, y: document.documentElement.scrollHeight};
        return withParts([{line: first, y: top + window.scrollY}, end, next], blocks[index], passes);
    }

    // `to` of the point whose `from` is `value`.
    function interpolated(points, from, to, value) {
        for (let i = 1; i < points.length; ++i) {
            const [before, after] = [points[i - 1], points[i]];
            if (value < after[from] || i === points.length - 1) {
                const span = after[from] - before[from];
                const share = span > 0 ? Math.min(1, Math.max(0, (value - before[from]) / span)) : 1;
                return before[to] + share * (after[to] - before[to]);
            }
        }
        return 0;
    }

    function heightOfLine(line) {
        if (page.blocks().length === 0) {
            return 0;
        }
        const index = page.blockAt(line);
        const first = index < 0 ? 0 : page.blocks()[index].first;
        return interpolated(pointsAround(index, part => first + part.line > line), 'line', 'y', line);
    }

    function lineAtHeight(y) {
        if (page.blocks().length === 0) {
            return 0;
        }
        const index = page.firstBlock(block => block.node.getBoundingClientRect().top + window.scrollY > y) - 1;
        const isBelow = part => part.element.getBoundingClientRect().top + window.scrollY > y;
        return interpolated(pointsAround(index, isBelow), 'y', 'line', y);
    }

    function scrollHeight() {
        return document.documentElement.scrollHeight - window.innerHeight;
    }

    // As in scroll_sync.h: the upper edge, and from one height before the end on evenly to the lower edge.
    function referenceShare() {
        const last = Math.min(window.innerHeight, scrollHeight());
        return last <= 0 ? 0 : Math.min(1, Math.max(0, 1 - (scrollHeight() - window.scrollY) / last));
    }

    // Brings `line` to `share` of the window's height.
    function scrollToLine(line, share) {
        window.scrollTo({top: heightOfLine(line) - share * window.innerHeight, behavior: 'instant'});
        return true;
    }

    function report() {
        reporting = false;
        const share = referenceShare();
        page.bridge()?.reportScroll(lineAtHeight(window.scrollY + share * window.innerHeight), share);
    }

    document.addEventListener('scroll', event => {
        if (event.target === document && !reporting) {
            reporting = true;
            requestAnimationFrame(report);
        }
    }, true);

    return {scrollToLine, heightOfLine, lineAtHeight, partInView, setLinesBefore: before => linesBefore = before};
})(anchoragePreview.page));
