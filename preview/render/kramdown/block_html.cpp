// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_parser.h"
#include "character_classes.h"

#include <QScopedValueRollback>

namespace anchorage::preview::kramdown {

namespace {

// Tags nested deeper are text.
constexpr int deepestHtml = 400;

bool isRawHtml(const Element *element)
{
    return element->type == ElementType::HtmlElement && element->contentModel == ContentModel::Raw;
}

// What the attribute `markdown` asks for; None where it says nothing that is known.
ContentModel requestedModel(QStringView value, QStringView name)
{
    if (value == u"0") {
        return ContentModel::Raw;
    }
    if (value == u"1") {
        return contentModelOf(name);
    }
    if (value == u"span") {
        return ContentModel::Span;
    }
    return value == u"block" ? ContentModel::Block : ContentModel::None;
}

} // namespace

bool BlockParser::parseHtmlBlock()
{
    BlockSource &source = *m_source;
    if (const qsizetype end = source.commentEnd(source.pos); end >= 0) {
        Element *comment = m_document.create(ElementType::XmlComment, lineHere());
        comment->block = true;
        comment->text = source.slice(source.pos, end);
        m_tree->append(comment);
        source.pos = end;
        skipTrailingBlanks();
        return true;
    }
    const qsizetype start = source.skipSpaces(source.pos, 3);
    const HtmlTag tag = htmlStartTag(source.text, start);
    if (tag.end >= 0) {
        if (isSpanElement(lowerCase(tag.name, m_document.arena))) {
            return false;
        }
        const int line = lineHere();
        source.pos = tag.end;
        handleStartTag(tag, line);
        return true;
    }
    QStringView name;
    const qsizetype end = htmlEndTag(source.text, start, &name);
    if (end < 0 || m_tree->type != ElementType::HtmlElement ||
        m_tree->text != lowerCase(name, m_document.arena) || isSpanElement(m_tree->text)) {
        return false;
    }
    source.pos = end;
    m_endTagFound = true;
    return true;
}

void BlockParser::skipTrailingBlanks()
{
    const qsizetype end = m_source->skipBlanks(m_source->pos);
    if (m_source->charAt(end) == u'\n') {
        m_source->pos = end + 1;
    }
}

void BlockParser::handleStartTag(const HtmlTag &tag, int line)
{
    Element *element = m_document.create(ElementType::HtmlElement, line);
    const QStringView name = canonicalHtmlName(tag.name, m_document.arena);
    element->block = true;
    element->text = name;
    setHtmlAttributes(tag, isHtmlElement(name), &element->attributes, m_document.arena);
    m_tree->append(element);
    if (name == u"script" || name == u"style") {
        takeRawContent(element);
        handleHtmlContent(element, false, false);
    } else {
        handleHtmlContent(element, tag.selfClosing || isVoidElement(name), true);
    }
}

void BlockParser::handleHtmlContent(Element *element, bool closed, bool hasBody)
{
    if (m_waiting) {
        element->attributeList = std::exchange(m_waiting, nullptr);
    }
    const QStringView name = element->text;
    ContentModel model = ContentModel::Raw;
    if (!isRawHtml(m_tree) && m_document.options.parseBlockHtml) {
        model = contentModelOf(name);
    }
    if (element->attributes.contains(u"markdown")) {
        const ContentModel requested = requestedModel(element->attributes.take(u"markdown"), name);
        model = requested == ContentModel::None ? model : requested;
    }
    if (model == ContentModel::Block) {
        skipTrailingBlanks();
    }
    element->contentModel = model;
    element->closed = closed;
    if (closed || !hasBody) {
        return;
    }
    if (model == ContentModel::Block) {
        parseBlocks(element);
    } else if (model == ContentModel::Span) {
        takeSpanContent(element);
    } else {
        parseRawHtml(element);
    }
    if (!isRawHtml(m_tree)) {
        skipTrailingBlanks();
    }
}

void BlockParser::takeSpanContent(Element *element)
{
    BlockSource &source = *m_source;
    const qsizetype end = findHtmlEndTag(source.text, source.pos, element->text);
    const qsizetype textEnd = end < 0 ? source.text.size() : end;
    m_document.addText(element, source.slice(source.pos, textEnd), ElementType::RawText, element->line);
    QStringView name;
    source.pos = end < 0 ? textEnd : htmlEndTag(source.text, end, &name);
}

// What stands in a `<script>` or `<style>` is not looked at.
void BlockParser::takeRawContent(Element *element)
{
    BlockSource &source = *m_source;
    const qsizetype end = findHtmlEndTag(source.text, source.pos, element->text);
    const qsizetype textEnd = end < 0 ? source.text.size() : end;
    m_document.addText(element, source.slice(source.pos, textEnd), ElementType::Raw, element->line);
    QStringView name;
    source.pos = end < 0 ? textEnd : htmlEndTag(source.text, end, &name);
}

void BlockParser::parseRawHtml(Element *element)
{
    const QScopedValueRollback<Element *> tree(m_tree, element);
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    BlockSource &source = *m_source;
    while (!source.atEnd() && !m_budget.exhausted(16)) {
        const qsizetype start = source.pos;
        qsizetype tag = source.text.indexOf(u'<', start);
        if (tag < 0) {
            m_document.addText(element, source.text.sliced(start), ElementType::Text, element->line);
            source.pos = source.text.size();
            return;
        }
        m_document.addText(element, source.slice(start, tag), ElementType::Text, element->line);
        source.pos = tag;
        if (parseRawHtmlPart(element)) {
            return;
        }
    }
}

// One comment, instruction or tag. True where it was the end tag of `element`.
bool BlockParser::parseRawHtmlPart(Element *element)
{
    BlockSource &source = *m_source;
    const qsizetype start = source.pos;
    qsizetype end = source.commentEnd(start);
    ElementType type = ElementType::XmlComment;
    if (end < 0) {
        end = source.instructionEnd(start);
        type = ElementType::XmlInstruction;
    }
    if (end >= 0) {
        Element *child = m_document.create(type, lineHere());
        child->block = true;
        child->text = source.slice(start, end);
        element->append(child);
        source.pos = end;
        return false;
    }
    const HtmlTag tag = m_depth > deepestHtml ? HtmlTag{} : htmlStartTag(source.text, start);
    if (tag.end >= 0) {
        const int line = lineHere();
        source.pos = tag.end;
        handleStartTag(tag, line);
        return false;
    }
    QStringView name;
    end = htmlEndTag(source.text, start, &name);
    if (end >= 0) {
        const bool known = isHtmlElement(element->text);
        if (element->text == (known ? lowerCase(name, m_document.arena) : name)) {
            source.pos = end;
            return true;
        }
    }
    end = end < 0 ? start + 1 : end;
    m_document.addText(element, source.slice(start, end), ElementType::Text, element->line);
    source.pos = end;
    return false;
}

} // namespace anchorage::preview::kramdown
