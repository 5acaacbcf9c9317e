// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace anchorage {

/// Moves a file to the user's trash. Fails, with a reason for people and the file where it was, where there
/// is no trash or it cannot be made.
[[nodiscard]] Result<Done> movedToTrash(const QString &path);

} // namespace anchorage
