// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_escape.h"

#include "character_classes.h"
#include "text_scan.h"

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

/// The first special character at or behind `from`; the text's size for none.
qsizetype nextToEscape(QStringView text, qsizetype from)
{
    const auto ofSixteen = [](const char16_t *at) {
        const SixteenUnits units(at);
        return (units.are('<') | units.are('>') | units.are('&') | units.are('"')).bits();
    };
    const auto isWanted = [text](qsizetype at) {
        const QChar c = text[at];
        return c == u'<' || c == u'>' || c == u'&' || c == u'"';
    };
    return firstWanted(text, from, 0, ofSixteen, isWanted);
}

/// What is written for the special character at `at`; nothing where it stays.
QStringView escapeOf(QStringView text, qsizetype at, EscapeMode mode)
{
    switch (text[at].unicode()) {
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    case u'&':
        return mode == EscapeMode::All || !isReference(text, at) ? QStringView(u"&amp;") : QStringView();
    default:
        return mode == EscapeMode::Attribute ? QStringView(u"&quot;") : QStringView();
    }
}

template <typename Text> void append(Text *html, QStringView text, EscapeMode mode)
{
    qsizetype start = 0;
    for (qsizetype at = nextToEscape(text, 0); at < text.size(); at = nextToEscape(text, at + 1)) {
        const QStringView replacement = escapeOf(text, at, mode);
        if (!replacement.isEmpty()) {
            *html += text.sliced(start, at - start);
            *html += replacement;
            start = at + 1;
        }
    }
    *html += text.sliced(start);
}

} // namespace

void appendEscaped(HtmlBuffer *html, QStringView text, EscapeMode mode)
{
    append(html, text, mode);
}

void appendEscaped(QString *html, QStringView text, EscapeMode mode)
{
    append(html, text, mode);
}

QString unescapedAttribute(QStringView value)
{
    QString result = value.toString();
    if (!value.contains(u'&')) {
        return result;
    }
    return result.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace anchorage::preview::kramdown
