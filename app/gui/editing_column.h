// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSplitter;

namespace anchorage {

class LocaleTitleGrid;
class PageSession;
class PageTabs;
class SourcePane;

/// The column in which pages are edited: tabs of the open ones, the titles and the source of the one that is
/// shown, and what is told about it beneath. Also says what git left to decide in it.
class EditingColumn : public QWidget
{
    Q_OBJECT
public:
    /// The panes become children. `session` is not owned and outlives the column.
    EditingColumn(PageSession &session, LocaleTitleGrid *grid, SourcePane *source, QWidget *below,
                  QWidget *parent = nullptr);

    /// What can be done with open pages, see PageTabs.
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    /// A sentence for people.
    void told(const QString &sentence);

private:
    PageTabs *m_tabs;
    QSplitter *m_parts;
};

} // namespace anchorage
