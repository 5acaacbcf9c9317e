// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_document.h"

#include "edit_between.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

namespace anchorage {

namespace {

/// The document's text with U+000A between its lines. `toPlainText` would turn U+00A0 into a space.
QString rawText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

} // namespace

PageDocument::PageDocument(QObject *parent) : QObject(parent)
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    revise();
    // Not `contentsChange`: that one comes before the layout knows the new text.
    connect(&m_document, &QTextDocument::contentsChanged, this, &PageDocument::revise);
    connect(&m_document, &QTextDocument::modificationChanged, this, &PageDocument::modifiedChanged);
}

Result<Done> PageDocument::load(const QString &path)
{
    Result<TextFile> file = TextFile::load(path);
    if (!file.ok()) {
        return Error{file.reason()};
    }
    m_file = std::move(file).value();
    m_path = QFileInfo(path).absoluteFilePath();
    m_readOnlyReason.clear();
    if (m_file.isBinary()) {
        m_readOnlyReason =
            tr("This is not a text file (it holds zero bytes). It is shown, but cannot be edited here.");
    }
    m_document.setPlainText(m_file.text());
    m_document.setModified(false);
    revise();
    Q_EMIT loaded();
    return Done{};
}

Result<Done> PageDocument::save(OnConflict onConflict)
{
    if (isReadOnly()) {
        return Error{m_readOnlyReason};
    }
    if (onConflict == OnConflict::Refuse && changedOnDisk()) {
        return Error{
            tr("“%1” was changed on the disk by another program since it was opened here.").arg(m_path)};
    }
    return write(m_path);
}

Result<Done> PageDocument::saveAs(const QString &path)
{
    if (isReadOnly()) {
        return Error{m_readOnlyReason};
    }
    const Result<Done> written = write(QFileInfo(path).absoluteFilePath());
    if (written.ok()) {
        follow(path);
    }
    return written;
}

void PageDocument::follow(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    // Another kind of file is understood in another way.
    revise();
}

Result<Done> PageDocument::write(const QString &path)
{
    const QByteArray bytes = m_file.bytesOf(m_text);
    const Result<Done> written = writeAtomically(path, bytes);
    if (written.ok()) {
        m_file = TextFile(bytes);
        m_document.setModified(false);
    }
    return written;
}

bool PageDocument::changedOnDisk() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return true;
    }
    return file.size() != m_file.bytes().size() || file.readAll() != m_file.bytes();
}

void PageDocument::rebase(TextFile onDisk, const QString &text)
{
    const bool same = text == onDisk.text();
    m_file = std::move(onDisk);
    apply(editBetween(m_text, text));
    m_document.setModified(!same);
}

void PageDocument::apply(const TextEdit &edit)
{
    if (edit.isEmpty() || isReadOnly()) {
        return;
    }
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    // From the end, so that positions of the original text stay right.
    for (auto replacement = edit.replacements.crbegin(); replacement != edit.replacements.crend();
         ++replacement) {
        cursor.setPosition(static_cast<int>(replacement->span.begin));
        cursor.setPosition(static_cast<int>(replacement->span.end), QTextCursor::KeepAnchor);
        cursor.insertText(replacement->text);
    }
    cursor.endEditBlock();
}

void PageDocument::revise()
{
    QString text = rawText(m_document);
    // Highlighting changes the document's contents, too, in Qt's sense.
    if (text == m_text && m_parsedPath == m_path) {
        return;
    }
    m_text = std::move(text);
    m_parsedPath = m_path;
    m_frontMatter = FrontMatter::parse(m_text, fileKindOf(m_path));
    Q_EMIT revised();
}

} // namespace anchorage
