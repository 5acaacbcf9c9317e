// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_context.h"

namespace anchorage {

/// Edits of single rows that several fixes are made of. Private to this library. They never act.

/// Puts another text in the place of a span and takes its difference in length from the blanks behind it, so
/// that what stands in columns keeps standing there. One blank always stays.
void replaceInColumn(TextEdit &edit, QStringView text, Span span, const QString &replacement);

/// The whole line of a position with its line break.
[[nodiscard]] Span wholeLine(const CheckContext &context, qsizetype position);

/// Whether the row is alone on one line of a block mapping, so that the line can be moved or removed.
[[nodiscard]] bool isWholeLine(const CheckContext &context, RowRef ref);

/// Gives the row a title in quotes as needed; empty where it cannot be done.
[[nodiscard]] TextEdit withTitle(const CheckContext &context, RowRef ref, const QString &title);

/// The plain scalar at `span` in quotes that read back as exactly `title`.
[[nodiscard]] TextEdit quoted(const CheckContext &context, RowRef ref, Span span, const QString &title);

} // namespace anchorage
