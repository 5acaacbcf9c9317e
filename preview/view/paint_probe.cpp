// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint_probe.h"

#include <QEvent>
#include <QWidget>

namespace anchorage::preview {

PaintProbe::PaintProbe(QWidget *view, QObject *parent) : QObject(parent), m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &PaintProbe::askNext);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_painted = true;
        proceed();
    });
}

void PaintProbe::start()
{
    ++m_ticket;
    m_pass = 0;
    m_answered = false;
    m_timer.stop();
    m_rest.start();
}

void PaintProbe::answer(quint64 ticket, int pass)
{
    if (ticket != m_ticket || pass != m_pass) {
        return;
    }
    m_answered = true;
    // The first pass only makes sure that the page has handed over a frame with its content.
    if (m_pass == 1 || !m_view || !m_view->isVisible()) {
        m_painted = true;
    }
    if (!m_painted) {
        m_timer.start();
    }
    proceed();
}

void PaintProbe::askNext()
{
    ++m_pass;
    m_timer.stop();
    if (isDone()) {
        Q_EMIT done();
        return;
    }
    m_painted = false;
    m_answered = false;
    // The engine paints in a child of the view, and makes a new one when the render process is a new one.
    if (m_view) {
        for (QWidget *child : m_view->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            child->installEventFilter(this);
        }
    }
    Q_EMIT ask(m_ticket, m_pass);
}

void PaintProbe::proceed()
{
    if (m_painted && m_answered && !isDone()) {
        m_answered = false;
        QMetaObject::invokeMethod(
            this,
            [this, ticket = m_ticket] {
                if (ticket == m_ticket) {
                    askNext();
                }
            },
            Qt::QueuedConnection);
    }
}

bool PaintProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        proceed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anchorage::preview
