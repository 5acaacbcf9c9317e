// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// jemoji's images are on another server: where they are not loaded, the characters that they show stand in their place.
// Expects `anchorageEmoji`, a JSON text with the characters of each name.
Object.assign(anchoragePreview, (function () {
    'use strict';

    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
    const remoteIsAllowed = policy.includes(' https:');
    let characters = null; // by name; read when the first image comes

    function characterOf(image) {
        const [, name] = /^:([a-z0-9_+-]+):$/.exec(image.alt) ?? [];
        if (!name || !/^(https?:)?\/\//i.test(image.getAttribute('src') ?? '')) {
            return null;
        }
        characters ??= new Map(Object.entries(JSON.parse(anchorageEmoji)));
        return characters.get(name) ?? null;
    }

    function showCharacter(image) {
        const character = characterOf(image);
        if (character === null) {
            return;
        }
        const mark = document.createElement('span');
        mark.className = 'anchorage-emoji';
        mark.title = image.title;
        mark.textContent = character;
        mark.dataset.image = image.outerHTML;
        image.replaceWith(mark);
    }

    // For what is not in the page yet.
    function showEmoji(content) {
        if (!remoteIsAllowed) {
            content.querySelectorAll('img.emoji').forEach(showCharacter);
        }
    }

    // For what is copied: the images, as the site has them.
    function restoreEmoji(content) {
        for (const mark of content.querySelectorAll('.anchorage-emoji[data-image]')) {
            const holder = document.createElement('template');
            holder.innerHTML = mark.dataset.image;
            mark.replaceWith(holder.content.querySelector('img.emoji') ?? mark.textContent);
        }
    }

    // Allowed, but it did not come.
    document.addEventListener('error', event => {
        if (event.target.matches?.('img.emoji')) {
            showCharacter(event.target);
        }
    }, true);

    return {showEmoji, restoreEmoji};
})());
