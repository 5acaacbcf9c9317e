// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace anchorage::preview {

/// A point in the text of a rendered block.
struct TextPoint
{
    QString text;              ///< all text of the block, as the browser has it
    qsizetype offset = 0;      ///< where in it
    bool preformatted = false; ///< the point is in a code block: its line breaks are the source's
};

/// The index of the source line that the point comes from. `lines` are the block's source lines; `estimate`
/// is the answer where the texts have nothing in common. The words of both texts are compared in their order
/// (longest common subsequence), so that list items, table rows and lines of code are told apart without
/// knowing how the renderer made them. Time and memory are bounded: of long blocks only the neighbourhood of
/// the point and of the estimate is compared.
[[nodiscard]] int sourceLineOf(const TextPoint &point, const QStringList &lines, int estimate);

} // namespace anchorage::preview
