// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_ids.h"

#include "character_classes.h"
#include "typography.h"

#include <QHash>

#include <algorithm>

namespace anchorage::preview::kramdown {

namespace {

void appendPlainText(const Element *element, QString *text)
{
    for (const Element *child = element->first; child; child = child->next) {
        switch (child->type) {
        case ElementType::Text:
        case ElementType::CodeSpan:
        case ElementType::Math:
            *text += child->text;
            break;
        case ElementType::Entity:
            *text += QString::fromUcs4(&child->character, 1);
            break;
        case ElementType::SmartQuote:
            *text += u"\u2018\u2019\u201C\u201D"[child->variant];
            break;
        case ElementType::TypographicSymbol:
            *text += symbolText(static_cast<TypographicSymbol>(child->variant));
            break;
        default:
            appendPlainText(child, text);
        }
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; });
}

QStringView asciiGfmId(QStringView text, Arena &arena)
{
    char16_t *const id = arena.room<char16_t>(text.size());
    char16_t *end = id;
    for (const QChar c : text) {
        if (isBlank(c)) {
            *end++ = u'-';
        } else if (c == u'-' || isAsciiWord(c)) {
            *end++ = c >= u'A' && c <= u'Z' ? c.unicode() | 0x20 : c.unicode();
        }
    }
    return {id, end};
}

QStringView gfmId(QStringView text, Arena &arena)
{
    if (isAscii(text)) {
        return asciiGfmId(text, arena);
    }
    const QString lower = text.toString().toLower();
    QString id;
    id.reserve(lower.size());
    for (qsizetype at = 0; at < lower.size();) {
        const char32_t c = characterAt(lower, at);
        const qsizetype units = unitsOf(c);
        if (c == ' ' || c == '\t') {
            id += u'-';
        } else if (c == '-' || isWord(c)) {
            units == 1 ? id += lower[at] : id += QStringView(lower).sliced(at, units);
        }
        at += units;
    }
    return arena.keep(id);
}

// Whether it is in the page itself and not within HTML there, where the GFM parser does not look.
bool isSeenByGfm(const Element *header, const Element *root)
{
    const Element *element = header->parent;
    while (element && element != root && element->type != ElementType::HtmlElement) {
        element = element->parent;
    }
    return element == root;
}

class HeaderIds
{
public:
    explicit HeaderIds(Document &document) : m_document(document) {}

    void setGfmId(Element *header)
    {
        QStringView id = gfmId(header->text, m_document.arena);
        const int count = m_gfmIds[id]++;
        setId(header, count > 0 ? numbered(id, count) : id);
    }

    void setAsciiId(Element *header)
    {
        QStringView id = m_document.arena.keep(asciiId(header->text));
        id = id.isEmpty() ? u"section" : id;
        const auto used = m_asciiIds.find(id);
        if (used == m_asciiIds.end()) {
            m_asciiIds.insert(id, 0);
            setId(header, id);
        } else {
            setId(header, numbered(id, ++*used));
        }
    }

private:
    QStringView numbered(QStringView id, int number)
    {
        return m_document.arena.joined({id, u"-", QString::number(number)});
    }

    void setId(Element *header, QStringView id)
    {
        Arena &arena = m_document.arena;
        const QStringView prefix = m_document.options.autoIdPrefix;
        header->attributes.set(arena, u"id", prefix.isEmpty() ? id : arena.joined({prefix, id}));
    }

    Document &m_document;
    QHash<QStringView, int> m_gfmIds;
    QHash<QStringView, int> m_asciiIds;
};

} // namespace

QString plainText(const Element *element)
{
    QString text;
    appendPlainText(element, &text);
    return text;
}

QString textOf(const Element *element)
{
    QString text;
    for (const Element *child = element->first; child; child = child->next) {
        text += child->type == ElementType::Text ? child->text.toString() : textOf(child);
    }
    return text;
}

QString asciiId(QStringView text)
{
    QString id;
    bool atLineStart = true;
    for (const QChar c : text) {
        atLineStart = (atLineStart && !isAsciiLetter(c)) || c == u'\n';
        if (!atLineStart && (isAsciiLetter(c) || isDigit(c) || c == u' ' || c == u'-')) {
            id += c == u' ' ? QChar(u'-') : c;
        }
    }
    return id.toLower();
}

void setHeaderIds(Document &document, const std::vector<Element *> &headers)
{
    if (!document.options.autoIds) {
        return;
    }
    HeaderIds ids(document);
    for (Element *header : headers) {
        if (document.options.gfmInput && !header->attributes.contains(u"id") &&
            isSeenByGfm(header, document.root)) {
            ids.setGfmId(header);
        }
    }
    for (Element *header : headers) {
        if (!header->attributes.contains(u"id")) {
            ids.setAsciiId(header);
        }
    }
}

} // namespace anchorage::preview::kramdown
