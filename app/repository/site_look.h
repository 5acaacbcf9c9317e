// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_stamp.h"

#include <QObject>

#include <memory>

namespace anchorage {

/// Looks, in a thread of the global pool and reading no file, whether a site's repository is as it was when
/// it was looked at last. For moments when something may have happened: a folder's watch says so, or the user
/// comes back to the window.
class SiteLook : public QObject
{
    Q_OBJECT
public:
    explicit SiteLook(QObject *parent = nullptr);
    /// What runs is cancelled; nothing is told any more.
    ~SiteLook() override;

    /// Another site; how it is now is what later looks are compared with. Empty: none.
    void setSite(const QString &root);
    /// Cheap; a look that runs is followed by another one.
    void look();
    [[nodiscard]] bool isIdle() const { return !m_running && !m_again; }

Q_SIGNALS:
    /// A file came, went or changed, or git's state did.
    void changed();

private:
    void run();
    void take(FileStamps stamps);

    QString m_root;
    std::optional<FileStamps> m_stamps; ///< nothing before the first look at the site
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_running = false;
    bool m_again = false;
};

} // namespace anchorage
