// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_model.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

RepositoryModel::RepositoryModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

RepositoryModel::~RepositoryModel() = default;

void RepositoryModel::setEntries(const QList<RepositoryEntry> &entries)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const EntryKind kind : {EntryKind::Page, EntryKind::Layout, EntryKind::Data}) {
        for (const RepositoryEntry &entry : entries) {
            if (entry.kind != kind) {
                continue;
            }
            Node *folder = childFolder(*m_root, kindTitle(kind));
            QStringList parts = entry.path.split(u'/');
            const QString name = parts.takeLast();
            if (kind != EntryKind::Page && !parts.isEmpty()) {
                parts.removeFirst();
            }
            for (const QString &part : parts) {
                folder = childFolder(*folder, part);
            }
            auto file = std::make_unique<Node>();
            file->name = name;
            file->path = entry.path;
            file->maps = entry.localeMaps;
            file->problems = static_cast<int>(
                std::count_if(entry.problems.begin(), entry.problems.end(), [](const Problem &problem) {
                    return problem.diagnosis.severity != Severity::Hint;
                }));
            file->parent = folder;
            folder->children.push_back(std::move(file));
        }
    }
    endResetModel();
}

QModelIndex RepositoryModel::indexOf(const QString &path) const
{
    return path.isEmpty() ? QModelIndex() : find(path, *m_root);
}

QModelIndex RepositoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex RepositoryModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeOf(index)->parent : nullptr;
    return parent == nullptr || parent == m_root.get() ? QModelIndex()
                                                       : createIndex(rowOf(*parent), 0, parent);
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int RepositoryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = *nodeOf(index);
    const bool isFile = !node.path.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return node.problems > 0 ? u"%1  (%2)"_s.arg(node.name).arg(node.problems) : node.name;
    case Qt::DecorationRole:
        return QIcon::fromTheme(!isFile             ? u"folder"_s
                                : node.problems > 0 ? u"dialog-warning"_s
                                                    : u"text-x-generic"_s);
    case Qt::ToolTipRole:
        if (!isFile) {
            return {};
        }
        return node.path + u'\n' + tr("%n list(s) of locale titles", nullptr, node.maps) + u'\n' +
               tr("%n problem(s)", nullptr, node.problems);
    case PathRole:
        return node.path;
    case MapCountRole:
        return node.maps;
    case ProblemCountRole:
        return node.problems;
    default:
        return {};
    }
}

QString RepositoryModel::kindTitle(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Page:
        return tr("Pages");
    case EntryKind::Layout:
        return tr("Layouts");
    case EntryKind::Data:
        break;
    }
    return tr("Data");
}

int RepositoryModel::rowOf(const Node &node)
{
    const auto &siblings = node.parent->children;
    const auto place =
        std::find_if(siblings.begin(), siblings.end(),
                     [&](const std::unique_ptr<Node> &sibling) { return sibling.get() == &node; });
    return static_cast<int>(place - siblings.begin());
}

const RepositoryModel::Node *RepositoryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

RepositoryModel::Node *RepositoryModel::childFolder(Node &parent, const QString &name)
{
    for (const std::unique_ptr<Node> &child : parent.children) {
        if (child->path.isEmpty() && child->name == name) {
            return child.get();
        }
    }
    auto folder = std::make_unique<Node>();
    folder->name = name;
    folder->parent = &parent;
    return parent.children.emplace_back(std::move(folder)).get();
}

QModelIndex RepositoryModel::find(const QString &path, const Node &node) const
{
    for (size_t row = 0; row < node.children.size(); ++row) {
        const Node &child = *node.children[row];
        if (child.path == path) {
            return createIndex(static_cast<int>(row), 0, &child);
        }
        if (const QModelIndex below = find(path, child); below.isValid()) {
            return below;
        }
    }
    return {};
}

} // namespace anchorage
