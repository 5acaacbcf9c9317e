// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block_source.h"
#include "document.h"
#include "html_tags.h"

#include "../render_budget.h"

#include <QVarLengthArray>

#include <vector>

namespace anchorage::preview::kramdown {

/// Reads a page's block structure by kramdown's rules. Afterwards the tree's leaves are `RawText`, which the
/// inline parser reads once all definitions are known. Over several files: lists, tables, HTML blocks and
/// extensions have their own.
class BlockParser
{
public:
    BlockParser(Document &document, RenderBudget &budget) : m_document(document), m_budget(budget) {}

    /// Fills the document from the page's text; line breaks are `\n`, and one ends the text.
    void parse(QStringView text);

private:
    bool parseBlocks(Element *element);                             // in the current source
    bool parseBlocks(Element *element, QStringView text, int line); // in a source of its own
    void parseOneBlock();
    void noteLastLine(qsizetype start);
    bool parseByFirstCharacter();
    [[nodiscard]] bool afterBlockBoundary() const;
    [[nodiscard]] bool paragraphsEndEarly() const
    {
        return m_document.options.gfmInput && m_document.options.paragraphsEndEarly;
    }
    [[nodiscard]] Element *createBlock(ElementType type, int line); // takes the waiting attribute list
    [[nodiscard]] Element *createBlock(ElementType type) { return createBlock(type, lineHere()); }
    [[nodiscard]] int lineHere() { return m_source->lineNumber(m_source->pos); }
    void addEndOfBlock(EndOfBlockKind kind);

    bool parseBlankLines();
    bool parseIndentedCode();
    bool parseFencedCode();
    bool addFencedCode(Span fence);
    [[nodiscard]] qsizetype closingFence(QStringView fence, qsizetype from, qsizetype *bodyEnd);
    [[nodiscard]] qsizetype longestClosingFence(QChar mark, qsizetype from) const;
    bool parseBlockquote();
    bool parseAtxHeader();
    bool parseSetextHeader();
    bool addHeader(int level, QStringView contents, qsizetype end, bool atx);
    bool parseRule();
    bool parseParagraph();
    bool parseEndMarker();

    // block_lists.cpp
    struct ListItem
    {
        Element *element = nullptr;
        QVarLengthArray<GrowingText, 2> parts; ///< read in turn; a nested list starts a part of its own
        qsizetype indent = 0;
    };
    bool parseList();
    void startItem(ListItem *item, qsizetype markerEnd);
    void firstItemLine(ListItem *item, qsizetype markerEnd);
    void takeItemAttributes(QStringView *text, Element *item);
    [[nodiscard]] bool continuesItem(qsizetype indent, bool afterBlank);
    QStringView takeItemLine(qsizetype indent, bool *indented);
    void addItemLine(ListItem *item, bool *nestedList);
    void finishItem(Element *list, const ListItem &item, bool endMarked, Element **trailing);
    void markTasks(Element *list);
    bool parseDefinitionList();
    [[nodiscard]] bool canStartDefinition() const;
    void addTerms(Element *list, Element *paragraph);
    std::vector<ListItem> readDefinitions(bool firstAsParagraph);
    void finishDefinition(const ListItem &item);

    // block_tables.cpp
    using TableCells = QVarLengthArray<GrowingText, 16>;
    struct TableRows
    {
        Element *waiting = nullptr; ///< the rows that are not in a part of the table yet
        int columns = 0;
        bool hasFooter = false;
    };
    bool parseTable();
    void readTableLine(Element *table, TableRows *rows, bool leadingPipe);
    void endTablePart(Element *table, TableRows *rows, ElementType type, bool force);
    void addTableRow(QStringView line, bool leadingPipe, TableRows *rows);
    void addCells(QStringView text, TableCells *cells);
    void addTextCells(QStringView text, TableCells *cells);
    void addToLast(TableCells *cells, QStringView text);
    [[nodiscard]] QStringView cellPart(QStringView text, qsizetype *at);
    [[nodiscard]] QStringView fencedAgain(QStringView code);
    [[nodiscard]] bool hasPipesOutsideCode(QStringView text, int line);
    void completeTable(Element *table, int columns);

    // block_html.cpp
    bool parseHtmlBlock();
    void handleStartTag(const HtmlTag &tag, int line);
    void handleHtmlContent(Element *element, bool closed, bool hasBody);
    void takeRawContent(Element *element);
    void takeSpanContent(Element *element);
    void parseRawHtml(Element *element);
    bool parseRawHtmlPart(Element *element);
    void skipTrailingBlanks();

    // block_extensions.cpp
    bool parseBlockMath();
    bool parseFootnoteDefinition();
    bool parseLinkDefinition();
    bool addLinkDefinition(Span id, Span url, Span title, qsizetype end);
    [[nodiscard]] qsizetype linkTitleEnd(qsizetype at, Span *title) const;
    bool parseAbbreviationDefinition();
    bool parseBlockExtension();
    bool parseAttributeDefinition();
    bool parseBlockAttributeList();
    bool parseExtension();

    Document &m_document;
    RenderBudget &m_budget;
    BlockSource *m_source = nullptr;
    Element *m_tree = nullptr;
    AttributeList *m_waiting = nullptr; ///< a block attribute list that the next block takes
    Element *m_notedLast = nullptr;     ///< the top level's last child when the last line was noted last
    Element *m_notedBlock = nullptr;    ///< and the block that was the last one then
    int m_depth = 0;
    bool m_endTagFound = false; ///< the end tag of the HTML element that `m_tree` is has been read
};

} // namespace anchorage::preview::kramdown
