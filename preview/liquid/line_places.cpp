// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_places.h"

namespace anchorage::preview {

QList<int> sourceLinesOf(QStringView text, const QList<LinePlace> &places)
{
    QList<int> lines{places.isEmpty() ? 0 : places.first().line};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].offset : text.size();
        int line = places[i].line;
        for (qsizetype at = text.indexOf(u'\n', places[i].offset); at >= 0 && at < end;
             at = text.indexOf(u'\n', at + 1)) {
            line += places[i].runs ? 1 : 0;
            // What begins at the very end of this part belongs to the next one.
            lines.append(at + 1 < end || i + 1 == places.size() ? line : places[i + 1].line);
        }
    }
    return lines;
}

} // namespace anchorage::preview
