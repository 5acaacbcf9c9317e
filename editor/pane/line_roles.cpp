// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_roles.h"

#include <algorithm>

namespace anchorage {

int LineState::toInt() const
{
    return int(part) | int(inside) << 2 | int(tilde) << 6 | int(blankBefore) << 7 |
           int(paragraphBefore) << 8 | int(list) << 9 | std::min(size, 4095) << 10;
}

LineState LineState::fromInt(int number)
{
    LineState state;
    if (number < 0)
        return state;
    state.part = Part(number & 3);
    state.inside = Inside(number >> 2 & 15);
    state.tilde = number >> 6 & 1;
    state.blankBefore = number >> 7 & 1;
    state.paragraphBefore = number >> 8 & 1;
    state.list = number >> 9 & 1;
    state.size = number >> 10 & 4095;
    return state;
}

void RoleCanvas::paint(int begin, int end, TextRole role)
{
    std::fill(m_roles.begin() + std::min(begin, length()),
              m_roles.begin() + std::clamp(end, std::min(begin, length()), length()), role);
}

void RoleCanvas::addStyle(int begin, int end, TextStyle style)
{
    for (int i = begin; i < std::min(end, length()); ++i)
        m_styles[i] |= quint8(style);
}

QList<RoleRun> RoleCanvas::runs() const
{
    QList<RoleRun> runs;
    for (int begin = 0; begin < length();) {
        int end = begin + 1;
        while (end < length() && m_roles[end] == m_roles[begin] && m_styles[end] == m_styles[begin])
            ++end;
        if (m_roles[begin] != TextRole::Plain || m_styles[begin] != Upright)
            runs.append({begin, end - begin, m_roles[begin], m_styles[begin]});
        begin = end;
    }
    return runs;
}

} // namespace anchorage
