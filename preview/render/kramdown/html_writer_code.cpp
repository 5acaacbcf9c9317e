// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "character_classes.h"
#include "code_languages.h"
#include "html_escape.h"
#include "html_writer.h"
#include "span.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

// The part `language-NAME` of a class attribute; empty where there is none.
Span languageClass(QStringView classes)
{
    constexpr QStringView prefix = u"language-";
    for (qsizetype at = classes.indexOf(prefix); at >= 0; at = classes.indexOf(prefix, at + 1)) {
        qsizetype end = at + prefix.size();
        while (end < classes.size() && !isSpace(classes[end])) {
            ++end;
        }
        if (end > at + prefix.size() && !isWord(characterBefore(classes, at))) {
            return {at, end};
        }
    }
    return {};
}

QString languageName(const QString &classes, Span part)
{
    constexpr qsizetype prefix = 9; // `language-`
    return part.end > part.start ? classes.mid(part.start + prefix, part.end - part.start - prefix)
                                 : QString();
}

} // namespace

void HtmlWriter::writeCodeBlock(const Element *element, int indent)
{
    Attributes attributes = element->attributes ? *element->attributes : Attributes{};
    QString classes = attributes.value(u"class");
    const Span part = languageClass(classes);
    const QString language = languageName(classes, part);
    if (part.end > part.start) {
        classes.remove(part.start, part.end - part.start);
        classes = trimmedSpace(classes).toString();
        attributes.set(u"class"_s, classes);
    }
    const QStringView lexer = element->detail.isEmpty() ? QStringView(language) : element->detail;
    writeIndent(indent);
    if (lexer.isEmpty() || isHighlightedLanguage(lexer)) {
        const QString rest = classes.isEmpty() ? QString() : u' ' + classes;
        attributes.set(u"class"_s, "language-"_L1 + (language.isEmpty() ? u"plaintext"_s : language) + rest +
                                       " highlighter-rouge"_L1);
        m_html += u"<div";
        writeAttributes(attributes);
        if (m_document.options.lineMarks) {
            writeLineMark(element);
        }
        m_html += u"><div class=\"highlight\"><pre class=\"highlight\"><code>";
        appendEscaped(&m_html, element->text, EscapeMode::All);
        m_html += u"</code></pre></div>";
        writeIndent(indent);
        m_html += u"</div>\n";
        return;
    }
    if (classes.isEmpty()) {
        attributes.take(u"class");
    }
    m_html += u"<pre";
    writeAttributes(attributes);
    if (m_document.options.lineMarks) {
        writeLineMark(element);
    }
    m_html += u"><code";
    if (!language.isEmpty()) {
        m_html += u" class=\"language-";
        appendEscaped(&m_html, language, EscapeMode::Attribute);
        m_html += u'"';
    }
    m_html += u'>';
    appendEscaped(&m_html, element->text.endsWith(u'\n') ? element->text.chopped(1) : element->text,
                  EscapeMode::All);
    m_html += u"\n</code></pre>\n";
}

void HtmlWriter::writeCodeSpan(const Element *element)
{
    if (!element->attributes) {
        m_html += u"<code class=\"language-plaintext highlighter-rouge\">";
        appendEscaped(&m_html, element->text, EscapeMode::All);
        m_html += u"</code>";
        return;
    }
    Attributes attributes = *element->attributes;
    const QString classes = attributes.value(u"class");
    const Span part = languageClass(classes);
    const QString language = languageName(classes, part);
    if (language.isEmpty() || isHighlightedLanguage(language)) {
        const QString first = "language-"_L1 + (language.isEmpty() ? u"plaintext"_s : language);
        const bool leads = part.end > 0 && part.start == 0;
        const QString rest = leads ? classes.mid(part.end) : classes.isEmpty() ? QString() : u' ' + classes;
        attributes.set(u"class"_s, first + rest + " highlighter-rouge"_L1);
    }
    m_html += u"<code";
    writeAttributes(attributes);
    m_html += u'>';
    appendEscaped(&m_html, element->text, EscapeMode::All);
    m_html += u"</code>";
}

} // namespace anchorage::preview::kramdown
