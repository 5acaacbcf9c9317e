// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff_dialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

DiffDialog::DiffDialog(const QString &title, const QString &sentence, const QString &diff, QWidget *parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"diffDialog"_s);
    setWindowTitle(title);
    resize(760, 480);
    auto *label = new QLabel(sentence, this);
    label->setWordWrap(true);
    auto *text = new QPlainTextEdit(diff, this);
    text->setObjectName(u"diffText"_s);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(sentence);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(m_buttons);
}

} // namespace anchorage
