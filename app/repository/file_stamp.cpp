// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_stamp.h"

#include <QDir>
#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <time.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Folders nested deeper than this are passed over: no site needs them.
constexpr int depthLimit = 64;

FileStamp stampFrom(const struct stat &status)
{
    constexpr qint64 second = 1'000'000'000;
    return {status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec,
            status.st_ctim.tv_sec * second + status.st_ctim.tv_nsec, status.st_size, status.st_ino};
}

class Walk
{
public:
    Walk(const QString &root, const std::atomic_bool *cancelled) : m_root(root), m_cancelled(cancelled) {}

    bool take(const QString &folder, int depth)
    {
        const QString full = folder.isEmpty() ? m_root : m_root + u'/' + folder;
        const std::unique_ptr<DIR, int (*)(DIR *)> stream(::opendir(QFile::encodeName(full).constData()),
                                                          ::closedir);
        while (const dirent *entry = stream ? ::readdir(stream.get()) : nullptr) {
            if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed)) {
                return false;
            }
            struct stat status = {};
            const QString name = QFile::decodeName(entry->d_name);
            if (name == u"." || name == u".." ||
                ::fstatat(::dirfd(stream.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
                continue;
            }
            const QString path = folder.isEmpty() ? name : folder + u'/' + name;
            if (!S_ISDIR(status.st_mode)) {
                stamps.insert(path, stampFrom(status));
            } else if (isLookedInto(name) && depth < depthLimit && !take(path, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    FileStamps stamps;

private:
    static bool isLookedInto(const QString &name)
    {
        return !name.startsWith(u'.') && name != u"node_modules" && name != u"vendor";
    }

    QString m_root;
    const std::atomic_bool *m_cancelled;
};

} // namespace

FileStamp stampOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? stampFrom(status) : FileStamp();
}

FileStamp settledStampOf(const QString &path)
{
    constexpr qint64 tick = 20'000'000;
    const FileStamp stamp = stampOf(path);
    struct timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return stamp.changed + tick < now.tv_sec * 1'000'000'000 + now.tv_nsec ? stamp : FileStamp();
}

std::optional<FileStamps> siteStamps(const QString &root, const std::atomic_bool *cancelled)
{
    Walk walk(root, cancelled);
    if (!walk.take({}, 0)) {
        return std::nullopt;
    }
    for (const QString &name : {u".git/HEAD"_s, u".git/index"_s, u".git/packed-refs"_s, u".git/FETCH_HEAD"_s,
                                u".git/logs/HEAD"_s, u".git/MERGE_HEAD"_s}) {
        walk.stamps.insert(name, stampOf(root + u'/' + name));
    }
    return std::move(walk.stamps);
}

} // namespace anchorage
