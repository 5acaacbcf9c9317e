// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace anchorage {

/// Tells, once it is quiet again, that files may have come to some folders, gone from them or changed there.
/// The system has few watches and other programs need some, so that only so many folders are watched; what
/// happens in the others is found when somebody looks; so is what is written into a file that stays the same
/// one, of which a folder's watch does not tell.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int limit = 500;

    explicit FolderWatch(QObject *parent = nullptr);

    /// Absolute paths; the first ones count most. Replaces those that were watched.
    void setFolders(const QStringList &folders);

Q_SIGNALS:
    void touched();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace anchorage
