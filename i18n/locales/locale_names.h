// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// The name of a BCP 47 tag in its own language ("Bahasa Indonesia"), from CLDR by ICU. Empty where CLDR has none.
[[nodiscard]] QString nativeLocaleName(const QString &tag);
/// The same in another language, usually the interface's.
[[nodiscard]] QString localeNameIn(const QString &tag, const QString &displayTag);
/// The direction of the tag's (likely) script. Left to right where it is not known.
[[nodiscard]] Qt::LayoutDirection localeDirection(const QString &tag);

} // namespace anchorage
