// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_editor.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace anchorage {

namespace {

/// The upper edge until one height of the view before the end, and from there on evenly to the lower edge: so
/// the ends of the text are reached together with the ends of what follows it, however high that is.
qreal referenceShare(const QScrollBar &bar)
{
    const qreal last = std::min(bar.pageStep(), bar.maximum());
    return last <= 0 ? 0 : std::clamp(1 - (bar.maximum() - bar.value()) / last, 0.0, 1.0);
}

} // namespace

std::pair<qreal, qreal> SourceEditor::viewPlace() const
{
    const qreal share = referenceShare(*verticalScrollBar());
    const qreal wanted = share * viewport()->height();
    QTextBlock block = firstVisibleBlock();
    QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    while (box.bottom() <= wanted && block.next().isValid()) {
        block = block.next();
        box = blockBoundingGeometry(block).translated(contentOffset());
    }
    const qreal within = box.height() > 0 ? std::clamp((wanted - box.top()) / box.height(), 0.0, 1.0) : 0;
    return {block.blockNumber() + within, share};
}

void SourceEditor::showPlace(qreal line, qreal share)
{
    const qreal whole = std::floor(std::clamp<qreal>(line, 0, document()->blockCount() - 1));
    QTextBlock block = document()->findBlockByNumber(int(whole));
    qreal within = std::clamp(line - whole, 0.0, 1.0);
    if (!block.isVisible()) {
        block = document()->findBlockByNumber(m_firstLine);
        within = 1;
    }
    // Upwards from the wanted line to the view's upper edge. A block's rows are known once it was laid out,
    // which asking for its height does.
    qreal above = share * viewport()->height() - within * blockBoundingRect(block).height();
    while (above > 0 && block.previous().isValid()) {
        block = block.previous();
        above -= blockBoundingRect(block).height();
    }
    const qreal height = blockBoundingRect(block).height();
    const int row = height > 0 ? qRound(-above / height * block.lineCount()) : 0;
    const QScopedValueRollback<bool> guard(m_showingPlace, true);
    // The view's height is no whole number of rows.
    verticalScrollBar()->setValue(share >= 1 ? verticalScrollBar()->maximum()
                                             : block.firstLineNumber() + row);
}

void SourceEditor::followEditOfView()
{
    if (m_editing)
        return;
    m_editing = true;
    // What an edit moves, it moves before the event loop goes on.
    QMetaObject::invokeMethod(
        this, [this] { m_editing = false; }, Qt::QueuedConnection);
}

void SourceEditor::tellPlace()
{
    const std::pair<int, qreal> top = topOfView();
    if (top == m_toldTop)
        return;
    m_toldTop = top;
    if (m_showingPlace || m_editing)
        return;
    const auto [line, share] = viewPlace();
    Q_EMIT viewScrolled(line, share);
}

} // namespace anchorage
