// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected, or the whole page, as HTML without what the preview adds.
Object.assign(anchoragePreview, (function () {
    'use strict';

    function selectedHtml() {
        const selection = window.getSelection();
        return selection.rangeCount === 0 || selection.isCollapsed
            ? '' : htmlOf(selection.getRangeAt(0).cloneContents());
    }

    function pageHtml() {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('main'));
        return htmlOf(range.cloneContents());
    }

    function htmlOf(content) {
        const holder = document.createElement('template');
        holder.content.append(content);
        for (const mark of holder.content.querySelectorAll('.anchorage-blocked, .anchorage-hidden-mark, anchorage-pixel')) {
            mark.remove();
        }
        anchoragePreview.restoreEmoji(holder.content);
        for (const marked of holder.content.querySelectorAll('[data-anchorage-line]')) {
            marked.removeAttribute('data-anchorage-line');
        }
        for (const own of holder.content.querySelectorAll('.anchorage-block, main, header.article-header')) {
            own.replaceWith(...own.childNodes);
        }
        return holder.innerHTML.trim();
    }

    return {selectedHtml, pageHtml};
})());
