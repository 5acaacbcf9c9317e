// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_clipboard.h"

#include <QRegularExpression>

#include <algorithm>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString onOneLine(QString cell)
{
    static const QRegularExpression breaks(u"[ \\t]*[\\r\\n\u2028\u2029]+[ \\t]*"_s);
    return cell.replace(breaks, u" "_s);
}

/// The cell that begins at `position`, which goes on to what ends it.
QString takeCell(const QString &text, qsizetype &position)
{
    const auto isEnd = [](QChar c) { return c == u'\t' || isBreak(c); };
    if (text.at(position) == u'"') {
        QString cell;
        qsizetype at = position + 1;
        while (at < text.size() && (text.at(at) != u'"' || text.mid(at + 1, 1) == u"\"")) {
            at += text.at(at) == u'"' ? 1 : 0;
            cell += text.at(at++);
        }
        // A title can have quotes of its own: spreadsheets quote what could not be told apart else.
        const QStringView inside = QStringView(text).sliced(position + 1, at - position - 1);
        const bool needed = inside.contains(u"\"\""_s) || std::any_of(inside.begin(), inside.end(), isEnd);
        if (needed && at < text.size() && (at + 1 == text.size() || isEnd(text.at(at + 1)))) {
            position = at + 1;
            return onOneLine(cell);
        }
    }
    const auto end = std::find_if(text.begin() + position, text.end(), isEnd);
    const qsizetype begin = position;
    position = end - text.begin();
    return text.mid(begin, position - begin);
}

} // namespace

QString spreadsheetColumn(const QStringList &cells)
{
    QStringList lines;
    for (const QString &cell : cells) {
        const bool breaks =
            std::any_of(cell.begin(), cell.end(), [](QChar c) { return isBreak(c) || c == u'\t'; });
        const bool quoted = cells.size() > 1 && (breaks || cell.startsWith(u'"'));
        lines.append(quoted ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell);
    }
    return lines.join(u'\n');
}

QList<QStringList> spreadsheetCells(const QString &text)
{
    QList<QStringList> rows{{}};
    for (qsizetype position = 0; position < text.size();) {
        const bool cell = text.at(position) != u'\t' && !isBreak(text.at(position));
        rows.last().append(cell ? takeCell(text, position) : QString());
        if (position >= text.size())
            break;
        if (text.at(position) == u'\t') {
            ++position;
            if (position == text.size() || isBreak(text.at(position)))
                rows.last().append(QString());
            if (position == text.size())
                break;
            if (!isBreak(text.at(position)))
                continue;
        }
        position += text.mid(position, 2) == u"\r\n" ? 2 : 1;
        // A break at the end ends the last row and begins none.
        if (position < text.size())
            rows.append(QStringList());
    }
    if (rows.last().isEmpty())
        rows.last().append(QString());
    return rows;
}

} // namespace anchorage
