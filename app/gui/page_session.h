// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_document.h"
#include "prompts.h"
#include "site_config.h"
#include "site_facts.h"

#include <QObject>

#include <functional>
#include <optional>

namespace anchorage {

/// One page at a time, from opening to leaving it, and the repository that it belongs to. Nothing unsaved is
/// given up without an answer of the user's.
class PageSession : public QObject
{
    Q_OBJECT
public:
    /// `prompts` is not owned and outlives the session.
    explicit PageSession(Prompts &prompts, QObject *parent = nullptr);

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
    /// Something did not work; whole sentences for people.
    void failed(const QString &reason);

private:
    bool openAgain();
    void enterRepository(const QString &root);

    Prompts &m_prompts;
    PageDocument m_document;
    QString m_root;
    SiteConfig m_config;
    SiteSurvey m_survey;
    std::optional<Loader> m_loader;
};

} // namespace anchorage
