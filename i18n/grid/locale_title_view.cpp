// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_title_view.h"

#include "locale_title_delegate.h"
#include "locale_title_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace anchorage {

using namespace Qt::StringLiterals;

LocaleTitleView::LocaleTitleView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    // A hostile file can have a million rows.
    horizontalHeader()->setResizeContentsPrecision(200);
    fitRowHeight();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The titles' column changes with the others and with the window.
        if (!m_fitting && column != LocaleTitleModel::TitleColumn)
            m_userWidths = true;
    });
}

void LocaleTitleView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const QScopedValueRollback guard(m_fitting, true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(LocaleTitleModel::TitleColumn, QHeaderView::Stretch);
}

bool LocaleTitleView::editTitle()
{
    const QModelIndex title = titleOf(currentIndex());
    if (!title.isValid() || !title.flags().testFlag(Qt::ItemIsEditable))
        return false;
    makeTitleCurrent();
    return edit(title, AllEditTriggers, nullptr);
}

QLineEdit *LocaleTitleView::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
}

void LocaleTitleView::commitEditor()
{
    if (QLineEdit *editor = openEditor()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void LocaleTitleView::discardEditor()
{
    if (QLineEdit *editor = openEditor())
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
}

void LocaleTitleView::fitColumns()
{
    if (m_userWidths || !model() || model()->rowCount() == 0 || viewport()->width() <= 0)
        return;
    struct Limit
    {
        int column;
        int least; // of characters
        int most;
    };
    // In the order in which they give way when there is not enough room for the titles.
    static constexpr std::array limits{
        Limit{LocaleTitleModel::ShownColumn, 10, 30},    Limit{LocaleTitleModel::BindingColumn, 14, 30},
        Limit{LocaleTitleModel::LanguageColumn, 16, 40}, Limit{LocaleTitleModel::ProblemColumn, 11, 24},
        Limit{LocaleTitleModel::LocaleColumn, 8, 20},
    };
    const int character = fontMetrics().averageCharWidth();
    const int leastTitle = std::clamp(sizeHintForColumn(LocaleTitleModel::TitleColumn) + 2 * character,
                                      18 * character, 28 * character);
    std::array<int, LocaleTitleModel::ColumnCount> widths{};
    int room = viewport()->width();
    for (const Limit &limit : limits) {
        const int natural = std::max(sizeHintForColumn(limit.column) + character,
                                     horizontalHeader()->sectionSizeHint(limit.column));
        widths[static_cast<std::size_t>(limit.column)] =
            std::clamp(natural, limit.least * character, limit.most * character);
        room -= widths[static_cast<std::size_t>(limit.column)];
    }
    for (const Limit &limit : limits) {
        int &width = widths[static_cast<std::size_t>(limit.column)];
        const int given = std::clamp(leastTitle - room, 0, width - limit.least * character);
        width -= given;
        room += given;
    }
    const QScopedValueRollback guard(m_fitting, true);
    for (const Limit &limit : limits)
        setColumnWidth(limit.column, widths[static_cast<std::size_t>(limit.column)]);
}

void LocaleTitleView::fitRowHeight()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 4 / 3);
}

QModelIndex LocaleTitleView::titleOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(LocaleTitleModel::TitleColumn);
}

void LocaleTitleView::makeTitleCurrent()
{
    const QModelIndex title = titleOf(currentIndex());
    if (title.isValid() && title != currentIndex() && title.flags().testFlag(Qt::ItemIsEditable))
        setCurrentIndex(title);
}

QModelIndex LocaleTitleView::editableFrom(int row, int step) const
{
    for (; row >= 0 && row < model()->rowCount(rootIndex()); row += step) {
        const QModelIndex title = model()->index(row, LocaleTitleModel::TitleColumn, rootIndex());
        if (title.flags().testFlag(Qt::ItemIsEditable))
            return title;
    }
    return {};
}

void LocaleTitleView::advance()
{
    const QModelIndex next = editableFrom(currentIndex().row() + 1, 1);
    if (!m_locked && next.isValid())
        setCurrentIndex(next);
}

bool LocaleTitleView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted = trigger == AllEditTriggers || editTriggers().testFlag(trigger);
    if (m_locked && wanted && trigger != NoEditTriggers && index.flags().testFlag(Qt::ItemIsEditable)) {
        emit lockMet();
        return false;
    }
    return QTableView::edit(index, trigger, event);
}

void LocaleTitleView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool hadFocus = editor && editor->hasFocus();
    emit editorClosing();
    QTableView::closeEditor(editor, m_locked ? QAbstractItemDelegate::NoHint : hint);
    if (m_locked && hadFocus)
        emit lockMet();
}

void LocaleTitleView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // An input method writes into the row's title, whichever of its cells is current.
    setAttribute(Qt::WA_InputMethodEnabled, titleOf(current).flags().testFlag(Qt::ItemIsEditable));
}

QModelIndex LocaleTitleView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext)
        return editableFrom(currentIndex().row() + 1, 1);
    if (action == MovePrevious)
        return editableFrom(currentIndex().row() - 1, -1);
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags LocaleTitleView::selectionCommand(const QModelIndex &index,
                                                                      const QEvent *event) const
{
    // Without an event it is not the user who selects, whatever keys are down: Control is, for most
    // shortcuts.
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void LocaleTitleView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const int key = event->key();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
        editTitle();
        return;
    }
    if (plain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        if (editTitle() && openEditor())
            openEditor()->del(); // the whole title is selected
        return;
    }
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        makeTitleCurrent();
    QTableView::keyPressEvent(event);
}

void LocaleTitleView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->preeditString().isEmpty() || !event->commitString().isEmpty())
        makeTitleCurrent();
    QTableView::inputMethodEvent(event);
}

void LocaleTitleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    // The question about a row takes room, but must not hide it.
    if (m_locked)
        scrollTo(currentIndex());
}

void LocaleTitleView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRowHeight();
        fitColumns();
    }
}

} // namespace anchorage
