// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSpinBox;

namespace anchorage {

class SourceEditor;

/// Asks for the number of a line beneath the source. Return goes there, Escape does not; both give the focus
/// back.
class GoToLineBar : public QWidget
{
    Q_OBJECT
public:
    GoToLineBar(SourceEditor *editor, QWidget *parent);

    [[nodiscard]] QAction *openAction() const { return m_open; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void shut();

    SourceEditor *m_editor;
    QAction *m_open;
    QSpinBox *m_line;
    QLabel *m_last;
};

} // namespace anchorage
