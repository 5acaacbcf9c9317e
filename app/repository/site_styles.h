// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace anchorage {

/// What the layouts of a page link to.
struct SiteStyles
{
    QStringList sheets; ///< paths from the root that begin with a slash; some in the folder of the built site
    QStringList missing; ///< linked, but only Jekyll makes them (Sass) and no built copy is there
};

/// With the sheets that only Jekyll makes, as far as `_site` has a copy of them.
[[nodiscard]] SiteStyles siteStyles(const QString &root, const QString &layout);

/// The style sheets of the repository that a page with this layout links to, as paths from the root that
/// begin with a slash, in the order of the links: those of the layout, of its own layouts and of their
/// includes that are there as plain CSS files. Sheets that only Jekyll makes (Sass) and those of other hosts
/// are not among them.
[[nodiscard]] QStringList siteStyleSheets(const QString &root, const QString &layout);

} // namespace anchorage
