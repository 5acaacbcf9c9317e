// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_index.h"

#include "front_matter.h"
#include "html_tokens.h"
#include "site_index_builder.h"
#include "text_file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

bool hasLiquid(QStringView text)
{
    return text.contains("{{"_L1) || text.contains("{%"_L1);
}

void addIds(QStringView html, QSet<QString> &ids)
{
    for (const HtmlToken &token : htmlTokens(html)) {
        if (token.type != HtmlToken::Type::Open) {
            continue;
        }
        for (const QStringView name : {QStringView(u"id"), QStringView(u"name")}) {
            if (const QString id = token.attribute(name); !id.isEmpty()) {
                ids.insert(id);
            }
        }
    }
}

/// What GitHub Pages always loads.
bool isPagesPlugin(const QString &plugin)
{
    static const QStringList always{u"jekyll-relative-links"_s, u"jekyll-optional-front-matter"_s,
                                    u"jekyll-readme-index"_s, u"jekyll-paginate"_s};
    return always.contains(plugin);
}

} // namespace

std::shared_ptr<const SiteIndex> SiteIndex::of(const QString &root, const std::atomic_bool *cancelled)
{
    return after(nullptr, root, cancelled);
}

std::shared_ptr<const SiteIndex> SiteIndex::after(std::shared_ptr<const SiteIndex> before,
                                                  const QString &root, const std::atomic_bool *cancelled)
{
    return SiteIndexBuilder(std::move(before), root, cancelled).build();
}

SiteIndex::Use SiteIndex::uses(const QString &plugin) const
{
    const auto named = [&](const QString &gem) {
        static const QString boundary = u"(?![\\w-])"_s;
        return QRegularExpression(u"(?<![\\w-])"_s + QRegularExpression::escape(gem) + boundary)
            .match(m_gemfiles)
            .hasMatch();
    };
    if (m_config.listContains(u"plugins"_s, plugin) || m_config.listContains(u"gems"_s, plugin) ||
        named(plugin)) {
        return Use::Yes;
    }
    if (isPagesPlugin(plugin)) {
        if (named(u"github-pages"_s)) {
            return Use::Yes;
        }
        // Without a Gemfile it may be GitHub that builds the site.
        return m_gemfiles.trimmed().isEmpty() ? Use::Unknown : Use::No;
    }
    return Use::No;
}

QString SiteIndex::baseAddress() const
{
    QString base = m_config.value(u"baseurl"_s);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base.isEmpty() || base.startsWith(u'/') ? base : u'/' + base;
}

bool SiteIndex::isMarkdown(const QString &source) const
{
    return m_rules.isMarkdown(QFileInfo(source).suffix().toLower());
}

bool SiteIndex::isUncertain(const QString &path) const
{
    return m_ownGenerators || std::any_of(m_uncertain.cbegin(), m_uncertain.cend(),
                                          [&](const QString &start) { return path.startsWith(start); });
}

SiteIndex::Found SiteIndex::find(const QString &path) const
{
    QStringList candidates;
    if (path.endsWith(u'/')) {
        candidates = {path + u"index.html"_s, path + u"index.htm"_s, path + u"index.xml"_s};
    } else {
        candidates = {path, path + u".html"_s, path + u"/index.html"_s};
    }
    for (const QString &candidate : candidates) {
        const auto target = m_targets.constFind(candidate);
        if (target != m_targets.cend()) {
            return {true, false, *target, {}};
        }
    }
    for (const QString &language : m_languages) {
        if (path.startsWith(language + u'/')) {
            return find(path.mid(language.size()));
        }
        if (path == language) {
            return find(u"/"_s);
        }
    }
    Found found;
    found.uncertain = isUncertain(path);
    for (const QString &candidate : candidates) {
        const QString spelling = m_spellings.value(candidate.toLower());
        if (!spelling.isEmpty()) {
            found.source = m_targets.value(spelling);
            found.spelling = m_sources.value(found.source).url;
            break;
        }
    }
    return found;
}

std::optional<PageAddress> SiteIndex::addressOf(const QString &source) const
{
    const auto address = m_sources.constFind(source);
    return address == m_sources.cend() || address->target.isEmpty() ? std::nullopt : std::optional(*address);
}

std::optional<PageAddress> SiteIndex::addressOf(const QString &source, QStringView text) const
{
    return m_rules.addressOf(source, addressFacts(text));
}

SiteIndex::Ids SiteIndex::idsOf(const QString &source, QStringView text,
                                const preview::RenderedPage &page) const
{
    Ids result;
    result.ids = m_layoutIds;
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    const QStringView body = frontMatter.body.of(text);
    if (isMarkdown(source)) {
        for (const preview::RenderedBlock &block : page.blocks) {
            addIds(block.html, result.ids);
        }
    } else {
        addIds(body, result.ids);
    }
    const QString layout = addressFacts(text).values.value(u"layout"_s);
    const bool themed = !m_config.value(u"theme"_s).isEmpty() || !m_config.value(u"remote_theme"_s).isEmpty();
    result.foreignLayout =
        layout.isEmpty() ? themed : layout != u"none" && layout != u"null" && !m_layouts.contains(layout);
    result.complete = page.complete && !hasLiquid(body);
    return result;
}

SiteIndex::Ids SiteIndex::idsOf(const QString &source) const
{
    const QFileInfo info(m_root + u'/' + source);
    const qint64 changed = info.lastModified().toMSecsSinceEpoch();
    {
        const QMutexLocker locker(&m_mutex);
        const auto cached = m_ids.constFind(source);
        if (cached != m_ids.cend() && cached->changed == changed && cached->size == info.size()) {
            return cached->ids;
        }
    }
    const Result<TextFile> file = TextFile::load(info.filePath());
    Ids ids;
    ids.complete = false;
    if (file.ok()) {
        const QString &text = file.value().text();
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
        ids = idsOf(source, text,
                    isMarkdown(source) ? preview::render(frontMatter.body.of(text), m_options)
                                       : preview::RenderedPage());
    }
    const QMutexLocker locker(&m_mutex);
    m_ids.insert(source, {changed, info.size(), ids});
    return ids;
}

} // namespace anchorage
