// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "element.h"

#include "../renderer.h"

#include <QHash>

#include <deque>
#include <memory>
#include <type_traits>
#include <vector>

namespace anchorage::preview::kramdown {

struct LinkDefinition
{
    QString url;
    QString title;
    bool hasTitle = false;
    Element *marker = nullptr; ///< carries the attribute list that follows the definition
};

struct Footnote
{
    QString name;
    Element *content = nullptr;
    Element *marker = nullptr;
};

struct AbbreviationDefinition
{
    QString text;
    QString title;
    Element *marker = nullptr;
};

/// A page while it is rendered: the tree's memory, and what is defined once for the whole page.
class Document
{
public:
    explicit Document(const RenderOptions &options);

    [[nodiscard]] Element *create(ElementType type, int line);
    /// Memory for a text that was put together; lives as long as the document.
    [[nodiscard]] QString *keep(QString text);
    [[nodiscard]] Attributes &attributesOf(Element *element);
    [[nodiscard]] AttributeList &attributeListOf(Element *element);
    [[nodiscard]] AttributeList *createAttributeList();
    [[nodiscard]] QList<CellAlignment> *createAlignment();

    /// Appends to the text of `element`, without a copy where `text` follows it in the same string.
    void appendText(Element *element, QStringView text);
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

    Element *root;
    RenderOptions options;
    QHash<QString, LinkDefinition> links; ///< by normalised id
    qsizetype longestLinkId = 0;
    QHash<QString, AttributeList> attributeDefinitions;
    std::vector<Footnote> footnotes; ///< in the order in which their names were first defined
    QHash<QString, qsizetype> footnoteIndex;
    std::vector<AbbreviationDefinition> abbreviations;
    QHash<QString, qsizetype> abbreviationIndex;

private:
    void applyWithin(int &left, const AttributeList &list, Element *element);

    // Elements own nothing, so they are made and freed by the chunk.
    std::vector<std::unique_ptr<Element[]>> m_chunks;
    size_t m_chunkSize = 0;
    size_t m_chunkUsed = 0;
    std::deque<QString> m_texts;
    std::deque<Attributes> m_attributes;
    std::deque<AttributeList> m_attributeLists;
    std::deque<QList<CellAlignment>> m_alignments;
};

} // namespace anchorage::preview::kramdown
