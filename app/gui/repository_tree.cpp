// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_tree.h"

#include "repository_filter.h"
#include "repository_model.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int progressMilliseconds = 300;
constexpr qsizetype manyFiles = 2000;

} // namespace

RepositoryTree::RepositoryTree(QWidget *parent)
    : QWidget(parent), m_model(new RepositoryModel(this)), m_filtered(new RepositoryFilter(this)),
      m_filter(new QLineEdit(this)), m_show(new QComboBox(this)), m_view(new QTreeView(this)),
      m_notice(new QLabel(this)), m_progressBar(new QWidget(this)),
      m_progress(new QProgressBar(m_progressBar)), m_cancel(new QToolButton(m_progressBar))
{
    setObjectName(u"repositoryTree"_s);
    m_filtered->setSourceModel(m_model);

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

    m_show->setObjectName(u"repositoryShow"_s);
    m_show->setAccessibleName(tr("Which files are shown"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillShow();

    m_notice->setObjectName(u"repositoryNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMargin(6);
    m_notice->hide();
    buildProgress();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_show);
    layout->addWidget(m_progressBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setName(text);
        expand();
    });
    connect(m_show, &QComboBox::activated, this, [this](int index) {
        m_filtered->setShow(static_cast<RepositoryFilter::Show>(m_show->itemData(index).toInt()),
                            m_show->itemData(index, Qt::UserRole + 1).toString());
        expand();
    });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT selectionChanged(selectedPath()); });
    connect(m_view, &QTreeView::activated, this, &RepositoryTree::activate);
    connect(m_view, &QTreeView::clicked, this, &RepositoryTree::activate);
    connect(m_notice, &QLabel::linkActivated, this, [this] { refresh(m_survey); });
    connect(&m_watch, &FolderWatch::touched, this, &RepositoryTree::lookForChanges);
    connect(&m_look, &SiteLook::changed, this, &RepositoryTree::touched);
    connect(m_filtered, &QAbstractItemModel::modelAboutToBeReset, this, &RepositoryTree::keepPlace);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &RepositoryTree::restorePlace);
    connect(m_model, &RepositoryModel::siteLocalesChanged, this, [this] {
        m_filtered->noteSiteLocales();
        m_view->viewport()->update();
    });
    connect(&m_scan, &RepositoryScan::listed, this, &RepositoryTree::showListing);
    connect(&m_scan, &RepositoryScan::examined, this, &RepositoryTree::showExamined);
    connect(&m_scan, &RepositoryScan::finished, this, &RepositoryTree::showFinished);
}

RepositoryTree::~RepositoryTree() = default;

void RepositoryTree::buildProgress()
{
    m_progress->setObjectName(u"repositoryProgress"_s);
    m_progress->setAccessibleName(tr("Reading the repository"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_cancel->setObjectName(u"repositoryCancel"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop looking through the repository for problems"));
    auto *layout = new QHBoxLayout(m_progressBar);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_progressBar->hide();
    m_progressSoon.setSingleShot(true);
    connect(&m_progressSoon, &QTimer::timeout, m_progressBar, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &RepositoryTree::cancel);
}

void RepositoryTree::setRepository(const QString &root, const SiteSurvey &survey)
{
    m_root = root;
    m_look.setSite(root);
    m_model->setEntries({});
    m_problems.clear();
    m_locales.clear();
    m_localesPath.clear();
    m_pageLocales.clear();
    m_notice->hide();
    refresh(survey);
}

void RepositoryTree::refresh(const SiteSurvey &survey)
{
    m_survey = survey;
    if (m_root.isEmpty()) {
        m_scan.cancel();
        return;
    }
    m_progress->setRange(0, 0);
    m_progressSoon.start(progressMilliseconds);
    m_scan.start(m_root, survey);
}

void RepositoryTree::cancel()
{
    if (!m_scan.isRunning()) {
        return;
    }
    m_scan.cancel();
    m_progressSoon.stop();
    m_progressBar->hide();
    showNotice(tr("Stopped before every file was looked at. <a href=\"again\">Look again</a>"));
    Q_EMIT listed();
}

QList<Problem> RepositoryTree::problems() const
{
    QList<Problem> all;
    for (auto file = m_problems.begin(); file != m_problems.end(); ++file) {
        all += file.key() == m_pagePath ? m_pageProblems : file.value();
    }
    if (!m_problems.contains(m_pagePath)) {
        all += m_pageProblems;
    }
    return all;
}

void RepositoryTree::setPageProblems(const QString &path, const QList<Problem> &problems)
{
    if (m_pagePath != path) {
        // The page that was left counts as what is on the disk again.
        m_model->setProblemCount(m_pagePath, countedProblems(m_problems.value(m_pagePath)));
    }
    m_pagePath = path;
    m_pageProblems = problems;
    m_model->setProblemCount(path, countedProblems(problems));
    Q_EMIT problemsChanged();
}

void RepositoryTree::setPageLocales(const QString &path, const QStringList &locales)
{
    if (m_localesPath != path) {
        m_model->setLocales(m_localesPath, m_locales.value(m_localesPath));
    }
    m_localesPath = path;
    m_pageLocales = locales;
    m_model->setLocales(path, locales);
}

void RepositoryTree::setCurrentFile(const QString &path)
{
    m_currentFile = path;
    showCurrent();
}

QStringList RepositoryTree::paths() const
{
    QStringList paths = m_model->paths();
    paths.sort();
    return paths;
}

QStringList RepositoryTree::siteLocales() const
{
    return m_model->siteLocales();
}

QStringList RepositoryTree::pathsWithMaps() const
{
    QStringList paths = this->paths();
    paths.removeIf([this](const QString &path) {
        return m_model->indexOf(path).data(RepositoryModel::MapCountRole).toInt() == 0;
    });
    return paths;
}

QString RepositoryTree::selectedPath() const
{
    return m_view->currentIndex().data(RepositoryModel::PathRole).toString();
}

void RepositoryTree::addFileAction(QAction *action)
{
    m_view->addAction(action);
}

void RepositoryTree::focusTree()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void RepositoryTree::watch(const QList<RepositoryEntry> &candidates)
{
    // What says how the site is built, where new files appear, then where pages are.
    QStringList folders{m_root};
    QSet<QString> known{m_root};
    for (const RepositoryEntry &candidate : candidates) {
        const QString folder = m_root + u'/' + candidate.path.section(u'/', 0, -2);
        if (candidate.path.contains(u'/') && !known.contains(folder)) {
            known.insert(folder);
            folders.append(folder);
        }
    }
    m_watch.setFolders(folders);
}

void RepositoryTree::showListing(const QList<RepositoryEntry> &candidates)
{
    watch(candidates);
    if (m_model->isEmpty()) {
        m_model->setEntries(candidates);
        showCurrent();
        return;
    }
    QSet<QString> paths;
    for (const RepositoryEntry &candidate : candidates) {
        paths.insert(candidate.path);
    }
    m_model->retain(paths);
    m_problems.removeIf([&](const auto &file) { return !paths.contains(file.key()); });
    m_locales.removeIf([&](const auto &file) { return !paths.contains(file.key()); });
}

void RepositoryTree::showExamined(const QList<RepositoryEntry> &entries, const QStringList &dropped, int done,
                                  int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_model->update(entries);
    m_model->remove(dropped);
    for (const QString &path : dropped) {
        m_problems.remove(path);
        m_locales.remove(path);
    }
    for (const RepositoryEntry &entry : entries) {
        m_locales.insert(entry.path, entry.locales);
        if (entry.problems.isEmpty()) {
            m_problems.remove(entry.path);
        } else {
            m_problems.insert(entry.path, entry.problems);
        }
    }
    m_model->setProblemCount(m_pagePath, countedProblems(m_pageProblems));
    m_model->setLocales(m_localesPath, m_pageLocales);
    Q_EMIT problemsChanged();
}

void RepositoryTree::showFinished()
{
    m_progressSoon.stop();
    m_progressBar->hide();
    fillShow();
    showNotice(m_model->isEmpty()
                   ? tr("There are no pages with a front matter in “%1”, and no layouts or data files with "
                        "locale titles. Open the folder of a Jekyll site.")
                         .arg(QDir(m_root).dirName().toHtmlEscaped())
                   : QString());
    expand();
    showCurrent();
    Q_EMIT listed();
}

void RepositoryTree::fillShow()
{
    const QString shown = m_show->currentText();
    m_show->clear();
    const auto add = [this](const QString &text, RepositoryFilter::Show show, const QString &locale = {}) {
        m_show->addItem(text, static_cast<int>(show));
        m_show->setItemData(m_show->count() - 1, locale, Qt::UserRole + 1);
    };
    add(tr("All files"), RepositoryFilter::Show::All);
    add(tr("Files with problems"), RepositoryFilter::Show::WithProblems);
    add(tr("Files that lack locales"), RepositoryFilter::Show::Incomplete);
    add(tr("Changed files"), RepositoryFilter::Show::Changed);
    const QMap<QString, int> counts = m_model->localeCounts();
    if (!counts.isEmpty()) {
        m_show->insertSeparator(m_show->count());
    }
    for (auto locale = counts.begin(); locale != counts.end(); ++locale) {
        add(tr("Files without %1").arg(locale.key()), RepositoryFilter::Show::WithoutLocale, locale.key());
    }
    m_show->setCurrentIndex(std::max(0, m_show->findText(shown)));
}

void RepositoryTree::lookForChanges()
{
    m_look.look();
}

void RepositoryTree::setStates(const QHash<QString, QString> &states)
{
    m_model->setStates(states);
}

void RepositoryTree::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
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

void RepositoryTree::expand()
{
    const bool isFiltered = !m_filter->text().isEmpty() || m_show->currentIndex() > 0;
    if (isFiltered || m_model->fileCount() <= manyFiles) {
        m_view->expandAll();
        return;
    }
    // Nobody looks through that many, and laying them out takes a while: folders are opened as they are
    // needed.
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        m_view->expand(m_filtered->index(row, 0));
    }
}

void RepositoryTree::keepPlace()
{
    m_selectedBefore = selectedPath();
    m_scrolledBefore = m_view->verticalScrollBar()->value();
}

void RepositoryTree::restorePlace()
{
    expand();
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_selectedBefore));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
    }
    m_view->verticalScrollBar()->setValue(m_scrolledBefore);
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
