// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QHash>
#include <QObject>
#include <QTextCursor>

namespace anchorage {

class LiveChecks;
class LocaleTitleGrid;
class OpenPage;
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

    /// The line of the cursor in a page that is open, counted from 0: where the reader was when another one
    /// was shown, if this one is not.
    [[nodiscard]] int lineIn(OpenPage &page) const;
    /// The cursor is to stand in this line once the page is shown.
    void setLineIn(OpenPage &page, int line);

Q_SIGNALS:
    /// What is wrong with the page as it stands now.
    void diagnosed(const QList<anchorage::Problem> &problems);

private:
    /// Where the reader of a page is, to be found again.
    struct Place
    {
        QTextCursor cursor; ///< moves with edits that come from elsewhere
        qreal line = 0;     ///< stands at `share` of the height
        qreal share = 0;
        bool folded = false;
        bool known = false; ///< false: of the page only the cursor is known
    };

    void showPage();
    void keepPlace();
    void findPlace();
    void forgetClosedPages();
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
    OpenPage *m_page = nullptr; ///< whose document the source shows; null: none
    QHash<OpenPage *, Place> m_places;
};

} // namespace anchorage
