// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_renderer.h"
#include "scroll_sync.h"

#include <QObject>

class QAction;
class QJsonObject;
class QWebEnginePage;

namespace anchorage::preview {

class PageBridge;

/// Ties the places in the page to the lines of the file: scrolling in both directions, and clicks. Lines of
/// its interface count from 0 in the file.
class SourceLink : public QObject
{
    Q_OBJECT

public:
    /// `page` and `bridge` outlive the link.
    SourceLink(QWebEnginePage *page, const PageBridge *bridge, QObject *parent);

    /// The body that the page shows or will show soon, and its first line in the file.
    void setText(const PageBody &body, int firstLine);
    /// Whether the page can be asked. A page that becomes ready is a new one.
    void setReady(bool ready);

    /// Brings the source's place into the page, unless that is an echo; see ScrollSync.
    void followSource(ViewPlace place);
    /// The page has yet to come to a place of the source.
    [[nodiscard]] bool isMoving() const { return m_sync.isAsked(); }
    void touchPreview() { m_sync.touchPreview(); }
    void touchSource() { m_sync.touchSource(); }

    /// Scroll together; checkable.
    [[nodiscard]] QAction *scrollAction() const { return m_scrollAction; }

Q_SIGNALS:
    void moved(); ///< the page has come to the source's newest place
    void lineClicked(int fileLine);
    void scrolledByReader(qreal fileLine, qreal share);

private:
    void ask(ViewPlace place);
    void reportClick(const QJsonObject &where);
    void reportScroll(ViewPlace place);

    QWebEnginePage *m_page;
    QAction *m_scrollAction;
    ScrollSync m_sync;
    PageBody m_body;
    int m_firstLine = 0;
    bool m_ready = false;
};

} // namespace anchorage::preview
