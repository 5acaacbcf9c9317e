// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "extension.h"
#include "html_tags.h"
#include "inline_source.h"

#include "../render_budget.h"

#include <QVarLengthArray>

#include <vector>

namespace anchorage::preview::kramdown {

/// Reads the inline level of a page's leaves by kramdown's rules. The one place where it differs from
/// CommonMark's. Over several files: links and HTML have their own.
class InlineParser
{
public:
    InlineParser(Document &document, RenderBudget &budget) : m_document(document), m_budget(budget) {}

    /// Appends what `text` holds to `leaf`.
    void parse(Element *leaf, QStringView text, int line);

    /// The text with nothing but code spans and HTML elements recognised.
    [[nodiscard]] const Element *parseCodeAndHtml(QStringView text, int line);

private:
    enum class Rules : quint8 { All, HtmlOnly, CodeAndHtml };

    // What the elements around the current position are; decides which starts count.
    struct Context
    {
        int emphasis = 0;
        int strong = 0;
        int links = 0; ///< and images
        [[nodiscard]] unsigned bits() const
        {
            return (emphasis ? 1U : 0U) | (strong ? 2U : 0U) | (links ? 4U : 0U);
        }
    };

    // What ends the element that is being read.
    struct Stop
    {
        enum Kind : quint8 { None, Delimiter, Bracket, EndTag };
        Kind kind = None;
        QChar mark;
        int length = 0;
        ElementType element = ElementType::Text;
        QStringView tagName;
        bool anyCase = false;
        int openBrackets = 1;
        int images = 0;
        std::vector<qsizetype> opened = {};                       ///< texts of brackets that are open
        std::vector<std::pair<qsizetype, qsizetype>> closed = {}; ///< and of those that were closed
        using Positions = QVarLengthArray<qsizetype, 16>;
        Positions visited = {};             ///< where the text was looked at, as far as no bracket closed it
        std::vector<qsizetype> levels = {}; ///< of each open bracket: what was visited before it
        qsizetype open = 0;                 ///< where the text of the link begins
        qsizetype close = -1;               ///< where it ends, if it was known to make no link
        const QBitArray *deadEnds = nullptr;
    };

    struct LinkTarget
    {
        bool found = false;
        QStringView url;
        QStringView title;
        bool hasTitle = false;
        const AttributeList *attributes = nullptr;
        qsizetype end = 0;
    };

    bool parseSpans(Element *element, Stop *stop, Rules rules);
    [[nodiscard]] qsizetype nextStart(const Stop &stop, Rules rules) const;
    [[nodiscard]] bool matchesStop(const Stop &stop) const;
    [[nodiscard]] bool acceptsStop(Stop *stop, const Element *element);
    [[nodiscard]] bool acceptsBracket(Stop *stop);
    bool parseOneSpan(Rules rules);
    bool parseByCharacter(QChar c);

    void addText(qsizetype start, qsizetype end);
    Element *add(ElementType type);

    void parseEmphasis();
    [[nodiscard]] Element *emphasis(ElementType type, QChar mark, int length, qsizetype content);
    void parseCodeSpan();
    bool parseAutolink();
    void parseSmartQuotes();
    bool parseMath();
    bool parseEntity();
    bool parseTypographicSymbol();
    bool parseEscape();
    bool parseLineBreak();
    bool parseStrikethrough();
    bool parseFootnoteMark();
    void parseSpanExtension();
    bool parseSpanExtensionTag();
    [[nodiscard]] qsizetype extensionBodyEnd(const ExtensionTag &tag);
    void applySpanAttributes(qsizetype brace);
    [[nodiscard]] qsizetype closingBrace(qsizetype at);

    // inline_links.cpp
    void parseLink();
    [[nodiscard]] LinkTarget linkTarget(qsizetype open, qsizetype close);
    [[nodiscard]] LinkTarget referenceTarget(QStringView id, bool escapes, qsizetype end) const;
    [[nodiscard]] LinkTarget inlineTarget(qsizetype open);
    [[nodiscard]] LinkTarget titledTarget(QStringView url, qsizetype at);
    [[nodiscard]] qsizetype closingParenthesis(qsizetype open);
    [[nodiscard]] qsizetype quoteAfterSpace(qsizetype at);
    void addLink(Element *element, const LinkTarget &target, QStringView description);
    void rememberBrackets(const Stop &stop, unsigned context, qsizetype close);
    void rememberCloser(const qsizetype *from, const qsizetype *to, unsigned context, qsizetype close);
    [[nodiscard]] bool isKnownToFail(Stop *stop, qsizetype at);

    // inline_html.cpp
    void parseSpanHtml();
    void addSpanElement(const HtmlTag &tag, QStringView name);

    Document &m_document;
    RenderBudget &m_budget;
    InlineSource *m_source = nullptr;
    Element *m_tree = nullptr;
    Stop *m_stop = nullptr;
    Context m_context;
    int m_depth = 0;
};

} // namespace anchorage::preview::kramdown
