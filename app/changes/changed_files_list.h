// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_diff.h"

#include <QWidget>

#include <optional>

class QAction;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace anchorage {

/// A change as it stands in the list: one side of a file.
struct ListedChange
{
    git::StatusEntry entry;
    git::DiffOf which = git::DiffOf::Unstaged;
};

/// The changed files in three groups: conflicts, what goes into the commit, what does not yet. Stages,
/// unstages and discards what is selected, by buttons and keys (Space stages or unstages).
class ChangedFilesList : public QWidget
{
    Q_OBJECT
public:
    explicit ChangedFilesList(QWidget *parent = nullptr);

    /// Keeps selection and current file where they are still there; a file that moved to the other group is
    /// followed.
    void setStatus(const git::Status &status);
    [[nodiscard]] std::optional<ListedChange> current() const;
    /// Makes the change of a file the current one, preferably the one that is not staged.
    bool select(const QByteArray &path);

Q_SIGNALS:
    void currentChanged();
    void stageRequested(const QList<QByteArray> &paths);
    void unstageRequested(const QList<QByteArray> &paths);
    void discardRequested(const QList<anchorage::git::StatusEntry> &entries);
    /// Double click or Return.
    void fileActivated(const QByteArray &path);
    /// A file that both sides changed is to be decided about.
    void decideRequested(const anchorage::git::StatusEntry &entry);

private:
    void buildActions();
    void updateActions();
    QTreeWidgetItem *addGroup(const QString &title, const QString &name);
    void addEntry(QTreeWidgetItem *group, const git::StatusEntry &entry, git::DiffOf which);
    [[nodiscard]] QList<ListedChange> selected() const;
    void toggleSelected();
    void stageSelected(bool stage);
    void activateCurrent();

    QTreeWidget *m_tree;
    QAction *m_stage = nullptr;
    QAction *m_unstage = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_decide = nullptr;
    QToolButton *m_decideButton = nullptr;
    QList<ListedChange> m_changes; ///< what items refer to by their index
};

} // namespace anchorage
