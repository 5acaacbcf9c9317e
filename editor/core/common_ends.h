// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage {

/// How much two texts have in common at their begin and, behind that, at their end, in UTF-16 units. The two
/// parts never overlap in either text.
struct CommonEnds
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Linear, by comparing memory.
[[nodiscard]] CommonEnds commonEnds(QStringView before, QStringView after);

} // namespace anchorage
