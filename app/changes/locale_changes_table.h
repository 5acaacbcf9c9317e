// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_reading.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace anchorage {

/// The changes of a file by locale: what was, what is, who follows. Stages or unstages the selected rows
/// (Space).
class LocaleChangesTable : public QWidget
{
    Q_OBJECT
public:
    explicit LocaleChangesTable(QWidget *parent = nullptr);
    void setReading(const ChangeReading &reading);
    void clear();
    /// For changes that are long committed: there is nothing to stage.
    void setReadOnly();

Q_SIGNALS:
    /// These are to be put into the index, or taken out of it where the reading is a staged one.
    void moveRequested(const QList<anchorage::LocaleChange> &changes);

private:
    void addRow(const LocaleChange &change, bool showsMap);
    void moveSelected();
    void updateButton();

    QList<LocaleChange> m_changes;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QPushButton *m_move;
    bool m_readOnly = false;
};

} // namespace anchorage
