// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_prompts.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anchorage {

Prompts::Leave DialogPrompts::askToLeave(const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("“%1” has changes that are not saved.").arg(fileName), QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(tr("If you do not save them, they are lost."));
    const QPushButton *save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == save) {
        return Leave::Save;
    }
    return box.clickedButton() == discard ? Leave::Discard : Leave::Cancel;
}

Prompts::Reload DialogPrompts::askToReload(const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("“%1” has changes that are not saved.").arg(fileName), QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(tr("If you read the file again from the disk, they are lost."));
    const QPushButton *discard =
        box.addButton(tr("&Discard changes and reload"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == discard ? Reload::Discard : Reload::Cancel;
}

bool DialogPrompts::confirmSiteRepair(const QString &diff, int files)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(tr("Repair the Whole Site"));
    dialog.resize(760, 480);
    auto *label =
        new QLabel(tr("%n file(s) will be changed on the disk like this:", nullptr, files), &dialog);
    auto *text = new QPlainTextEdit(diff, &dialog);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("What the repair changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(tr("&Repair"), QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace anchorage
