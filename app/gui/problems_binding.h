// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_settings.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QPoint;

namespace anchorage {

class PageSession;
class ProblemsPane;
class Prompts;
class RepositoryTree;
class SourcePane;

/// What is wrong, between those who know it and those who show it: the tree's problems go to the problems
/// pane, places to the source pane, repairs to the page or to the site's files. Owns nothing of what it is
/// given; everything outlives it.
class ProblemsBinding : public QObject
{
    Q_OBJECT
public:
    ProblemsBinding(PageSession &session, RepositoryTree &tree, SourcePane &source, ProblemsPane &problems,
                    Prompts &prompts, QObject *parent = nullptr);

    /// Next, previous, repair, and who builds the site, which is remembered for each repository.
    void fillMenu(QMenu &menu, WindowSettings settings);

Q_SIGNALS:
    /// A whole sentence for people.
    void failed(const QString &reason);

private:
    void goTo(const QString &path, int line);
    void repairAtFocus();
    void openRepairMenu(int line, const QPoint &globalPosition);
    void repairSite(const QString &code);
    void buildLoaderMenu(QMenu &menu, WindowSettings settings);

    PageSession &m_session;
    RepositoryTree &m_tree;
    SourcePane &m_source;
    ProblemsPane &m_problems;
    Prompts &m_prompts;
    QTimer m_refresh; ///< of the site's list, which may be long, while files are being read or typed in
};

} // namespace anchorage
