// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_roles.h"

#include "markdown_inlines.h"

#include <algorithm>

namespace anchorage {

namespace {

using Inside = LineState::Inside;

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

bool consistsOf(QStringView text, QChar character)
{
    return std::all_of(text.begin(), text.end(), [character](QChar c) { return c == character; });
}

class MarkdownLine
{
public:
    MarkdownLine(QStringView line, LineState before)
        : m_line(line.left(longestReadLine)), m_canvas(int(m_line.size())), m_before(before), m_after(before)
    {
        m_after.part = LineState::Part::Body;
    }

    LineRoles read()
    {
        if (m_before.inside == Inside::Fence)
            continueFence();
        else
            readOpenLine();
        return {m_canvas.runs(), m_after};
    }

private:
    [[nodiscard]] QChar at(int position) const { return position < m_end ? m_line[position] : QChar(u' '); }

    void continueFence()
    {
        m_canvas.paint(0, m_end, TextRole::Code);
        const QStringView text = m_line.trimmed();
        if (text.size() >= m_before.size && consistsOf(text, m_before.tilde ? u'~' : u'`')) {
            m_after = {.part = LineState::Part::Body, .blankBefore = false, .list = m_before.list};
            return;
        }
        // Jekyll runs Liquid before anything knows of code.
        paintLiquid(m_line, 0, m_canvas);
    }

    void readOpenLine()
    {
        const bool continues = m_before.inside != Inside::Nothing;
        int position = 0;
        if (continues)
            position = continueInline(m_line, m_canvas, m_after);
        if (m_after.inside != Inside::Nothing)
            return;
        if (m_line.sliced(position).trimmed().isEmpty()) {
            m_after.blankBefore = !continues;
            m_after.paragraphBefore = false;
            return;
        }
        m_after.blankBefore = false;
        m_after.paragraphBefore = false;
        TextRole ground = TextRole::Plain;
        if (!continues) {
            position = skipBlanks(0);
            if (readBlockStart(position, ground))
                return;
        }
        readInlines(m_line, position, ground, m_canvas, m_after);
    }

    [[nodiscard]] int skipBlanks(int position) const
    {
        while (position < m_end && isBlank(m_line[position]))
            ++position;
        return position;
    }

    [[nodiscard]] bool isIndentedCode(int indent) const
    {
        return m_before.blankBefore && !m_before.list && (indent >= 4 || m_line.startsWith(u'\t'));
    }

    /// Reads what makes the line's kind; true where that was all of it. `position` goes behind quote and list
    /// signs.
    bool readBlockStart(int &position, TextRole &ground)
    {
        if (isIndentedCode(position)) {
            m_canvas.paint(position, m_end, TextRole::Code);
            paintLiquid(m_line, position, m_canvas);
            m_after.blankBefore = true;
            return true;
        }
        readQuoteSigns(position);
        if (readRule(position) || readFence(position) || readHeading(position, ground))
            return m_canvas.length() > 0 && ground == TextRole::Plain;
        if (readListSign(position)) {
            m_after.list = true;
            readQuoteSigns(position);
            if (readFence(position))
                return true;
            readHeading(position, ground);
            return false;
        }
        if (m_before.blankBefore && position == 0)
            m_after.list = false;
        if (readDefinition(position) || readTableRule(position))
            return true;
        m_after.paragraphBefore = true;
        return false;
    }

    void readQuoteSigns(int &position)
    {
        while (position < m_end && m_line[position] == u'>') {
            m_canvas.paint(position, position + 1, TextRole::Quote);
            position = skipBlanks(position + 1);
        }
    }

    /// Also the line under a heading, which looks the same but follows a paragraph.
    bool readRule(int position)
    {
        const QStringView text = m_line.sliced(position).trimmed();
        const QChar sign = text.isEmpty() ? QChar() : text[0];
        if (m_before.paragraphBefore && (sign == u'=' || sign == u'-') && consistsOf(text, sign)) {
            m_canvas.paint(position, m_end, TextRole::Heading);
            m_canvas.addStyle(position, m_end, Strong);
            return true;
        }
        if (sign != u'*' && sign != u'-' && sign != u'_')
            return false;
        int count = 0;
        for (QChar character : text) {
            if (character == sign)
                ++count;
            else if (!isBlank(character))
                return false;
        }
        if (count < 3)
            return false;
        m_canvas.paint(position, m_end, TextRole::Rule);
        return true;
    }

    bool readFence(int position)
    {
        const QChar sign = at(position);
        if (sign != u'`' && sign != u'~')
            return false;
        int end = position;
        while (end < m_end && m_line[end] == sign)
            ++end;
        if (end - position < 3 || (sign == u'`' && m_line.sliced(end).contains(u'`')))
            return false;
        m_canvas.paint(position, m_end, TextRole::Code);
        m_after.inside = Inside::Fence;
        m_after.tilde = sign == u'~';
        m_after.size = end - position;
        return true;
    }

    bool readHeading(int position, TextRole &ground)
    {
        int end = position;
        while (end < m_end && m_line[end] == u'#')
            ++end;
        const int level = end - position;
        if (level < 1 || level > 6 || !isBlank(at(end)))
            return false;
        m_canvas.paint(position, m_end, TextRole::Heading);
        m_canvas.addStyle(position, m_end, Strong);
        ground = TextRole::Heading;
        return true;
    }

    bool readListSign(int &position)
    {
        int end = position;
        if (QStringView(u"*+-:").contains(at(end))) {
            ++end;
        } else {
            while (end < m_end && m_line[end] >= u'0' && m_line[end] <= u'9')
                ++end;
            if (end == position || at(end) != u'.')
                return false;
            ++end;
        }
        if (end >= m_end || !isBlank(m_line[end]))
            return false;
        int next = skipBlanks(end);
        const QStringView box = m_line.sliced(next).left(3);
        if (box == u"[ ]" || box == u"[x]" || box == u"[X]")
            end = next + 3;
        m_canvas.paint(position, end, TextRole::ListMarker);
        position = skipBlanks(end);
        return true;
    }

    /// `[name]: url "title"`, `[^note]: text` and `*[HTML]: text`.
    bool readDefinition(int position)
    {
        if (position > 3)
            return false;
        const int open = at(position) == u'*' ? position + 1 : position;
        const int close = at(open) == u'[' ? int(m_line.indexOf(u']', open)) : -1;
        if (close < open + 2 || at(close + 1) != u':')
            return false;
        if (at(open + 1) == u'^' || open > position) {
            m_canvas.paint(position, close + 2, TextRole::Footnote);
            readInlines(m_line, close + 2, TextRole::Plain, m_canvas, m_after);
            return true;
        }
        m_canvas.paint(position, close + 2, TextRole::Link);
        const int url = skipBlanks(close + 2);
        int end = url;
        while (end < m_end && !isBlank(m_line[end]))
            ++end;
        m_canvas.paint(url, end, TextRole::Url);
        m_canvas.paint(skipBlanks(end), m_end, TextRole::String);
        paintLiquid(m_line, url, m_canvas);
        return true;
    }

    /// `|---|:--:|`
    bool readTableRule(int position)
    {
        const QStringView text = m_line.sliced(position);
        if (!text.contains(u'|') || !text.contains(u'-'))
            return false;
        const bool only = std::all_of(text.begin(), text.end(), [](QChar character) {
            return isBlank(character) || QStringView(u"|-:+").contains(character);
        });
        if (only)
            m_canvas.paint(position, m_end, TextRole::TablePipe);
        return only;
    }

    QStringView m_line;
    RoleCanvas m_canvas;
    LineState m_before;
    LineState m_after;
    int m_end = m_canvas.length();
};

} // namespace

LineRoles markdownRoles(QStringView line, LineState before)
{
    return MarkdownLine(line, before).read();
}

} // namespace anchorage
