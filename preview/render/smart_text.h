// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <optional>

namespace anchorage::preview {

/// What Jekyll's filter `smartify` makes of a text: quotes, dashes, dots and guillemets as kramdown writes
/// them, character references read, and nothing else. Nothing for a text with HTML elements or comments in
/// it, which kramdown would read.
[[nodiscard]] std::optional<QString> smartened(const QString &text, const RenderOptions &options);

} // namespace anchorage::preview
