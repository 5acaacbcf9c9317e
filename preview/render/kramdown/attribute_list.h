// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "element.h"

namespace anchorage::preview::kramdown {

/// Adds what `content`, the inside of a `{: }`, says to `list`: `key="value"`, `#id`, `.class`, references.
/// Classes add up, anything else replaces what was there. `content` lives as long as the arena.
void parseAttributeList(QStringView content, AttributeList *list, Arena &arena);

/// Adds `other` to `list` in the same way.
void mergeAttributeList(const AttributeList &other, AttributeList *list, Arena &arena);

} // namespace anchorage::preview::kramdown
