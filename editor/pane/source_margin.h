// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace anchorage {

class SourceEditor;

/// The strip beside the text: signs for problems, line numbers, and the triangle that folds the front matter.
class SourceMargin : public QWidget
{
    Q_OBJECT
public:
    explicit SourceMargin(SourceEditor *editor);

    /// For the number of lines that the document has now.
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] QSize sizeHint() const override { return {wantedWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] int foldWidth() const;
    /// -1 below the last line.
    [[nodiscard]] int lineAt(qreal y) const;
    [[nodiscard]] bool isRepairable(int line) const;
    [[nodiscard]] QRectF signRect(const QRectF &row) const;
    void paintBulb(QPainter &painter, const QRectF &sign) const;
    void paintProblem(QPainter &painter, const QRectF &row, int line) const;
    void paintFold(QPainter &painter, const QRectF &row) const;

    SourceEditor *m_editor;
};

} // namespace anchorage
