// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alias_question_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A title without a blank must not widen the window.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QPushButton *answer(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

} // namespace

AliasQuestionBar::AliasQuestionBar(QWidget *parent)
    : QFrame(parent), m_typed(plainLabel(u"typedTitle"_s, this)),
      m_text(plainLabel(u"aliasQuestion"_s, this)), m_shared(answer(u"changeSharedTitle"_s, this)),
      m_own(answer(u"giveOwnTitle"_s, this)), m_cancel(answer(u"cancelTitle"_s, this))
{
    setObjectName(u"aliasQuestionBar"_s);
    setAccessibleName(tr("Question about a shared title"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    QFont bold = m_typed->font();
    bold.setBold(true);
    m_typed->setFont(bold);
    m_cancel->setText(tr("&Cancel"));

    auto *answers = new QHBoxLayout;
    answers->addWidget(m_shared);
    answers->addWidget(m_own);
    answers->addStretch();
    answers->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_text);
    layout->addLayout(answers);

    connect(m_shared, &QPushButton::clicked, this, &AliasQuestionBar::sharedChosen);
    connect(m_own, &QPushButton::clicked, this, &AliasQuestionBar::ownChosen);
    connect(m_cancel, &QPushButton::clicked, this, &AliasQuestionBar::cancelled);
}

void AliasQuestionBar::ask(const AliasQuestion &question)
{
    const bool appears = isHidden();
    if (!appears && m_question == question)
        return;
    m_question = question;
    m_typed->setText(question.typed);
    m_text->setText(question.question);
    m_shared->setText(question.sharedLabel);
    m_shared->setVisible(!question.sharedLabel.isEmpty());
    m_own->setText(question.ownLabel);
    m_own->setVisible(!question.ownLabel.isEmpty());
    // A screen reader that lands on an answer has to say what it answers.
    for (QPushButton *button : {m_shared, m_own, m_cancel})
        button->setAccessibleDescription(question.typed + u' ' + question.question);
    show();
    if (appears) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void AliasQuestionBar::focusAnswer()
{
    for (QPushButton *button : {m_shared, m_own, m_cancel}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void AliasQuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace anchorage
