// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_watch.h"

#include <QFileInfo>

namespace anchorage {

namespace {

constexpr int settleMilliseconds = 120;
constexpr int lookMilliseconds = 1000;

} // namespace

DiskWatch::DiskWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT touched();
    });
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &DiskWatch::look);
}

void DiskWatch::setFile(const QString &path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_settle.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    watch();
}

void DiskWatch::watch()
{
    if (m_path.isEmpty()) {
        m_look.stop();
        return;
    }
    // The watcher forgets a file that was replaced; adding what it has does nothing.
    const QFileInfo info(m_path);
    if (info.exists() && !m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
    }
    if (const QString folder = info.path(); !m_watcher.directories().contains(folder)) {
        m_watcher.addPath(folder);
    }
    const bool watched = m_watcher.directories().contains(info.path()) &&
                         (!info.exists() || m_watcher.files().contains(m_path));
    if (watched) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_looked = stampOf(m_path);
        m_look.start();
    }
}

void DiskWatch::look()
{
    if (const FileStamp now = stampOf(m_path); now != m_looked) {
        m_looked = now;
        m_settle.start();
    }
}

} // namespace anchorage
