// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_settings.h"

#include "kramdown_settings.h"
#include "shown_title.h"

#include "locale_names.h"
#include "text_file.h"

using namespace Qt::StringLiterals;

namespace anchorage {

SiteConfig loadSiteConfig(const QString &root)
{
    const Result<TextFile> file = TextFile::load(root + "/_config.yml"_L1);
    return file.ok() ? SiteConfig::parse(file.value().text()) : SiteConfig();
}

QString defaultLocale(const SiteConfig &page, const SiteConfig &site)
{
    for (const SiteConfig *config : {&page, &site}) {
        if (const QString lang = config->value(u"lang"_s); !lang.isEmpty()) {
            return lang;
        }
    }
    return u"en"_s;
}

preview::RenderOptions renderOptions(const SiteConfig &config)
{
    preview::RenderOptions options;
    const QString engine = config.value(u"markdown"_s, u"kramdown"_s);
    // GitHub Pages reads with kramdown whatever else is named; engines of old are none for Jekyll 4.
    options.dialect = engine.startsWith("commonmark"_L1, Qt::CaseInsensitive) ? preview::Dialect::CommonMark
                                                                              : preview::Dialect::Kramdown;
    readKramdownSettings(config, &options);
    options.emoji = config.listContains(u"plugins"_s, u"jemoji") || config.listContains(u"gems"_s, u"jemoji");
    options.emojiRoot = config.value(u"emoji.src"_s, options.emojiRoot);
    return options;
}

preview::PageFrame pageFrame(const FrontMatter &frontMatter, const LocaleMap *map, const QString &locale)
{
    preview::PageFrame frame;
    frame.title = shownTitle(frontMatter, map, locale, {}).title;
    frame.localeTag = locale;
    frame.direction = localeDirection(locale);
    return frame;
}

} // namespace anchorage
