// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

namespace anchorage {

/// What an edit does to a text's lines: each changed line with `-` before it as it was, and with `+` as it
/// will be.
[[nodiscard]] QString editPreview(const QString &text, const TextEdit &edit);

} // namespace anchorage
