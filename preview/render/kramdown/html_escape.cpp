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

constexpr bool isSpecial(char16_t c)
{
    return c == u'<' || c == u'>' || c == u'&' || c == u'"';
}

/// The first special character at or behind `at`; `end` for none.
const char16_t *nextSpecial(const char16_t *at, const char16_t *end)
{
#ifdef __SSE2__
    for (; end - at >= SixteenUnits::count; at += SixteenUnits::count) {
        const SixteenUnits units(at);
        const auto special = units.are('<') | units.are('>') | units.are('&') | units.are('"');
        if (const unsigned found = special.bits()) {
            return at + std::countr_zero(found);
        }
    }
#endif
    while (at < end && !isSpecial(*at)) {
        ++at;
    }
    return at;
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
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    const char16_t *start = begin;
    for (const char16_t *at = nextSpecial(begin, end); at < end; at = nextSpecial(at + 1, end)) {
        const QStringView replacement = escapeOf(text, at - begin, mode);
        if (!replacement.isEmpty()) {
            *html += QStringView(start, at);
            *html += replacement;
            start = at + 1;
        }
    }
    *html += QStringView(start, end);
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
