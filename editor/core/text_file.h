// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "wide_encoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace anchorage {

/// The bytes of a file as text and back, so that what was not changed stays the same byte for byte.
///
/// The text has one U+000A between lines, whatever ends them in the file: LF, CRLF, CR, and also U+2029,
/// U+FDD0 and U+FDD1, which a QTextDocument cannot hold inside a line. Everything else is in the text as it
/// is, U+FEFF at the start (the BOM), U+00A0 and U+2028 too. A byte 0x80–0xFF that is not part of valid UTF-8
/// becomes the character U+10FE00 + byte, a private one; should a file really hold U+10FE80–U+10FEFF, its
/// bytes are taken one by one in the same way. So decoding and encoding a line always gives back its bytes.
///
/// The text of a file in UTF-16 or UTF-32 always begins with U+FEFF, whether the file has that mark or not:
/// there it says that the file is not in UTF-8. A text without it is written in UTF-8, so that to take it
/// away is to convert the file, and to put it back is to undo that.
class TextFile
{
public:
    /// Files above this many bytes are not opened.
    static constexpr qint64 maximumSize = 10 * 1024 * 1024;

    /// An empty file that does not exist yet.
    TextFile() = default;
    /// From bytes that were read from somewhere. Any bytes.
    explicit TextFile(QByteArray bytes);

    /// Reads the file. Fails, with a reason for people, where it cannot be read, is a folder or too large.
    static Result<TextFile> load(const QString &path);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Which encoding the bytes are in.
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// Which encoding `bytesOf(text)` is in.
    [[nodiscard]] TextEncoding encodingFor(QStringView text) const;
    /// Holds a NUL byte, and is neither UTF-16 nor UTF-32: not text that could be edited safely.
    [[nodiscard]] bool isBinary() const { return m_binary; }
    /// Bytes that are not valid UTF-8 are in it.
    [[nodiscard]] bool hasUndecodableBytes() const { return m_undecodable; }

    /// The bytes of `text` when it takes the place of what was loaded: an unchanged line keeps its
    /// terminator, found by a line diff; a line that takes the place of another takes its terminator over; a
    /// new one ends as the line above it does (LF where the file has no terminator at all). `bytesOf(text())
    /// == bytes()`.
    [[nodiscard]] QByteArray bytesOf(const QString &text) const;

    static QString decoded(QByteArrayView bytes);
    static QByteArray encoded(QStringView text);

private:
    void readLines(const QString &decodedText);
    [[nodiscard]] QByteArray utf8Of(const QString &text) const;

    QByteArray m_bytes;
    QString m_text;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_marked = false;           ///< a file in UTF-16 or UTF-32 has its mark
    QList<QByteArray> m_terminators; ///< of each line in order; the last one is empty
    bool m_binary = false;
    bool m_undecodable = false;
};

/// Writes a file so that at every moment either the old or the new content is there, whole, and has reached
/// the disk on return. A symbolic link's target is written; its permissions and extended attributes (so its
/// access control lists) are kept, its owner where the user may do that. Fails, with a reason for people and
/// the old file untouched, where anything does.
///
/// A file with several names (hard links) stays one file: it is written itself, and gets back what it held
/// where that fails. Should the disk refuse even that, the reason names a file beside it with the new
/// content.
[[nodiscard]] Result<Done> writeAtomically(const QString &path, const QByteArray &bytes);

} // namespace anchorage
