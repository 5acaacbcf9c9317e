// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "renderer.h"
#include "site_config.h"

#include <QString>
#include <QStringList>

namespace anchorage {

/// What the preview is dressed in; remembered for each repository by its name.
enum class PreviewMode {
    Plain,     ///< our readable style
    SiteStyle, ///< the site's own style sheets, and the frame of the built page around the live body
    Exact,     ///< what the site's own Jekyll makes of the page
};

/// `plain`, `site`, `exact`.
[[nodiscard]] QString previewModeName(PreviewMode mode);
/// `SiteStyle` for a name that is none.
[[nodiscard]] PreviewMode previewModeOf(const QString &name);

/// Which part of a built page its layout was put around.
struct BuiltBody
{
    qsizetype begin = 0; ///< in the built page's HTML
    qsizetype end = 0;
    [[nodiscard]] bool isFound() const { return begin < end; }
};

/// Finds the page's own content in the HTML of the built page, by the text of its rendered blocks: what is
/// around it is the layout's. The built page may be older than the blocks; what is found then is what the
/// blocks that are still in it are among. In about linear time.
[[nodiscard]] BuiltBody findBody(QStringView builtHtml, const QList<preview::RenderedBlock> &blocks);

/// What the site puts around a page.
struct SiteFrame
{
    /// HTML with `preview::bodyPlaceholder` where the live body belongs, `preview::titlePlaceholder` in the
    /// heading that shows the page's title, if there is one; empty where there is no built page. Without
    /// scripts; still untrusted, as all that comes from a repository.
    QString surroundings;
    QString bodyClass;       ///< the class attribute of the built page's `body`
    QStringList styleSheets; ///< paths from the repository's root that begin with a slash
    QStringList notices;     ///< sentences for people: what is missing, and what to do about it

    bool operator==(const SiteFrame &) const = default;
};

/// All titles that the built page may show: those of every locale, and the page's own. `scalars` is of its
/// front matter.
[[nodiscard]] QStringList titlesOf(const FrontMatter &frontMatter, const SiteConfig &scalars);

/// The frame of the page at `source` below the root. `text` is the whole file, `page` what was rendered of
/// it, `titles` what `titlesOf` says. Reads the built page and the layouts, so it belongs
/// into a worker.
[[nodiscard]] SiteFrame siteFrameFor(const QString &root, const QString &source, const QString &text,
                                     const preview::RenderedPage &page, const QStringList &titles);

/// A page that the site's own Jekyll built in a folder outside of the repository.
struct BuiltPage
{
    QString site;       ///< the folder
    QString servedFrom; ///< where the preview serves its files: a path that ends with a slash
    QString address;    ///< of the page in the site: `/legal/terms.html`
    QString html;
    BuiltBody body;
};

/// The frame of such a page. Its files are all that the site consists of, its theme's too.
[[nodiscard]] SiteFrame builtFrame(const BuiltPage &page, const SiteConfig &config,
                                   const QStringList &titles);
/// The body of such a page, with the addresses of images, sound and film at which the preview serves them.
[[nodiscard]] QString builtBody(const BuiltPage &page, const SiteConfig &config);

} // namespace anchorage
