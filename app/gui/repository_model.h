// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace anchorage {

/// The files of a repository as a tree: the kinds on top (pages, layouts, data), beneath them folders and
/// files.
class RepositoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Roles { PathRole = Qt::UserRole, MapCountRole, ProblemCountRole };

    explicit RepositoryModel(QObject *parent = nullptr);
    ~RepositoryModel() override;

    void setEntries(const QList<RepositoryEntry> &entries);
    /// The index of a file by its path relative to the root; invalid where it is not listed.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        QString name;
        QString path; ///< of a file; empty for a folder
        int maps = 0;
        int problems = 0; ///< without hints
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };

    [[nodiscard]] static QString kindTitle(EntryKind kind);
    [[nodiscard]] static int rowOf(const Node &node);
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    static Node *childFolder(Node &parent, const QString &name);
    [[nodiscard]] QModelIndex find(const QString &path, const Node &node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace anchorage
