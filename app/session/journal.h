// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace anchorage {

class PageDocument;

/// Keeps the unsaved text of a page in a file of its own, outside the repository and readable by the user
/// alone (mode 0600 in a folder of mode 0700), from the first unsaved change until the page is saved or given
/// up. What was typed is in it `delay` milliseconds later at the latest, plus the time that writing takes;
/// writing happens in a thread of its own.
///
/// Each journal has a name and a lock of its own, so that several windows and programs keep theirs apart. The
/// lock ends with the program, however it ends.
class Journal : public QObject
{
    Q_OBJECT
public:
    static constexpr int delay = 400;

    /// `document` is not owned and outlives the journal. `folder` is made where it is missing.
    Journal(const QString &folder, PageDocument &document, QObject *parent = nullptr);
    /// Writes what is waiting. A journal of unsaved text stays.
    ~Journal() override;

    /// The page is saved or given up: nothing has to be kept.
    void forget();
    /// Returns once everything that is to be kept has been written.
    void flush();

Q_SIGNALS:
    /// The text cannot be kept; a sentence for people. Told once until it works again.
    void failed(const QString &reason);

private:
    void note();
    void write();
    void noteWritten(const QString &reason);

    PageDocument &m_document;
    QString m_folder;
    QString m_name; ///< without a suffix
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QThreadPool m_writer;   ///< of one thread, so that writings keep their order
    bool m_writing = false; ///< until its end was told here
    bool m_again = false;   ///< the text changed meanwhile
    bool m_failing = false;
};

/// Unsaved text of a program that is gone.
struct LostText
{
    QString page;     ///< absolute path
    QByteArray base;  ///< the file's bytes when the page was opened or last saved
    QString text;     ///< as it was kept
    QDateTime kept;   ///< when
    QString fileName; ///< of the journal
};

/// The journals whose programs are gone. Holds their locks, so that no other program offers them at the same
/// time.
class LostTexts
{
public:
    /// Looks through the folder. Journals that cannot be read are left where they are; those whose text the
    /// page's file holds by now are deleted.
    explicit LostTexts(const QString &folder);

    [[nodiscard]] const QList<LostText> &texts() const { return m_texts; }
    /// Deletes a journal: its text was restored, or is not wanted.
    void discard(const LostText &text);

private:
    QList<LostText> m_texts;
    std::vector<std::unique_ptr<QLockFile>> m_locks;
};

/// Where the user's journals are.
[[nodiscard]] QString journalFolder();

} // namespace anchorage
