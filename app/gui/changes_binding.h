// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_settings.h"

#include <QObject>

#include <memory>

namespace anchorage {

class ChangesView;
class HistoryView;
class PageSession;
class Prompts;
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
    void askTrust(const QString &root, const std::function<void(bool)> &answer);
    void showStatus(const git::Status &status);
    void prepareView(const QString &root);
    void connectHistory();
    void decideConflict(const QByteArray &path, const QByteArray &base, const QByteArray &ours,
                        const QByteArray &theirs);
    void takeTitle(const QString &map, const QString &locale, const QString &title);

    PageSession &m_session;
    RepositoryTree &m_tree;
    ChangesView &m_view;
    HistoryView &m_history;
    Prompts &m_prompts;
    WindowSettings m_settings;
    std::unique_ptr<git::Session> m_repository;
    bool m_looking = false; ///< for the repository of the site
};

} // namespace anchorage
