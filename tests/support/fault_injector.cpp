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
//   kill:BEFORE:3     the program is killed at the third of all these calls, before it; with AFTER, behind it
// ANCHORAGE_FAULT_NAMED=1 makes the file system one without unnamed temporary files.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
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
        } errors[] = {
            {"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EDQUOT", EDQUOT}, {"EPERM", EPERM}, {"EROFS", EROFS}};
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
    return guarded("open", [&] { return open(path, flags, mode); });
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
}

EXPORTED int fsync(int file)
{
    return guarded("fsync", [&] { return real<int(int)>("fsync")(file); });
}

EXPORTED int fdatasync(int file)
{
    return guarded("fdatasync", [&] { return real<int(int)>("fdatasync")(file); });
}

EXPORTED int fchmod(int file, mode_t mode)
{
    return guarded("fchmod", [&] { return real<int(int, mode_t)>("fchmod")(file, mode); });
}

EXPORTED int fchown(int file, uid_t user, gid_t group)
{
    return guarded("fchown", [&] { return real<int(int, uid_t, gid_t)>("fchown")(file, user, group); });
}

EXPORTED int rename(const char *from, const char *to)
{
    return guarded("rename", [&] { return real<int(const char *, const char *)>("rename")(from, to); });
}

EXPORTED int unlink(const char *path)
{
    return guarded("unlink", [&] { return real<int(const char *)>("unlink")(path); });
}

EXPORTED int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return guarded("linkat", [&] {
        return real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to,
                                                                              flags);
    });
}
