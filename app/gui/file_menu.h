// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_settings.h"

#include <QMenu>

namespace anchorage {

class PageSession;

/// Opening, saving, and the repositories that were open before.
class FileMenu : public QMenu
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives the menu.
    FileMenu(PageSession &session, WindowSettings settings, QWidget *parent);

    /// Before this one stands what can be done with a file of the tree.
    [[nodiscard]] QAction *quitAction() const { return m_quit; }

Q_SIGNALS:
    /// A page or a repository is to be opened.
    void openWanted(const QString &path);
    /// A file of the repository is to be found by typing.
    void quickOpenWanted();
    void quitWanted();
    /// A window of its own is wanted for what is open; empty: for nothing.
    void newWindowWanted(const QString &path);
    /// The page is to be converted to UTF-8.
    void convertWanted();

private:
    QAction *add(const QString &text, const QKeySequence &shortcut, const QString &name,
                 const QString &icon = {});
    void fillRecent();
    void askForFile();
    void askForFolder();
    void askForSaveAs();

    PageSession &m_session;
    WindowSettings m_settings;
    QMenu *m_recent;
    QAction *m_quit;
};

} // namespace anchorage
