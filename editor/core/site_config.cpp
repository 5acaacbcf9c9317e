// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_config.h"

#include "yaml_scalar.h"
#include "yaml_tree.h"

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

void collect(const YamlTree &tree, int index, const QString &path, QHash<QString, QString> &scalars,
             QSet<QString> &nulls)
{
    const YamlNode &node = tree.nodes[static_cast<size_t>(index)];
    const auto child = [&](size_t i) -> const YamlNode & {
        return tree.nodes[static_cast<size_t>(node.children[i])];
    };
    if (node.type == YamlNode::Type::Scalar) {
        scalars[path] = node.value;
    } else if (node.type == YamlNode::Type::Null ||
               (node.type == YamlNode::Type::Sequence && node.children.empty())) {
        nulls.insert(path);
    } else if (node.type == YamlNode::Type::Sequence) {
        for (size_t i = 0; i < node.children.size(); ++i) {
            collect(tree, node.children[i], u"%1[%2]"_s.arg(path).arg(i), scalars, nulls);
        }
    } else if (node.type == YamlNode::Type::Mapping) {
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const QString key = child(i).value;
            collect(tree, node.children[i + 1], path.isEmpty() ? key : path + u'.' + key, scalars, nulls);
        }
    }
}

} // namespace

SiteConfig SiteConfig::parse(QStringView yaml)
{
    SiteConfig config;
    const YamlTree tree = YamlTree::read(yaml, 0);
    if (!tree.error && tree.root >= 0) {
        collect(tree, tree.root, {}, config.m_scalars, config.m_nulls);
    }
    return config;
}

QString SiteConfig::value(const QString &path, const QString &fallback) const
{
    return m_scalars.value(path, fallback);
}

bool SiteConfig::flag(const QString &path, bool fallback) const
{
    const auto scalar = m_scalars.constFind(path);
    if (scalar == m_scalars.cend()) {
        return fallback;
    }
    const LoadedScalar loaded = loadPlainScalar(*scalar);
    return loaded.type == ScalarType::Boolean ? loaded.printed == u"true" : fallback;
}

QStringList SiteConfig::pathsFrom(const QString &start) const
{
    QStringList paths = m_scalars.keys();
    paths.removeIf([&](const QString &path) { return !path.startsWith(start); });
    return paths;
}

bool SiteConfig::listContains(const QString &path, QStringView text) const
{
    for (int i = 0;; ++i) {
        const auto entry = m_scalars.constFind(u"%1[%2]"_s.arg(path).arg(i));
        if (entry == m_scalars.cend()) {
            return false;
        }
        if (*entry == text) {
            return true;
        }
    }
}

} // namespace anchorage
