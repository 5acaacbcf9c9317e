// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_parser.h"

#include "character_classes.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace anchorage::preview::kramdown {

namespace {

// Deeper content is read as paragraphs. kramdown itself gives up with a stack overflow somewhat later.
constexpr int deepestNesting = 120;

// Ruby takes NUL for white space at the end of a text.
QStringView trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && (isSpace(text.back()) || text.back().isNull())) {
        text.chop(1);
    }
    return text;
}

QStringView trimmedStart(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    return text;
}

bool isXmlNameStart(char32_t c)
{
    return c == ':' || c == '_' || (c < 0x80 && isAsciiLetter(QChar(static_cast<char16_t>(c)))) ||
           (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c != 0x37E && !(c >= 0x300 && c <= 0x36F) &&
            !(c >= 0x2000 && c <= 0x206F && c != 0x200C && c != 0x200D) && !(c >= 0x2190 && c <= 0x2BFF) &&
            !(c >= 0x2FF0 && c <= 0x3000) && !(c >= 0xD800 && c <= 0xF8FF) && !(c >= 0xFDD0 && c <= 0xFDEF) &&
            c < 0xF0000 && c != 0xFFFE && c != 0xFFFF);
}

bool isXmlName(char32_t c)
{
    return isXmlNameStart(c) || c == '-' || c == '.' || (c >= '0' && c <= '9') || c == 0xB7 ||
           (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

// Cuts a trailing ` {#id}` from a header's contents.
QStringView takeHeaderId(QStringView *contents)
{
    if (!contents->endsWith(u'}')) {
        return {};
    }
    const qsizetype open = contents->lastIndexOf(u"{#");
    if (open < 1 || !isBlank(contents->at(open - 1))) {
        return {};
    }
    const QStringView id = contents->sliced(open + 2, contents->size() - open - 3);
    qsizetype at = 0;
    while (at < id.size() &&
           (at == 0 ? isXmlNameStart(characterAt(id, at)) : isXmlName(characterAt(id, at)))) {
        at += unitsOf(characterAt(id, at));
    }
    if (id.isEmpty() || at < id.size()) {
        return {};
    }
    *contents = trimmedEnd(contents->first(open - 1));
    return id;
}

QStringView withoutClosingMarks(QStringView contents, bool gfm)
{
    qsizetype start = contents.size();
    while (start > 0 && contents[start - 1] == u'#') {
        --start;
    }
    if (start == contents.size()) {
        return contents;
    }
    if (gfm) {
        return start > 0 && isBlank(contents[start - 1]) ? trimmedEnd(contents.first(start - 1)) : contents;
    }
    if (start > 0 && contents[start - 1] == u'\\') {
        ++start;
    }
    return trimmedEnd(contents.first(start));
}

} // namespace

void BlockParser::parse(QStringView text)
{
    parseBlocks(m_document.root, text, 0);
}

bool BlockParser::parseBlocks(Element *element, QStringView text, int line)
{
    BlockSource source(text, line, &m_budget);
    const QScopedValueRollback<BlockSource *> guard(m_source, &source);
    return parseBlocks(element);
}

bool BlockParser::parseBlocks(Element *element)
{
    const QScopedValueRollback<Element *> tree(m_tree, element);
    const QScopedValueRollback<AttributeList *> waiting(m_waiting, nullptr);
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    while (!m_source->atEnd() && !m_endTagFound) {
        const qsizetype start = m_source->pos;
        parseOneBlock();
        if (m_depth == 1) {
            noteLastLine(start);
        }
        if (m_budget.exhausted(m_source->pos - start + 1)) {
            break;
        }
    }
    return std::exchange(m_endTagFound, false);
}

// The block that was just read ends before the white space at the position.
void BlockParser::noteLastLine(qsizetype start)
{
    Element *block = m_tree->last;
    while (block && block != m_notedLast &&
           (block->type == ElementType::Blank || block->type == ElementType::EndOfBlock)) {
        block = block->previous;
    }
    block = block == m_notedLast ? m_notedBlock : block;
    m_notedLast = m_tree->last;
    m_notedBlock = block;
    qsizetype end = m_source->pos;
    while (end > start && isSpace(m_source->text[end - 1])) {
        --end;
    }
    const Element *last = m_tree->last;
    const bool isDefinition =
        last && last->type == ElementType::EndOfBlock && last->endKind != EndOfBlockKind::AttributeList;
    if (block && end > start && !isDefinition) {
        block->lastLine = m_source->lineNumber(end);
    }
}

void BlockParser::parseOneBlock()
{
    if (parseBlankLines()) {
        return;
    }
    if (m_depth > deepestNesting || !parseByFirstCharacter()) {
        parseParagraph();
    }
}

// The order of the attempts is kramdown's; each looks only at lines that can start its block.
bool BlockParser::parseByFirstCharacter()
{
    BlockSource &source = *m_source;
    if (source.indentEnd(source.pos) >= 0) {
        return parseIndentedCode();
    }
    const QChar c = source.charAt(source.skipSpaces(source.pos, 3));
    switch (c.unicode()) {
    case u'`':
    case u'~':
        if (parseFencedCode()) {
            return true;
        }
        break;
    case u'>':
        return parseBlockquote();
    case u'#':
        if (parseAtxHeader()) {
            return true;
        }
        break;
    case u'*':
    case u'-':
    case u'_':
        if (parseRule()) {
            return true;
        }
        break;
    case u':':
        if (parseDefinitionList()) {
            return true;
        }
        break;
    case u'<':
        if (parseHtmlBlock()) {
            return true;
        }
        break;
    default:
        break;
    }
    if ((c == u'*' || c == u'-' || c == u'+' || isDigit(c)) && parseList()) {
        return true;
    }
    if (parseSetextHeader()) {
        return true;
    }
    if ((c == u'$' || c == u'\\') && parseBlockMath()) {
        return true;
    }
    if (parseTable()) {
        return true;
    }
    switch (c.unicode()) {
    case u'[':
        return parseFootnoteDefinition() || parseLinkDefinition();
    case u'*':
        return parseAbbreviationDefinition();
    case u'{':
        return parseBlockExtension();
    case u'^':
        return parseEndMarker();
    default:
        return false;
    }
}

bool BlockParser::afterBlockBoundary() const
{
    const Element *last = m_tree->last;
    return !last || last->type == ElementType::Blank ||
           (last->type == ElementType::EndOfBlock && last->endKind == EndOfBlockKind::Marker) || m_waiting;
}

Element *BlockParser::createBlock(ElementType type, int line)
{
    Element *element = m_document.create(type, line);
    element->attributeList = std::exchange(m_waiting, nullptr);
    return element;
}

void BlockParser::addEndOfBlock(EndOfBlockKind kind)
{
    Element *element = createBlock(ElementType::EndOfBlock);
    element->endKind = kind;
    m_tree->append(element);
}

bool BlockParser::parseBlankLines()
{
    const qsizetype start = m_source->pos;
    const qsizetype end = m_source->blankLinesEnd(start);
    if (end < 0) {
        return false;
    }
    if (!m_tree->last || m_tree->last->type != ElementType::Blank) {
        m_tree->append(createBlock(ElementType::Blank));
    }
    m_document.appendText(m_tree->last, m_source->slice(start, end));
    m_source->pos = end;
    return true;
}

bool BlockParser::parseIndentedCode()
{
    BlockSource &source = *m_source;
    const qsizetype end = source.indentedCodeEnd(source.pos);
    if (end == source.pos) {
        return false;
    }
    Element *block = createBlock(ElementType::CodeBlock);
    char16_t *const code = m_document.arena.room<char16_t>(end - source.pos);
    char16_t *codeEnd = code;
    qsizetype at = source.pos;
    while (at < end && !m_budget.exhausted(16)) {
        const qsizetype next = source.lineEnd(at);
        const qsizetype content = source.skipSpaces(at, 4);
        QStringView line = source.slice(at, next);
        // A line that continues lazily is joined to the one before it.
        if (codeEnd > code && content < at + 4 && !isSpace(source.charAt(content))) {
            codeEnd[-1] = u' ';
        } else if (const qsizetype indent = source.indentEnd(at); indent >= 0) {
            line = source.slice(indent, next);
        }
        codeEnd = std::copy_n(line.utf16(), line.size(), codeEnd);
        at = next;
    }
    block->text = {code, codeEnd - code};
    source.pos = end;
    m_tree->append(block);
    return true;
}

qsizetype BlockParser::closingFence(QStringView fence, qsizetype from, qsizetype *bodyEnd)
{
    const QString key = fence.toString();
    const auto unclosed = m_source->unclosedFences.constFind(key);
    if (unclosed != m_source->unclosedFences.cend() && *unclosed <= from) {
        return -1;
    }
    for (qsizetype at = from; at < m_source->text.size(); at = m_source->lineEnd(at)) {
        qsizetype mark = m_source->skipSpaces(at, m_document.options.gfmInput ? 3 : 0);
        if (m_source->charAt(mark) != fence.front() || !m_source->text.sliced(mark).startsWith(fence)) {
            continue;
        }
        for (mark += fence.size(); m_source->charAt(mark) == fence.back(); ++mark) {
        }
        const qsizetype end = m_source->restIsBlank(mark);
        if (end >= 0) {
            *bodyEnd = at;
            return end;
        }
    }
    m_source->unclosedFences.insert(key, from);
    return -1;
}

qsizetype BlockParser::longestClosingFence(QChar mark, qsizetype from) const
{
    qsizetype longest = 0;
    for (qsizetype at = from; at < m_source->text.size(); at = m_source->lineEnd(at)) {
        const qsizetype start = m_source->skipSpaces(at, m_document.options.gfmInput ? 3 : 0);
        qsizetype end = start;
        while (m_source->charAt(end) == mark) {
            ++end;
        }
        if (end - start > longest && m_source->restIsBlank(end) >= 0) {
            longest = end - start;
        }
    }
    return longest;
}

bool BlockParser::addFencedCode(Span fence)
{
    BlockSource &source = *m_source;
    const qsizetype bodyStart = source.lineEnd(fence.end);
    const QStringView language = trimmedEnd(trimmedStart(source.lineText(fence.end)));
    qsizetype bodyEnd = 0;
    const qsizetype end = closingFence(source.slice(fence.start, fence.end), bodyStart, &bodyEnd);
    if (end < 0) {
        return false;
    }
    Element *block = createBlock(ElementType::CodeBlock);
    block->fenced = true;
    block->text = source.slice(bodyStart, bodyEnd);
    if (!language.isEmpty()) {
        const qsizetype options = language.indexOf(u'?', 1);
        const QStringView name = options < 0 ? language : language.first(options);
        Arena &arena = m_document.arena;
        block->attributes.set(arena, u"class", arena.joined({u"language-", name}));
        block->detail = arena.create<BlockDetail>();
        block->detail->language = language;
    }
    source.pos = end;
    m_tree->append(block);
    return true;
}

bool BlockParser::parseFencedCode()
{
    const bool gfm = m_document.options.gfmInput;
    const qsizetype start = gfm ? m_source->skipSpaces(m_source->pos, 3) : m_source->pos;
    qsizetype end = start;
    bool uniform = true;
    while (m_source->charAt(end) == u'~' || (gfm && m_source->charAt(end) == u'`')) {
        uniform = uniform && m_source->charAt(end) == m_source->charAt(start);
        ++end;
    }
    // Two words behind the fence are none that a shorter fence could have either.
    const QStringView language = trimmedSpace(m_source->lineText(end));
    if (end - start < 3 || std::any_of(language.begin(), language.end(), isSpace)) {
        return false;
    }
    if (addFencedCode({start, end})) {
        return true;
    }
    // A shorter fence with the other marks as its language, as the rule is written.
    constexpr qsizetype longestMixed = 16;
    qsizetype longest = std::min(end - start - 1, longestMixed);
    if (uniform && end - start > 3) {
        qsizetype unused = 0;
        if (closingFence(m_source->slice(start, start + 3), m_source->lineEnd(end), &unused) < 0) {
            return false;
        }
        longest =
            std::min(end - start - 1, longestClosingFence(m_source->charAt(start), m_source->lineEnd(end)));
    }
    for (qsizetype length = longest; length >= 3; --length) {
        if (addFencedCode({start, start + length})) {
            return true;
        }
        if (uniform) {
            break;
        }
    }
    return false;
}

bool BlockParser::parseBlockquote()
{
    BlockSource &source = *m_source;
    Element *quote = createBlock(ElementType::Blockquote);
    GrowingText content;
    qsizetype at = source.pos;
    do {
        const qsizetype next = source.lineEnd(at);
        const qsizetype mark = source.quoteMarkEnd(at);
        content.append(m_document.arena, source.slice(mark < 0 ? at : mark, next));
        at = next;
    } while (!source.isLazyEnd(at) && !m_budget.exhausted(4));
    source.pos = at;
    m_tree->append(quote);
    parseBlocks(quote, content.text, quote->line);
    return true;
}

bool BlockParser::parseAtxHeader()
{
    const bool gfm = m_document.options.gfmInput;
    qsizetype at = m_source->pos;
    while (at < m_source->pos + 6 && m_source->charAt(at) == u'#') {
        ++at;
    }
    if (at == m_source->pos || (gfm && !isBlank(m_source->charAt(at))) ||
        (!paragraphsEndEarly() && !afterBlockBoundary())) {
        return false;
    }
    const int level = static_cast<int>(at - m_source->pos);
    const qsizetype start = m_source->skipBlanks(at);
    // kramdown's own input takes the next line where nothing stands behind the marks.
    const bool takesNext = !gfm && m_source->charAt(start) == u'\n';
    const qsizetype end = m_source->lineEnd(takesNext ? start + 1 : at);
    const qsizetype textEnd = end > start && m_source->charAt(end - 1) == u'\n' ? end - 1 : end;
    return addHeader(level, m_source->slice(start, textEnd), end, true);
}

bool BlockParser::parseSetextHeader()
{
    const qsizetype start = m_source->skipSpaces(m_source->pos, 3);
    const qsizetype underline = m_source->lineEnd(start);
    const QChar mark = m_source->charAt(underline);
    if ((mark != u'-' && mark != u'=') || isBlank(m_source->charAt(start)) || !afterBlockBoundary()) {
        return false;
    }
    qsizetype end = underline;
    while (m_source->charAt(end) == u'-' || m_source->charAt(end) == u'=') {
        ++end;
    }
    end = m_source->restIsBlank(end);
    return end >= 0 && addHeader(mark == u'-' ? 2 : 1, m_source->lineText(start), end, false);
}

bool BlockParser::addHeader(int level, QStringView contents, qsizetype end, bool atx)
{
    contents = trimmedEnd(contents);
    const QStringView id = takeHeaderId(&contents);
    if (atx) {
        contents = withoutClosingMarks(contents, paragraphsEndEarly());
    }
    if (contents.isEmpty()) {
        return false;
    }
    Element *header = createBlock(ElementType::Header);
    header->level = static_cast<qint8>(level);
    header->text = contents;
    m_document.addText(header, contents, ElementType::RawText, header->line);
    if (!id.isEmpty()) {
        header->attributes.set(m_document.arena, u"id", id);
    }
    m_source->pos = end;
    m_tree->append(header);
    return true;
}

bool BlockParser::parseRule()
{
    const qsizetype end = m_source->ruleEnd(m_source->pos);
    if (end < 0) {
        return false;
    }
    m_tree->append(createBlock(ElementType::Rule));
    m_source->pos = end;
    return true;
}

bool BlockParser::parseParagraph()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.pos;
    qsizetype end = source.lineEnd(start);
    if (source.charAt(source.skipSpaces(start, 3)) == u'\t') {
        // No rule of kramdown's takes such a line; it stays bare text.
        m_document.addText(m_tree, source.slice(start, end), ElementType::RawText, lineHere());
        source.pos = end;
        return true;
    }
    while (!source.isParagraphEnd(end, paragraphsEndEarly()) && !m_budget.exhausted(16)) {
        end = source.lineEnd(end);
    }
    QStringView text = trimmedEnd(source.slice(start, end));
    Element *last = m_tree->last;
    if (last && last->type == ElementType::Paragraph) {
        if (last->last) {
            const bool hardBreak = start >= 3 && source.slice(start - 3, start) == u"  \n";
            m_document.appendText(last->last, hardBreak ? u"  \n" : u"\n");
        }
        m_document.addText(last, text, ElementType::RawText, last->line);
    } else {
        Element *paragraph = createBlock(ElementType::Paragraph);
        m_document.addText(paragraph, trimmedStart(text), ElementType::RawText, paragraph->line);
        m_tree->append(paragraph);
    }
    source.pos = end;
    return true;
}

bool BlockParser::parseEndMarker()
{
    const qsizetype end = m_source->endMarkerEnd(m_source->pos);
    if (end < 0) {
        return false;
    }
    addEndOfBlock(EndOfBlockKind::Marker);
    m_source->pos = end;
    return true;
}

} // namespace anchorage::preview::kramdown
