// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "require.h"
#include "text_edit.h"
#include "text_file.h"

#include <QSet>

#include <array>

namespace anchorage::fuzz {

/// The first bytes of an input choose what is done, those behind them are a file.
class Input
{
public:
    static constexpr size_t choices = 8;

    Input(const char *data, size_t size)
        : m_file(QByteArray(data + choices, static_cast<qsizetype>(size - choices)))
    {
        std::copy_n(data, choices, m_choices.begin());
    }

    [[nodiscard]] const TextFile &file() const { return m_file; }
    [[nodiscard]] const QString &text() const { return m_file.text(); }
    /// A number below `limit`, which must not be 0.
    [[nodiscard]] int choice(size_t index, qsizetype limit) const
    {
        return static_cast<unsigned char>(m_choices[index]) % static_cast<int>(limit);
    }

private:
    std::array<char, choices> m_choices{};
    TextFile m_file;
};

/// Sorted, disjoint and inside the text.
inline void checkReplacements(const QString &text, const TextEdit &edit)
{
    qsizetype last = 0;
    for (const Replacement &replacement : edit.replacements) {
        require(replacement.span.begin >= last && replacement.span.begin <= replacement.span.end &&
                    replacement.span.end <= text.size(),
                "the replacements are not sorted and disjoint inside the text");
        last = replacement.span.end;
    }
}

/// A file's lines as bytes, each with what ends it.
inline QByteArrayList linesOf(const TextFile &file)
{
    static const QByteArrayList terminators{"\r\n",         "\n",           "\r",
                                            "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};
    QByteArrayList lines;
    qsizetype begin = 0;
    for (const QString &line : file.text().split(u'\n')) {
        qsizetype end = begin + TextFile::encoded(line).size();
        for (const QByteArray &terminator : terminators) {
            if (file.bytes().sliced(end).startsWith(terminator)) {
                end += terminator.size();
                break;
            }
        }
        lines.append(file.bytes().sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

/// Whether all lines end in the same way. Of two lines that differ in their ends only, nobody can say which
/// one an edit removed.
inline bool endsAlike(const TextFile &file)
{
    const QByteArray &bytes = file.bytes();
    return !bytes.contains('\r') && !bytes.contains("\xE2\x80\xA9") && !bytes.contains("\xEF\xB7\x90") &&
           !bytes.contains("\xEF\xB7\x91");
}

/// Every byte of the lines that the edit does not touch is the same in the file that it makes.
inline void checkOtherLines(const TextFile &file, const TextEdit &edit)
{
    const QString &text = file.text();
    const QString edited = edit.applied(text);
    const TextFile after(file.bytesOf(edited));
    require(after.text() == edited, "the file does not hold the edited text");
    if (!endsAlike(file)) {
        return;
    }
    const QByteArrayList was = linesOf(file);
    const QByteArrayList is = linesOf(after);
    qsizetype line = 0;  // the first one that was not looked at
    qsizetype shift = 0; // lines that came in before it
    const auto compareUpTo = [&](qsizetype end) {
        for (; line < end; ++line) {
            require(line + shift < is.size() && was[line] == is[line + shift],
                    "a line changed that the edit is not about");
        }
    };
    for (const Replacement &replacement : edit.replacements) {
        const QStringView removed = replacement.span.of(text);
        const qsizetype first = QStringView(text).first(replacement.span.begin).count(u'\n');
        compareUpTo(first);
        line = first + removed.count(u'\n') + 1;
        shift += replacement.text.count(u'\n') - removed.count(u'\n');
    }
    compareUpTo(was.size());
    require(was.size() + shift == is.size(), "the file has lines more or less than the edit says");
}

} // namespace anchorage::fuzz
