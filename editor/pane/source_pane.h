// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "source_problem.h"

#include <QList>
#include <QWidget>

class QAction;
class QTextDocument;

namespace anchorage {

class FindBar;
class GoToLineBar;
class SourceEditor;
class SourceHighlighter;

/// The source of a page: its text with find, replace and go to line beneath it. Shows a document of somebody
/// else's and never holds a copy of it; undo and redo are the document's own. Lines count from 0, positions
/// are the document's.
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);
    ~SourcePane() override;

    /// The document must outlive the pane or be replaced before it goes; nullptr shows an empty, read-only
    /// pane. Gives the document a QPlainTextDocumentLayout. Forgets problems, marks, front matter lines and
    /// folding.
    void setDocument(QTextDocument *document);
    /// Data files are YAML from end to end. A page by default.
    void setFileKind(FileKind kind);
    /// The lines of the two `---`; a negative `first` where there is no front matter (not even an unclosed
    /// one). To be called whenever the page was understood anew; cheap where nothing changed.
    void setFrontMatterLines(int first, int last);
    void setProblems(QList<SourceProblem> problems);
    void setReadOnly(bool readOnly);

    /// Marks the line of the row that is selected in the grid; none where negative. Scrolls it into view, but
    /// moves neither the cursor nor the focus.
    void markLine(int line);
    /// Moves the cursor there, shows it, and unfolds where needed. Does not take the focus.
    void goToLine(int line);
    [[nodiscard]] int cursorLine() const;
    /// Scrolls so that `line` (with the part of the line behind the point) stands at `share` of the view's
    /// height, 0 for its upper edge. Moves neither cursor nor focus, and is not told by `viewScrolled`.
    void showPlace(qreal line, qreal share);

    /// Undo, redo, cut, copy, paste, select all, with separators where a menu has them. Undo and redo act on
    /// the document wherever the focus is; the others on the text field that has the focus in this window,
    /// else on the source.
    [[nodiscard]] QList<QAction *> editActions() const { return m_editActions; }
    /// Find, find next, find previous, replace, go to line.
    [[nodiscard]] QList<QAction *> findActions() const { return m_findActions; }
    /// Wrap lines, line numbers (both checkable), fold and unfold the front matter.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }

    [[nodiscard]] SourceEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void cursorLineChanged(int line);
    /// The view was scrolled, by a person or by the program, but for `showPlace` and what an edit moves:
    /// `line` now stands at `share` of the height (see SourceEditor::viewPlace).
    void viewScrolled(qreal line, qreal share);

private:
    void createEditActions();
    void createViewActions();
    void refreshEditActions();

    SourceEditor *m_editor;
    SourceHighlighter *m_highlighter;
    FindBar *m_findBar;
    GoToLineBar *m_goToLineBar;
    FileKind m_kind = FileKind::Page;
    bool m_hasDocument = false;
    bool m_readOnly = false;
    QList<QAction *> m_editActions;
    QList<QAction *> m_findActions;
    QList<QAction *> m_viewActions;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_unfold = nullptr;
};

} // namespace anchorage
