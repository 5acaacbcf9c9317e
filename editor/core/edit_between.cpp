// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_between.h"

#include "line_matching.h"

namespace anchorage {

TextEdit editBetween(const QString &before, const QString &after)
{
    const auto linesOf = [](const QString &text) {
        QList<Span> lines;
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype end = text.indexOf(u'\n', begin);
            lines.append({begin, end < 0 ? text.size() : end + 1});
            begin = end < 0 ? text.size() + 1 : end + 1;
        }
        return lines;
    };
    const auto views = [](const QString &text, const QList<Span> &lines) {
        QList<QStringView> result;
        for (const Span line : lines) {
            result.append(line.of(text));
        }
        return result;
    };
    const QList<Span> oldLines = linesOf(before);
    const QList<Span> newLines = linesOf(after);
    const QList<QStringView> oldViews = views(before, oldLines);
    const QList<QStringView> newViews = views(after, newLines);
    QList<qsizetype> matches = matchLines(oldViews, newViews);
    TextEdit edit;
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    // Between two lines that are the same in both texts everything is one replacement.
    const auto flush = [&](qsizetype oldEnd, qsizetype newEnd) {
        const qsizetype oldFrom = oldAt < oldLines.size() ? oldLines[oldAt].begin : before.size();
        const qsizetype oldTo = oldEnd < oldLines.size() ? oldLines[oldEnd].begin : before.size();
        const qsizetype newFrom = newAt < newLines.size() ? newLines[newAt].begin : after.size();
        const qsizetype newTo = newEnd < newLines.size() ? newLines[newEnd].begin : after.size();
        if (oldFrom != oldTo || newFrom != newTo) {
            edit.add({{oldFrom, oldTo}, after.sliced(newFrom, newTo - newFrom)});
        }
    };
    for (qsizetype line = 0; line < matches.size(); ++line) {
        const qsizetype old = matches[line];
        if (old < 0 || oldViews[old] != newViews[line]) {
            continue;
        }
        flush(old, line);
        oldAt = old + 1;
        newAt = line + 1;
    }
    flush(oldLines.size(), newLines.size());
    return edit;
}

} // namespace anchorage
