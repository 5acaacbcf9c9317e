// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>

namespace anchorage {

/// Looks through a repository in a thread of its own: first which files there are, then what is in them, told
/// in batches. A new scan cancels the one that runs; nothing of a cancelled scan is told any more. A file
/// that is as it was when it was last told of is not read again.
class RepositoryScan : public QObject
{
    Q_OBJECT
public:
    explicit RepositoryScan(QObject *parent = nullptr);
    ~RepositoryScan() override;

    /// With another root or survey than before everything is read.
    void start(const QString &root, const SiteSurvey &survey);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    /// Which files there are, by their names; sorted by path.
    void listed(const QList<anchorage::RepositoryEntry> &candidates);
    /// What some of them turned out to be, those that are as they were left out; `dropped` are paths of those
    /// that are no files for the tree.
    void examined(const QList<anchorage::RepositoryEntry> &entries, const QStringList &dropped, int done,
                  int total);
    void finished();

private:
    /// What tells that a file is as it was: milliseconds since 1970 of its change, and bytes.
    using Stamp = std::pair<qint64, qint64>;
    using Stamps = QHash<QString, Stamp>;
    [[nodiscard]] static Stamp stampOf(const QString &path);

    QString m_root;
    size_t m_survey = 0;
    Stamps m_seen;                                 ///< by path, of what has been told
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the scan that runs; shared with its thread
};

} // namespace anchorage
