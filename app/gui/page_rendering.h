// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_reading.h"
#include "redline_pane.h"
#include "renderer.h"
#include "site_frame.h"

#include <QString>

#include <memory>

namespace anchorage {

class SiteValues;

/// Renders versions of a site's pages for their comparison: as the preview would, templates included, each
/// with the front matter of its own text. May be used from several threads at once; copies share the engine.
class PageRendering
{
public:
    /// `site` is the site's folder, `repository` the git repository's, which the site may be a folder of.
    PageRendering(const QString &site, const QString &repository);

    /// `path` is relative to the git repository.
    [[nodiscard]] preview::RenderedPage render(const QString &path, const QString &text) const;

    /// The blocks' HTML; a sentence in the place of what is nested too deeply to be shown.
    [[nodiscard]] QStringList blocks(const QString &path, const QString &text) const;

    /// A change in the site's dress (plainly where `mode` says so), its title marked, too.
    [[nodiscard]] preview::RedlineContent dressed(const ChangeReading &reading, PreviewMode mode) const;

private:
    struct Shared; ///< by copies, between threads
    [[nodiscard]] QString sitePath(const QString &path) const;
    /// Two versions that are compared see one site: `site.time` is no change.
    [[nodiscard]] std::shared_ptr<const SiteValues> values() const;

    QString m_site;
    QString m_prefix; ///< of the site's files in the git repository; empty, or with a slash at its end
    std::shared_ptr<Shared> m_shared;
};

} // namespace anchorage
