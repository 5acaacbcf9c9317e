// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue.h"

namespace anchorage::git {

Task::Task(QObject *parent) : QObject(parent)
{
    m_control.progress = [this](const Progress &step) {
        QMetaObject::invokeMethod(
            this, [this, step] { Q_EMIT progressed(step.phase, step.percent); }, Qt::QueuedConnection);
    };
}

void Task::cancel()
{
    m_control.cancelled->store(true);
}

Queue::Queue(QObject *parent) : QObject(parent)
{
    m_reading.setMaxThreadCount(1);
    m_acting.setMaxThreadCount(1);
}

Queue::~Queue()
{
    cancelAll();
    m_reading.waitForDone();
    m_acting.waitForDone();
}

void Queue::cancelAll()
{
    for (Task *task : findChildren<Task *>(QString(), Qt::FindDirectChildrenOnly)) {
        task->cancel();
    }
}

} // namespace anchorage::git
