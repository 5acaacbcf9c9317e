// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_stamp.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace anchorage {

/// Tells soon after something may have happened to one of some files: it was written, replaced, renamed,
/// deleted, or came back. Watches the files and their folders, for a file that is replaced is another one for
/// the system. What really happened, and to which, is for the listener to find out; our own saving is told,
/// too. Files for which the system has no watch left are looked at every second.
class DiskWatch : public QObject
{
    Q_OBJECT
public:
    explicit DiskWatch(QObject *parent = nullptr);

    /// In place of those of before.
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void touched();

private:
    void watch();
    /// False where the system has no watch left for it.
    bool watchFile(const QString &path);
    void look();

    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;                    ///< programs write in several steps
    QTimer m_look;                      ///< runs while there are files without a watch
    QHash<QString, FileStamp> m_looked; ///< these files, as they were then
};

} // namespace anchorage
