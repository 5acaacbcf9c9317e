// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_check.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace anchorage {

/// Checks the links of the page that is being edited, in a thread of the global pool: the newest text wins,
/// and the index of the site is made once for each repository. A text is looked at once it has rested, so
/// that the processor is the preview's while somebody types.
class LiveLinkCheck : public QObject
{
    Q_OBJECT
public:
    static constexpr int rest = 300;      ///< milliseconds without a new text before it is checked
    static constexpr int patience = 2000; ///< milliseconds after which it is, whether it rests or not

    explicit LiveLinkCheck(QObject *parent = nullptr);
    /// What runs is cancelled; nothing is reported any more.
    ~LiveLinkCheck() override;

    /// The site that pages are of. Also what to call when files may have come, gone or been saved: those that
    /// changed are read, and the page is checked again where there were any.
    void setSite(const QString &root);
    /// The page as it is now; `source` is its path below the root. Cheap.
    void setPage(const QString &source, const QString &text);
    /// The index, once it is there.
    [[nodiscard]] std::shared_ptr<const SiteIndex> index() const { return m_index; }
    [[nodiscard]] bool isIdle() const { return !m_running && !m_page && !m_stale; }

Q_SIGNALS:
    /// What was found in this text. It may be older than the page is now; its spans are of `text`.
    void checked(const QString &source, const QString &text, const QList<anchorage::Diagnosis> &diagnoses);

private:
    struct Page
    {
        QString source;
        QString text;
    };
    struct Outcome
    {
        std::shared_ptr<const SiteIndex> index;
        Page page;
        QList<Diagnosis> diagnoses;
        bool checked = false;
    };

    void run();
    void take(const Outcome &outcome);

    QString m_root;
    std::shared_ptr<const SiteIndex> m_index;
    std::optional<Page> m_page;                    ///< the newest that was not checked yet
    std::optional<Page> m_current;                 ///< the newest of all
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the job that runs
    bool m_running = false;
    bool m_stale = false; ///< the site has to be looked at
    QTimer m_rest;
    QElapsedTimer m_waiting; ///< since the first text that was not checked; not valid where there is none
};

} // namespace anchorage
