// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_source.h"

#include "character_classes.h"
#include "html_tags.h"
#include "text_scan.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

qsizetype BlockSource::findLineEnd(qsizetype at) const
{
    const qsizetype found = indexOfUnit(text, '\n', at);
    m_knownLine = {at, found < 0 ? text.size() : found + 1};
    return m_knownLine.end;
}

int BlockSource::lineNumber(qsizetype at)
{
    m_line += at >= m_linePos ? lineBreaksIn(text, m_linePos, at) : -lineBreaksIn(text, at, m_linePos);
    m_linePos = at;
    return firstLine + m_line;
}

qsizetype BlockSource::skipBlanks(qsizetype at) const
{
    while (at < text.size() && isBlank(text[at])) {
        ++at;
    }
    return at;
}

qsizetype BlockSource::restIsBlank(qsizetype at) const
{
    for (; at < text.size(); ++at) {
        if (text[at] == u'\n') {
            return at + 1;
        }
        if (!isSpace(text[at])) {
            return -1;
        }
    }
    return -1;
}

qsizetype BlockSource::blankLinesEnd(qsizetype at) const
{
    qsizetype end = -1;
    for (qsizetype next = restIsBlank(at); next >= 0; next = restIsBlank(next)) {
        end = next;
    }
    return end;
}

qsizetype BlockSource::endMarkerEnd(qsizetype at) const
{
    return charAt(at) == u'^' ? restIsBlank(at + 1) : -1;
}

qsizetype BlockSource::ruleEnd(qsizetype at) const
{
    at = skipSpaces(at, 3);
    const QChar mark = charAt(at);
    if (mark != u'*' && mark != u'-' && mark != u'_') {
        return -1;
    }
    int marks = 0;
    for (; at < text.size() && text[at] != u'\n'; ++at) {
        if (text[at] == mark) {
            ++marks;
        } else if (!isBlank(text[at])) {
            return -1;
        }
    }
    return marks >= 3 && at < text.size() ? at + 1 : -1;
}

qsizetype BlockSource::indentEnd(qsizetype at) const
{
    if (charAt(at) == u'\t') {
        return at + 1;
    }
    return skipSpaces(at, 4) == at + 4 ? at + 4 : -1;
}

qsizetype BlockSource::quoteMarkEnd(qsizetype at) const
{
    at = skipSpaces(at, 3);
    if (charAt(at) != u'>') {
        return -1;
    }
    return charAt(at + 1) == u' ' ? at + 2 : at + 1;
}

bool BlockSource::isFence(qsizetype at) const
{
    at = skipSpaces(at, 3);
    for (int i = 0; i < 3; ++i) {
        if (charAt(at + i) != u'`' && charAt(at + i) != u'~') {
            return false;
        }
    }
    return true;
}

bool BlockSource::isAtxHeader(qsizetype at) const
{
    qsizetype end = at;
    while (end < at + 6 && charAt(end) == u'#') {
        ++end;
    }
    return end > at && isBlank(charAt(end));
}

// A blank or, by a slip of the rule's author that is the rule since, a pipe follows the marker.
static ItemStart afterMarker(const BlockSource &source, qsizetype at)
{
    const QChar c = source.charAt(at);
    return {isBlank(c) || c == u'|' ? at : -1};
}

ItemStart BlockSource::bulletStart(qsizetype at, qsizetype indent) const
{
    at = skipSpaces(at, indent);
    const QChar c = charAt(at);
    return c == u'*' || c == u'-' || c == u'+' ? afterMarker(*this, at + 1) : ItemStart{};
}

ItemStart BlockSource::numberStart(qsizetype at, qsizetype indent) const
{
    at = skipSpaces(at, indent);
    qsizetype end = at;
    while (isDigit(charAt(end))) {
        ++end;
    }
    return end > at && charAt(end) == u'.' ? afterMarker(*this, end + 1) : ItemStart{};
}

ItemStart BlockSource::definitionStart(qsizetype at, qsizetype indent) const
{
    at = skipSpaces(at, indent);
    return charAt(at) == u':' ? afterMarker(*this, at + 1) : ItemStart{};
}

bool BlockSource::isListStart(qsizetype at) const
{
    return bulletStart(at) || numberStart(at);
}

bool BlockSource::isBlockTag(qsizetype at) const
{
    return isBlockTagStart(text, skipSpaces(at, 3));
}

bool BlockSource::hasTablePipe(qsizetype at) const
{
    if (charAt(at) == u'|') {
        return true;
    }
    const QStringView line = lineText(at);
    qsizetype pipe = line.size() > 1 ? indexOfUnit(line, '|', 1) : -1;
    while (pipe > 0 && line[pipe - 1] == u'\\') {
        pipe = indexOfUnit(line, '|', pipe + 1);
    }
    return pipe > 0;
}

qsizetype BlockSource::closingBrace(qsizetype at)
{
    return m_closingBrace.next(at, [this](qsizetype from) {
        qsizetype found = text.indexOf(u'}', from);
        while (found > 0 && text[found - 1] == u'\\') {
            found = text.indexOf(u'}', found + 1);
        }
        return found;
    });
}

qsizetype BlockSource::bracedLineEnd(qsizetype content, qsizetype *brace)
{
    *brace = closingBrace(content);
    const qsizetype end = *brace > content ? restIsBlank(*brace + 1) : -1;
    // Where no other brace can end it, an escaped one at the end of its line does.
    const QStringView line = end < 0 ? lineText(content) : QStringView();
    qsizetype last = line.size() - 1;
    while (last > 0 && isSpace(line[last])) {
        --last;
    }
    if (last > 0 && line[last] == u'}' && line[last - 1] == u'\\' &&
        (*brace < 0 || *brace > content + last)) {
        *brace = content + last;
        return restIsBlank(*brace + 1);
    }
    return end;
}

qsizetype BlockSource::attributeListEnd(qsizetype at, Span *content, qsizetype indent)
{
    at = skipSpaces(at, indent);
    if (charAt(at) != u'{' || charAt(at + 1) != u':' || charAt(at + 2) == u':' || charAt(at + 2) == u'/') {
        return -1;
    }
    qsizetype brace = -1;
    const qsizetype end = bracedLineEnd(at + 2, &brace);
    if (end >= 0 && content) {
        *content = {at + 2, brace};
    }
    return end;
}

qsizetype BlockSource::commentEnd(qsizetype at)
{
    if (!text.sliced(at).startsWith(u"<!--")) {
        return -1;
    }
    const qsizetype end = m_commentEnd.next(text, at + 4, u"-->");
    return end < 0 ? -1 : end + 3;
}

qsizetype BlockSource::instructionEnd(qsizetype at)
{
    if (charAt(at) != u'<' || charAt(at + 1) != u'?') {
        return -1;
    }
    const qsizetype end = m_instructionEnd.next(text, at + 2, u"?>");
    return end < 0 ? -1 : end + 2;
}

bool BlockSource::isTextEnd(qsizetype at) const
{
    return at >= text.size() || (at + 1 == text.size() && text[at] == u'\n');
}

bool BlockSource::isBlockBoundary(qsizetype at)
{
    return isTextEnd(at) || restIsBlank(at) >= 0 || endMarkerEnd(at) >= 0 ||
           attributeListEnd(at, nullptr) >= 0;
}

bool BlockSource::isLazyEnd(qsizetype at)
{
    return isBlockBoundary(at) || isBlockTag(at);
}

bool BlockSource::isParagraphEnd(qsizetype at, bool gfm)
{
    const QChar first = charAt(at);
    // Most lines start with a letter, at which nothing but text goes on.
    if (isAsciiLetter(first) || first.unicode() > 0x7F) {
        return false;
    }
    const QChar c = charAt(skipSpaces(at, 3));
    switch (c.unicode()) {
    case u'^':
        return endMarkerEnd(at) >= 0;
    case u'{':
        return attributeListEnd(at, nullptr) >= 0;
    case u'<':
        return isBlockTag(at);
    case u':':
        return bool(definitionStart(at));
    case u'#':
        return gfm && isAtxHeader(at);
    case u'>':
        return gfm;
    case u'`':
    case u'~':
        return gfm && isFence(at);
    case u'*':
    case u'-':
    case u'+':
        return gfm && bulletStart(at);
    default:
        break;
    }
    return isDigit(c) ? gfm && numberStart(at) : isTextEnd(at) || restIsBlank(at) >= 0;
}

bool BlockSource::isCodeContinuation(qsizetype at)
{
    const qsizetype first = skipBlanks(at);
    if (first >= text.size() || isSpace(text[first])) {
        return false;
    }
    return attributeListEnd(at, nullptr) < 0 && endMarkerEnd(at) < 0 && !isBlockTag(at);
}

qsizetype BlockSource::indentedCodeEnd(qsizetype at)
{
    qsizetype end = at;
    while (true) {
        qsizetype next = blankLinesEnd(end);
        next = next < 0 ? end : next;
        bool found = false;
        for (qsizetype indent = indentEnd(next); indent >= 0; indent = indentEnd(next)) {
            const qsizetype first = skipBlanks(indent);
            if (first >= text.size() || isSpace(text[first])) {
                break;
            }
            next = lineEnd(next);
            found = true;
            if (budget && budget->exhausted(next - indent)) {
                break;
            }
        }
        if (!found || (budget && budget->exhausted(next - end))) {
            return end;
        }
        while (next < text.size() && isCodeContinuation(next)) {
            next = lineEnd(next);
        }
        end = next;
    }
}

} // namespace anchorage::preview::kramdown
