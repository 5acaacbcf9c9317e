// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_tags.h"

#include "character_classes.h"

#include <algorithm>
#include <array>

namespace anchorage::preview::kramdown {

namespace {

using namespace Qt::StringLiterals;

enum Trait : quint8 {
    Span = 1,
    Block = 2,
    Void = 4,
    BlockContent = 8,
    SpanContent = 16,
    RawContent = 32,
};

struct HtmlElementTraits
{
    QLatin1StringView name;
    quint8 traits;
};

// kramdown's classes of elements, sorted by name.
constexpr HtmlElementTraits htmlElements[] = {
    {"a"_L1, Span | SpanContent},
    {"abbr"_L1, Span | SpanContent},
    {"acronym"_L1, Span | SpanContent},
    {"address"_L1, Block | BlockContent},
    {"applet"_L1, Block | BlockContent},
    {"area"_L1, Void},
    {"article"_L1, Block | BlockContent},
    {"aside"_L1, Block | BlockContent},
    {"b"_L1, Span | SpanContent},
    {"base"_L1, Void},
    {"bdo"_L1, Span | SpanContent},
    {"big"_L1, Span | SpanContent},
    {"blockquote"_L1, Block | BlockContent},
    {"body"_L1, Block | BlockContent},
    {"br"_L1, Span | Void},
    {"button"_L1, Span | SpanContent},
    {"caption"_L1, Block | SpanContent},
    {"cite"_L1, Span | SpanContent},
    {"code"_L1, Span | RawContent},
    {"col"_L1, Block | Void},
    {"colgroup"_L1, Block},
    {"command"_L1, Void},
    {"dd"_L1, Block | BlockContent},
    {"del"_L1, Span | SpanContent},
    {"details"_L1, BlockContent},
    {"dfn"_L1, Span | SpanContent},
    {"div"_L1, Block | BlockContent},
    {"dl"_L1, Block | BlockContent},
    {"dt"_L1, Block | SpanContent},
    {"em"_L1, Span | SpanContent},
    {"embed"_L1, Void},
    {"fieldset"_L1, Block | BlockContent},
    {"figcaption"_L1, Block | BlockContent},
    {"figure"_L1, BlockContent},
    {"footer"_L1, Block | BlockContent},
    {"form"_L1, Block | BlockContent},
    {"h1"_L1, Block | SpanContent},
    {"h2"_L1, Block | SpanContent},
    {"h3"_L1, Block | SpanContent},
    {"h4"_L1, Block | SpanContent},
    {"h5"_L1, Block | SpanContent},
    {"h6"_L1, Block | SpanContent},
    {"head"_L1, Block},
    {"header"_L1, Block | BlockContent},
    {"hgroup"_L1, Block | BlockContent},
    {"hr"_L1, Block | Void},
    {"html"_L1, Block},
    {"i"_L1, Span | SpanContent},
    {"iframe"_L1, Block | BlockContent},
    {"img"_L1, Span | Void},
    {"input"_L1, Span | Void},
    {"ins"_L1, Span | SpanContent},
    {"kbd"_L1, Span | RawContent},
    {"keygen"_L1, Void},
    {"label"_L1, Span | SpanContent},
    {"legend"_L1, Block | SpanContent},
    {"li"_L1, Block | BlockContent},
    {"link"_L1, Void},
    {"main"_L1, Block | BlockContent},
    {"map"_L1, Block | BlockContent},
    {"mark"_L1, Span},
    {"math"_L1, RawContent},
    {"menu"_L1, Block | BlockContent},
    {"meta"_L1, Void},
    {"nav"_L1, Block | BlockContent},
    {"noscript"_L1, BlockContent},
    {"object"_L1, BlockContent},
    {"ol"_L1, Block},
    {"optgroup"_L1, Block | SpanContent},
    {"option"_L1, Span | RawContent},
    {"p"_L1, Block | SpanContent},
    {"param"_L1, Void},
    {"pre"_L1, Block | RawContent},
    {"q"_L1, Span | SpanContent},
    {"rb"_L1, Span | SpanContent},
    {"rbc"_L1, Span | SpanContent},
    {"rp"_L1, Span | SpanContent},
    {"rt"_L1, Span | SpanContent},
    {"rtc"_L1, Span | SpanContent},
    {"ruby"_L1, Span | SpanContent},
    {"samp"_L1, Span | RawContent},
    {"script"_L1, RawContent},
    {"section"_L1, Block | BlockContent},
    {"select"_L1, Span | SpanContent},
    {"small"_L1, Span | SpanContent},
    {"source"_L1, Void},
    {"span"_L1, Span | SpanContent},
    {"strong"_L1, Span | SpanContent},
    {"style"_L1, RawContent},
    {"sub"_L1, Span | SpanContent},
    {"summary"_L1, Block | BlockContent},
    {"sup"_L1, Span | SpanContent},
    {"table"_L1, Block},
    {"tbody"_L1, Block},
    {"td"_L1, Block | BlockContent},
    {"textarea"_L1, RawContent},
    {"tfoot"_L1, Block},
    {"th"_L1, Block | SpanContent},
    {"thead"_L1, Block},
    {"tr"_L1, Block},
    {"track"_L1, Void},
    {"tt"_L1, Span | SpanContent},
    {"u"_L1, Span},
    {"ul"_L1, Block},
    {"var"_L1, Span | RawContent},
    {"wbr"_L1, Void},
};

// Where the names that begin with each letter start in the list; the last is its end.
constexpr auto firstByLetter = [] {
    std::array<quint8, 'z' - 'a' + 2> starts{};
    for (char letter = 'a'; letter <= 'z' + 1; ++letter) {
        quint8 start = 0;
        while (start < std::size(htmlElements) && *htmlElements[start].name.data() < letter) {
            ++start;
        }
        starts[static_cast<size_t>(letter - 'a')] = start;
    }
    return starts;
}();

quint8 traitsOf(QStringView name)
{
    if (name.isEmpty() || name.front() < u'a' || name.front() > u'z') {
        return 0;
    }
    const size_t letter = static_cast<size_t>(name.front().unicode() - u'a');
    for (size_t i = firstByLetter[letter]; i < firstByLetter[letter + 1]; ++i) {
        const HtmlElementTraits &element = htmlElements[i];
        if (element.name.size() == name.size() &&
            std::equal(name.begin(), name.end(), element.name.begin(),
                       [](QChar c, char wanted) { return c.unicode() == static_cast<uchar>(wanted); })) {
            return element.traits;
        }
    }
    return 0;
}

// `[[:alpha:]_][-[:alnum:]._]*`
qsizetype plainNameEnd(QStringView text, qsizetype at)
{
    char32_t c = characterAt(text, at);
    if (!isLetter(c) && c != '_') {
        return at;
    }
    while (c == '_' || c == '-' || c == '.' || isAlphanumeric(c)) {
        at += unitsOf(c);
        c = characterAt(text, at);
    }
    return at;
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    return at;
}

// The value behind an attribute's name at `at`, with its `=`; returns `at` where there is none.
qsizetype attributeValue(QStringView text, qsizetype at, QStringView *value)
{
    qsizetype next = skipSpace(text, at);
    if (next >= text.size() || text[next] != u'=') {
        return at;
    }
    next = skipSpace(text, next + 1);
    qsizetype end = next;
    for (char32_t c = characterAt(text, end); c && isWord(c); c = characterAt(text, end)) {
        end += unitsOf(c);
    }
    if (end > next) {
        *value = text.sliced(next, end - next);
        return end;
    }
    if (next < text.size() && (text[next] == u'"' || text[next] == u'\'')) {
        end = text.indexOf(text[next], next + 1);
        if (end >= 0) {
            *value = text.sliced(next + 1, end - next - 1);
            return end + 1;
        }
    }
    return at;
}

} // namespace

qsizetype htmlNameEnd(QStringView text, qsizetype at)
{
    const qsizetype end = plainNameEnd(text, at);
    if (end > at && end < text.size() && text[end] == u':') {
        const qsizetype local = plainNameEnd(text, end + 1);
        return local > end + 1 ? local : end;
    }
    return end;
}

HtmlTag htmlStartTag(QStringView text, qsizetype at)
{
    HtmlTag tag;
    qsizetype end = htmlNameEnd(text, at + 1);
    if (end == at + 1) {
        return tag;
    }
    tag.name = text.sliced(at + 1, end - at - 1);
    while (true) {
        const qsizetype next = skipSpace(text, end);
        const qsizetype nameEnd = next > end ? htmlNameEnd(text, next) : next;
        if (nameEnd == next) {
            end = next;
            break;
        }
        HtmlTag::Attribute attribute{text.sliced(next, nameEnd - next), {}};
        end = attributeValue(text, nameEnd, &attribute.value);
        tag.attributes.append(attribute);
    }
    if (end < text.size() && text[end] == u'/') {
        tag.selfClosing = true;
        ++end;
    }
    if (end < text.size() && text[end] == u'>') {
        tag.end = end + 1;
    }
    return tag;
}

qsizetype htmlEndTag(QStringView text, qsizetype at, QStringView *name)
{
    if (at + 1 >= text.size() || text[at + 1] != u'/') {
        return -1;
    }
    qsizetype end = htmlNameEnd(text, at + 2);
    if (end == at + 2) {
        return -1;
    }
    *name = text.sliced(at + 2, end - at - 2);
    end = skipSpace(text, end);
    return end < text.size() && text[end] == u'>' ? end + 1 : -1;
}

qsizetype findHtmlEndTag(QStringView text, qsizetype from, QStringView name)
{
    for (qsizetype at = text.indexOf(u"</", from); at >= 0; at = text.indexOf(u"</", at + 2)) {
        if (text.sliced(at + 2).startsWith(name, Qt::CaseInsensitive)) {
            const qsizetype end = skipSpace(text, at + 2 + name.size());
            if (end < text.size() && text[end] == u'>') {
                return at;
            }
        }
    }
    return -1;
}

qsizetype htmlCommentEnd(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(u"<!--")) {
        return -1;
    }
    const qsizetype end = text.indexOf(u"-->", at + 4);
    return end < 0 ? -1 : end + 3;
}

bool isBlockTagStart(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'<') {
        return false;
    }
    const bool isEnd = at + 1 < text.size() && text[at + 1] == u'/';
    const qsizetype start = at + (isEnd ? 2 : 1);
    const qsizetype end = htmlNameEnd(text, start);
    if (end == start) {
        return false;
    }
    qsizetype wordEnd = start;
    for (char32_t c = characterAt(text, wordEnd); c && isWord(c); c = characterAt(text, wordEnd)) {
        wordEnd += unitsOf(c);
    }
    const QStringView word = text.sliced(start, wordEnd - start);
    if (isSpanElement(word) || word == "script"_L1) {
        return false;
    }
    const qsizetype close = skipSpace(text, end);
    return !isEnd || (close < text.size() && text[close] == u'>');
}

bool isHtmlElement(QStringView name)
{
    return traitsOf(name) != 0;
}

bool isSpanElement(QStringView name)
{
    return traitsOf(name) & Span;
}

bool isBlockElement(QStringView name)
{
    return traitsOf(name) & Block;
}

bool isVoidElement(QStringView name)
{
    return traitsOf(name) & Void;
}

ContentModel contentModelOf(QStringView name)
{
    const quint8 traits = traitsOf(name);
    return traits & BlockContent  ? ContentModel::Block
           : traits & SpanContent ? ContentModel::Span
                                  : ContentModel::Raw;
}

QStringView lowerCase(QStringView text, Arena &arena)
{
    const bool isLower = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); });
    return isLower ? text : arena.keep(text.toString().toLower());
}

QStringView canonicalHtmlName(QStringView name, Arena &arena)
{
    const QStringView lower = lowerCase(name, arena);
    return isHtmlElement(lower) ? lower : name;
}

void setHtmlAttributes(const HtmlTag &tag, bool known, Attributes *attributes, Arena &arena)
{
    for (const HtmlTag::Attribute &attribute : tag.attributes) {
        attributes->set(arena, known ? lowerCase(attribute.name, arena) : attribute.name, attribute.value);
    }
}

} // namespace anchorage::preview::kramdown
