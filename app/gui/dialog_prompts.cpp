// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_prompts.h"

#include "diff_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace anchorage {

Prompts::Leave DialogPrompts::askToLeave(const QStringList &fileNames)
{
    const int count = static_cast<int>(fileNames.size());
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    count == 1 ? tr("“%1” has changes that are not saved.").arg(fileNames.first())
                               : tr("%n page(s) have changes that are not saved:", nullptr, count) + u'\n' +
                                     fileNames.join(u'\n'),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(tr("If you do not save them, they are lost."));
    const QPushButton *save =
        box.addButton(count == 1 ? tr("&Save") : tr("&Save All"), QMessageBox::AcceptRole);
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
    DiffDialog dialog(tr("Repair the Whole Site"),
                      tr("%n file(s) will be changed on the disk like this:", nullptr, files), diff,
                      m_window);
    dialog.buttons()->setStandardButtons(QDialogButtonBox::Cancel);
    dialog.buttons()->addButton(tr("&Repair"), QDialogButtonBox::AcceptRole);
    return dialog.exec() == QDialog::Accepted;
}

bool DialogPrompts::askToTrust(const QString &root)
{
    QMessageBox box(QMessageBox::Warning, tr("Trust This Repository?"),
                    tr("This runs programs that come with “%1”.").arg(QDir::toNativeSeparators(root)),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(
        tr("Its plugins and hooks can do whatever you can do on this computer. Go on only if you "
           "know where the repository comes from. You are asked once."));
    const QPushButton *trust = box.addButton(tr("&Trust and Go On"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == trust;
}

Prompts::MenuToo DialogPrompts::askAboutMenu(const QString &sentence, const QString &diff)
{
    if (diff.isEmpty()) {
        QMessageBox box(QMessageBox::Question, tr("Delete Page"), sentence, QMessageBox::Cancel, m_window);
        const QPushButton *go = box.addButton(tr("&Move to Trash"), QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == go ? MenuToo::No : MenuToo::Cancel;
    }
    DiffDialog dialog(tr("Keep the Menu in Step"), sentence, diff, m_window);
    dialog.buttons()->setStandardButtons(QDialogButtonBox::Cancel);
    dialog.buttons()->addButton(tr("&Change the Menu Too"), QDialogButtonBox::AcceptRole);
    const QPushButton *without =
        dialog.buttons()->addButton(tr("&Leave the Menu"), QDialogButtonBox::DestructiveRole);
    MenuToo answer = MenuToo::Cancel;
    QObject::connect(without, &QPushButton::clicked, &dialog, [&] {
        answer = MenuToo::No;
        dialog.reject();
    });
    return dialog.exec() == QDialog::Accepted ? MenuToo::Yes : answer;
}

QString DialogPrompts::askForPath(const QString &title, const QString &sentence, const QString &suggestion)
{
    return QInputDialog::getText(m_window, title, sentence, QLineEdit::Normal, suggestion).trimmed();
}

} // namespace anchorage
