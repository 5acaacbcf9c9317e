// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_preview.h"

#include "fixing.h"

namespace anchorage {

namespace {

QString signedLines(QChar sign, QString lines)
{
    if (lines.endsWith(u'\n')) {
        lines.chop(1);
    }
    QString result;
    for (const QString &line : lines.split(u'\n')) {
        result += sign + line + u'\n';
    }
    return result;
}

} // namespace

QString editPreview(const QString &text, const TextEdit &edit)
{
    QString result;
    for (const Replacement &replacement : editBetween(text, edit.applied(text)).replacements) {
        // The edit goes by lines; its ends are widened to whole lines for the eye.
        // Before the first character lastIndexOf would begin at the text's end.
        const qsizetype begin =
            replacement.span.begin == 0 ? 0 : text.lastIndexOf(u'\n', replacement.span.begin - 1) + 1;
        const bool wholeLines = replacement.span.end > begin && text[replacement.span.end - 1] == u'\n';
        const qsizetype lineEnd = text.indexOf(u'\n', replacement.span.end);
        const qsizetype end = wholeLines ? replacement.span.end : lineEnd < 0 ? text.size() : lineEnd;
        const QString before = text.sliced(begin, end - begin);
        const QString after = text.sliced(begin, replacement.span.begin - begin) + replacement.text +
                              text.sliced(replacement.span.end, end - replacement.span.end);
        if (!before.isEmpty()) {
            result += signedLines(u'-', before);
        }
        if (!after.isEmpty()) {
            result += signedLines(u'+', after);
        }
    }
    return result;
}

} // namespace anchorage
