// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_escape.h"

#include "character_classes.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// Whether a character reference (`&name;`, `&#1;`, `&#x1;`) starts at `at`.
bool isReference(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    const auto charAt = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    if (charAt(end) == u'#') {
        const bool hex = charAt(end + 1) == u'x';
        const qsizetype first = end + (hex ? 2 : 1);
        const auto isHexLetter = [](QChar c) { return (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
        for (end = first; isDigit(charAt(end)) || (hex && isHexLetter(charAt(end))); ++end) {
        }
        return end > first && charAt(end) == u';';
    }
    if (!isAsciiWord(charAt(end)) && charAt(end) != u':') {
        return false;
    }
    while (isAsciiWord(charAt(end)) || charAt(end) == u':' || charAt(end) == u'-' || charAt(end) == u'.') {
        ++end;
    }
    return charAt(end) == u';';
}

} // namespace

void appendEscaped(QString *html, QStringView text, EscapeMode mode)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QStringView replacement;
        switch (text[at].unicode()) {
        case u'<':
            replacement = u"&lt;";
            break;
        case u'>':
            replacement = u"&gt;";
            break;
        case u'&':
            if (mode == EscapeMode::All || !isReference(text, at)) {
                replacement = u"&amp;";
            }
            break;
        case u'"':
            if (mode == EscapeMode::Attribute) {
                replacement = u"&quot;";
            }
            break;
        default:
            break;
        }
        if (!replacement.isEmpty()) {
            html->append(text.sliced(start, at - start));
            html->append(replacement);
            start = at + 1;
        }
    }
    html->append(text.sliced(start));
}

QString unescapedAttribute(QStringView value)
{
    QString result = value.toString();
    return result.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace anchorage::preview::kramdown
