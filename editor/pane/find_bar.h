// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "find_session.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace anchorage {

class SourceEditor;

/// Find and replace beneath the source. Hidden until one of its actions opens it; Escape closes it and gives
/// the focus back to the editor.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(SourceEditor *editor, QWidget *parent);
    ~FindBar() override;

    /// Find, find next, find previous, replace. They belong to the bar.
    [[nodiscard]] QList<QAction *> findActions() const { return m_actions; }
    /// To be called where the editor became read-only or editable.
    void refreshEditable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Row { Find, FindAndReplace };
    void createFindRow();
    void createReplaceRow();
    void createActions();
    [[nodiscard]] QToolButton *createToggle(const char *name, const QString &sign, const QString &what);
    void open(Row row);
    void shut();
    void takeSelection();
    void search();
    void toggleScope(bool on);
    void move(FindSession::Move (FindSession::*direction)());
    void replaceOne();
    void replaceAll();
    void refresh();
    void say(const QString &notice);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString problemText() const;

    SourceEditor *m_editor;
    FindSession m_session;
    QList<QAction *> m_actions;
    QWidget *m_findRow = nullptr;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replace = nullptr;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_regularExpression = nullptr;
    QToolButton *m_inSelection = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_replaceOne = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QString m_notice; ///< what the last action did, until the next one
    int m_origin = 0; ///< where the cursor was when the search began
};

} // namespace anchorage
