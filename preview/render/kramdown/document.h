// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "element.h"

#include "../renderer.h"

#include <QHash>

#include <vector>

namespace anchorage::preview::kramdown {

struct LinkDefinition
{
    QStringView url;
    QStringView title;
    bool hasTitle = false;
    Element *marker = nullptr; ///< carries the attribute list that follows the definition
};

struct Footnote
{
    QStringView name;
    Element *content = nullptr;
    Element *marker = nullptr;
};

struct AbbreviationDefinition
{
    QStringView text;
    QStringView title;
    Element *marker = nullptr;
};

/// A page while it is rendered: the tree's memory, and what is defined once for the whole page. Its source
/// outlives it.
class Document
{
public:
    explicit Document(const RenderOptions &options);

    [[nodiscard]] Element *create(ElementType type, int line)
    {
        Element *element = arena.create<Element>();
        element->type = type;
        element->line = line;
        return element;
    }
    [[nodiscard]] AttributeList &attributeListOf(Element *element);

    /// Appends to the text of `element`, without a copy where `text` follows it in the same string.
    void appendText(Element *element, QStringView text)
    {
        preview::appendText(arena, &element->text, &element->roomEnd, text);
    }
    /// Adds text to the end of `parent`'s children: to the last one where that has the same type.
    void addText(Element *parent, QStringView text, ElementType type, int line);

    /// Sets what the list says, its references to definitions first.
    void apply(const AttributeList &list, Element *element);

    /// Defines or redefines; a name keeps the place of its first definition.
    void defineLink(QStringView id, const LinkDefinition &definition);
    void defineFootnote(const Footnote &footnote);
    void defineAbbreviation(const AbbreviationDefinition &definition);
    /// Sets an option by kramdown's name for it, as a page does with `{::options /}`; others are ignored, and
    /// so is what is none of its values.
    void setOption(const QString &name, const QString &value);

    /// An id as links are looked up by: white space runs are one space, lower case.
    [[nodiscard]] static QString normalisedLinkId(QStringView id);

    Arena arena;
    bool hasEscapedLineBreaks = false; ///< a backslash in front of a line break, perhaps
    Element *root;
    RenderOptions options;
    QHash<QString, LinkDefinition> links; ///< by normalised id
    qsizetype longestLinkId = 0;
    QHash<QStringView, AttributeList *> attributeDefinitions;
    std::vector<Footnote> footnotes; ///< in the order in which their names were first defined
    QHash<QStringView, qsizetype> footnoteIndex;
    std::vector<AbbreviationDefinition> abbreviations;
    QHash<QStringView, qsizetype> abbreviationIndex;

private:
    void applyWithin(int &left, const AttributeList &list, Element *element);
};

} // namespace anchorage::preview::kramdown
