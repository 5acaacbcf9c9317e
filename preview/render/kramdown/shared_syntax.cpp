// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syntax.h"

#include "character_classes.h"

#include <cmark.h>

#include <array>
#include <memory>

namespace anchorage::preview::kramdown {

namespace {

constexpr qsizetype batchSize = 1 << 15; // about a millisecond of cmark's time

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

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

QString literal(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

// cmark's inline nodes below `from` as elements below `to`; `line` goes on with the line breaks.
void takeOver(Document &document, cmark_node *from, Element *to, int *line)
{
    for (cmark_node *node = cmark_node_first_child(from); node; node = cmark_node_next(node)) {
        Element *element = nullptr;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            document.addText(to, document.arena.keep(literal(node)), ElementType::Text, *line);
            continue;
        case CMARK_NODE_SOFTBREAK:
            document.addText(to, u"\n", ElementType::Text, *line);
            ++*line;
            continue;
        case CMARK_NODE_CODE:
            element = document.create(ElementType::CodeSpan, *line);
            element->text = document.arena.keep(literal(node));
            break;
        case CMARK_NODE_EMPH:
            element = document.create(ElementType::Emphasis, *line);
            break;
        case CMARK_NODE_STRONG:
            element = document.create(ElementType::Strong, *line);
            break;
        case CMARK_NODE_LINK:
            element = document.create(ElementType::Link, *line);
            element->attributes.set(document.arena, u"href",
                                    document.arena.keep(QString::fromUtf8(cmark_node_get_url(node))));
            break;
        default:
            continue;
        }
        takeOver(document, node, element, line);
        to->append(element);
    }
}

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
        if (child->type != ElementType::RawText) {
            collect(child);
        } else if (child->text.size() <= longestLeaf && isSharedSyntax(child->text)) {
            m_text += child->text;
            m_text += u"\n\n";
            m_leaves.push_back(child);
            if (m_text.size() > batchSize) {
                readBatch();
            }
        }
    }
}

void SharedLeaves::readBatch()
{
    if (m_leaves.empty() || m_budget.exhausted(m_text.size())) {
        return;
    }
    const QByteArray utf8 = m_text.toUtf8();
    const std::unique_ptr<cmark_node, NodeDeleter> page(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT));
    size_t paragraphs = 0;
    for (cmark_node *block = cmark_node_first_child(page.get()); block; block = cmark_node_next(block)) {
        paragraphs += cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH ? 1 : m_leaves.size() + 1;
    }
    // Were a leaf more or less than one paragraph to cmark, none could be told from the next.
    cmark_node *block = paragraphs == m_leaves.size() ? cmark_node_first_child(page.get()) : nullptr;
    for (size_t i = 0; block; block = cmark_node_next(block), ++i) {
        int line = m_leaves[i]->line;
        takeOver(m_document, block, m_leaves[i], &line);
    }
    m_leaves.clear();
    m_text.clear();
}

} // namespace anchorage::preview::kramdown
