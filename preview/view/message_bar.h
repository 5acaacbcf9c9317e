// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace anchorage::preview {

/// A sentence above the preview, with a button where something can be done about it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `button` empty: no button.
    void showMessage(const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace anchorage::preview
