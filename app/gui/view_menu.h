// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

namespace anchorage {

/// Which panes are seen, and the ways to them by Ctrl and a digit, in the order in which they are added.
class ViewMenu : public QMenu
{
    Q_OBJECT
public:
    /// `beforeFocus` is called before a shortcut leads to a pane: the panes have to be in sight.
    ViewMenu(const std::function<void()> &beforeFocus, QWidget *window);

    /// A pane that can be hidden: `name` in the menu, `focusText` for the shortcut that shows it and leads
    /// there.
    void addPane(QWidget *pane, const QString &name, const QString &focusText,
                 const std::function<void()> &focus);
    /// Something else to go to by the next digit.
    void addTask(const QString &text, const std::function<void()> &go);
    /// Makes a pane seen that was added.
    void reveal(const QWidget *pane);

private:
    std::function<void()> m_beforeFocus;
    int m_panes = 0;
};

} // namespace anchorage
