// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_contents.h"

#include "text_file.h"

#include <QCoreApplication>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// Closes a file descriptor at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error notRead(const QByteArray &path, const QString &why)
{
    return Error{Tr::tr("“%1” could not be read: %2.").arg(shownPath(path), why)};
}

/// The folder that the path's last part is in, reached without following a link; negative where it is not.
Descriptor folderOf(const QString &root, const QList<QByteArray> &parts)
{
    Descriptor folder(::open(root.toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (qsizetype index = 0; index + 1 < parts.size() && folder.number() >= 0; ++index) {
        const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
        folder = Descriptor(
            parts[index] == ".." ? -1 : ::openat(folder.number(), parts[index].constData(), flags));
    }
    return folder;
}

Result<QByteArray> contentOf(int file, qint64 size, const QByteArray &path)
{
    QByteArray bytes(size, '\0');
    qint64 done = 0;
    while (done < size) {
        const ssize_t count = ::read(file, bytes.data() + done, static_cast<size_t>(size - done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return notRead(path, qt_error_string(errno));
        }
        if (count == 0) {
            break;
        }
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace

Result<WorktreeFile> readWorktreeFile(const Repository &repository, const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    const Descriptor folder = folderOf(repository.root(), parts);
    struct stat info = {};
    const char *name = parts.last().constData();
    if (folder.number() < 0 || ::fstatat(folder.number(), name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
        return notRead(path, qt_error_string(errno));
    }
    if (S_ISLNK(info.st_mode)) {
        QByteArray target(4096, '\0');
        const ssize_t length =
            ::readlinkat(folder.number(), name, target.data(), static_cast<size_t>(target.size()));
        target.truncate(qMax<ssize_t>(length, 0));
        return WorktreeFile{target, "120000"};
    }
    if (!S_ISREG(info.st_mode) || info.st_size > TextFile::maximumSize) {
        return notRead(path, S_ISREG(info.st_mode) ? Tr::tr("it is too large") : Tr::tr("it is not a file"));
    }
    const Descriptor file(::openat(folder.number(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0) {
        return notRead(path, qt_error_string(errno));
    }
    Result<QByteArray> bytes = contentOf(file.number(), info.st_size, path);
    if (!bytes.ok()) {
        return Error{bytes.reason()};
    }
    return WorktreeFile{bytes.value(), (info.st_mode & S_IXUSR) != 0 ? "100755" : "100644"};
}

Result<QList<QByteArray>> readBlobs(const Repository &repository, const QList<QByteArray> &names,
                                    const RunControl &control)
{
    QByteArray input;
    for (const QByteArray &name : names) {
        // git answers each line with one header; an empty line would have none.
        input += (name.isEmpty() ? QByteArray("0") : name) + '\n';
    }
    if (names.isEmpty()) {
        return QList<QByteArray>{};
    }
    const Outcome outcome = repository.read({{u"cat-file"_s, u"--batch"_s}, input}, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    QList<QByteArray> result;
    qsizetype at = 0;
    while (result.size() < names.size() && at < outcome.output.size()) {
        // `<name> blob <size>`, the content and a line feed, or `<name> missing`.
        const qsizetype end = outcome.output.indexOf('\n', at);
        const QList<QByteArray> header = outcome.output.mid(at, end - at).split(' ');
        at = end + 1;
        if (header.size() != 3) {
            result.append(QByteArray());
            continue;
        }
        const qsizetype size = header[2].toLongLong();
        result.append(header[1] == "blob" ? outcome.output.mid(at, size) : QByteArray());
        at += size + 1;
    }
    result.resize(names.size());
    return result;
}

bool isLfsPointer(QByteArrayView content)
{
    return content.size() < 1024 && content.startsWith("version https://git-lfs.github.com/spec/v1\n");
}

} // namespace anchorage::git
