// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_roles.h"

#include <algorithm>

namespace anchorage {

namespace {

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

bool isFlowSign(QChar character)
{
    return QStringView(u"[]{},").contains(character);
}

/// YAML 1.1 as Psych and SafeYAML read it: null, booleans, numbers, dates and times.
bool isConstant(QStringView scalar)
{
    static constexpr QStringView words[] = {u"~", u"null", u"true", u"false", u"yes", u"no", u"on", u"off"};
    for (const QStringView word : words) {
        if (scalar.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    const QStringView digits = scalar.startsWith(u'-') || scalar.startsWith(u'+') ? scalar.sliced(1) : scalar;
    if (digits.isEmpty() ||
        !(digits[0].isDigit() || (digits[0] == u'.' && digits.size() > 1 && digits[1].isDigit())))
        return false;
    if (digits.startsWith(u"0x") || digits.startsWith(u"0o"))
        return true;
    return std::all_of(digits.begin(), digits.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || QStringView(u".,:_-+eETZ ").contains(character);
    });
}

class YamlLine
{
public:
    YamlLine(QStringView line, LineState before)
        : m_line(line.left(longestReadLine)), m_canvas(int(m_line.size())), m_state(before)
    {
    }

    LineRoles read()
    {
        if (readDelimiter())
            return {m_canvas.runs(), m_state};
        const int indent = indentation();
        if (m_state.inside == LineState::Inside::BlockScalar) {
            if (indent >= m_end || indent >= m_state.size) {
                m_canvas.paint(0, m_end, TextRole::String);
                return {m_canvas.runs(), m_state};
            }
            leave();
        }
        m_indent = indent;
        if (isQuoted() && !continueQuotes())
            return {m_canvas.runs(), m_state};
        readNodes();
        return {m_canvas.runs(), m_state};
    }

private:
    [[nodiscard]] QChar at(int position) const { return position < m_end ? m_line[position] : QChar(u' '); }
    [[nodiscard]] bool isQuoted() const
    {
        return m_state.inside == LineState::Inside::SingleQuotes ||
               m_state.inside == LineState::Inside::DoubleQuotes;
    }
    void leave()
    {
        m_state.inside = LineState::Inside::Nothing;
        m_state.size = 0;
    }

    [[nodiscard]] int indentation() const
    {
        int indent = 0;
        while (indent < m_end && isBlank(m_line[indent]))
            ++indent;
        return indent;
    }

    /// `---` and `...`: at the front matter's two ends, or between the documents of a data file.
    bool readDelimiter()
    {
        const QStringView sign = m_line.left(3);
        if (sign != u"---" && sign != u"...")
            return false;
        const bool alone = m_line.sliced(3).trimmed().isEmpty();
        const bool opens = m_state.part == LineState::Part::Start;
        if (!alone && (m_state.part != LineState::Part::Data || !isBlank(at(3))))
            return false;
        m_canvas.paint(0, 3, TextRole::Delimiter);
        leave();
        if (opens)
            m_state.part = LineState::Part::FrontMatter;
        else if (m_state.part == LineState::Part::FrontMatter)
            m_state = {.part = LineState::Part::Body};
        return alone;
    }

    bool continueQuotes()
    {
        m_position = 0;
        return readQuoted(0);
    }

    /// From behind the opening quote (`begin` is where the colour starts). False where the line ends first.
    bool readQuoted(int begin)
    {
        const bool isDouble = m_state.inside == LineState::Inside::DoubleQuotes;
        const QChar quote = isDouble ? u'"' : u'\'';
        while (m_position < m_end) {
            const QChar here = m_line[m_position];
            const bool isDoubled = here == quote && m_position + 1 < m_end && at(m_position + 1) == quote;
            if (isDouble ? here == u'\\' : isDoubled)
                m_position += 2;
            else if (here != quote)
                ++m_position;
            else {
                m_canvas.paint(begin, ++m_position, TextRole::String);
                leave();
                return true;
            }
        }
        m_position = m_end;
        m_canvas.paint(begin, m_end, TextRole::String);
        return false;
    }

    /// Where the colon of a key that starts at `begin` is, or -1. Looks no further than the line.
    [[nodiscard]] int colonOfPlainKey(int begin) const
    {
        for (int i = begin; i < m_end; ++i) {
            if (m_line[i] == u':' && isBlank(at(i + 1)))
                return i;
            if ((m_line[i] == u'#' && i > begin && isBlank(m_line[i - 1])) ||
                (m_flow > 0 && isFlowSign(m_line[i])))
                return -1;
        }
        return -1;
    }

    void readNodes()
    {
        m_mayBeKey = true;
        while (m_position < m_end) {
            const QChar character = m_line[m_position];
            if (isBlank(character)) {
                ++m_position;
            } else if (character == u'#' && (m_position == 0 || isBlank(m_line[m_position - 1]))) {
                m_canvas.paint(m_position, m_end, TextRole::Comment);
                return;
            } else if (!readSign(character) && !readMark(character)) {
                if (!readScalar(character))
                    return;
            }
        }
    }

    bool readSign(QChar character)
    {
        const bool entry =
            (character == u'-' || character == u'?' || character == u':') && isBlank(at(m_position + 1));
        const bool flow = isFlowSign(character) && (m_flow > 0 || character == u'[' || character == u'{');
        if (!entry && !flow)
            return false;
        if (character == u'[' || character == u'{')
            ++m_flow;
        else if (flow && character != u',')
            --m_flow;
        m_mayBeKey = character != u':';
        m_canvas.paint(m_position, m_position + 1, TextRole::Indicator);
        ++m_position;
        return true;
    }

    /// Anchors, aliases and tags.
    bool readMark(QChar character)
    {
        const TextRole role = character == u'&'   ? TextRole::Anchor
                              : character == u'*' ? TextRole::Alias
                              : character == u'!' ? TextRole::Tag
                                                  : TextRole::Plain;
        if (role == TextRole::Plain)
            return false;
        int end = m_position + 1;
        while (end < m_end && !isBlank(m_line[end]) && !(m_flow > 0 && isFlowSign(m_line[end])))
            ++end;
        m_canvas.paint(m_position, end, role);
        m_position = end;
        return true;
    }

    /// False where the rest of the line has been read.
    bool readScalar(QChar character)
    {
        const int begin = m_position;
        if (character == u'"' || character == u'\'') {
            m_state.inside =
                character == u'"' ? LineState::Inside::DoubleQuotes : LineState::Inside::SingleQuotes;
            ++m_position;
            if (!readQuoted(begin))
                return false;
            int colon = m_position;
            while (colon < m_end && isBlank(m_line[colon]))
                ++colon;
            if (m_mayBeKey && colon < m_end && m_line[colon] == u':')
                m_canvas.paint(begin, m_position, TextRole::Key);
            return true;
        }
        if ((character == u'|' || character == u'>') && m_flow == 0 && beginBlockScalar())
            return true;
        if (const int colon = m_mayBeKey ? colonOfPlainKey(begin) : -1; colon >= 0) {
            int end = colon;
            while (end > begin && isBlank(m_line[end - 1]))
                --end;
            // `no : Om` is a title for the key false.
            const bool constant = isConstant(m_line.sliced(begin, end - begin));
            m_canvas.paint(begin, end, constant ? TextRole::Constant : TextRole::Key);
            m_position = colon;
            return true;
        }
        readPlain();
        return true;
    }

    bool beginBlockScalar()
    {
        int end = m_position + 1;
        while (end < m_end && QStringView(u"+-0123456789").contains(m_line[end]))
            ++end;
        const QStringView rest = m_line.sliced(end).trimmed();
        if (!rest.isEmpty() && !rest.startsWith(u'#'))
            return false;
        m_canvas.paint(m_position, end, TextRole::Indicator);
        m_state.inside = LineState::Inside::BlockScalar;
        m_state.size = m_indent + 1;
        m_position = end;
        return true;
    }

    void readPlain()
    {
        const int begin = m_position;
        int end = begin + 1;
        while (end < m_end && !(m_line[end] == u'#' && isBlank(m_line[end - 1])) &&
               !(m_flow > 0 && isFlowSign(m_line[end])) &&
               !(m_line[end] == u':' && isBlank(at(end + 1)) && m_flow > 0))
            ++end;
        m_position = end;
        while (end > begin && isBlank(m_line[end - 1]))
            --end;
        if (isConstant(m_line.sliced(begin, end - begin)))
            m_canvas.paint(begin, end, TextRole::Constant);
    }

    QStringView m_line;
    RoleCanvas m_canvas;
    LineState m_state;
    int m_end = m_canvas.length();
    int m_position = 0;
    int m_indent = 0;
    int m_flow = 0;
    bool m_mayBeKey = true;
};

} // namespace

LineRoles yamlRoles(QStringView line, LineState before)
{
    return YamlLine(line, before).read();
}

} // namespace anchorage
