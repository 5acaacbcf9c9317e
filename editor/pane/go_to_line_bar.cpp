// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "go_to_line_bar.h"

#include "source_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace anchorage {

GoToLineBar::GoToLineBar(SourceEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_open(new QAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("&Go to Line…"), this)),
      m_line(new QSpinBox(this)), m_last(new QLabel(this))
{
    setObjectName(QStringLiteral("goToLineBar"));
    setAccessibleName(tr("Go to line"));
    m_open->setObjectName(QStringLiteral("goToLine"));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_line->setObjectName(QStringLiteral("goToLineNumber"));
    m_line->setAccessibleName(tr("Line number"));
    m_line->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_line->setMinimumWidth(90);
    m_line->installEventFilter(this);
    auto *label = new QLabel(tr("Go to line:"), this);
    label->setBuddy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_last, 1);
    connect(m_open, &QAction::triggered, this, &GoToLineBar::open);
    hide();
}

void GoToLineBar::open()
{
    m_line->setRange(1, m_editor->blockCount());
    m_line->setValue(m_editor->cursorLine() + 1);
    m_last->setText(tr("of %1", "number of the last line").arg(locale().toString(m_editor->blockCount())));
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void GoToLineBar::shut()
{
    hide();
    m_editor->setFocus();
}

bool GoToLineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (key != Qt::Key_Escape) {
        m_line->interpretText();
        m_editor->goToLine(m_line->value() - 1);
    }
    shut();
    return true;
}

} // namespace anchorage
