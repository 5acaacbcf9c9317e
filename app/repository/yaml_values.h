// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid_value.h"

#include <optional>

namespace anchorage {

/// What Jekyll's loader (Ruby's Psych) makes of a YAML text. None where the text is not well-formed; nil for
/// an empty one. An alias without an anchor is nil, as SafeYAML has it. Times without a zone are taken for
/// UTC, as Psych does.
[[nodiscard]] std::optional<preview::LiquidValue> loadYamlValues(QStringView yaml);

/// The rows of a CSV text with a header line as hashes (Ruby's CSV): a field without quotes and without a
/// text is nil.
[[nodiscard]] preview::LiquidValue loadSeparatedValues(QStringView text, QChar separator);

/// A scalar for people and for addresses: as Liquid prints it, empty for lists and hashes.
[[nodiscard]] QString printedValue(const preview::LiquidValue &value);

} // namespace anchorage
