// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid.h"
#include "renderer.h"

#include <memory>

namespace anchorage {

class SiteValues;

/// What the templates of a page see: `path` is the page's from the site's root, `text` its whole text, saved
/// or not. Reads the page's layout, so for a worker thread.
[[nodiscard]] preview::LiquidContext liquidContext(const std::shared_ptr<const SiteValues> &site,
                                                   const QString &path, const QString &text,
                                                   const preview::RenderOptions &options);

} // namespace anchorage
