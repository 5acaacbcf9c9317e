// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_context.h"

namespace anchorage {

/// Adds what could mend an alias that has no anchor in its own map, the best first: the anchor that was
/// mistyped, an anchor that stands too late, the title that lacks its anchor, another name for the alias, a
/// title of its own. Private to this library.
void addAliasFixes(const CheckContext &context, RowRef ref, Diagnosis &diagnosis);

/// Adds the renaming of an anchor to the usual name of its locale, together with the aliases that follow it.
void addRenameFix(const CheckContext &context, RowRef anchor, Diagnosis &diagnosis);

/// Of the anchors with this name in a map the one that was mistyped: its locale does not go with the name
/// while that of another one does. -1 where that cannot be told.
[[nodiscard]] int mistypedOf(const CheckContext &context, int map, const QString &anchorName);

} // namespace anchorage
