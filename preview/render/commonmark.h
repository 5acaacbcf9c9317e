// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render_budget.h"

namespace anchorage::preview {

/// The page as cmark renders it, for sites that are configured for CommonMark. cmark cannot be interrupted
/// once all text is handed over, so the budget is looked at while feeding it and while writing its blocks.
[[nodiscard]] RenderedPage renderCommonMark(QStringView markdown, RenderBudget &budget);

} // namespace anchorage::preview
