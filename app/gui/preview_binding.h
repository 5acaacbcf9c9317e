// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_pane.h"
#include "site_config.h"
#include "site_frame.h"
#include "window_settings.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;

namespace anchorage {

class ExactPreview;
class LiveChecks;
class LocaleTitleGrid;
class PageSession;
class SiteValues;
class SourcePane;
namespace preview {
class LiquidEngine;
}

/// Lets the preview show the open page as it stands: its body, its title in the locale of the grid's row, the
/// site's styles; and lets source and preview move together. What the reader allowed is remembered for each
/// repository. Owns nothing of what it is given; everything outlives it.
class PreviewBinding : public QObject
{
    Q_OBJECT
public:
    PreviewBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source,
                   preview::PreviewPane &preview, LiveChecks &checks, ExactPreview &exact,
                   WindowSettings settings, QObject *parent = nullptr);

    /// What the preview does, for the View menu.
    void fillMenu(QMenu &menu);
    /// The locale that the preview shows: the grid's selected row, else the page's or the site's language.
    [[nodiscard]] QString shownLocale() const;
    /// That of the page, else of the site, when no row is chosen.
    [[nodiscard]] QString pageLocale() const;

    /// The grid's row, or the page, is another one.
    void show();
    /// Another page was opened.
    void showPage();
    [[nodiscard]] PreviewMode mode() const { return m_mode; }
    void setMode(PreviewMode mode);

Q_SIGNALS:
    void shownLocaleChanged(const QString &locale);
    /// The preview was given something newer.
    void shown();
    /// Why readers of the locale see another one's title; empty where they see their own.
    void badgeChanged(const QString &badge);
    /// The reader wants to follow a link to a file of the repository; relative to its root.
    void fileWanted(const QString &path);
    /// A sentence for people that may go by.
    void told(const QString &sentence);
    void modeChanged(anchorage::PreviewMode mode);

private:
    void showNothing();
    void connectScrolling();
    [[nodiscard]] preview::ExpandText expander();
    void connectExact();
    void refreshFrame();
    void takeFrame(const SiteFrame &frame);
    /// Renders the page as it stands in another thread, then calls `then` in this one, unless another page
    /// was opened meanwhile.
    void renderLive(const std::function<void(const preview::RenderedPage &)> &then);
    void dress(preview::PreviewContent &content) const;
    void restoreChoices(const QString &root);
    void followLink(const QUrl &url);

    PageSession &m_session;
    LocaleTitleGrid &m_grid;
    SourcePane &m_source;
    preview::PreviewPane &m_preview;
    LiveChecks &m_checks;
    ExactPreview &m_exact;
    std::shared_ptr<preview::LiquidEngine> m_liquid;
    std::shared_ptr<const SiteValues> m_siteValues;
    WindowSettings m_settings;
    SiteConfig m_pageScalars;           ///< of the front matter when the page was opened
    SiteFrame m_frame;                  ///< what the site puts around the page; of the page that was opened
    QHash<QString, SiteFrame> m_frames; ///< as they were found last, by the page's path
    quint64 m_page = 0;                 ///< counts the pages that were opened
    PreviewMode m_mode = PreviewMode::SiteStyle;
    QString m_shownLocale;
    QString m_badge;
};

} // namespace anchorage
