// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watch.h"

#include <QFileInfo>
#include <QSet>

namespace anchorage {

namespace {

/// A switch of branches, or a folder that is synchronised, changes files for a while.
constexpr int settleMilliseconds = 600;

} // namespace

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::touched);
}

void FolderWatch::setFolders(const QStringList &folders)
{
    const QStringList wanted = folders.mid(0, limit);
    const QSet<QString> now(wanted.begin(), wanted.end());
    const QStringList watched = m_watcher.directories();
    const QSet<QString> before(watched.begin(), watched.end());
    if (const QSet<QString> gone = before - now; !gone.isEmpty()) {
        m_watcher.removePaths(gone.values());
    }
    for (const QString &folder : wanted) {
        // The system has no watch left: none of the others would get one either.
        if (!before.contains(folder) && !m_watcher.addPath(folder) && QFileInfo(folder).isReadable()) {
            break;
        }
    }
}

} // namespace anchorage
