// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace anchorage {

/// Which files of the tree are shown: by their names, and by what is the matter with them.
class RepositoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show {
        All,
        WithProblems,
        Incomplete,    ///< files with locale titles that lack a locale of the site
        Changed,       ///< other than what was committed last
        WithoutLocale, ///< files with locale titles that have none for the locale
    };

    explicit RepositoryFilter(QObject *parent = nullptr);

    /// Part of the name, in any capitals.
    void setName(const QString &name);
    /// `locale` matters to `WithoutLocale` alone.
    void setShow(Show show, const QString &locale = {});
    /// What files lack is another, though nothing of theirs changed.
    void noteSiteLocales();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_name;
    Show m_show = Show::All;
    QString m_locale;
};

} // namespace anchorage
