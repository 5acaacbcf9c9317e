// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"
#include "preview_pane.h"
#include "site_config.h"

#include <QObject>

namespace anchorage {

class LocaleTitleGrid;
class PageSession;
class ProblemsPane;
class SourcePane;

/// Lets the panes show one page: what the page becomes goes to all of them, what they propose goes to
/// the page, and the line or locale that is chosen in one is chosen in the others. Owns nothing; everything
/// outlives it.
class PaneBinding : public QObject
{
    Q_OBJECT
public:
    PaneBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source, ProblemsPane &problems,
                preview::PreviewPane &preview, QObject *parent = nullptr);

    /// The site's own style sheets are linked in the preview after ours.
    void setSiteStyles(bool on);
    [[nodiscard]] bool siteStyles() const { return m_siteStyles; }
    /// The locale that the preview shows: the grid's selected row, else the page's or the site's language.
    [[nodiscard]] QString shownLocale() const;

Q_SIGNALS:
    void shownLocaleChanged(const QString &locale);
    /// What is wrong with the page as it stands now.
    void diagnosed(const QList<anchorage::Problem> &problems);

private:
    void showPage();
    void selectDefaultLocale();
    void showRevision();
    void diagnosePage();
    void showPreview();
    void followCursor(int line);
    void followRow(int line);

    PageSession &m_session;
    LocaleTitleGrid &m_grid;
    SourcePane &m_source;
    ProblemsPane &m_problems;
    preview::PreviewPane &m_preview;
    SiteConfig m_pageScalars; ///< of the front matter when the page was opened
    QStringList m_styleSheets;
    bool m_siteStyles = true;
    QString m_shownLocale;
};

} // namespace anchorage
