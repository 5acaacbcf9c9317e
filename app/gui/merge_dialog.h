// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_decisions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace anchorage {

/// What two people changed in different ways, one row for each: both texts with the one they started from,
/// and what becomes of it. Accepted only once every row is decided, or with markers for those that are left.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(MergeResult merge, FileKind kind, QWidget *parent);

Q_SIGNALS:
    /// The merged text; `open` conflicts are in it between markers.
    void merged(const QString &text, int open);

private:
    void buildVersions();
    void buildChoices();
    void fill();
    void showCurrent();
    void decide(MergeDecision::Choice choice);
    void finish();
    [[nodiscard]] int current() const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] QString describe(const MergeDecision &decision) const;
    [[nodiscard]] static QString choiceText(MergeDecision::Choice choice);

    MergeResult m_merge;
    FileKind m_kind;
    QList<MergeDecision> m_decisions;
    QTreeWidget *m_list;
    QPlainTextEdit *m_base;
    QPlainTextEdit *m_ours;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_own;
    QPushButton *m_both = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_left;
};

} // namespace anchorage
