// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// What the checks ask about a locale tag again and again. Private to this library.
struct TagFacts
{
    bool wellFormed = false; ///< with hyphens
    bool known = false;
    QString family;    ///< as `localeFamily`
    QString script;    ///< as `localeScript`
    QString canonical; ///< with hyphens and the usual case of each part; empty where not well-formed even so
};

/// The same answer for the same tag, always. Remembered for each thread, since asking ICU costs more than all
/// else that is done for a row.
[[nodiscard]] TagFacts tagFacts(const QString &tag);

/// The name that an anchor of this locale has by convention: the tag in capitals with `_`.
[[nodiscard]] QString usualAnchorName(const QString &locale);

/// How many characters of the text are only used in simplified, and how many only in traditional Chinese.
struct HanUse
{
    int simplified = 0;
    int traditional = 0;
};
[[nodiscard]] HanUse hanUse(const QString &text);

} // namespace anchorage
