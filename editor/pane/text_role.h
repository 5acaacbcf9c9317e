// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace anchorage {

/// What a piece of source text is, for its colour.
enum class TextRole : quint8 {
    Plain,
    Delimiter, ///< the `---` lines around the front matter
    Key,
    Anchor,
    Alias,
    Tag,
    String,
    Constant, ///< a plain scalar that YAML 1.1 does not read as text: `no`, `1,000`, `2024-01-01`
    Indicator,
    Comment,
    Heading,
    Code,
    Link,
    Url,
    ListMarker,
    Quote,
    TablePipe,
    Html,
    Liquid,
    Attributes, ///< a kramdown attribute list: `{: .note}`
    Footnote,
    Rule,
    Math,
};
inline constexpr int textRoleCount = int(TextRole::Math) + 1;

/// Bold, italic and struck through, on top of a role; combined as flags.
enum TextStyle : quint8 { Upright = 0, Strong = 1, Emphasis = 2, Struck = 4 };

/// A piece of one line, in UTF-16 units from the line's start.
struct RoleRun
{
    int start = 0;
    int length = 0;
    TextRole role = TextRole::Plain;
    quint8 style = Upright;
    friend bool operator==(const RoleRun &, const RoleRun &) = default;
};

} // namespace anchorage
