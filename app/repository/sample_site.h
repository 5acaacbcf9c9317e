// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace anchorage {

/// The page of the sample site that is opened first, relative to its root.
[[nodiscard]] QString samplePage();

/// Makes sure that a working copy of the sample site is in `folder`, under git with one commit, and gives its
/// path back. A copy that is there already is left as it is: it holds the user's changes. Without a `git`
/// program the copy is there, but not under git.
[[nodiscard]] Result<QString> prepareSampleSite(const QString &folder);

} // namespace anchorage
