// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// The name of a BCP 47 tag in its own language ("Bahasa Indonesia"), from CLDR by ICU, capitalised as an
/// entry of a list. A region that makes a dialect is named as that ("British English"). Empty where the tag
/// is not well-formed or CLDR has no name for its language.
[[nodiscard]] QString nativeLocaleName(const QString &tag);
/// The same in another language, usually the interface's. Empty where either tag is unknown.
[[nodiscard]] QString localeNameIn(const QString &tag, const QString &displayTag);
/// The direction of the tag's (likely) script. Left to right where it is not known.
[[nodiscard]] Qt::LayoutDirection localeDirection(const QString &tag);

} // namespace anchorage
