// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownify.h"

namespace anchorage::preview {

QString markdownified(const QString &markdown, const RenderOptions &options)
{
    constexpr int timeLimit = 1000; // milliseconds; the page's own limit stands behind it
    const RenderedPage page = render(markdown, options, {nullptr, timeLimit});
    QString html;
    for (const RenderedBlock &block : page.blocks) {
        html += QString(block.emptyLinesBefore, u'\n') + block.html + u'\n';
    }
    return html + QString(page.emptyLinesAfter, u'\n');
}

} // namespace anchorage::preview
