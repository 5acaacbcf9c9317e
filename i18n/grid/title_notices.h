// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QString>

/// What is to be said about a file's titles as a whole, in the user's language. Plain text.
namespace anchorage::texts {

/// Why there is no list of titles to show.
[[nodiscard]] QString whyNoTitles(const FrontMatter &frontMatter);
/// What one has to know to understand the list: that the YAML is broken, that readers see something else.
/// Empty where there is nothing.
[[nodiscard]] QString notice(const FrontMatter &frontMatter, const LocaleMap &map);

} // namespace anchorage::texts
