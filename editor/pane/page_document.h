// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"
#include "text_file.h"

#include <QObject>
#include <QTextDocument>

namespace anchorage {

/// What became of a text, in UTF-16 units: at `position` `removed` was taken away and `added` units of the
/// new text came.
struct TextChange
{
    qsizetype position = 0;
    QString removed;
    qsizetype added = 0;
};

/// The whole lines of the new text that the change touches, without the last one's break.
[[nodiscard]] QStringView linesAfter(QStringView text, const TextChange &change);
/// What stood in their place.
[[nodiscard]] QString linesBefore(QStringView text, const TextChange &change);

/// An open page: the text document that the source pane shows (the only truth), the file that it came from,
/// and what was understood of its front matter at its present revision. Views look at it; it knows none of
/// them.
class PageDocument : public QObject
{
    Q_OBJECT
public:
    /// UTF-16 units in a line. Qt lays a line out as a whole at each change: a longer one would make the
    /// window stand still for seconds.
    static constexpr qsizetype longestLine = 1'000'000;

    explicit PageDocument(QObject *parent = nullptr);

    /// Replaces everything by the content of the file, with a new undo history. On failure nothing has
    /// changed; a file with a line that is too long is refused, too.
    Result<Done> load(const QString &path);
    /// Writes atomically; `overwrite` allows to replace a file that was changed by somebody else since it was
    /// loaded. Clean only after the disk holds it.
    enum class OnConflict { Refuse, Overwrite };
    Result<Done> save(OnConflict onConflict = OnConflict::Refuse);
    /// Writes to another file, replacing it if it is there; it is the page's file from then on.
    Result<Done> saveAs(const QString &path);
    /// The file was renamed or moved, with what it holds. Undo history and unsaved changes stay.
    void follow(const QString &path);
    /// The disk holds something else than what was loaded or last saved (or nothing any more).
    [[nodiscard]] bool changedOnDisk() const;
    /// What was loaded or last saved, or taken over from the disk since.
    [[nodiscard]] const QByteArray &loadedBytes() const { return m_file.bytes(); }
    /// As saving would write the file now.
    [[nodiscard]] QByteArray bytes() const { return m_file.bytesOf(m_text); }
    [[nodiscard]] const QString &loadedText() const { return m_file.text(); }
    /// Goes on from what is on the disk now: the next save is compared with that, lines that are the same
    /// keep the bytes that they have there, and the page is clean where `text` is the file's own. `text`
    /// takes the place of the present one as one undo step.
    void rebase(TextFile onDisk, const QString &text);

    [[nodiscard]] QTextDocument *textDocument() { return &m_document; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// From the revision before to the present one.
    [[nodiscard]] const TextChange &lastChange() const { return m_lastChange; }
    [[nodiscard]] const FrontMatter &frontMatter() const { return m_frontMatter; }
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Cannot be edited as text without losing something (a binary file); `readOnlyReason` says why.
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }

    /// Applies an edit that was made for `text()`, as one undo step. Nothing where it is empty.
    void apply(const TextEdit &edit);

Q_SIGNALS:
    /// The text changed; `text()` and `frontMatter()` are those of the new revision.
    void revised();
    void loaded();
    void modifiedChanged(bool modified);

private:
    Result<Done> write(const QString &path);
    void noteChange(int position, int removed, int added);
    void revise();
    /// Brings `m_text` up to the document's; false where nothing is different. Linear in what changed, but
    /// for one copy of the text.
    bool takeChanges();

    QTextDocument m_document;
    QString m_path;
    TextFile m_file;
    QString m_text;
    TextChange m_lastChange;
    /// How much of the document, from its begin and from its end, is as in `m_text` for sure.
    qsizetype m_keptBegin = 0;
    qsizetype m_keptEnd = 0;
    QString m_parsedPath; ///< the path by whose kind `m_frontMatter` was parsed
    FrontMatter m_frontMatter;
    QString m_readOnlyReason;
};

} // namespace anchorage
