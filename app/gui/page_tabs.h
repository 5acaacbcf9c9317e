// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QAction;

namespace anchorage {

class OpenPage;
class PageSession;

/// The pages that are open, in the order of the user's: which is shown, which has unsaved changes, and which
/// waits for a decision about its file. Hidden while none is open.
class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives the tabs.
    explicit PageTabs(PageSession &session, QWidget *parent = nullptr);

    /// Save all, close, close the others, close all, next and previous page.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize minimumTabSizeHint(int index) const override;

private:
    QAction *add(const QString &text, const QList<QKeySequence> &shortcuts, const QString &name,
                 void (PageTabs::*what)(OpenPage &));
    void refresh();
    void describe(int index, const OpenPage &page, const QString &label);
    void saveAll(OpenPage &page);
    void close(OpenPage &page);
    void closeOthers(OpenPage &page);
    void closeAll(OpenPage &page);
    void showNext(OpenPage &page);
    void showPrevious(OpenPage &page);
    void showBeside(const OpenPage &page, qsizetype step);

    PageSession &m_session;
    OpenPage *m_target = nullptr; ///< of the open context menu; else the page that is shown
    QList<QAction *> m_actions;
};

/// What tells these pages apart: their names, with as many folders before them as that needs. Paths are
/// relative to the repository's root.
[[nodiscard]] QStringList distinctNames(const QStringList &paths);

} // namespace anchorage
