// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syntax.h"

#include "character_classes.h"
#include "span_starts.h"

#include "../cmark_memory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anchorage::preview::kramdown {

namespace {

constexpr size_t batchSize = 1 << 15; // about a millisecond of cmark's time

// cmark cannot be interrupted, so that a line of megabytes is better read by the inline parser.
constexpr qsizetype longestLeaf = 1 << 13;

enum class CharacterClass : quint8 { Plain, Excluded, Mark };

constexpr std::array<CharacterClass, 128> characterClasses = [] {
    std::array<CharacterClass, 128> classes{};
    for (size_t c = 0; c < ' '; ++c) {
        classes[c] = CharacterClass::Excluded;
    }
    for (const char c : {'"', '\'', '\\', '&', '<', '>', '_', '{', '$', '~', '\x7F'}) {
        classes[static_cast<size_t>(c)] = CharacterClass::Excluded;
    }
    for (const char c : {'\n', '*', '`', '[', ']', '!', '-', '.'}) {
        classes[static_cast<size_t>(c)] = CharacterClass::Mark;
    }
    return classes;
}();

bool isExcluded(QChar c)
{
    return c.unicode() < characterClasses.size() && characterClasses[c.unicode()] == CharacterClass::Excluded;
}

// Letters and punctuation beyond ASCII that most texts are written in; what follows of it takes longer to
// find out for all others.
bool isCommonLetter(QChar c)
{
    return (c > u'\u00AD' && c < u'\u0250') || (c >= u'\u0400' && c < u'\u0530') ||
           (c >= u'\u2010' && c <= u'\u2027') || (c >= u'\u3001' && c <= u'\u301F') ||
           (c >= u'\u3041' && c <= u'\u3096') || (c >= u'\u30A0' && c <= u'\u30FF') ||
           (c >= u'\u4E00' && c <= u'\u9FA5') || (c >= u'\uAC00' && c <= u'\uD7A3') ||
           (c >= u'\uFF01' && c <= u'\uFF5E');
}

bool isUrlCharacter(QChar c)
{
    return isAsciiWord(c) || QStringView(u"/:.#?=%+@,;-").contains(c);
}

// Reads along a leaf's text for as long as both dialects agree on it.
class SharedScanner
{
public:
    explicit SharedScanner(QStringView text) : m_text(text) {}

    bool accepts()
    {
        if (m_text.isEmpty() || isSpace(m_text.back()) || !startsLine(0)) {
            return false;
        }
        bool marked = false;
        while (m_at < m_text.size()) {
            switch (classAt(m_at)) {
            case CharacterClass::Excluded:
                return false;
            case CharacterClass::Plain:
                do {
                    ++m_at;
                } while (m_at < m_text.size() && m_text[m_at] < u'\x80' &&
                         characterClasses[m_text[m_at].unicode()] == CharacterClass::Plain);
                break;
            case CharacterClass::Mark:
                if (m_text[m_at] == u'*' || m_text[m_at] == u'`' || m_text[m_at] == u'[') {
                    marked = true;
                }
                if (!mark()) {
                    return false;
                }
            }
        }
        return marked;
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text[at] : QChar(); }

    [[nodiscard]] CharacterClass classAt(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.unicode() < characterClasses.size()) {
            return characterClasses[c.unicode()];
        }
        if (isCommonLetter(c)) {
            return CharacterClass::Plain;
        }
        // UTF-8 has no lone surrogates; white space beyond ASCII is not the same to both.
        return c.isSurrogate() || c.isSpace() || !c.isPrint() ? CharacterClass::Excluded
                                                              : CharacterClass::Plain;
    }

    [[nodiscard]] bool isWordAt(qsizetype at) const
    {
        const QChar c = charAt(at);
        return isAsciiLetter(c) || isDigit(c) || (c.unicode() > 0x7F && c.isLetter());
    }

    // A line that cannot start a block of CommonMark's.
    [[nodiscard]] bool startsLine(qsizetype at) const
    {
        const QChar c = charAt(at);
        return isAsciiLetter(c) || (c.unicode() > 0x7F && c.isLetter()) || c == u'[' || c == u'*' ||
               (c == u'`' && charAt(at + 1) != u'`');
    }

    bool mark()
    {
        switch (m_text[m_at].unicode()) {
        case u'\n':
            return !isBlank(m_text[m_at - 1]) && startsLine(++m_at);
        case u'*':
            return emphasis();
        case u'`':
            return codeSpan();
        case u'[':
            return link();
        case u'!':
            return charAt(++m_at) != u'[';
        case u'-':
            return charAt(++m_at) != u'-';
        case u'.':
            return charAt(m_at + 1) != u'.' || charAt(++m_at + 1) != u'.' ? (++m_at, true) : false;
        default:
            return false;
        }
    }

    // Plain text up to `end`.
    [[nodiscard]] bool isPlain(qsizetype start, qsizetype end) const
    {
        for (qsizetype at = start; at < end; ++at) {
            const CharacterClass kind = classAt(at);
            const bool single = (m_text[at] == u'.' || m_text[at] == u'-') && charAt(at + 1) != m_text[at];
            if (kind != CharacterClass::Plain && !single) {
                return false;
            }
        }
        return end > start;
    }

    bool emphasis()
    {
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        const qsizetype length = charAt(m_at + 1) == u'*' ? 2 : 1;
        const qsizetype content = m_at + length;
        const qsizetype end = m_text.indexOf(u'*', content);
        if ((!isSpace(before) && before != u'(') || end < 0 || !isWordAt(content) || !isWordAt(end - 1) ||
            !isPlain(content, end)) {
            return false;
        }
        m_at = end + length;
        const QChar after = charAt(m_at);
        const bool closes = length == 1 || charAt(end + 1) == u'*';
        return closes && (m_at >= m_text.size() || isSpace(after) || QStringView(u".,;:?)").contains(after));
    }

    bool codeSpan()
    {
        const qsizetype end = m_text.indexOf(u'`', m_at + 1);
        if (end <= m_at + 1 || charAt(end + 1) == u'`' || isSpace(m_text[m_at + 1]) ||
            isSpace(m_text[end - 1])) {
            return false;
        }
        for (qsizetype at = m_at + 1; at < end; ++at) {
            if (m_text[at] < u' ' || m_text[at].isSurrogate()) {
                return false;
            }
        }
        m_at = end + 1;
        return true;
    }

    bool link()
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end < 0 || charAt(end + 1) != u'(' || charAt(m_at + 1) == u'^' || !isPlain(m_at + 1, end)) {
            return false;
        }
        qsizetype close = end + 2;
        while (isUrlCharacter(charAt(close))) {
            ++close;
        }
        if (close == end + 2 || charAt(close) != u')') {
            return false;
        }
        m_at = close + 1;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

// UTF-16 units of a text in UTF-8 without characters beyond the BMP.
qsizetype unitsOfUtf8(const char *text)
{
    qsizetype units = 0;
    for (; *text; ++text) {
        units += (*text & 0xC0) != 0x80 ? 1 : 0;
    }
    return units;
}

// A text without characters beyond the BMP.
void appendUtf8(std::vector<char> *utf8, QStringView text)
{
    constexpr size_t longestCharacter = 3;
    const size_t start = utf8->size();
    utf8->resize(start + longestCharacter * static_cast<size_t>(text.size()));
    char *at = utf8->data() + start;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            *at++ = static_cast<char>(unit);
            continue;
        }
        if (unit < 0x800) {
            *at++ = static_cast<char>(0xC0 | unit >> 6);
        } else {
            *at++ = static_cast<char>(0xE0 | unit >> 12);
            *at++ = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        }
        *at++ = static_cast<char>(0x80 | (unit & 0x3F));
    }
    utf8->resize(static_cast<size_t>(at - utf8->data()));
}

// Makes elements of what cmark read in a leaf. As nothing in the shared syntax is changed by reading it, the
// texts are cut from the leaf's own.
class LeafReader
{
public:
    LeafReader(Document &document, Element *leaf)
        : m_document(document), m_leaf(leaf), m_source(leaf->text), m_line(leaf->line)
    {
    }

    void read(cmark_node *paragraph)
    {
        // Did cmark read anything in another way, the inline parser will.
        if (!readChildren(paragraph, m_leaf) || m_at != m_source.size()) {
            m_leaf->first = m_leaf->last = nullptr;
        }
    }

private:
    bool readChildren(cmark_node *from, Element *to)
    {
        bool known = true;
        for (cmark_node *node = cmark_node_first_child(from); node && known; node = cmark_node_next(node)) {
            switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                m_document.addText(to, take(unitsOfUtf8(cmark_node_get_literal(node))), ElementType::Text,
                                   m_line);
                break;
            case CMARK_NODE_SOFTBREAK:
                m_document.addText(to, take(1), ElementType::Text, m_line++);
                break;
            case CMARK_NODE_CODE:
                take(1);
                add(to, ElementType::CodeSpan)->text = take(unitsOfUtf8(cmark_node_get_literal(node)));
                take(1);
                break;
            case CMARK_NODE_EMPH:
                known = readSpan(node, add(to, ElementType::Emphasis), 1);
                break;
            case CMARK_NODE_STRONG:
                known = readSpan(node, add(to, ElementType::Strong), 2);
                break;
            case CMARK_NODE_LINK:
                known = readLink(node, add(to, ElementType::Link));
                break;
            default:
                known = false;
            }
        }
        return known;
    }

    bool readSpan(cmark_node *node, Element *span, qsizetype markLength)
    {
        take(markLength);
        const bool known = readChildren(node, span);
        take(markLength);
        return known;
    }

    bool readLink(cmark_node *node, Element *link)
    {
        const bool known = readSpan(node, link, 1);
        take(1);
        link->attributes.set(m_document.arena, u"href", take(unitsOfUtf8(cmark_node_get_url(node))));
        take(1);
        return known;
    }

    Element *add(Element *to, ElementType type)
    {
        Element *element = m_document.create(type, m_line);
        to->append(element);
        return element;
    }

    QStringView take(qsizetype units)
    {
        units = std::min(units, m_source.size() - m_at);
        return m_source.sliced(std::exchange(m_at, m_at + units), units);
    }

    Document &m_document;
    Element *m_leaf;
    QStringView m_source;
    qsizetype m_at = 0;
    int m_line;
};

} // namespace

bool isSharedSyntax(QStringView text)
{
    return SharedScanner(text).accepts();
}

void SharedLeaves::read(Element *element)
{
    collect(element);
    readBatch();
}

void SharedLeaves::collect(Element *element)
{
    for (Element *child = element->first; child && !m_budget.exhausted(); child = child->next) {
        if (child->type == ElementType::RawText) {
            collectLeaf(child);
        } else {
            collect(child);
        }
    }
}

void SharedLeaves::collectLeaf(Element *leaf)
{
    const QStringView text = leaf->text;
    const qsizetype start = nextSpanStart(text, 0);
    if (start == text.size() && start > 0) {
        leaf->type = ElementType::Text;
        return;
    }
    // Most leaves that are not of the shared syntax tell so by the first thing in them that is not text.
    if (start < text.size() && isExcluded(text[start])) {
        return;
    }
    if (text.size() <= longestLeaf && isSharedSyntax(text)) {
        appendUtf8(&m_utf8, text);
        m_utf8.insert(m_utf8.end(), {'\n', '\n'});
        m_leaves.push_back(leaf);
        if (m_utf8.size() > batchSize) {
            readBatch();
        }
    }
}

void SharedLeaves::readBatch()
{
    if (m_leaves.empty() || m_budget.exhausted(static_cast<qsizetype>(m_utf8.size()))) {
        return;
    }
    const CmarkMemory memory;
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory.allocator());
    cmark_parser_feed(parser, m_utf8.data(), m_utf8.size());
    cmark_node *page = cmark_parser_finish(parser);
    size_t paragraphs = 0;
    for (cmark_node *block = cmark_node_first_child(page); block; block = cmark_node_next(block)) {
        paragraphs += cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH ? 1 : m_leaves.size() + 1;
    }
    // Were a leaf more or less than one paragraph to cmark, none could be told from the next.
    cmark_node *block = paragraphs == m_leaves.size() ? cmark_node_first_child(page) : nullptr;
    for (size_t i = 0; block; block = cmark_node_next(block), ++i) {
        LeafReader(m_document, m_leaves[i]).read(block);
    }
    m_leaves.clear();
    m_utf8.clear();
}

} // namespace anchorage::preview::kramdown
