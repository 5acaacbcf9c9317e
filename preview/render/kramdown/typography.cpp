// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include "character_classes.h"
#include "entities.h"

#include <QStringList>

namespace anchorage::preview::kramdown {

namespace {

constexpr bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

// kramdown's list of punctuation lacks the ampersand.
bool isAsciiPunctuation(QChar c)
{
    return c > u' ' && c < u'\x7F' && c != u'&' && !isDigit(c) && !isAsciiLetter(c);
}

QChar charAt(QStringView text, qsizetype at)
{
    return at < text.size() ? text[at] : QChar();
}

bool wordAt(QStringView text, qsizetype at)
{
    return at < text.size() && isWord(characterAt(text, at));
}

SmartQuote closing(QChar quote)
{
    return quote == u'"' ? SmartQuote::RightDouble : SmartQuote::RightSingle;
}

SmartQuote opening(QChar quote)
{
    return quote == u'"' ? SmartQuote::LeftDouble : SmartQuote::LeftSingle;
}

// Before emphasis that starts here.
bool opensEmphasis(QStringView text, qsizetype at)
{
    const auto isMark = [&](qsizetype i) { return charAt(text, i) == u'_' || charAt(text, i) == u'*'; };
    const auto isText = [&](qsizetype i) { return i < text.size() && !isSpace(text[i]); };
    return isMark(at) && ((isMark(at + 1) && isText(at + 2)) || isText(at + 1));
}

// Before punctuation that is not followed by a word (or is `_` and is), nor an ellipsis' first dot.
bool precedesPunctuation(QStringView text, qsizetype at)
{
    const QChar c = charAt(text, at);
    if (at >= text.size() || !isAsciiPunctuation(c)) {
        return false;
    }
    const bool ellipsis = charAt(text, at + 1) == u'.' && charAt(text, at + 2) == u'.';
    return !ellipsis && (c == u'_') == wordAt(text, at + 1);
}

bool isDecade(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && isDigit(text[at]) && isDigit(text[at + 1]) && text[at + 2] == u's';
}

// After such a character a quote closes.
bool allowsClosing(QChar c)
{
    return c != u' ' && c != u'\\' && c != u'\t' && c != u'\r' && c != u'\n' && c != u'[' && c != u'{' &&
           c != u'(' && c != u'-';
}

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || isSpace(text[at]) || (text[at] == u's' && !wordAt(text, at + 1));
}

SmartQuotes one(qsizetype before, SmartQuote quote, qsizetype end)
{
    return {before, 1, {quote, quote}, end};
}

} // namespace

bool hasSmartQuotes(QStringView text, qsizetype at)
{
    if (isQuote(charAt(text, at))) {
        return true;
    }
    return charAt(text, at) != u'\\' && isQuote(charAt(text, at + unitsOf(characterAt(text, at))));
}

SmartQuotes smartQuotesAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isQuote(c)) {
        if (opensEmphasis(text, at + 1)) {
            return one(0, opening(c), at + 1);
        }
        if (precedesPunctuation(text, at + 1)) {
            return one(0, closing(c), at + 1);
        }
    }
    const qsizetype space = isSpace(c) ? 1 : 0;
    const qsizetype quote = at + space;
    const QChar q = charAt(text, quote);
    const bool pair = isQuote(q) && isQuote(charAt(text, quote + 1)) && q != charAt(text, quote + 1);
    if (pair && isAsciiWord(charAt(text, quote + 2))) {
        return {space, 2, {opening(q), opening(text[quote + 1])}, quote + 2};
    }
    if (q == u'\'' && isDecade(text, quote + 1)) {
        return one(space, SmartQuote::RightSingle, quote + 1);
    }
    if (space && isQuote(q) && isAsciiWord(charAt(text, quote + 1))) {
        return one(space, opening(q), quote + 1);
    }
    const qsizetype width = unitsOf(characterAt(text, at));
    const QChar next = charAt(text, at + width);
    if (allowsClosing(c) && isQuote(next)) {
        return one(width, closing(next), at + width + 1);
    }
    if (isQuote(c) && endsWord(text, at + 1)) {
        return one(0, closing(c), at + 1);
    }
    if (next == u'\'') {
        return one(width, SmartQuote::LeftSingle, at + width + 1);
    }
    if (c == u'\'') {
        return one(0, SmartQuote::LeftSingle, at + 1);
    }
    const bool behind = next == u'"';
    return one(behind ? width : 0, SmartQuote::LeftDouble, behind ? at + width + 1 : at + 1);
}

qsizetype typographicSymbolEnd(QStringView text, qsizetype at, TypographicSymbol *symbol)
{
    struct Rule
    {
        QStringView source;
        TypographicSymbol symbol;
    };
    static constexpr Rule rules[] = {
        {u"---", TypographicSymbol::EmDash},
        {u"--", TypographicSymbol::EnDash},
        {u"...", TypographicSymbol::Ellipsis},
        {u"<< ", TypographicSymbol::LeftGuillemetSpace},
        {u" >>", TypographicSymbol::RightGuillemetSpace},
        {u"<<", TypographicSymbol::LeftGuillemet},
        {u">>", TypographicSymbol::RightGuillemet},
    };
    const QStringView rest = text.sliced(at);
    for (const Rule &rule : rules) {
        // The first two units tell the rules from nearly all that is asked about.
        if (rest.size() > 1 && rest[0] == rule.source[0] && rest[1] == rule.source[1] &&
            rest.startsWith(rule.source)) {
            *symbol = rule.symbol;
            return at + rule.source.size();
        }
    }
    return -1;
}

QString symbolName(TypographicSymbol symbol)
{
    static constexpr QStringView names[] = {u"mdash",       u"ndash", u"hellip", u"laquo_space",
                                            u"raquo_space", u"laquo", u"raquo"};
    return names[static_cast<int>(symbol)].toString();
}

QStringView symbolText(TypographicSymbol symbol)
{
    static constexpr QStringView texts[] = {u"\u2014",       u"\u2013", u"\u2026", u"\u00AB\u00A0",
                                            u"\u00A0\u00BB", u"\u00AB", u"\u00BB"};
    return texts[static_cast<int>(symbol)];
}

QString smartQuoteCharacters(const QString &option)
{
    QString result = QStringLiteral("\u2018\u2019\u201C\u201D");
    if (option == u"lsquo,rsquo,ldquo,rdquo") {
        return result;
    }
    const QStringList names = option.split(u',');
    for (qsizetype i = 0; i < names.size() && i < result.size(); ++i) {
        const QString name = names[i].trimmed();
        bool isNumber = false;
        const uint number = name.toUInt(&isNumber);
        const char32_t character = isNumber ? numericEntity(number) : namedEntity(name);
        if (character != noCharacter && character <= 0xFFFF) {
            result[i] = QChar(static_cast<char16_t>(character));
        }
    }
    return result;
}

} // namespace anchorage::preview::kramdown
