// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts.h"
#include "window_settings.h"

namespace anchorage {

/// Whether programs that come with a repository (hooks, plugins, filters) may run: the user is asked once,
/// and a yes is remembered for the repository. The only place that knows the question and where the answer is
/// kept. A value; the prompts and the store outlive it.
class RepositoryTrust
{
public:
    RepositoryTrust(Prompts &prompts, WindowSettings settings) : m_prompts(prompts), m_settings(settings) {}

    /// The user said yes before.
    [[nodiscard]] bool isTrusted(const QString &root) const;
    /// Asks unless the user said yes before. A no is for this time.
    [[nodiscard]] bool ask(const QString &root) const;
    /// The next one who wants to run something asks again.
    void forget(const QString &root) const;

private:
    Prompts &m_prompts;
    WindowSettings m_settings;
};

} // namespace anchorage
