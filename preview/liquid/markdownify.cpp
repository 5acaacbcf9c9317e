// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownify.h"

namespace anchorage::preview {

QString markdownified(const QString &markdown, const RenderOptions &options)
{
    constexpr int timeLimit = 1000; // milliseconds; the page's own limit stands behind it
    const RenderedPage page = render(markdown, options, {nullptr, timeLimit});
    QString html;
    for (qsizetype i = 0; i < page.blocks.size(); ++i) {
        html += page.blocks[i].html + u'\n';
        if (i + 1 < page.blocks.size() && page.blocks[i].lastLine + 1 < page.blocks[i + 1].firstLine) {
            html += u'\n';
        }
    }
    return html;
}

} // namespace anchorage::preview
