// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "character_classes.h"
#include "html_escape.h"
#include "html_writer.h"

namespace anchorage::preview::kramdown {

namespace {

bool isCjk(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

QString withCjkLinesJoined(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\n' || at + 1 == text.size() || !isCjk(characterBefore(text, at)) ||
            !isCjk(characterAt(text, at + 1))) {
            joined += text[at];
        }
    }
    return joined;
}

} // namespace

void HtmlWriter::writeText(QStringView text)
{
    if (m_document.options.joinsCjkLines && text.contains(u'\n')) {
        appendEscaped(&m_html, withCjkLinesJoined(text), EscapeMode::Text);
        return;
    }
    appendEscaped(&m_html, text, EscapeMode::Text);
}

void HtmlWriter::writeSymbol(TypographicSymbol symbol)
{
    const QHash<QString, QString> &texts = m_document.options.symbolTexts;
    const auto chosen = texts.isEmpty() ? texts.cend() : texts.constFind(symbolName(symbol));
    if (chosen == texts.cend()) {
        m_html += symbolText(symbol);
    } else {
        appendEscaped(&m_html, *chosen, EscapeMode::Text);
    }
}

void HtmlWriter::writeMath(const Element *element, int indent)
{
    if (!m_document.options.mathJax) {
        writeMathAsIs(element, indent);
        return;
    }
    const bool bare = element->attributes.isEmpty();
    if (!element->block && !bare) {
        writeOpen(u"span", element);
        m_html += u">$";
        m_html += element->text;
        m_html += u"$</span>";
        return;
    }
    if (element->block && !bare) {
        writeIndent(indent);
        writeOpen(u"div", element);
        m_html += u'>';
    }
    m_html += element->block ? u"\\[" : u"\\(";
    appendEscaped(&m_html, element->text, EscapeMode::All);
    m_html += element->block ? u"\\]\n" : u"\\)";
    if (element->block && !bare) {
        m_html += u"</div>\n";
    }
}

// Without a math engine the formula stays as it is, in an element that tells what it is.
void HtmlWriter::writeMathAsIs(const Element *element, int indent)
{
    Attributes attributes;
    element->attributes.copyTo(&attributes, m_document.arena);
    attributes.addClass(m_document.arena, u"kdmath");
    if (element->block) {
        writeIndent(indent);
    }
    m_html += element->block ? u"<div" : u"<span";
    writeAttributes(attributes);
    m_html += element->block ? u">$$\n" : u">$";
    m_html += element->text;
    m_html += element->block ? u"\n$$</div>\n" : u"$</span>";
}

} // namespace anchorage::preview::kramdown
