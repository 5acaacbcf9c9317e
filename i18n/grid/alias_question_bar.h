// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace anchorage {

/// What is asked when a title was typed into a row that follows another. Plain text throughout.
struct AliasQuestion
{
    QString typed;       ///< the new title
    QString question;    ///< who follows whom, and what can be done
    QString sharedLabel; ///< of the button that changes the title for all; empty where that cannot be done
    QString ownLabel;    ///< of the button that gives the row its own; empty where that cannot be done
    friend bool operator==(const AliasQuestion &, const AliasQuestion &) = default;
};

/// Asks in the window, without a modal box, whether a title is meant for all that share it. Escape is Cancel.
class AliasQuestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit AliasQuestionBar(QWidget *parent = nullptr);

    /// Shows the question; a button that has the focus keeps it.
    void ask(const AliasQuestion &question);
    /// Gives the focus to the first answer that can be given.
    void focusAnswer();

signals:
    void sharedChosen();
    void ownChosen();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    AliasQuestion m_question;
    QLabel *m_typed;
    QLabel *m_text;
    QPushButton *m_shared;
    QPushButton *m_own;
    QPushButton *m_cancel;
};

} // namespace anchorage
