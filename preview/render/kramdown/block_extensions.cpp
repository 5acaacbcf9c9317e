// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"
#include "block_parser.h"
#include "character_classes.h"
#include "extension.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// A blank before a quote: what looks like a title did not end as one.
bool holdsTitle(QStringView url)
{
    for (qsizetype i = 1; i < url.size(); ++i) {
        if ((url[i] == u'"' || url[i] == u'\'') && isBlank(url[i - 1])) {
            return true;
        }
    }
    return false;
}

} // namespace

bool BlockParser::parseBlockMath()
{
    BlockSource &source = *m_source;
    if (!afterBlockBoundary()) {
        return false;
    }
    const qsizetype start = source.skipSpaces(source.pos, 3);
    const bool escaped = source.charAt(start) == u'\\';
    const qsizetype open = escaped ? start + 1 : start;
    if (source.charAt(open) != u'$' || source.charAt(open + 1) != u'$') {
        return false;
    }
    const qsizetype close = source.text.indexOf(u"$$", open + 2);
    if (close < 0) {
        return false;
    }
    const qsizetype lineEnd = source.restIsBlank(close + 2);
    if (escaped) {
        source.pos = lineEnd >= 0 ? open : source.pos;
        return false;
    }
    const qsizetype end = lineEnd >= 0 ? lineEnd : close + 2;
    if (!source.isBlockBoundary(end)) {
        return false;
    }
    Element *math = createBlock(ElementType::Math);
    math->block = true;
    math->text = trimmedSpace(source.slice(open + 2, close));
    source.pos = end;
    m_tree->append(math);
    return true;
}

bool BlockParser::parseFootnoteDefinition()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.skipSpaces(source.pos, 3);
    if (source.charAt(start + 1) != u'^') {
        return false;
    }
    const qsizetype nameEnd = nameEndAt(source.text, start + 2);
    if (nameEnd < 0 || source.charAt(nameEnd) != u']' || source.charAt(nameEnd + 1) != u':') {
        return false;
    }
    const qsizetype textEnd = source.indentedCodeEnd(source.lineEnd(start));
    GrowingText content;
    for (qsizetype at = nameEnd + 2; at < textEnd;) {
        const qsizetype next = source.lineEnd(at);
        const qsizetype indent = source.indentEnd(at);
        content.append(m_document.arena, source.slice(indent < 0 ? at : indent, next));
        at = next;
    }
    const int line = lineHere();
    source.pos = textEnd;
    Footnote footnote{source.slice(start + 2, nameEnd), m_document.create(ElementType::Root, line), nullptr};
    parseBlocks(footnote.content, content.text, line);
    addEndOfBlock(EndOfBlockKind::Definition);
    footnote.marker = m_tree->last;
    m_document.defineFootnote(footnote);
    return true;
}

bool BlockParser::parseLinkDefinition()
{
    BlockSource &source = *m_source;
    const Span id{source.skipSpaces(source.pos, 3) + 1, source.text.indexOf(u']', source.pos)};
    if (id.end <= id.start || source.charAt(id.end + 1) != u':' ||
        source.slice(id.start, id.end).contains(u'\n')) {
        return false;
    }
    const qsizetype start = source.skipBlanks(id.end + 2);
    const qsizetype lineEnd = start + source.lineText(start).size();
    if (lineEnd >= source.text.size()) {
        return false;
    }
    if (source.charAt(start) == u'<') {
        for (qsizetype close = source.text.indexOf(u'>', start); close >= 0 && close < lineEnd;
             close = source.text.indexOf(u'>', close + 1)) {
            Span title;
            const qsizetype end = linkTitleEnd(close + 1, &title);
            if (end >= 0) {
                return addLinkDefinition(id, {start + 1, close}, title, end);
            }
        }
    }
    for (qsizetype urlEnd = start + 1; urlEnd <= lineEnd; ++urlEnd) {
        if (urlEnd < lineEnd && !isBlank(source.charAt(urlEnd))) {
            continue;
        }
        Span title;
        const qsizetype end = linkTitleEnd(urlEnd, &title);
        if (end >= 0) {
            return !holdsTitle(source.slice(start, urlEnd)) &&
                   addLinkDefinition(id, {start, urlEnd}, title, end);
        }
    }
    return false;
}

bool BlockParser::addLinkDefinition(Span id, Span url, Span title, qsizetype end)
{
    BlockSource &source = *m_source;
    source.pos = end;
    addEndOfBlock(EndOfBlockKind::Definition);
    m_document.defineLink(source.slice(id.start, id.end),
                          {source.slice(url.start, url.end), source.slice(title.start, title.end),
                           title.end > title.start, m_tree->last});
    return true;
}

// Behind the line break that ends a link definition whose URL ends at `at`, a title on this or the next line
// included; -1 where something else stands there.
qsizetype BlockParser::linkTitleEnd(qsizetype at, Span *title) const
{
    const BlockSource &source = *m_source;
    const qsizetype rest = source.skipBlanks(at);
    const bool endsLine = source.charAt(rest) == u'\n';
    const qsizetype open = endsLine ? source.skipBlanks(rest + 1) : rest;
    const QChar quote = source.charAt(open);
    if (open > at && (quote == u'"' || quote == u'\'')) {
        const qsizetype lineEnd = open + source.lineText(open).size();
        for (qsizetype close = open + 2; close < lineEnd; ++close) {
            const qsizetype end = source.charAt(close) == quote ? source.skipBlanks(close + 1) : -1;
            if (end >= 0 && source.charAt(end) == u'\n') {
                *title = {open + 1, close};
                return end + 1;
            }
        }
    }
    return endsLine ? rest + 1 : -1;
}

bool BlockParser::parseAbbreviationDefinition()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.skipSpaces(source.pos, 3);
    if (source.charAt(start + 1) != u'[') {
        return false;
    }
    const QStringView rest = source.lineText(start).sliced(2);
    const qsizetype close = rest.indexOf(u"]:", 1);
    if (close < 0) {
        return false;
    }
    const QStringView title = trimmedSpace(rest.sliced(close + 2));
    source.pos = source.lineEnd(start);
    addEndOfBlock(EndOfBlockKind::Definition);
    m_document.defineAbbreviation({rest.first(close), title, m_tree->last});
    return true;
}

bool BlockParser::parseBlockExtension()
{
    return parseAttributeDefinition() || parseExtension() || parseBlockAttributeList();
}

bool BlockParser::parseAttributeDefinition()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.skipSpaces(source.pos, 3);
    const qsizetype nameEnd = nameEndAt(source.text, start + 2);
    if (source.charAt(start + 1) != u':' || nameEnd < 0 || source.charAt(nameEnd) != u':') {
        return false;
    }
    qsizetype brace = -1;
    const qsizetype end = source.bracedLineEnd(nameEnd + 1, &brace);
    if (end < 0) {
        return false;
    }
    AttributeList *&definition = m_document.attributeDefinitions[source.slice(start + 2, nameEnd)];
    definition = definition ? definition : m_document.arena.create<AttributeList>();
    parseAttributeList(source.slice(nameEnd + 1, brace), definition, m_document.arena);
    source.pos = end;
    addEndOfBlock(EndOfBlockKind::AttributeDefinition);
    return true;
}

bool BlockParser::parseBlockAttributeList()
{
    BlockSource &source = *m_source;
    Span content;
    const qsizetype end = source.attributeListEnd(source.pos, &content);
    if (end < 0) {
        return false;
    }
    source.pos = end;
    const QStringView text = source.slice(content.start, content.end);
    Element *last = m_tree->last;
    if (last && last->type != ElementType::Blank &&
        (last->type != ElementType::EndOfBlock || last->endKind == EndOfBlockKind::Definition)) {
        parseAttributeList(text, &m_document.attributeListOf(last), m_document.arena);
        if (source.attributeListEnd(end, nullptr) < 0) {
            addEndOfBlock(EndOfBlockKind::AttributeList);
        }
        return true;
    }
    if (!m_waiting) {
        m_waiting = m_document.arena.create<AttributeList>();
    }
    parseAttributeList(text, m_waiting, m_document.arena);
    return true;
}

bool BlockParser::parseExtension()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.skipSpaces(source.pos, 3);
    const ExtensionTag tag = extensionTag(source.text, start, source.closingBrace(start));
    const qsizetype tagEnd = tag.end < 0 ? -1 : source.restIsBlank(tag.end);
    const QString name = tag.name.toString();
    if (tagEnd < 0 || tag.isEnd || !isExtension(name) || source.unclosedExtensions.contains(name)) {
        return false;
    }
    qsizetype bodyEnd = -1;
    qsizetype end = tagEnd;
    for (qsizetype at = tagEnd; !tag.selfClosing && bodyEnd < 0; at = source.lineEnd(at)) {
        if (at >= source.text.size()) {
            source.unclosedExtensions.insert(name);
            return false;
        }
        const qsizetype close = extensionEnd(source.text, source.skipSpaces(at, 3), name);
        const qsizetype rest = close < 0 ? -1 : source.skipSpaces(close, source.text.size());
        if (rest >= 0 && source.charAt(rest) == u'\n') {
            bodyEnd = at;
            end = rest + 1;
        }
    }
    QStringView body = bodyEnd < 0 ? QStringView() : source.slice(tagEnd, bodyEnd);
    body = body.endsWith(u'\n') ? body.chopped(1) : body;
    const int line = lineHere();
    source.pos = end;
    handleExtension(m_document, m_tree, tag, body, bodyEnd >= 0, true, line);
    if (name == "options"_L1) {
        addEndOfBlock(EndOfBlockKind::Extension);
    }
    return true;
}

} // namespace anchorage::preview::kramdown
