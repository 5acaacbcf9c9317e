// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"
#include "site_config.h"

namespace anchorage {

/// What a site's `_config.yml` asks of kramdown, as Jekyll 4 hands it over: its `kramdown:` section
/// (kramdown's documentation, "Options"), the site's `highlighter`, Jekyll's own defaults. What kramdown
/// refuses, at which Jekyll stops, is left at its default.
void readKramdownSettings(const SiteConfig &config, preview::RenderOptions *options);

} // namespace anchorage
