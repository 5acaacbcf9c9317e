// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_timing.h"

#include "screen.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace anchorage::bench {

namespace {

/// Milliseconds of the processor for this thread.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

TimedApplication::TimedApplication(int &argc, char **argv) : QApplication(argc, argv) {}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_profiling && event->type() == QEvent::Paint && QThread::currentThread() == thread()) {
        const QMutexLocker lock(&m_mutex);
        ++m_paints[QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName()];
    }
    if (m_depth > 0 || QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    // Both may be gone afterwards.
    const QString kind =
        m_profiling
            ? QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName() +
                  u' ' + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()))
            : QString();
    const Clock::time_point began = Clock::now();
    const double processor = threadTime();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double busy = threadTime() - processor;
    const double elapsed = milliseconds(began, Clock::now());
    const QMutexLocker lock(&m_mutex);
    m_work.longest = std::max(m_work.longest, elapsed);
    m_work.busy += busy;
    if (m_profiling) {
        Kind &sum = m_kinds[kind];
        ++sum.count;
        sum.busy += busy;
        sum.longest = std::max(sum.longest, elapsed);
    }
    return handled;
}

InterfaceWork TimedApplication::takeWork()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_work, {});
}

QString TimedApplication::profile() const
{
    QStringList names = m_kinds.keys();
    std::sort(names.begin(), names.end(),
              [this](const QString &a, const QString &b) { return m_kinds[a].busy > m_kinds[b].busy; });
    QString text;
    for (const QString &name : names.mid(0, 25)) {
        const Kind kind = m_kinds.value(name);
        text += u"%1 ms in %2 events, longest %3: %4\n"_s.arg(kind.busy, 9, 'f', 1)
                    .arg(kind.count, 6)
                    .arg(kind.longest, 7, 'f', 1)
                    .arg(name);
    }
    names = m_paints.keys();
    std::sort(names.begin(), names.end(),
              [this](const QString &a, const QString &b) { return m_paints[a] > m_paints[b]; });
    for (const QString &name : names) {
        text += u"painted %1 times: %2\n"_s.arg(m_paints.value(name), 5).arg(name);
    }
    return text;
}

} // namespace anchorage::bench
