// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "character_classes.h"
#include "html_escape.h"
#include "html_writer.h"

#include "../content_hash.h"

#include <algorithm>
#include <limits>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

/// The last paragraph or header, however deep; null where something else is there.
Element *lastTextPlace(Element *element)
{
    while (element->last && element->last->type != ElementType::Paragraph &&
           element->last->type != ElementType::Header) {
        element = element->last;
    }
    return element->last;
}

} // namespace

void HtmlWriter::writeFootnoteMark(const Element *element)
{
    if (m_inToc) {
        return;
    }
    const auto known = m_usedFootnoteIndex.constFind(element->text);
    const bool isNew = known == m_usedFootnoteIndex.cend();
    const size_t index = isNew ? m_usedFootnotes.size() : *known;
    QString repeat;
    if (isNew) {
        m_usedFootnoteIndex.insert(element->text, index);
        const size_t footnote = static_cast<size_t>(m_document.footnoteIndex.value(element->text));
        m_usedFootnotes.push_back({&m_document.footnotes[footnote], 0});
    } else {
        repeat = u':' + QString::number(++m_usedFootnotes[index].repeats);
    }
    const QString number = QString::number(static_cast<qint64>(index) + m_document.options.footnoteNumber);
    const QString id = m_document.options.footnotePrefix + element->text.toString();
    m_html += u"<sup id=\"fnref:"_s + id + repeat + u"\" role=\"doc-noteref\"><a href=\"#fn:"_s + id +
              u"\" class=\"footnote\" rel=\"footnote\">"_s + number + u"</a></sup>"_s;
}

// At the end of the last paragraph, else in one of their own.
void HtmlWriter::addBackLinks(Element *content, const UsedFootnote &used)
{
    const RenderOptions &options = m_document.options;
    QString arrow;
    appendEscaped(&arrow, options.footnoteBackLink, EscapeMode::Text);
    const QString name = options.footnotePrefix + used.footnote->name.toString();
    Element *place = content->last && content->last->type == ElementType::Paragraph ? content->last : nullptr;
    if (!place && options.footnoteBackLinkInline) {
        place = lastTextPlace(content);
    }
    const bool inLast = place != nullptr;
    if (!place) {
        place = m_document.create(ElementType::Paragraph, content->line);
        content->append(place);
    }
    if (arrow.isEmpty()) {
        return;
    }
    QString links;
    for (int i = 0; i <= used.repeats; ++i) {
        const QString number = QString::number(i + 1);
        const QString target = i == 0 ? name : name + u':' + QString::number(i);
        const QString label = i == 0 ? arrow : arrow + u"<sup>"_s + number + u"</sup>"_s;
        links += i > 0 || inLast ? u"\u00A0"_s : QString();
        links += u"<a href=\"#fnref:"_s + target + u"\" class=\"reversefootnote\" role=\"doc-backlink\">"_s +
                 label + u"</a>"_s;
    }
    Element *raw = m_document.create(ElementType::Raw, content->line);
    raw->text = m_document.arena.keep(links);
    place->append(raw);
}

int HtmlWriter::footnotesLine() const
{
    const int line = m_usedFootnotes.front().footnote->content->line;
    return m_page.blocks.isEmpty() ? line : std::max(line, m_page.blocks.last().lastLine + 1);
}

void HtmlWriter::writeFootnotes()
{
    if (m_usedFootnotes.empty()) {
        return;
    }
    // Among other blocks they have no lines that would be in order there.
    m_blockLine = m_markedLine = m_footnotePlace.list ? std::numeric_limits<int>::max() : footnotesLine();
    m_html.clear();
    m_html += u"<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol";
    if (m_document.options.footnoteNumber != 1) {
        m_html += u" start=\""_s + QString::number(m_document.options.footnoteNumber) + u'"';
    }
    m_html += u">\n";
    // Footnotes can refer to further ones.
    for (size_t i = 0; i < m_usedFootnotes.size() && !m_budget.exhausted(); ++i) {
        Element *content = m_usedFootnotes[i].footnote->content;
        addBackLinks(content, m_usedFootnotes[i]);
        m_html += u"    <li id=\"fn:"_s + m_document.options.footnotePrefix +
                  m_usedFootnotes[i].footnote->name.toString() + u"\" role=\"doc-endnote\""_s;
        if (m_document.options.lineMarks) {
            writeLineMark(content);
        }
        m_html += u">\n";
        writeChildren(content, 4);
        m_html += u"    </li>\n";
    }
    m_html += u"  </ol>\n</div>\n";
    if (m_footnotePlace.list) {
        insert(m_footnotePlace, m_html.view());
        m_html.clear();
        return;
    }
    endBlock(m_blockLine, m_markedLine);
}

// Only what begins a line of its own; so the marks of a block are few and in order.
void HtmlWriter::writeLineMark(const Element *element)
{
    const bool begins = element->type < ElementType::HtmlElement && element->type != ElementType::TableCell;
    if (element->line > m_markedLine && (begins || element->block)) {
        m_markedLine = element->line;
        m_html += u" data-anchorage-line=\""_s + QString::number(element->line - m_blockLine) + u'"';
    }
}

void HtmlWriter::fillPlaceholders()
{
    if (m_tocPlace.list && m_tocPlace.block < m_page.blocks.size()) {
        writeTableOfContents(m_tocPlace.list);
        insert(m_tocPlace, m_html.view());
    }
}

void HtmlWriter::insert(const Placeholder &place, QStringView html)
{
    RenderedBlock &block = m_page.blocks[place.block];
    const qsizetype offset = std::min(place.offset, block.html.size());
    block.html.insert(offset, offset == block.html.size() && html.endsWith(u'\n') ? html.chopped(1) : html);
    block.hash = contentHash(block.html);
    if (m_tocPlace.block == place.block && m_tocPlace.offset > place.offset) {
        m_tocPlace.offset += html.size();
    }
}

bool HtmlWriter::isInToc(const Element *header) const
{
    const QStringView classes = header->attributes.value(u"class");
    const QStringView excluded = u"no_toc";
    for (qsizetype at = classes.indexOf(excluded); at >= 0; at = classes.indexOf(excluded, at + 1)) {
        const qsizetype end = at + excluded.size();
        if (!isWord(characterBefore(classes, at)) && !isWord(characterAt(classes, end))) {
            return false;
        }
    }
    return m_tocLevels.contains(header->level);
}

void HtmlWriter::writeTableOfContents(const Element *list)
{
    m_html.clear();
    if (m_toc.empty()) {
        return;
    }
    m_inToc = true;
    const QStringView name = list->type == ElementType::OrderedList ? u"ol" : u"ul";
    Attributes attributes;
    list->attributes.copyTo(&attributes, m_document.arena);
    if (!attributes.contains(u"id")) {
        attributes.set(m_document.arena, u"id", u"markdown-toc");
    }
    m_html += u'<';
    m_html += name;
    writeAttributes(attributes);
    m_html += u">\n";
    size_t at = 0;
    writeTocLevel(name, attributes.value(u"id").toString(), &at, m_toc.size(), 0);
    m_html += u"</";
    m_html += name;
    m_html += u">\n";
    m_inToc = false;
}

// The entries from `at` on that belong to one list: each deeper one that follows goes into a list of its own
// inside.
void HtmlWriter::writeTocLevel(QStringView name, const QString &listId, size_t *at, size_t end, int indent)
{
    while (*at < end) {
        const TocEntry &entry = m_toc[*at];
        size_t last = ++*at;
        while (last < end && m_toc[last].level > entry.level) {
            ++last;
        }
        writeIndent(indent + 2);
        m_html += u"<li>";
        m_html += u"<a";
        writeAttribute(u"href", u'#' + entry.id);
        writeAttribute(u"id", listId + u'-' + entry.id);
        m_html += u'>';
        writeChildren(entry.header, 0);
        m_html += u"</a>";
        if (last > *at) {
            writeIndent(indent + 4);
            m_html += u'<';
            m_html += name;
            m_html += u">\n";
            writeTocLevel(name, listId, at, last, indent + 4);
            writeIndent(indent + 4);
            m_html += u"</";
            m_html += name;
            m_html += u">\n";
            writeIndent(indent + 2);
        }
        m_html += u"</li>\n";
    }
}

} // namespace anchorage::preview::kramdown
