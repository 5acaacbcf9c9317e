// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace anchorage {

/// What the status bar always shows: problems, the locale of the preview, the cursor's line.
class StatusLabels : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabels(QWidget *parent = nullptr);

    void showProblems(const QString &summary);
    void showLocale(const QString &locale);
    /// Counted from 0; negative where there is no page.
    void showLine(int line);

private:
    QLabel *m_problems;
    QLabel *m_locale;
    QLabel *m_position;
};

} // namespace anchorage
