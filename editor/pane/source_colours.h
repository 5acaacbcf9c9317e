// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "text_role.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace anchorage {

/// The colours of the source pane, derived from a palette so that they suit light, dark and high-contrast
/// themes. Every colour of text has a contrast of at least 4.5:1 (WCAG 2.1, criterion 1.4.3) on `base`,
/// `currentLine` and `markedLine`, wherever black or white reaches that.
struct SourceColours
{
    QColor base;
    QColor text;
    QColor margin; ///< background of the line numbers
    QColor lineNumber;
    QColor currentLineNumber;
    QColor currentLine;
    QColor markedLine; ///< background of the line that belongs to the row selected in the grid
    QColor markedEdge;
    QColor searchScope;
    QColor match; ///< background of the other matches
    QColor matchText;
    QColor currentMatch; ///< background of the match that is selected
    QColor currentMatchText;
    QColor invisible; ///< marks for characters that cannot be seen
    std::array<QColor, textRoleCount> roles;
    std::array<QColor, 3> severities; ///< by `Severity`

    [[nodiscard]] static SourceColours of(const QPalette &palette);
    /// For text on another background of the palette than its base.
    [[nodiscard]] static SourceColours on(QPalette palette, QPalette::ColorRole background);
    [[nodiscard]] const QColor &role(TextRole role) const { return roles[std::size_t(role)]; }
    friend bool operator==(const SourceColours &, const SourceColours &) = default;
    [[nodiscard]] const QColor &severity(Severity severity) const
    {
        return severities[std::size_t(severity)];
    }
};

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace anchorage
