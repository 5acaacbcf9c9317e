// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

namespace anchorage {

/// For each locale map of `after` the one of `before` that it continues, or -1. Maps at one place of the
/// file's structure (`header[].titles`) are told apart by their titles and stay in order, so an entry put
/// into a menu does not make all maps behind it others.
[[nodiscard]] QList<int> matchMaps(const FrontMatter &before, const FrontMatter &after);

/// The path without the numbers of list entries: `header[1].titles` → `header[].titles`.
[[nodiscard]] QString placeOf(const QString &path);

} // namespace anchorage
