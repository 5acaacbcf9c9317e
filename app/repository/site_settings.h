// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_template.h"
#include "site_config.h"

#include "front_matter.h"

namespace anchorage {

/// The configuration of the site at `root` (its `_config.yml`); the defaults where there is none or it cannot
/// be read.
[[nodiscard]] SiteConfig loadSiteConfig(const QString &root);

/// The locale that a page is shown in unless another one is chosen: its own `lang`, else the site's, else
/// `en` (the TeXt theme's rule). `page` are the scalars of its front matter.
[[nodiscard]] QString defaultLocale(const SiteConfig &page, const SiteConfig &site);

/// What the site configures for Markdown (Jekyll's documentation, "Markdown Options").
[[nodiscard]] preview::RenderOptions renderOptions(const SiteConfig &config);

/// The frame of a page for a locale: the title that the theme shows there, `lang` and `dir`. `map` may be
/// null.
[[nodiscard]] preview::PageFrame pageFrame(const FrontMatter &frontMatter, const LocaleMap *map,
                                           const QString &locale);

} // namespace anchorage
