// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

namespace anchorage {

/// The words of `text` that `base` has not at their place, neighbours as one span. Plain texts, whole lines
/// or not.
[[nodiscard]] QList<Span> changedWords(const QString &base, const QString &text);

} // namespace anchorage
