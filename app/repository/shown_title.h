// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QList>
#include <QString>

namespace anchorage {

/// The title that readers of one locale see, by the rule of the TeXt theme: `title`, else the locale's row of
/// `titles`, else that of `en`.
struct ShownTitle
{
    QString locale;
    QString title; ///< may hold inline HTML; empty where they see nothing
    QString badge; ///< for people, where it is not the locale's own: “fr-BE shows English: no title”
};

/// `map` may be null. `interfaceLocale` is the language in which the badge names other languages.
[[nodiscard]] ShownTitle shownTitle(const FrontMatter &frontMatter, const LocaleMap *map,
                                    const QString &locale, const QString &interfaceLocale);

/// Of all locales of the map, in its order, each once, and of the site's language where it has no row.
[[nodiscard]] QList<ShownTitle> shownTitles(const FrontMatter &frontMatter, const LocaleMap *map,
                                            const QString &siteLanguage, const QString &interfaceLocale);

} // namespace anchorage
