// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository_scan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QTreeView;

namespace anchorage {

class RepositoryModel;

/// The side tree: a repository's pages, layouts and data files, with a filter by name.
class RepositoryTree : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoryTree(QWidget *parent = nullptr);
    ~RepositoryTree() override;

    /// Shows the repository soon; reading it does not block. Empty: no repository.
    void setRepository(const QString &root, const SiteSurvey &survey);
    /// Looks through the repository again, keeping what is open and selected.
    void refresh(const SiteSurvey &survey);
    /// What is wrong with the repository's files, as it was last read.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// Marks the file that is open. Absolute path.
    void setCurrentFile(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_scan.isRunning(); }
    void focusTree();

Q_SIGNALS:
    /// The user wants this file; absolute path.
    void fileActivated(const QString &path);
    /// The repository has been read.
    void listed();

private:
    void showEntries(const QList<RepositoryEntry> &entries);
    void showCurrent();
    void activate(const QModelIndex &index);

    QString m_root;
    QString m_currentFile;
    QList<Problem> m_problems;
    RepositoryScan m_scan;
    RepositoryModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_notice;
    QProgressBar *m_progress;
};

} // namespace anchorage
