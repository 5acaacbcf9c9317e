// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_merge.h"
#include "repository_trust.h"
#include "session.h"
#include "text_file.h"
#include "window_settings.h"

#include <QObject>

#include <memory>

namespace anchorage {

class ChangesView;
class HistoryView;
class PageSession;
class RedlineBinding;
class RepositoryTree;

/// The site's git repository between those who show it: finds it when a site is opened, gives it to the
/// changes view, its states to the tree, and tells the open page when git changed files. Owns nothing of what
/// it is given; everything outlives it.
class ChangesBinding : public QObject
{
    Q_OBJECT
public:
    ChangesBinding(PageSession &session, RepositoryTree &tree, ChangesView &view, HistoryView &history,
                   Prompts &prompts, WindowSettings settings, QObject *parent = nullptr);
    ~ChangesBinding() override;

    /// The page, or where somebody is in it, is another. Cheap.
    void showPage(const QString &map, const QString &locale);

    /// The repository that is open; null where the site is in none, or it is not known yet.
    [[nodiscard]] git::Session *repository() const { return m_repository.get(); }

    /// The repository was found and its status read, or there is none.
    [[nodiscard]] bool isSettled() const
    {
        return !m_looking && !(m_repository && m_repository->isRefreshing());
    }

Q_SIGNALS:
    void settled();
    /// How many files differ from what was committed last.
    void countChanged(int files);
    /// A line of the open page, counted from 0.
    void lineWanted(int line);
    /// Absolute path.
    void fileWanted(const QString &path);
    /// The problems of the site should be seen.
    void problemsWanted();
    /// A whole sentence for people.
    void failed(const QString &reason);
    /// `repository()` is another.
    void repositoryChanged();

private:
    void findRepository(const QString &root);
    void take(const QString &root, const Result<git::Repository> &found);
    /// Whoever comes to the changes finds that of the open page, if it has one.
    void proposeFile();
    void showStatus(const git::Status &status);
    void prepareView(const QString &root);
    void connectHistory();
    void addRedlines();
    void decideConflict(const QByteArray &path, const QByteArray &base, const QByteArray &mine,
                        const QByteArray &theirs);
    /// `before` is what the disk holds when the conflict is read: what was changed since is not written over.
    void showDecisions(const QByteArray &path, const QByteArray &before, const TextFile &mine,
                       const MergeResult &merged);
    void writeDecided(const QByteArray &path, const QByteArray &before, const QByteArray &bytes, int open);
    [[nodiscard]] QString pathOf(const QByteArray &path) const;
    void takeTitle(const QString &map, const QString &locale, const QString &title);

    PageSession &m_session;
    RepositoryTree &m_tree;
    ChangesView &m_view;
    HistoryView &m_history;
    RepositoryTrust m_trust;
    WindowSettings m_settings;
    RedlineBinding *m_changeRedline = nullptr;
    RedlineBinding *m_versionRedline = nullptr;
    std::unique_ptr<git::Session> m_repository;
    bool m_looking = false; ///< for the repository of the site
};

} // namespace anchorage
