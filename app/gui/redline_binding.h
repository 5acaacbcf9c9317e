// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_rendering.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace anchorage {

class SiteIndex;

/// Lets a pane show the changes that a view reads, dressed as the site's preview is. Dressing happens in
/// another thread; the newest change wins. Owns nothing of what it is given; the pane outlives it.
class RedlineBinding : public QObject
{
    Q_OBJECT
public:
    /// `mode` tells how the preview of this site is dressed.
    RedlineBinding(preview::RedlinePane &pane, std::function<PreviewMode(const QString &site)> mode,
                   QObject *parent);

    /// Whose pages are shown from now on. Empties the pane.
    void setSite(const QString &site, const PageRendering &rendering);
    void show(const ChangeReading &reading);

Q_SIGNALS:
    /// The reader wants to follow a link to a file of the site; relative to its root.
    void fileWanted(const QString &path);
    /// http, https, mailto, tel.
    void linkActivated(const QUrl &url);

private:
    void followInSite(const QString &path);

    preview::RedlinePane &m_pane;
    std::function<PreviewMode(const QString &site)> m_mode;
    QString m_site;
    std::optional<PageRendering> m_rendering;
    int m_request = 0;                        ///< of the newest change
    std::shared_ptr<const SiteIndex> m_index; ///< as of the last link that was followed; none at first
};

} // namespace anchorage
