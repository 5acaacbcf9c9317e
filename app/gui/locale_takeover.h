// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace anchorage {

class LocaleTitleGrid;
class PageSession;
class RepositoryTree;

/// Gives the page the locales that another file of the site has, a page or the theme's data: lets the user
/// find the file, and proposes the locales of its longest list.
class LocaleTakeover : public QAction
{
    Q_OBJECT
public:
    /// Nothing is owned, everything outlives the action; `window` is its parent.
    LocaleTakeover(PageSession &session, const RepositoryTree &tree, LocaleTitleGrid &grid, QWidget *window);

Q_SIGNALS:
    /// A whole sentence for people.
    void failed(const QString &reason);

private:
    void takeFrom(const QString &path);

    PageSession &m_session;
    LocaleTitleGrid &m_grid;
};

} // namespace anchorage
