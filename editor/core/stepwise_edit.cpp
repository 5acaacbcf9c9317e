// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepwise_edit.h"

#include "common_ends.h"
#include "line_matching.h"
#include "title_state.h"

#include <algorithm>

namespace anchorage {

namespace {

/// A line with its break, where it has one.
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
        lines.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

/// The part in which the two differ.
Replacement difference(QStringView before, QStringView after, qsizetype offset)
{
    const CommonEnds same = commonEnds(before, after);
    return {{offset + same.begin, offset + before.size() - same.end},
            after.sliced(same.begin, after.size() - same.end - same.begin).toString()};
}

} // namespace

TextEdit lineDifference(QStringView before, QStringView after)
{
    TextEdit edit;
    const Replacement changed = difference(before, after, 0);
    if (changed.span.isEmpty() && changed.text.isEmpty()) {
        return edit;
    }
    const qsizetype begin =
        changed.span.begin == 0 ? 0 : before.lastIndexOf(u'\n', changed.span.begin - 1) + 1;
    const qsizetype lineBreak = before.indexOf(u'\n', changed.span.end);
    if (lineBreak < 0) {
        // The last line has no break: lines cannot be told apart by theirs.
        edit.add(changed);
        return edit;
    }
    const qsizetype rest = before.size() - lineBreak - 1;
    const QList<QStringView> oldLines = linesOf(before.sliced(begin, lineBreak + 1 - begin));
    const QList<QStringView> newLines = linesOf(after.sliced(begin, after.size() - rest - begin));
    const QList<qsizetype> matches = matchLines(oldLines, newLines);
    qsizetype position = begin;
    qsizetype next = 0;
    const auto removeUpTo = [&](qsizetype line) {
        for (; next < line; ++next) {
            edit.add({{position, position + oldLines[next].size()}, {}});
            position += oldLines[next].size();
        }
    };
    for (qsizetype line = 0; line < newLines.size(); ++line) {
        if (matches[line] < 0) {
            edit.add({{position, position}, newLines[line].toString()});
            continue;
        }
        removeUpTo(matches[line]);
        if (oldLines[next] != newLines[line]) {
            edit.add(difference(oldLines[next], newLines[line], position));
        }
        position += oldLines[next].size();
        ++next;
    }
    removeUpTo(oldLines.size());
    return edit;
}

StepwiseEdit::StepwiseEdit(QStringView text, const FrontMatter &frontMatter)
    : m_original(text.toString()), m_text(m_original), m_frontMatter(frontMatter),
      m_kind(fileKindOf(text, frontMatter))
{
}

bool StepwiseEdit::take(const Result<TextEdit> &step)
{
    if (!step.ok()) {
        return false;
    }
    m_text = step.value().applied(m_text);
    m_frontMatter = FrontMatter::parse(m_text, m_kind);
    return true;
}

TextEdit StepwiseEdit::edit() const
{
    return lineDifference(m_original, m_text);
}

} // namespace anchorage
