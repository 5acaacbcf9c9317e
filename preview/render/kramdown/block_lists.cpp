// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"
#include "block_parser.h"
#include "character_classes.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

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

bool startsList(const QString &text)
{
    return BlockSource(text, 0).isListStart(0);
}

// Tabs at the start of an item's content reach to the next multiple of four columns of the line.
void expandTabs(QString *content, qsizetype column)
{
    while (true) {
        const qsizetype spaces = leadingSpaces(*content);
        qsizetype end = spaces;
        while (end < content->size() && content->at(end) == u'\t') {
            ++end;
        }
        if (end == spaces) {
            return;
        }
        const qsizetype width = tabWidth - (spaces + column) % tabWidth + (end - spaces - 1) * tabWidth;
        content->replace(spaces, end - spaces, QString(width, u' '));
    }
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
    QList<ListItem> items;
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
            items.append({m_document.create(ElementType::ListItem, lineHere()), {}, 0});
            list->append(items.last().element);
            startItem(&items.last(), start.markerEnd);
            markerIndent = std::clamp<qsizetype>(items.last().indent - 1, 0, 3);
            nestedList = startsList(items.last().parts.last());
            afterBlank = false;
        } else if (continuesItem(items.last().indent, afterBlank)) {
            addItemLine(&items.last(), &nestedList);
            afterBlank = false;
        } else if (const qsizetype blank = source.blankLinesEnd(source.pos); blank >= 0) {
            nestedList = true;
            afterBlank = true;
            items.last().parts.last() += source.slice(source.pos, blank);
            source.pos = blank;
        } else {
            break;
        }
    }
    m_tree->append(list);
    Element *trailing = nullptr;
    for (const ListItem &item : std::as_const(items)) {
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
    takeItemAttributes(&item->parts.last(), item->element);
}

void BlockParser::firstItemLine(ListItem *item, qsizetype markerEnd)
{
    const qsizetype markerWidth = markerEnd - m_source->pos;
    const qsizetype end = m_source->lineEnd(markerEnd);
    QString content = m_source->slice(markerEnd, end).toString();
    m_source->pos = end;
    Span unused;
    const qsizetype attributes = itemAttributesEnd(content, &unused);
    const qsizetype start = attributes < 0 ? 0 : attributes;
    if (start + leadingWhiteSpace(QStringView(content).sliced(start)) == content.size()) {
        item->indent = tabWidth;
    } else {
        expandTabs(&content, markerWidth);
        item->indent = markerWidth + leadingSpaces(content);
    }
    item->parts.append(content.mid(leadingWhiteSpace(content)));
}

void BlockParser::takeItemAttributes(QString *text, Element *item)
{
    Span content;
    const qsizetype end = itemAttributesEnd(*text, &content);
    if (end >= 0) {
        parseAttributeList(QStringView(*text).sliced(content.start, content.end - content.start),
                           &m_document.attributeListOf(item));
        text->remove(0, end);
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

QString BlockParser::takeItemLine(qsizetype indent, bool *indented)
{
    const qsizetype end = m_source->lineEnd(m_source->pos);
    QString line = m_source->slice(m_source->pos, end).toString();
    m_source->pos = end;
    qsizetype tabs = 0;
    while (tabs < line.size() && line[tabs] == u'\t') {
        ++tabs;
    }
    line.replace(0, tabs, QString(tabs * tabWidth, u' '));
    *indented = leadingSpaces(line) >= indent;
    if (*indented) {
        line.remove(0, indent);
    }
    return line;
}

void BlockParser::addItemLine(ListItem *item, bool *nestedList)
{
    bool indented = false;
    QString line = takeItemLine(item->indent, &indented);
    if (!*nestedList && indented && startsList(line)) {
        item->parts.append(QString());
        *nestedList = true;
    } else if (*nestedList && !indented && startsList(line)) {
        line.prepend(QString(item->indent + tabWidth, u' '));
    }
    item->parts.last() += line;
}

// Whether an item's first paragraph is written without its tags depends on the blank lines around it, and for
// the last item on the items before it.
void BlockParser::finishItem(Element *list, const ListItem &item, bool endMarked, Element **trailing)
{
    Element *element = item.element;
    int line = element->line;
    for (const QString &part : item.parts) {
        const QString *kept = m_document.keep(part);
        parseBlocks(element, *kept, line);
        line += static_cast<int>(part.count(u'\n'));
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
            const QString input =
                u"<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\""_s +
                (checked ? u" checked=\"checked\" />"_s : u" />"_s);
            leaf->ownText = m_document.keep(input + leaf->text.sliced(box + 3 + gap).toString());
            leaf->text = *leaf->ownText;
            hasTasks = true;
        }
        if (hasTasks) {
            m_document.attributesOf(item).set(u"class"_s, u"task-list-item"_s);
        }
    }
    if (hasTasks) {
        m_document.attributesOf(list).set(u"class"_s, u"task-list"_s);
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
    const QList<ListItem> items = readDefinitions(afterBlank);
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
    for (const QStringView text : paragraph->first->text.split(u'\n')) {
        Element *term = m_document.create(ElementType::Term, line++);
        QString *kept = m_document.keep(text.toString());
        takeItemAttributes(kept, term);
        m_document.addText(term, *kept, ElementType::RawText, term->line);
        list->append(term);
    }
}

QList<BlockParser::ListItem> BlockParser::readDefinitions(bool firstAsParagraph)
{
    BlockSource &source = *m_source;
    QList<ListItem> items;
    qsizetype markerIndent = 3;
    bool afterBlank = false;
    while (!source.atEnd() && !m_budget.exhausted(16)) {
        if (const ItemStart start = source.definitionStart(source.pos, markerIndent)) {
            items.append({m_document.create(ElementType::Definition, lineHere()), {}, 0});
            items.last().element->firstAsParagraph = firstAsParagraph;
            startItem(&items.last(), start.markerEnd);
            markerIndent = std::clamp<qsizetype>(items.last().indent - 1, 0, 3);
            firstAsParagraph = afterBlank = false;
        } else if (source.endMarkerEnd(source.pos) < 0 && continuesItem(items.last().indent, afterBlank)) {
            bool indented = false;
            items.last().parts.last() += takeItemLine(items.last().indent, &indented);
            firstAsParagraph = afterBlank = false;
        } else if (const qsizetype blank = source.blankLinesEnd(source.pos); blank >= 0) {
            items.last().parts.last() += source.slice(source.pos, blank);
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
    parseBlocks(element, *m_document.keep(item.parts.last()), element->line);
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
