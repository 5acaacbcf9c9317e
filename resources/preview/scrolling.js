// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where source lines stand in the page, and the way back. Lines are real numbers that count from 0 in the body: 4.5 is
// the middle of the fifth line. Between the first and the last line of a block, and in the gap to the next, both grow
// evenly; the lines before the body stand for what is above the first block.
Object.assign(anchoragePreview, (function (page) {
    'use strict';

    let linesBefore = 0; // of the file, before the body's first one
    let reporting = false; // a report is due at the next frame

    // Two neighbouring fixed points {line, y} around what is looked for, `y` from the page's top.
    function pointsAround(index) {
        const blocks = page.blocks();
        const box = position => blocks[position].node.getBoundingClientRect();
        if (index < 0) {
            return [{line: -linesBefore, y: 0},
                {line: blocks[0].first, y: box(0).top + window.scrollY}];
        }
        const {top, bottom} = box(index);
        const {first, last} = blocks[index];
        const end = {line: Math.max(first + 1, last + 1), y: bottom + window.scrollY};
        return [{line: first, y: top + window.scrollY}, end,
            index + 1 < blocks.length
                ? {line: Math.max(end.line, blocks[index + 1].first), y: box(index + 1).top + window.scrollY}
                : {line: end.line, y: document.documentElement.scrollHeight}];
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
        return page.blocks().length === 0 ? 0 : interpolated(pointsAround(page.blockAt(line)), 'line', 'y', line);
    }

    function lineAtHeight(y) {
        if (page.blocks().length === 0) {
            return 0;
        }
        const index = page.firstBlock(block => block.node.getBoundingClientRect().top + window.scrollY > y) - 1;
        return interpolated(pointsAround(index), 'y', 'line', y);
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

    return {scrollToLine, heightOfLine, lineAtHeight, setLinesBefore: before => linesBefore = before};
})(anchoragePreview.page));
