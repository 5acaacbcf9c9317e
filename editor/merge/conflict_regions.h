// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "text_edit.h"

#include <QList>
#include <QString>

namespace anchorage {

/// A place of a text where git (or whoever writes as it does) left both sides between markers. Spans are
/// whole lines with their breaks; lines count from 0.
struct ConflictRegion
{
    Span whole;  ///< with the markers
    Span ours;   ///< what stands first
    Span base;   ///< git's styles `diff3` and `zdiff3`; empty elsewhere
    Span theirs; ///< what stands last
    int firstLine = 0;
    int baseLine = -1;  ///< of the marker before the base; -1 for none
    int middleLine = 0; ///< of the marker before theirs
    int lastLine = 0;   ///< of the last marker
    QString oursLabel;  ///< what git wrote behind the marker: `HEAD`, a branch, a commit
    QString theirsLabel;
    /// A line of one of the sides looks like the marker between them (a Markdown heading may): which it is
    /// cannot be told.
    bool ambiguous = false;
};

/// The places in conflict, in the order of the text. Markers begin a line and have one length of at least
/// seven signs within a place (gitattributes(5), `conflict-marker-size`); what is not complete is none.
/// Linear in the length.
[[nodiscard]] QList<ConflictRegion> conflictRegions(QStringView text);

/// Whether one of the lines is a marker of any kind. A change whose lines have none, neither before nor
/// after, makes and ends no conflict.
[[nodiscard]] bool hasConflictMarker(QStringView lines);

enum class RegionChoice { Ours, Theirs, Both };

/// Puts what is chosen in the place of the conflict. Fails where that cannot be told.
[[nodiscard]] Result<TextEdit> decidedRegion(QStringView text, const ConflictRegion &region,
                                             RegionChoice choice);

} // namespace anchorage
