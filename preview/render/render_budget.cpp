// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_budget.h"

namespace anchorage::preview {

RenderBudget::RenderBudget(const RenderLimits &limits)
    : m_cancelled(limits.cancelled), m_deadline(QDeadlineTimer::Forever), m_limited(limits.milliseconds > 0)
{
    if (m_limited) {
        m_deadline = QDeadlineTimer(limits.milliseconds, Qt::PreciseTimer);
    }
    m_exhausted = look();
}

bool RenderBudget::look()
{
    m_work = 0;
    m_exhausted = m_exhausted || (m_cancelled && m_cancelled->load(std::memory_order_relaxed)) ||
                  (m_limited && m_deadline.hasExpired());
    return m_exhausted;
}

} // namespace anchorage::preview
