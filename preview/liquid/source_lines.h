// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid.h"
#include "renderer.h"

namespace anchorage::preview {

/// `page` was rendered from an expanded text: afterwards its lines are those of the source. A block that a
/// loop wrote has the loop's lines, one of an include those of its tag; so lines need no longer ascend.
void moveToSourceLines(RenderedPage &page, const LiquidResult &expanded);

} // namespace anchorage::preview
