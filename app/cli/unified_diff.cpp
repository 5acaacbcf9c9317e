// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unified_diff.h"

#include "line_matching.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace anchorage::cli {

namespace {

constexpr qsizetype aroundLines = 3;

struct DiffLine
{
    char sign = ' ';
    QByteArray text; ///< with its line break, if it has one
};

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(bytes.sliced(begin, next - begin));
        begin = next;
    }
    return lines;
}

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> oldLines = linesOf(before);
    const QList<QByteArray> newLines = linesOf(after);
    QStringList oldTexts;
    QStringList newTexts;
    for (const QByteArray &line : oldLines) {
        oldTexts.append(QString::fromLatin1(line));
    }
    for (const QByteArray &line : newLines) {
        newTexts.append(QString::fromLatin1(line));
    }
    const QList<qsizetype> matches = matchLines(QList<QStringView>(oldTexts.begin(), oldTexts.end()),
                                                QList<QStringView>(newTexts.begin(), newTexts.end()));
    QList<DiffLine> result;
    QList<DiffLine> added;
    qsizetype old = 0;
    const auto removeUpTo = [&](qsizetype end) {
        for (; old < end; ++old) {
            result.append({'-', oldLines[old]});
        }
        result += std::exchange(added, {});
    };
    for (qsizetype line = 0; line < newLines.size(); ++line) {
        const qsizetype match = matches[line];
        if (match >= 0 && oldLines[match] == newLines[line]) {
            removeUpTo(match);
            result.append({' ', newLines[line]});
            ++old;
        } else {
            added.append({'+', newLines[line]});
        }
    }
    removeUpTo(oldLines.size());
    return result;
}

QByteArray hunk(const QList<DiffLine> &lines, qsizetype begin, qsizetype end, qsizetype oldLine,
                qsizetype newLine)
{
    qsizetype oldCount = 0;
    qsizetype newCount = 0;
    QByteArray content;
    for (qsizetype i = begin; i < end; ++i) {
        oldCount += lines[i].sign != '+' ? 1 : 0;
        newCount += lines[i].sign != '-' ? 1 : 0;
        content += lines[i].sign + lines[i].text;
        content += lines[i].text.endsWith('\n') ? "" : "\n\\ No newline at end of file\n";
    }
    const auto range = [](qsizetype first, qsizetype count) {
        return QByteArray::number(count == 0 ? first - 1 : first) + ',' + QByteArray::number(count);
    };
    return "@@ -" + range(oldLine, oldCount) + " +" + range(newLine, newCount) + " @@\n" + content;
}

} // namespace

QByteArray unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after)
{
    if (before == after) {
        return {};
    }
    const QList<DiffLine> lines = diffLines(before, after);
    QByteArray name = path.startsWith(u'/') ? path.toUtf8() : '/' + path.toUtf8();
    // Tools that read a diff end a name with blanks only at a tab.
    name += name.contains(' ') ? "\t\n" : "\n";
    QByteArray result = "--- a" + name + "+++ b" + name;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    qsizetype at = 0;
    const auto advance = [&](qsizetype to) {
        for (; at < to; ++at) {
            oldLine += lines[at].sign != '+' ? 1 : 0;
            newLine += lines[at].sign != '-' ? 1 : 0;
        }
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].sign == ' ') {
            continue;
        }
        qsizetype last = i;
        for (qsizetype j = i + 1; j < lines.size() && j <= last + 2 * aroundLines + 1; ++j) {
            last = lines[j].sign == ' ' ? last : j;
        }
        const qsizetype begin = std::max(at, i - aroundLines);
        const qsizetype end = std::min(lines.size(), last + aroundLines + 1);
        advance(begin);
        result += hunk(lines, begin, end, oldLine, newLine);
        advance(end);
        i = end - 1;
    }
    return result;
}

} // namespace anchorage::cli
