// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace anchorage {

/// Shows changed lines under a sentence that says what they are. The caller adds what can be done with them;
/// there is a button to close it.
class DiffDialog : public QDialog
{
    Q_OBJECT
public:
    DiffDialog(const QString &title, const QString &sentence, const QString &diff, QWidget *parent);
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QDialogButtonBox *m_buttons;
};

} // namespace anchorage
