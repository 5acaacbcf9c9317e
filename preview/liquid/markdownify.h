// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

namespace anchorage::preview {

/// What the filter `markdownify` gives: kramdown's HTML with a blank line where one stood between two blocks.
[[nodiscard]] QString markdownified(const QString &markdown, const RenderOptions &options);

} // namespace anchorage::preview
