// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

namespace anchorage {

/// Indents the lines that the cursor's selection touches by `width` spaces, or takes up to `width` blanks
/// (one tab counts for all of them) away from their start. One undo step; empty lines stay empty; the
/// selection stays.
void indentLines(const QTextCursor &cursor, int width);
void unindentLines(const QTextCursor &cursor, int width);

/// The blanks at the start of the line, up to the cursor: what a line that is begun there starts with.
[[nodiscard]] QString indentationBefore(const QTextCursor &cursor);

} // namespace anchorage
