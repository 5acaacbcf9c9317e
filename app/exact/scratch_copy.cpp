// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_copy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ScratchCopy)
};

constexpr int depthLimit = 64;
constexpr QDir::Filters everything =
    QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;

bool isLeftOut(const QString &path)
{
    static const QStringList names{u".git"_s, u"_site"_s, u".jekyll-cache"_s, u".jekyll-metadata"_s,
                                   u".sass-cache"_s};
    return names.contains(path);
}

class Sync
{
public:
    Sync(const QString &root, QString copy, QString except, const std::atomic_bool &cancelled)
        : m_root(QFileInfo(root).canonicalFilePath()), m_copy(std::move(copy)), m_except(std::move(except)),
          m_cancelled(cancelled)
    {
    }

    CopyChanges changes;
    QString error;

    void folder(const QString &path, int depth)
    {
        const QString target = m_copy + u'/' + path;
        if (!QDir().mkpath(target)) {
            error = Tr::tr("“%1” cannot be made.").arg(target);
        }
        QSet<QString> kept;
        for (const QFileInfo &info : QDir(m_root + u'/' + path).entryInfoList(everything, QDir::Unsorted)) {
            const QString inner = path.isEmpty() ? info.fileName() : path + u'/' + info.fileName();
            if (m_cancelled.load(std::memory_order_relaxed) || !error.isEmpty()) {
                return;
            }
            if (isLeftOut(inner) || !isInside(info)) {
                continue;
            }
            kept.insert(info.fileName());
            // A link to a folder inside would be walked through twice, or without end.
            if (info.isDir() && !info.isSymLink() && depth < depthLimit) {
                folder(inner, depth + 1);
            } else if (info.isFile() && inner != m_except) {
                file(info, inner);
            } else if (info.isFile() && !QFile::exists(m_copy + u'/' + inner)) {
                file(info, inner);
            }
        }
        removeOthers(path, kept);
    }

private:
    [[nodiscard]] bool isInside(const QFileInfo &info) const
    {
        return !info.isSymLink() || info.canonicalFilePath().startsWith(m_root + u'/');
    }

    void file(const QFileInfo &source, const QString &path)
    {
        const QString target = m_copy + u'/' + path;
        const QFileInfo old(target);
        if (old.isFile() && !old.isSymLink() && old.size() == source.size() &&
            old.lastModified() == source.lastModified()) {
            return;
        }
        if (old.isDir() && !old.isSymLink()) {
            QDir(target).removeRecursively();
        }
        QFile::remove(target);
        QFile written(target);
        if (!QFile::copy(source.filePath(), target) ||
            !written.setPermissions(written.permissions() | QFileDevice::WriteOwner |
                                    QFileDevice::ReadOwner) ||
            !written.open(QIODevice::ReadWrite) ||
            !written.setFileTime(source.lastModified(), QFileDevice::FileModificationTime)) {
            error = Tr::tr("“%1” cannot be copied.").arg(source.filePath());
        }
        ++changes.copied;
    }

    void removeOthers(const QString &path, const QSet<QString> &kept)
    {
        for (const QFileInfo &info : QDir(m_copy + u'/' + path).entryInfoList(everything, QDir::Unsorted)) {
            const QString inner = path.isEmpty() ? info.fileName() : path + u'/' + info.fileName();
            if (kept.contains(info.fileName()) || isLeftOut(inner) || inner == m_except) {
                continue;
            }
            ++changes.removed;
            if (info.isDir() && !info.isSymLink()) {
                QDir(info.filePath()).removeRecursively();
            } else {
                QFile::remove(info.filePath());
            }
        }
    }

    QString m_root;
    QString m_copy;
    QString m_except;
    const std::atomic_bool &m_cancelled;
};

} // namespace

Result<CopyChanges> syncScratchCopy(const QString &root, const QString &copy, const QString &except,
                                    const std::atomic_bool &cancelled)
{
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QString target = QDir::cleanPath(QFileInfo(copy).absoluteFilePath());
    if (canonicalRoot.isEmpty() || target == canonicalRoot || target.startsWith(canonicalRoot + u'/') ||
        canonicalRoot.startsWith(target + u'/')) {
        return Error{Tr::tr("“%1” is no place for a copy of the site.").arg(copy)};
    }
    Sync sync(root, target, except, cancelled);
    sync.folder({}, 0);
    if (cancelled.load()) {
        return Error{Tr::tr("It was cancelled.")};
    }
    return sync.error.isEmpty() ? Result<CopyChanges>(sync.changes) : Error{sync.error};
}

Result<bool> writeScratchFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes) {
        return false;
    }
    file.close();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.flush()) {
        return Error{Tr::tr("“%1” cannot be written.").arg(path)};
    }
    return true;
}

} // namespace anchorage
