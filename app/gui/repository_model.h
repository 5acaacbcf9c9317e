// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <vector>

namespace anchorage {

/// The files of a repository as a tree: the kinds on top (pages, layouts, data), beneath them folders, then
/// files, each by name. Finding a file takes constant time, so that a repository of many thousand pages can
/// be filled and changed in batches.
class RepositoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Roles {
        PathRole = Qt::UserRole,
        MapCountRole,
        ProblemCountRole,
        LocalesRole,
        MissingLocalesRole, ///< of a file with locale titles: locales of the site without one in it; a list
        StateRole
    };

    explicit RepositoryModel(QObject *parent = nullptr);
    ~RepositoryModel() override;

    void setEntries(const QList<RepositoryEntry> &entries);
    /// What these files are now; those that are not in the tree are added. Where many come or go at once, the
    /// model is reset, which takes views less time than many rows.
    void update(const QList<RepositoryEntry> &entries);
    void remove(const QStringList &paths);
    /// Removes every file that is not among these.
    void retain(const QSet<QString> &paths);
    /// How many problems a file has, hints not counted.
    void setProblemCount(const QString &path, int problems);

    /// Which locales a file has a title for; sorted.
    void setLocales(const QString &path, const QStringList &locales);

    /// What git says of files, as a letter each (`M`, `A`, `D`, `R`, `U`, `?`); files that are not named are
    /// as they were committed.
    void setStates(const QHash<QString, QString> &states);
    /// How many files have a title for each locale.
    [[nodiscard]] const QMap<QString, int> &localeCounts() const { return m_localeFiles; }

    /// Those that have a title in more than one file; sorted.
    [[nodiscard]] QStringList siteLocales() const { return m_siteLocales; }

    /// The index of a file by its path relative to the root; invalid where it is not listed.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    [[nodiscard]] qsizetype fileCount() const { return m_files.size(); }
    [[nodiscard]] QStringList paths() const { return m_files.keys(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// `siteLocales()` are others, and so is what any file lacks.
    void siteLocalesChanged();

private:
    struct Node
    {
        QString name;
        QString path; ///< of a file; empty for a folder
        EntryKind kind = EntryKind::Page;
        int maps = 0;
        int problems = 0; ///< without hints
        QStringList locales;
        QString state;
        Node *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children;
    };

    /// While it lives, views are told nothing of single rows: they look at everything again afterwards.
    class Reset;

    [[nodiscard]] static QString kindTitle(EntryKind kind);
    [[nodiscard]] static bool comesBefore(const Node &a, const Node &b);
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QStringList missingLocales(const Node &file) const;
    [[nodiscard]] QString text(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &file) const;
    [[nodiscard]] QString accessibleText(const Node &node) const;
    void fill(Node &file, const RepositoryEntry &entry);
    void countLocales(const QStringList &locales, int by);
    void noteSiteLocales();
    void add(const RepositoryEntry &entry);
    Node &folderOf(const RepositoryEntry &entry);
    void forgetFolder() { m_lastFolder = nullptr; }
    Node &childFolder(Node &parent, const QString &name, EntryKind kind);
    Node &insert(Node &parent, std::unique_ptr<Node> child);
    void take(Node &node);
    void tellChanged(const Node &node);

    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_files; ///< by path
    QHash<QString, QString> m_states;
    QMap<QString, int> m_localeFiles; ///< how many files have a title for a locale
    QStringList m_siteLocales;
    Node *m_lastFolder = nullptr; ///< where the last file was added, for the next one is often beside it
    QString m_lastFolderPath;
    EntryKind m_lastFolderKind = EntryKind::Page;
    bool m_resetting = false; ///< views look at everything again, rows are not told one by one
};

} // namespace anchorage
