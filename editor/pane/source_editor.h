// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "source_colours.h"
#include "source_problem.h"

#include <QPlainTextEdit>

#include <utility>

namespace anchorage {

class SourceMargin;

/// The text of a page with line numbers, a foldable front matter and marks for what cannot be seen. It shows
/// a document that it does not own and keeps no copy of it; positions are those of the document, lines count
/// from 0.
///
/// Invariant: the text cursor is never in a folded line; where it goes there, the front matter unfolds.
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceEditor(QWidget *parent = nullptr);

    /// Shows `document`, which must outlive the editor or be replaced before it goes; an empty one of the
    /// editor's own for nullptr. Gives it the layout that a plain text view needs. Unfolds and forgets all
    /// marks.
    void showDocument(QTextDocument *document);

    /// Data files are YAML as a whole; it decides how far the Tab key indents.
    void setFileKind(FileKind kind);
    /// The lines of the `---` before and after the front matter; `first` is negative where there is none.
    /// Between two calls the lines follow the edits of the document.
    void setFrontMatterLines(int first, int last);
    [[nodiscard]] bool canFold() const;
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Hides the lines of the front matter behind its first one, or shows them. Nothing where `canFold` is
    /// false.
    void setFolded(bool folded);
    [[nodiscard]] Span frontMatterLines() const { return {m_firstLine, m_lastLine}; }

    void setLineNumbersVisible(bool visible);
    [[nodiscard]] bool areLineNumbersVisible() const { return m_lineNumbersVisible; }
    void setWrapped(bool wrapped);

    /// Wavy underlines with a tool tip, and a sign in the margin.
    void setProblems(QList<SourceProblem> problems);
    [[nodiscard]] const QList<SourceProblem> &problems() const { return m_problems; }
    /// All problems that touch the line, the most severe first.
    [[nodiscard]] QList<SourceProblem> problemsOfLine(int line) const;
    /// The matches of a search, sorted and disjoint; `current` is an index or -1. They follow the edits of
    /// the document until they are set again; a match whose text is edited is forgotten.
    void setMatches(QList<Span> matches, int current);
    /// Where a search looks; empty for everywhere.
    void setSearchScope(Span scope);
    /// A gentle background for the line, none where negative. Scrolls it into view, and moves neither cursor
    /// nor focus. A folded line is marked at the front matter's first line.
    void markLine(int line);
    [[nodiscard]] int markedLine() const;

    /// Puts the cursor at the start of the line (the last one if there are fewer), unfolds it and shows it.
    void goToLine(int line);
    /// Selects, unfolds and shows the span.
    void select(Span span);
    [[nodiscard]] int cursorLine() const { return textCursor().blockNumber(); }

    /// What the view shows: a line, with the part of the line behind the point, and the share of the view's
    /// height at which it stands (0 for the upper edge, 1 for the lower). At the start of the text it is the
    /// upper edge, at its end the lower one.
    [[nodiscard]] std::pair<qreal, qreal> viewPlace() const;
    /// Scrolls so that `line` stands at `share` of the height, as near as whole rows and the ends of the text
    /// allow; to the end of the text where `share` is 1. Moves neither cursor nor focus, unfolds nothing, and
    /// is not told by `viewScrolled`.
    void showPlace(qreal line, qreal share);

    [[nodiscard]] const SourceColours &colours() const { return m_colours; }

Q_SIGNALS:
    void cursorLineChanged(int line);
    /// The view was scrolled, by a person or by the program; not where an edit or `showPlace` moved it.
    void viewScrolled(qreal line, qreal share);
    void foldingChanged();
    /// Another document is shown.
    void documentShown();
    /// The text of the document changed, by whoever.
    void contentsEdited();
    void coloursChanged();
    /// The user pressed the sign of a repair beside this line.
    void repairRequested(int line, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    friend class SourceMargin;

    void followEdit(int position, int removed, int added);
    void followCursor();
    void followEditOfView();
    void tellPlace();
    void layOutMargin();
    void applyFold();
    void leaveFold();
    void refreshSelections();
    [[nodiscard]] std::pair<int, qreal> topOfView() const;
    void refreshPalette();
    void paintRows(QPainter &painter) const;
    void paintInvisibles(QPainter &painter, const QRect &clip) const;
    void paintFoldMark(QPainter &painter) const;
    [[nodiscard]] QRectF foldMarkRect() const;
    [[nodiscard]] QString foldMarkText() const;
    [[nodiscard]] bool isYamlLine(int line) const;
    [[nodiscard]] Span visibleSpan() const;
    void insertNewLine();
    void changeIndent(bool deeper);

    SourceMargin *m_margin;
    QTextDocument *m_ownDocument;
    SourceColours m_colours;
    FileKind m_kind = FileKind::Page;
    int m_firstLine = -1;
    int m_lastLine = -1;
    int m_hiddenEnd = -1; ///< the last line that was hidden by folding
    int m_blockCount = 1;
    int m_cursorLine = 0;
    /// Where the selections were last made for: first visible block and its offset.
    std::pair<int, qreal> m_selectionsTop{-1, 0};
    std::pair<int, qreal> m_toldTop{0, 0}; ///< the view's top when `viewScrolled` was last thought of
    bool m_showingPlace = false;
    bool m_editing = false; ///< the document was edited in this turn of the event loop
    bool m_folded = false;
    bool m_lineNumbersVisible = true;
    QList<SourceProblem> m_problems;
    QList<Span> m_matches;
    int m_currentMatch = -1;
    Span m_searchScope;
    QTextCursor m_mark;
};

} // namespace anchorage
