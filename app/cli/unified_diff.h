// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace anchorage::cli {

/// What `diff -u` would print of a file before and after, with three lines around each change; nothing where
/// they are the same. `patch` and `git apply` (with `-p1`) take it.
[[nodiscard]] QByteArray unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after);

} // namespace anchorage::cli
