// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview {

/// How many elements of `html` are open at once at the most, estimated from its tags in linear time: never
/// less than what an HTML parser has to keep open, but for elements whose end tag may be left out. The web
/// engine's time grows with the square of this number.
[[nodiscard]] int htmlDepth(QStringView html);

} // namespace anchorage::preview
