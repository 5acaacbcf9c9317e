// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding_dialog.h"

#include "edit_between.h"
#include "page_session.h"
#include "text_encoding.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

EncodingDialog::EncodingDialog(PageSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_text(session.document().text()),
      m_wide(encodingOf(session.document()) != TextEncoding::Utf8), m_encoding(new QComboBox(this)),
      m_lines(new QPlainTextEdit(this))
{
    setObjectName(u"encodingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Convert to UTF-8"));
    resize(640, 420);
    auto *sentence = new QLabel(m_wide ? tr("The file becomes one of UTF-8. Every character stays as it is:")
                                       : tr("Choose the encoding in which these lines read as they should."),
                                this);
    sentence->setObjectName(u"encodingSentence"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->setAccessibleName(tr("The file’s encoding"));
    // An encoding of two or four bytes is known for certain.
    m_encoding->addItems(m_wide ? QStringList{encodingName(encodingOf(session.document()))}
                                : likelyEncodings(m_text));
    m_encoding->setEnabled(!m_wide);
    m_lines->setObjectName(u"encodingLines"_s);
    m_lines->setAccessibleName(tr("The lines that change"));
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *convert = buttons->addButton(tr("&Convert"), QDialogButtonBox::AcceptRole);
    convert->setObjectName(u"convertEncoding"_s);
    convert->setEnabled(m_encoding->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &EncodingDialog::convert);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &EncodingDialog::showLines);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_encoding);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    showLines();
}

std::optional<QString> EncodingDialog::converted() const
{
    return m_wide ? withoutWideMark(m_text) : convertedText(m_text, m_encoding->currentText());
}

void EncodingDialog::showLines()
{
    const std::optional<QString> text = converted();
    if (m_wide) {
        m_lines->setPlainText(*text);
        return;
    }
    if (!text) {
        m_lines->setPlainText(tr("The file’s bytes are of no encoding that Anchorage knows."));
        return;
    }
    QString lines;
    for (const Replacement &replacement : editBetween(m_text, *text).replacements) {
        lines += replacement.text;
    }
    m_lines->setPlainText(lines);
}

void EncodingDialog::convert()
{
    const std::optional<QString> text = converted();
    if (text && m_session.document().text() == m_text) {
        m_session.document().apply(editBetween(m_text, *text));
    }
    accept();
}

} // namespace anchorage
