// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changed_files_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int indexRole = Qt::UserRole;

/// There is something here to choose from; of a submodule the commits are to be chosen by git.
bool isDecidable(const git::StatusEntry &entry)
{
    return entry.conflicted && !entry.submodule;
}

} // namespace

ChangedFilesList::ChangedFilesList(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget(this))
{
    setObjectName(u"changedFiles"_s);
    setAccessibleName(tr("Changed files"));
    m_tree->setObjectName(u"changedFilesTree"_s);
    m_tree->setAccessibleName(tr("Changed files"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    buildActions();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangedFilesList::currentChanged);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &ChangedFilesList::updateActions);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ChangedFilesList::activateCurrent);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_tree);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ChangedFilesList::toggleSelected);
    updateActions();
}

void ChangedFilesList::buildActions()
{
    auto *bar = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        addAction(action);
        auto *button = new QToolButton(this);
        button->setObjectName(name + u"Button"_s);
        button->setDefaultAction(action);
        bar->addWidget(button);
        m_decideButton = m_decideButton == nullptr ? button : m_decideButton;
        return action;
    };
    m_decide = add(tr("Decide…"), u"decideConflict"_s,
                   tr("Choose between what the two sides made of the file (Return)"));
    connect(m_decide, &QAction::triggered, this, &ChangedFilesList::activateCurrent);
    m_stage = add(tr("Stage"), u"stageFiles"_s, tr("Put the selected files into the next commit (Space)"));
    m_unstage =
        add(tr("Unstage"), u"unstageFiles"_s, tr("Leave the selected files out of the next commit (Space)"));
    m_discard = add(tr("Discard"), u"discardFiles"_s,
                    tr("Undo the selected files' changes; they can be brought back"));
    bar->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_stage, &QAction::triggered, this, [this] { stageSelected(true); });
    connect(m_unstage, &QAction::triggered, this, [this] { stageSelected(false); });
    connect(m_discard, &QAction::triggered, this, [this] {
        QList<git::StatusEntry> entries;
        for (const ListedChange &change : selected()) {
            entries.append(change.entry);
        }
        Q_EMIT discardRequested(entries);
    });
}

QTreeWidgetItem *ChangedFilesList::addGroup(const QString &title, const QString &name)
{
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setData(0, Qt::AccessibleTextRole, title);
    group->setData(0, indexRole, -1);
    group->setData(1, indexRole, name);
    group->setFlags(Qt::ItemIsEnabled);
    QFont font = group->font(0);
    font.setBold(true);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

void ChangedFilesList::addEntry(QTreeWidgetItem *group, const git::StatusEntry &entry, git::DiffOf which)
{
    const auto words = [](git::FileChange change) -> QString {
        switch (change) {
        case git::FileChange::Added:
            return tr("new");
        case git::FileChange::Deleted:
            return tr("deleted");
        case git::FileChange::Renamed:
            return tr("renamed");
        case git::FileChange::Copied:
            return tr("copied");
        case git::FileChange::TypeChanged:
            return tr("other type");
        default:
            return tr("changed");
        }
    };
    QString state = words(which == git::DiffOf::Staged ? entry.staged : entry.unstaged);
    if (entry.conflicted) {
        state = tr("conflict");
    } else if (entry.untracked) {
        state = tr("new");
    } else if (entry.submodule) {
        state = tr("submodule");
    }
    const QString path = git::shownPath(entry.path);
    // A line feed or a direction mark in a name must not shape the list.
    QString shown = path;
    for (QChar &sign : shown) {
        const QChar::Category category = sign.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format) {
            sign = QChar(0xFFFD);
        }
    }
    auto *item = new QTreeWidgetItem(group, {shown, state});
    item->setToolTip(0, entry.originalPath.isEmpty()
                            ? shown
                            : tr("%1, before: %2").arg(shown, git::shownPath(entry.originalPath)));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(shown, state));
    item->setData(0, indexRole, static_cast<int>(m_changes.size()));
    item->setForeground(1, palette().placeholderText());
    m_changes.append({entry, which});
}

void ChangedFilesList::setStatus(const git::Status &status)
{
    const std::optional<ListedChange> before = current();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_changes.clear();
    QList<const git::StatusEntry *> conflicts;
    QList<const git::StatusEntry *> staged;
    QList<const git::StatusEntry *> open;
    for (const git::StatusEntry &entry : status.entries) {
        if (entry.conflicted) {
            conflicts.append(&entry);
            continue;
        }
        if (entry.isStaged()) {
            staged.append(&entry);
        }
        if (entry.isUnstaged()) {
            open.append(&entry);
        }
    }
    const auto addAll = [&](const QList<const git::StatusEntry *> &entries, const QString &title,
                            const QString &name, git::DiffOf which) {
        if (entries.isEmpty()) {
            return;
        }
        QTreeWidgetItem *group = addGroup(title, name);
        for (const git::StatusEntry *entry : entries) {
            addEntry(group, *entry, which);
        }
    };
    addAll(conflicts, tr("In conflict (%n)", nullptr, static_cast<int>(conflicts.size())), u"conflicts"_s,
           git::DiffOf::Unstaged);
    addAll(staged, tr("Will be committed (%n)", nullptr, static_cast<int>(staged.size())), u"staged"_s,
           git::DiffOf::Staged);
    addAll(open, tr("Will not be committed (%n)", nullptr, static_cast<int>(open.size())), u"unstaged"_s,
           git::DiffOf::Unstaged);
    m_tree->expandAll();

    QTreeWidgetItem *chosen = nullptr;
    for (QTreeWidgetItemIterator at(m_tree); *at != nullptr; ++at) {
        const int index = (*at)->data(0, indexRole).toInt();
        if (index < 0) {
            continue;
        }
        const ListedChange &change = m_changes[index];
        const bool samePath = before && change.entry.path == before->entry.path;
        if (chosen == nullptr || (samePath && change.which == before->which) ||
            (samePath && m_changes[chosen->data(0, indexRole).toInt()].entry.path != before->entry.path)) {
            chosen = *at;
        }
    }
    m_tree->setCurrentItem(chosen);
    updateActions();
    Q_EMIT currentChanged();
}

std::optional<ListedChange> ChangedFilesList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int index = item == nullptr ? -1 : item->data(0, indexRole).toInt();
    return index < 0 ? std::nullopt : std::optional(m_changes[index]);
}

bool ChangedFilesList::select(const QByteArray &path)
{
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator at(m_tree); *at != nullptr; ++at) {
        const int index = (*at)->data(0, indexRole).toInt();
        if (index >= 0 && m_changes[index].entry.path == path) {
            found = *at;
        }
    }
    if (found != nullptr) {
        m_tree->setCurrentItem(found);
    }
    return found != nullptr;
}

QList<ListedChange> ChangedFilesList::selected() const
{
    QList<ListedChange> result;
    for (const QTreeWidgetItem *item : m_tree->selectedItems()) {
        if (const int index = item->data(0, indexRole).toInt(); index >= 0) {
            result.append(m_changes[index]);
        }
    }
    return result;
}

void ChangedFilesList::updateActions()
{
    bool stage = false;
    bool unstage = false;
    bool discard = false;
    for (const ListedChange &change : selected()) {
        stage = stage || change.which == git::DiffOf::Unstaged;
        unstage = unstage || change.which == git::DiffOf::Staged;
        discard = discard || (!change.entry.conflicted && !change.entry.submodule);
    }
    m_stage->setEnabled(stage);
    m_unstage->setEnabled(unstage);
    m_discard->setEnabled(discard);
    const std::optional<ListedChange> change = current();
    m_decide->setEnabled(change && isDecidable(change->entry));
    m_decideButton->setVisible(std::any_of(m_changes.cbegin(), m_changes.cend(),
                                           [](const ListedChange &each) { return each.entry.conflicted; }));
}

void ChangedFilesList::activateCurrent()
{
    const std::optional<ListedChange> change = current();
    if (change && isDecidable(change->entry)) {
        Q_EMIT decideRequested(change->entry);
    } else if (change) {
        Q_EMIT fileActivated(change->entry.path);
    }
}

void ChangedFilesList::toggleSelected()
{
    if (const std::optional<ListedChange> change = current()) {
        stageSelected(change->which == git::DiffOf::Unstaged);
    }
}

void ChangedFilesList::stageSelected(bool stage)
{
    QList<QByteArray> paths;
    for (const ListedChange &change : selected()) {
        if ((change.which == git::DiffOf::Unstaged) != stage) {
            continue;
        }
        paths.append(change.entry.path);
        if (!stage && !change.entry.originalPath.isEmpty()) {
            paths.append(change.entry.originalPath);
        }
    }
    if (!paths.isEmpty() && stage) {
        Q_EMIT stageRequested(paths);
    } else if (!paths.isEmpty()) {
        Q_EMIT unstageRequested(paths);
    }
}

} // namespace anchorage
