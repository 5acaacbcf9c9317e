// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk_watch.h"
#include "open_page.h"
#include "prompts.h"
#include "site_config.h"
#include "site_facts.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace anchorage {

/// The pages of one repository that are open, one of which is shown, and what is known of the repository.
/// Nothing unsaved is given up without an answer of the user's.
class PageSession : public QObject
{
    Q_OBJECT
public:
    /// `prompts` is not owned and outlives the session.
    explicit PageSession(Prompts &prompts, QObject *parent = nullptr);
    ~PageSession() override;

    /// Opens a file, or a folder as a repository without a page. False, and everything as it was, where it
    /// failed (`failed` says why) or the user wants to stay. Another repository closes the pages of this one.
    bool open(const QString &path);
    /// Shows a page that is open already; else opens it beside the others.
    bool openFile(const QString &path);
    bool openFolder(const QString &path);
    /// Opens a page of this repository behind the others and shows the same page as before.
    bool openBehind(const QString &path);
    /// False, and the same page as before, where an edit that was begun cannot be finished.
    bool show(OpenPage &page);
    /// Closes a page; the one beside it is shown. False where the user wants to keep it.
    bool close(OpenPage &page);
    bool closeAll();
    /// Closes all pages but this one.
    bool closeOthers(OpenPage &page);
    /// The page's file was renamed or moved within the repository.
    void followFile(OpenPage &page, const QString &path);
    /// Only the order: `from` and `to` count from 0 in `pages()`.
    void movePage(qsizetype from, qsizetype to);
    bool save();
    /// Saves every page with unsaved changes; stops at the first that cannot be saved, which is shown.
    bool saveAll();
    /// Writes the page to another file, which becomes the page's from then on.
    bool saveAs(const QString &path);
    bool reload();
    /// Keeps unsaved text in this folder for the case that the program ends unexpectedly.
    void keepUnsavedTextIn(const QString &folder);
    /// Opens the page of a lost text and puts that in, as a change that can be undone.
    bool restore(const QString &page, const QString &text);
    /// Looks at the files of all pages, see OpenPage.
    void lookAtDisk();

    /// Whether every page may be left: it is saved, or the user does not want to save it.
    bool confirmLeave();

    /// In the order of the user's. Owned by the session; each is valid until `pagesChanged` tells that it is
    /// gone.
    [[nodiscard]] QList<OpenPage *> pages() const;
    /// The page of that file; null where it is not open.
    [[nodiscard]] OpenPage *pageOf(const QString &path) const;
    /// What is shown; an empty one without a file where none is open.
    [[nodiscard]] OpenPage &page() const { return *m_shown; }
    [[nodiscard]] PageDocument &document() const { return m_shown->document(); }
    [[nodiscard]] bool hasPage() const { return m_shown != m_none.get(); }
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
    /// The page's path relative to the root; empty where none is open.
    [[nodiscard]] QString pagePath() const;
    /// The page's folder relative to the root; empty for the root itself.
    [[nodiscard]] QString pageFolder() const;
    /// The page's name without its folder.
    [[nodiscard]] QString pageName() const { return m_shown->name(); }

    /// What has to be finished before the page is saved or left (an open cell editor). False: not now. May be
    /// unset.
    std::function<bool()> finishEditing;
    /// What was chosen to build the site of a repository that is being opened. May be unset.
    std::function<std::optional<Loader>(const QString &root)> rememberedLoader;

Q_SIGNALS:
    /// `page()` is another, or was read anew from its file. `path` is empty where none is open any more.
    void pageOpened(const QString &path);
    /// Pages were opened, closed or moved, or one of them has another name or another state.
    void pagesChanged();
    /// The text of the page that is shown changed.
    void revised();
    /// The page that is shown has unsaved changes now, or none any more.
    void modifiedChanged(bool modified);
    /// Another repository was asked for: the pages of this one are about to be closed.
    void leavingRepository();
    void repositoryOpened(const QString &root);
    void saved(const QString &path);
    /// What is known of the site is not what it was, and the site's files are.
    void surveyChanged();
    /// What the user has to decide about the shown page's file is another, see OpenPage.
    void onDiskChanged();
    /// Somebody else changed the file of a page without unsaved changes, which shows it now.
    void followedDisk(const QString &path);
    /// Something did not work; whole sentences for people.
    void failed(const QString &reason);

private:
    OpenPage &add(std::unique_ptr<OpenPage> page);
    bool leaveRepository(const QString &root);
    bool confirmLeave(const QList<OpenPage *> &pages);
    void remove(const QList<OpenPage *> &pages);
    bool savePage(OpenPage &page);
    void setShown(OpenPage &page);
    void enterRepository(const QString &root);

    Prompts &m_prompts;
    std::vector<std::unique_ptr<OpenPage>> m_pages;
    std::unique_ptr<OpenPage> m_none; ///< what is shown while no page is
    OpenPage *m_shown;                ///< one of `m_pages`, or `m_none`
    DiskWatch m_watch;                ///< for all pages: a system has few watches
    QString m_journals;               ///< empty where nothing is kept
    QString m_root;
    SiteConfig m_config;
    SiteSurvey m_survey;
    std::optional<Loader> m_loader;
};

} // namespace anchorage
