// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_look.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace anchorage {

SiteLook::SiteLook(QObject *parent) : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

SiteLook::~SiteLook()
{
    m_cancelled->store(true);
}

void SiteLook::setSite(const QString &root)
{
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = false;
    m_again = false;
    m_root = root;
    m_stamps.reset();
    look();
}

void SiteLook::look()
{
    if (m_root.isEmpty()) {
        return;
    }
    if (m_running) {
        m_again = true;
    } else {
        run();
    }
}

void SiteLook::run()
{
    m_running = true;
    const QPointer<SiteLook> self(this);
    QThreadPool::globalInstance()->start([self, root = m_root, cancelled = m_cancelled] {
        std::optional<FileStamps> stamps = siteStamps(root, cancelled.get());
        // Through the application: this object may be gone by then, and only its own thread can tell.
        QMetaObject::invokeMethod(qApp, [self, cancelled, stamps = std::move(stamps)]() mutable {
            if (self && stamps && !cancelled->load()) {
                self->take(*std::move(stamps));
            }
        });
    });
}

void SiteLook::take(FileStamps stamps)
{
    m_running = false;
    const bool other = m_stamps && *m_stamps != stamps;
    m_stamps = std::move(stamps);
    if (std::exchange(m_again, false)) {
        run();
    }
    if (other) {
        Q_EMIT changed();
    }
}

} // namespace anchorage
