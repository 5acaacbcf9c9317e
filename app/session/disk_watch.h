// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_stamp.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace anchorage {

/// Tells soon after something may have happened to a file: it was written, replaced, renamed, deleted, or
/// came back. Watches the file and its folder, for a file that is replaced is another one for the system.
/// What really happened is for the listener to find out; our own saving is told, too. Where the system has no
/// watch left it looks at the file every second.
class DiskWatch : public QObject
{
    Q_OBJECT
public:
    explicit DiskWatch(QObject *parent = nullptr);

    /// Empty: none.
    void setFile(const QString &path);

Q_SIGNALS:
    void touched();

private:
    void watch();
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;    ///< programs write in several steps
    QTimer m_look;      ///< runs while the file is not watched
    FileStamp m_looked; ///< what the file was then
};

} // namespace anchorage
