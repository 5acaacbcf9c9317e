// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_title.h"

#include "locale_names.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ShownTitle)
};

/// Why the locale has no title of its own.
QString reason(const LocaleMap &map, const QString &locale)
{
    const int row = map.rowOf(locale);
    if (row >= 0) {
        return map.rows[row].defined ? Tr::tr("no title") : Tr::tr("its alias leads nowhere");
    }
    for (const LocaleRow &other : map.rows) {
        if (other.locale == locale) {
            return Tr::tr("its key is not read as text");
        }
    }
    return Tr::tr("no row");
}

QString fallbackBadge(const LocaleMap &map, const QString &locale, bool english,
                      const QString &interfaceLocale)
{
    if (!english) {
        return Tr::tr("%1 shows nothing: %2", "%1 a locale, %2 why").arg(locale, reason(map, locale));
    }
    const QString name = localeNameIn(u"en"_s, interfaceLocale);
    return Tr::tr("%1 shows %2: %3", "%1 a locale, %2 a language, %3 why")
        .arg(locale, name.isEmpty() ? u"en"_s : name, reason(map, locale));
}

} // namespace

ShownTitle shownTitle(const FrontMatter &frontMatter, const LocaleMap *map, const QString &locale,
                      const QString &interfaceLocale)
{
    const bool pages = map == nullptr || map->path == u"titles";
    // Titles elsewhere, in a menu for instance, have no `title` of the page before them.
    if (pages && frontMatter.title && !frontMatter.title->isEmpty()) {
        const bool hidden = map != nullptr && map->shown(locale) && map->shown(locale) != frontMatter.title;
        return {locale, *frontMatter.title,
                hidden ? Tr::tr("%1 shows the page’s “title”, which comes before “titles”").arg(locale)
                       : QString()};
    }
    if (map == nullptr) {
        return {locale, {}, {}};
    }
    const std::optional<QString> title = map->shown(locale);
    return {locale, title.value_or(QString()),
            map->isFallback(locale) ? fallbackBadge(*map, locale, title.has_value(), interfaceLocale)
                                    : QString()};
}

QList<ShownTitle> shownTitles(const FrontMatter &frontMatter, const LocaleMap *map,
                              const QString &siteLanguage, const QString &interfaceLocale)
{
    QList<ShownTitle> titles;
    QSet<QString> seen;
    const auto add = [&](const QString &locale) {
        if (!locale.isEmpty() && !seen.contains(locale)) {
            seen.insert(locale);
            titles.append(shownTitle(frontMatter, map, locale, interfaceLocale));
        }
    };
    if (map != nullptr) {
        for (const LocaleRow &row : map->rows) {
            add(row.locale);
        }
    }
    add(siteLanguage);
    return titles;
}

} // namespace anchorage
