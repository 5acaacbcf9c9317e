// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inline_parser.h"

namespace anchorage::preview::kramdown {

namespace {

constexpr int deepestHtml = 400;

// Line breaks in attribute values, any number of them, become a space.
void joinLines(Attributes *attributes, Arena &arena)
{
    for (Attribute &attribute : *attributes) {
        if (!attribute.value.contains(u'\n')) {
            continue;
        }
        QString value;
        bool inBreak = false;
        for (const QChar c : attribute.value) {
            if (c != u'\n' || !inBreak) {
                value += c == u'\n' ? QChar(u' ') : c;
            }
            inBreak = c == u'\n';
        }
        attribute.value = arena.keep(value);
    }
}

} // namespace

void InlineParser::parseSpanHtml()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos;
    if (source.startsWith(start, u"<!--")) {
        const qsizetype end = source.commentEnd.next(source.text, start + 4, u"-->");
        if (end >= 0) {
            add(ElementType::XmlComment)->text = source.slice(start, end + 3);
            source.pos = end + 3;
            return;
        }
    }
    QStringView name;
    const qsizetype endTag = htmlEndTag(source.text, start, &name);
    const HtmlTag tag = endTag < 0 ? htmlStartTag(source.text, start) : HtmlTag{};
    const qsizetype end = endTag < 0 ? tag.end : endTag;
    if (tag.end >= 0 && m_depth < deepestHtml) {
        const QStringView canonical = canonicalHtmlName(tag.name, m_document.arena);
        if (!isBlockElement(canonical)) {
            source.pos = end;
            addSpanElement(tag, canonical);
            return;
        }
    }
    // A tag out of place is text, and so is a `<` that starts none.
    source.pos = end < 0 ? start + 1 : end;
    addText(start, source.pos);
}

void InlineParser::addSpanElement(const HtmlTag &tag, QStringView name)
{
    InlineSource &source = *m_source;
    Element *element = m_document.create(ElementType::HtmlElement, source.line);
    element->text = name;
    const bool known = isHtmlElement(name);
    bool parsed = contentModelOf(name) != ContentModel::Raw && m_tree->contentModel != ContentModel::Raw &&
                  m_document.options.parseSpanHtml;
    setHtmlAttributes(tag, known, &element->attributes, m_document.arena);
    if (element->attributes.contains(u"markdown")) {
        const QStringView value = element->attributes.take(u"markdown");
        parsed = value == u"span" || (value == u"1" && contentModelOf(name) != ContentModel::Raw) ||
                 (value != u"0" && value != u"1" && parsed);
    }
    joinLines(&element->attributes, m_document.arena);
    element->contentModel = parsed ? ContentModel::Span : ContentModel::Raw;
    element->closed = tag.selfClosing;
    m_tree->append(element);
    if (tag.selfClosing || isVoidElement(name)) {
        return;
    }
    Stop stop;
    stop.kind = Stop::EndTag;
    stop.tagName = element->text;
    stop.anyCase = known;
    if (parseSpans(element, &stop, parsed ? Rules::All : Rules::HtmlOnly)) {
        source.pos = source.text.indexOf(u'>', source.pos) + 1;
    } else {
        m_document.addText(element, source.text.sliced(source.pos), ElementType::Text, element->line);
        source.pos = source.text.size();
    }
}

} // namespace anchorage::preview::kramdown
