// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage::preview {

/// The characters of the emoji with this name (without colons); empty where GitHub has none of that name, or
/// has only a picture.
[[nodiscard]] QString emojiNamed(const QString &name);

/// Puts emoji for their names between colons where jemoji does: in the text of `html`, but not in code, `pre`
/// and `tt`, nor in tags. jemoji writes an image on GitHub's server there; a preview that loads nothing
/// writes the character that it shows. In linear time.
[[nodiscard]] QString withEmoji(const QString &html);

} // namespace anchorage::preview
