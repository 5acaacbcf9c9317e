// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QString>

namespace anchorage {

/// Where a page's front matter is, by Jekyll's rule (`Jekyll::Document::YAML_FRONT_MATTER_REGEXP`): a first
/// line of
/// `---` and white space, up to the next line of `---` or `...` and white space; blank lines after that
/// belong to it.
struct YamlRegion
{
    enum class State {
        Absent,     ///< the file has none
        Closed,     ///< as Jekyll wants it
        BlankFirst, ///< there is one, but blank lines stand before it: Jekyll sees none
        Unclosed,   ///< the second line is missing: Jekyll sees none
    };
    State state = State::Absent;
    bool bom = false;        ///< the text begins with U+FEFF
    Span opening;            ///< the first `---`
    Span yaml;               ///< between the two lines; of an unclosed one, as far as it looks like YAML
    qsizetype bodyBegin = 0; ///< where what Jekyll renders begins
};

[[nodiscard]] YamlRegion findYamlRegion(QStringView text);

} // namespace anchorage
