// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branches.h"
#include "discarding.h"
#include "git_status.h"
#include "remotes.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QToolButton;

namespace anchorage {

namespace git {
class Task;
}

/// What of the repository is shown beside its status.
struct RepositoryLists
{
    QList<git::Branch> branches;
    QList<git::Stash> stashes;
    QList<git::Discarded> discarded;
};

/// The branch and its remote: which one, how far ahead and behind, fetch, pull, push, with progress and
/// cancel. Only asks; the changes view does.
class BranchBar : public QWidget
{
    Q_OBJECT
public:
    explicit BranchBar(QWidget *parent = nullptr);

    void setStatus(const git::Status &status);
    void setLists(const RepositoryLists &lists);
    /// Shows a task's progress until it is finished, with a button to cancel it. Not owned.
    void follow(git::Task *task, const QString &what);
    [[nodiscard]] bool isBusy() const { return !m_task.isNull(); }

Q_SIGNALS:
    void switchRequested(const anchorage::git::Branch &branch);
    void newBranchRequested(const QString &name);
    void fetchRequested();
    void pullRequested(anchorage::git::PullBy by);
    void pushRequested();
    void stashRequested();
    void applyStashRequested(const anchorage::git::Stash &stash);
    void restoreRequested(const anchorage::git::Discarded &discarded);
    void busyChanged(bool busy);

private:
    void buildActions();
    void buildNewBranch();
    void updateActions();
    void fillBranches();
    void fillMore();
    [[nodiscard]] QString placeText() const;

    git::Status m_status;
    RepositoryLists m_lists;
    QPointer<git::Task> m_task;
    QToolButton *m_branch;
    QMenu *m_branches;
    QMenu *m_more;
    QLabel *m_distance;
    QLineEdit *m_newName;
    QAction *m_fetch = nullptr;
    QAction *m_pull = nullptr;
    QAction *m_push = nullptr;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace anchorage
