// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid_context.h"

#include "markdownify.h"
#include "site_values.h"
#include "smart_text.h"

namespace anchorage {

preview::LiquidContext liquidContext(const std::shared_ptr<const SiteValues> &site, const QString &path,
                                     const QString &text, const preview::RenderOptions &options)
{
    preview::LiquidContext context;
    context.source = site;
    context.pagePath = path;
    context.page = site->pageValue(path, text);
    context.layout = site->layoutValue(context.page);
    context.markdownify = [options](const QString &markdown) {
        return preview::markdownified(markdown, options);
    };
    context.smartify = [options](const QString &words) { return preview::smartened(words, options); };
    return context;
}

} // namespace anchorage
