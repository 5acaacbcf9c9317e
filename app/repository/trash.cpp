// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// 0, or the number of the error.
int made(const QString &folder)
{
    return ::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

bool isOnOneDevice(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    return ::lstat(QFile::encodeName(a).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

/// Claims a name in the trash by writing what it tells of the file. 0, or the number of the error.
int writeInfo(const QString &name, const QByteArray &info)
{
    const QByteArray path = QFile::encodeName(name);
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return errno;
    }
    const bool written = ::write(file, info.constData(), static_cast<size_t>(info.size())) == info.size();
    const int error = written ? 0 : errno != 0 ? errno : ENOSPC;
    ::close(file);
    if (error != 0) {
        ::unlink(path.constData());
    }
    return error;
}

/// As freedesktop.org's Trash specification, version 1.0, has it. 0, or the number of the error.
int moveInto(const QString &trash, const QString &path)
{
    const QByteArray info = "[Trash Info]\nPath=" + QUrl::toPercentEncoding(path, "/") + "\nDeletionDate=" +
                            QDateTime::currentDateTime().toString(Qt::ISODate).toLatin1() + '\n';
    constexpr int mostNames = 10'000;
    for (int number = 1; number < mostNames; ++number) {
        const QString name = path.section(u'/', -1) + (number == 1 ? QString() : u".%1"_s.arg(number));
        const QString target = trash + "/files/"_L1 + name;
        const QString told = trash + "/info/"_L1 + name + ".trashinfo"_L1;
        const int error = QFile::exists(target) ? EEXIST : writeInfo(told, info);
        if (error == EEXIST) {
            continue;
        }
        if (error != 0) {
            return error;
        }
        if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0) {
            const int reason = errno;
            ::unlink(QFile::encodeName(told).constData());
            return reason;
        }
        return 0;
    }
    return EEXIST;
}

} // namespace

Result<Done> movedToTrash(const QString &path)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString trash = data + "/Trash"_L1;
    QDir().mkpath(data);
    // Where the trash cannot be made, Qt 6.4 takes the working folder for it; where it cannot be written to,
    // Qt tries for ever.
    for (const QString &folder : {trash, trash + "/files"_L1, trash + "/info"_L1}) {
        if (const int error = made(folder); error != 0) {
            return Error{qt_error_string(error)};
        }
    }
    if (isOnOneDevice(path, trash)) {
        const int error = moveInto(trash, QFileInfo(path).absoluteFilePath());
        return error == 0 ? Result<Done>(Done{}) : Error{qt_error_string(error)};
    }
    // Other devices have trashes of their own.
    QFile file(path);
    return file.moveToTrash() ? Result<Done>(Done{}) : Error{file.errorString()};
}

} // namespace anchorage
