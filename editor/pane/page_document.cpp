// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_document.h"

#include "common_ends.h"
#include "edit_between.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <limits>

namespace anchorage {

namespace {

constexpr qsizetype all = std::numeric_limits<int>::max();

/// A part of the document's text with U+000A between its lines. `toPlainText` would turn U+00A0 into a space.
QString rawText(QTextDocument &document, Span span)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(span.begin));
    cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

/// Counted from 0; -1 for none.
int tooLongLine(QStringView text)
{
    int line = 0;
    for (qsizetype begin = 0; begin < text.size(); ++line) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak;
        if (end - begin > PageDocument::longestLine) {
            return line;
        }
        begin = end + 1;
    }
    return -1;
}

Span linesOf(QStringView text, const TextChange &change)
{
    const qsizetype lineBreak = text.indexOf(u'\n', change.position + change.added);
    return {change.position == 0 ? 0 : text.lastIndexOf(u'\n', change.position - 1) + 1,
            lineBreak < 0 ? text.size() : lineBreak};
}

} // namespace

QStringView linesAfter(QStringView text, const TextChange &change)
{
    return linesOf(text, change).of(text);
}

QString linesBefore(QStringView text, const TextChange &change)
{
    const Span lines = linesOf(text, change);
    return Span{lines.begin, change.position}.of(text).toString() + change.removed +
           Span{change.position + change.added, lines.end}.of(text).toString();
}

PageDocument::PageDocument(QObject *parent) : QObject(parent)
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    revise();
    // Not all at `contentsChange`: that one comes before the layout knows the new text.
    connect(&m_document, &QTextDocument::contentsChange, this, &PageDocument::noteChange);
    connect(&m_document, &QTextDocument::contentsChanged, this, &PageDocument::revise);
    connect(&m_document, &QTextDocument::modificationChanged, this, &PageDocument::modifiedChanged);
}

Result<Done> PageDocument::load(const QString &path)
{
    Result<TextFile> file = TextFile::load(path);
    if (!file.ok()) {
        return Error{file.reason()};
    }
    if (const int line = tooLongLine(file.value().text()); line >= 0) {
        return Error{tr("“%1” is not opened: its line %2 has more than %L3 characters, and the window would "
                        "stand still for seconds at each key. Break that line in another program first.")
                         .arg(path)
                         .arg(line + 1)
                         .arg(longestLine)};
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

void PageDocument::noteChange(int position, [[maybe_unused]] int removed, int added)
{
    m_keptBegin = std::min<qsizetype>(m_keptBegin, position);
    // Without the document's last separator, which is no text.
    m_keptEnd =
        std::min<qsizetype>(m_keptEnd, std::max(0, m_document.characterCount() - 1 - position - added));
}

bool PageDocument::takeChanges()
{
    const qsizetype size = m_document.characterCount() - 1;
    const qsizetype least = std::min(size, m_text.size());
    const qsizetype begin = std::min(std::exchange(m_keptBegin, all), least);
    const qsizetype end = std::min(std::exchange(m_keptEnd, all), least - begin);
    const QStringView before = QStringView(m_text).sliced(begin, m_text.size() - end - begin);
    const QString after = rawText(m_document, {begin, size - end});
    // Highlighting changes the document's contents, too, in Qt's sense.
    if (before == after) {
        return false;
    }
    const CommonEnds same = commonEnds(before, after);
    m_lastChange = {begin + same.begin,
                    before.sliced(same.begin, before.size() - same.begin - same.end).toString(),
                    after.size() - same.begin - same.end};
    // Views hold the old text, so changing it in place would copy it first.
    QString text;
    text.reserve(size);
    text.append(QStringView(m_text).first(begin)).append(after).append(QStringView(m_text).last(end));
    m_text = std::move(text);
    return true;
}

void PageDocument::revise()
{
    if (!takeChanges()) {
        if (m_parsedPath == m_path) {
            return;
        }
        m_lastChange = {};
    }
    m_parsedPath = m_path;
    m_frontMatter = FrontMatter::parse(m_text, fileKindOf(m_path));
    Q_EMIT revised();
}

} // namespace anchorage
