// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../arena.h"

#include <QStringView>

#include <span>

namespace anchorage::preview::kramdown {

enum class ElementType : quint8 {
    Root,
    Blank,
    EndOfBlock, ///< a marker without output: `^`, a definition, an attribute list
    Paragraph,
    Header,
    Blockquote,
    CodeBlock,
    Rule,
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term,
    Definition,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    HtmlElement,
    XmlComment,
    XmlInstruction,
    Comment,
    Raw,
    RawText, ///< text whose inline level has not been read yet
    Text,
    Math,
    Link,
    Image,
    Emphasis,
    Strong,
    CodeSpan,
    Entity,
    SmartQuote,
    TypographicSymbol,
    LineBreak,
    FootnoteMark,
    Abbreviation,
};

enum class ContentModel : quint8 { None, Raw, Span, Block };
enum class CellAlignment : quint8 { Default, Left, Right, Center };
enum class EndOfBlockKind : quint8 { Marker, Extension, AttributeDefinition, AttributeList, Definition };

struct Attribute
{
    QStringView name;
    QStringView value;
    const char16_t *roomEnd = nullptr; ///< of a value that was put together, see appendText()
};

/// Attributes in the order in which they were set. Names and values are views of what lives as long as the
/// document: its source, its arena or constants.
class Attributes
{
public:
    [[nodiscard]] bool isEmpty() const { return m_list.isEmpty(); }
    [[nodiscard]] bool contains(QStringView name) const { return find(name) != nullptr; }
    [[nodiscard]] QStringView value(QStringView name) const;
    void set(Arena &arena, QStringView name, QStringView value);
    void addClass(Arena &arena, QStringView value); ///< behind the classes that are there
    QStringView take(QStringView name);
    void copyTo(Attributes *other, Arena &arena) const; ///< `other` is empty
    [[nodiscard]] auto begin() const { return m_list.begin(); }
    [[nodiscard]] auto end() const { return m_list.end(); }
    [[nodiscard]] auto begin() { return m_list.begin(); }
    [[nodiscard]] auto end() { return m_list.end(); }

private:
    [[nodiscard]] const Attribute *find(QStringView name) const;
    [[nodiscard]] Attribute &attribute(Arena &arena, QStringView name); // made where there is none

    ArenaList<Attribute> m_list;
};

/// What stands in `{: }`: attributes and references to attribute list definitions.
struct AttributeList
{
    [[nodiscard]] bool refersTo(QStringView name) const;

    Attributes attributes;
    ArenaList<QStringView> references;
};

/// What only few blocks have.
struct BlockDetail
{
    QStringView language;                     ///< of fenced code, with rouge's options
    std::span<const CellAlignment> alignment; ///< of a table's columns
};

/// A node of the page's tree. Nodes belong to a `Document`; a node is in at most one list of children.
struct Element
{
    ElementType type = ElementType::Root;
    ContentModel contentModel = ContentModel::None;
    EndOfBlockKind endKind = EndOfBlockKind::Marker;
    bool block = false;       ///< of a kind that exists on both levels (HTML, math, comment): the block one
    bool transparent = false; ///< a paragraph whose tags are not written
    bool closed = false;      ///< an HTML element written as `<x />`
    bool firstAsParagraph = false; ///< a definition after a blank line
    bool fenced = false;
    qint8 level = 0;                   ///< of a header
    qint8 variant = 0;                 ///< of a quote or symbol, see typography.h
    int line = 0;                      ///< from 0, in the page
    int lastLine = 0;                  ///< of a block of the page's top level
    char32_t character = 0;            ///< of an entity
    QStringView text;                  ///< the value: text, tag name, code, footnote's name
    const char16_t *roomEnd = nullptr; ///< of a text that was put together, see appendText()
    Attributes attributes;
    AttributeList *attributeList = nullptr; ///< from a `{: }`, not applied yet
    BlockDetail *detail = nullptr;          ///< only of fenced code and tables
    Element *parent = nullptr;
    Element *first = nullptr;
    Element *last = nullptr;
    Element *previous = nullptr;
    Element *next = nullptr;

    void append(Element *child);
    void insertBefore(Element *child, Element *place); ///< `place` is a child; null appends
    void remove(Element *child);
    void takeChildren(Element *other); ///< behind the own ones
    [[nodiscard]] int childCount() const;
    [[nodiscard]] bool isList() const
    {
        return type == ElementType::UnorderedList || type == ElementType::OrderedList;
    }
};

} // namespace anchorage::preview::kramdown
