// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace anchorage {

/// A line below the titles for one name: Return enters it, Escape leaves.
class NameEntryBar : public QFrame
{
    Q_OBJECT

public:
    explicit NameEntryBar(QWidget *parent = nullptr);

    /// Shows the line and takes the focus, with the name selected.
    void ask(const QString &prompt, const QString &name);

signals:
    /// The line stays until it is hidden, so that a refused name can be changed.
    void entered(const QString &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_prompt;
    QLineEdit *m_name;
};

} // namespace anchorage
