// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"
#include "yaml_tree.h"

namespace anchorage {

/// An anchor of the file, on a locale's row or anywhere else.
struct AnchorDefinition
{
    QString name;
    qsizetype position = 0;        ///< of its sign
    RowRef row;                    ///< where it is on the value of a locale's row
    std::optional<QString> title;  ///< the text of the scalar it is on, if it is on one
    std::optional<QString> loaded; ///< what the loader makes of that scalar
};

/// The locale maps of a YAML text and the anchors that their aliases can refer to, in document order.
struct LocaleMaps
{
    QList<LocaleMap> maps;
    QList<AnchorDefinition> anchors;

    /// From a tree that was read without an error: every block or flow mapping under a key `titles` with at
    /// least one key that looks like a locale. `text` is the whole text that the tree's positions count in.
    [[nodiscard]] static LocaleMaps fromTree(QStringView text, const YamlTree &tree);
    /// By lines, where the parser gave up. `yaml` is the place of the YAML in `text`.
    [[nodiscard]] static LocaleMaps fromLines(QStringView text, Span yaml, int firstLine);

    /// Gives every alias row the title of the last anchor of its name before it (YAML 1.1, 7.1; what libyaml
    /// and Psych do), fills `target`, `followers` and `loaded`, and makes the paths unique.
    void resolve();
};

} // namespace anchorage
