// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"
#include "inline_parser.h"

namespace anchorage::preview::kramdown {

bool InlineParser::parseFootnoteMark()
{
    InlineSource &source = *m_source;
    const qsizetype nameEnd =
        source.charAt(source.pos + 1) == u'^' ? nameEndAt(source.text, source.pos + 2) : -1;
    if (nameEnd < 0 || source.charAt(nameEnd) != u']') {
        return false;
    }
    const QStringView name = source.slice(source.pos + 2, nameEnd);
    if (m_document.footnoteIndex.contains(name)) {
        add(ElementType::FootnoteMark)->text = name;
    } else {
        addText(source.pos, nameEnd + 1);
    }
    source.pos = nameEnd + 1;
    return true;
}

qsizetype InlineParser::closingBrace(qsizetype at)
{
    const QStringView text = m_source->text;
    return m_source->closingBrace.next(at, [text](qsizetype from) {
        qsizetype found = text.indexOf(u'}', from);
        while (found > 0 && text[found - 1] == u'\\') {
            found = text.indexOf(u'}', found + 1);
        }
        return found;
    });
}

void InlineParser::parseSpanExtension()
{
    if (parseSpanExtensionTag()) {
        return;
    }
    InlineSource &source = *m_source;
    qsizetype brace = closingBrace(source.pos + 2);
    if (brace < 0 && source.anyBrace.next(source.text, source.pos + 3, u"}") >= 0) {
        brace = source.text.lastIndexOf(u'}');
    }
    if (brace > source.pos + 2 && m_tree->last && m_tree->last->type != ElementType::Text) {
        applySpanAttributes(brace);
        return;
    }
    addText(source.pos, source.pos + 1);
    ++source.pos;
}

// True where the position is at an extension's tag, even at one that is then only text.
bool InlineParser::parseSpanExtensionTag()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos;
    const ExtensionTag tag = extensionTag(source.text, start, closingBrace(start + 2));
    if (tag.end < 0) {
        return false;
    }
    qsizetype bodyEnd = -1;
    qsizetype end = tag.end;
    if (!tag.isEnd && !tag.selfClosing) {
        bodyEnd = isExtension(tag.name) ? extensionBodyEnd(tag) : -1;
        end = bodyEnd < 0 ? -1 : extensionEnd(source.text, bodyEnd, tag.name);
    }
    if (tag.isEnd || end < 0 || !isExtension(tag.name)) {
        addText(start, start + 1);
        source.pos = start + 1;
        return true;
    }
    const QStringView body = bodyEnd < 0 ? QStringView() : source.slice(tag.end, bodyEnd);
    handleExtension(m_document, m_tree, tag, body, bodyEnd >= 0, false, source.line);
    source.pos = end;
    return true;
}

// Where the next `{:/}` or `{:/name}` stands.
qsizetype InlineParser::extensionBodyEnd(const ExtensionTag &tag)
{
    const QStringView text = m_source->text;
    return m_source->extensionEnds[tag.name.toString()].next(tag.end, [&](qsizetype from) {
        qsizetype at = text.indexOf(u"{:/", from);
        while (at >= 0 && extensionEnd(text, at, tag.name) < 0) {
            at = text.indexOf(u"{:/", at + 1);
        }
        return at;
    });
}

void InlineParser::applySpanAttributes(qsizetype brace)
{
    InlineSource &source = *m_source;
    AttributeList list;
    parseAttributeList(source.slice(source.pos + 2, brace), &list, m_document.arena);
    mergeAttributeList(list, &m_document.attributeListOf(m_tree->last), m_document.arena);
    m_document.apply(list, m_tree->last);
    source.pos = brace + 1;
}

} // namespace anchorage::preview::kramdown
