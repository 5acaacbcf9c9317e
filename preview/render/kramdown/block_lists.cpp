// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"
#include "block_parser.h"
#include "character_classes.h"
#include "text_scan.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

namespace {

constexpr qsizetype tabWidth = 4;

qsizetype leadingSpaces(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u' ') {
        ++count;
    }
    return count;
}

qsizetype leadingWhiteSpace(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[count])) {
        ++count;
    }
    return count;
}

// `{: … }` at the start of an item; not a definition `{:name: … }` and not an extension `{::` or `{:/`.
qsizetype itemAttributesEnd(QStringView text, Span *content)
{
    const qsizetype start = leadingWhiteSpace(text);
    if (!text.sliced(start).startsWith(u"{:")) {
        return -1;
    }
    qsizetype name = start + 2;
    while (name < text.size() && (isAsciiWord(text[name]) || (name > start + 2 && text[name] == u'-'))) {
        ++name;
    }
    if (name >= text.size() || text[name] == u':' || text[start + 2] == u'/') {
        return -1;
    }
    qsizetype brace = text.indexOf(u'}', start + 2);
    while (brace > 0 && text[brace - 1] == u'\\') {
        brace = text.indexOf(u'}', brace + 1);
    }
    if (brace <= start + 2) {
        return -1;
    }
    *content = {start + 2, brace};
    return brace + 1 + leadingWhiteSpace(text.sliced(brace + 1));
}

bool startsList(QStringView text)
{
    return BlockSource(text, 0).isListStart(0);
}

// How wide the spaces and tabs at the start of an item's content are; tabs reach to the next multiple of four
// columns of the line.
qsizetype indentWidth(QStringView content, qsizetype column)
{
    qsizetype width = 0;
    for (const QChar c : content) {
        if (!isBlank(c)) {
            break;
        }
        width += c == u'\t' ? tabWidth - (width + column) % tabWidth : 1;
    }
    return width;
}

// Behind the indentation of an item's further line; -1 where the line is not indented that far.
qsizetype itemIndentEnd(const BlockSource &source, qsizetype at, qsizetype indent)
{
    for (qsizetype i = 0; i < indent / tabWidth; ++i) {
        at = source.indentEnd(at);
        if (at < 0) {
            return -1;
        }
    }
    const qsizetype rest = indent % tabWidth;
    const qsizetype end = source.skipSpaces(at, rest);
    return end == at + rest ? end : source.indentEnd(at);
}

Element *takeTrailingBlank(Element *item)
{
    Element *last = item->last;
    if (last->type != ElementType::Blank) {
        return nullptr;
    }
    item->remove(last);
    return last;
}

bool isOpenParagraph(const Element *item)
{
    return !item->first || item->first->type != ElementType::Paragraph || item->first->transparent;
}

} // namespace

bool BlockParser::parseList()
{
    BlockSource &source = *m_source;
    const bool bullets = bool(source.bulletStart(source.pos));
    if (!bullets && !source.numberStart(source.pos)) {
        return false;
    }
    Element *list = createBlock(bullets ? ElementType::UnorderedList : ElementType::OrderedList);
    std::vector<ListItem> items;
    qsizetype markerIndent = 3;
    bool nestedList = false;
    bool afterBlank = false;
    bool endMarked = false;
    while (!source.atEnd() && !m_budget.exhausted(16)) {
        if (afterBlank && source.ruleEnd(source.pos) >= 0) {
            break;
        }
        if (const qsizetype end = source.endMarkerEnd(source.pos); end >= 0) {
            source.pos = end;
            endMarked = true;
            break;
        }
        const ItemStart start = bullets ? source.bulletStart(source.pos, markerIndent)
                                        : source.numberStart(source.pos, markerIndent);
        if (start) {
            ListItem &item = items.emplace_back();
            item.element = m_document.create(ElementType::ListItem, lineHere());
            list->append(item.element);
            startItem(&item, start.markerEnd);
            markerIndent = std::clamp<qsizetype>(item.indent - 1, 0, 3);
            nestedList = startsList(item.parts.last().text);
            afterBlank = false;
        } else if (continuesItem(items.back().indent, afterBlank)) {
            addItemLine(&items.back(), &nestedList);
            afterBlank = false;
        } else if (const qsizetype blank = source.blankLinesEnd(source.pos); blank >= 0) {
            nestedList = true;
            afterBlank = true;
            items.back().parts.last().append(m_document.arena, source.slice(source.pos, blank));
            source.pos = blank;
        } else {
            break;
        }
    }
    m_tree->append(list);
    Element *trailing = nullptr;
    for (const ListItem &item : items) {
        finishItem(list, item, endMarked, &trailing);
    }
    if (trailing && !endMarked) {
        m_tree->append(trailing);
    }
    if (m_document.options.gfmInput) {
        markTasks(list);
    }
    return true;
}

void BlockParser::startItem(ListItem *item, qsizetype markerEnd)
{
    firstItemLine(item, markerEnd);
    takeItemAttributes(&item->parts.last().text, item->element);
}

void BlockParser::firstItemLine(ListItem *item, qsizetype markerEnd)
{
    const qsizetype markerWidth = markerEnd - m_source->pos;
    const qsizetype end = m_source->lineEnd(markerEnd);
    const QStringView content = m_source->slice(markerEnd, end);
    m_source->pos = end;
    Span unused;
    const qsizetype attributes = itemAttributesEnd(content, &unused);
    const qsizetype start = attributes < 0 ? 0 : attributes;
    const bool isEmpty = start + leadingWhiteSpace(content.sliced(start)) == content.size();
    item->indent = isEmpty ? tabWidth : markerWidth + indentWidth(content, markerWidth);
    item->parts.append({content.sliced(leadingWhiteSpace(content))});
}

void BlockParser::takeItemAttributes(QStringView *text, Element *item)
{
    Span content;
    const qsizetype end = itemAttributesEnd(*text, &content);
    if (end >= 0) {
        parseAttributeList(text->sliced(content.start, content.end - content.start),
                           &m_document.attributeListOf(item), m_document.arena);
        *text = text->sliced(end);
    }
}

bool BlockParser::continuesItem(qsizetype indent, bool afterBlank)
{
    BlockSource &source = *m_source;
    if (source.restIsBlank(source.pos) >= 0) {
        return false;
    }
    if (itemIndentEnd(source, source.pos, indent) >= 0) {
        return true;
    }
    const qsizetype lazyIndent = std::min<qsizetype>(indent, 3);
    return !afterBlank && source.attributeListEnd(source.pos, nullptr, lazyIndent) < 0 &&
           !isBlockTagStart(source.text, source.skipSpaces(source.pos, lazyIndent));
}

// The rest of the line behind the item's indentation; tabs at its start count as four spaces each.
QStringView BlockParser::takeItemLine(qsizetype indent, bool *indented)
{
    const qsizetype end = m_source->lineEnd(m_source->pos);
    const QStringView line = m_source->slice(m_source->pos, end);
    m_source->pos = end;
    qsizetype tabs = 0;
    while (tabs < line.size() && line[tabs] == u'\t') {
        ++tabs;
    }
    const qsizetype tabSpaces = tabs * tabWidth;
    *indented = tabSpaces + leadingSpaces(line.sliced(tabs)) >= indent;
    const qsizetype taken = *indented ? indent : 0;
    if (tabSpaces <= taken) {
        return line.sliced(tabs + taken - tabSpaces);
    }
    return m_document.arena.joined({QString(tabSpaces - taken, u' '), line.sliced(tabs)});
}

void BlockParser::addItemLine(ListItem *item, bool *nestedList)
{
    bool indented = false;
    QStringView line = takeItemLine(item->indent, &indented);
    if (!*nestedList && indented && startsList(line)) {
        item->parts.append(GrowingText());
        *nestedList = true;
    } else if (*nestedList && !indented && startsList(line)) {
        line = m_document.arena.joined({QString(item->indent + tabWidth, u' '), line});
    }
    item->parts.last().append(m_document.arena, line);
}

// Whether an item's first paragraph is written without its tags depends on the blank lines around it, and for
// the last item on the items before it.
void BlockParser::finishItem(Element *list, const ListItem &item, bool endMarked, Element **trailing)
{
    Element *element = item.element;
    int line = element->line;
    for (const GrowingText &part : item.parts) {
        parseBlocks(element, part.text, line);
        line += lineBreaksIn(part.text);
    }
    Element *first = element->first;
    if (!first) {
        return;
    }
    const bool isParagraph = first->type == ElementType::Paragraph;
    if (isParagraph && first->next && first->next->type == ElementType::EndOfBlock && first->attributeList) {
        element->remove(first->next);
    }
    const Element *second = first->next;
    const bool isLast = list->last == element;
    const bool noBlankFollows = !second || second->type != ElementType::Blank;
    const bool onlyBlankFollows = second && !second->next;
    if (isParagraph && (noBlankFollows || (isLast && onlyBlankFollows && !endMarked))) {
        bool open = !isLast || list->first == list->last;
        for (const Element *other = list->first; !open && other != list->last; other = other->next) {
            open = isOpenParagraph(other);
        }
        if (open) {
            if (second && second->type != ElementType::Blank) {
                m_document.appendText(first->first, u"\n");
            }
            first->transparent = true;
        }
    }
    *trailing = takeTrailingBlank(element);
}

void BlockParser::markTasks(Element *list)
{
    bool hasTasks = false;
    for (Element *item = list->first; item; item = item->next) {
        if (!item->first || item->first->type != ElementType::Paragraph || !item->first->first) {
            continue;
        }
        Element *leaf = item->first->first;
        const qsizetype box = leadingWhiteSpace(leaf->text);
        const QStringView mark = leaf->text.sliced(box).left(3);
        const bool checked = mark.compare(u"[x]", Qt::CaseInsensitive) == 0;
        const qsizetype gap = mark.size() == 3 ? leadingWhiteSpace(leaf->text.sliced(box + 3)) : 0;
        if ((checked || mark == u"[ ]") && gap > 0) {
            leaf->text = m_document.arena.joined(
                {u"<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\"",
                 checked ? u" checked=\"checked\" />" : u" />", leaf->text.sliced(box + 3 + gap)});
            leaf->roomEnd = nullptr;
            hasTasks = true;
        }
        if (hasTasks) {
            item->attributes.set(m_document.arena, u"class", u"task-list-item");
        }
    }
    if (hasTasks) {
        list->attributes.set(m_document.arena, u"class", u"task-list");
    }
}

bool BlockParser::canStartDefinition() const
{
    const Element *last = m_tree->last;
    if (!last) {
        return false;
    }
    if (last->type == ElementType::Paragraph) {
        return true;
    }
    return last->type == ElementType::Blank && last->text == u"\n" && last->previous &&
           last->previous->type == ElementType::Paragraph;
}

bool BlockParser::parseDefinitionList()
{
    if (!m_source->definitionStart(m_source->pos) || !canStartDefinition()) {
        return false;
    }
    Element *list = createBlock(ElementType::DefinitionList);
    Element *paragraph = m_tree->last;
    m_tree->remove(paragraph);
    const bool afterBlank = paragraph->type == ElementType::Blank;
    if (afterBlank) {
        paragraph = m_tree->last;
        m_tree->remove(paragraph);
    }
    list->line = paragraph->line;
    addTerms(list, paragraph);
    list->attributeList = paragraph->attributeList;
    const std::vector<ListItem> items = readDefinitions(afterBlank);
    Element *trailing = nullptr;
    for (const ListItem &item : items) {
        list->append(item.element);
        finishDefinition(item);
        if (item.element->first) {
            trailing = takeTrailingBlank(item.element);
        }
    }
    Element *before = m_tree->last;
    if (before && before->type == ElementType::Blank && before->previous &&
        before->previous->type == ElementType::DefinitionList) {
        m_tree->remove(before);
        before = m_tree->last;
    }
    if (before && before->type == ElementType::DefinitionList) {
        before->takeChildren(list);
    } else {
        m_tree->append(list);
    }
    if (trailing) {
        m_tree->append(trailing);
    }
    return true;
}

void BlockParser::addTerms(Element *list, Element *paragraph)
{
    if (!paragraph->first) {
        return;
    }
    int line = paragraph->line;
    for (QStringView text : paragraph->first->text.split(u'\n')) {
        Element *term = m_document.create(ElementType::Term, line++);
        takeItemAttributes(&text, term);
        m_document.addText(term, text, ElementType::RawText, term->line);
        list->append(term);
    }
}

std::vector<BlockParser::ListItem> BlockParser::readDefinitions(bool firstAsParagraph)
{
    BlockSource &source = *m_source;
    std::vector<ListItem> items;
    qsizetype markerIndent = 3;
    bool afterBlank = false;
    while (!source.atEnd() && !m_budget.exhausted(16)) {
        if (const ItemStart start = source.definitionStart(source.pos, markerIndent)) {
            ListItem &item = items.emplace_back();
            item.element = m_document.create(ElementType::Definition, lineHere());
            item.element->firstAsParagraph = firstAsParagraph;
            startItem(&item, start.markerEnd);
            markerIndent = std::clamp<qsizetype>(item.indent - 1, 0, 3);
            firstAsParagraph = afterBlank = false;
        } else if (source.endMarkerEnd(source.pos) < 0 && continuesItem(items.back().indent, afterBlank)) {
            bool indented = false;
            const QStringView line = takeItemLine(items.back().indent, &indented);
            items.back().parts.last().append(m_document.arena, line);
            firstAsParagraph = afterBlank = false;
        } else if (const qsizetype blank = source.blankLinesEnd(source.pos); blank >= 0) {
            items.back().parts.last().append(m_document.arena, source.slice(source.pos, blank));
            source.pos = blank;
            firstAsParagraph = afterBlank = true;
        } else {
            break;
        }
    }
    return items;
}

void BlockParser::finishDefinition(const ListItem &item)
{
    Element *element = item.element;
    parseBlocks(element, item.parts.last().text, element->line);
    Element *first = element->first;
    if (first && first->type == ElementType::Paragraph && !element->firstAsParagraph) {
        const Element *second = first->next;
        if (second && (second->type != ElementType::Blank || second->next)) {
            m_document.appendText(first->first, u"\n");
        }
        first->transparent = true;
    }
}

} // namespace anchorage::preview::kramdown
