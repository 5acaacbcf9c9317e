// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview::kramdown {

/// Remembers the last answer of a search through one text, so that looking for the same end from every one of
/// many unclosed starts stays linear.
class ForwardSearch
{
public:
    /// The first position at or behind `at` for which `find(at)` says so; -1 for none. `find` must depend on
    /// the text alone: the same found position for every start between `at` and it.
    template <typename Find> [[nodiscard]] qsizetype next(qsizetype at, Find find)
    {
        if (!m_known || at < m_from || (m_found >= 0 && at > m_found)) {
            m_known = true;
            m_from = at;
            m_found = find(at);
        }
        return m_found;
    }

    [[nodiscard]] qsizetype next(QStringView text, qsizetype at, QStringView wanted)
    {
        return next(at, [&](qsizetype from) { return text.indexOf(wanted, from); });
    }

private:
    qsizetype m_from = 0;
    qsizetype m_found = -1;
    bool m_known = false;
};

} // namespace anchorage::preview::kramdown
