// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace anchorage {

/// Shows a redline as text with simple formatting. Loads nothing: no image, no style sheet, no link.
class RedlineText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RedlineText(QWidget *parent = nullptr);
    void showRedline(const QString &html);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace anchorage
