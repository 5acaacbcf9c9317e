// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLineEdit;

namespace anchorage {

/// The table of locale titles: whichever cell of a row is current, F2, Return, typing and Delete edit the
/// row's title. In an editor, Tab and Shift+Tab go on to the next and previous title that can be edited,
/// Return goes to the next row. Outside one, Tab leaves the table. Several rows can be selected.
class LocaleTitleView : public QTableView
{
    Q_OBJECT

public:
    explicit LocaleTitleView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// While locked, rows can be selected but no editor opens.
    void setLocked(bool locked) { m_locked = locked; }
    /// Opens the editor on the current row's title; false where it cannot be edited.
    bool editTitle();
    /// The open editor, or nullptr.
    [[nodiscard]] QLineEdit *openEditor() const;
    /// Commits and closes an open editor.
    void commitEditor();
    /// Closes an open editor and drops what was typed.
    void discardEditor();
    /// Gives each column the width that its content needs, and the rest to the titles, unless the user has
    /// set widths.
    void fitColumns();
    /// Makes the next title that can be edited current.
    void advance();

signals:
    /// The user wanted to edit while the view was locked, or an editor with the focus closed and left it
    /// locked.
    void lockMet();
    /// An editor is about to be closed; what it held has been committed, or is given up.
    void editorClosing();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex titleOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex editableFrom(int row, int step) const;
    void makeTitleCurrent();
    void fitRowHeight();

    bool m_locked = false;
    bool m_fitting = false;
    bool m_userWidths = false; ///< the user has dragged a column's edge
};

} // namespace anchorage
