// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inline_level.h"

#include "abbreviations.h"
#include "header_ids.h"
#include "inline_parser.h"
#include "shared_syntax.h"

namespace anchorage::preview::kramdown {

namespace {

class InlineLevel
{
public:
    InlineLevel(Document &document, RenderBudget &budget)
        : m_document(document), m_budget(budget), m_parser(document, budget)
    {
    }

    void read(Element *element)
    {
        Element *blank = nullptr;
        for (Element *child = element->first; child;) {
            Element *next = child->next;
            if (child->type == ElementType::Blank && blank) {
                element->remove(child);
            } else if (child->type == ElementType::Blank) {
                blank = child;
            } else if (child->type == ElementType::EndOfBlock) {
                applyAttributeList(child);
                element->remove(child);
            } else {
                blank = nullptr;
                readChild(element, child);
            }
            child = next;
        }
    }

    /// That were read, in their order.
    [[nodiscard]] const std::vector<Element *> &headers() const { return m_headers; }

private:
    void readChild(Element *element, Element *child)
    {
        if (m_budget.exhausted()) {
            return;
        }
        if (child->type == ElementType::RawText) {
            if (!child->first) {
                m_parser.parse(child, child->text, child->line);
            }
            while (Element *span = child->first) {
                child->remove(span);
                element->insertBefore(span, child);
            }
            element->remove(child);
            return;
        }
        if (child->type == ElementType::Header) {
            m_headers.push_back(child);
        }
        read(child);
        applyAttributeList(child);
        const bool isGfm = m_document.options.gfmInput;
        if (child->type == ElementType::Term ||
            (child->type == ElementType::Header && (isGfm || m_document.options.plainTextIds))) {
            child->text = m_document.arena.keep(isGfm ? plainText(child) : textOf(child));
            child->roomEnd = nullptr;
        }
    }

    void applyAttributeList(Element *element)
    {
        if (element->attributeList) {
            m_document.apply(*element->attributeList, element);
        }
    }

    Document &m_document;
    RenderBudget &m_budget;
    InlineParser m_parser;
    std::vector<Element *> m_headers;
};

bool isBlockLevel(const Element *element)
{
    switch (element->type) {
    case ElementType::Paragraph:
    case ElementType::Header:
    case ElementType::ListItem:
    case ElementType::Term:
    case ElementType::Definition:
    case ElementType::TableCell:
        return true;
    default:
        return element->block;
    }
}

// A backslash at the end of a line is a line break, and so is every line's end where lines are wrapped hard.
class GfmLineBreaks
{
public:
    explicit GfmLineBreaks(Document &document)
        : m_document(document), m_mark(document.options.hardWrap ? u'\n' : u'\\')
    {
    }

    void apply(Element *element)
    {
        for (Element *child = element->first; child;) {
            Element *next = child->next;
            if (child->type == ElementType::Text) {
                split(element, child);
            } else if (child->type != ElementType::HtmlElement &&
                       (child->type != ElementType::Header || hasOwnId(child))) {
                apply(child);
            }
            child = next;
        }
    }

private:
    [[nodiscard]] bool hasOwnId(const Element *header) const
    {
        return !m_document.options.autoIds || header->attributes.contains(u"id");
    }

    void split(Element *parent, Element *text)
    {
        qsizetype mark = nextMark(text->text, 0);
        if (mark < 0) {
            return;
        }
        const bool endsBlock = isBlockLevel(parent) && parent->last == text;
        const QStringView whole = text->text;
        qsizetype start = 0;
        while (mark >= 0) {
            insertText(parent, text, whole.sliced(start, mark - start));
            // The line break itself stays in front of the next line.
            start = mark + (m_mark == u'\n' ? 0 : 1);
            if (start + 1 < whole.size() || !endsBlock) {
                parent->insertBefore(m_document.create(ElementType::LineBreak, text->line), text);
            }
            mark = nextMark(whole, start + 1);
        }
        text->text = whole.sliced(start);
    }

    void insertText(Element *parent, Element *place, QStringView value)
    {
        Element *text = m_document.create(ElementType::Text, place->line);
        text->text = value;
        parent->insertBefore(text, place);
    }

    /// The next line break, or without hard breaks the next backslash in front of one; -1 where there is
    /// none.
    [[nodiscard]] qsizetype nextMark(QStringView text, qsizetype from) const
    {
        qsizetype at = text.indexOf(m_mark, from);
        while (at >= 0 && m_mark != u'\n' && (at + 1 == text.size() || text[at + 1] != u'\n')) {
            at = text.indexOf(m_mark, at + 1);
        }
        return at;
    }

    Document &m_document;
    QChar m_mark;
};

} // namespace

void readInlineLevel(Document &document, RenderBudget &budget)
{
    SharedLeaves shared(document, budget);
    shared.read(document.root);
    for (const Footnote &footnote : document.footnotes) {
        shared.read(footnote.content);
    }
    InlineLevel level(document, budget);
    level.read(document.root);
    const Abbreviations abbreviations(document);
    abbreviations.replaceIn(document.root);
    for (const Footnote &footnote : document.footnotes) {
        level.read(footnote.content);
        abbreviations.replaceIn(footnote.content);
    }
    if (document.options.gfmInput && (document.options.hardWrap || document.hasEscapedLineBreaks)) {
        GfmLineBreaks(document).apply(document.root);
    }
    setHeaderIds(document, level.headers());
}

} // namespace anchorage::preview::kramdown
