// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_span.h"

#include "character_classes.h"

namespace anchorage::preview::kramdown {

CodeSpan CodeSpanFinder::at(QStringView text, qsizetype at)
{
    qsizetype start = at;
    while (start < text.size() && text[start] == u'`') {
        ++start;
    }
    CodeSpan span{start, {}, false};
    const qsizetype length = start - at;
    const bool spaceAround =
        (at == 0 || isSpace(text[at - 1])) && start < text.size() && isSpace(text[start]);
    if ((length == 1 && spaceAround) || (length >= m_unclosedLength && at >= m_unclosedFrom)) {
        return span;
    }
    const qsizetype end = text.indexOf(text.sliced(at, length), start);
    if (end < 0) {
        if (length < m_unclosedLength || at < m_unclosedFrom) {
            m_unclosedLength = length;
            m_unclosedFrom = at;
        }
        return span;
    }
    QStringView code = text.sliced(start, end - start);
    if (length > 1 && code.startsWith(u' ')) {
        code = code.sliced(1);
    }
    if (length > 1 && code.endsWith(u' ')) {
        code.chop(1);
    }
    return {end + length, code, true};
}

} // namespace anchorage::preview::kramdown
