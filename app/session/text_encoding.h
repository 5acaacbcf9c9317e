// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wide_encoding.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Texts that are in another encoding than UTF-8, which is the only one that Jekyll reads.
namespace anchorage {

class PageDocument;

/// Whether the page, saved as it is now, would not be in UTF-8. Cheap for a page that is.
[[nodiscard]] bool needsConversion(const PageDocument &page);

/// What the page's encoding means for the site, in whole sentences for people, and what to do about it; empty
/// for a page in UTF-8. Measured with Jekyll 4.3.
[[nodiscard]] QString encodingNotice(const PageDocument &page);

/// How the page would be encoded if it were saved now, as far as that is known from its bytes: UTF-8 stands
/// for every other encoding, too.
[[nodiscard]] TextEncoding encodingOf(const PageDocument &page);

/// The page's text as it has to be for the file to become one of UTF-8: the same characters.
[[nodiscard]] QString withoutWideMark(QString text);

/// What people call it: `UTF-16 (little-endian)`.
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// Whether the text (as `TextFile` makes it) has bytes that are not UTF-8.
[[nodiscard]] bool hasForeignBytes(QStringView text);

/// The encodings that can be converted from, by their IANA names; those that fit the text's bytes first, the
/// likeliest of them (as ICU guesses) at the top. Encodings that cannot hold the bytes are left out.
[[nodiscard]] QStringList likelyEncodings(const QString &text);

/// The text when its bytes are read as `encoding`; nothing where they are not of that encoding.
[[nodiscard]] std::optional<QString> convertedText(const QString &text, const QString &encoding);

} // namespace anchorage
