// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

void placeMarksInSource(RenderedBlock &block, int firstRendered, const QList<int> &sourceLines)
{
    constexpr QLatin1StringView mark(" data-anchorage-line=\"");
    qsizetype at = block.html.indexOf(mark);
    if (at < 0 || sourceLines.isEmpty()) {
        return;
    }
    QString html;
    html.reserve(block.html.size());
    qsizetype copied = 0;
    int last = block.firstLine;
    for (; at >= 0; at = block.html.indexOf(mark, at + mark.size())) {
        const qsizetype begin = at + mark.size();
        const qsizetype end = block.html.indexOf(u'"', begin);
        bool isNumber = false;
        const int line = end < 0 ? 0 : QStringView(block.html).sliced(begin, end - begin).toInt(&isNumber);
        if (!isNumber || line < 0 || line >= sourceLines.size() - firstRendered) {
            continue; // somebody else's attribute
        }
        html += QStringView(block.html).sliced(copied, at - copied);
        copied = end + 1;
        const int source = sourceLines[std::max(0, firstRendered) + line];
        if (source > last && source <= block.lastLine) {
            html += mark + QString::number(source - block.firstLine) + u'"';
            last = source;
        }
    }
    html += QStringView(block.html).sliced(copied);
    if (html != block.html) {
        block.html = html;
        block.hash = qHash(html);
    }
}

} // namespace anchorage::preview
