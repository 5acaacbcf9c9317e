// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include "../render_budget.h"

namespace anchorage::preview::kramdown {

/// Reads the inline level of the whole page and applies the attribute lists, once the block parser is done.
/// Afterwards the tree holds no `RawText` and no `EndOfBlock`.
void readInlineLevel(Document &document, RenderBudget &budget);

} // namespace anchorage::preview::kramdown
