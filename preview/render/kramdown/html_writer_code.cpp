// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "character_classes.h"
#include "code_languages.h"
#include "html_escape.h"
#include "html_writer.h"
#include "span.h"
#include "text_scan.h"

namespace anchorage::preview::kramdown {

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

QStringView languageName(QStringView classes, Span part)
{
    constexpr qsizetype prefix = 9; // `language-`
    return part.end > part.start ? classes.sliced(part.start + prefix, part.end - part.start - prefix)
                                 : QStringView();
}

} // namespace

void HtmlWriter::writeCodeBlock(const Element *element, int indent)
{
    Arena &arena = m_document.arena;
    Attributes attributes;
    element->attributes.copyTo(&attributes, arena);
    QStringView classes = attributes.value(u"class");
    const Span part = languageClass(classes);
    const QStringView language = languageName(classes, part);
    if (part.end > part.start) {
        classes = trimmedSpace(arena.joined({classes.first(part.start), classes.sliced(part.end)}));
        attributes.set(arena, u"class", classes);
    }
    const RenderOptions &options = m_document.options;
    const QStringView lexer = element->detail ? element->detail->language : language;
    writeIndent(indent);
    if (isHighlighted(lexer, options.codeBlocks)) {
        attributes.set(arena, u"class",
                       arena.joined({u"language-", language.isEmpty() ? options.codeLanguage : language,
                                     classes.isEmpty() ? u"" : u" ", classes, u" highlighter-rouge"}));
        m_html += u"<div";
        writeAttributes(attributes);
        if (m_document.options.lineMarks) {
            writeLineMark(element);
        }
        m_html += u'>';
        writeHighlighted(element->text, options.codeBlocks);
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
    const RenderOptions &options = m_document.options;
    const bool standard = options.codeSpans == CodeOptions{} && options.plainTextHighlighted &&
                          options.codeLanguage == u"plaintext";
    if (element->attributes.isEmpty() && standard) {
        m_html += u"<code class=\"language-plaintext highlighter-rouge\">";
        appendEscaped(&m_html, element->text, EscapeMode::All);
        m_html += u"</code>";
        return;
    }
    Arena &arena = m_document.arena;
    Attributes attributes;
    element->attributes.copyTo(&attributes, arena);
    const QStringView classes = attributes.value(u"class");
    const Span part = languageClass(classes);
    const QStringView language = languageName(classes, part);
    const bool highlighted = isHighlighted(language, options.codeSpans);
    if (highlighted) {
        const bool leads = part.end > 0 && part.start == 0;
        const QStringView rest = leads ? classes.sliced(part.end) : classes;
        attributes.set(arena, u"class",
                       arena.joined({u"language-", language.isEmpty() ? options.codeLanguage : language,
                                     leads || classes.isEmpty() ? u"" : u" ", rest, u" highlighter-rouge"}));
    }
    m_html += u"<code";
    writeAttributes(attributes);
    m_html += u'>';
    if (highlighted && options.codeSpans.lineNumbers) {
        writeHighlighted(element->text, options.codeSpans);
    } else {
        appendEscaped(&m_html, element->text, EscapeMode::All);
    }
    m_html += u"</code>";
}

bool HtmlWriter::isHighlighted(QStringView language, const CodeOptions &options) const
{
    const QStringView lexer = language.isEmpty() ? QStringView(m_document.options.codeLanguage) : language;
    const QStringView name = lexer.left(lexer.indexOf(u'?') < 0 ? lexer.size() : lexer.indexOf(u'?'));
    const bool plain = name == u"plaintext" || name == u"text";
    return options.highlighted && (m_document.options.plainTextHighlighted || !plain) &&
           isHighlightedLanguage(lexer);
}

void HtmlWriter::writeHighlighted(QStringView code, const CodeOptions &options)
{
    if (options.wrapped) {
        m_html += u"<div class=\"highlight\"><pre class=\"";
        m_html += options.cssClass;
        m_html += u"\"><code>";
    }
    if (options.lineNumbers) {
        m_html +=
            u"<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">";
        const int lines = lineBreaksIn(code) + (code.endsWith(u'\n') ? 0 : 1);
        for (int i = 0; i < lines; ++i) {
            m_html += QString::number(options.firstLine + i);
            m_html += u'\n';
        }
        m_html += u"</pre></td><td class=\"rouge-code\"><pre>";
    }
    appendEscaped(&m_html, code, EscapeMode::All);
    if (options.lineNumbers) {
        m_html += code.endsWith(u'\n') ? u"" : u"\n";
        m_html += u"</pre></td></tr></tbody></table>";
    }
    m_html += options.wrapped ? u"</code></pre></div>" : u"";
}

} // namespace anchorage::preview::kramdown
