// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_process.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace anchorage::git {

/// Something that runs or waits for its turn. Lives in the queue's thread until shortly after `finished`.
class Task : public QObject
{
    Q_OBJECT
public:
    explicit Task(QObject *parent);
    /// Ends it soon: git is asked to stop, and the result says that it was cancelled.
    void cancel();
    [[nodiscard]] const RunControl &control() const { return m_control; }

Q_SIGNALS:
    void progressed(const QString &phase, int percent);
    void finished();

private:
    RunControl m_control;
};

/// Runs functions that wait for git in threads of their own, in order, and hands their results to the thread
/// that asked. Reading does not wait for what acts (a fetch can take minutes).
class Queue : public QObject
{
    Q_OBJECT
public:
    enum class Lane { Reading, Acting };

    explicit Queue(QObject *parent = nullptr);
    /// Cancels everything and waits for its end.
    ~Queue() override;

    /// Calls `job(const RunControl &)` in a thread of its own, then `done(result)` in this object's thread,
    /// unless `context` is gone by then.
    template <typename Job, typename Done> Task *run(Lane lane, QObject *context, Job job, Done done)
    {
        auto *task = new Task(this);
        const RunControl control = task->control();
        pool(lane).start([task, control, context = QPointer<QObject>(context), job = std::move(job),
                          done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(job(control))>(job(control));
            QMetaObject::invokeMethod(
                task,
                [task, context, result, done = std::move(done)]() mutable {
                    if (context) {
                        done(std::move(*result));
                    }
                    Q_EMIT task->finished();
                    task->deleteLater();
                },
                Qt::QueuedConnection);
        });
        return task;
    }

    void cancelAll();

private:
    [[nodiscard]] QThreadPool &pool(Lane lane) { return lane == Lane::Reading ? m_reading : m_acting; }

    QThreadPool m_reading;
    QThreadPool m_acting;
};

} // namespace anchorage::git
