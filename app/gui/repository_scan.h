// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace anchorage {

/// Looks through a repository in a thread of its own: first which files there are, then what is in them, told
/// in batches. A new scan cancels the one that runs; nothing of a cancelled scan is told any more.
class RepositoryScan : public QObject
{
    Q_OBJECT
public:
    explicit RepositoryScan(QObject *parent = nullptr);
    ~RepositoryScan() override;

    void start(const QString &root, const SiteSurvey &survey);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    /// Which files there are, by their names; sorted by path.
    void listed(const QList<anchorage::RepositoryEntry> &candidates);
    /// What some of them turned out to be; `dropped` are paths of those that are no files for the tree.
    void examined(const QList<anchorage::RepositoryEntry> &entries, const QStringList &dropped, int done,
                  int total);
    void finished();

private:
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the scan that runs; shared with its thread
};

} // namespace anchorage
