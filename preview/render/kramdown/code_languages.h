// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview::kramdown {

/// Whether rouge has a lexer for a fence's language (`name` or `name?options`): only then does kramdown write
/// rouge's wrapper around the code.
[[nodiscard]] bool isHighlightedLanguage(QStringView language);

} // namespace anchorage::preview::kramdown
