// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commits.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anchorage {

/// The commit's message, how it is made, and the button. A suggestion stands in the empty field in grey and
/// is taken by committing without typing, or by Tab.
class CommitBox : public QWidget
{
    Q_OBJECT
public:
    explicit CommitBox(QWidget *parent = nullptr);

    /// How many files the commit would hold.
    void setStaged(int files);
    void setSuggestion(const QString &message);
    /// Offers to amend it where that is possible; else says why not.
    void setLastCommit(const git::LastCommit &commit);
    /// A line above the button; empty for none. It warns and does not stop.
    void setWarning(const QString &text);
    /// How many open pages have unsaved changes, which a commit would not hold. Warns and does not stop.
    void setUnsavedPages(int pages);
    /// While something runs that changes the repository.
    void setBusy(bool busy);
    /// Forgets message and choices, after a commit.
    void reset();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QAction *commitAction() const { return m_commit; }

Q_SIGNALS:
    void commitRequested(const anchorage::git::CommitOrder &order);
    void warningActivated();
    /// The user wants to have every open page saved.
    void saveAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void requestCommit();
    void toggleAmend(bool amend);
    void updateButton();

    git::LastCommit m_last;
    QString m_typed; ///< the message of before amending was chosen
    int m_staged = 0;
    bool m_busy = false;
    QPlainTextEdit *m_message;
    QCheckBox *m_signOff;
    QCheckBox *m_amend;
    QLabel *m_warning;
    QLabel *m_unsaved;
    QPushButton *m_button;
    QAction *m_commit;
};

} // namespace anchorage
