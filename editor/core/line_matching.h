// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace anchorage {

/// For each new line the old line that it continues, or -1 for a line that was added. Equal lines are matched
/// in order (longest common subsequence); between them changed lines continue each other from the top. The
/// result is strictly ascending where it is not -1.
[[nodiscard]] QList<qsizetype> matchLines(const QList<QStringView> &oldLines,
                                          const QList<QStringView> &newLines);

} // namespace anchorage
