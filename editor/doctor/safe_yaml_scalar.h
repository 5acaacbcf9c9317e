// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml_scalar.h"

namespace anchorage {

/// What SafeYAML 1.0, the loader of upstream's Jekyll and GitHub Pages, makes of a scalar's content.
/// `quoted`: in quotes or a block scalar, without a tag.
[[nodiscard]] LoadedScalar loadSafeYamlScalar(const QString &text, bool quoted);

/// What it makes of the title that an alias stands for: texts are looked at again, whatever their quotes
/// were.
[[nodiscard]] LoadedScalar loadSafeYamlAlias(const LoadedScalar &anchored);

} // namespace anchorage
