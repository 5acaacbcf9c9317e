// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "doctor.h"
#include "front_matter.h"
#include "renderer.h"
#include "site_index.h"

namespace anchorage {

/// The kinds of fault that `checkLinks` finds: `broken-link`, `missing-image`, `missing-header-id`,
/// `broken-redirect`.
[[nodiscard]] QList<DiagnosisCode> linkCodes();

/// Links, images, header ids and redirects of a page that lead nowhere on the site, in the order of the text.
/// `source` is the page's path below the root, `page` what was rendered of its body (of a page that is not
/// Markdown: empty, its HTML is read as it is). Addresses of other sites are not looked at and nothing is
/// fetched; a target with Liquid in it is unknown, so nothing is said about it. What a plugin or a theme may
/// make is a hint, everything else a warning. Pages that are not published are checked as if they were;
/// files without an address (layouts, includes, data) have no faults.
[[nodiscard]] QList<Diagnosis> checkLinks(const SiteIndex &index, const QString &source, QStringView text,
                                          const FrontMatter &frontMatter, const preview::RenderedPage &page);

/// The same for text alone: renders it first.
[[nodiscard]] QList<Diagnosis> checkLinks(const SiteIndex &index, const QString &source, QStringView text);

} // namespace anchorage
