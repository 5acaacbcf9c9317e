// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_watch.h"

#include <QFileInfo>

#include <algorithm>

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

void DiskWatch::setFiles(const QStringList &paths)
{
    if (paths == m_paths) {
        return;
    }
    m_paths = paths;
    QStringList gone;
    for (const QString &path : m_watcher.files() + m_watcher.directories()) {
        const bool wanted = std::any_of(m_paths.cbegin(), m_paths.cend(), [&](const QString &file) {
            return file == path || QFileInfo(file).path() == path;
        });
        if (!wanted) {
            gone.append(path);
        }
    }
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    watch();
}

void DiskWatch::watch()
{
    QHash<QString, FileStamp> unwatched;
    for (const QString &path : std::as_const(m_paths)) {
        if (!watchFile(path)) {
            unwatched.insert(path, m_looked.contains(path) ? m_looked.value(path) : stampOf(path));
        }
    }
    m_looked = unwatched;
    if (m_looked.isEmpty()) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_look.start();
    }
}

bool DiskWatch::watchFile(const QString &path)
{
    // The watcher forgets a file that was replaced; adding what it has does nothing.
    const QFileInfo info(path);
    const QString folder = info.path();
    const bool exists = info.exists();
    if (exists && !m_watcher.files().contains(path)) {
        m_watcher.addPath(path);
    }
    if (!m_watcher.directories().contains(folder)) {
        m_watcher.addPath(folder);
    }
    return m_watcher.directories().contains(folder) && (!exists || m_watcher.files().contains(path));
}

void DiskWatch::look()
{
    for (auto looked = m_looked.begin(); looked != m_looked.end(); ++looked) {
        if (const FileStamp now = stampOf(looked.key()); now != *looked) {
            *looked = now;
            m_settle.start();
        }
    }
}

} // namespace anchorage
