// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "span_starts.h"

#include "text_scan.h"

namespace anchorage::preview::kramdown {

bool startsSpan(QStringView text, qsizetype at)
{
    const auto charAt = [text](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    const QChar next = charAt(at + 1);
    switch (text[at].unicode()) {
    case u'*':
    case u'_':
    case u'`':
    case u'<':
    case u'[':
    case u'&':
    case u'\\':
    case u'$':
    case u'"':
    case u'\'':
        return true;
    case u'!':
        return next == u'[';
    case u'{':
        return next == u':';
    case u'-':
        return next == u'-';
    case u'~':
        return next == u'~';
    case u'>':
        return next == u'>';
    case u'.':
        return next == u'.' && charAt(at + 2) == u'.';
    case u' ':
        return (next == u' ' && charAt(at + 2) == u'\n') ||
               ((next == u'<' || next == u'>') && charAt(at + 2) == next);
    default:
        return false;
    }
}

qsizetype nextSpanStart(QStringView text, qsizetype from)
{
    qsizetype at = nextSpecial(text, from);
    while (at < text.size() && !startsSpan(text, at)) {
        at = nextSpecial(text, at + 1);
    }
    return at;
}

} // namespace anchorage::preview::kramdown
