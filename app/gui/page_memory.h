// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_settings.h"

#include <QObject>

namespace anchorage {

class PageSession;
class PaneBinding;

/// Remembers for each repository which pages were open and where the reader was in each, and which repository
/// was open last. Owns nothing of what it is given; everything outlives it.
class PageMemory : public QObject
{
    Q_OBJECT
public:
    PageMemory(PageSession &session, PaneBinding &binding, WindowSettings settings,
               QObject *parent = nullptr);

    /// Notes what is open now.
    void keep();
    /// Opens what was open in the present repository; files that are gone are left out silently.
    void bringBack();
    /// The repository that was open last; empty where there was none or its folder is gone.
    [[nodiscard]] QString lastRepository() const;

private:
    PageSession &m_session;
    PaneBinding &m_binding;
    WindowSettings m_settings;
};

} // namespace anchorage
