// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_box.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// A sentence with something to do about it; hidden where it is empty.
void showWarning(QLabel &label, const QString &text, const QString &what)
{
    label.setText(u"⚠ %1 <a href=\"#\">%2</a>"_s.arg(text.toHtmlEscaped(), what.toHtmlEscaped()));
    label.setAccessibleName(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CommitBox::CommitBox(QWidget *parent)
    : QWidget(parent), m_message(new QPlainTextEdit(this)), m_signOff(new QCheckBox(tr("Sign &off"), this)),
      m_amend(new QCheckBox(tr("A&mend the last commit"), this)), m_warning(new QLabel(this)),
      m_unsaved(new QLabel(this)), m_button(new QPushButton(this)), m_commit(new QAction(tr("&Commit"), this))
{
    setObjectName(u"commitBox"_s);
    setAccessibleName(tr("Commit"));
    buildFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_signOff);
    layout->addWidget(m_amend);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_warning);
    layout->addWidget(m_button);
    setLastCommit({});
}

void CommitBox::buildFields()
{
    m_message->setObjectName(u"commitMessage"_s);
    m_message->setAccessibleName(tr("Commit message"));
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 4);
    m_message->installEventFilter(this);
    m_signOff->setObjectName(u"signOff"_s);
    m_signOff->setToolTip(tr("Adds the line “Signed-off-by” with your name"));
    m_amend->setObjectName(u"amend"_s);
    m_warning->setObjectName(u"commitWarning"_s);
    m_unsaved->setObjectName(u"commitUnsaved"_s);
    for (QLabel *label : {m_warning, m_unsaved}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->hide();
    }
    m_button->setObjectName(u"commitButton"_s);
    m_commit->setObjectName(u"commit"_s);
    m_commit->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_commit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_commit);
    connect(m_commit, &QAction::triggered, this, &CommitBox::requestCommit);
    connect(m_button, &QPushButton::clicked, m_commit, &QAction::trigger);
    connect(m_amend, &QCheckBox::toggled, this, &CommitBox::toggleAmend);
    connect(m_message, &QPlainTextEdit::textChanged, this, &CommitBox::updateButton);
    connect(m_warning, &QLabel::linkActivated, this, &CommitBox::warningActivated);
    connect(m_unsaved, &QLabel::linkActivated, this, &CommitBox::saveAllRequested);
}

bool CommitBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (tab && m_message->document()->isEmpty() && !m_message->placeholderText().isEmpty()) {
            m_message->setPlainText(m_message->placeholderText());
            m_message->moveCursor(QTextCursor::End);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString CommitBox::message() const
{
    const QString typed = m_message->toPlainText();
    return typed.trimmed().isEmpty() ? m_message->placeholderText() : typed;
}

void CommitBox::setStaged(int files)
{
    m_staged = files;
    updateButton();
}

void CommitBox::setSuggestion(const QString &message)
{
    m_message->setPlaceholderText(message);
    updateButton();
}

void CommitBox::setLastCommit(const git::LastCommit &commit)
{
    m_last = commit;
    m_amend->setEnabled(commit.isAmendable());
    if (!commit.isAmendable()) {
        m_amend->setChecked(false);
    }
    m_amend->setToolTip(commit.pushed ? tr("The last commit is pushed already: others may build on it.")
                                      : tr("Puts the staged changes into the last commit: %1")
                                            .arg(commit.message.section(u'\n', 0, 0)));
    updateButton();
}

void CommitBox::setWarning(const QString &text)
{
    showWarning(*m_warning, text, tr("Show"));
}

void CommitBox::setUnsavedPages(int pages)
{
    showWarning(*m_unsaved,
                pages == 0 ? QString()
                           : tr("%n open page(s) have unsaved changes, which a commit does not hold.",
                                nullptr, pages),
                tr("Save All"));
}

void CommitBox::setBusy(bool busy)
{
    m_busy = busy;
    updateButton();
}

void CommitBox::reset()
{
    m_typed.clear();
    m_amend->setChecked(false);
    m_message->clear();
}

void CommitBox::toggleAmend(bool amend)
{
    if (amend) {
        m_typed = m_message->toPlainText();
        if (m_typed.trimmed().isEmpty()) {
            m_message->setPlainText(m_last.message);
        }
    } else if (m_message->toPlainText() == m_last.message) {
        m_message->setPlainText(m_typed);
    }
    updateButton();
}

void CommitBox::requestCommit()
{
    if (m_button->isEnabled()) {
        Q_EMIT commitRequested({message(), m_signOff->isChecked(), m_amend->isChecked()});
    }
}

void CommitBox::updateButton()
{
    const bool amend = m_amend->isChecked();
    m_button->setText(amend ? tr("Amend Last Commit") : tr("Commit %n File(s)", nullptr, m_staged));
    const bool can = !m_busy && (m_staged > 0 || amend) && !message().trimmed().isEmpty();
    m_button->setEnabled(can);
    m_commit->setEnabled(can);
}

} // namespace anchorage
