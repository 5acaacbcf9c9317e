// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_find_bar.h"

#include "preview_input.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QWebEngineFindTextResult>
#include <QWebEnginePage>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

PreviewFindBar::PreviewFindBar(QWebEnginePage *page, QWidget *parent)
    : QWidget(parent), m_page(page), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(u"previewFindBar"_s);
    setAccessibleName(tr("Find in the preview"));
    m_field->setObjectName(u"previewFindText"_s);
    m_field->setAccessibleName(tr("Find in the preview"));
    m_field->setPlaceholderText(tr("Find in the preview"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(120);
    m_count->setObjectName(u"previewFindCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 of 0000"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(4);
    row->addWidget(m_field, 3);
    m_matchCase = addButton(u"previewMatchCase"_s, {}, u"Aa"_s, tr("Match case"));
    m_matchCase->setCheckable(true);
    m_previous = addButton(u"previewPreviousMatch"_s, u"go-up"_s, u"↑"_s, tr("Previous match"));
    m_next = addButton(u"previewNextMatch"_s, u"go-down"_s, u"↓"_s, tr("Next match"));
    row->addWidget(m_count, 2);
    QToolButton *close = addButton(u"previewCloseFind"_s, u"window-close"_s, u"×"_s, tr("Close (Escape)"));
    makeActions();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { search(Direction::Forward); });
    connect(m_matchCase, &QToolButton::toggled, this, [this] {
        // The engine goes on with the old choice as long as the text is the same.
        m_page->findText({});
        search(Direction::Forward);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { search(Direction::Backward); });
    connect(m_next, &QToolButton::clicked, this, [this] { search(Direction::Forward); });
    connect(close, &QToolButton::clicked, this, &PreviewFindBar::shut);
    connect(m_page, &QWebEnginePage::findTextFinished, this, &PreviewFindBar::showResult);
    showResult({});
    hide();
}

QToolButton *PreviewFindBar::addButton(const QString &name, const QString &icon, const QString &sign,
                                       const QString &what)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(sign);
    button->setToolTip(what);
    button->setAccessibleName(what);
    layout()->addWidget(button);
    return button;
}

void PreviewFindBar::makeActions()
{
    const auto add = [this](const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &shortcut) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.append(action);
        return action;
    };
    const QAction *find = add(u"previewFind"_s, u"edit-find"_s, tr("&Find in Preview…"), QKeySequence::Find);
    const QAction *next =
        add(u"previewFindNext"_s, u"go-down"_s, tr("Find &Next in Preview"), QKeySequence(Qt::Key_F3));
    const QAction *previous = add(u"previewFindPrevious"_s, u"go-up"_s, tr("Find &Previous in Preview"),
                                  QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(find, &QAction::triggered, this, &PreviewFindBar::open);
    connect(next, &QAction::triggered, this, [this] { search(Direction::Forward); });
    connect(previous, &QAction::triggered, this, [this] { search(Direction::Backward); });
    auto *input = new PreviewInput(m_field, this);
    input->setActions(m_actions);
}

void PreviewFindBar::open()
{
    const QString selected = m_page->selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n')) {
        m_field->setText(selected);
    }
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void PreviewFindBar::shut()
{
    m_page->findText({});
    hide();
    Q_EMIT closed();
}

void PreviewFindBar::search(Direction direction)
{
    if (m_field->text().isEmpty()) {
        m_page->findText({});
        showResult({});
        if (!isVisible()) {
            open();
        }
        return;
    }
    show();
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, direction == Direction::Backward);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, m_matchCase->isChecked());
    Q_EMIT searched();
    m_page->findText(m_field->text(), flags);
}

void PreviewFindBar::showResult(const QWebEngineFindTextResult &result)
{
    const int count = result.numberOfMatches();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_field->text().isEmpty()) {
        m_count->clear();
    } else if (count == 0) {
        m_count->setText(tr("No match"));
    } else {
        m_count->setText(tr("%1 of %2", "match number, number of matches")
                             .arg(QLocale().toString(result.activeMatch()), QLocale().toString(count)));
    }
}

bool PreviewFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            search(key->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        shut();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace anchorage::preview
