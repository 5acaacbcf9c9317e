// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_link.h"

#include "page_bridge.h"
#include "script_call.h"
#include "source_line_finder.h"

#include <QAction>
#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

SourceLink::SourceLink(QWebEnginePage *page, const PageBridge *bridge, QObject *parent)
    : QObject(parent), m_page(page),
      m_scrollAction(new QAction(tr("Scroll Source and Preview &Together"), this))
{
    m_scrollAction->setObjectName(u"previewScrollTogether"_s);
    m_scrollAction->setCheckable(true);
    m_scrollAction->setChecked(m_sync.isOn());
    connect(m_scrollAction, &QAction::toggled, this, [this](bool on) { m_sync.setOn(on); });
    connect(bridge, &PageBridge::clicked, this, &SourceLink::reportClick);
    connect(bridge, &PageBridge::scrolled, this, [this](qreal line, qreal share) {
        reportScroll({line, share});
    });
}

void SourceLink::setText(const PageBody &body, int firstLine)
{
    m_body = body;
    m_firstLine = firstLine;
}

void SourceLink::setReady(bool ready)
{
    m_ready = ready;
    m_sync.reset();
}

void SourceLink::followSource(ViewPlace place)
{
    if (!m_ready) {
        return;
    }
    if (const std::optional<ViewPlace> asked = m_sync.sourceMoved(place)) {
        ask(*asked);
    }
}

void SourceLink::ask(ViewPlace place)
{
    const QJsonArray arguments{place.line - m_firstLine, place.share};
    m_page->runJavaScript(scriptCall("scrollToLine"_L1, arguments), QWebEngineScript::ApplicationWorld,
                          [self = QPointer<SourceLink>(this)](const QVariant &) {
                              if (!self || !self->m_ready) {
                                  return;
                              }
                              if (const std::optional<ViewPlace> next = self->m_sync.pageAnswered()) {
                                  self->ask(*next);
                              } else {
                                  Q_EMIT self->moved();
                              }
                          });
}

void SourceLink::reportClick(const QJsonObject &where)
{
    // The text may be newer than the page, and what the page says is not to be trusted.
    const int lineCount = static_cast<int>(m_body.view().count(u'\n')) + 1;
    const int first = std::clamp(where[u"first"_s].toInt(), 0, lineCount - 1);
    const int last = std::clamp(where[u"last"_s].toInt(), first, lineCount - 1);
    int line = std::clamp(where[u"line"_s].toInt(), first, last);
    if (where.contains(u"text"_s)) {
        const QStringList lines = m_body.toString().section(u'\n', first, last).split(u'\n');
        const QString text = where[u"text"_s].toString();
        const qsizetype offset = std::clamp<qsizetype>(where[u"offset"_s].toInt(), 0, text.size());
        line = first + sourceLineOf({text, offset, where[u"preformatted"_s].toBool()}, lines, line - first);
    }
    const ScrollSync::Echo echo(m_sync);
    Q_EMIT lineClicked(line + m_firstLine);
}

void SourceLink::reportScroll(ViewPlace place)
{
    if (m_sync.sourceFollows()) {
        const ScrollSync::Echo echo(m_sync);
        Q_EMIT scrolledByReader(place.line + m_firstLine, place.share);
    }
}

} // namespace anchorage::preview
