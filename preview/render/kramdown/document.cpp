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

} // namespace

Document::Document(const RenderOptions &given) : root(nullptr), options{given}
{
    root = create(ElementType::Root, 0);
    for (auto link = options.linkDefinitions.cbegin(); link != options.linkDefinitions.cend(); ++link) {
        defineLink(link.key(), {link->first, link->second, !link->second.isNull(), nullptr});
    }
}

AttributeList &Document::attributeListOf(Element *element)
{
    if (!element->attributeList) {
        element->attributeList = arena.create<AttributeList>();
    }
    return *element->attributeList;
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
    for (const QStringView reference : list.references) {
        const auto found = attributeDefinitions.constFind(reference);
        if (found != attributeDefinitions.cend() && --left > 0) {
            applyWithin(left, **found, element);
        }
    }
    for (const Attribute &attribute : list.attributes) {
        if (attribute.name == u"class") {
            element->attributes.addClass(arena, attribute.value);
        } else {
            element->attributes.set(arena, attribute.name, attribute.value);
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
