// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml_scalar.h"

#include <optional>

namespace anchorage {

/// What Psych makes of a plain scalar that has the shape of a date (`2024-1-5`), none for anything else. A
/// day that does not exist is a string.
[[nodiscard]] std::optional<LoadedScalar> loadDate(const QString &text);

/// The same for a date with a time. One without a zone is printed as on a machine in UTC.
[[nodiscard]] std::optional<LoadedScalar> loadTime(const QString &text);

/// The same for a time as SafeYAML reads it, by Ruby's `DateTime.parse`.
[[nodiscard]] std::optional<LoadedScalar> loadDateTime(const QString &text);

} // namespace anchorage
