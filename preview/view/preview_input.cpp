// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_input.h"

#include <QAction>
#include <QChildEvent>
#include <QKeyEvent>
#include <QWheelEvent>
#include <QWidget>

namespace anchorage::preview {

PreviewInput::PreviewInput(QWidget *widget, QObject *parent) : QObject(parent)
{
    watch(widget);
}

void PreviewInput::watch(QObject *object)
{
    object->installEventFilter(this);
    for (QObject *child : object->children()) {
        if (child->isWidgetType()) {
            child->installEventFilter(this);
        }
    }
}

QAction *PreviewInput::actionOf(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    for (QAction *action : m_actions) {
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            return action;
        }
    }
    return nullptr;
}

bool PreviewInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        if (QObject *child = static_cast<QChildEvent *>(event)->child(); child->isWidgetType()) {
            child->installEventFilter(this);
        }
        break;
    case QEvent::ShortcutOverride:
        if (actionOf(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        Q_EMIT acted();
        if (QAction *action = actionOf(*static_cast<QKeyEvent *>(event))) {
            action->trigger();
            return true;
        }
        break;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        Q_EMIT acted();
        if (wheel->modifiers() & Qt::ControlModifier) {
            m_turned += wheel->angleDelta().y();
            const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
            m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
            if (steps != 0) {
                Q_EMIT zoomed(steps);
            }
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        Q_EMIT acted();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anchorage::preview
