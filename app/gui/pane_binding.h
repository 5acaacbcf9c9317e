// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QObject>

namespace anchorage {

class LiveChecks;
class LocaleTitleGrid;
class PageSession;
class PreviewBinding;
class ProblemsPane;
class SourcePane;
namespace preview {
class PreviewPane;
}

/// Lets the panes show one page: what the page becomes goes to all of them, what they propose goes to
/// the page, and the line or locale that is chosen in one is chosen in the others. Owns nothing; everything
/// outlives it.
class PaneBinding : public QObject
{
    Q_OBJECT
public:
    PaneBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source, ProblemsPane &problems,
                preview::PreviewPane &preview, PreviewBinding &shown, LiveChecks &checks,
                QObject *parent = nullptr);

Q_SIGNALS:
    /// What is wrong with the page as it stands now.
    void diagnosed(const QList<anchorage::Problem> &problems);

private:
    void showPage();
    void selectDefaultLocale();
    void showRevision();
    void diagnosePage();
    void followCursor(int line);
    void followRow(int line);

    PageSession &m_session;
    LocaleTitleGrid &m_grid;
    SourcePane &m_source;
    ProblemsPane &m_problems;
    preview::PreviewPane &m_preview;
    PreviewBinding &m_shown;
    LiveChecks &m_checks;
};

} // namespace anchorage
