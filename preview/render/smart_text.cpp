// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smart_text.h"

#include "kramdown/character_classes.h"
#include "kramdown/entities.h"
#include "kramdown/html_escape.h"
#include "kramdown/html_tags.h"
#include "kramdown/typography.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

using namespace kramdown;

class SmartWriter
{
public:
    SmartWriter(QStringView text, const RenderOptions &options)
        : m_text(text), m_options(options), m_quotes(smartQuoteCharacters(options.smartQuotes))
    {
    }

    QString written()
    {
        while (m_at < m_text.size()) {
            if (!writeQuotes() && !writeEntity() && !writeSymbol()) {
                m_at += unitsOf(characterAt(m_text, m_at));
            }
        }
        copyTo(m_at);
        return m_html;
    }

private:
    /// Text up to here, of which nothing was anything else.
    void copyTo(qsizetype end)
    {
        appendEscaped(&m_html, m_text.sliced(m_copied, end - m_copied), EscapeMode::Text);
        m_copied = end;
    }

    void passTo(qsizetype end) { m_at = m_copied = end; }

    bool writeQuotes()
    {
        if (!hasSmartQuotes(m_text, m_at)) {
            return false;
        }
        const SmartQuotes quotes = smartQuotesAt(m_text, m_at);
        copyTo(m_at + quotes.before);
        for (int i = 0; i < quotes.count; ++i) {
            m_html += m_quotes.at(static_cast<int>(quotes.quotes[i]));
        }
        passTo(quotes.end);
        return true;
    }

    bool writeEntity()
    {
        if (m_text[m_at] != u'&') {
            return false;
        }
        static const QRegularExpression pattern(
            u"&(?:([A-Za-z0-9_:][A-Za-z0-9_:.-]*)|#(\\d+)|#x([0-9a-fA-F]+));"_s);
        const QRegularExpressionMatch match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                                                            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return false;
        }
        copyTo(m_at);
        const bool named = match.hasCaptured(1);
        const bool hex = match.hasCaptured(3);
        const char32_t c =
            named ? namedEntity(match.capturedView(1))
                  : numericEntity(match.capturedView(hex ? 3 : 2).toULongLong(nullptr, hex ? 16 : 10));
        if (named && c == noCharacter) {
            m_html += u"&amp;";
            passTo(m_at + 1);
            return true;
        }
        const bool asWritten = c == noCharacter || c == '<' || c == '>' || c == '&';
        m_html += asWritten ? match.captured() : QString::fromUcs4(&c, 1);
        passTo(match.capturedEnd());
        return true;
    }

    bool writeSymbol()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"\\<<") || rest.startsWith(u"\\>>")) {
            copyTo(m_at);
            m_html += rest[1] == u'<' ? u"&lt;&lt;" : u"&gt;&gt;";
            passTo(m_at + 3);
            return true;
        }
        TypographicSymbol symbol = TypographicSymbol::EmDash;
        const qsizetype end = typographicSymbolEnd(m_text, m_at, &symbol);
        if (end < 0) {
            return false;
        }
        copyTo(m_at);
        const auto chosen = m_options.symbolTexts.constFind(symbolName(symbol));
        appendEscaped(&m_html, chosen == m_options.symbolTexts.cend() ? symbolText(symbol) : *chosen,
                      EscapeMode::Text);
        passTo(end);
        return true;
    }

    QStringView m_text;
    const RenderOptions &m_options;
    QString m_quotes;
    QString m_html;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< up to here everything is in the HTML
};

bool hasMarkup(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QStringView rest = text.sliced(at + 1);
        if (rest.startsWith(u'/') || rest.startsWith(u'?') || rest.startsWith(u"!--") ||
            htmlNameEnd(text, at + 1) > at + 1) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<QString> smartened(const QString &text, const RenderOptions &options)
{
    if (hasMarkup(text)) {
        return std::nullopt;
    }
    QString line = text;
    line.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    // A quote at the end stands before a line break, as it does for kramdown.
    if (!line.endsWith(u'\n')) {
        line += u'\n';
    }
    QString html = SmartWriter(line, options).written();
    html.chop(html.endsWith(u'\n') ? 1 : 0);
    return html;
}

} // namespace anchorage::preview
