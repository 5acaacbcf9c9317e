// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// Longer tags are never taken for well-formed: BCP 47 sets no limit, but nothing on a site has a use for
/// more.
inline constexpr qsizetype maximumTagLength = 128;

/// Well-formed by BCP 47 (RFC 5646, 2.2.9): the shape alone, not whether such a language exists. Case does
/// not matter;
/// `_` is not a separator.
[[nodiscard]] bool isWellFormedTag(const QString &tag);
/// Well-formed, and language, script, region and variants are known to CLDR. (`xx` and `fr-XY` are
/// well-formed only.)
[[nodiscard]] bool isKnownTag(const QString &tag);
/// The tag of the written language that the tag is a regional form of: the language, with its script where
/// that is not the one that the language is usually written in (`fr-BE` → `fr`, `zh-CN` → `zh`, `zh-TW` →
/// `zh-Hant`). By CLDR's likely subtags. Empty where the tag is not well-formed.
[[nodiscard]] QString localeFamily(const QString &tag);
/// The four-letter code of the script that the tag is (likely) written in, `Hant` for `zh-TW`. Empty where
/// not known.
[[nodiscard]] QString localeScript(const QString &tag);

} // namespace anchorage
