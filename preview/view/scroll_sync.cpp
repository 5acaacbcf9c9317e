// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_sync.h"

#include <algorithm>
#include <utility>

namespace anchorage::preview {

qreal referenceShare(qreal value, qreal maximum, qreal page)
{
    const qreal last = std::min(page, maximum);
    return last <= 0 ? 0 : std::clamp(1 - (maximum - value) / last, 0.0, 1.0);
}

void ScrollSync::setOn(bool on)
{
    m_on = on;
    m_next.reset();
}

std::optional<ViewPlace> ScrollSync::sourceMoved(ViewPlace place)
{
    if (!m_on || m_echoes > 0) {
        return std::nullopt;
    }
    m_previewLeads = false;
    if (m_asked) {
        m_next = place;
        return std::nullopt;
    }
    m_asked = true;
    return place;
}

std::optional<ViewPlace> ScrollSync::pageAnswered()
{
    m_asked = m_next.has_value();
    return std::exchange(m_next, std::nullopt);
}

void ScrollSync::reset()
{
    m_asked = false;
    m_next.reset();
}

} // namespace anchorage::preview
