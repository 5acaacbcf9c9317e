// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder_watch.h"
#include "repository_scan.h"
#include "site_look.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QToolButton;
class QTreeView;

namespace anchorage {

class RepositoryFilter;
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
    /// What is wrong with the repository's files, by path: as they were last read, the open page as it is in
    /// its document.
    [[nodiscard]] QList<Problem> problems() const;
    /// The open page's problems as it stands in its document; `path` is relative to the root.
    void setPageProblems(const QString &path, const QList<Problem> &problems);
    /// The same for the locales that the open page has a title for; sorted (see titledLocales).
    void setPageLocales(const QString &path, const QStringList &locales);
    /// Looks, off the interface's thread, whether files came, went or changed that no watch told of;
    /// `touched` tells where they did. For when the user comes back to the window.
    void lookForChanges();
    /// What git says of the files, see RepositoryModel::setStates.
    void setStates(const QHash<QString, QString> &states);
    /// Stops reading the repository; what was read stays.
    void cancel();
    /// Marks the file that is open. Absolute path.
    void setCurrentFile(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_scan.isRunning(); }
    /// Of the files that are listed, relative to the root, sorted.
    [[nodiscard]] QStringList paths() const;
    /// Of those of them that hold locale titles.
    [[nodiscard]] QStringList pathsWithMaps() const;
    /// The locales in which the site's pages have titles, as far as they have been read; sorted.
    [[nodiscard]] QStringList siteLocales() const;
    /// The file that is selected, relative to the root; empty for a folder or nothing.
    [[nodiscard]] QString selectedPath() const;
    /// Something that can be done with the selected file: for the context menu. Not owned.
    void addFileAction(QAction *action);
    void focusTree();

Q_SIGNALS:
    /// The user wants this file; absolute path.
    void fileActivated(const QString &path);
    /// Another file, or none, is selected; relative to the root.
    void selectionChanged(const QString &path);
    /// More of the repository's problems are known, or all of them.
    void problemsChanged();
    /// Reading the repository ended, by itself or because it was cancelled.
    void listed();
    /// Files of the repository changed on the disk.
    void touched();

private:
    void buildProgress();
    void showListing(const QList<RepositoryEntry> &candidates);
    void showExamined(const QList<RepositoryEntry> &entries, const QStringList &dropped, int done, int total);
    void showFinished();
    void watch(const QList<RepositoryEntry> &candidates);
    void fillShow();
    void showNotice(const QString &text);
    void expand();
    void showCurrent();
    void keepPlace();
    void restorePlace();
    void activate(const QModelIndex &index);

    QString m_root;
    SiteSurvey m_survey;
    QString m_currentFile;
    QString m_selectedBefore; ///< the model was reset
    int m_scrolledBefore = 0;
    QMap<QString, QList<Problem>> m_problems; ///< of files that have any, by path; as they were read
    QString m_pagePath;                       ///< of the open page, whose problems are those of its document
    QList<Problem> m_pageProblems;
    QHash<QString, QStringList> m_locales; ///< that files have titles for, by path; as they were read
    QString m_localesPath;                 ///< of the open page
    QStringList m_pageLocales;
    RepositoryScan m_scan;
    FolderWatch m_watch;
    SiteLook m_look;
    RepositoryModel *m_model;
    RepositoryFilter *m_filtered;
    QLineEdit *m_filter;
    QComboBox *m_show;
    QTreeView *m_view;
    QLabel *m_notice;
    QWidget *m_progressBar;
    QTimer m_progressSoon; ///< what is read at once shows no progress: the tree would jump
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace anchorage
