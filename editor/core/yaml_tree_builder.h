// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml_messages.h"
#include "yaml_tree.h"

namespace anchorage {

/// Makes a tree of a parser's events. Parsers tell where a node begins and what it holds; the places of its
/// parts are read from the text here, by the same rules whichever parser it is.
///
/// Positions are those in `yaml` at which the parser marked the node: its tag, anchor or content, whichever
/// is first. `yaml` and `tree` must outlive the builder; all positions in the tree count from `offset`.
class YamlTreeBuilder
{
public:
    YamlTreeBuilder(QStringView yaml, qsizetype offset, YamlTree &tree)
        : m_yaml(yaml), m_offset(offset), m_tree(tree)
    {
    }

    void setAnchor(const QString &name) { m_anchorName = name; } ///< of the node that comes next
    void addNull(qsizetype begin);
    /// An alias comes as the scalar that it looks like, with its sign.
    void addScalar(qsizetype begin, const QString &value);
    void open(qsizetype begin, YamlNode::Type type, bool flow);
    void close(); ///< the collection that was opened last

private:
    YamlNode &add(qsizetype begin, YamlNode::Type type);
    qsizetype checkedName(Span source, YamlMessage message);
    void fail(qsizetype position, YamlMessage message);

    QStringView m_yaml;
    qsizetype m_offset;
    YamlTree &m_tree;
    QString m_anchorName;
    qsizetype m_contentBegin = 0;
    std::vector<int> m_open;
    int m_flowDepth = 0;
};

} // namespace anchorage
