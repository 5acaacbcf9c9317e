// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../render_budget.h"

namespace anchorage::preview::kramdown {

/// The page as kramdown renders it.
[[nodiscard]] RenderedPage renderPage(QStringView markdown, const RenderOptions &options,
                                      RenderBudget &budget);

} // namespace anchorage::preview::kramdown
