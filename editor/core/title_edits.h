// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

/// Edits of locale titles as values: each function looks at a text and at what `FrontMatter::parse` made of
/// it, and returns what would have to be replaced, or why it cannot be done. None of them changes anything.
namespace anchorage::edits {

/// Gives the row a new title and leaves every other byte as it is. An alias row's title is that of its
/// anchor, so the shared title changes for all that follow it. Empty edit where the row has that title
/// already. The new scalar keeps the quotes of the old one; a plain one is quoted exactly where a YAML 1.1
/// loader would read something else.
[[nodiscard]] Result<TextEdit> setTitle(QStringView text, const FrontMatter &frontMatter, RowRef row,
                                        const QString &title);

/// Replaces the alias of a row by a title of its own. For rows that are not aliases the same as `setTitle`.
[[nodiscard]] Result<TextEdit> setOwnTitle(QStringView text, const FrontMatter &frontMatter, RowRef row,
                                           const QString &title);

} // namespace anchorage::edits
