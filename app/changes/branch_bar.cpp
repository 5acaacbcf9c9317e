// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branch_bar.h"

#include "queue.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Names go into menus, where an ampersand would mark a key.
QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QToolButton *addButton(QWidget *parent, QHBoxLayout *layout, QAction *action)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    layout->addWidget(button);
    return button;
}

} // namespace

BranchBar::BranchBar(QWidget *parent)
    : QWidget(parent), m_branch(new QToolButton(this)), m_branches(new QMenu(this)), m_more(new QMenu(this)),
      m_distance(new QLabel(this)), m_newName(new QLineEdit(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(u"branchBar"_s);
    setAccessibleName(tr("Branch and remote"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_branch->setObjectName(u"branchButton"_s);
    m_branch->setAccessibleName(tr("Branch"));
    m_branch->setPopupMode(QToolButton::InstantPopup);
    m_branch->setMenu(m_branches);
    m_branches->setObjectName(u"branchMenu"_s);
    m_more->setObjectName(u"gitMenu"_s);
    m_distance->setObjectName(u"branchDistance"_s);
    m_distance->setTextFormat(Qt::PlainText);
    layout->addWidget(m_branch);
    layout->addWidget(m_newName);
    layout->addWidget(m_distance, 1);
    buildNewBranch();

    m_progress->setObjectName(u"gitProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_progress->hide();
    m_cancel->setObjectName(u"cancelGit"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    buildActions();
    connect(m_branches, &QMenu::aboutToShow, this, &BranchBar::fillBranches);
    connect(m_more, &QMenu::aboutToShow, this, &BranchBar::fillMore);
    updateActions();
}

void BranchBar::buildNewBranch()
{
    m_newName->setObjectName(u"newBranchName"_s);
    m_newName->setAccessibleName(tr("Name of the new branch"));
    m_newName->setPlaceholderText(tr("Name of the new branch, then Return"));
    m_newName->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_newName->hide();
    connect(m_newName, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_newName->text().trimmed();
        m_newName->clear();
        m_newName->hide();
        if (!name.isEmpty()) {
            Q_EMIT newBranchRequested(name);
        }
    });
    auto *leave = new QAction(m_newName);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_newName->addAction(leave);
    connect(leave, &QAction::triggered, m_newName, &QWidget::hide);
}

void BranchBar::buildActions()
{
    auto *bar = static_cast<QHBoxLayout *>(layout());
    const auto add = [&](const QString &text, const QString &name, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        addAction(action);
        addButton(this, bar, action);
        return action;
    };
    m_fetch = add(tr("Fetch"), u"fetch"_s, tr("See what is new at the remote, without changing any file"));
    m_pull = add(tr("Pull"), u"pull"_s, tr("Fetch, and join what is new with your branch as git is set up"));
    m_push = add(tr("Push"), u"push"_s, tr("Send your commits to the remote"));
    connect(m_fetch, &QAction::triggered, this, &BranchBar::fetchRequested);
    connect(m_pull, &QAction::triggered, this, [this] { Q_EMIT pullRequested(git::PullBy::Configuration); });
    connect(m_push, &QAction::triggered, this, &BranchBar::pushRequested);
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreGit"_s);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);
    bar->addWidget(more);
}

QString BranchBar::placeText() const
{
    switch (m_status.operation) {
    case git::Operation::Merge:
        return tr("merging");
    case git::Operation::Rebase:
        return tr("rebasing");
    case git::Operation::CherryPick:
        return tr("picking a commit");
    case git::Operation::Revert:
        return tr("reverting");
    case git::Operation::None:
        break;
    }
    if (m_status.branch.isEmpty()) {
        return m_status.head.isEmpty() ? QString() : tr("no branch is checked out");
    }
    if (m_status.upstream.isEmpty()) {
        return tr("not pushed yet");
    }
    if (!m_status.ahead || !m_status.behind) {
        return tr("%1 is gone").arg(m_status.upstream);
    }
    if (*m_status.ahead == 0 && *m_status.behind == 0) {
        return tr("level with %1").arg(m_status.upstream);
    }
    QStringList parts;
    if (*m_status.ahead > 0) {
        parts.append(tr("%n commit(s) to push", nullptr, *m_status.ahead));
    }
    if (*m_status.behind > 0) {
        parts.append(tr("%n commit(s) to pull", nullptr, *m_status.behind));
    }
    return parts.join(u", "_s);
}

void BranchBar::setStatus(const git::Status &status)
{
    m_status = status;
    m_branch->setText(status.branch.isEmpty() ? QString::fromLatin1(status.head.left(10))
                                              : inMenu(status.branch));
    m_distance->setText(placeText());
    m_distance->setToolTip(status.upstream);
    updateActions();
}

void BranchBar::setLists(const RepositoryLists &lists)
{
    m_lists = lists;
}

void BranchBar::follow(git::Task *task, const QString &what)
{
    m_task = task;
    m_progress->setRange(0, 0);
    m_progress->setFormat(what);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
    connect(task, &git::Task::progressed, this, [this](const QString &phase, int percent) {
        m_progress->setRange(0, percent < 0 ? 0 : 100);
        m_progress->setValue(percent);
        m_progress->setFormat(percent < 0 ? phase : tr("%1: %2 %").arg(phase).arg(percent));
    });
    connect(task, &git::Task::finished, this, [this, task] {
        if (m_task == task) {
            m_task.clear();
            m_progress->hide();
            m_cancel->hide();
            updateActions();
            Q_EMIT busyChanged(false);
        }
    });
    updateActions();
    Q_EMIT busyChanged(true);
}

void BranchBar::updateActions()
{
    const bool free = m_task.isNull();
    const bool upstream = !m_status.upstream.isEmpty();
    m_branch->setEnabled(free);
    m_fetch->setEnabled(free);
    m_pull->setEnabled(free && upstream);
    m_push->setEnabled(free && !m_status.branch.isEmpty() && !m_status.head.isEmpty() &&
                       (!m_status.ahead || *m_status.ahead > 0));
}

void BranchBar::fillBranches()
{
    m_branches->clear();
    QAction *add = m_branches->addAction(tr("&New Branch…"));
    connect(add, &QAction::triggered, this, [this] {
        m_newName->show();
        m_newName->setFocus(Qt::OtherFocusReason);
    });
    m_branches->addSeparator();
    bool inRemotes = false;
    for (const git::Branch &branch : m_lists.branches) {
        if (branch.remote && !inRemotes) {
            inRemotes = true;
            m_branches->addSeparator();
        }
        QAction *action = m_branches->addAction(inMenu(branch.name));
        action->setCheckable(true);
        action->setChecked(branch.current);
        action->setToolTip(branch.subject);
        if (!branch.current) {
            connect(action, &QAction::triggered, this, [this, branch] { Q_EMIT switchRequested(branch); });
        }
    }
}

void BranchBar::fillMore()
{
    m_more->clear();
    const bool free = m_task.isNull();
    const auto add = [&](QMenu *menu, const QString &text, bool enabled, auto slot) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled && free);
        connect(action, &QAction::triggered, this, slot);
    };
    add(m_more, tr("Pull and &Merge"), !m_status.upstream.isEmpty(),
        [this] { Q_EMIT pullRequested(git::PullBy::Merge); });
    add(m_more, tr("Pull and &Rebase"), !m_status.upstream.isEmpty(),
        [this] { Q_EMIT pullRequested(git::PullBy::Rebase); });
    m_more->addSeparator();
    add(m_more, tr("&Stash All Changes"), !m_status.entries.isEmpty(), [this] { Q_EMIT stashRequested(); });
    QMenu *stashes = m_more->addMenu(tr("&Apply Stash"));
    stashes->setEnabled(!m_lists.stashes.isEmpty());
    for (const git::Stash &stash : m_lists.stashes) {
        add(stashes, inMenu(stash.message), true, [this, stash] { Q_EMIT applyStashRequested(stash); });
    }
    QMenu *discarded = m_more->addMenu(tr("Bring &Back What Was Discarded"));
    discarded->setEnabled(!m_lists.discarded.isEmpty());
    for (const git::Discarded &each : m_lists.discarded) {
        const QString name = each.paths.isEmpty() ? QString() : git::shownPath(each.paths.first());
        const QString when = QLocale().toString(each.when.toLocalTime(), QLocale::ShortFormat);
        const QString text = each.paths.size() > 1
                                 ? tr("%1: %2 and %n more", nullptr, static_cast<int>(each.paths.size()) - 1)
                                 : tr("%1: %2");
        add(discarded, inMenu(text.arg(when, name)), true, [this, each] { Q_EMIT restoreRequested(each); });
    }
}

} // namespace anchorage
