// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alias_question_bar.h"
#include "front_matter.h"

namespace anchorage {

/// What to ask about a new title for an alias row: only what can be done is offered, and why the rest cannot
/// is said. `text` is what `frontMatter` was parsed from; `row` must be a row of it.
[[nodiscard]] AliasQuestion aliasQuestion(const QString &text, const FrontMatter &frontMatter, RowRef row,
                                          const QString &title);

} // namespace anchorage
