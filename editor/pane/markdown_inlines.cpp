// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_inlines.h"

#include <QSet>

#include <algorithm>

namespace anchorage {

namespace {

using Inside = LineState::Inside;

/// Behind the closing bracket of a link; longer ones are not looked for, so that reading stays linear.
constexpr int longestUrl = 2'000;

bool isSpace(QChar character)
{
    return character.isSpace();
}

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

/// The name in `{% name …` whose `{%` is at `position`.
QStringView liquidName(QStringView line, qsizetype position)
{
    position += 2;
    if (position < line.size() && line[position] == u'-')
        ++position;
    while (position < line.size() && isSpace(line[position]))
        ++position;
    qsizetype end = position;
    while (end < line.size() && (isAsciiLetter(line[end]) || line[end] == u'_'))
        ++end;
    return line.sliced(position, end - position);
}

struct LiquidBlock
{
    QStringView name;
    QStringView end;
    Inside inside;
};
/// Their place in the list is the `size` of the state.
constexpr LiquidBlock liquidBlocks[] = {
    {u"highlight", u"endhighlight", Inside::LiquidCode},
    {u"raw", u"endraw", Inside::LiquidCode},
    {u"comment", u"endcomment", Inside::LiquidComment},
};

/// Where the tag that ends the block begins, or -1.
qsizetype liquidBlockEnd(QStringView line, qsizetype from, const LiquidBlock &block)
{
    for (qsizetype at = line.indexOf(u"{%", from); at >= 0; at = line.indexOf(u"{%", at + 2)) {
        if (liquidName(line, at) == block.end)
            return at;
    }
    return -1;
}

class InlineReader
{
public:
    InlineReader(QStringView line, TextRole ground, RoleCanvas &canvas, LineState &state)
        : m_line(line.left(canvas.length())), m_end(canvas.length()), m_ground(ground), m_canvas(canvas),
          m_state(state)
    {
    }

    /// Whatever the state says is open goes on from `begin`; gives where it ends.
    int readOpen(int begin, int from)
    {
        const auto upTo = [&](QStringView end, TextRole role) {
            const qsizetype at = m_line.indexOf(end, from);
            if (at >= 0)
                leave();
            const int next = at < 0 ? m_end : int(at + end.size());
            m_canvas.paint(begin, next, role);
            return next;
        };
        switch (m_state.inside) {
        case Inside::HtmlComment:
            return upTo(u"-->", TextRole::Comment);
        case Inside::HtmlTag:
            return upTo(u">", TextRole::Html);
        case Inside::LiquidTag:
            return upTo(u"%}", TextRole::Liquid);
        case Inside::Math:
            return upTo(u"$$", TextRole::Math);
        case Inside::LiquidCode:
        case Inside::LiquidComment:
            return readLiquidBlock(begin);
        default:
            return from;
        }
    }

    void read(int begin)
    {
        int position = begin;
        while (position < m_end) {
            const int next = readAtom(position);
            if (m_state.inside != Inside::Nothing)
                break;
            position = std::max(position + 1, next);
        }
        readLinks(begin);
        readEmphasis(begin);
    }

    /// Where the Liquid tag or output ends that begins at `position`; `position` where there is none.
    int readLiquid(int position)
    {
        const QStringView open = m_line.sliced(position).left(2);
        if (open != u"{{" && open != u"{%")
            return position;
        const bool tag = open == u"{%";
        const qsizetype close = m_line.indexOf(tag ? u"%}" : u"}}", position + 2);
        if (close < 0 && tag) {
            m_canvas.paint(position, m_end, TextRole::Liquid);
            m_state.inside = Inside::LiquidTag;
            return m_end;
        }
        if (close < 0)
            return position;
        const int end = int(close) + 2;
        m_canvas.paint(position, end, TextRole::Liquid);
        return tag ? beginLiquidBlock(position, end) : end;
    }

private:
    [[nodiscard]] QChar at(int position) const
    {
        return position >= 0 && position < m_end ? m_line[position] : QChar(u' ');
    }
    [[nodiscard]] bool isGround(int position) const { return m_canvas.role(position) == m_ground; }
    [[nodiscard]] bool startsWith(int position, QStringView text) const
    {
        return m_line.sliced(position).startsWith(text);
    }
    void leave()
    {
        m_state.inside = Inside::Nothing;
        m_state.size = 0;
    }

    int beginLiquidBlock(int position, int end)
    {
        const QStringView name = liquidName(m_line, position);
        for (int i = 0; i < int(std::size(liquidBlocks)); ++i) {
            if (liquidBlocks[i].name != name)
                continue;
            m_state.inside = liquidBlocks[i].inside;
            m_state.size = i;
            return readLiquidBlock(end);
        }
        return end;
    }

    int readLiquidBlock(int begin)
    {
        const LiquidBlock &block =
            liquidBlocks[std::clamp(m_state.size, 0, int(std::size(liquidBlocks)) - 1)];
        const qsizetype found = liquidBlockEnd(m_line, begin, block);
        const int end = found < 0 ? m_end : int(found);
        m_canvas.paint(begin, end, block.inside == Inside::LiquidCode ? TextRole::Code : TextRole::Comment);
        if (found < 0)
            return m_end;
        leave();
        return readLiquid(end);
    }

    /// What is taken as a whole, before links and emphasis; gives where it ends, or `position`.
    int readAtom(int position)
    {
        switch (m_line[position].unicode()) {
        case u'\\':
            return position + 2;
        case u'`':
            return readCode(position);
        case u'{':
            return startsWith(position, u"{:") ? readAttributes(position) : readLiquid(position);
        case u'<':
            return readAngle(position);
        case u'$':
            return readMath(position);
        case u'|':
            m_canvas.paint(position, position + 1, TextRole::TablePipe);
            return position + 1;
        case u'[':
            return readFootnote(position);
        case u'h':
            return readBareUrl(position);
        default:
            return position;
        }
    }

    int readCode(int position)
    {
        int open = position;
        while (open < m_end && m_line[open] == u'`')
            ++open;
        const int length = open - position;
        if (m_unclosedCode.contains(length))
            return open;
        for (int i = open; i < m_end;) {
            if (m_line[i] != u'`') {
                ++i;
                continue;
            }
            const int run = i;
            while (i < m_end && m_line[i] == u'`')
                ++i;
            if (i - run == length) {
                m_canvas.paint(position, i, TextRole::Code);
                paintLiquid(m_line.left(i), position, m_canvas);
                return i;
            }
        }
        m_unclosedCode.insert(length);
        return open;
    }

    int readAttributes(int position)
    {
        const qsizetype close = m_line.indexOf(u'}', position);
        if (close < 0)
            return position;
        m_canvas.paint(position, int(close) + 1, TextRole::Attributes);
        return int(close) + 1;
    }

    int readAngle(int position)
    {
        if (startsWith(position, u"<!--")) {
            m_state.inside = Inside::HtmlComment;
            return readOpen(position, position + 4);
        }
        const bool closing = at(position + 1) == u'/';
        if (!isAsciiLetter(at(position + (closing ? 2 : 1))))
            return position;
        int end = position + 1;
        while (end < m_end && m_line[end] != u'>' && m_line[end] != u'<')
            ++end;
        if (end < m_end && m_line[end] == u'>') {
            const QStringView content = m_line.sliced(position + 1, end - position - 1);
            const bool link = !content.contains(u' ') && (content.contains(u"://") || content.contains(u'@'));
            m_canvas.paint(position, end + 1, link ? TextRole::Url : TextRole::Html);
            paintLiquid(m_line.left(end), position, m_canvas);
            return end + 1;
        }
        // Only where the line begins with it: `a <b` in running text is no tag.
        if (end < m_end || !m_line.left(position).trimmed().isEmpty())
            return position;
        m_canvas.paint(position, m_end, TextRole::Html);
        m_state.inside = Inside::HtmlTag;
        return m_end;
    }

    int readMath(int position)
    {
        if (!startsWith(position, u"$$"))
            return position;
        const qsizetype close = m_line.indexOf(u"$$", position + 2);
        const bool opensBlock = close < 0 && m_line.left(position).trimmed().isEmpty();
        if (close < 0 && !opensBlock)
            return position;
        m_state.inside = Inside::Math;
        return readOpen(position, position + 2);
    }

    int readFootnote(int position)
    {
        if (at(position + 1) != u'^')
            return position;
        int end = position + 2;
        while (end < m_end && m_line[end] != u']' && !isSpace(m_line[end]))
            ++end;
        if (at(end) != u']' || end == position + 2)
            return position;
        m_canvas.paint(position, end + 1, TextRole::Footnote);
        return end + 1;
    }

    int readBareUrl(int position)
    {
        if (!startsWith(position, u"http://") && !startsWith(position, u"https://"))
            return position;
        int end = position;
        while (end < m_end && !isSpace(m_line[end]) && !QStringView(u"<>()[]\"'`|{}*").contains(m_line[end]))
            ++end;
        m_canvas.paint(position, end, TextRole::Url);
        return end;
    }

    void readLinks(int begin)
    {
        QList<int> open;
        for (int i = begin; i < m_end; ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (!isGround(i))
                continue;
            else if (m_line[i] == u'[')
                open.append(i);
            else if (m_line[i] == u']' && !open.isEmpty())
                i = std::max(i, paintLink(open.takeLast(), i) - 1);
        }
    }

    /// `[text](url "title")` and `[text][name]`; gives where it ends, or 0.
    int paintLink(int open, int close)
    {
        const int end = at(close + 1) == u'(' ? closingParenthesis(close + 1) : closingBracket(close + 1);
        if (end < 0)
            return 0;
        const int begin = at(open - 1) == u'!' ? open - 1 : open;
        for (int i = begin; i <= close; ++i) {
            if (isGround(i))
                m_canvas.paint(i, i + 1, TextRole::Link);
        }
        m_canvas.paint(close + 1, end, TextRole::Url);
        paintLiquid(m_line.left(end), close + 1, m_canvas);
        return end;
    }

    [[nodiscard]] int closingParenthesis(int open) const
    {
        int depth = 0;
        for (int i = open; i < std::min(m_end, open + longestUrl); ++i) {
            if (m_line[i] == u'(')
                ++depth;
            else if (m_line[i] == u')' && --depth == 0)
                return i + 1;
        }
        return -1;
    }

    [[nodiscard]] int closingBracket(int open) const
    {
        if (at(open) != u'[')
            return -1;
        const qsizetype close = m_line.sliced(open).left(longestUrl).indexOf(u']');
        return close < 0 ? -1 : open + int(close) + 1;
    }

    struct Delimiter
    {
        int begin;
        int length;
    };

    void readEmphasis(int begin)
    {
        QList<Delimiter> open[3];
        for (int i = begin; i < m_end;) {
            const QChar sign = m_line[i];
            const int kind = sign == u'*' ? 0 : sign == u'_' ? 1 : sign == u'~' ? 2 : -1;
            const bool taken = !isGround(i) && m_canvas.role(i) != TextRole::Link;
            if (sign == u'\\' || kind < 0 || taken) {
                i += sign == u'\\' ? 2 : 1;
                continue;
            }
            int end = i;
            while (end < m_end && m_line[end] == sign)
                ++end;
            readDelimiter({i, end - i}, kind, open[kind]);
            i = end;
        }
    }

    void readDelimiter(Delimiter run, int kind, QList<Delimiter> &open)
    {
        const bool wordBefore = at(run.begin - 1).isLetterOrNumber();
        const bool wordAfter = at(run.begin + run.length).isLetterOrNumber();
        const bool insideWord = kind == 1 && wordBefore && wordAfter;
        const bool closes = !isSpace(at(run.begin - 1)) && !insideWord;
        const bool opens = !isSpace(at(run.begin + run.length)) && !insideWord;
        if (kind == 2 && run.length != 2)
            return;
        while (closes && run.length > 0 && !open.isEmpty()) {
            Delimiter &opener = open.last();
            const int used = run.length >= 2 && opener.length >= 2 ? 2 : 1;
            const TextStyle style = kind == 2 ? Struck : used == 2 ? Strong : Emphasis;
            opener.length -= used;
            m_canvas.addStyle(opener.begin + opener.length, run.begin + used, style);
            run.begin += used;
            run.length -= used;
            if (opener.length == 0)
                open.removeLast();
        }
        if (opens && run.length > 0)
            open.append(run);
    }

    QStringView m_line;
    int m_end;
    TextRole m_ground;
    RoleCanvas &m_canvas;
    LineState &m_state;
    QSet<int> m_unclosedCode; ///< lengths of runs of backquotes that have no partner in the rest of the line
};

} // namespace

void paintLiquid(QStringView line, int begin, RoleCanvas &canvas)
{
    for (qsizetype open = line.indexOf(u'{', begin); open >= 0 && open + 1 < line.size();) {
        const bool tag = line[open + 1] == u'%';
        const bool output = line[open + 1] == u'{';
        const qsizetype close = tag || output ? line.indexOf(tag ? u"%}" : u"}}", open + 2) : -1;
        if (close >= 0)
            canvas.paint(int(open), int(close) + 2, TextRole::Liquid);
        else if (tag || output)
            return;
        open = line.indexOf(u'{', close >= 0 ? close + 2 : open + 1);
    }
}

int continueInline(QStringView line, RoleCanvas &canvas, LineState &state)
{
    return InlineReader(line, TextRole::Plain, canvas, state).readOpen(0, 0);
}

void readInlines(QStringView line, int begin, TextRole ground, RoleCanvas &canvas, LineState &state)
{
    InlineReader(line, ground, canvas, state).read(begin);
}

} // namespace anchorage
