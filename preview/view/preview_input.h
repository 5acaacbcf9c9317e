// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace anchorage::preview {

/// What is typed and turned in a part of the preview, before the part sees it. The preview's shortcuts work
/// there even where the window has an action with the same keys (two matching shortcuts would make Qt run
/// neither).
class PreviewInput : public QObject
{
    Q_OBJECT

public:
    /// Watches `widget`, and the children that it gets: the web engine paints and hears in a child of its
    /// view, and makes a new one for a new process.
    PreviewInput(QWidget *widget, QObject *parent);

    void setActions(const QList<QAction *> &actions) { m_actions = actions; }

Q_SIGNALS:
    void acted();           ///< something was pressed, turned or touched
    void zoomed(int steps); ///< the wheel was turned with the Control key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *object);
    [[nodiscard]] QAction *actionOf(const QKeyEvent &key) const;

    QList<QAction *> m_actions;
    int m_turned = 0; ///< of a wheel's step, in eighths of a degree
};

} // namespace anchorage::preview
