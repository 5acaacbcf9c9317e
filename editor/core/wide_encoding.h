// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace anchorage {

/// How the bytes of a text file stand for its characters. What is neither UTF-16 nor UTF-32 is taken for
/// UTF-8, whatever it is (see `TextFile`).
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

/// A text of two or four bytes for each unit.
struct WideText
{
    TextEncoding encoding = TextEncoding::Utf16Le;
    bool marked = false; ///< the file begins with a byte order mark
    QString text;        ///< without that mark; no unpaired surrogates, no U+0000
};

/// The bytes as UTF-16 or UTF-32; nothing where they are not for certain: the mark is there and every byte
/// belongs to a character, or there is none and the bytes, being full of zeros, are otherwise no text at all,
/// while in this encoding they are ordinary characters from the first to the last.
[[nodiscard]] std::optional<WideText> wideText(QByteArrayView bytes);

/// The other way round. `encoding` is not UTF-8.
[[nodiscard]] QByteArray wideBytes(const WideText &wide);

} // namespace anchorage
