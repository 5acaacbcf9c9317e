// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_dialog.h"

#include "file_contents.h"
#include "text_file.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

ConflictDialog::ConflictDialog(const FileConflict &conflict, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("What Becomes of the File?"));
    resize(860, 480);
    auto *path = new QLabel(git::shownPath(conflict.entry.path), this);
    path->setObjectName(u"conflictPath"_s);
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    QFont bold = path->font();
    bold.setBold(true);
    path->setFont(bold);
    auto *sentence = new QLabel(sentenceOf(conflict), this);
    sentence->setObjectName(u"conflictSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    if (conflict.sides.inBase && !(conflict.sides.inMine && conflict.sides.inTheirs)) {
        addSide(*sides, tr("Before"), u"conflictBase"_s, true, conflict.base);
    }
    addSide(*sides, tr("Mine"), u"conflictMine"_s, conflict.sides.inMine, conflict.mine);
    addSide(*sides, tr("Theirs"), u"conflictTheirs"_s, conflict.sides.inTheirs, conflict.theirs);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(path);
    layout->addWidget(sentence);
    layout->addLayout(sides, 1);
    addChoices(conflict, *layout);
}

QString ConflictDialog::sentenceOf(const FileConflict &conflict)
{
    const git::ConflictSides &sides = conflict.sides;
    if (sides.inMine && sides.inTheirs) {
        return sides.inBase ? tr("Both sides changed this file, and it is no text that could be merged.")
                            : tr("Both sides made a file of this name.");
    }
    if (!sides.inBase) {
        return sides.inMine
                   ? tr("Only you have a file of this name. Perhaps both sides gave another file "
                        "new names, or the other side moved its folder.")
                   : tr("Only the other side has a file of this name. Perhaps both sides gave another "
                        "file new names, or you moved its folder.");
    }
    if (sides.inMine) {
        return tr("You changed this file; the other side deleted it or gave it another name.");
    }
    if (sides.inTheirs) {
        return tr("The other side changed this file; you deleted it or gave it another name.");
    }
    return tr("Neither side has this file any more: it was deleted, or each side gave it another name.");
}

void ConflictDialog::addSide(QHBoxLayout &row, const QString &title, const QString &name, bool there,
                             const QByteArray &content)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const TextFile file(content);
    if (!there) {
        text->setPlaceholderText(tr("There is no such file."));
    } else if (git::isLfsPointer(content) || file.isBinary()) {
        text->setPlaceholderText(tr("Not a text (%1).").arg(locale().formattedDataSize(content.size())));
    } else if (content.isEmpty()) {
        text->setPlaceholderText(tr("The file is empty."));
    } else {
        text->setPlainText(file.text());
    }
    auto *label = new QLabel(title, this);
    label->setBuddy(text);
    auto *column = new QVBoxLayout;
    column->addWidget(label);
    column->addWidget(text, 1);
    row.addLayout(column, 1);
}

void ConflictDialog::addChoices(const FileConflict &conflict, QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, const QString &name, git::ConflictChoice choice) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            accept();
            Q_EMIT chosen(choice);
        });
    };
    const bool both = conflict.sides.inMine && conflict.sides.inTheirs;
    if (conflict.sides.inMine) {
        add(both ? tr("Keep &Mine") : tr("&Keep the File"), u"conflictKeepMine"_s,
            git::ConflictChoice::KeepMine);
    }
    if (conflict.sides.inTheirs) {
        add(both ? tr("Take &Theirs") : tr("&Keep the File"), u"conflictKeepTheirs"_s,
            git::ConflictChoice::KeepTheirs);
    }
    if (!both) {
        const bool gone = !conflict.sides.inMine && !conflict.sides.inTheirs;
        add(gone ? tr("&Leave It Deleted") : tr("&Delete the File"), u"conflictDelete"_s,
            git::ConflictChoice::Delete);
    }
    // Return decides nothing by itself.
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

} // namespace anchorage
