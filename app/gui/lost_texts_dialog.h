// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace anchorage {

class PageSession;

/// Offers the unsaved texts of a program that ended unexpectedly, each as a diff against what is on the disk.
/// What is neither restored nor discarded is offered again at the next start.
class LostTextsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives the dialog.
    LostTextsDialog(LostTexts texts, PageSession &session, QWidget *parent);
    /// Opens a dialog for the lost texts in this folder, where there are any.
    static void offer(const QString &folder, PageSession &session, QWidget *parent);

private:
    void showCurrent();
    void restore();
    void discard();
    void fill();
    [[nodiscard]] const LostText *current() const;

    LostTexts m_texts;
    PageSession &m_session;
    QListWidget *m_list;
    QLabel *m_explanation;
    QPlainTextEdit *m_diff;
    QPushButton *m_restore;
    QPushButton *m_discard;
};

} // namespace anchorage
