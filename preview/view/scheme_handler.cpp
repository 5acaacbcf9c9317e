// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheme_handler.h"

#include "url_scheme.h"

#include <QBuffer>
#include <QFile>
#include <QWebEngineUrlRequestJob>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anchorage::preview {

namespace {

QString reason(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoRepository:
        return SchemeHandler::tr("No repository is open.");
    case Refusal::BadPath:
        return SchemeHandler::tr("This is not a path inside the repository.");
    case Refusal::Hidden:
        return SchemeHandler::tr("Hidden files are not shown.");
    case Refusal::Missing:
        return SchemeHandler::tr("There is no such file in the repository.");
    case Refusal::Outside:
        return SchemeHandler::tr("It leads out of the repository.");
    case Refusal::NotAFile:
        return SchemeHandler::tr("It is not an ordinary file.");
    case Refusal::TooLarge:
        return SchemeHandler::tr("The file is too large for the preview.");
    case Refusal::OtherType:
        return SchemeHandler::tr("It is neither an image, a font, a style sheet, sound nor film.");
    }
    return {};
}

/// The opened file, owned by `owner`; null where it is no longer the ordinary file that was looked at.
QFile *openFile(const ServedFile &served, QObject *owner)
{
    // The file may have been replaced by a fifo or a symlink since: neither may block or be followed.
    const int descriptor =
        ::open(QFile::encodeName(served.path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return nullptr;
    }
    struct stat status = {};
    auto *file = new QFile(owner);
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        delete file;
        return nullptr;
    }
    return file;
}

} // namespace

std::variant<ServedFile, Refusal> SchemeHandler::resolve(const QUrl &url) const
{
    if (const std::optional<QString> path = builtSitePath(url)) {
        return m_built.resolve(*path);
    }
    const std::optional<QString> path = repositoryPath(url);
    return path ? m_files.resolve(*path) : Refusal::BadPath;
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (isPreviewDocument(url)) {
        auto *buffer = new QBuffer(job);
        buffer->setData(m_document);
        buffer->open(QIODevice::ReadOnly);
        job->reply("text/html; charset=utf-8", buffer);
        return;
    }
    const std::variant<ServedFile, Refusal> found = resolve(url);
    if (const auto *refusal = std::get_if<Refusal>(&found)) {
        job->fail(*refusal == Refusal::Missing ? QWebEngineUrlRequestJob::UrlNotFound
                                               : QWebEngineUrlRequestJob::RequestDenied);
        Q_EMIT refused(url.toString(), reason(*refusal));
        return;
    }
    const ServedFile &served = std::get<ServedFile>(found);
    QFile *file = openFile(served, job);
    if (!file) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        Q_EMIT refused(url.toString(), reason(Refusal::Missing));
        return;
    }
    job->reply(served.mimeType.toLatin1(), file);
}

} // namespace anchorage::preview
