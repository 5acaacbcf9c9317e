// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library for LD_PRELOAD that makes the calls fail by which a file is saved. ANCHORAGE_FAULT says which, as
// CALL:ERROR:NUMBER:
//   write:ENOSPC:17   the 18th byte that goes to an ordinary file cannot be written, nor can any after it
//   write:SHORT:1     each write takes at most that many bytes
//   fsync:EIO:1       the first call of fsync fails, and every later one; also fdatasync, rename, fchmod,
//   fchown,
//                     linkat, open (for writing)
//   pwrite:EIO:2      the second writing at a place fails, and every later one; also ftruncate,
//   posix_fallocate once:EACCES:5     the fifth of all these calls fails, and of mkdir, link, unlink,
//   symlink, chmod; no other since:EROFS:5     the same, and every later one but unlink kill:BEFORE:3     the
//   program is killed at the third of all these calls, before it; with AFTER, behind it
// ANCHORAGE_FAULT_NAMED=1 makes the file system one without unnamed temporary files.
// ANCHORAGE_FAULT_WATCHES=2 leaves the system two watches of files and folders.
// ANCHORAGE_FAULT_UNDER=/folder leaves out what is done elsewhere ("once" and "since").
// ANCHORAGE_FAULT_LOG=/file gets a line with the name of each call that was made to fail by these two.
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

struct Fault
{
    char call[16] = "";
    char error[16] = "";
    long number = 0;

    Fault()
    {
        const char *text = std::getenv("ANCHORAGE_FAULT");
        if (text != nullptr) {
            std::sscanf(text, "%15[^:]:%15[^:]:%ld", call, error, &number);
        }
    }
    [[nodiscard]] bool is(const char *name) const { return std::strcmp(call, name) == 0; }
    [[nodiscard]] int errorNumber() const
    {
        static constexpr struct
        {
            const char *name;
            int number;
        } errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},     {"EDQUOT", EDQUOT},
                      {"EPERM", EPERM},   {"EROFS", EROFS}, {"EACCES", EACCES}};
        for (const auto &known : errors) {
            if (std::strcmp(known.name, error) == 0) {
                return known.number;
            }
        }
        return EIO;
    }
};

const Fault &fault()
{
    static const Fault instance;
    return instance;
}

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// Counts a call and kills the program at the one that is meant.
void step(const char *moment)
{
    static long before = 0;
    static long after = 0;
    long &count = std::strcmp(moment, "BEFORE") == 0 ? before : after;
    ++count;
    if (fault().is("kill") && std::strcmp(fault().error, moment) == 0 && count == fault().number) {
        ::raise(SIGKILL);
    }
}

bool fails(const char *call)
{
    static long count = 0;
    if (!fault().is(call) || ++count < fault().number) {
        return false;
    }
    errno = fault().errorNumber();
    return true;
}

void log(const char *call)
{
    const char *name = std::getenv("ANCHORAGE_FAULT_LOG");
    const int file =
        name == nullptr
            ? -1
            : real<int(const char *, int, ...)>("open")(name, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (file >= 0) {
        const auto realWrite = real<ssize_t(int, const void *, size_t)>("write");
        realWrite(file, call, std::strlen(call));
        realWrite(file, "\n", 1);
        ::close(file);
    }
}

bool isUnder(const char *path)
{
    const char *folder = std::getenv("ANCHORAGE_FAULT_UNDER");
    return folder == nullptr || std::strncmp(path, folder, std::strlen(folder)) == 0;
}

std::string nameOf(int file)
{
    char name[4096] = "";
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = ::readlink(link.c_str(), name, sizeof name - 1);
    return {name, static_cast<size_t>(std::max<ssize_t>(0, length))};
}

/// For "once" and "since": whether this call, of all calls, is one that fails.
bool isMeant(const char *call, const std::string &path)
{
    static std::atomic<long> count{0};
    const bool since = fault().is("since");
    if ((!since && !fault().is("once")) || !isUnder(path.c_str())) {
        return false;
    }
    const long number = ++count;
    const bool spared = since && std::strcmp(call, "unlink") == 0;
    if (spared || (since ? number < fault().number : number != fault().number)) {
        return false;
    }
    log(call);
    errno = fault().errorNumber();
    return true;
}

/// A call about a path: only "once" and "since" know it, and the killing.
template <typename Call> auto guardedAt(const char *name, const char *path, Call call) -> decltype(call())
{
    if (isMeant(name, path)) {
        return -1;
    }
    return call();
}

template <typename Call> auto guarded(const char *name, Call call) -> decltype(call())
{
    step("BEFORE");
    if (fails(name)) {
        return -1;
    }
    const auto result = call();
    const int error = errno;
    step("AFTER");
    errno = error;
    return result;
}

bool isOrdinaryFile(int file)
{
    struct stat status = {};
    return file > 2 && ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

template <typename Open> int guardedOpen(const char *path, int flags, mode_t mode, Open open)
{
    if ((flags & O_ACCMODE) == O_RDONLY) {
        return open(path, flags, mode);
    }
    if ((flags & O_TMPFILE) == O_TMPFILE && std::getenv("ANCHORAGE_FAULT_NAMED") != nullptr) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return guardedAt("open", path, [&] { return guarded("open", [&] { return open(path, flags, mode); }); });
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return guardedOpen(path, flags, mode, real<int(const char *, int, ...)>("open"));
}

EXPORTED int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return guardedOpen(path, flags, mode, real<int(const char *, int, ...)>("open64"));
}

EXPORTED ssize_t write(int file, const void *data, size_t size)
{
    const auto realWrite = real<ssize_t(int, const void *, size_t)>("write");
    if (!isOrdinaryFile(file)) {
        return realWrite(file, data, size);
    }
    return guardedAt("write", nameOf(file).c_str(), [&] {
        return guarded("counted above", [&]() -> ssize_t {
            static long written = 0;
            size_t allowed = size;
            if (fault().is("write") && std::strcmp(fault().error, "SHORT") == 0) {
                allowed = std::min(size, static_cast<size_t>(fault().number));
            } else if (fault().is("write")) {
                allowed = std::min(size, static_cast<size_t>(fault().number - written));
                if (allowed == 0 && size > 0) {
                    errno = fault().errorNumber();
                    return -1;
                }
            }
            const ssize_t result = realWrite(file, data, allowed);
            written += result > 0 ? result : 0;
            return result;
        });
    });
}

EXPORTED int fsync(int file)
{
    return guardedAt("fsync", nameOf(file).c_str(),
                     [&] { return guarded("fsync", [&] { return real<int(int)>("fsync")(file); }); });
}

EXPORTED int fdatasync(int file)
{
    return guardedAt("fdatasync", nameOf(file).c_str(),
                     [&] { return guarded("fdatasync", [&] { return real<int(int)>("fdatasync")(file); }); });
}

EXPORTED int fchmod(int file, mode_t mode)
{
    return guardedAt("fchmod", nameOf(file).c_str(), [&] {
        return guarded("fchmod", [&] { return real<int(int, mode_t)>("fchmod")(file, mode); });
    });
}

EXPORTED int fchown(int file, uid_t user, gid_t group)
{
    return guardedAt("fchown", nameOf(file).c_str(), [&] {
        return guarded("fchown", [&] { return real<int(int, uid_t, gid_t)>("fchown")(file, user, group); });
    });
}

EXPORTED int rename(const char *from, const char *to)
{
    return guardedAt("rename", from, [&] {
        return guarded("rename", [&] { return real<int(const char *, const char *)>("rename")(from, to); });
    });
}

EXPORTED int unlink(const char *path)
{
    return guardedAt("unlink", path, [&] {
        return guarded("unlink", [&] { return real<int(const char *)>("unlink")(path); });
    });
}

EXPORTED int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return guardedAt("linkat", to, [&] {
        return guarded("linkat", [&] {
            return real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder,
                                                                                  to, flags);
        });
    });
}

EXPORTED ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    const auto realWrite = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    if (isMeant("pwrite", nameOf(file))) {
        // The half of it reaches the disk.
        const int error = errno;
        realWrite(file, data, size / 2, offset);
        errno = error;
        return -1;
    }
    return guarded("pwrite", [&] { return realWrite(file, data, size, offset); });
}

EXPORTED ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return ::pwrite(file, data, size, offset);
}

EXPORTED int ftruncate(int file, off_t size)
{
    return guardedAt("ftruncate", nameOf(file).c_str(), [&] {
        return guarded("ftruncate", [&] { return real<int(int, off_t)>("ftruncate")(file, size); });
    });
}

EXPORTED int ftruncate64(int file, off64_t size)
{
    return guardedAt("ftruncate", nameOf(file).c_str(), [&] {
        return guarded("ftruncate", [&] { return real<int(int, off64_t)>("ftruncate64")(file, size); });
    });
}

EXPORTED int posix_fallocate(int file, off_t offset, off_t size)
{
    const int result = guardedAt("posix_fallocate", nameOf(file).c_str(), [&] {
        return guarded("posix_fallocate",
                       [&] { return real<int(int, off_t, off_t)>("posix_fallocate")(file, offset, size); });
    });
    return result < 0 ? errno : result;
}

EXPORTED int posix_fallocate64(int file, off64_t offset, off64_t size)
{
    const int result = guardedAt("posix_fallocate", nameOf(file).c_str(), [&] {
        return guarded("posix_fallocate", [&] {
            return real<int(int, off64_t, off64_t)>("posix_fallocate64")(file, offset, size);
        });
    });
    return result < 0 ? errno : result;
}

EXPORTED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return guardedAt("rename", from, [&] {
        return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from,
                                                                                      toFolder, to, flags);
    });
}

EXPORTED int link(const char *from, const char *to)
{
    return guardedAt("link", to, [&] { return real<int(const char *, const char *)>("link")(from, to); });
}

EXPORTED int symlink(const char *target, const char *name)
{
    return guardedAt("symlink", name,
                     [&] { return real<int(const char *, const char *)>("symlink")(target, name); });
}

EXPORTED int mkdir(const char *path, mode_t mode)
{
    return guardedAt("mkdir", path, [&] { return real<int(const char *, mode_t)>("mkdir")(path, mode); });
}

EXPORTED int chmod(const char *path, mode_t mode)
{
    return guardedAt("chmod", path, [&] { return real<int(const char *, mode_t)>("chmod")(path, mode); });
}

EXPORTED int inotify_add_watch(int file, const char *path, uint32_t mask)
{
    static std::atomic<long> count{0};
    const char *allowed = std::getenv("ANCHORAGE_FAULT_WATCHES");
    if (allowed != nullptr && ++count > std::atol(allowed)) {
        errno = ENOSPC;
        return -1;
    }
    return real<int(int, const char *, uint32_t)>("inotify_add_watch")(file, path, mask);
}
