// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "character_classes.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// Definitions can refer to each other in a circle, and each to many.
constexpr int mostReferences = 200;

// `1..3` or `1,2,3`, from 1 to 6.
bool isTocLevels(const QString &value)
{
    const bool isRange = value.size() == 4 && value.mid(1, 2) == ".."_L1;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isLevel = isRange ? i == 0 || i == 3 : i % 2 == 0;
        if (isLevel ? value[i] < u'1' || value[i] > u'6' : !isRange && value[i] != u',') {
            return false;
        }
    }
    return isRange || value.size() % 2 == 1;
}

constexpr size_t smallestChunk = 32;
constexpr size_t largestChunk = 4096;

} // namespace

Document::Document(const RenderOptions &given) : root(nullptr), options{given}
{
    root = create(ElementType::Root, 0);
    for (auto link = options.linkDefinitions.cbegin(); link != options.linkDefinitions.cend(); ++link) {
        defineLink(link.key(), {link->first, link->second, !link->second.isNull(), nullptr});
    }
}

Element *Document::create(ElementType type, int line)
{
    static_assert(std::is_trivially_destructible_v<Element>);
    if (m_chunkUsed == m_chunkSize) {
        m_chunkSize = std::clamp<size_t>(m_chunkSize * 2, smallestChunk, largestChunk);
        m_chunkUsed = 0;
        m_chunks.push_back(std::make_unique<Element[]>(m_chunkSize));
    }
    Element *element = &m_chunks.back()[m_chunkUsed++];
    element->type = type;
    element->line = line;
    return element;
}

QString *Document::keep(QString text)
{
    return &m_texts.emplace_back(std::move(text));
}

Attributes &Document::attributesOf(Element *element)
{
    if (!element->attributes) {
        element->attributes = &m_attributes.emplace_back();
    }
    return *element->attributes;
}

AttributeList &Document::attributeListOf(Element *element)
{
    if (!element->attributeList) {
        element->attributeList = createAttributeList();
    }
    return *element->attributeList;
}

AttributeList *Document::createAttributeList()
{
    return &m_attributeLists.emplace_back();
}

QList<CellAlignment> *Document::createAlignment()
{
    return &m_alignments.emplace_back();
}

void Document::appendText(Element *element, QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    if (element->text.isEmpty() && !element->ownText) {
        element->text = text;
        return;
    }
    if (!element->ownText && element->text.data() + element->text.size() == text.data()) {
        element->text = QStringView(element->text.data(), element->text.size() + text.size());
        return;
    }
    if (!element->ownText) {
        element->ownText = keep(element->text.toString());
    }
    element->ownText->append(text);
    element->text = *element->ownText;
}

void Document::addText(Element *parent, QStringView text, ElementType type, int line)
{
    if (text.isEmpty()) {
        return;
    }
    if (!parent->last || parent->last->type != type) {
        parent->append(create(type, line));
    }
    appendText(parent->last, text);
}

void Document::apply(const AttributeList &list, Element *element)
{
    int left = mostReferences;
    applyWithin(left, list, element);
}

void Document::applyWithin(int &left, const AttributeList &list, Element *element)
{
    for (const QString &reference : list.references) {
        const auto found = attributeDefinitions.constFind(reference);
        if (found != attributeDefinitions.cend() && --left > 0) {
            applyWithin(left, *found, element);
        }
    }
    for (const Attribute &attribute : list.attributes) {
        if (attribute.name == u"class") {
            attributesOf(element).addClass(attribute.value);
        } else {
            attributesOf(element).set(attribute.name, attribute.value);
        }
    }
}

QString Document::normalisedLinkId(QStringView id)
{
    QString result;
    result.reserve(id.size());
    bool inSpace = false;
    for (const QChar c : id) {
        if (!isSpace(c)) {
            result += c;
        } else if (!inSpace) {
            result += u' ';
        }
        inSpace = isSpace(c);
    }
    return result.toLower();
}

void Document::defineLink(QStringView id, const LinkDefinition &definition)
{
    const QString key = normalisedLinkId(id);
    longestLinkId = std::max(longestLinkId, key.size());
    links.insert(key, definition);
}

void Document::defineFootnote(const Footnote &footnote)
{
    const auto found = footnoteIndex.constFind(footnote.name);
    if (found != footnoteIndex.cend()) {
        footnotes[static_cast<size_t>(*found)] = footnote;
        return;
    }
    footnoteIndex.insert(footnote.name, static_cast<qsizetype>(footnotes.size()));
    footnotes.push_back(footnote);
}

void Document::defineAbbreviation(const AbbreviationDefinition &definition)
{
    const auto found = abbreviationIndex.constFind(definition.text);
    if (found != abbreviationIndex.cend()) {
        abbreviations[static_cast<size_t>(*found)] = definition;
        return;
    }
    abbreviationIndex.insert(definition.text, static_cast<qsizetype>(abbreviations.size()));
    abbreviations.push_back(definition);
}

void Document::setOption(const QString &name, const QString &value)
{
    const bool enabled = !value.isEmpty() && value.trimmed().toLower() != "false"_L1;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (name == "auto_ids"_L1) {
        options.autoIds = enabled;
    } else if (name == "auto_id_prefix"_L1) {
        options.autoIdPrefix = value;
    } else if (name == "parse_block_html"_L1) {
        options.parseBlockHtml = enabled;
    } else if (name == "parse_span_html"_L1) {
        options.parseSpanHtml = enabled;
    } else if (name == "footnote_nr"_L1) {
        options.footnoteNumber = isNumber ? number : options.footnoteNumber;
    } else if (name == "toc_levels"_L1) {
        options.tocLevels = isTocLevels(value) ? value : options.tocLevels;
    } else if (name == "smart_quotes"_L1) {
        options.smartQuotes = value.count(u',') == 3 ? value : options.smartQuotes;
    } else if (name == "header_offset"_L1) {
        options.headerOffset = isNumber ? number : options.headerOffset;
    } else if (name == "auto_id_stripping"_L1) {
        options.plainTextIds = enabled;
    } else if (name == "footnote_backlink"_L1) {
        options.footnoteBackLink = value;
    } else if (name == "footnote_backlink_inline"_L1) {
        options.footnoteBackLinkInline = enabled;
    } else if (name == "footnote_prefix"_L1) {
        options.footnotePrefix = value;
    } else if (name == "remove_line_breaks_for_cjk"_L1) {
        options.joinsCjkLines = enabled;
    } else if (name == "math_engine"_L1) {
        options.mathJax = value.trimmed() == "mathjax"_L1;
    } else if (name == "syntax_highlighter"_L1) {
        options.codeBlocks.highlighted = options.codeSpans.highlighted = value.trimmed() == "rouge"_L1;
    }
}

} // namespace anchorage::preview::kramdown
