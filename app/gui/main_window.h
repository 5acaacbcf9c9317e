// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_session.h"
#include "window_settings.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QTabWidget;

namespace anchorage {

class ChangesBinding;
class ChangesView;
class EditingColumn;
class ExactPreview;
class HistoryView;
class LiveChecks;
class LocaleSheet;
class LocaleTitleGrid;
class PageMemory;
class PaneBinding;
class PreviewBinding;
class ProblemsBinding;
class ProblemsPane;
class ReaderTabs;
class RepositoryTree;
class SourcePane;
class ViewMenu;
namespace preview {
class MessageBar;
class PreviewPane;
} // namespace preview

/// Arranges the panes around one page. What a pane does, its actions and their shortcuts live with the pane.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Neither is owned; both outlive the window.
    MainWindow(WindowSettings settings, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a page or a repository, as from the menu. A repository comes with the pages that were open in
    /// it last, at the same lines.
    bool open(const QString &path);
    /// `changes`: what is to be committed; `locales`: the titles of all locales. Anything else: as it is.
    void showPart(const QString &name);
    /// Opens the repository that was open last, with its pages.
    void restoreSession();
    /// Offers the unsaved texts in this folder whose programs are gone.
    void offerLostTexts(const QString &folder);

    [[nodiscard]] PageSession &session() { return m_session; }
    [[nodiscard]] RepositoryTree *tree() const { return m_tree; }
    [[nodiscard]] LocaleTitleGrid *grid() const { return m_grid; }
    [[nodiscard]] SourcePane *source() const { return m_source; }
    [[nodiscard]] ProblemsPane *problems() const { return m_problems; }
    [[nodiscard]] preview::PreviewPane *preview() const { return m_preview; }

    /// Nothing that is shown is still being read, rendered or laid out.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// A further window is wanted, by a program of its own; `path` may be empty.
    void newWindowWanted(const QString &path);
    /// Something that `isSettled` waits for may have come.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPanes();
    void buildMenus();
    void buildViewMenu();
    void buildStatusBar();
    void connectSession();
    void connectProblems();
    void restoreLayout();
    void storeLayout();

    /// What has to be known of the page that is shown before it is edited.
    void showPageNotice();
    void showProblemCount();
    void showTitle();
    /// A sentence that may go by.
    void showNote(const QString &sentence);
    void showError(const QString &reason);

    WindowSettings m_settings;
    Prompts &m_prompts;
    PageSession m_session;
    QSplitter *m_columns = nullptr;
    EditingColumn *m_editing = nullptr;
    preview::MessageBar *m_message;
    RepositoryTree *m_tree;
    LocaleTitleGrid *m_grid;
    SourcePane *m_source;
    ProblemsPane *m_problems;
    preview::PreviewPane *m_preview;
    LocaleSheet *m_sheet;
    ExactPreview *m_exact;
    ChangesView *m_changes;
    HistoryView *m_history;
    QTabWidget *m_tasks; ///< editing, and looking at what is to be committed
    ReaderTabs *m_readerTabs;
    QTabWidget *m_lowerTabs;
    LiveChecks *m_checks;
    PageMemory *m_memory = nullptr;
    ViewMenu *m_view = nullptr;
    PreviewBinding *m_previewBinding = nullptr;
    PaneBinding *m_binding = nullptr;
    ChangesBinding *m_changesBinding = nullptr;
    ProblemsBinding *m_problemsBinding = nullptr;
};

} // namespace anchorage
