// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anchorage::preview {

/// Where a part of an expanded text comes from.
struct LinePlace
{
    qsizetype offset = 0; ///< in the text, ascending
    int line = 0;         ///< of the source
    bool runs = false;    ///< each line break in the part is one in the source, too
};

/// For each line of `text` the line of the source that its first character comes from.
[[nodiscard]] QList<int> sourceLinesOf(QStringView text, const QList<LinePlace> &places);

} // namespace anchorage::preview
