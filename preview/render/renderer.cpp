// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include "commonmark.h"
#include "content_hash.h"
#include "emoji.h"
#include "kramdown/page.h"
#include "render_budget.h"

namespace anchorage::preview {

QString RenderedPage::html() const
{
    qsizetype size = 0;
    for (const RenderedBlock &block : blocks) {
        size += block.html.size() + 1;
    }
    QString result;
    result.reserve(size);
    for (const RenderedBlock &block : blocks) {
        result += block.html;
        result += u'\n';
    }
    return result;
}

RenderedPage render(QStringView markdown, const RenderOptions &options, const RenderLimits &limits)
{
    RenderBudget budget(limits);
    RenderedPage page = options.dialect == Dialect::CommonMark
                            ? renderCommonMark(markdown, budget)
                            : kramdown::renderPage(markdown, options, budget);
    if (options.emoji) {
        for (RenderedBlock &block : page.blocks) {
            const QString html = withEmoji(block.html, options.emojiRoot);
            if (html != block.html) {
                block.html = html;
                block.hash = contentHash(html);
            }
        }
    }
    return page;
}

} // namespace anchorage::preview
