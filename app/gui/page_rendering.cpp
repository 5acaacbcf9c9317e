// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_rendering.h"

#include "html_depth.h"
#include "liquid_context.h"
#include "live_renderer.h"
#include "redline.h"
#include "site_settings.h"
#include "site_styles.h"
#include "site_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PageRendering)
};

/// In milliseconds. Of some of a site's files the values themselves do not know that they changed.
constexpr int oldestValues = 5000;

SiteConfig scalarsOf(const FrontMatter &frontMatter, const QString &text)
{
    return SiteConfig::parse(frontMatter.yaml.of(text));
}

/// The page's frame in its own language.
preview::PageFrame frameOf(const QString &text, const SiteConfig &site)
{
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    const LocaleMap *map = frontMatter.maps.isEmpty() ? nullptr : &frontMatter.maps.first();
    return pageFrame(frontMatter, map, defaultLocale(scalarsOf(frontMatter, text), site));
}

} // namespace

struct PageRendering::Shared
{
    preview::LiquidEngine liquid;
    QMutex mutex; ///< of what follows
    std::shared_ptr<const SiteValues> values;
    QElapsedTimer age; ///< of the values
};

PageRendering::PageRendering(const QString &site, const QString &repository)
    : m_site(site), m_shared(std::make_shared<Shared>())
{
    const QString below = QDir(repository).relativeFilePath(site);
    m_prefix = below == u"." ? QString() : below + u'/';
}

QString PageRendering::sitePath(const QString &path) const
{
    return path.startsWith(m_prefix) ? path.sliced(m_prefix.size()) : path;
}

std::shared_ptr<const SiteValues> PageRendering::values() const
{
    const QMutexLocker locker(&m_shared->mutex);
    if (!m_shared->values || m_shared->age.hasExpired(oldestValues) || !m_shared->values->isCurrent()) {
        m_shared->values = std::make_shared<SiteValues>(m_site);
        m_shared->age.start();
    }
    return m_shared->values;
}

preview::RenderedPage PageRendering::render(const QString &path, const QString &text) const
{
    const FrontMatter frontMatter = FrontMatter::parse(text, fileKindOf(path));
    const preview::RenderOptions options = renderOptions(loadSiteConfig(m_site));
    QString body = frontMatter.body.of(text).toString();
    const bool wanted = scalarsOf(frontMatter, text).value(u"render_with_liquid"_s) != u"false";
    if (wanted && preview::hasLiquid(body)) {
        body = m_shared->liquid.expand(body, liquidContext(values(), sitePath(path), text, options)).text;
    }
    return preview::render(body, options, {nullptr, preview::LiveRenderer::timeLimit});
}

QStringList PageRendering::blocks(const QString &path, const QString &text) const
{
    QStringList result;
    for (const preview::RenderedBlock &block : render(path, text).blocks) {
        result.append(preview::htmlDepth(block.html) > preview::LiveRenderer::depthLimit
                          ? u"<p>%1</p>"_s.arg(
                                Tr::tr("This part is nested too deeply for the preview.").toHtmlEscaped())
                          : block.html);
    }
    return result;
}

preview::RedlineContent PageRendering::dressed(const ChangeReading &reading, PreviewMode mode) const
{
    preview::RedlineContent content;
    content.name = git::shownPath(reading.entry.path);
    content.html = reading.redline;
    if (reading.redline.isEmpty()) {
        return content;
    }
    const SiteConfig site = loadSiteConfig(m_site);
    const QString &text = reading.after.isEmpty() ? reading.before : reading.after;
    const QString path = sitePath(content.name);
    content.frame = frameOf(text, site);
    content.frame.title =
        redline({frameOf(reading.before, site).title}, {frameOf(reading.after, site).title});
    content.pageFolder = path.section(u'/', 0, -2);
    if (mode == PreviewMode::Plain) {
        return content;
    }
    const FrontMatter frontMatter = FrontMatter::parse(text, reading.kind);
    const SiteConfig scalars = scalarsOf(frontMatter, text);
    const SiteFrame frame =
        siteFrameFor(m_site, path, text, render(content.name, text), titlesOf(frontMatter, scalars));
    content.frame.styleSheets =
        frame.styleSheets.isEmpty() ? siteStyleSheets(m_site, scalars.value(u"layout"_s)) : frame.styleSheets;
    content.frame.surroundings = frame.surroundings;
    content.frame.bodyClass = frame.bodyClass;
    return content;
}

} // namespace anchorage
