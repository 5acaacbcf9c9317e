// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_entry_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace anchorage {

using namespace Qt::StringLiterals;

NameEntryBar::NameEntryBar(QWidget *parent)
    : QFrame(parent), m_prompt(new QLabel(this)), m_name(new QLineEdit(this))
{
    setObjectName(u"nameEntryBar"_s);
    setAccessibleName(tr("Name of an anchor"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setBuddy(m_name);
    m_name->setObjectName(u"anchorName"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_prompt);
    layout->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { emit entered(m_name->text().trimmed()); });
    hide();
}

void NameEntryBar::ask(const QString &prompt, const QString &name)
{
    m_prompt->setText(prompt);
    m_name->setAccessibleName(prompt);
    m_name->setText(name);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameEntryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace anchorage
