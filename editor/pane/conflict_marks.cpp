// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_marks.h"

#include "source_editor.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Translucent, so that the text below can be read in both colour schemes; each side has its edge, too, which
/// tells them apart without colour.
QColor tintOf(SourceBand::Kind kind, int alpha)
{
    switch (kind) {
    case SourceBand::Kind::Ours:
        return {46, 160, 67, alpha};
    case SourceBand::Kind::Theirs:
        return {47, 129, 247, alpha};
    case SourceBand::Kind::Base:
        break;
    }
    return {128, 128, 128, alpha};
}

Qt::PenStyle edgeOf(SourceBand::Kind kind)
{
    return kind == SourceBand::Kind::Ours     ? Qt::SolidLine
           : kind == SourceBand::Kind::Theirs ? Qt::DashLine
                                              : Qt::DotLine;
}

} // namespace

ConflictMarks::ConflictMarks(SourceEditor &editor) : QWidget(editor.viewport()), m_editor(editor)
{
    setObjectName(u"conflictMarks"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    editor.viewport()->installEventFilter(this);
    connect(&editor, &QPlainTextEdit::updateRequest, this, qOverload<>(&QWidget::update));
    connect(&editor, &SourceEditor::foldingChanged, this, qOverload<>(&QWidget::update));
    connect(&editor, &SourceEditor::documentShown, this, [this] { setBands({}); });
    setGeometry(editor.viewport()->rect());
    hide();
}

void ConflictMarks::setBands(const QList<SourceBand> &bands)
{
    if (bands == m_bands) {
        return;
    }
    m_bands = bands;
    setVisible(!bands.isEmpty());
    update();
}

bool ConflictMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(m_editor.viewport()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

int ConflictMarks::topOf(int line) const
{
    return m_editor.cursorRect(QTextCursor(m_editor.document()->findBlockByNumber(line))).top();
}

QRect ConflictMarks::rectOf(const SourceBand &band, int firstVisible, int lastVisible) const
{
    const int first = std::max(band.first, firstVisible);
    const int last = std::min(band.last, lastVisible);
    if (first > last || !m_editor.document()->findBlockByNumber(first).isVisible()) {
        return {};
    }
    const QTextBlock next = m_editor.document()->findBlockByNumber(last + 1);
    const bool seesNext = next.isValid() && next.isVisible() && last < lastVisible;
    const QTextBlock end = m_editor.document()->findBlockByNumber(last);
    QTextCursor behind(end);
    behind.movePosition(QTextCursor::EndOfBlock);
    const int bottom = seesNext ? topOf(last + 1) : m_editor.cursorRect(behind).bottom() + 1;
    return {0, topOf(first), width(), bottom - topOf(first)};
}

void ConflictMarks::paintEvent(QPaintEvent *)
{
    const int firstVisible = m_editor.cursorForPosition(QPoint(0, 0)).blockNumber();
    const int lastVisible = m_editor.cursorForPosition(QPoint(0, height() - 1)).blockNumber();
    QPainter painter(this);
    for (const SourceBand &band : m_bands) {
        const QRect rect = rectOf(band, firstVisible, lastVisible);
        if (!rect.isValid()) {
            continue;
        }
        painter.fillRect(rect, tintOf(band.kind, 36));
        painter.setPen(QPen(tintOf(band.kind, 230), 3, edgeOf(band.kind)));
        painter.drawLine(rect.left() + 1, rect.top() + 1, rect.left() + 1, rect.bottom() - 1);
        if (band.label.isEmpty() || band.first < firstVisible) {
            continue;
        }
        const int line = m_editor.fontMetrics().lineSpacing();
        const QRect words(rect.left(), rect.top(), rect.width() - 8, line);
        QFont font = m_editor.font();
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(m_editor.palette().color(QPalette::Text));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(band.label, Qt::ElideRight, words.width() / 2));
    }
}

} // namespace anchorage
