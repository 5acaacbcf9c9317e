// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

#include <QString>

#include <optional>
#include <vector>

namespace anchorage {

/// A node of a YAML document with the places of its parts in the source. Nothing is expanded: an alias is a
/// node of its own.
struct YamlNode
{
    enum class Type { Scalar, Alias, Null, Sequence, Mapping };
    Type type = Type::Null;
    bool flow = false;   ///< of a collection
    qsizetype begin = 0; ///< of the tag, anchor or content, whichever is first
    Span tag;            ///< `!!str`, empty where there is none
    Span anchor;         ///< `&EN`, empty where there is none
    Span content;        ///< scalar with its quotes, or alias with its sign; empty for collections and null
    ScalarStyle style = ScalarStyle::Plain;
    bool isCertain = true; ///< false where the end of a scalar could not be found: it must not be replaced
    QString anchorName;    ///< without the sign
    QString value;         ///< of a scalar: its text; of an alias: the name without the sign
    std::vector<int> children; ///< nodes; of a mapping key, value, key, value …
};

struct YamlSyntaxError
{
    qsizetype position = 0; ///< where the parser noticed
    QString message;        ///< what is wrong and what to do, in whole sentences for people
};

/// The first document of a YAML text.
struct YamlTree
{
    std::vector<YamlNode> nodes; ///< in document order
    int root = -1;               ///< -1 for an empty document
    std::optional<YamlSyntaxError> error;

    /// Reads `yaml` with yaml-cpp; all positions count from `offset`. Aliases are kept from yaml-cpp, which
    /// throws at one without an anchor: each `*` is masked by a character of the same length before it sees
    /// the text, so an alias arrives as a plain scalar, one pass is enough whatever is undefined, and
    /// resolving is left to whoever knows the loader's rule. On an error the nodes up to it are there.
    [[nodiscard]] static YamlTree read(QStringView yaml, qsizetype offset);
};

} // namespace anchorage
