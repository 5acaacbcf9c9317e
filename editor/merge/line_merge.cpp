// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_merge.h"

namespace anchorage {

Result<QList<MergePart>> mergedLines(const LineMerge &merge, const QString &base, const QString &ours,
                                     const QString &theirs)
{
    if (ours == theirs || theirs == base || ours == base) {
        QList<MergePart> parts;
        appendText(parts, ours == base ? theirs : ours);
        return parts;
    }
    return merge(base, ours, theirs);
}

QList<MergePart> partsOfMarkedText(const QString &marked, int markerSize)
{
    QList<MergePart> parts;
    MergePart conflict;
    QString *target = nullptr;
    qsizetype decided = 0;
    const auto isMarker = [markerSize](QStringView line, QChar sign) {
        return line.size() >= markerSize && line.first(markerSize).count(sign) == markerSize;
    };
    for (qsizetype begin = 0; begin < marked.size();) {
        const qsizetype lineBreak = marked.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? marked.size() : lineBreak + 1;
        const QStringView line = QStringView(marked).sliced(begin, end - begin);
        if (isMarker(line, u'<')) {
            appendText(parts, marked.sliced(decided, begin - decided));
            conflict = {MergePart::Kind::Lines, {}, {}, {}, {}, -1};
            target = &conflict.ours;
        } else if (isMarker(line, u'|')) {
            target = &conflict.base;
        } else if (isMarker(line, u'=')) {
            target = &conflict.theirs;
        } else if (isMarker(line, u'>')) {
            appendPart(parts, conflict);
            target = nullptr;
            decided = end;
        } else if (target != nullptr) {
            *target += line;
        }
        begin = end;
    }
    appendText(parts, marked.sliced(decided));
    return parts;
}

} // namespace anchorage
