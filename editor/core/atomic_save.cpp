// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <sys/xattr.h>
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

/// Copies what file managers, ACL and security modules attached to the old file. What the user may not set,
/// or the file system cannot hold, is no reason not to save a page.
void copyAttributes(const char *oldPath, int file)
{
    const ssize_t listed = ::listxattr(oldPath, nullptr, 0);
    if (listed <= 0) {
        return;
    }
    QByteArray names(listed, '\0');
    names.resize(std::max<ssize_t>(0, ::listxattr(oldPath, names.data(), static_cast<size_t>(names.size()))));
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t size = name.isEmpty() ? -1 : ::getxattr(oldPath, name.constData(), nullptr, 0);
        if (size < 0) {
            continue;
        }
        QByteArray value(size, '\0');
        if (::getxattr(oldPath, name.constData(), value.data(), static_cast<size_t>(size)) == size) {
            ::fsetxattr(file, name.constData(), value.constData(), static_cast<size_t>(size), 0);
        }
    }
}

/// Gives the file that will take the old one's place its owner, permissions and extended attributes. 0, or
/// the number of the error.
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
    if (::fchmod(file, old.st_mode & 07777) != 0) {
        return errno;
    }
    copyAttributes(QFile::encodeName(oldPath).constData(), file);
    return 0;
}

/// 0, or the number of the error. Not every file system can sync.
int syncToDisk(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

/// The file is known by other names, too, which must go on to be the same file.
bool hasOtherNames(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISREG(status.st_mode) &&
           status.st_nlink > 1;
}

/// 0, or the number of the error. The space that is missing is taken before the first byte is changed.
int overwrite(int file, const QByteArray &bytes)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0) {
        return errno;
    }
    if (bytes.size() > status.st_size) {
        const int error = ::posix_fallocate(file, status.st_size, bytes.size() - status.st_size);
        if (error != 0 && error != EOPNOTSUPP && error != EINVAL) {
            return ::ftruncate(file, status.st_size) == 0 ? error : errno;
        }
    }
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count =
            ::pwrite(file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written), written);
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        written += std::max<ssize_t>(0, count);
    }
    return ::ftruncate(file, bytes.size()) == 0 ? syncToDisk(file) : errno;
}

/// Everything that the file holds; nothing where it cannot be read, with the reason in `errno`.
std::optional<QByteArray> contentOf(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0) {
        return std::nullopt;
    }
    QByteArray bytes(status.st_size, '\0');
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = ::pread(file, bytes.data() + at, static_cast<size_t>(bytes.size() - at), at);
        if (count < 0 && errno != EINTR) {
            return std::nullopt;
        }
        if (count == 0) {
            bytes.truncate(at);
        }
        at += std::max<ssize_t>(0, count);
    }
    return bytes;
}

/// Writes into the file itself. Where that breaks off it gets back what it held. Until it is done the new
/// content is in a file beside it, which stays there, and is named, where even the old one cannot be written.
Result<Done> writeThrough(const QString &path, const QString &target, const QByteArray &bytes)
{
    QTemporaryFile copy(target + QStringLiteral(".XXXXXX.saving"));
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush()) {
        return notSaved(path, copy.errorString());
    }
    if (const int error = syncToDisk(copy.handle()); error != 0) {
        return notSaved(path, error);
    }
    // Only now does the copy get its name, and without one nobody would find it.
    const QString copyName = copy.fileName();
    if (!QFile::exists(copyName)) {
        return notSaved(path,
                        copy.error() != QFileDevice::NoError ? copy.errorString() : qt_error_string(EIO));
    }
    const int file = ::open(QFile::encodeName(target).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return notSaved(path, errno);
    }
    const std::optional<QByteArray> old = contentOf(file);
    const int error = old ? overwrite(file, bytes) : errno;
    const bool untouched = !old || (error != 0 && (overwrite(file, *old) == 0 || contentOf(file) == old));
    ::close(file);
    if (error == 0) {
        return Done{};
    }
    if (untouched) {
        return notSaved(path, error);
    }
    copy.setAutoRemove(false);
    return Error{Tr::tr("“%1” could not be written completely: %2. Your version is in “%3”.")
                     .arg(path, qt_error_string(error), copyName)};
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
    if (hasOtherNames(target)) {
        return writeThrough(path, target, bytes);
    }
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
