// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch_bar.h"
#include "change_reading.h"
#include "commits.h"
#include "session.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabWidget;

namespace anchorage {

class ChangedFilesList;
class CommitBox;
class HunkView;
struct FileConflict;
class LocaleChangesTable;
class NoticeBar;
class RedlineText;

/// How many problems the doctor finds in a text that is about to be committed. Called in another thread.
using CommitCheck = std::function<int(const QString &path, const QString &text)>;

/// The changes of a repository: which files, three readings of each change (by locale, the page as a redline,
/// the text), what goes into the commit, the commit, and the branch with its remote. Nothing in it waits for
/// git, and nothing is modal; the question for trust is the session's.
///
/// Its actions (`actions()`: commit, fetch, pull, push, the next and the previous change) belong to it; the
/// window may put them into its menus.
class ChangesView : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesView(QWidget *parent = nullptr);
    ~ChangesView() override;

    /// The repository that is shown; not owned. None: the view is empty and says `why`.
    void setSession(git::Session *session, const QString &why = {});
    /// Renders bodies for the redline. Without it pages have no redline.
    void setRenderBlocks(RenderBlocks render);
    /// Looks through what is about to be committed, for the line that warns.
    void setCommitCheck(CommitCheck check);
    /// A pane that shows redlines (see `redlineReady`) in the place of the simple one here. Becomes a child.
    void setRedlinePane(QWidget *pane);
    /// How many open pages have unsaved changes, which are not among the files.
    void setUnsavedPages(int pages);
    /// Shows the change of this file, if it is changed.
    void showFile(const QString &path);
    /// Stages a file that was in conflict once the window has written what was decided. Fails, by a notice
    /// and with nothing staged, where the file does not hold `merged`.
    void resolveConflict(const QByteArray &path, const QByteArray &merged);

Q_SIGNALS:
    /// What the pane that was passed in is to show: the current change; its redline is empty where there is
    /// nothing to show.
    void redlineReady(const anchorage::ChangeReading &reading);
    /// The user wants to open it; relative to the repository's root.
    void fileActivated(const QString &path);
    /// The user wants to decide a conflict within a text: the bytes of the three versions, `base` empty where
    /// both sides made the file; `mine` is the user's own, in a rebase too. Whoever writes the outcome calls
    /// `resolveConflict` then. Conflicts about whole files are asked about and decided here.
    void conflictActivated(const QByteArray &path, const QByteArray &base, const QByteArray &mine,
                           const QByteArray &theirs);
    /// The user wants to follow a link that the remote gave: http or https.
    void linkActivated(const QUrl &url);
    /// The user wants to see the problems of what is about to be committed.
    void problemsRequested();
    /// The user wants to have every open page saved.
    void saveAllRequested();
    /// Files of the working tree were changed by git at the user's wish (pull, switch, discard, stash).
    void filesChanged();
    void committed();

private:
    void buildLayout();
    void connectParts();
    void connectBranchBar();
    void showStatus(const git::Status &status);
    void readCurrent();
    void showReading(const ChangeReading &reading);
    void readLists();
    void readCommit();
    void report(const QString &summary, const Result<Done> &result);
    /// Warns before a file is staged that still holds conflicts.
    void stage(const QList<QByteArray> &paths);
    void stageNow(const QList<QByteArray> &paths);
    void commit(const git::CommitOrder &order);
    void readConflict(const git::StatusEntry &entry);
    void askAboutFile(const FileConflict &conflict);
    void discard(const QList<git::StatusEntry> &entries);
    void restore(const git::Discarded &discarded);
    /// Runs what changes the repository; `done` gets its result.
    template <typename Job, typename Handler> void act(const QString &what, Job job, Handler done);
    void
    runRemote(const QString &what,
              std::function<Result<git::RemoteAnswer>(const git::Repository &, const git::RunControl &)> job);

    QPointer<git::Session> m_session;
    RenderBlocks m_render;
    CommitCheck m_check;
    ChangeReading m_reading;
    int m_request = 0; ///< of the newest reading that was asked for
    QString m_what;    ///< what the task that starts next is called
    QStackedWidget *m_stack;
    QWidget *m_repository;
    BranchBar *m_branch;
    NoticeBar *m_notice;
    ChangedFilesList *m_files;
    CommitBox *m_commit;
    QTabWidget *m_tabs;
    LocaleChangesTable *m_locales;
    RedlineText *m_redline;
    QWidget *m_redlinePane;
    HunkView *m_hunks;
};

} // namespace anchorage
