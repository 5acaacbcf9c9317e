// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_link_check.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace anchorage {

LiveLinkCheck::LiveLinkCheck(QObject *parent)
    : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LiveLinkCheck::run);
}

LiveLinkCheck::~LiveLinkCheck()
{
    m_cancelled->store(true);
}

void LiveLinkCheck::setSite(const QString &root)
{
    if (root != m_root) {
        m_current.reset();
        m_page.reset();
        m_index.reset();
    } else if (m_running) {
        m_page = m_current;
    }
    m_root = root;
    m_stale = true;
    // What runs for the old index is of no use any more.
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = false;
    run();
}

void LiveLinkCheck::setPage(const QString &source, const QString &text)
{
    const bool other = !m_current || m_current->source != source;
    m_current = Page{source, text};
    m_page = m_current;
    if (!m_waiting.isValid()) {
        m_waiting.start();
    }
    m_rest.start(other ? 0 : std::clamp(patience - static_cast<int>(m_waiting.elapsed()), 0, rest));
}

void LiveLinkCheck::run()
{
    const bool rested = m_page && !m_rest.isActive();
    if (m_running || m_root.isEmpty() || (!m_stale && !rested)) {
        return;
    }
    m_running = true;
    m_rest.stop();
    m_waiting.invalidate();
    const bool look = std::exchange(m_stale, false);
    const std::optional<Page> page = std::exchange(m_page, std::nullopt);
    const QPointer<LiveLinkCheck> self(this);
    QThreadPool::globalInstance()->start(
        [self, page, look, root = m_root, index = m_index, cancelled = m_cancelled] {
            Outcome outcome;
            outcome.index = look || !index ? SiteIndex::after(index, root, cancelled.get()) : index;
            if (outcome.index && page) {
                outcome.page = *page;
                outcome.diagnoses = checkLinks(*outcome.index, page->source, page->text);
                outcome.checked = true;
            }
            // Through the application: this object may be gone by then, and only its own thread can tell.
            QMetaObject::invokeMethod(qApp, [self, cancelled, outcome] {
                if (self && !cancelled->load()) {
                    self->take(outcome);
                }
            });
        });
}

void LiveLinkCheck::take(const Outcome &outcome)
{
    m_running = false;
    if (outcome.index != m_index && !outcome.checked && !m_page) {
        m_page = m_current;
    }
    m_index = outcome.index;
    if (outcome.checked) {
        Q_EMIT checked(outcome.page.source, outcome.page.text, outcome.diagnoses);
    }
    run();
}

} // namespace anchorage
