// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_scan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace anchorage {

namespace {

/// Often enough that it looks alive, seldom enough that the interface does little else than show it.
constexpr int batchMilliseconds = 100;
/// So that one batch is shown within a frame or two.
constexpr int batchSize = 250;

} // namespace

RepositoryScan::RepositoryScan(QObject *parent) : QObject(parent) {}

RepositoryScan::~RepositoryScan()
{
    cancel();
}

void RepositoryScan::start(const QString &root, const SiteSurvey &survey)
{
    cancel();
    if (root != m_root || survey.fingerprint() != m_survey) {
        m_root = root;
        m_survey = survey.fingerprint();
        m_seen.clear();
    }
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    const QPointer<RepositoryScan> self(this);
    // Through the application: this object may be gone by then, and only its own thread can tell.
    const auto tell = [self, cancelled](std::function<void(RepositoryScan &)> what) {
        QMetaObject::invokeMethod(qApp, [self, cancelled, what = std::move(what)] {
            if (self && !cancelled->load()) {
                what(*self);
            }
        });
    };
    QThreadPool::globalInstance()->start([root, survey, cancelled, tell, seen = m_seen] {
        const QList<RepositoryEntry> candidates = listRepository(root, cancelled.get());
        tell([candidates](RepositoryScan &scan) { Q_EMIT scan.listed(candidates); });
        const int total = static_cast<int>(candidates.size());
        QList<RepositoryEntry> entries;
        QStringList dropped;
        Stamps read;
        QElapsedTimer sinceBatch;
        sinceBatch.start();
        for (int done = 0; done < total && !cancelled->load(std::memory_order_relaxed);) {
            const RepositoryEntry &candidate = candidates[done];
            if (const Stamp stamp = stampOf(root + u'/' + candidate.path);
                seen.value(candidate.path) != stamp) {
                read.insert(candidate.path, stamp);
                if (std::optional<RepositoryEntry> entry = examinedEntry(root, survey, candidate)) {
                    entries.append(*std::move(entry));
                } else {
                    dropped.append(candidate.path);
                }
            }
            ++done;
            if (done == total || entries.size() + dropped.size() >= batchSize ||
                sinceBatch.elapsed() > batchMilliseconds) {
                tell([entries, dropped, read, done, total](RepositoryScan &scan) {
                    scan.m_seen.insert(read);
                    Q_EMIT scan.examined(entries, dropped, done, total);
                });
                entries.clear();
                dropped.clear();
                read.clear();
                sinceBatch.restart();
            }
        }
        tell([](RepositoryScan &scan) {
            scan.m_cancelled.reset();
            Q_EMIT scan.finished();
        });
    });
}

RepositoryScan::Stamp RepositoryScan::stampOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.lastModified().toMSecsSinceEpoch(), info.size()};
}

void RepositoryScan::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        m_cancelled.reset();
    }
}

} // namespace anchorage
