// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace anchorage::preview {

/// The characters of the emoji that GitHub names (without colons).
[[nodiscard]] const QHash<QString, QString> &emojiCharacters();

/// Puts images for names between colons as jemoji does (0.13 with gemoji 4; html-pipeline's EmojiFilter):
/// in any text, also that of scripts, but not in `pre`, `code` and `tt`. `imageRoot` is where they are. A
/// text with a name in it is then read as HTML once more, as there: `&lt;b&gt;` before an emoji becomes a
/// tag. In linear time.
[[nodiscard]] QString withEmoji(const QString &html, const QString &imageRoot);

} // namespace anchorage::preview
