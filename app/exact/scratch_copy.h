// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <atomic>

namespace anchorage {

/// What a sync changed in the copy.
struct CopyChanges
{
    int copied = 0;
    int removed = 0;
};

/// Makes `copy` hold the files of `root` as they are now, with their times; what is equal by size and time is
/// left alone, what went is removed. Left out: `.git`, `_site`, Jekyll's caches, and symbolic links that lead
/// out of the repository. Never writes below `root`, and shares no file with it. `except` (relative, may be
/// empty) is neither copied nor removed where it is there already. Stops with an error once `cancelled` is
/// set.
[[nodiscard]] Result<CopyChanges> syncScratchCopy(const QString &root, const QString &copy,
                                                  const QString &except, const std::atomic_bool &cancelled);

/// The text of the file in the copy becomes `bytes`; true where it was something else.
[[nodiscard]] Result<bool> writeScratchFile(const QString &path, const QByteArray &bytes);

} // namespace anchorage
