// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git_status.h"
#include "queue.h"

#include <QTimer>

#include <functional>

namespace anchorage::git {

/// Asks the user, without waiting, whether programs of the repository may run; calls `answer` once.
using AskTrust = std::function<void(const Repository &repository, std::function<void(bool)> answer)>;

/// One open repository: what reads and acts on it off the interface's thread, its trust, and its status kept
/// current. The first run that acts asks for trust; the answer yes holds for this object's life (the caller
/// remembers it if it likes: `trusted`), the answer no for that run.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Repository repository, AskTrust ask, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Repository &repository() const { return m_repository; }
    /// The newest status; empty before the first `statusChanged`.
    [[nodiscard]] const Status &status() const { return m_status; }

    /// Calls `job(const Repository &, const RunControl &)` in another thread, then `done(result)` here unless
    /// `context` is gone.
    template <typename Job, typename Done> void read(QObject *context, Job job, Done done)
    {
        m_queue.run(Queue::Lane::Reading, context, bound(std::move(job)), std::move(done));
    }

    /// The same for what changes the repository; `job` returns a `Result`. Asks for trust before, where that
    /// is needed; afterwards the status is read again. `acting` tells of the task.
    template <typename Job, typename Done> void act(QObject *context, Job job, Done done)
    {
        using Answer = decltype(job(m_repository, RunControl{}));
        withTrust([this, context = QPointer<QObject>(context), job = std::move(job),
                   done = std::move(done)](bool trusted) mutable {
            if (!context) {
                return;
            }
            if (!trusted) {
                done(Answer(Error{notTrusted()}));
                return;
            }
            Task *task =
                m_queue.run(Queue::Lane::Acting, context.data(), bound(std::move(job)), std::move(done));
            connect(task, &Task::finished, this, &Session::refresh);
            Q_EMIT acting(task);
        });
    }

    /// Reads the status soon; several calls in a row become one. Call it when a file was saved or the folder
    /// changed.
    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_reading || m_debounce.isActive(); }

Q_SIGNALS:
    void statusChanged(const anchorage::git::Status &status);
    void statusFailed(const QString &reason);
    void acting(anchorage::git::Task *task);
    void trusted();

private:
    template <typename Job> auto bound(Job job)
    {
        return [job = std::move(job), repository = m_repository](const RunControl &control) {
            return job(repository, control);
        };
    }
    void withTrust(std::function<void(bool)> then);
    void answerTrust(bool trusted);
    [[nodiscard]] static QString notTrusted();
    void readStatusNow();

    Repository m_repository;
    AskTrust m_ask;
    Status m_status;
    QList<std::function<void(bool)>> m_waiting; ///< for the answer to the question that is open
    QTimer m_debounce;
    bool m_reading = false;
    bool m_again = false; ///< something happened while the status was read
    Queue m_queue;
};

} // namespace anchorage::git
