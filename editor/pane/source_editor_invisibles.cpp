// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invisible_characters.h"
#include "source_editor.h"

#include <QPainter>
#include <QTextBlock>

namespace anchorage {

namespace {

struct InvisiblePainter
{
    QPainter &painter;
    const SourceColours &colours;
    QFont font;

    void paint(InvisibleKind kind, const QRectF &cell, int rawByte) const
    {
        painter.setPen(QPen(colours.invisible, 1));
        painter.setBrush(Qt::NoBrush);
        switch (kind) {
        case InvisibleKind::None:
            break;
        case InvisibleKind::Blank:
            paintBlank(cell);
            break;
        case InvisibleKind::ZeroWidth:
            paintZeroWidth(cell);
            break;
        case InvisibleKind::Tab:
            paintTab(cell);
            break;
        case InvisibleKind::RawByte:
            paintByte(cell, rawByte);
            break;
        }
    }

    /// An open box at the foot of the line.
    void paintBlank(const QRectF &cell) const
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const qreal bottom = cell.bottom() - cell.height() * 0.15;
        const qreal top = bottom - cell.height() * 0.22;
        painter.drawPolyline(QPolygonF{{cell.left() + 1, top},
                                       {cell.left() + 1, bottom},
                                       {cell.right() - 1, bottom},
                                       {cell.right() - 1, top}});
        painter.setRenderHint(QPainter::Antialiasing);
    }

    /// A thin stroke with a flag at its head, so that it is not taken for the text cursor.
    void paintZeroWidth(const QRectF &cell) const
    {
        const qreal x = cell.left();
        const qreal flag = cell.height() * 0.2;
        painter.drawLine(QPointF(x, cell.top() + 1), QPointF(x, cell.bottom() - 1));
        painter.setBrush(colours.invisible);
        painter.drawPolygon(
            QPolygonF{{x - flag / 2, cell.top()}, {x + flag / 2, cell.top()}, {x, cell.top() + flag}});
    }

    void paintTab(const QRectF &cell) const
    {
        QColor faint = colours.lineNumber;
        faint.setAlphaF(0.55F);
        painter.setPen(QPen(faint, 1));
        const qreal y = cell.center().y();
        const qreal head = cell.height() * 0.12;
        painter.drawLine(QPointF(cell.left() + 2, y), QPointF(cell.right() - 3, y));
        painter.drawPolyline(QPolygonF{
            {cell.right() - 3 - head, y - head}, {cell.right() - 3, y}, {cell.right() - 3 - head, y + head}});
    }

    void paintByte(const QRectF &cell, int rawByte) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.invisible);
        const QRectF box = cell.adjusted(0.5, 1, -0.5, -1);
        painter.fillRect(cell, colours.base);
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(colours.base);
        // One digit above the other: the cell of a character that no font has is narrow.
        QFont small = font;
        small.setPixelSize(std::max(6, int(cell.height() * 0.48)));
        small.setBold(true);
        painter.setFont(small);
        const QString digits = QStringLiteral("%1").arg(rawByte, 2, 16, QLatin1Char('0')).toUpper();
        const qreal half = box.height() / 2;
        painter.drawText(box.adjusted(0, 0, 0, -half), Qt::AlignCenter, digits.left(1));
        painter.drawText(box.adjusted(0, half, 0, 0), Qt::AlignCenter, digits.right(1));
    }
};

} // namespace

void SourceEditor::paintInvisibles(QPainter &painter, const QRect &clip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const InvisiblePainter invisible{painter, m_colours, font()};
    QTextBlock block = firstVisibleBlock();
    QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && geometry.top() <= clip.bottom(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const qreal height = blockBoundingRect(block).height();
        geometry.setHeight(height);
        const QTextLayout *layout = block.layout();
        const QString text = block.text();
        const int preedit =
            layout->preeditAreaText().isEmpty() ? int(text.size()) : layout->preeditAreaPosition();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal top = geometry.top() + line.y();
            if (top > clip.bottom())
                break;
            if (top + line.height() < clip.top())
                continue;
            // Behind a text that is being composed the layout's positions are not the document's.
            const int end = std::min(line.textStart() + line.textLength(), preedit);
            for (int position = line.textStart(); position < end; ++position) {
                const InvisibleKind kind = invisibleKind(text, position);
                if (kind == InvisibleKind::None)
                    continue;
                const int next = position + (kind == InvisibleKind::RawByte ? 2 : 1);
                const qreal from = geometry.left() + line.cursorToX(position);
                const qreal to = geometry.left() + line.cursorToX(next);
                const QRectF cell(std::min(from, to), top, std::abs(to - from), line.height());
                if (cell.right() >= clip.left() && cell.left() <= clip.right())
                    invisible.paint(kind, cell, rawByteAt(text, position));
                position = next - 1;
            }
        }
        geometry.translate(0, height);
    }
    painter.restore();
}

} // namespace anchorage
