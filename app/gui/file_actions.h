// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace anchorage {

class PageSession;
class Prompts;
class RepositoryTree;

/// New pages from the site's own ones, renaming and deleting: what leads to a page in the menu
/// (`_data/navigation.yml`) is kept in step where the user agrees. A deleted page goes to the trash.
class FileActions : public QObject
{
    Q_OBJECT
public:
    /// Nothing is owned, everything outlives the object.
    FileActions(PageSession &session, RepositoryTree &tree, Prompts &prompts, QObject *parent = nullptr);

    /// New, rename, delete: about the file that is selected in the tree.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// A whole sentence for people.
    void failed(const QString &reason);
    void told(const QString &sentence);

private:
    /// The menu's data with what will be written into it.
    struct MenuChange
    {
        QString text;
        TextEdit edit;        ///< empty where there is nothing to change
        bool possible = true; ///< false: an entry leads to the page, but cannot be taken out alone
    };

    void makePage(const QString &pattern);
    void rename(const QString &path);
    void remove(const QString &path);
    [[nodiscard]] MenuChange menuChange(const QString &path, const std::optional<QString> &newPath) const;
    [[nodiscard]] QString addressOf(const QString &path, const QString &textPath) const;
    /// With the unsaved changes of its open document, if there are any; nothing where there is none.
    [[nodiscard]] std::optional<QString> menuText() const;
    [[nodiscard]] bool writeMenu(const MenuChange &change);
    /// Whether the path is one of a file that may be made in the repository; says why not.
    [[nodiscard]] bool isFree(const QString &path);
    [[nodiscard]] QString absolute(const QString &path) const;

    PageSession &m_session;
    RepositoryTree &m_tree;
    Prompts &m_prompts;
};

} // namespace anchorage
