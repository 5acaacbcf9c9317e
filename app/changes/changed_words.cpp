// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changed_words.h"

#include "line_matching.h"
#include "redline_tokens.h"

namespace anchorage {

namespace {

QList<QStringView> wordsOf(const QString &text)
{
    QList<QStringView> words;
    qsizetype begin = 0;
    for (const qsizetype end : redline_tokens::wordEnds(text)) {
        words.append(QStringView(text).sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

} // namespace

QList<Span> changedWords(const QString &base, const QString &text)
{
    const QList<QStringView> old = wordsOf(base);
    const QList<QStringView> now = wordsOf(text);
    const QList<qsizetype> matched = matchLines(old, now);
    QList<Span> result;
    qsizetype begin = 0;
    for (qsizetype index = 0; index < now.size(); ++index) {
        const qsizetype end = begin + now[index].size();
        const bool same = matched[index] >= 0 && old[matched[index]] == now[index];
        if (!same && !result.isEmpty() && result.last().end == begin) {
            result.last().end = end;
        } else if (!same && !now[index].trimmed().isEmpty()) {
            result.append({begin, end});
        }
        begin = end;
    }
    return result;
}

} // namespace anchorage
