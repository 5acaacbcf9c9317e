// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk_watch.h"
#include "page_document.h"
#include "prompts.h"
#include "site_config.h"
#include "site_facts.h"

#include <QObject>

#include <functional>
#include <optional>

namespace anchorage {

class Journal;

/// One page at a time, from opening to leaving it, and the repository that it belongs to. Nothing unsaved is
/// given up without an answer of the user's.
class PageSession : public QObject
{
    Q_OBJECT
public:
    /// `prompts` is not owned and outlives the session.
    explicit PageSession(Prompts &prompts, QObject *parent = nullptr);
    ~PageSession() override;

    /// Opens a file, or a folder as a repository without a page. False, and everything as it was, where it
    /// failed
    /// (`failed` says why) or the user wants to stay.
    bool open(const QString &path);
    bool openFile(const QString &path);
    bool openFolder(const QString &path);
    bool save();
    /// Writes to another file, which becomes the page's from then on.
    bool saveAs(const QString &path);
    bool reload();
    /// Keeps unsaved text in this folder for the case that the program ends unexpectedly.
    void keepUnsavedTextIn(const QString &folder);
    /// Opens the page of a lost text and puts that in, as a change that can be undone. Asks before it leaves
    /// the open page.
    bool restore(const QString &page, const QString &text);

    /// What happened to the page's file since it was opened or last saved.
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

    /// Whether the page may be left: it is saved, or the user does not want to save it.
    bool confirmLeave();

    [[nodiscard]] PageDocument &document() { return m_document; }
    [[nodiscard]] bool hasPage() const { return !m_document.path().isEmpty(); }
    /// The site's folder, absolute; empty before anything was opened.
    [[nodiscard]] const QString &repositoryRoot() const { return m_root; }
    [[nodiscard]] const SiteConfig &siteConfig() const { return m_config; }
    /// What the doctor knows of the site; read again after each save, for its files may be what was saved.
    [[nodiscard]] const SiteSurvey &survey() const { return m_survey; }
    /// Who builds the site, where it was chosen rather than found.
    [[nodiscard]] std::optional<Loader> loader() const { return m_loader; }
    void setLoader(std::optional<Loader> loader);
    /// Reads what is known of the site again.
    void lookAtSite();
    /// The page's path relative to the root.
    [[nodiscard]] QString pagePath() const;
    /// The page's folder relative to the root; empty for the root itself.
    [[nodiscard]] QString pageFolder() const;
    /// The page's name without its folder.
    [[nodiscard]] QString pageName() const;

    /// What has to be finished before the page is saved or left (an open cell editor). False: not now. May be
    /// unset.
    std::function<bool()> finishEditing;
    /// What was chosen to build the site of a repository that is being opened. May be unset.
    std::function<std::optional<Loader>(const QString &root)> rememberedLoader;

Q_SIGNALS:
    void pageOpened(const QString &path);
    void repositoryOpened(const QString &root);
    void saved(const QString &path);
    /// What is known of the site is not what it was, and the site's files are.
    void surveyChanged();
    /// `onDisk()` is another; the user has to decide, or need not any more.
    void onDiskChanged();
    /// Somebody else changed the file, and the page, which had no unsaved changes, shows it now.
    void followedDisk(const QString &path);
    /// Something did not work; whole sentences for people.
    void failed(const QString &reason);

private:
    bool openAgain();
    void setOnDisk(OnDisk state);
    void forgetUnsaved();
    void enterRepository(const QString &root);

    Prompts &m_prompts;
    PageDocument m_document;
    DiskWatch m_watch;
    OnDisk m_onDisk = OnDisk::AsKnown;
    Journal *m_journal = nullptr; ///< owned; null where nothing is kept
    QString m_root;
    SiteConfig m_config;
    SiteSurvey m_survey;
    std::optional<Loader> m_loader;
};

} // namespace anchorage
