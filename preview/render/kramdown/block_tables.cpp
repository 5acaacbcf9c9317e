// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_parser.h"
#include "character_classes.h"
#include "code_span.h"
#include "inline_parser.h"
#include "text_scan.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// Rows are filled up to the longest one; a few of them could ask for more memory than there is.
constexpr int mostMissingCells = 200'000;

// A line of nothing but `+|:`, blanks and at least one of `mark`.
bool isSeparator(QStringView line, QChar mark)
{
    bool found = false;
    for (const QChar c : line) {
        found = found || c == mark;
        if (c != mark && c != u'+' && c != u'|' && c != u':' && !isBlank(c)) {
            return false;
        }
    }
    return found;
}

// One for each run of dashes, with the colons that touch it; a colon between two runs belongs to the first.
QVarLengthArray<CellAlignment, 32> alignments(QStringView line)
{
    QVarLengthArray<CellAlignment, 32> result;
    qsizetype used = 0;
    for (qsizetype at = line.indexOf(u'-'); at >= 0; at = line.indexOf(u'-', at)) {
        const bool left = at > used && line[at - 1] == u':';
        while (at < line.size() && line[at] == u'-') {
            ++at;
        }
        const bool right = at < line.size() && line[at] == u':';
        at += right ? 1 : 0;
        used = at;
        result.append(left && right ? CellAlignment::Center
                      : left        ? CellAlignment::Left
                      : right       ? CellAlignment::Right
                                    : CellAlignment::Default);
    }
    return result;
}

bool hasPipe(QStringView line)
{
    return BlockSource(line, 0).hasTablePipe(0);
}

qsizetype nextCodeTag(QStringView line, qsizetype from)
{
    qsizetype at = indexOfUnit(line, '<', from);
    while (at >= 0 && !line.sliced(at).startsWith(u"<code")) {
        at = indexOfUnit(line, '<', at + 1);
    }
    return at;
}

bool isEmptyCell(QStringView cell)
{
    return std::all_of(cell.begin(), cell.end(), isSpace);
}

// Goes through the parts of a table's text.
struct PipeCheck
{
    bool pipeOnLine = false; ///< on the one that the part read last ends in

    // False where a line without a pipe is over.
    bool goOn(QStringView part, bool isCode)
    {
        while (part.endsWith(u'\n')) {
            part.chop(1);
        }
        const qsizetype breaks = lineBreaksIn(part);
        if (isCode) {
            if (breaks > 1 || (breaks == 1 && !pipeOnLine)) {
                return false;
            }
            pipeOnLine = pipeOnLine && breaks == 0;
            return true;
        }
        if (breaks > 0 && !pipeOnLine && !hasPipe(part.first(part.indexOf(u'\n')))) {
            return false;
        }
        const QStringView lastLine = part.sliced(part.lastIndexOf(u'\n') + 1);
        pipeOnLine = (breaks == 0 && pipeOnLine) || hasPipe(lastLine);
        return true;
    }
};

} // namespace

bool BlockParser::parseTable()
{
    BlockSource &source = *m_source;
    const qsizetype start = source.pos;
    const qsizetype content = source.skipSpaces(start, 3);
    if (isSpace(source.charAt(content)) || !afterBlockBoundary() || !source.hasTablePipe(content)) {
        return false;
    }
    Element *table = createBlock(ElementType::Table);
    table->detail = m_document.arena.create<BlockDetail>();
    const bool leadingPipe = source.charAt(source.skipBlanks(start)) == u'|';
    if (isSeparator(source.lineText(start), u'-')) {
        source.pos = source.lineEnd(start);
    }
    TableRows rows{m_document.create(ElementType::TableBody, table->line)};
    while (!source.atEnd() && source.hasTablePipe(source.pos) && !m_budget.exhausted(16)) {
        readTableLine(table, &rows, leadingPipe);
    }
    const bool complete = source.isBlockBoundary(source.pos) &&
                          hasPipesOutsideCode(source.slice(start, source.pos - 1), table->line);
    if (complete && rows.waiting->first) {
        endTablePart(table, &rows, rows.hasFooter ? ElementType::TableFoot : ElementType::TableBody, false);
    }
    bool hasBody = false;
    for (const Element *part = table->first; part; part = part->next) {
        hasBody = hasBody || part->type == ElementType::TableBody;
    }
    if (!complete || !hasBody) {
        source.pos = start;
        return false;
    }
    completeTable(table, rows.columns);
    m_tree->append(table);
    return true;
}

void BlockParser::readTableLine(Element *table, TableRows *rows, bool leadingPipe)
{
    BlockSource &source = *m_source;
    const QStringView line = source.lineText(source.pos);
    if (isSeparator(line, u'-')) {
        if (rows->waiting->first && table->detail->alignment.empty() && !rows->hasFooter) {
            endTablePart(table, rows, ElementType::TableHead, false);
            const auto columns = alignments(line);
            CellAlignment *kept = m_document.arena.room<CellAlignment>(columns.size());
            std::copy(columns.begin(), columns.end(), kept);
            table->detail->alignment = {kept, static_cast<size_t>(columns.size())};
        } else if (rows->waiting->first) {
            endTablePart(table, rows, ElementType::TableBody, false);
        }
    } else if (isSeparator(line, u'=')) {
        if (rows->waiting->first) {
            endTablePart(table, rows, ElementType::TableBody, true);
        }
        rows->hasFooter = true;
    } else {
        addTableRow(line, leadingPipe, rows);
    }
    source.pos = source.lineEnd(source.pos);
}

void BlockParser::endTablePart(Element *table, TableRows *rows, ElementType type, bool force)
{
    if (rows->hasFooter && type == ElementType::TableBody && !force) {
        return;
    }
    Element *part = m_document.create(type, rows->waiting->first->line);
    part->takeChildren(rows->waiting);
    table->append(part);
}

void BlockParser::addToLast(TableCells *cells, QStringView text)
{
    if (cells->isEmpty()) {
        cells->append({text});
    } else {
        cells->last().append(m_document.arena, text);
    }
}

// The text up to the next pipe without a backslash before it; moves `at` behind that pipe, or to -1.
QStringView BlockParser::cellPart(QStringView text, qsizetype *at)
{
    const qsizetype start = *at;
    qsizetype pipe = text.indexOf(u'|', start);
    bool escapes = false;
    while (pipe > 0 && text[pipe - 1] == u'\\') {
        escapes = true;
        pipe = text.indexOf(u'|', pipe + 1);
    }
    *at = pipe < 0 ? -1 : pipe + 1;
    const QStringView part = text.sliced(start, (pipe < 0 ? text.size() : pipe) - start);
    return escapes ? m_document.arena.keep(part.toString().replace(u"\\|"_s, u"|"_s)) : part;
}

void BlockParser::addTextCells(QStringView text, TableCells *cells)
{
    if (text.isEmpty()) {
        return;
    }
    qsizetype at = 0;
    addToLast(cells, cellPart(text, &at));
    while (at >= 0) {
        cells->append({cellPart(text, &at)});
    }
}

// The code with a fence around it that it does not contain.
QStringView BlockParser::fencedAgain(QStringView code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QStringView space = longest > 0 ? u" " : u"";
    return m_document.arena.joined({fence, space, code, space, fence});
}

void BlockParser::addCells(QStringView text, TableCells *cells)
{
    CodeSpanFinder finder;
    qsizetype textStart = 0;
    qsizetype at = text.indexOf(u'`');
    while (at >= 0) {
        const CodeSpan code = finder.at(text, at);
        if (code.found) {
            addTextCells(text.sliced(textStart, at - textStart), cells);
            addToLast(cells, fencedAgain(code.code));
            textStart = code.end;
        }
        at = text.indexOf(u'`', code.end);
    }
    addTextCells(text.sliced(textStart), cells);
}

void BlockParser::addTableRow(QStringView line, bool leadingPipe, TableRows *rows)
{
    while (!line.isEmpty() && isBlank(line.back())) {
        line.chop(1);
    }
    TableCells cells;
    qsizetype at = 0;
    for (qsizetype code = nextCodeTag(line, 0); code >= 0; code = nextCodeTag(line, at)) {
        const qsizetype tagEnd = line.indexOf(u'>', code + 5);
        const qsizetype end = tagEnd < 0 ? -1 : line.indexOf(u"</code>", tagEnd + 1);
        if (end < 0) {
            break;
        }
        addCells(line.sliced(at, code - at), &cells);
        at = end + 7;
        addToLast(&cells, line.sliced(code, at - code));
    }
    addCells(line.sliced(at), &cells);
    const auto *first = cells.cbegin();
    const auto *last = cells.cend();
    if (leadingPipe && first != last && isEmptyCell(first->text)) {
        ++first;
    }
    if (first != last && isEmptyCell((last - 1)->text)) {
        --last;
    }
    Element *row = m_document.create(ElementType::TableRow, lineHere());
    for (const auto *text = first; text != last; ++text) {
        Element *cell = m_document.create(ElementType::TableCell, row->line);
        m_document.addText(cell, trimmedSpace(text->text), ElementType::RawText, row->line);
        row->append(cell);
    }
    rows->waiting->append(row);
    rows->columns = std::max(rows->columns, static_cast<int>(last - first));
}

// Whether pipes are left on every line once code spans and HTML elements are taken out.
bool BlockParser::hasPipesOutsideCode(QStringView text, int line)
{
    PipeCheck check;
    if (!text.contains(u'`') && !text.contains(u'<')) {
        check.goOn(text, false);
        return check.pipeOnLine;
    }
    InlineParser parser(m_document, m_budget);
    const Element *child = parser.parseCodeAndHtml(text, line)->first;
    while (child && check.goOn(child->text, child->type == ElementType::CodeSpan)) {
        child = child->next;
    }
    return check.pipeOnLine;
}

void BlockParser::completeTable(Element *table, int columns)
{
    int left = mostMissingCells;
    for (Element *part = table->first; part; part = part->next) {
        for (Element *row = part->first; row && !m_budget.exhausted(); row = row->next) {
            for (int count = row->childCount(); count < columns && left > 0; ++count, --left) {
                row->append(m_document.create(ElementType::TableCell, row->line));
            }
        }
    }
    const size_t shown = std::min(table->detail->alignment.size(), static_cast<size_t>(columns));
    table->detail->alignment = table->detail->alignment.first(shown);
}

} // namespace anchorage::preview::kramdown
