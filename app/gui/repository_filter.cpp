// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_filter.h"

#include "repository_model.h"

namespace anchorage {

RepositoryFilter::RepositoryFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    // A folder is shown for the files in it.
    setRecursiveFilteringEnabled(true);
}

void RepositoryFilter::setName(const QString &name)
{
    m_name = name;
    invalidateFilter();
}

void RepositoryFilter::setShow(Show show, const QString &locale)
{
    m_show = show;
    m_locale = locale;
    invalidateFilter();
}

void RepositoryFilter::noteSiteLocales()
{
    if (m_show == Show::Incomplete) {
        invalidateFilter();
    }
}

bool RepositoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString path = index.data(RepositoryModel::PathRole).toString();
    if (path.isEmpty()) {
        return false;
    }
    if (!path.section(u'/', -1).contains(m_name, Qt::CaseInsensitive)) {
        return false;
    }
    switch (m_show) {
    case Show::All:
        break;
    case Show::WithProblems:
        return index.data(RepositoryModel::ProblemCountRole).toInt() > 0;
    case Show::Incomplete:
        return !index.data(RepositoryModel::MissingLocalesRole).toStringList().isEmpty();
    case Show::Changed:
        return !index.data(RepositoryModel::StateRole).toString().isEmpty();
    case Show::WithoutLocale:
        return index.data(RepositoryModel::MapCountRole).toInt() > 0 &&
               !index.data(RepositoryModel::LocalesRole).toStringList().contains(m_locale);
    }
    return true;
}

} // namespace anchorage
