// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_document.h"

#include <QObject>

#include <memory>
#include <optional>

namespace anchorage {

class Journal;

/// A page from opening to closing it: its document, what happens to its file on the disk meanwhile, and the
/// journal of its unsaved text.
class OpenPage : public QObject
{
    Q_OBJECT
public:
    explicit OpenPage(QObject *parent = nullptr);
    ~OpenPage() override;

    [[nodiscard]] PageDocument &document() { return m_document; }
    [[nodiscard]] const PageDocument &document() const { return m_document; }
    /// The file's name without its folder; empty before `load`.
    [[nodiscard]] QString name() const;

    /// Reads the file, in place of everything that is here. On failure nothing has changed.
    Result<Done> load(const QString &path);
    /// False where it was not written: `failed` says why, or `onDiskChanged` that the user has to decide
    /// first.
    bool save();
    /// Writes to another file, which becomes the page's from then on.
    bool saveAs(const QString &path);
    /// The file has this path now, with the same content.
    void follow(const QString &path);
    /// Keeps unsaved text in this folder for the case that the program ends unexpectedly.
    void keepUnsavedTextIn(const QString &folder);
    /// Puts a lost text in, as a change that can be undone.
    void restore(const QString &text);
    /// The unsaved text is not wanted any more.
    void forgetUnsaved();

    /// What happened to the file since it was opened or last saved.
    enum class OnDisk {
        AsKnown,
        Changed, ///< it holds something else, and the page has unsaved changes
        Gone,    ///< it was deleted, renamed, or cannot be read
    };
    [[nodiscard]] OnDisk onDisk() const { return m_onDisk; }
    /// Looks at the file. A page without unsaved changes takes over what is there, as a step that can be
    /// undone; else `onDiskChanged` tells.
    void lookAtDisk();
    /// What is on the disk now; nothing where it cannot be read.
    [[nodiscard]] std::optional<TextFile> fileOnDisk() const;
    /// The next save replaces what somebody else wrote.
    void keepMine();
    /// The page becomes what is on the disk, as a step that can be undone.
    void takeTheirs();
    /// The page becomes `text`, which unites it with `theirs`, as a step that can be undone. `theirs` counts
    /// as known: should the disk hold something else again by now, the next save tells.
    void takeMerged(TextFile theirs, const QString &text);

Q_SIGNALS:
    /// `onDisk()` is another, or the user asked again what there is to decide.
    void onDiskChanged();
    /// Somebody else changed the file, and the page, which had no unsaved changes, shows it now.
    void followedDisk();
    /// Something did not work; whole sentences for people.
    void failed(const QString &reason);

private:
    void setOnDisk(OnDisk state);

    PageDocument m_document;
    OnDisk m_onDisk = OnDisk::AsKnown;
    std::unique_ptr<Journal> m_journal; ///< null where nothing is kept
};

} // namespace anchorage
