// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inline_parser.h"

#include "character_classes.h"
#include "entities.h"
#include "span_starts.h"
#include "text_scan.h"
#include "typography.h"

#include <QScopedValueRollback>

namespace anchorage::preview::kramdown {

namespace {

// Elements nested deeper are text.
constexpr int deepestSpan = 400;

bool isEscapable(QChar c, bool gfm)
{
    return QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-").contains(c) || (gfm && c == u'~');
}

} // namespace

void InlineParser::parse(Element *leaf, QStringView text, int line)
{
    InlineSource source(text, line);
    const QScopedValueRollback<InlineSource *> guard(m_source, &source);
    const QScopedValueRollback<Context> context(m_context, Context{});
    Stop none;
    parseSpans(leaf, &none, Rules::All);
}

const Element *InlineParser::parseCodeAndHtml(QStringView text, int line)
{
    Element *root = m_document.create(ElementType::Root, line);
    InlineSource source(text, line);
    const QScopedValueRollback<InlineSource *> guard(m_source, &source);
    Stop none;
    parseSpans(root, &none, Rules::CodeAndHtml);
    return root;
}

void InlineParser::addText(qsizetype start, qsizetype end)
{
    m_document.addText(m_tree, m_source->slice(start, end), ElementType::Text, m_source->line);
}

Element *InlineParser::add(ElementType type)
{
    Element *element = m_document.create(type, m_source->line);
    m_tree->append(element);
    return element;
}

bool InlineParser::parseSpans(Element *element, Stop *stop, Rules rules)
{
    const QScopedValueRollback<Element *> tree(m_tree, element);
    const QScopedValueRollback<Stop *> outerStop(m_stop, stop);
    const QScopedValueRollback<Context> context(m_context);
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    m_context.emphasis += element->type == ElementType::Emphasis;
    m_context.strong += element->type == ElementType::Strong;
    m_context.links += element->type == ElementType::Link || element->type == ElementType::Image;
    InlineSource &source = *m_source;
    while (!source.atEnd()) {
        ++source.steps;
        const qsizetype next = nextStart(*stop, rules);
        if (next < 0) {
            if (stop->kind == Stop::None) {
                addText(source.pos, source.text.size());
                source.pos = source.text.size();
            }
            return false;
        }
        addText(source.pos, next);
        if (m_budget.exhausted(next - source.pos + 1)) {
            return false;
        }
        source.pos = next;
        if (stop->kind == Stop::Delimiter && element->first) {
            if (stop->deadEnds && InlineSource::isMarked(*stop->deadEnds, next)) {
                return false;
            }
            stop->visited.push_back(next);
        } else if (stop->kind == Stop::Bracket) {
            if (isKnownToFail(stop, next)) {
                return false;
            }
            stop->visited.push_back(next);
        }
        if (matchesStop(*stop) && acceptsStop(stop, element)) {
            return true;
        }
        if (!parseOneSpan(rules)) {
            const qsizetype end = next + unitsOf(characterAt(source.text, next));
            addText(next, end);
            source.pos = end;
        }
    }
    return false;
}

// The next position at which the element can end or another one can start.
qsizetype InlineParser::nextStart(const Stop &stop, Rules rules) const
{
    const QStringView text = m_source->text;
    const qsizetype from = m_source->pos;
    if (rules == Rules::HtmlOnly) {
        return text.indexOf(u'<', from);
    }
    for (qsizetype at = nextSpecial(text, from); at < text.size(); at = nextSpecial(text, at + 1)) {
        const char16_t c = text[at].unicode();
        if (rules == Rules::CodeAndHtml) {
            if (c == u'`' || c == u'<') {
                return at;
            }
        } else if (c == u'"' || c == u'\'') {
            // A quote is read together with the character before it.
            const bool before = at > from && text[at - 1] != u'\\';
            return before ? at - unitsOf(characterBefore(text, at)) : at;
        } else if (c == u']' ? stop.kind == Stop::Bracket : startsSpan(text, at)) {
            return at;
        }
    }
    return -1;
}

bool InlineParser::matchesStop(const Stop &stop) const
{
    const InlineSource &source = *m_source;
    const QChar c = source.charAt(source.pos);
    switch (stop.kind) {
    case Stop::None:
        return false;
    case Stop::Delimiter:
        return c == stop.mark && (stop.length == 1 || source.charAt(source.pos + 1) == stop.mark);
    case Stop::Bracket:
        return c == u']' || c == u'[' || (c == u'!' && source.charAt(source.pos + 1) == u'[');
    case Stop::EndTag:
        break;
    }
    if (c != u'<' || source.charAt(source.pos + 1) != u'/') {
        return false;
    }
    const QStringView rest = source.text.sliced(source.pos + 2);
    if (!rest.startsWith(stop.tagName, stop.anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive)) {
        return false;
    }
    qsizetype end = stop.tagName.size();
    while (end < rest.size() && isSpace(rest[end])) {
        ++end;
    }
    return end < rest.size() && rest[end] == u'>';
}

bool InlineParser::acceptsStop(Stop *stop, const Element *element)
{
    const InlineSource &source = *m_source;
    const qsizetype at = source.pos;
    if (stop->kind == Stop::EndTag) {
        return true;
    }
    if (stop->kind == Stop::Bracket) {
        return acceptsBracket(stop);
    }
    if (!element->first || (at > 0 && isSpace(source.text[at - 1]))) {
        return false;
    }
    if (stop->element == ElementType::Emphasis && source.charAt(at + 1) == stop->mark &&
        source.charAt(at + 2) != stop->mark) {
        return false;
    }
    return stop->mark != u'_' || !isAlphanumeric(characterAt(source.text, at + stop->length));
}

bool InlineParser::parseOneSpan(Rules rules)
{
    const QChar c = m_source->text[m_source->pos];
    if (c == u'`' && rules != Rules::HtmlOnly) {
        parseCodeSpan();
        return true;
    }
    if (c == u'<') {
        if (rules == Rules::All && parseAutolink()) {
            return true;
        }
        const QChar next = m_source->charAt(m_source->pos + 1);
        if (next == u'/' || htmlNameEnd(m_source->text, m_source->pos + 1) > m_source->pos + 1 ||
            m_source->startsWith(m_source->pos, u"<!--")) {
            parseSpanHtml();
            return true;
        }
    }
    return rules == Rules::All && parseByCharacter(c);
}

bool InlineParser::parseByCharacter(QChar c)
{
    const InlineSource &source = *m_source;
    if (c == u'*' || c == u'_') {
        parseEmphasis();
        return true;
    }
    if (c == u'[' && parseFootnoteMark()) {
        return true;
    }
    const qsizetype bracket = c == u'!' ? source.pos + 1 : source.pos;
    if (source.charAt(bracket) == u'[' && bracket + 1 < source.text.size() &&
        source.charAt(bracket + 1) != u'^') {
        parseLink();
        return true;
    }
    if (hasSmartQuotes(source.text, source.pos)) {
        parseSmartQuotes();
        return true;
    }
    switch (c.unicode()) {
    case u'$':
        return parseMath();
    case u'{':
        if (source.charAt(source.pos + 1) != u':') {
            return false;
        }
        parseSpanExtension();
        return true;
    case u'&':
        return parseEntity();
    case u'~':
        return m_document.options.gfmInput && parseStrikethrough();
    case u' ':
    case u'\\':
        return parseTypographicSymbol() || parseLineBreak() || parseEscape();
    default:
        return parseTypographicSymbol();
    }
}

void InlineParser::parseEmphasis()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos;
    const QChar mark = source.text[start];
    const int length = source.charAt(start + 1) == mark ? 2 : 1;
    const qsizetype content = start + length;
    const qsizetype before = start > 0 && source.text[start - 1] == u'-' ? start - 1 : start;
    const bool inWord =
        mark == u'_' && start > 0 &&
        (isLetter(characterBefore(source.text, start)) || isLetter(characterBefore(source.text, before)));
    const bool nested = length == 2 ? m_context.strong > 0 : m_context.emphasis > 0;
    const bool beforeSpace = content < source.text.size() && isSpace(source.text[content]);
    Element *element = nullptr;
    if (!inWord && !nested && !beforeSpace && m_depth < deepestSpan && source.isWorthTrying()) {
        element = emphasis(length == 2 ? ElementType::Strong : ElementType::Emphasis, mark, length, content);
        if (!element && length == 2 && m_tree->type != ElementType::Emphasis) {
            element = emphasis(ElementType::Emphasis, mark, 1, start + 1);
        }
    }
    if (element) {
        m_tree->append(element);
        return;
    }
    source.pos = content;
    addText(start, content);
}

// The element whose content starts at `content`; null where no mark closes it.
Element *InlineParser::emphasis(ElementType type, QChar mark, int length, qsizetype content)
{
    const unsigned marks = (length == 2 ? 1U : 0U) | (mark == u'_' ? 2U : 0U);
    Stop stop;
    stop.kind = Stop::Delimiter;
    stop.mark = mark;
    stop.length = length;
    stop.element = type;
    const unsigned kind = marks | m_context.bits() << 2U;
    const InlineSource::Attempts *failed = m_source->failedAttempts();
    stop.deadEnds = failed ? &failed->deadEnds[kind] : nullptr;
    Element *element = m_document.create(type, m_source->line);
    m_source->pos = content;
    const qsizetype before = m_source->steps;
    if (parseSpans(element, &stop, Rules::All)) {
        m_source->pos += length;
        return element;
    }
    m_source->wasted += m_source->steps - before;
    QBitArray &deadEnds = m_source->attempts().deadEnds[kind];
    for (const qsizetype at : stop.visited) {
        m_source->mark(&deadEnds, at);
    }
    return nullptr;
}

void InlineParser::parseCodeSpan()
{
    InlineSource &source = *m_source;
    const CodeSpan code = source.codeSpans.at(source.text, source.pos);
    if (code.found) {
        add(ElementType::CodeSpan)->text = code.code;
    } else {
        addText(source.pos, code.end);
    }
    source.pos = code.end;
}

bool InlineParser::parseAutolink()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos + 1;
    bool isAddress = false;
    qsizetype end = -1;
    for (const QStringView scheme : {u"mailto:", u"http:", u"https:", u"ftp:", u"ftps:"}) {
        if (source.startsWith(start, scheme)) {
            end = source.greaterThan.next(source.text, start + scheme.size() + 1, u">");
            if (end >= 0 && source.slice(start, end).contains(u'\n')) {
                end = -1;
            }
        }
    }
    if (end < 0) {
        const auto runEnd = [&](qsizetype at) {
            for (char32_t c = characterAt(source.text, at);
                 c == '-' || c == '_' || c == '.' || (c && isAlphanumeric(c));
                 c = characterAt(source.text, at)) {
                at += unitsOf(c);
            }
            return at;
        };
        const qsizetype at = runEnd(start);
        const qsizetype last = at > start && source.charAt(at) == u'@' ? runEnd(at + 1) : at;
        isAddress = last > at + 1 && source.charAt(last) == u'>';
        end = isAddress ? last : -1;
    }
    if (end < 0) {
        return false;
    }
    const QStringView target = source.slice(start, end);
    const QStringView shown = target.startsWith(u"mailto:") ? target.sliced(7) : target;
    Element *link = add(ElementType::Link);
    Arena &arena = m_document.arena;
    link->attributes.set(arena, u"href", isAddress ? arena.joined({u"mailto:", target}) : target);
    m_document.addText(link, shown, ElementType::Text, link->line);
    source.pos = end + 1;
    return true;
}

void InlineParser::parseSmartQuotes()
{
    InlineSource &source = *m_source;
    const SmartQuotes quotes = smartQuotesAt(source.text, source.pos);
    addText(source.pos, source.pos + quotes.before);
    for (int i = 0; i < quotes.count; ++i) {
        add(ElementType::SmartQuote)->variant = static_cast<qint8>(quotes.quotes[i]);
    }
    source.pos = quotes.end;
}

bool InlineParser::parseMath()
{
    InlineSource &source = *m_source;
    if (source.charAt(source.pos + 1) != u'$') {
        return false;
    }
    const qsizetype end = source.mathEnd.next(source.text, source.pos + 2, u"$$");
    if (end < 0) {
        return false;
    }
    add(ElementType::Math)->text = trimmedSpace(source.slice(source.pos + 2, end));
    source.pos = end + 2;
    return true;
}

bool InlineParser::parseEntity()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos;
    const bool numeric = source.charAt(start + 1) == u'#';
    const bool hex = numeric && source.charAt(start + 2) == u'x';
    const qsizetype first = start + (hex ? 3 : numeric ? 2 : 1);
    const auto belongs = [&](QChar c, bool isFirst) {
        if (hex) {
            return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        }
        return numeric ? isDigit(c) : isAsciiWord(c) || c == u':' || (!isFirst && (c == u'-' || c == u'.'));
    };
    qsizetype end = first;
    while (belongs(source.charAt(end), end == first)) {
        ++end;
    }
    if (end == first || source.charAt(end) != u';') {
        return false;
    }
    const QStringView name = source.slice(first, end);
    Element *entity = add(ElementType::Entity);
    source.pos = end + 1;
    if (numeric) {
        entity->character = numericEntity(name.toULongLong(nullptr, hex ? 16 : 10));
    } else {
        entity->character = namedEntity(name);
        if (entity->character == noCharacter) {
            entity->character = U'&';
            entity->text = u"&amp;";
            addText(start + 1, source.pos);
            return true;
        }
    }
    entity->text = source.slice(start, source.pos);
    return true;
}

bool InlineParser::parseTypographicSymbol()
{
    InlineSource &source = *m_source;
    if (!m_document.options.typographicSymbols) {
        return false;
    }
    const bool escaped = source.text[source.pos] == u'\\';
    if (escaped && (source.startsWith(source.pos, u"\\<<") || source.startsWith(source.pos, u"\\>>"))) {
        for (int i = 0; i < 2; ++i) {
            Element *entity = add(ElementType::Entity);
            entity->character = source.text[source.pos + 1].unicode();
            entity->text = entity->character == '<' ? u"&lt;" : u"&gt;";
        }
        source.pos += 3;
        return true;
    }
    TypographicSymbol symbol{};
    const qsizetype end = typographicSymbolEnd(source.text, source.pos, &symbol);
    if (end < 0) {
        return false;
    }
    add(ElementType::TypographicSymbol)->variant = static_cast<qint8>(symbol);
    source.pos = end;
    return true;
}

bool InlineParser::parseLineBreak()
{
    InlineSource &source = *m_source;
    if (m_document.options.gfmInput && m_document.options.hardWrap) {
        return false;
    }
    if (!source.startsWith(source.pos, u"  \n") && !source.startsWith(source.pos, u"\\\\\n")) {
        return false;
    }
    add(ElementType::LineBreak);
    source.pos += 2;
    return true;
}

bool InlineParser::parseEscape()
{
    InlineSource &source = *m_source;
    if (source.charAt(source.pos) != u'\\' || source.pos + 1 >= source.text.size() ||
        !isEscapable(source.charAt(source.pos + 1), m_document.options.gfmInput)) {
        return false;
    }
    addText(source.pos + 1, source.pos + 2);
    source.pos += 2;
    return true;
}

bool InlineParser::parseStrikethrough()
{
    InlineSource &source = *m_source;
    const qsizetype content = source.pos + 2;
    const QChar first = source.charAt(content);
    if (source.charAt(source.pos + 1) != u'~' || content >= source.text.size() || isSpace(first) ||
        first == u'~') {
        return false;
    }
    const qsizetype last = source.strikeEnd.next(content, [&](qsizetype from) {
        for (qsizetype at = source.text.indexOf(u"~~", from + 1); at >= 0;
             at = source.text.indexOf(u"~~", at + 1)) {
            if (!isSpace(source.text[at - 1]) && source.text[at - 1] != u'~') {
                return at - 1;
            }
        }
        return qsizetype(-1);
    });
    if (last < 0) {
        return false;
    }
    Element *element = add(ElementType::HtmlElement);
    element->text = u"del";
    if (m_depth < deepestSpan) {
        parse(element, source.slice(content, last + 1), source.line);
    }
    source.pos = last + 3;
    return true;
}

} // namespace anchorage::preview::kramdown
