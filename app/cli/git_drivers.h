// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace anchorage::cli {

/// Lets git merge and compare the pages and data of a repository with `program`: `merge.anchorage.*` and
/// `diff.anchorage.*` in its local configuration, patterns in `info/attributes`. Should the program be gone
/// one day or fail, merging falls back on `git merge-file`. Returns what was done, in words; doing it again
/// changes nothing.
[[nodiscard]] Result<QString> installDrivers(const QString &repository, const QString &program);

/// Takes back what `installDrivers` did and leaves every other line alone.
[[nodiscard]] Result<QString> uninstallDrivers(const QString &repository);

} // namespace anchorage::cli
