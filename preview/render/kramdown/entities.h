// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview::kramdown {

constexpr char32_t noCharacter = 0xFFFFFFFF;

/// The character of `&name;`, by the names that kramdown knows; `noCharacter` for any other.
[[nodiscard]] char32_t namedEntity(QStringView name);

/// The character of `&#number;`; `noCharacter` where there is none.
[[nodiscard]] char32_t numericEntity(quint64 number);

} // namespace anchorage::preview::kramdown
