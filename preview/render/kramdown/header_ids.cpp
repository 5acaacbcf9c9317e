// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_ids.h"

#include "character_classes.h"
#include "typography.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

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

QString gfmId(QStringView text)
{
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
    return id;
}

class HeaderIds
{
public:
    explicit HeaderIds(Document &document) : m_document(document) {}

    void setGfmIds(Element *element)
    {
        for (Element *child = element->first; child; child = child->next) {
            if (child->type == ElementType::Header) {
                setId(child, &HeaderIds::uniqueGfmId);
            } else if (child->type != ElementType::HtmlElement) {
                setGfmIds(child);
            }
        }
    }

    void setAsciiIds(Element *element)
    {
        for (Element *child = element->first; child; child = child->next) {
            if (child->type == ElementType::Header) {
                setId(child, &HeaderIds::uniqueAsciiId);
            }
            setAsciiIds(child);
        }
    }

private:
    void setId(Element *header, QString (HeaderIds::*make)(QStringView))
    {
        if (!header->attributes.contains(u"id")) {
            Arena &arena = m_document.arena;
            const QStringView id =
                arena.joined({m_document.options.autoIdPrefix, (this->*make)(header->text)});
            header->attributes.set(arena, u"id", id);
        }
    }

    QString uniqueGfmId(QStringView text)
    {
        const QString id = gfmId(text);
        const int count = m_gfmIds[id]++;
        return count > 0 ? id + u'-' + QString::number(count) : id;
    }

    QString uniqueAsciiId(QStringView text)
    {
        QString id = asciiId(text);
        id = id.isEmpty() ? u"section"_s : id;
        const auto used = m_asciiIds.find(id);
        if (used == m_asciiIds.end()) {
            m_asciiIds.insert(id, 0);
            return id;
        }
        return id + u'-' + QString::number(++*used);
    }

    Document &m_document;
    QHash<QString, int> m_gfmIds;
    QHash<QString, int> m_asciiIds;
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

void setHeaderIds(Document &document)
{
    if (!document.options.autoIds) {
        return;
    }
    HeaderIds ids(document);
    if (document.options.gfmInput) {
        ids.setGfmIds(document.root);
    }
    ids.setAsciiIds(document.root);
    for (const Footnote &footnote : document.footnotes) {
        ids.setAsciiIds(footnote.content);
    }
}

} // namespace anchorage::preview::kramdown
