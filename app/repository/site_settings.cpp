// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_settings.h"

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
    options.dialect = engine.compare("kramdown"_L1, Qt::CaseInsensitive) == 0 ? preview::Dialect::Kramdown
                                                                              : preview::Dialect::CommonMark;
    options.gfmInput = config.value(u"kramdown.input"_s, u"GFM"_s) == u"GFM";
    options.autoIds = config.flag(u"kramdown.auto_ids"_s, options.autoIds);
    options.autoIdPrefix = config.value(u"kramdown.auto_id_prefix"_s);
    options.smartQuotes = config.value(u"kramdown.smart_quotes"_s, options.smartQuotes);
    options.typographicSymbols = config.flag(u"kramdown.typographic_symbols"_s, options.typographicSymbols);
    options.hardWrap = config.flag(u"kramdown.hard_wrap"_s, options.hardWrap);
    options.tocLevels = config.value(u"kramdown.toc_levels"_s, options.tocLevels);
    options.footnoteNumber = config.value(u"kramdown.footnote_nr"_s, u"1"_s).toInt();
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
