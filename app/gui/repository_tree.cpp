// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_tree.h"

#include "repository_model.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

RepositoryTree::RepositoryTree(QWidget *parent)
    : QWidget(parent), m_model(new RepositoryModel(this)), m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)), m_view(new QTreeView(this)), m_notice(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(u"repositoryTree"_s);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_filter->setObjectName(u"repositoryFilter"_s);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files by name"));
    m_filter->setClearButtonEnabled(true);

    m_view->setObjectName(u"repositoryFiles"_s);
    m_view->setAccessibleName(tr("Files of the repository"));
    m_view->setModel(m_filtered);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_notice->setObjectName(u"repositoryNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMargin(6);
    m_notice->hide();
    m_progress->setObjectName(u"repositoryProgress"_s);
    m_progress->setAccessibleName(tr("Reading the repository"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_view, &QTreeView::activated, this, &RepositoryTree::activate);
    connect(m_view, &QTreeView::clicked, this, &RepositoryTree::activate);
    connect(&m_scan, &RepositoryScan::finished, this, &RepositoryTree::showEntries);
}

RepositoryTree::~RepositoryTree() = default;

void RepositoryTree::setRepository(const QString &root, const SiteSurvey &survey)
{
    m_root = root;
    m_model->setEntries({});
    m_notice->hide();
    refresh(survey);
}

void RepositoryTree::refresh(const SiteSurvey &survey)
{
    if (m_root.isEmpty()) {
        m_scan.cancel();
        return;
    }
    m_progress->show();
    m_scan.start(m_root, survey);
}

void RepositoryTree::setCurrentFile(const QString &path)
{
    m_currentFile = path;
    showCurrent();
}

void RepositoryTree::focusTree()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void RepositoryTree::showEntries(const QList<RepositoryEntry> &entries)
{
    m_progress->hide();
    m_model->setEntries(entries);
    m_problems.clear();
    for (const RepositoryEntry &entry : entries) {
        m_problems += entry.problems;
    }
    m_notice->setText(
        tr("There are no pages with a front matter in “%1”, and no layouts or data files with locale "
           "titles. Open the folder of a Jekyll site.")
            .arg(QDir(m_root).dirName()));
    m_notice->setVisible(entries.isEmpty());
    m_view->expandAll();
    showCurrent();
    Q_EMIT listed();
}

void RepositoryTree::showCurrent()
{
    const QModelIndex source = m_model->indexOf(QDir(m_root).relativeFilePath(m_currentFile));
    const QModelIndex index = m_filtered->mapFromSource(source);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void RepositoryTree::activate(const QModelIndex &index)
{
    const QString path = index.data(RepositoryModel::PathRole).toString();
    const QString absolute = m_root + u'/' + path;
    if (!path.isEmpty() && absolute != m_currentFile) {
        Q_EMIT fileActivated(absolute);
        // Where the user stayed with the old page, the tree goes on marking it.
        showCurrent();
    }
}

} // namespace anchorage
