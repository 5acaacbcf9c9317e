// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

namespace anchorage {

/// The smallest edit by lines that makes `after` of `before`: for one undo step out of several changes.
[[nodiscard]] TextEdit editBetween(const QString &before, const QString &after);

} // namespace anchorage
