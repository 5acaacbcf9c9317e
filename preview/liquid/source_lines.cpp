// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_lines.h"

namespace anchorage::preview {

void moveToSourceLines(RenderedPage &page, const LiquidResult &expanded)
{
    for (RenderedBlock &block : page.blocks) {
        const int first = expanded.sourceLine(block.firstLine);
        block.lastLine = qMax(first, expanded.sourceLine(block.lastLine));
        block.firstLine = first;
    }
    for (RenderedHeading &heading : page.headings) {
        heading.line = expanded.sourceLine(heading.line);
    }
    for (RenderedLink &link : page.links) {
        link.line = expanded.sourceLine(link.line);
    }
}

} // namespace anchorage::preview
