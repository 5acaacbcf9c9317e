// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_menu.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString showPrefix = u"actionShow_"_s;

} // namespace

ViewMenu::ViewMenu(const std::function<void()> &beforeFocus, QWidget *window)
    : QMenu(tr("&View"), window), m_beforeFocus(beforeFocus)
{
}

void ViewMenu::addPane(QWidget *pane, const QString &name, const QString &focusText,
                       const std::function<void()> &focus)
{
    QAction *show = addAction(name);
    show->setObjectName(showPrefix + pane->objectName());
    show->setCheckable(true);
    show->setChecked(true);
    connect(show, &QAction::toggled, pane, &QWidget::setVisible);
    auto *go = new QAction(focusText, this);
    go->setObjectName(u"actionGoTo_"_s + pane->objectName());
    go->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++m_panes)));
    parentWidget()->addAction(go);
    connect(go, &QAction::triggered, this, [this, show, focus] {
        m_beforeFocus();
        show->setChecked(true);
        focus();
    });
}

void ViewMenu::addTask(const QString &text, const std::function<void()> &go)
{
    QAction *action = addAction(text);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++m_panes)));
    connect(action, &QAction::triggered, this, go);
}

void ViewMenu::reveal(const QWidget *pane)
{
    if (QAction *show = findChild<QAction *>(showPrefix + pane->objectName())) {
        show->setChecked(true);
    }
}

} // namespace anchorage
