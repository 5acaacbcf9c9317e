// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_view.h"

#include "changed_files_list.h"
#include "commit_box.h"
#include "conflict_dialog.h"
#include "conflict_reading.h"
#include "file_contents.h"
#include "hunk_view.h"
#include "locale_changes_table.h"
#include "notice_bar.h"
#include "redline_text.h"
#include "staging.h"
#include "text_file.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// What the box below the list needs to know.
struct CommitFacts
{
    git::LastCommit last;
    QString suggestion;
    int problems = 0;
    int files = 0; ///< with problems
};

CommitFacts factsOf(const git::Repository &repository, const git::Status &status, const CommitCheck &check,
                    const git::RunControl &control)
{
    CommitFacts facts;
    if (const Result<git::LastCommit> last = git::readLastCommit(repository, control); last.ok()) {
        facts.last = last.value();
    }
    if (const Result<QList<FileInCommit>> files = readFilesInCommit(repository, status, control);
        files.ok()) {
        facts.suggestion = suggestedMessage(files.value());
    }
    for (const git::StatusEntry &entry : status.entries) {
        if (!check || !entry.isStaged() || entry.staged == git::FileChange::Deleted || entry.submodule) {
            continue;
        }
        const Result<QByteArray> content = git::readIndexContent(repository, entry, control);
        const TextFile file(content.ok() ? content.value() : QByteArray());
        const int problems = file.isBinary() ? 0 : check(git::shownPath(entry.path), file.text());
        facts.problems += problems;
        facts.files += problems > 0 ? 1 : 0;
    }
    return facts;
}

RepositoryLists listsOf(const git::Repository &repository, const git::RunControl &control)
{
    RepositoryLists lists;
    if (const Result<QList<git::Branch>> branches = git::readBranches(repository, control); branches.ok()) {
        lists.branches = branches.value();
    }
    if (const Result<QList<git::Stash>> stashes = git::listStashes(repository, control); stashes.ok()) {
        lists.stashes = stashes.value();
    }
    if (const Result<QList<git::Discarded>> all = git::listDiscarded(repository, control); all.ok()) {
        lists.discarded = all.value();
    }
    return lists;
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_repository(new QWidget(this)),
      m_branch(new BranchBar(this)), m_notice(new NoticeBar(this)), m_files(new ChangedFilesList(this)),
      m_commit(new CommitBox(this)), m_tabs(new QTabWidget(this)), m_locales(new LocaleChangesTable(this)),
      m_redline(new RedlineText(this)), m_redlinePane(m_redline), m_hunks(new HunkView(this))
{
    setObjectName(u"changesView"_s);
    setAccessibleName(tr("Changes"));
    buildLayout();
    connectParts();
    connectBranchBar();
    addActions(m_branch->actions());
    addAction(m_commit->commitAction());
    addActions(m_hunks->actions());
    setSession(nullptr);
}

ChangesView::~ChangesView() = default;

void ChangesView::buildLayout()
{
    m_tabs->setObjectName(u"changeReadings"_s);
    m_tabs->setAccessibleName(tr("Readings of the change"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_locales, tr("By Locale"));
    m_tabs->addTab(m_redline, tr("Page"));
    m_tabs->addTab(m_hunks, tr("Text"));
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(u"changesLeft"_s);
    left->setChildrenCollapsible(false);
    left->addWidget(m_files);
    left->addWidget(m_commit);
    left->setStretchFactor(0, 1);
    left->setSizes({440, 220});
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"changesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 660});
    auto *inner = new QVBoxLayout(m_repository);
    inner->setContentsMargins(6, 6, 6, 6);
    inner->addWidget(m_branch);
    inner->addWidget(m_notice);
    inner->addWidget(splitter, 1);

    auto *nothing = new QLabel(this);
    nothing->setObjectName(u"noRepository"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_repository);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ChangesView::setSession(git::Session *session, const QString &why)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_reading = {};
    ++m_request;
    m_locales->clear();
    m_hunks->clear();
    m_stack->findChild<QLabel *>(u"noRepository"_s)->setText(why);
    m_stack->setCurrentIndex(session == nullptr ? 0 : 1);
    m_files->setStatus({});
    m_commit->setStaged(0);
    m_commit->setLastCommit({});
    if (session == nullptr) {
        return;
    }
    connect(session, &git::Session::statusChanged, this, &ChangesView::showStatus);
    connect(session, &git::Session::statusFailed, this, [this](const QString &reason) {
        m_notice->showMessage(tr("The changes could not be read."), reason, true);
    });
    connect(session, &git::Session::acting, this,
            [this](git::Task *task) { m_branch->follow(task, m_what); });
    session->refresh();
}

void ChangesView::setRenderBlocks(RenderBlocks render)
{
    m_render = std::move(render);
    readCurrent();
}

void ChangesView::setUnsavedPages(int pages)
{
    m_commit->setUnsavedPages(pages);
}

void ChangesView::setCommitCheck(CommitCheck check)
{
    m_check = std::move(check);
}

void ChangesView::setRedlinePane(QWidget *pane)
{
    const int index = m_tabs->indexOf(m_redlinePane);
    const QString title = m_tabs->tabText(index);
    const int current = m_tabs->currentIndex();
    m_tabs->removeTab(index);
    m_redlinePane = pane;
    m_tabs->insertTab(index, pane, title);
    m_tabs->setCurrentIndex(current);
}

void ChangesView::showFile(const QString &path)
{
    m_files->select(path.toUtf8());
}

void ChangesView::connectParts()
{
    connect(m_files, &ChangedFilesList::currentChanged, this, &ChangesView::readCurrent);
    connect(m_files, &ChangedFilesList::fileActivated, this,
            [this](const QByteArray &path) { Q_EMIT fileActivated(git::shownPath(path)); });
    connect(m_files, &ChangedFilesList::stageRequested, this, &ChangesView::stage);
    connect(m_files, &ChangedFilesList::unstageRequested, this, [this](const QList<QByteArray> &paths) {
        act(
            tr("Unstaging"),
            [paths](const git::Repository &repository, const git::RunControl &control) {
                return git::unstageFiles(repository, paths, control);
            },
            [this](const Result<Done> &result) { report(tr("This could not be unstaged."), result); });
    });
    connect(m_files, &ChangedFilesList::decideRequested, this, &ChangesView::readConflict);
    connect(m_files, &ChangedFilesList::discardRequested, this, &ChangesView::discard);
    connect(m_locales, &LocaleChangesTable::moveRequested, this, [this](const QList<LocaleChange> &changes) {
        act(
            tr("Staging"),
            [reading = m_reading, changes](const git::Repository &repository,
                                           const git::RunControl &control) {
                return moveLocaleChanges(repository, reading, changes, control);
            },
            [this](const Result<Done> &result) {
                report(tr("This locale could not be taken alone."), result);
            });
    });
    connect(m_hunks, &HunkView::moveRequested, this, [this](int hunk) {
        act(
            tr("Staging"),
            [reading = m_reading, hunk](const git::Repository &repository, const git::RunControl &control) {
                const git::Hunk &chosen = reading.diff.hunks[hunk];
                if (reading.entry.untracked) {
                    return git::stageFiles(repository, {reading.entry.path}, control);
                }
                return reading.which == git::DiffOf::Unstaged
                           ? git::stageHunk(repository, reading.diff, chosen, control)
                           : git::unstageHunk(repository, reading.diff, chosen, control);
            },
            [this](const Result<Done> &result) {
                report(tr("This change could not be taken alone."), result);
            });
    });
    connect(m_commit, &CommitBox::commitRequested, this, &ChangesView::commit);
    connect(m_commit, &CommitBox::warningActivated, this, &ChangesView::problemsRequested);
    connect(m_commit, &CommitBox::saveAllRequested, this, &ChangesView::saveAllRequested);
    connect(m_notice, &NoticeBar::linkActivated, this, &ChangesView::linkActivated);
}

void ChangesView::stage(const QList<QByteArray> &paths)
{
    QList<QByteArray> conflicted;
    for (const QByteArray &path : paths) {
        const git::StatusEntry *entry = m_session ? m_session->status().entry(path) : nullptr;
        if (entry != nullptr && entry->conflicted) {
            conflicted.append(path);
        }
    }
    if (conflicted.isEmpty()) {
        stageNow(paths);
        return;
    }
    m_session->read(
        this,
        [conflicted](const git::Repository &repository, const git::RunControl &) {
            return undecidedFiles(repository, conflicted);
        },
        [this, paths](const QStringList &undecided) {
            if (undecided.isEmpty()) {
                stageNow(paths);
                return;
            }
            m_notice->showMessage(tr("“%1” still holds both versions of something.").arg(undecided.first()),
                                  tr("They are between lines <<<<<<< and >>>>>>>. Decide, then stage it."),
                                  true);
            m_notice->offer(tr("Stage It Anyway"), [this, paths] { stageNow(paths); });
        });
}

void ChangesView::stageNow(const QList<QByteArray> &paths)
{
    act(
        tr("Staging"),
        [paths](const git::Repository &repository, const git::RunControl &control) {
            return git::stageFiles(repository, paths, control);
        },
        [this](const Result<Done> &result) { report(tr("This could not be staged."), result); });
}

void ChangesView::connectBranchBar()
{
    const auto plain = [this](const QString &what, const QString &failure, auto job) {
        act(what, job, [this, failure](const Result<Done> &result) {
            report(failure, result);
            Q_EMIT filesChanged();
        });
    };
    connect(m_branch, &BranchBar::busyChanged, m_commit, &CommitBox::setBusy);
    connect(m_branch, &BranchBar::fetchRequested, this, [this] { runRemote(tr("Fetching"), &git::fetch); });
    connect(m_branch, &BranchBar::pushRequested, this, [this] { runRemote(tr("Pushing"), &git::push); });
    connect(m_branch, &BranchBar::pullRequested, this, [this](git::PullBy by) {
        runRemote(tr("Pulling"), [by](const git::Repository &repository, const git::RunControl &control) {
            return git::pull(repository, by, control);
        });
    });
    connect(m_branch, &BranchBar::switchRequested, this, [plain](const git::Branch &branch) {
        plain(tr("Switching"), tr("The branch could not be switched."),
              [branch](const git::Repository &repository, const git::RunControl &control) {
                  return git::switchBranch(repository, branch, control);
              });
    });
    connect(m_branch, &BranchBar::newBranchRequested, this, [plain](const QString &name) {
        plain(tr("Making a branch"), tr("The branch could not be made."),
              [name](const git::Repository &repository, const git::RunControl &control) {
                  return git::createBranch(repository, name, control);
              });
    });
    connect(m_branch, &BranchBar::stashRequested, this, [plain] {
        plain(tr("Stashing"), tr("The changes could not be stashed."),
              [](const git::Repository &repository, const git::RunControl &control) {
                  return git::stash(repository, {}, control);
              });
    });
    connect(m_branch, &BranchBar::applyStashRequested, this, [plain](const git::Stash &stash) {
        plain(tr("Applying a stash"), tr("The stash could not be applied."),
              [stash](const git::Repository &repository, const git::RunControl &control) {
                  return git::applyStash(repository, stash, control);
              });
    });
    connect(m_branch, &BranchBar::restoreRequested, this, &ChangesView::restore);
}

void ChangesView::showStatus(const git::Status &status)
{
    m_branch->setStatus(status);
    m_files->setStatus(status);
    m_commit->setStaged(
        static_cast<int>(std::count_if(status.entries.cbegin(), status.entries.cend(),
                                       [](const git::StatusEntry &entry) { return entry.isStaged(); })));
    readLists();
    readCommit();
}

void ChangesView::readCurrent()
{
    const int request = ++m_request;
    const std::optional<ListedChange> change = m_files->current();
    if (!m_session || !change) {
        showReading({});
        return;
    }
    m_session->read(
        this,
        [change = *change, render = m_render](const git::Repository &repository,
                                              const git::RunControl &control) {
            return readChange(repository, change.entry, change.which, render, control);
        },
        [this, request](const Result<ChangeReading> &reading) {
            if (request != m_request) {
                return;
            }
            if (reading.ok()) {
                showReading(reading.value());
            } else {
                showReading({});
                m_notice->showMessage(tr("The change could not be read."), reading.reason(), true);
            }
        });
}

void ChangesView::showReading(const ChangeReading &reading)
{
    m_reading = reading;
    m_locales->setReading(reading);
    m_hunks->setReading(reading);
    if (m_redlinePane == m_redline) {
        m_redline->showRedline(reading.redline);
    }
    m_tabs->setTabEnabled(m_tabs->indexOf(m_redlinePane), !reading.redline.isEmpty());
    m_tabs->setTabText(0, reading.locales.changes.isEmpty()
                              ? tr("By Locale")
                              : tr("By Locale (%1)").arg(reading.locales.changes.size()));
    Q_EMIT redlineReady(reading);
}

void ChangesView::readLists()
{
    m_session->read(this, &listsOf, [this](const RepositoryLists &lists) { m_branch->setLists(lists); });
}

void ChangesView::readCommit()
{
    m_session->read(
        this,
        [status = m_session->status(), check = m_check](const git::Repository &repository,
                                                        const git::RunControl &control) {
            return factsOf(repository, status, check, control);
        },
        [this](const CommitFacts &facts) {
            m_commit->setLastCommit(facts.last);
            m_commit->setSuggestion(facts.suggestion);
            const QString files = tr("%n file(s)", "with problems", facts.files);
            m_commit->setWarning(
                facts.problems == 0
                    ? QString()
                    : tr("%n problem(s) in %1 of this commit.", nullptr, facts.problems).arg(files));
        });
}

template <typename Job, typename Handler> void ChangesView::act(const QString &what, Job job, Handler done)
{
    if (m_session && !m_branch->isBusy()) {
        m_what = what;
        m_session->act(this, std::move(job), std::move(done));
    }
}

void ChangesView::report(const QString &summary, const Result<Done> &result)
{
    if (result.ok()) {
        m_notice->hide();
    } else {
        m_notice->showMessage(summary, result.reason(), true);
    }
}

void ChangesView::runRemote(
    const QString &what,
    std::function<Result<git::RemoteAnswer>(const git::Repository &, const git::RunControl &)> job)
{
    act(what, std::move(job), [this, what](const Result<git::RemoteAnswer> &answer) {
        if (answer.ok()) {
            const QString words = git::remoteWords(answer.value().message);
            m_notice->showMessage(tr("%1: done.").arg(what), words.isEmpty() ? answer.value().message : words,
                                  false, answer.value().link);
        } else {
            m_notice->showMessage(tr("%1: it did not work.").arg(what), answer.reason(), true,
                                  git::linkOf(answer.reason()));
        }
        Q_EMIT filesChanged();
    });
}

void ChangesView::commit(const git::CommitOrder &order)
{
    act(
        tr("Committing"),
        [order](const git::Repository &repository, const git::RunControl &control) {
            return git::commit(repository, order, control);
        },
        [this, order](const Result<QString> &result) {
            if (!result.ok()) {
                m_notice->showMessage(tr("Nothing was committed."), result.reason(), true);
                return;
            }
            m_commit->reset();
            m_notice->showMessage(tr("Committed: %1").arg(order.message.section(u'\n', 0, 0)), result.value(),
                                  false);
            Q_EMIT committed();
        });
}

void ChangesView::readConflict(const git::StatusEntry &entry)
{
    m_session->read(
        this,
        [entry, operation = m_session->status().operation](const git::Repository &repository,
                                                           const git::RunControl &control) {
            return readFileConflict(repository, entry, operation, control);
        },
        [this](const Result<FileConflict> &read) {
            if (!read.ok()) {
                m_notice->showMessage(tr("The two versions could not be read."), read.reason(), true);
                return;
            }
            const FileConflict &conflict = read.value();
            if (!isTextConflict(conflict)) {
                askAboutFile(conflict);
            } else if (!conflict.untouched) {
                m_notice->showMessage(tr("“%1” was changed since git found the conflict.")
                                          .arg(git::shownPath(conflict.entry.path)),
                                      tr("Deciding here would lose that. Open the file, and stage it when it "
                                         "is as it should be."),
                                      true);
            } else {
                Q_EMIT conflictActivated(conflict.entry.path, conflict.base, conflict.mine, conflict.theirs);
            }
        });
}

void ChangesView::askAboutFile(const FileConflict &conflict)
{
    auto *dialog = new ConflictDialog(conflict, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, entry = conflict.entry](git::ConflictChoice choice) {
                act(
                    tr("Deciding"),
                    [entry, choice](const git::Repository &repository, const git::RunControl &control) {
                        return git::decideConflict(repository, entry, choice, control);
                    },
                    [this](const Result<Done> &result) {
                        report(tr("The conflict was not decided."), result);
                        Q_EMIT filesChanged();
                    });
            });
    dialog->open();
}

void ChangesView::resolveConflict(const QByteArray &path, const QByteArray &merged)
{
    const QString failure = tr("“%1” is not marked as decided.").arg(git::shownPath(path));
    if (m_session && m_branch->isBusy()) {
        m_notice->showMessage(failure, tr("Something else is running; stage the file when it is done."),
                              true);
        return;
    }
    act(
        tr("Staging"),
        [path, merged](const git::Repository &repository, const git::RunControl &control) -> Result<Done> {
            const Result<git::WorktreeFile> file = git::readWorktreeFile(repository, path);
            if (!file.ok()) {
                return Error{file.reason()};
            }
            if (file.value().bytes != merged) {
                return Error{tr("The file holds something else than what was decided.")};
            }
            return git::stageFiles(repository, {path}, control);
        },
        [this, failure](const Result<Done> &result) { report(failure, result); });
}

void ChangesView::discard(const QList<git::StatusEntry> &entries)
{
    act(
        tr("Discarding"),
        [entries](const git::Repository &repository, const git::RunControl &control) {
            return git::discard(repository, entries, control);
        },
        [this](const Result<git::Discarded> &result) {
            if (!result.ok()) {
                m_notice->showMessage(tr("Nothing was discarded."), result.reason(), true);
                return;
            }
            const int files = static_cast<int>(result.value().paths.size());
            m_notice->showMessage(tr("The changes of %n file(s) were discarded.", nullptr, files), {}, false);
            m_notice->offer(tr("Bring Them Back"),
                            [this, discarded = result.value()] { restore(discarded); });
            Q_EMIT filesChanged();
        });
}

void ChangesView::restore(const git::Discarded &discarded)
{
    act(
        tr("Bringing back"),
        [discarded](const git::Repository &repository, const git::RunControl &control) {
            return git::restoreDiscarded(repository, discarded, control);
        },
        [this](const Result<Done> &result) {
            report(tr("What was discarded could not be brought back."), result);
            Q_EMIT filesChanged();
        });
}

} // namespace anchorage
