// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_tree_builder.h"

#include "scalar_extent.h"
#include "yaml_characters.h"

namespace anchorage {

namespace {

/// The end of a word for nothing (`~`, `null`) at `begin`, or `begin` itself where something else stands
/// there, such as the key of the next entry.
qsizetype nullWordEnd(QStringView yaml, qsizetype begin)
{
    const QStringView rest = yaml.sliced(begin);
    for (const QStringView word : {u"~", u"null", u"Null", u"NULL"}) {
        if (!rest.startsWith(word)) {
            continue;
        }
        qsizetype next = word.size();
        while (next < rest.size() && yaml::isBlank(rest[next].unicode())) {
            ++next;
        }
        const bool comment = next > word.size() && next < rest.size() && rest[next] == u'#';
        const bool ends = next == rest.size() || comment || QStringView(u"\n,]}").contains(rest[next]);
        return ends ? begin + word.size() : begin;
    }
    return begin;
}

} // namespace

void YamlTreeBuilder::addNull(qsizetype begin)
{
    YamlNode &node = add(begin, YamlNode::Type::Null);
    // What is nothing at all is marked where the next thing begins: a tag there is not its own.
    node.tag = {};
    const qsizetype end = nullWordEnd(m_yaml, m_contentBegin);
    node.content = {m_contentBegin + m_offset, end + m_offset};
}

void YamlTreeBuilder::addScalar(qsizetype begin, const QString &value)
{
    YamlNode &node = add(begin, YamlNode::Type::Scalar);
    node.value = value;
    const ScalarExtent extent = scalarExtent(m_yaml, m_contentBegin, node.value, m_flowDepth > 0);
    node.content = {extent.span.begin + m_offset, extent.span.end + m_offset};
    node.style = extent.style;
    node.isCertain = extent.isCertain;
    if (node.style == ScalarStyle::Plain && node.value.startsWith(u'*')) {
        node.type = YamlNode::Type::Alias;
        node.content.end = checkedName(node.content, YamlMessage::AliasName);
        node.value = node.value.mid(1, node.content.length() - 1);
        if (!node.anchor.isEmpty() || !node.tag.isEmpty()) {
            fail(node.begin, YamlMessage::AliasProperties);
        }
    } else if (!extent.isCertain && extent.style != ScalarStyle::Plain) {
        fail(node.content.begin, YamlMessage::Unclosed);
    }
}

void YamlTreeBuilder::open(qsizetype begin, YamlNode::Type type, bool flow)
{
    YamlNode &node = add(begin, type);
    node.flow = flow;
    m_flowDepth += flow ? 1 : 0;
    m_open.push_back(static_cast<int>(m_tree.nodes.size()) - 1);
}

void YamlTreeBuilder::close()
{
    m_flowDepth -= m_tree.nodes[static_cast<size_t>(m_open.back())].flow ? 1 : 0;
    m_open.pop_back();
}

YamlNode &YamlTreeBuilder::add(qsizetype begin, YamlNode::Type type)
{
    const int index = static_cast<int>(m_tree.nodes.size());
    YamlNode &node = m_tree.nodes.emplace_back();
    node.type = type;
    node.begin = begin + m_offset;
    node.anchorName = std::exchange(m_anchorName, {});
    const NodeProperties properties = nodeProperties(m_yaml, begin, !node.anchorName.isEmpty());
    m_contentBegin = properties.contentBegin;
    if (properties.tag) {
        node.tag = {properties.tag->begin + m_offset, properties.tag->end + m_offset};
    }
    if (properties.anchor) {
        node.anchor = {properties.anchor->begin + m_offset, properties.anchor->end + m_offset};
        checkedName(node.anchor, YamlMessage::AnchorName);
    }
    if (m_open.empty()) {
        m_tree.root = m_tree.root < 0 ? index : m_tree.root;
    } else {
        m_tree.nodes[static_cast<size_t>(m_open.back())].children.push_back(index);
    }
    return node;
}

/// The end of an anchor's or alias's name behind its sign as libyaml sees it. Anything behind the name is a
/// fault.
qsizetype YamlTreeBuilder::checkedName(Span source, YamlMessage message)
{
    qsizetype end = source.begin + 1;
    while (end < source.end && yaml::isAnchorNameCharacter(m_yaml[end - m_offset].unicode())) {
        ++end;
    }
    if (end < source.end || source.length() < 2) {
        fail(end, message);
    }
    return end;
}

/// For what yaml-cpp lets pass and the loaders refuse. The first fault counts.
void YamlTreeBuilder::fail(qsizetype position, YamlMessage message)
{
    if (!m_tree.error) {
        m_tree.error = YamlSyntaxError{position, yamlMessage(message)};
    }
}

} // namespace anchorage
