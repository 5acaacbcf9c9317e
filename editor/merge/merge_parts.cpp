// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_parts.h"

namespace anchorage {

namespace {

QString whole(const QString &lines)
{
    return lines.isEmpty() || lines.endsWith(u'\n') ? lines : lines + u'\n';
}

QString marker(QChar sign, const ConflictMarkers &markers, const QString &label)
{
    return QString(markers.size, sign) + (label.isEmpty() ? QString() : u' ' + label) + u'\n';
}

QString marked(const MergePart &part, const ConflictMarkers &markers)
{
    QString result = marker(u'<', markers, markers.ours) + whole(part.ours);
    if (markers.withBase) {
        result += marker(u'|', markers, markers.base) + whole(part.base);
    }
    return result + marker(u'=', markers, {}) + whole(part.theirs) + marker(u'>', markers, markers.theirs);
}

} // namespace

const QString &MergePart::of(MergeSide side) const
{
    if (kind == Kind::Text) {
        return text;
    }
    return side == MergeSide::Base ? base : side == MergeSide::Ours ? ours : theirs;
}

QString markedText(const QList<MergePart> &parts, const ConflictMarkers &markers,
                   QList<ConflictLines> *places)
{
    QString result;
    qsizetype counted = 0;
    int line = 0;
    const auto lineNow = [&] {
        line += static_cast<int>(QStringView(result).sliced(counted).count(u'\n'));
        counted = result.size();
        return line;
    };
    for (int index = 0; index < parts.size(); ++index) {
        if (!parts[index].isConflict()) {
            result += parts[index].text;
            continue;
        }
        const int begin = lineNow();
        result += marked(parts[index], markers);
        if (places != nullptr) {
            places->append({index, begin, lineNow()});
        }
    }
    return result;
}

QString chosenText(const QList<MergePart> &parts, MergeSide side)
{
    QString result;
    for (const MergePart &part : parts) {
        result += part.of(side);
    }
    return result;
}

void appendPart(QList<MergePart> &parts, MergePart part)
{
    if (!part.isConflict() && part.text.isEmpty()) {
        return;
    }
    if (!part.isConflict() && !parts.isEmpty() && !parts.last().isConflict()) {
        parts.last().text += part.text;
        return;
    }
    parts.append(std::move(part));
}

void appendText(QList<MergePart> &parts, const QString &text)
{
    appendPart(parts, {MergePart::Kind::Text, text, {}, {}, {}, -1});
}

} // namespace anchorage
