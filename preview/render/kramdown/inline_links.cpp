// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"
#include "character_classes.h"
#include "inline_parser.h"

namespace anchorage::preview::kramdown {

namespace {

constexpr int deepestLink = 400;

// How far a closing parenthesis is looked for before all of the text's are matched at once.
constexpr qsizetype nearby = 2048;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

QString unescaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size() &&
                            QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-").contains(text[i + 1]);
        i += escape ? 1 : 0;
        result += text[i];
    }
    return result;
}

} // namespace

void InlineParser::parseLink()
{
    InlineSource &source = *m_source;
    const qsizetype start = source.pos;
    const bool image = source.text[start] == u'!';
    const qsizetype open = start + (image ? 2 : 1);
    Context inside = m_context;
    ++inside.links;
    const unsigned context = inside.bits();
    bool isLink = (image || m_context.links == 0) && m_depth < deepestLink && source.isWorthTrying();
    if (const InlineSource::Attempts *failed = source.failedAttempts(); isLink && failed) {
        isLink = !InlineSource::isMarked(failed->noLinks[context], open);
        const auto known = failed->bracketEnds[context].constFind(open);
        if (isLink && known != failed->bracketEnds[context].cend()) {
            isLink = linkTarget(open, *known).found;
        }
    }
    if (isLink) {
        Element *element = m_document.create(image ? ElementType::Image : ElementType::Link, source.line);
        Stop stop;
        stop.kind = Stop::Bracket;
        stop.open = open;
        Stop *outer = m_stop;
        source.pos = open;
        const qsizetype before = source.steps;
        const bool closed = parseSpans(element, &stop, Rules::All);
        const qsizetype close = source.pos;
        const LinkTarget target = closed ? linkTarget(open, close) : LinkTarget{};
        if (target.found) {
            element->line = source.lineNumber(start);
            addLink(element, target, source.slice(open, close));
            source.pos = target.end;
            if (image && outer->kind == Stop::Bracket) {
                ++outer->images;
                if (!outer->opened.empty()) {
                    outer->opened.pop_back();
                    outer->levels.pop_back();
                }
            }
            return;
        }
        source.wasted += source.steps - before;
        rememberBrackets(stop, context, closed ? close : stop.close);
        source.mark(&source.attempts().noLinks[context], open);
    }
    addText(start, open);
    source.pos = open;
}

bool InlineParser::acceptsBracket(Stop *stop)
{
    const qsizetype at = m_source->pos;
    if (m_source->text[at] != u']') {
        ++stop->openBrackets;
        stop->opened.push_back(at + (m_source->text[at] == u'!' ? 2 : 1));
        stop->levels.push_back(stop->visited.size());
        return false;
    }
    --stop->openBrackets;
    if (stop->openBrackets - stop->images == 0) {
        return true;
    }
    if (!stop->opened.empty()) {
        stop->closed.emplace_back(stop->opened.back(), at);
        stop->opened.pop_back();
        const qsizetype *from = stop->visited.cbegin() + stop->levels.back();
        rememberCloser(from, stop->visited.cend(), m_context.bits(), at);
        stop->visited.resize(stop->levels.back());
        stop->levels.pop_back();
    }
    return false;
}

// Whether another attempt has read on from here before, and this one would end like it.
bool InlineParser::isKnownToFail(Stop *stop, qsizetype at)
{
    const InlineSource::Attempts *failed = m_source->failedAttempts();
    const size_t context = m_context.bits();
    if (!failed || failed->closers[context].empty()) {
        return false;
    }
    const qint32 known = failed->closers[context][static_cast<size_t>(at)];
    if (known > 0 && stop->opened.empty() && !linkTarget(stop->open, known - 1).found) {
        stop->close = known - 1;
        return true;
    }
    return known == InlineSource::closedNowhere;
}

void InlineParser::rememberCloser(const qsizetype *from, const qsizetype *to, unsigned context,
                                  qsizetype close)
{
    std::vector<qint32> &closers = m_source->attempts().closers[context];
    if (closers.empty()) {
        closers.resize(static_cast<size_t>(m_source->text.size()) + 1);
    }
    const qint32 value = close < 0 ? InlineSource::closedNowhere : static_cast<qint32>(close + 1);
    for (; from != to; ++from) {
        closers[static_cast<size_t>(*from)] = value;
    }
}

// What an attempt that made no link found out. `close` is where its text ended; negative for nowhere.
void InlineParser::rememberBrackets(const Stop &stop, unsigned context, qsizetype close)
{
    for (const qsizetype open : stop.opened) {
        m_source->mark(&m_source->attempts().noLinks[context], open);
    }
    for (const auto &[open, end] : stop.closed) {
        m_source->attempts().bracketEnds[context].insert(open, end);
    }
    rememberCloser(stop.visited.cbegin(), stop.visited.cend(), context, close);
}

// Where a link or image whose text is from `open` to the `]` at `close` leads.
InlineParser::LinkTarget InlineParser::linkTarget(qsizetype open, qsizetype close)
{
    InlineSource &source = *m_source;
    const qsizetype behind = close + 1;
    qsizetype bracket = behind;
    while (isSpace(source.charAt(bracket)) && bracket < source.text.size()) {
        ++bracket;
    }
    if (source.charAt(bracket) == u'[') {
        const qsizetype end = source.closingBracket.next(source.text, bracket + 1, u"]");
        if (end > bracket + 1) {
            return referenceTarget(source.slice(bracket + 1, end), false, end + 1);
        }
        if (end >= 0) {
            return referenceTarget(source.slice(open, close), true, end + 1);
        }
    }
    if (source.charAt(behind) != u'(') {
        return referenceTarget(source.slice(open, close), true, behind);
    }
    return inlineTarget(behind);
}

InlineParser::LinkTarget InlineParser::referenceTarget(QStringView id, bool escapes, qsizetype end) const
{
    // An id can be much longer than the longest one only by white space and escapes; such ones are not looked
    // up.
    if (m_document.links.isEmpty() || id.size() > 4 * m_document.longestLinkId + 64) {
        return {};
    }
    const QString key = escapes ? Document::normalisedLinkId(unescaped(id)) : Document::normalisedLinkId(id);
    const auto found = m_document.links.constFind(key);
    if (found == m_document.links.cend()) {
        return {};
    }
    const AttributeList *attributes = found->marker ? found->marker->attributeList : nullptr;
    return {true, found->url, found->title, found->hasTitle, attributes, end};
}

InlineParser::LinkTarget InlineParser::inlineTarget(qsizetype open)
{
    InlineSource &source = *m_source;
    if (source.charAt(open + 1) == u'<') {
        const qsizetype close = source.greaterThan.next(source.text, open + 2, u">");
        if (close >= 0 && !source.slice(open, close).contains(u'\n')) {
            const QStringView url = source.slice(open + 2, close);
            if (source.charAt(close + 1) == u')') {
                return {true, url, {}, false, nullptr, close + 2};
            }
            return titledTarget(url, close + 1);
        }
    }
    const qsizetype close = closingParenthesis(open);
    const qsizetype quote = quoteAfterSpace(open + 1);
    if (close >= 0 && (quote < 0 || close < quote)) {
        return {true, trimmedSpace(source.slice(open + 1, close)), {}, false, nullptr, close + 1};
    }
    return quote < 0 ? LinkTarget{} : titledTarget(trimmedSpace(source.slice(open + 1, quote)), quote + 1);
}

// A title and the closing parenthesis at `at`, behind the URL.
InlineParser::LinkTarget InlineParser::titledTarget(QStringView url, qsizetype at)
{
    InlineSource &source = *m_source;
    while (at < source.text.size() && isSpace(source.text[at])) {
        ++at;
    }
    const QChar quote = source.charAt(at);
    if (!isQuote(quote)) {
        return {};
    }
    const auto behindSpace = [&source](qsizetype from) {
        while (from < source.text.size() && isSpace(source.text[from])) {
            ++from;
        }
        return from;
    };
    const qsizetype end = source.titleEnd[quote == u'"' ? 0 : 1].next(at + 2, [&](qsizetype from) {
        qsizetype found = source.text.indexOf(quote, from);
        while (found >= 0 && source.charAt(behindSpace(found + 1)) != u')') {
            found = source.text.indexOf(quote, found + 1);
        }
        return found;
    });
    if (end < 0) {
        return {};
    }
    return {true, url, source.slice(at + 1, end), true, nullptr, behindSpace(end + 1) + 1};
}

// The `)` that closes the `(` at `open`; -1 for none.
qsizetype InlineParser::closingParenthesis(qsizetype open)
{
    InlineSource &source = *m_source;
    const qsizetype limit = std::min(source.text.size(), open + nearby);
    int depth = 0;
    for (qsizetype at = open; at < limit && !source.parenthesesKnown; ++at) {
        depth += source.text[at] == u'(' ? 1 : source.text[at] == u')' ? -1 : 0;
        if (depth == 0) {
            return at;
        }
    }
    if (limit == source.text.size() && !source.parenthesesKnown) {
        return -1;
    }
    if (!source.parenthesesKnown) {
        source.parenthesesKnown = true;
        std::vector<qsizetype> opened;
        for (qsizetype at = 0; at < source.text.size(); ++at) {
            if (source.text[at] == u'(') {
                opened.push_back(at);
            } else if (source.text[at] == u')' && !opened.empty()) {
                source.parentheses.insert(opened.back(), at);
                opened.pop_back();
            }
        }
    }
    return source.parentheses.value(open, -1);
}

// The next white space that a quote follows.
qsizetype InlineParser::quoteAfterSpace(qsizetype at)
{
    const InlineSource &source = *m_source;
    return m_source->quoteAfterSpace.next(at, [&source](qsizetype from) {
        for (; from + 1 < source.text.size(); ++from) {
            if (isQuote(source.text[from + 1]) && isSpace(source.text[from])) {
                return from;
            }
        }
        return qsizetype(-1);
    });
}

void InlineParser::addLink(Element *element, const LinkTarget &target, QStringView description)
{
    Arena &arena = m_document.arena;
    if (target.attributes) {
        mergeAttributeList(*target.attributes, &m_document.attributeListOf(element), arena);
        m_document.apply(*target.attributes, element);
    }
    if (element->type == ElementType::Link) {
        element->attributes.set(arena, u"href", target.url);
    } else {
        element->attributes.set(arena, u"src", target.url);
        element->attributes.set(
            arena, u"alt", description.contains(u'\\') ? arena.keep(unescaped(description)) : description);
        element->first = element->last = nullptr;
    }
    if (target.hasTitle) {
        element->attributes.set(arena, u"title", target.title);
    }
    m_tree->append(element);
}

} // namespace anchorage::preview::kramdown
