// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anchorage {

enum class MergeSide { Base, Ours, Theirs };

/// A stretch of a merged text: decided, or with what each version has there. A merged text is the parts one
/// behind the other; conflicts begin and end with lines.
struct MergePart
{
    enum class Kind {
        Text,   ///< decided
        Lines,  ///< the sides changed the same lines in different ways
        Locale, ///< the sides changed the same locale in different ways
    };
    Kind kind = Kind::Text;
    QString text; ///< of a decided part
    QString base; ///< of a conflict: whole lines with their breaks, the last of the file perhaps without
    QString ours;
    QString theirs;
    int locale = -1; ///< of a `Locale` conflict: which one of the result's `localeConflicts`

    [[nodiscard]] bool isConflict() const { return kind != Kind::Text; }
    [[nodiscard]] const QString &of(MergeSide side) const;
    friend bool operator==(const MergePart &, const MergePart &) = default;
};

/// How conflicts are written into a text, as git does it.
struct ConflictMarkers
{
    int size = 7; ///< characters of `<<<<<<<`
    QString ours = QStringLiteral("ours");
    QString base = QStringLiteral("base");
    QString theirs = QStringLiteral("theirs");
    bool withBase = false; ///< git's style `diff3`
};

/// Where a conflict stands in a marked text. Lines count from 0; `end` is the line behind the last marker.
struct ConflictLines
{
    int part = -1;
    int begin = 0;
    int end = 0;
};

/// The text with markers around every conflict; `places`, if given, gets where they are.
[[nodiscard]] QString markedText(const QList<MergePart> &parts, const ConflictMarkers &markers,
                                 QList<ConflictLines> *places = nullptr);
/// The text with every conflict decided for one side.
[[nodiscard]] QString chosenText(const QList<MergePart> &parts, MergeSide side);

/// Adds a part; decided ones melt into one.
void appendPart(QList<MergePart> &parts, MergePart part);
void appendText(QList<MergePart> &parts, const QString &text);

} // namespace anchorage
