// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

Error notSaved(const QString &path, const QString &reason)
{
    return Error{
        Tr::tr("“%1” could not be saved: %2. The file on the disk is as it was before.").arg(path, reason)};
}

Error notSaved(const QString &path, int errorNumber)
{
    return notSaved(path, qt_error_string(errorNumber));
}

/// Where a chain of symbolic links ends; the path itself where it is no link or the link is broken.
QString targetOf(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() ? path : target;
}

/// Gives the file that will take the old one's place its owner and permissions. 0, or the number of the
/// error.
int takeOver(int file, const QString &oldPath)
{
    struct stat old = {};
    struct stat now = {};
    if (::stat(QFile::encodeName(oldPath).constData(), &old) != 0) {
        return errno == ENOENT ? 0 : errno;
    }
    if (::fstat(file, &now) != 0) {
        return errno;
    }
    // Who may write a file but does not own it cannot give it away: it becomes theirs, as with other editors.
    if ((old.st_uid != now.st_uid || old.st_gid != now.st_gid) &&
        ::fchown(file, old.st_uid, old.st_gid) != 0 && errno != EPERM) {
        return errno;
    }
    return ::fchmod(file, old.st_mode & 07777) == 0 ? 0 : errno;
}

/// 0, or the number of the error. Not every file system can sync.
int syncToDisk(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

/// So that the new name survives a power failure too. What fails here can no longer be undone, and either the
/// old or the new file is there.
void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Result<Done> writeAtomically(const QString &path, const QByteArray &bytes)
{
    const QString target = targetOf(path);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return notSaved(path, file.errorString());
    }
    // QSaveFile leaves it unsaid when it cannot set permissions or sync, so both are done here.
    int error = takeOver(file.handle(), target);
    if (error == 0 && (file.write(bytes) != bytes.size() || !file.flush())) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notSaved(path, reason);
    }
    error = error == 0 ? syncToDisk(file.handle()) : error;
    if (error != 0) {
        file.cancelWriting();
        return notSaved(path, error);
    }
    if (!file.commit()) {
        return notSaved(path, file.errorString());
    }
    syncFolder(target);
    return Done{};
}

} // namespace anchorage
