// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace anchorage::preview {

/// Holds the page's view, as wide as it is, or narrower and in the middle.
class PreviewStage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewStage(QWidget *parent = nullptr);

    /// Becomes the view's parent.
    void setView(QWidget *view);
    /// In pixels of the screen; 0 for all there is. A stage that is narrower gives what it has.
    void setViewWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_view = nullptr;
    int m_width = 0;
};

} // namespace anchorage::preview
