// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "page_document.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString journalSuffix = u".journal"_s;
const QString lockSuffix = u".lock"_s;
constexpr int formatVersion = 1;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

/// A line of JSON that says what follows, then the file's bytes as they were opened, then those of the text.
QByteArray journalBytes(const QString &page, const QByteArray &base, const QString &text)
{
    const QByteArray content = TextFile::encoded(text);
    const QJsonObject header{{u"version"_s, formatVersion},
                             {u"page"_s, page},
                             {u"base"_s, base.size()},
                             {u"text"_s, content.size()}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + base + content;
}

std::optional<LostText> readJournal(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    const QByteArray rest = file.readAll();
    const qsizetype base = header[u"base"].toInteger(-1);
    const qsizetype text = header[u"text"].toInteger(-1);
    if (header[u"version"].toInt() != formatVersion || base < 0 || text < 0 || base + text != rest.size()) {
        return std::nullopt;
    }
    return LostText{header[u"page"].toString(), rest.first(base), TextFile::decoded(rest.sliced(base)),
                    file.fileTime(QFileDevice::FileModificationTime), fileName};
}

/// Writes, private from the first byte on. An empty reason where it worked; where it did not, what was there
/// before is still there.
QString writePrivately(const QString &fileName, const QByteArray &bytes)
{
    const bool isNew = !QFile::exists(fileName);
    if (isNew) {
        // Not made first and restricted then: what comes between may fail.
        const int file =
            ::open(QFile::encodeName(fileName).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) {
            return qt_error_string(errno);
        }
        ::close(file);
    }
    const Result<Done> written = writeAtomically(fileName, bytes);
    if (!written.ok() && isNew) {
        QFile::remove(fileName);
    }
    return written.ok() ? QString() : written.reason();
}

/// What was kept is what the page's file holds: the program ended between saving and forgetting.
bool isSaved(const LostText &text)
{
    const Result<TextFile> file = TextFile::load(text.page);
    return file.ok() && file.value().text() == text.text;
}

} // namespace

Journal::Journal(const QString &folder, PageDocument &document, QObject *parent)
    : QObject(parent), m_document(document), m_folder(folder),
      m_name(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Journal::write);
    connect(&document, &PageDocument::revised, this, &Journal::note);
    connect(&document, &PageDocument::modifiedChanged, this, [this](bool modified) {
        if (modified) {
            note();
        } else {
            forget();
        }
    });
}

Journal::~Journal()
{
    flush();
}

void Journal::note()
{
    // Not restarted by each key: unbroken typing is kept, too.
    if (m_document.isModified() && !m_document.path().isEmpty() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void Journal::write()
{
    if (!m_document.isModified()) {
        return;
    }
    if (m_writing) {
        // A slow disk gets the newest text next, not every one since.
        m_again = true;
        return;
    }
    m_writing = true;
    m_again = false;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_name + lockSuffix);
        m_lock->setStaleLockTime(0);
    }
    // Tried again where it failed before: without a lock the text looks like one of a program that is gone.
    if (!m_lock->isLocked()) {
        makePrivateFolder(m_folder);
        m_lock->tryLock(0);
    }
    const QPointer<Journal> self(this);
    m_writer.start([self, fileName = m_name + journalSuffix, page = m_document.path(),
                    base = m_document.loadedBytes(), text = m_document.text()] {
        const QString reason = writePrivately(fileName, journalBytes(page, base, text));
        QMetaObject::invokeMethod(qApp, [self, reason] {
            if (self) {
                self->noteWritten(reason);
            }
        });
    });
}

void Journal::noteWritten(const QString &reason)
{
    m_writing = false;
    if (std::exchange(m_again, false)) {
        write();
    }
    if (m_failing != !reason.isEmpty()) {
        m_failing = !reason.isEmpty();
        if (m_failing) {
            Q_EMIT failed(tr("Unsaved text cannot be kept for the case of a crash: %1").arg(reason));
        }
    }
}

void Journal::forget()
{
    m_timer.stop();
    m_again = false;
    if (m_lock) {
        m_writer.start([fileName = m_name + journalSuffix] { QFile::remove(fileName); });
    }
}

void Journal::flush()
{
    m_writer.waitForDone();
    m_writing = false;
    if (m_timer.isActive() || m_again) {
        m_timer.stop();
        write();
    }
    m_writer.waitForDone();
}

LostTexts::LostTexts(const QString &folder)
{
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({u'*' + journalSuffix}, QDir::Files, QDir::Time)) {
        auto lock = std::make_unique<QLockFile>(info.path() + u'/' + info.completeBaseName() + lockSuffix);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0)) {
            continue;
        }
        if (const std::optional<LostText> text = readJournal(info.absoluteFilePath())) {
            if (isSaved(*text)) {
                QFile::remove(text->fileName);
                continue;
            }
            m_texts.append(*text);
            m_locks.push_back(std::move(lock));
        }
    }
}

void LostTexts::discard(const LostText &text)
{
    QFile::remove(text.fileName);
    m_texts.removeIf([&](const LostText &other) { return other.fileName == text.fileName; });
}

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/anchorage/unsaved"_s;
}

} // namespace anchorage
