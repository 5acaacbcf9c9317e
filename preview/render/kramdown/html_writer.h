// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "html_buffer.h"
#include "typography.h"

#include "../render_budget.h"

namespace anchorage::preview::kramdown {

/// Writes a page's tree as HTML, block by block, in the form that kramdown gives it. Over two files:
/// footnotes and the table of contents have their own.
class HtmlWriter
{
public:
    HtmlWriter(Document &document, RenderBudget &budget, RenderedPage &page);

    void write();

private:
    struct TocEntry
    {
        int level = 1;
        QString id;
        const Element *header = nullptr;
    };

    struct UsedFootnote
    {
        const Footnote *footnote = nullptr;
        int repeats = 0; ///< marks after the first one
    };

    // A list in whose place something else is written once the whole page is known.
    struct Placeholder
    {
        const Element *list = nullptr;
        qsizetype block = 0;
        qsizetype offset = 0;
    };

    void endBlock(int firstLine, int lastLine);
    void writeChildren(const Element *element, int indent);
    void write(const Element *element, int indent);
    void writeLeaf(const Element *element, int indent);
    void writeIndent(int indent);
    void writeAttributes(const Attributes &attributes);
    void writeAttribute(QStringView name, QStringView value);
    void writeOpen(QStringView name, const Element *element);
    void writeLineMark(const Element *element);
    void writeSpan(QStringView name, const Element *element, int indent);
    void writeSimpleBlock(QStringView name, const Element *element, int indent);
    void writeContainer(QStringView name, const Element *element, int indent);
    void writeParagraph(const Element *element, int indent);
    void writeStandaloneImage(const Element *paragraph, int indent);
    void writeHeader(const Element *element, int indent);
    void writeItem(QStringView name, const Element *element, int indent);
    void writeTerm(const Element *element, int indent);
    void writeCell(const Element *element, int indent);
    void writeCellAttributes(const Attributes &attributes, CellAlignment alignment);
    void writeHtmlElement(const Element *element, int indent);
    void writeHtmlBlock(const Element *element, int indent);
    void writeLink(const Element *element, int indent);
    void writeImage(const Element *element);
    void writeEntity(const Element *element);
    void writeAbbreviation(const Element *element);
    void writeComment(const Element *element, int indent);
    void noteLink(const Element *element, QStringView attribute, bool image);
    bool writeSpecialList(const Element *element);
    [[nodiscard]] static bool isInRawHtml(const Element *element);

    // html_writer_text.cpp
    void writeText(QStringView text);
    void writeSymbol(TypographicSymbol symbol);
    void writeMath(const Element *element, int indent);
    void writeMathAsIs(const Element *element, int indent);

    // html_writer_code.cpp
    void writeCodeBlock(const Element *element, int indent);
    void writeCodeSpan(const Element *element);
    [[nodiscard]] bool isHighlighted(QStringView language, const CodeOptions &options) const;
    void writeHighlighted(QStringView code, const CodeOptions &options);

    // html_writer_notes.cpp
    void writeFootnoteMark(const Element *element);
    void writeFootnotes();
    [[nodiscard]] int footnotesLine() const;
    void addBackLinks(Element *content, const UsedFootnote &used);
    void fillPlaceholders();
    void insert(const Placeholder &place, QStringView html);
    void writeTableOfContents(const Element *list);
    void writeTocLevel(QStringView name, const QString &listId, size_t *at, size_t end, int indent);
    [[nodiscard]] bool isInToc(const Element *header) const;

    Document &m_document;
    RenderBudget &m_budget;
    RenderedPage &m_page;
    HtmlBuffer m_html; ///< of the block that is being written
    QString m_quotes;
    QList<int> m_tocLevels;
    std::vector<TocEntry> m_toc;
    std::vector<UsedFootnote> m_usedFootnotes;
    QHash<QStringView, size_t> m_usedFootnoteIndex;
    int m_blockLine = 0;  ///< where the block that is being written begins
    int m_markedLine = 0; ///< the last one that was told inside it
    size_t m_column = 0;  ///< of the table cell that was written last
    Placeholder m_tocPlace;
    Placeholder m_footnotePlace;
    bool m_inToc = false;
};

} // namespace anchorage::preview::kramdown
