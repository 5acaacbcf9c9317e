// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <cmark.h>

#include <cstdlib>

namespace anchorage::preview {

QString RenderedPage::html() const
{
    QString result;
    for (const RenderedBlock &block : blocks) {
        result += block.html + u'\n';
    }
    return result;
}

RenderedPage render(QStringView markdown, const RenderOptions &, const RenderLimits &)
{
    const QByteArray utf8 = markdown.toUtf8();
    char *html = cmark_markdown_to_html(utf8.constData(), static_cast<size_t>(utf8.size()),
                                        CMARK_OPT_UNSAFE | CMARK_OPT_SMART);
    RenderedPage page;
    page.blocks.append({QString::fromUtf8(html).trimmed(), 0, static_cast<int>(markdown.count(u'\n')), 0});
    free(html);
    return page;
}

} // namespace anchorage::preview
