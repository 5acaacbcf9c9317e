// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_writer.h"

#include "character_classes.h"
#include "entities.h"
#include "header_ids.h"
#include "html_escape.h"
#include "html_tags.h"
#include "typography.h"

#include "../content_hash.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentStep = 2;

QList<int> levels(const QString &option)
{
    QList<int> result;
    const qsizetype dots = option.indexOf(".."_L1);
    if (dots >= 0) {
        const QStringView range(option);
        const int last = std::min(6, range.sliced(dots + 2).toInt());
        for (int level = std::max(1, range.first(dots).toInt()); level <= last; ++level) {
            result.append(level);
        }
        return result;
    }
    for (const QString &level : option.split(u',')) {
        result.append(level.trimmed().toInt());
    }
    return result;
}

bool isBlockLevel(const Element *element)
{
    return element->block || element->type < ElementType::HtmlElement;
}

bool refersTo(const Element *element, QStringView reference)
{
    return element->attributeList && element->attributeList->refersTo(reference);
}

QStringView tagOf(ElementType type)
{
    switch (type) {
    case ElementType::Blockquote:
        return u"blockquote";
    case ElementType::UnorderedList:
        return u"ul";
    case ElementType::OrderedList:
        return u"ol";
    case ElementType::DefinitionList:
        return u"dl";
    case ElementType::Table:
        return u"table";
    case ElementType::TableHead:
        return u"thead";
    case ElementType::TableBody:
        return u"tbody";
    case ElementType::TableFoot:
        return u"tfoot";
    default:
        return u"tr";
    }
}

} // namespace

HtmlWriter::HtmlWriter(Document &document, RenderBudget &budget, RenderedPage &page)
    : m_document(document), m_budget(budget), m_page(page),
      m_quotes(smartQuoteCharacters(document.options.smartQuotes)),
      m_tocLevels(levels(document.options.tocLevels))
{
}

void HtmlWriter::write()
{
    for (const Element *block = m_document.root->first; block && !m_budget.exhausted(); block = block->next) {
        m_blockLine = m_markedLine = block->line;
        write(block, 0);
        m_page.emptyLinesAfter += block->type == ElementType::Blank ? 1 : 0;
        // Text outside any block, as kramdown leaves it in rare cases, stays together.
        if (isBlockLevel(block) || !block->next || isBlockLevel(block->next)) {
            endBlock(block->line, std::max(block->line, block->lastLine));
        }
    }
    writeFootnotes();
    fillPlaceholders();
}

void HtmlWriter::endBlock(int firstLine, int lastLine)
{
    if (m_html.endsWith(u'\n')) {
        m_html.chop(1);
    }
    const qsizetype index = m_page.blocks.size();
    const bool holdsPlace = (m_tocPlace.list && m_tocPlace.block == index) ||
                            (m_footnotePlace.list && m_footnotePlace.block == index);
    if (m_html.isEmpty() && !holdsPlace) {
        return;
    }
    m_page.blocks.append({m_html.view().toString(), firstLine, lastLine, contentHash(m_html.view()),
                          std::exchange(m_page.emptyLinesAfter, 0)});
    m_html.clear();
}

void HtmlWriter::writeChildren(const Element *element, int indent)
{
    for (const Element *child = element->first; child && !m_budget.exhausted(); child = child->next) {
        write(child, indent + indentStep);
    }
}

void HtmlWriter::write(const Element *element, int indent)
{
    switch (element->type) {
    case ElementType::Text:
        writeText(element->text);
        break;
    case ElementType::Blank:
        m_html += u'\n';
        break;
    case ElementType::Paragraph:
        writeParagraph(element, indent);
        break;
    case ElementType::Header:
        writeHeader(element, indent);
        break;
    case ElementType::CodeBlock:
        writeCodeBlock(element, indent);
        break;
    case ElementType::UnorderedList:
    case ElementType::OrderedList:
        if (!writeSpecialList(element)) {
            writeContainer(tagOf(element->type), element, indent);
        }
        break;
    case ElementType::Blockquote:
    case ElementType::DefinitionList:
    case ElementType::Table:
    case ElementType::TableHead:
    case ElementType::TableBody:
    case ElementType::TableFoot:
    case ElementType::TableRow:
        writeContainer(tagOf(element->type), element, indent);
        break;
    case ElementType::ListItem:
        writeItem(u"li", element, indent);
        break;
    case ElementType::Definition:
        writeItem(u"dd", element, indent);
        break;
    case ElementType::Term:
        writeTerm(element, indent);
        break;
    case ElementType::TableCell:
        writeCell(element, indent);
        break;
    case ElementType::HtmlElement:
        writeHtmlElement(element, indent);
        break;
    case ElementType::Link:
        writeLink(element, indent);
        break;
    case ElementType::Emphasis:
        writeSpan(u"em", element, indent);
        break;
    case ElementType::Strong:
        writeSpan(u"strong", element, indent);
        break;
    default:
        writeLeaf(element, indent);
    }
}

void HtmlWriter::writeLeaf(const Element *element, int indent)
{
    switch (element->type) {
    case ElementType::Rule:
        writeIndent(indent);
        writeOpen(u"hr", element);
        m_html += u" />\n";
        break;
    case ElementType::XmlComment:
    case ElementType::XmlInstruction:
    case ElementType::Comment:
        writeComment(element, indent);
        break;
    case ElementType::Raw:
        m_html += element->text;
        if (element->block) {
            m_html += u'\n';
        }
        break;
    case ElementType::Math:
        writeMath(element, indent);
        break;
    case ElementType::Image:
        writeImage(element);
        break;
    case ElementType::CodeSpan:
        writeCodeSpan(element);
        break;
    case ElementType::Entity:
        writeEntity(element);
        break;
    case ElementType::SmartQuote:
        m_html += m_quotes.at(element->variant);
        break;
    case ElementType::TypographicSymbol:
        writeSymbol(static_cast<TypographicSymbol>(element->variant));
        break;
    case ElementType::LineBreak:
        m_html += u"<br />";
        break;
    case ElementType::FootnoteMark:
        writeFootnoteMark(element);
        break;
    case ElementType::Abbreviation:
        writeAbbreviation(element);
        break;
    default:
        break;
    }
}

void HtmlWriter::writeIndent(int indent)
{
    m_html.appendSpaces(std::max(0, indent));
}

void HtmlWriter::writeAttributes(const Attributes &attributes)
{
    for (const Attribute &attribute : attributes) {
        writeAttribute(attribute.name, attribute.value);
    }
}

void HtmlWriter::writeAttribute(QStringView name, QStringView value)
{
    if (name == u"id" && trimmedSpace(value).isEmpty()) {
        return;
    }
    m_html += u' ';
    m_html += name;
    m_html += u"=\"";
    appendEscaped(&m_html, value, EscapeMode::Attribute);
    m_html += u'"';
}

// `<name attributes`, without its end.
void HtmlWriter::writeOpen(QStringView name, const Element *element)
{
    m_html += u'<';
    m_html += name;
    writeAttributes(element->attributes);
    if (m_document.options.lineMarks) {
        writeLineMark(element);
    }
}

void HtmlWriter::writeSpan(QStringView name, const Element *element, int indent)
{
    writeOpen(name, element);
    m_html += u'>';
    writeChildren(element, indent);
    m_html += u"</";
    m_html += name;
    m_html += u'>';
}

void HtmlWriter::writeSimpleBlock(QStringView name, const Element *element, int indent)
{
    writeIndent(indent);
    writeSpan(name, element, indent);
    m_html += u'\n';
}

void HtmlWriter::writeContainer(QStringView name, const Element *element, int indent)
{
    writeIndent(indent);
    writeOpen(name, element);
    m_html += u">\n";
    writeChildren(element, indent);
    writeIndent(indent);
    m_html += u"</";
    m_html += name;
    m_html += u">\n";
}

void HtmlWriter::writeParagraph(const Element *element, int indent)
{
    const Element *only = element->first && element->first == element->last ? element->first : nullptr;
    if (element->transparent) {
        writeChildren(element, indent);
    } else if (only && only->type == ElementType::Image && refersTo(only, u"standalone")) {
        writeStandaloneImage(element, indent);
    } else {
        writeSimpleBlock(u"p", element, indent);
    }
}

// A paragraph that is nothing but an image with `{:standalone}` is a figure.
void HtmlWriter::writeStandaloneImage(const Element *paragraph, int indent)
{
    Arena &arena = m_document.arena;
    Attributes figure;
    Attributes image;
    paragraph->attributes.copyTo(&figure, arena);
    paragraph->first->attributes.copyTo(&image, arena);
    for (const QStringView name : {u"class", u"id"}) {
        if (image.contains(name) && !figure.contains(name)) {
            figure.set(arena, name, image.take(name));
        }
    }
    noteLink(paragraph->first, u"src", true);
    writeIndent(indent);
    m_html += u"<figure";
    writeAttributes(figure);
    m_html += u">\n";
    writeIndent(indent + indentStep);
    m_html += u"<img";
    writeAttributes(image);
    m_html += u" />\n";
    writeIndent(indent + indentStep);
    m_html += u"<figcaption>";
    m_html += image.value(u"alt");
    m_html += u"</figcaption>\n";
    writeIndent(indent);
    m_html += u"</figure>\n";
}

void HtmlWriter::writeHeader(const Element *element, int indent)
{
    const QString id = element->attributes.value(u"id").toString();
    m_page.headings.append({element->level, id, element->text.toString(), element->line});
    if (!id.isEmpty() && isInToc(element)) {
        m_toc.push_back({element->level, id, element});
    }
    const int level = std::clamp(element->level + m_document.options.headerOffset, 1, 6);
    const char16_t name[] = {u'h', static_cast<char16_t>(u'0' + level)};
    writeSimpleBlock(QStringView(name, 2), element, indent);
}

void HtmlWriter::writeItem(QStringView name, const Element *element, int indent)
{
    writeIndent(indent);
    writeOpen(name, element);
    m_html += u'>';
    const Element *first = element->first;
    if (!first || (first->type == ElementType::Paragraph && first->transparent)) {
        const qsizetype start = m_html.size();
        writeChildren(element, indent);
        if (m_html.size() > start && m_html.endsWith(u'\n')) {
            writeIndent(indent);
        }
    } else {
        m_html += u'\n';
        writeChildren(element, indent);
        writeIndent(indent);
    }
    m_html += u"</";
    m_html += name;
    m_html += u">\n";
}

void HtmlWriter::writeTerm(const Element *element, int indent)
{
    writeIndent(indent);
    writeOpen(u"dt", element);
    const Element *list = element->parent;
    if (list->attributeList && !element->attributes.contains(u"id")) {
        for (const QStringView reference : list->attributeList->references) {
            if (reference.startsWith(u"auto_ids")) {
                const QStringView prefix =
                    reference.sliced(8).startsWith(u'-') ? reference.sliced(9) : QStringView();
                writeAttribute(u"id", prefix.toString() + asciiId(element->text));
                break;
            }
        }
    }
    m_html += u'>';
    writeChildren(element, indent);
    m_html += u"</dt>\n";
}

void HtmlWriter::writeCellAttributes(const Attributes &attributes, CellAlignment alignment)
{
    if (alignment == CellAlignment::Default) {
        writeAttributes(attributes);
        return;
    }
    Attributes all;
    attributes.copyTo(&all, m_document.arena);
    const QStringView style = attributes.value(u"style");
    const QStringView align = alignment == CellAlignment::Left    ? u"text-align: left"
                              : alignment == CellAlignment::Right ? u"text-align: right"
                                                                  : u"text-align: center";
    all.set(m_document.arena, u"style",
            style.isEmpty() ? align : m_document.arena.joined({style, u"; ", align}));
    writeAttributes(all);
}

void HtmlWriter::writeCell(const Element *element, int indent)
{
    const Element *row = element->parent;
    const Element *part = row->parent;
    const std::span<const CellAlignment> alignment = part->parent->detail->alignment;
    const size_t column = element->previous ? m_column + 1 : 0;
    m_column = column;
    const QStringView name = part->type == ElementType::TableHead ? u"th" : u"td";
    writeIndent(indent);
    m_html += u'<';
    m_html += name;
    writeCellAttributes(element->attributes,
                        column < alignment.size() ? alignment[column] : CellAlignment::Default);
    m_html += u'>';
    const qsizetype start = m_html.size();
    writeChildren(element, indent);
    if (m_html.size() == start) {
        m_html += u'\u00A0';
    }
    m_html += u"</";
    m_html += name;
    m_html += u">\n";
}

bool HtmlWriter::isInRawHtml(const Element *element)
{
    const Element *parent = element->parent;
    return parent && parent->type == ElementType::HtmlElement && parent->contentModel == ContentModel::Raw;
}

void HtmlWriter::writeHtmlElement(const Element *element, int indent)
{
    if (element->text == u"a") {
        noteLink(element, u"href", false);
    } else {
        noteLink(element, u"src", true);
    }
    if (element->block) {
        writeHtmlBlock(element, indent);
        return;
    }
    writeOpen(element->text, element);
    m_html += u'>';
    const qsizetype start = m_html.size();
    writeChildren(element, indent);
    if (m_html.size() == start && isVoidElement(element->text)) {
        m_html.chop(1);
        m_html += u" />";
        return;
    }
    m_html += u"</";
    m_html += element->text;
    m_html += u'>';
}

void HtmlWriter::writeHtmlBlock(const Element *element, int indent)
{
    const bool formatted = !isInRawHtml(element);
    if (formatted) {
        writeIndent(indent);
    }
    writeOpen(element->text, element);
    const qsizetype open = m_html.size();
    const bool isBlockModel = element->contentModel == ContentModel::Block;
    m_html += isBlockModel ? u">\n" : u">";
    const qsizetype start = m_html.size();
    writeChildren(element, indent);
    const bool empty = m_html.size() == start;
    if ((element->closed && element->contentModel == ContentModel::Raw) ||
        (empty && isVoidElement(element->text))) {
        m_html.truncate(open);
        m_html += u" />";
    } else {
        if (empty) {
            m_html.truncate(open);
            m_html += u'>';
        } else if (isBlockModel) {
            if (!m_html.endsWith(u'\n')) {
                m_html += u'\n';
            }
            writeIndent(indent);
        }
        m_html += u"</";
        m_html += element->text;
        m_html += u'>';
    }
    if (formatted) {
        m_html += u'\n';
    }
}

void HtmlWriter::writeLink(const Element *element, int indent)
{
    if (m_inToc) {
        writeChildren(element, indent);
        return;
    }
    noteLink(element, u"href", false);
    writeSpan(u"a", element, indent);
}

void HtmlWriter::writeImage(const Element *element)
{
    noteLink(element, u"src", true);
    writeOpen(u"img", element);
    m_html += u" />";
}

void HtmlWriter::noteLink(const Element *element, QStringView attribute, bool image)
{
    if (!m_inToc && element->attributes.contains(attribute)) {
        m_page.links.append({unescapedAttribute(element->attributes.value(attribute)), image, element->line});
    }
}

void HtmlWriter::writeEntity(const Element *element)
{
    const char32_t c = element->character;
    if (c == noCharacter || c == '<' || c == '>' || c == '&') {
        m_html += element->text;
    } else {
        m_html += QString::fromUcs4(&c, 1);
    }
}

void HtmlWriter::writeAbbreviation(const Element *element)
{
    const qsizetype index = m_document.abbreviationIndex.value(element->text);
    const AbbreviationDefinition &definition = m_document.abbreviations[static_cast<size_t>(index)];
    Attributes attributes;
    definition.marker->attributes.copyTo(&attributes, m_document.arena);
    if (!definition.title.isEmpty()) {
        attributes.set(m_document.arena, u"title", definition.title);
    }
    m_html += u"<abbr";
    writeAttributes(attributes);
    m_html += u'>';
    m_html += element->text;
    m_html += u"</abbr>";
}

void HtmlWriter::writeComment(const Element *element, int indent)
{
    const bool extension = element->type == ElementType::Comment;
    const bool formatted = element->block && (extension || !isInRawHtml(element));
    if (formatted) {
        writeIndent(indent);
    }
    if (extension) {
        m_html += u"<!-- ";
    }
    m_html += element->text;
    if (extension) {
        m_html += u" -->";
    }
    if (formatted) {
        m_html += u'\n';
    }
}

// `{:toc}` and `{:footnotes}`: the list is only the place.
bool HtmlWriter::writeSpecialList(const Element *element)
{
    Placeholder *place = nullptr;
    if (!m_tocPlace.list && refersTo(element, u"toc")) {
        place = &m_tocPlace;
    } else if (!m_footnotePlace.list && refersTo(element, u"footnotes")) {
        place = &m_footnotePlace;
    }
    if (!place) {
        return false;
    }
    *place = {element, m_page.blocks.size(), m_html.size()};
    return true;
}

} // namespace anchorage::preview::kramdown
