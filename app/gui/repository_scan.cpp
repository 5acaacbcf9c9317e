// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_scan.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace anchorage {

RepositoryScan::RepositoryScan(QObject *parent) : QObject(parent) {}

RepositoryScan::~RepositoryScan()
{
    cancel();
}

void RepositoryScan::start(const QString &root, const SiteSurvey &survey)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    const QPointer<RepositoryScan> self(this);
    QThreadPool::globalInstance()->start([self, root, survey, cancelled] {
        const QList<RepositoryEntry> entries = scanRepository(root, survey, cancelled.get());
        // Through the application: this object may be gone by then, and only its own thread can tell.
        QMetaObject::invokeMethod(qApp, [self, cancelled, entries] {
            if (self && !cancelled->load()) {
                self->m_cancelled.reset();
                Q_EMIT self->finished(entries);
            }
        });
    });
}

void RepositoryScan::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        m_cancelled.reset();
    }
}

} // namespace anchorage
