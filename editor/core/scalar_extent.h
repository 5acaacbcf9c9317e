// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

#include <QString>

#include <optional>

namespace anchorage {

/// What stands before a node's content (YAML 1.1, 8.1.1): tag and anchor in either order.
struct NodeProperties
{
    std::optional<Span> tag;
    std::optional<Span> anchor;
    qsizetype contentBegin = 0; ///< the first character of the content, past blanks, line breaks and comments
};

/// Reads the properties at `begin`. `hasAnchor` says whether the parser saw an anchor there: without one an
/// `&` belongs to something else.
[[nodiscard]] NodeProperties nodeProperties(QStringView yaml, qsizetype begin, bool hasAnchor);

struct ScalarExtent
{
    Span span; ///< with quotes or block indicator; without the line break after it
    ScalarStyle style = ScalarStyle::Plain;
    bool isCertain =
        true; ///< false where a quote has no other one, or a plain scalar's lines do not make its value
};

/// Where the scalar that begins at `begin` ends: parsers tell only where it starts. `value` is what the
/// parser read, by which the last line of a plain scalar is known.
[[nodiscard]] ScalarExtent scalarExtent(QStringView yaml, qsizetype begin, const QString &value, bool inFlow);

/// The end of what a plain scalar can hold on its first line: before ` #`, `: ` and the end of the line, in a
/// flow collection also before `,[]{}`; without blanks at its end.
[[nodiscard]] qsizetype plainLineEnd(QStringView yaml, qsizetype begin, bool inFlow);

/// The end of the quoted scalar at `begin` behind its closing quote; none where it is not closed.
[[nodiscard]] std::optional<qsizetype> quotedEnd(QStringView yaml, qsizetype begin);

} // namespace anchorage
