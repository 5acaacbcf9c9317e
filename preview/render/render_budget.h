// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <QDeadlineTimer>

namespace anchorage::preview {

/// Tells a rendering when it has to stop. Cheap enough to be asked at every step of a loop; once it has said
/// so, it stays so.
class RenderBudget
{
public:
    explicit RenderBudget(const RenderLimits &limits);

    /// Whether the caller should unwind now. `work` is about how many characters were handled since the last
    /// question.
    [[nodiscard]] bool exhausted(qsizetype work = 1)
    {
        m_work += work;
        return m_exhausted || (m_work >= workBetweenLooks && look());
    }

private:
    static constexpr qsizetype workBetweenLooks = 16384; // well under a millisecond of work

    bool look();

    const std::atomic_bool *m_cancelled;
    QDeadlineTimer m_deadline;
    qsizetype m_work = 0;
    bool m_limited;
    bool m_exhausted = false;
};

} // namespace anchorage::preview
