// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indentation.h"
#include "invisible_characters.h"
#include "source_editor.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

namespace anchorage {

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() || modifiers != Qt::NoModifier ||
        (!isReturn && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    // With Shift too: Qt would put U+2028 into the line, which no reader of the file expects.
    if (isReturn)
        insertNewLine();
    else
        changeIndent(event->key() == Qt::Key_Tab && !(event->modifiers() & Qt::ShiftModifier));
    event->accept();
}

void SourceEditor::insertNewLine()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    QString indent = indentationBefore(cursor);
    const QString before = block.text().left(cursor.selectionStart() - block.position()).trimmed();
    if (isYamlLine(block.blockNumber()) && before.endsWith(u':') && !before.startsWith(u'#'))
        indent += QStringLiteral("  ");
    cursor.insertText(u'\n' + indent);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEditor::changeIndent(bool deeper)
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const int width = isYamlLine(first.blockNumber()) ? 2 : 4;
    const bool severalLines = first != document()->findBlock(cursor.selectionEnd());
    if (!deeper)
        unindentLines(cursor, width);
    else if (severalLines)
        indentLines(cursor, width);
    else
        cursor.insertText(QString(width, u' '));
    if (deeper && !severalLines)
        setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEditor::mousePressEvent(QMouseEvent *event)
{
    if (m_folded && event->button() == Qt::LeftButton && foldMarkRect().contains(event->position())) {
        setFolded(false);
        return;
    }
    QPlainTextEdit::mousePressEvent(event);
}

void SourceEditor::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool onMark = m_folded && foldMarkRect().contains(event->position());
    viewport()->setCursor(onMark ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool SourceEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = cursorForPosition(help->pos());
    QStringList lines;
    for (const SourceProblem &problem : problemsOfLine(cursor.blockNumber())) {
        if (cursor.position() >= problem.span.begin && cursor.position() <= problem.span.end)
            lines += problem.message.toHtmlEscaped();
    }
    const QString text = cursor.block().text();
    if (const int index = cursor.positionInBlock(); index < text.size())
        lines += invisibleDescription(text, index).toHtmlEscaped();
    lines.removeAll(QString());
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(QStringLiteral("<br>")), viewport());
    return true;
}

// Files that are dropped are opened by the window; ignored events go up to it.

void SourceEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void SourceEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QPlainTextEdit::dragMoveEvent(event);
}

void SourceEditor::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QPlainTextEdit::dropEvent(event);
}

bool SourceEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void SourceEditor::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.remove(QChar(u'\0')); // would make the file a binary one
    QTextCursor cursor = textCursor();
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *SourceEditor::createMimeDataFromSelection() const
{
    // Qt's own would turn U+00A0 into a space.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace anchorage
