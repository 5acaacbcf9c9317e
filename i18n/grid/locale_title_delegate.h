// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace anchorage {

/// Paints the cells of a `LocaleTitleModel` and edits its titles in the direction of their language. What is
/// being typed is never overwritten by a new revision of the file.
class LocaleTitleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LocaleTitleDelegate(QObject *parent = nullptr);

    /// Whether a title that was opened and confirmed without a change is reported as well.
    void setReportsUnchanged(bool reports) { m_reportsUnchanged = reports; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// Return was pressed in an editor, which has been committed and closed.
    void confirmed();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_reportsUnchanged = false;
};

} // namespace anchorage
