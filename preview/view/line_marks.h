// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

namespace anchorage::preview {

/// Rewrites the line marks inside a block (`RenderOptions::lineMarks`) for a text that was expanded before it
/// was rendered. `sourceLines` has the source's line for each line of the rendered text; `firstRendered` is
/// the block's first line there, while `block.firstLine` and `block.lastLine` are the source's already. Marks
/// that would leave the block or go back are taken out. The hash follows. In linear time.
void placeMarksInSource(RenderedBlock &block, int firstRendered, const QList<int> &sourceLines);

} // namespace anchorage::preview
