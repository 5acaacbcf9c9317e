// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview's only script. It runs in the application world, where scripts of the page cannot reach it (they are
// off anyway). The pane calls the functions of `anchoragePreview`; the answers go through the web channel's bridge.
const anchoragePreview = (function () {
    'use strict';

    const main = document.querySelector('main');
    let blocks = []; // {node, first, last}: the page's top-level blocks in order, with their source lines
    let bridge = null;
    let texts = {notLoaded: '%1'};
    let cursorLine = -1;
    let marked = null; // the node of the block with the cursor's line
    const settled = new WeakSet(); // images and style sheets that have come or failed
    let waitingForPaint = null; // {ticket, pass}

    // What would load another document, change where the page leads, or connect without a request that can be
    // intercepted (`link rel=preconnect`). Interceptor and policy stop these too; here they never get into the page.
    const removed = 'script, noscript, base, meta, link:not([rel=stylesheet i]), title';
    const replaced = 'iframe, frame, object, embed, applet, portal, fencedframe';

    function sanitised(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        const content = template.content;
        anchoragePreview.showHiddenMarks(content, html);
        for (const element of content.querySelectorAll(removed)) {
            element.remove();
        }
        for (const element of content.querySelectorAll(replaced)) {
            const url = element.getAttribute('src') || element.getAttribute('data') || element.localName;
            const mark = document.createElement('span');
            mark.className = 'anchorage-blocked';
            mark.textContent = texts.notLoaded.replace('%1', () => url);
            element.replaceWith(mark);
            bridge.reportBlocked(url, true);
        }
        for (const element of content.querySelectorAll('[autofocus]')) {
            element.removeAttribute('autofocus');
        }
        anchoragePreview.showEmoji(content);
        return content;
    }

    function blockNode(html) {
        const node = document.createElement('div');
        node.className = 'anchorage-block';
        node.append(sanitised(html));
        return node;
    }

    // The index of the first block for which `passes` holds, when it holds for all blocks after that one too.
    function firstBlock(passes) {
        let low = 0;
        let high = blocks.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (passes(blocks[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    // Something that stays in the page and where it is now, so that what the reader looks at does not move.
    function scrollAnchor(splices) {
        if (window.scrollY === 0) {
            return null;
        }
        const isReplaced = index => splices.some(s => index >= s.at && index < s.at + s.removed);
        let index = firstBlock(block => block.node.getBoundingClientRect().bottom > 0);
        if (index < blocks.length && !isReplaced(index)) {
            const node = blocks[index].node;
            return {find: () => node, edge: 'top', position: node.getBoundingClientRect().top};
        }
        const part = index < blocks.length ? partAnchor(index, splices) : null;
        while (--index >= 0) {
            if (!isReplaced(index)) {
                const node = blocks[index].node;
                const {bottom} = node.getBoundingClientRect();
                return part || {find: () => node, edge: 'bottom', position: bottom};
            }
        }
        return part;
    }

    // The same inside a block that another one takes the place of: a long list is one block.
    function partAnchor(index, splices) {
        const splice = splices.find(s => index >= s.at && index < s.at + s.removed);
        const part = splice.removed === splice.blocks.length ? anchoragePreview.partInView(blocks[index].node) : null;
        if (!part) {
            return null;
        }
        const newIndex = splices.filter(s => s.at < splice.at)
            .reduce((sum, s) => sum + s.blocks.length - s.removed, index);
        return {find: () => part.findIn(blocks[newIndex].node), edge: 'top', position: part.top};
    }

    // No function takes its arguments from a list here: a page may have more blocks than a call may have arguments.
    function applySplice(splice) {
        const end = splice.at + splice.removed;
        const following = end < blocks.length ? blocks[end].node : null;
        const inserted = [];
        const fragment = document.createDocumentFragment();
        for (const {html, first, last} of splice.blocks) {
            const node = blockNode(html);
            inserted.push({node, first, last});
            fragment.append(node);
        }
        for (let index = splice.at; index < end; ++index) {
            blocks[index].node.remove();
        }
        main.insertBefore(fragment, following);
        blocks = blocks.slice(0, splice.at).concat(inserted, blocks.slice(end));
    }

    // Makes the page show a newer rendering. The splices' positions are those before the update, in ascending order;
    // the shifts' those after it.
    function update(message) {
        if (message.fresh) {
            blocks = [];
            main.replaceChildren();
        }
        const anchor = scrollAnchor(message.splices);
        for (const splice of message.splices.slice().reverse()) {
            applySplice(splice);
        }
        for (const [from, count, first, last] of message.shifts) {
            for (let index = from; index < from + count; ++index) {
                blocks[index].first += first;
                blocks[index].last += last;
            }
        }
        const anchored = anchor ? anchor.find() : null;
        if (anchored) {
            const moved = anchored.getBoundingClientRect()[anchor.edge] - anchor.position;
            if (moved !== 0) {
                window.scrollBy(0, moved);
            }
        }
        markCurrent();
        bridge.reportApplied(message.revision);
    }

    // The index of the block that holds `line`, or of the last one before it; -1 before the first block.
    function blockAt(line) {
        return firstBlock(block => block.first > line) - 1;
    }

    function markCurrent() {
        const index = cursorLine < 0 ? -1 : blockAt(cursorLine);
        const current = index >= 0 && cursorLine <= blocks[index].last ? blocks[index].node : null;
        if (marked !== current) {
            marked?.classList.remove('anchorage-current');
            current?.classList.add('anchorage-current');
            marked = current;
        }
        return index;
    }

    // `line` counts from 0 in the body; a line before the body stands for the page's heading.
    function setCursorLine(line) {
        cursorLine = line;
        const index = markCurrent();
        if (index < 0) {
            window.scrollTo(0, 0);
            return;
        }
        const end = blocks[index].last + 1;
        const lineTop = anchoragePreview.heightOfLine(Math.min(line, end)) - window.scrollY;
        const lineBottom = anchoragePreview.heightOfLine(Math.min(line + 1, end)) - window.scrollY;
        const margin = Math.min(24, window.innerHeight / 8);
        if (lineTop >= 0 && lineBottom <= window.innerHeight) {
            return;
        }
        // What is just past an edge comes just inside it; what is far away comes to where one reads.
        if (lineBottom > window.innerHeight && lineBottom < 1.5 * window.innerHeight &&
            lineBottom - lineTop < window.innerHeight - 2 * margin) {
            window.scrollBy(0, lineBottom - window.innerHeight + margin);
        } else {
            window.scrollBy(0, lineTop - (lineTop < 0 ? margin : window.innerHeight / 4));
        }
    }

    function setStyleSheets(urls) {
        const links = Array.from(document.querySelectorAll('head > link[rel=stylesheet]'));
        if (links.map(link => link.getAttribute('href')).join('\n') === urls.join('\n')) {
            return;
        }
        for (const link of links) {
            link.remove();
        }
        for (const url of urls) {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = url;
            document.head.append(link);
        }
    }

    function setBase(url) {
        let base = document.querySelector('head > base');
        if (!base) {
            base = document.createElement('base');
            document.head.prepend(base);
        }
        base.href = url;
    }

    function setTitle(html) {
        const place = anchoragePreview.titlePlace();
        if (place || anchoragePreview.hasSurroundings()) {
            place?.replaceChildren(sanitised(html));
            document.title = place?.textContent ?? '';
            return;
        }
        let header = document.querySelector('body > .article-header');
        if (html === '') {
            header?.remove();
            document.title = '';
            return;
        }
        if (!header) {
            header = document.createElement('header');
            header.className = 'article-header';
            header.append(document.createElement('h1'));
            main.before(header);
        }
        header.firstElementChild.replaceChildren(sanitised(html));
        document.title = header.textContent;
    }

    function setFrame(frame) {
        anchoragePreview.setLinesBefore(frame.linesBefore);
        setBase(frame.baseUrl);
        document.documentElement.lang = frame.lang;
        document.documentElement.dir = frame.dir;
        setStyleSheets(frame.styleSheets);
        anchoragePreview.setSurroundings(frame.surroundings, frame.bodyClass);
        setTitle(frame.title);
    }

    function configure(options) {
        texts = options.texts;
        anchoragePreview.setScheme(options.scheme);
    }

    function isLoading(element) {
        return !settled.has(element) && (element.localName === 'link'
            ? !element.sheet : !element.complete && element.loading !== 'lazy');
    }

    function failed(event) {
        settled.add(event.target);
        // The engine refuses these by itself, without asking the interceptor or the policy.
        if (typeof event.target.src === 'string' && event.target.src.startsWith('file:')) {
            bridge?.reportBlocked(event.target.src, true);
        }
    }

    // Calls `done` when images and style sheets have come or failed; not later than after three seconds. Looks at each
    // frame: where scripts of the page are off, the engine runs no timers, not even ours.
    function whenLoaded(done) {
        const loading = [...document.images, ...document.querySelectorAll('link[rel=stylesheet i]')].filter(isLoading);
        const deadline = performance.now() + 3000;
        (function look() {
            if (document.hidden || !loading.some(isLoading)) {
                done();
            } else if (performance.now() > deadline) {
                loading.forEach(element => settled.add(element));
                done();
            } else {
                requestAnimationFrame(look);
            }
        })();
    }

    function reportPaint() {
        if (waitingForPaint) {
            const {ticket, pass} = waitingForPaint;
            waitingForPaint = null;
            bridge.reportPainted(ticket, pass);
        }
    }

    // A pixel that nobody can see, and that makes the page paint a frame when it changes.
    function changePixel() {
        let pixel = document.querySelector('html > anchorage-pixel');
        if (!pixel) {
            pixel = document.createElement('anchorage-pixel');
            pixel.ariaHidden = 'true';
            pixel.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; ' +
                'opacity: 0.002; pointer-events: none; z-index: 2147483647';
            document.documentElement.append(pixel);
        }
        pixel.style.background = pixel.style.background === 'black' ? 'white' : 'black';
    }

    // Answers when the page has come to its next frames with what is in it now, images included. A hidden page paints
    // nothing and answers at once.
    function awaitPaint(ticket, pass) {
        waitingForPaint = {ticket, pass};
        whenLoaded(() => {
            if (!waitingForPaint || waitingForPaint.ticket !== ticket || waitingForPaint.pass !== pass) {
                return;
            }
            changePixel();
            if (document.hidden) {
                reportPaint();
            } else {
                requestAnimationFrame(() => requestAnimationFrame(reportPaint));
            }
        });
    }

    function followLink(event) {
        const link = event.target.closest ? event.target.closest('a, area') : null;
        if (!link || (!link.hasAttribute('href') && !link.hasAttribute('xlink:href'))) {
            return false;
        }
        event.preventDefault();
        const written = link.getAttribute('href') || link.getAttribute('xlink:href') || '';
        if (written.startsWith('#')) {
            let id = written.slice(1);
            try {
                id = decodeURIComponent(id);
            } catch (error) {
                // A stray % is part of the name.
            }
            const target = document.getElementById(id) || document.getElementsByName(id)[0];
            if (target) {
                target.scrollIntoView();
            } else if (id === '' || id === 'top') {
                window.scrollTo(0, 0);
            }
            return true;
        }
        let url = written;
        try {
            url = new URL(written, document.baseURI).href;
        } catch (error) {
            // The pane says that this is no address.
        }
        bridge.reportLink(url);
        return true;
    }

    function clicked(event) {
        if (followLink(event) || event.button !== 0 || !window.getSelection().isCollapsed) {
            return;
        }
        const node = event.target.closest ? event.target.closest('.anchorage-block') : null;
        const block = node ? blocks.find(b => b.node === node) : null;
        if (block) {
            const line = Math.floor(anchoragePreview.lineAtHeight(event.clientY + window.scrollY));
            bridge.reportClick({
                line: Math.min(block.last, Math.max(block.first, line)), // a guess by height
                first: block.first,
                last: block.last,
                ...textPoint(node, event)
            });
        }
    }

    // Where in the block's text one has clicked; nothing where that is no text, or too much.
    function textPoint(node, event) {
        const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
        const longest = 200000;
        if (!caret || !node.contains(caret.startContainer) || node.textContent.length > longest ||
            caret.startContainer.nodeType !== Node.TEXT_NODE) {
            return {};
        }
        const before = document.createRange();
        before.setStart(node, 0);
        before.setEnd(caret.startContainer, caret.startOffset);
        return {
            text: node.textContent,
            offset: before.toString().length,
            preformatted: caret.startContainer.parentElement.closest('pre') !== null
        };
    }

    document.addEventListener('load', event => settled.add(event.target), true);
    document.addEventListener('error', failed, true);
    document.addEventListener('securitypolicyviolation', event => bridge?.reportBlocked(event.blockedURI, false));
    document.addEventListener('click', clicked, true);
    document.addEventListener('auxclick', followLink, true);
    document.addEventListener('submit', event => event.preventDefault(), true);
    document.addEventListener('visibilitychange', () => document.hidden && reportPaint());

    new QWebChannel(qt.webChannelTransport, channel => {
        bridge = channel.objects.bridge;
        bridge.reportReady();
    });

    // What the other parts of our script build upon.
    const page = {main, sanitised, blocks: () => blocks, bridge: () => bridge, blockAt, firstBlock};

    return {update, setCursorLine, setFrame, configure, awaitPaint, page};
})();
