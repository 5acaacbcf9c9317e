// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_pane.h"

#include "find_bar.h"
#include "go_to_line_bar.h"
#include "source_editor.h"
#include "source_highlighter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <functional>

namespace anchorage {

namespace {

struct ActionLook
{
    const char *name;
    const char *icon;
    QString text;
    QList<QKeySequence> shortcuts;
};

QAction *createAction(QWidget *owner, const ActionLook &look)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(look.icon)), look.text, owner);
    action->setObjectName(QLatin1String(look.name));
    action->setShortcuts(look.shortcuts);
    owner->addAction(action);
    return action;
}

QAction *createSeparator(QWidget *owner)
{
    auto *separator = new QAction(owner);
    separator->setSeparator(true);
    return separator;
}

/// The line of text (a title in the grid, a search) that has the focus in this window, if there is one.
QLineEdit *focusedField(const QWidget *pane)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field && field->window() == pane->window() ? field : nullptr;
}

} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent), m_editor(new SourceEditor(this)), m_highlighter(new SourceHighlighter(this)),
      m_findBar(new FindBar(m_editor, this)), m_goToLineBar(new GoToLineBar(m_editor, this))
{
    setObjectName(QStringLiteral("sourcePane"));
    setAccessibleName(tr("Source"));
    setFocusProxy(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_goToLineBar);
    m_findActions = m_findBar->findActions();
    m_findActions.append(m_goToLineBar->openAction());
    addActions(m_findActions);
    createEditActions();
    createViewActions();
    m_highlighter->setColours(m_editor->colours());
    connect(m_editor, &SourceEditor::coloursChanged, this,
            [this] { m_highlighter->setColours(m_editor->colours()); });
    connect(m_editor, &SourceEditor::cursorLineChanged, this, &SourcePane::cursorLineChanged);
    connect(m_editor, &SourceEditor::viewScrolled, this, &SourcePane::viewScrolled);
    setDocument(nullptr);
}

SourcePane::~SourcePane()
{
    // The editor goes, and the focus with it, when only the QWidget is left of the pane.
    qApp->disconnect(this);
    m_editor->disconnect(this);
}

void SourcePane::createEditActions()
{
    m_undo = createAction(this, {"undo", "edit-undo", tr("&Undo"), {QKeySequence::Undo}});
    m_redo = createAction(
        this, {"redo",
               "edit-redo",
               tr("&Redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}});
    m_cut = createAction(this, {"cut", "edit-cut", tr("Cu&t"), {QKeySequence::Cut}});
    m_copy = createAction(this, {"copy", "edit-copy", tr("&Copy"), {QKeySequence::Copy}});
    m_paste = createAction(this, {"paste", "edit-paste", tr("&Paste"), {QKeySequence::Paste}});
    QAction *selectAll =
        createAction(this, {"selectAll", "edit-select-all", tr("Select &All"), {QKeySequence::SelectAll}});
    m_editActions = {m_undo, m_redo,  createSeparator(this), m_cut,
                     m_copy, m_paste, createSeparator(this), selectAll};
    connect(m_undo, &QAction::triggered, m_editor, &QPlainTextEdit::undo);
    connect(m_redo, &QAction::triggered, m_editor, &QPlainTextEdit::redo);
    const auto act = [this](QAction *action, auto onField, auto onSource) {
        connect(action, &QAction::triggered, this, [this, onField, onSource] {
            if (QLineEdit *field = focusedField(this))
                std::invoke(onField, field);
            else
                std::invoke(onSource, m_editor);
        });
    };
    act(m_copy, &QLineEdit::copy, &QPlainTextEdit::copy);
    act(m_cut, &QLineEdit::cut, &QPlainTextEdit::cut);
    act(m_paste, &QLineEdit::paste, &QPlainTextEdit::paste);
    act(selectAll, &QLineEdit::selectAll, &QPlainTextEdit::selectAll);
    connect(m_editor, &QPlainTextEdit::undoAvailable, this, &SourcePane::refreshEditActions);
    connect(m_editor, &QPlainTextEdit::redoAvailable, this, &SourcePane::refreshEditActions);
    connect(m_editor, &QPlainTextEdit::copyAvailable, this, &SourcePane::refreshEditActions);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &SourcePane::refreshEditActions);
    connect(qApp, &QApplication::focusChanged, this, &SourcePane::refreshEditActions);
}

void SourcePane::createViewActions()
{
    QAction *wrap = createAction(
        this, {"wrapLines", "text-wrap", tr("&Wrap Lines"), {QKeySequence(Qt::ALT | Qt::Key_Z)}});
    QAction *numbers = createAction(this, {"lineNumbers", "format-list-ordered", tr("&Line Numbers"), {}});
    m_fold = createAction(this, {"foldFrontMatter",
                                 "view-hidden",
                                 tr("&Fold Front Matter"),
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft),
                                  QKeySequence(Qt::CTRL | Qt::Key_BraceLeft)}});
    m_unfold = createAction(this, {"unfoldFrontMatter",
                                   "view-visible",
                                   tr("U&nfold Front Matter"),
                                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight),
                                    QKeySequence(Qt::CTRL | Qt::Key_BraceRight)}});
    for (QAction *action : {wrap, numbers}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_viewActions = {wrap, numbers, createSeparator(this), m_fold, m_unfold};
    connect(wrap, &QAction::toggled, m_editor, &SourceEditor::setWrapped);
    connect(numbers, &QAction::toggled, m_editor, &SourceEditor::setLineNumbersVisible);
    connect(m_fold, &QAction::triggered, m_editor, [this] { m_editor->setFolded(true); });
    connect(m_unfold, &QAction::triggered, m_editor, [this] { m_editor->setFolded(false); });
    const auto refresh = [this] {
        m_fold->setEnabled(m_editor->canFold() && !m_editor->isFolded());
        m_unfold->setEnabled(m_editor->isFolded());
    };
    connect(m_editor, &SourceEditor::foldingChanged, this, refresh);
    refresh();
}

void SourcePane::refreshEditActions()
{
    const QTextDocument *document = m_editor->document();
    const bool field = focusedField(this);
    const bool selected = m_editor->textCursor().hasSelection();
    const bool editable = !m_editor->isReadOnly();
    m_undo->setEnabled(editable && document->isUndoAvailable());
    m_redo->setEnabled(editable && document->isRedoAvailable());
    m_cut->setEnabled(field || (editable && selected));
    m_copy->setEnabled(field || selected);
    m_paste->setEnabled(field || (editable && m_editor->canPaste()));
}

void SourcePane::setDocument(QTextDocument *document)
{
    m_hasDocument = document;
    m_highlighter->attach(nullptr);
    m_highlighter->setContent(m_kind, false);
    m_editor->showDocument(document);
    m_highlighter->attach(document);
    setReadOnly(m_readOnly);
}

void SourcePane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(m_readOnly || !m_hasDocument);
    // Still reachable and readable by keyboard.
    m_editor->setTextInteractionFlags(m_editor->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_findBar->refreshEditable();
    refreshEditActions();
}

void SourcePane::setFileKind(FileKind kind)
{
    m_kind = kind;
    m_editor->setFileKind(kind);
    m_highlighter->setContent(kind, m_editor->canFold());
}

void SourcePane::setFrontMatterLines(int first, int last)
{
    m_editor->setFrontMatterLines(first, last);
    m_highlighter->setContent(m_kind, m_editor->canFold());
}

void SourcePane::setProblems(QList<SourceProblem> problems)
{
    m_editor->setProblems(std::move(problems));
}

void SourcePane::markLine(int line)
{
    m_editor->markLine(line);
}

void SourcePane::goToLine(int line)
{
    m_editor->goToLine(line);
}

void SourcePane::showPlace(qreal line, qreal share)
{
    m_editor->showPlace(line, share);
}

int SourcePane::cursorLine() const
{
    return m_editor->cursorLine();
}

} // namespace anchorage
