// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace anchorage {

/// Looks through a repository in a thread of its own. A new scan cancels the one that runs.
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
    void finished(const QList<anchorage::RepositoryEntry> &entries);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the scan that runs; shared with its thread
};

} // namespace anchorage
