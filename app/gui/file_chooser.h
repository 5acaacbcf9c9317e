// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace anchorage {

/// The paths that hold the letters of `typed` in their order, the closest first: letters at the start of a
/// word and letters next to each other count more, and so does the file's name before its folders. Ignores
/// case. All of them, in their order, where nothing was typed; at most `limit`.
[[nodiscard]] QStringList matchingPaths(const QStringList &paths, const QString &typed, int limit);

/// Finds a file of the repository by a few letters of its path. Deletes itself when it is closed.
class FileChooser : public QDialog
{
    Q_OBJECT
public:
    /// `paths` are relative to the repository's root.
    FileChooser(const QString &title, QStringList paths, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void choose();

    QStringList m_paths;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace anchorage
