// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Texts that are in another encoding than UTF-8, which is the only one that Jekyll reads.
namespace anchorage {

/// Whether the text (as `TextFile` makes it) has bytes that are not UTF-8.
[[nodiscard]] bool hasForeignBytes(QStringView text);

/// The encodings that can be converted from, by their IANA names; those that fit the text's bytes first, the
/// likeliest of them (as ICU guesses) at the top. Encodings that cannot hold the bytes are left out.
[[nodiscard]] QStringList likelyEncodings(const QString &text);

/// The text when its bytes are read as `encoding`; nothing where they are not of that encoding.
[[nodiscard]] std::optional<QString> convertedText(const QString &text, const QString &encoding);

} // namespace anchorage
