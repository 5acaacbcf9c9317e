// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indentation.h"

#include <QTextBlock>
#include <QTextDocument>

namespace anchorage {

namespace {

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

struct Blocks
{
    QTextBlock first;
    QTextBlock last;
};

/// A selection that ends at the very start of a line does not touch that line.
Blocks touchedBlocks(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    Blocks blocks{document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())};
    if (blocks.last != blocks.first && cursor.selectionEnd() == blocks.last.position())
        blocks.last = blocks.last.previous();
    return blocks;
}

template <typename Change> void changeLines(const QTextCursor &cursor, const Change &change)
{
    const Blocks blocks = touchedBlocks(cursor);
    QTextCursor writer(blocks.first);
    writer.beginEditBlock();
    for (QTextBlock block = blocks.first;; block = block.next()) {
        writer.setPosition(block.position());
        change(writer, block.text());
        if (block == blocks.last)
            break;
    }
    writer.endEditBlock();
}

} // namespace

void indentLines(const QTextCursor &cursor, int width)
{
    changeLines(cursor, [width](QTextCursor &writer, const QString &line) {
        if (!line.isEmpty())
            writer.insertText(QString(width, u' '));
    });
}

void unindentLines(const QTextCursor &cursor, int width)
{
    changeLines(cursor, [width](QTextCursor &writer, const QString &line) {
        int count = 0;
        while (count < width && count < line.size() && line[count] == u' ')
            ++count;
        if (count == 0 && line.startsWith(u'\t'))
            count = 1;
        if (count == 0)
            return;
        writer.setPosition(writer.position() + count, QTextCursor::KeepAnchor);
        writer.removeSelectedText();
    });
}

QString indentationBefore(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const QString line = block.text();
    const int end = cursor.selectionStart() - block.position();
    int count = 0;
    while (count < end && isBlank(line[count]))
        ++count;
    return line.left(count);
}

} // namespace anchorage
