// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_highlighter.h"

#include "line_roles.h"

namespace anchorage {

SourceHighlighter::SourceHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void SourceHighlighter::attach(QTextDocument *document)
{
    m_started = false;
    setDocument(document);
}

/// Right after a document was attached all its lines will be read anyway.
void SourceHighlighter::readAgain()
{
    if (m_started)
        rehighlight();
}

void SourceHighlighter::setContent(FileKind kind, bool hasFrontMatter)
{
    if (kind == m_kind && hasFrontMatter == m_hasFrontMatter)
        return;
    m_kind = kind;
    m_hasFrontMatter = hasFrontMatter;
    readAgain();
}

void SourceHighlighter::setColours(const SourceColours &colours)
{
    prepareFormats(colours);
    readAgain();
}

void SourceHighlighter::prepareFormats(const SourceColours &colours)
{
    for (int role = 0; role < textRoleCount; ++role) {
        for (quint8 style = 0; style < 8; ++style) {
            QTextCharFormat format;
            if (TextRole(role) != TextRole::Plain)
                format.setForeground(colours.roles[std::size_t(role)]);
            if (style & Strong)
                format.setFontWeight(QFont::Bold);
            if (style & Emphasis)
                format.setFontItalic(true);
            if (style & Struck)
                format.setFontStrikeOut(true);
            m_formats[std::size_t(role)][style] = format;
        }
    }
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    m_started = true;
    LineState before = LineState::fromInt(previousBlockState());
    if (before.part == LineState::Part::Start && m_kind == FileKind::Data)
        before.part = LineState::Part::Data;
    else if (before.part == LineState::Part::Start && !m_hasFrontMatter)
        before.part = LineState::Part::Body;
    const LineRoles roles =
        before.part == LineState::Part::Body ? markdownRoles(text, before) : yamlRoles(text, before);
    setCurrentBlockState(roles.after.toInt());
    for (const RoleRun &run : roles.runs)
        setFormat(run.start, run.length, m_formats[std::size_t(run.role)][run.style]);
}

} // namespace anchorage
