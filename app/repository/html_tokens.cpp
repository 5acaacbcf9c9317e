// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isRawText(QStringView name)
{
    static constexpr std::array names{"script"_L1,   "style"_L1,  "textarea"_L1, "title"_L1,
                                      "noscript"_L1, "iframe"_L1, "xmp"_L1,      "noembed"_L1};
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView raw) { return name == raw; });
}

/// Splits a text at its tags. Positions only move forward, so the time is linear.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView html) : m_html(html) {}

    QList<HtmlToken> read()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = nextTag();
            addText(m_at, tag, false);
            m_at = tag;
            if (m_at < m_html.size()) {
                readTag();
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position < m_html.size() ? m_html[position] : QChar();
    }

    [[nodiscard]] qsizetype nextTag() const
    {
        for (qsizetype i = m_html.indexOf(u'<', m_at); i >= 0; i = m_html.indexOf(u'<', i + 1)) {
            const QChar next = at(i + 1);
            if (isNameStart(next) || next == u'!' || next == u'?' ||
                (next == u'/' && isNameStart(at(i + 2)))) {
                return i;
            }
        }
        return m_html.size();
    }

    void addText(qsizetype begin, qsizetype end, bool raw)
    {
        if (begin < end) {
            HtmlToken token;
            token.span = {begin, end};
            token.raw = raw;
            m_tokens.append(token);
        }
    }

    void readTag()
    {
        const QChar next = at(m_at + 1);
        if (next == u'!' || next == u'?') {
            readOther();
            return;
        }
        HtmlToken token;
        token.type = next == u'/' ? HtmlToken::Type::Close : HtmlToken::Type::Open;
        const qsizetype begin = m_at;
        m_at += next == u'/' ? 2 : 1;
        const qsizetype name = m_at;
        while (m_at < m_html.size() && !isBlank(at(m_at)) && at(m_at) != u'>' && at(m_at) != u'/') {
            ++m_at;
        }
        token.name = m_html.sliced(name, m_at - name).toString().toLower();
        readAttributes(token);
        token.span = {begin, m_at};
        m_tokens.append(token);
        if (token.type == HtmlToken::Type::Open && isRawText(token.name)) {
            readRawText(token.name);
        }
    }

    void readOther()
    {
        HtmlToken token;
        token.type = HtmlToken::Type::Other;
        const bool comment = m_html.sliced(m_at).startsWith("<!--"_L1);
        const QLatin1StringView end = comment ? "-->"_L1 : ">"_L1;
        const qsizetype close = m_html.indexOf(end, m_at + (comment ? 4 : 2));
        const qsizetype behind = close < 0 ? m_html.size() : close + end.size();
        token.span = {m_at, behind};
        m_at = behind;
        m_tokens.append(token);
    }

    void skipBlanks()
    {
        while (m_at < m_html.size() && isBlank(at(m_at))) {
            ++m_at;
        }
    }

    void readAttributes(HtmlToken &token)
    {
        while (m_at < m_html.size() && at(m_at) != u'>') {
            skipBlanks();
            if (at(m_at) == u'/') {
                ++m_at;
                continue;
            }
            const qsizetype name = m_at;
            while (m_at < m_html.size() && !isBlank(at(m_at)) && at(m_at) != u'=' && at(m_at) != u'>' &&
                   at(m_at) != u'/') {
                ++m_at;
            }
            if (m_at == name) {
                m_at += at(m_at) == u'=' ? 1 : 0;
                continue;
            }
            const QString attributeName = m_html.sliced(name, m_at - name).toString().toLower();
            skipBlanks();
            token.attributes.append({attributeName, at(m_at) == u'=' ? readValue() : u""_s});
        }
        m_at += m_at < m_html.size() ? 1 : 0;
    }

    QString readValue()
    {
        ++m_at;
        skipBlanks();
        const QChar quote = at(m_at);
        qsizetype begin = m_at;
        if (quote == u'"' || quote == u'\'') {
            const qsizetype close = m_html.indexOf(quote, ++begin);
            const qsizetype end = close < 0 ? m_html.size() : close;
            m_at = std::min(end + 1, m_html.size());
            return htmlUnescaped(m_html.sliced(begin, end - begin));
        }
        while (m_at < m_html.size() && !isBlank(at(m_at)) && at(m_at) != u'>') {
            ++m_at;
        }
        return htmlUnescaped(m_html.sliced(begin, m_at - begin));
    }

    void readRawText(const QString &name)
    {
        const QString closing = u"</"_s + name;
        const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
        const qsizetype behind = end < 0 ? m_html.size() : end;
        addText(m_at, behind, true);
        m_at = behind;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QList<HtmlToken> m_tokens;
};

/// The character that a reference's name (without `&` and `;`) stands for; 0 where it is not known here.
char32_t referenced(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, char32_t>, 6> known{{{"amp"_L1, U'&'},
                                                                                  {"lt"_L1, U'<'},
                                                                                  {"gt"_L1, U'>'},
                                                                                  {"quot"_L1, U'"'},
                                                                                  {"apos"_L1, U'\''},
                                                                                  {"nbsp"_L1, U'\u00A0'}}};
    for (const auto &[known_name, character] : known) {
        if (name == known_name) {
            return character;
        }
    }
    if (!name.startsWith(u'#')) {
        return 0;
    }
    const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool valid = false;
    const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&valid, hexadecimal ? 16 : 10);
    return valid && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? code : 0;
}

} // namespace

QString HtmlToken::attribute(QStringView attributeName) const
{
    for (const auto &[name_, value] : attributes) {
        if (name_ == attributeName) {
            return value;
        }
    }
    return {};
}

QList<HtmlToken> htmlTokens(QStringView html)
{
    return Tokenizer(html).read();
}

bool isVoidElement(QStringView name)
{
    static constexpr std::array names{"area"_L1,  "base"_L1,   "br"_L1,    "col"_L1,  "embed"_L1,
                                      "hr"_L1,    "img"_L1,    "input"_L1, "link"_L1, "meta"_L1,
                                      "param"_L1, "source"_L1, "track"_L1, "wbr"_L1};
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView known) { return name == known; });
}

QString htmlUnescaped(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf(u'&'); i >= 0; i = text.indexOf(u'&', i + 1)) {
        const qsizetype end = text.sliced(i, std::min(longestName, text.size() - i)).indexOf(u';');
        const char32_t character = end > 1 ? referenced(text.sliced(i + 1, end - 1)) : 0;
        if (character != 0) {
            result += text.sliced(copied, i - copied);
            result += QString::fromUcs4(&character, 1);
            copied = i + end + 1;
        }
    }
    result += text.sliced(copied);
    return result;
}

} // namespace anchorage
