// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// What a character looks like that cannot be seen, or be told from another one, by itself.
enum class InvisibleKind {
    None,
    Blank,     ///< has a width, as U+00A0 and U+3000
    ZeroWidth, ///< has none, as U+200B, U+FEFF and the marks that turn the direction of writing
    Tab,
    RawByte, ///< stands for a byte that is not UTF-8 (see `TextFile`)
};

/// Of the character that begins at `index`.
[[nodiscard]] InvisibleKind invisibleKind(QStringView text, qsizetype index);
/// The byte, 0x80 to 0xFF, that the surrogate pair at `index` stands for.
[[nodiscard]] int rawByteAt(QStringView text, qsizetype index);
/// For a tool tip: its code point with its name. Empty for other characters.
[[nodiscard]] QString invisibleDescription(QStringView text, qsizetype index);

} // namespace anchorage
