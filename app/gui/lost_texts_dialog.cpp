// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lost_texts_dialog.h"

#include "edit_between.h"
#include "edit_preview.h"
#include "page_session.h"
#include "text_file.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

LostTextsDialog::LostTextsDialog(LostTexts texts, PageSession &session, QWidget *parent)
    : QDialog(parent), m_texts(std::move(texts)), m_session(session), m_list(new QListWidget(this)),
      m_explanation(new QLabel(this)), m_diff(new QPlainTextEdit(this)), m_restore(nullptr),
      m_discard(nullptr)
{
    setObjectName(u"lostTexts"_s);
    setWindowTitle(tr("Unsaved Text Was Kept"));
    resize(820, 520);
    auto *sentence =
        new QLabel(tr("Anchorage ended unexpectedly while these pages had unsaved changes. "
                      "Restoring puts a text back as a change that you can undo and have to save."),
                   this);
    sentence->setWordWrap(true);
    m_list->setObjectName(u"lostTextList"_s);
    m_list->setAccessibleName(tr("Pages with unsaved text"));
    m_list->setMaximumHeight(120);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_diff->setObjectName(u"lostTextDiff"_s);
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setAccessibleName(tr("What differs from the file on the disk"));

    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreText"_s);
    m_discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::ActionRole);
    m_discard->setObjectName(u"discardText"_s);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &LostTextsDialog::restore);
    connect(m_discard, &QPushButton::clicked, this, &LostTextsDialog::discard);
    connect(m_list, &QListWidget::currentRowChanged, this, &LostTextsDialog::showCurrent);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_list);
    layout->addWidget(m_explanation);
    layout->addWidget(m_diff, 1);
    layout->addWidget(buttons);
    fill();
}

void LostTextsDialog::offer(const QString &folder, PageSession &session, QWidget *parent)
{
    LostTexts texts(folder);
    if (!texts.texts().isEmpty()) {
        auto *dialog = new LostTextsDialog(std::move(texts), session, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void LostTextsDialog::fill()
{
    m_list->clear();
    for (const LostText &text : m_texts.texts()) {
        m_list->addItem(tr("%1 (%2)").arg(QDir::toNativeSeparators(text.page),
                                          QLocale().toString(text.kept, QLocale::ShortFormat)));
    }
    if (m_texts.texts().isEmpty()) {
        accept();
        return;
    }
    m_list->setCurrentRow(0);
}

const LostText *LostTextsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_texts.texts().size() ? &m_texts.texts()[row] : nullptr;
}

void LostTextsDialog::showCurrent()
{
    const LostText *text = current();
    if (text == nullptr) {
        return;
    }
    const Result<TextFile> file = TextFile::load(text->page);
    // A page that is gone is shown against what it was when it was opened, and can be kept by hand.
    const TextFile onDisk = file.ok() ? file.value() : TextFile(text->base);
    m_explanation->setText(
        !file.ok() ? tr("The file is not there any more. Select the text and copy it, or put the file back.")
        : onDisk.bytes() != text->base
            ? tr("The file was also changed on the disk since. The lines with − are what is there now.")
            : tr("The lines with + were typed and not saved."));
    m_diff->setPlainText(editPreview(onDisk.text(), editBetween(onDisk.text(), text->text)));
    m_restore->setEnabled(file.ok());
}

void LostTextsDialog::restore()
{
    const LostText *text = current();
    if (text != nullptr && m_session.restore(text->page, text->text)) {
        m_texts.discard(*text);
        fill();
    }
}

void LostTextsDialog::discard()
{
    if (const LostText *text = current()) {
        m_texts.discard(*text);
        fill();
    }
}

} // namespace anchorage
