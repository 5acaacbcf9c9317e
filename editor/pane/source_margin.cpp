// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_margin.h"

#include "source_editor.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace anchorage {

SourceMargin::SourceMargin(SourceEditor *editor) : QWidget(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("sourceMargin"));
    setAccessibleName(tr("Line numbers"));
    setCursor(Qt::ArrowCursor);
}

int SourceMargin::signWidth() const
{
    return fontMetrics().height() * 3 / 4;
}

int SourceMargin::foldWidth() const
{
    return fontMetrics().height();
}

int SourceMargin::wantedWidth() const
{
    int digits = 2;
    for (int rest = m_editor->blockCount() / 100; rest > 0; rest /= 10)
        ++digits;
    QFont bold = font();
    bold.setBold(true);
    const int numbers =
        m_editor->areLineNumbersVisible() ? QFontMetrics(bold).horizontalAdvance(u'9') * digits : 0;
    return signWidth() + numbers + foldWidth() + fontMetrics().horizontalAdvance(u' ') / 2;
}

void SourceMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const SourceColours &colours = m_editor->colours();
    painter.fillRect(event->rect(), colours.margin);
    const QFont plain = font();
    QFont bold = plain;
    bold.setBold(true);
    qreal top = m_editor->blockBoundingGeometry(m_editor->firstVisibleBlock())
                    .translated(m_editor->contentOffset())
                    .top();
    for (QTextBlock block = m_editor->firstVisibleBlock(); block.isValid() && top <= event->rect().bottom();
         block = block.next()) {
        if (!block.isVisible())
            continue;
        const qreal height = m_editor->blockBoundingRect(block).height();
        const int line = block.blockNumber();
        const qreal lineHeight =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : height;
        const QRectF row(0, top, width(), lineHeight);
        const bool current = line == m_editor->cursorLine();
        if (line == m_editor->markedLine()) {
            painter.fillRect(QRectF(0, top, width(), height), colours.markedLine);
            painter.fillRect(QRectF(0, top, 3, height), colours.markedEdge);
        }
        if (m_editor->areLineNumbersVisible()) {
            painter.setFont(current ? bold : plain);
            painter.setPen(current ? colours.currentLineNumber : colours.lineNumber);
            painter.drawText(row.adjusted(0, 0, -foldWidth(), 0), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(line + 1));
        }
        paintProblem(painter, row, line);
        if (m_editor->canFold() && line == m_editor->frontMatterLines().begin)
            paintFold(painter, row);
        top += height;
    }
}

void SourceMargin::paintProblem(QPainter &painter, const QRectF &row, int line) const
{
    const QList<SourceProblem> problems = m_editor->problemsOfLine(line);
    if (problems.isEmpty())
        return;
    if (line == m_editor->cursorLine() && isRepairable(line)) {
        paintBulb(painter, signRect(row));
        return;
    }
    const Severity severity = problems.first().severity;
    const QRectF sign = signRect(row);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_editor->colours().severity(severity));
    // Another shape for each, so that the colour is not the only difference.
    if (severity == Severity::Error)
        painter.drawEllipse(sign);
    else if (severity == Severity::Warning)
        painter.drawPolygon(
            QPolygonF{{sign.center().x(), sign.top()}, sign.bottomRight(), sign.bottomLeft()});
    else
        painter.drawRect(sign.adjusted(1, 1, -1, -1));
    painter.restore();
}

bool SourceMargin::isRepairable(int line) const
{
    const QList<SourceProblem> problems = m_editor->problemsOfLine(line);
    return std::any_of(problems.begin(), problems.end(),
                       [](const SourceProblem &problem) { return problem.repairable; });
}

QRectF SourceMargin::signRect(const QRectF &row) const
{
    const qreal size = signWidth() * 0.62;
    return {4 + (signWidth() - 4 - size) / 2, row.center().y() - size / 2, size, size};
}

void SourceMargin::paintBulb(QPainter &painter, const QRectF &sign) const
{
    const QRectF area = sign.adjusted(-2, -3, 2, 3);
    const qreal width = area.width();
    const QRectF glass(area.left() + width * 0.1, area.top(), width * 0.8, width * 0.8);
    const QRectF base(area.center().x() - width * 0.2, glass.bottom() - width * 0.04, width * 0.4,
                      area.bottom() - glass.bottom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_editor->colours().currentLineNumber, 1));
    painter.setBrush(QColor(0xff, 0xc1, 0x07));
    painter.drawEllipse(glass);
    painter.setBrush(m_editor->colours().currentLineNumber);
    painter.drawRect(base);
    painter.restore();
}

void SourceMargin::paintFold(QPainter &painter, const QRectF &row) const
{
    const qreal size = foldWidth() * 0.5;
    const QPointF middle(width() - foldWidth() / 2.0 - 1, row.center().y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_editor->colours().lineNumber);
    painter.translate(middle);
    if (m_editor->isFolded())
        painter.rotate(-90);
    painter.drawPolygon(QPolygonF{{-size / 2, -size / 4}, {size / 2, -size / 4}, {0, size / 3}});
    painter.restore();
}

int SourceMargin::lineAt(qreal y) const
{
    qreal top = m_editor->blockBoundingGeometry(m_editor->firstVisibleBlock())
                    .translated(m_editor->contentOffset())
                    .top();
    for (QTextBlock block = m_editor->firstVisibleBlock(); block.isValid() && top <= height();
         block = block.next()) {
        if (!block.isVisible())
            continue;
        top += m_editor->blockBoundingRect(block).height();
        if (y < top)
            return block.blockNumber();
    }
    return -1;
}

void SourceMargin::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().y());
    if (event->button() != Qt::LeftButton || line < 0)
        return;
    if (m_editor->canFold() && line == m_editor->frontMatterLines().begin &&
        event->position().x() >= width() - foldWidth() - 2) {
        m_editor->setFolded(!m_editor->isFolded());
        return;
    }
    m_editor->goToLine(line);
    if (event->position().x() <= signWidth() + 2 && isRepairable(line)) {
        Q_EMIT m_editor->repairRequested(line, event->globalPosition().toPoint());
    }
}

void SourceMargin::wheelEvent(QWheelEvent *event)
{
    m_editor->wheelEvent(event);
}

bool SourceMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList messages;
    for (const SourceProblem &problem : m_editor->problemsOfLine(lineAt(help->pos().y())))
        messages += problem.message.toHtmlEscaped();
    if (isRepairable(lineAt(help->pos().y())))
        messages += tr("Click for repairs (Alt+Return)");
    if (messages.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), messages.join(QStringLiteral("<br>")), this);
    return true;
}

} // namespace anchorage
