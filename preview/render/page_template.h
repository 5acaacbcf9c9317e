// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

namespace anchorage::preview {

/// Where the live body belongs in a frame's surroundings, and where the page's title does.
inline constexpr QLatin1StringView bodyPlaceholder{"<anchorage-body></anchorage-body>"};
inline constexpr QLatin1StringView titlePlaceholder{"<anchorage-title></anchorage-title>"};

/// Where a preview serves the files of a site that was built outside of the repository, as a path of its own:
/// behind this the number of the build and a slash, then the path in the built site. No repository can have
/// it (hidden files are not served).
inline constexpr QLatin1StringView builtSiteFolder{"/.anchorage/built/"};

/// What surrounds the blocks of a page.
struct PageFrame
{
    QString title;     ///< as the theme resolves it for the locale; may hold inline HTML; empty for none
    QString localeTag; ///< BCP 47, for `lang`; empty where none is known
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString baseUrl;         ///< of relative links; empty for none
    QString defaultStyle;    ///< the text of our readable default style sheet; empty for none
    QStringList styleSheets; ///< URLs of the site's style sheets, linked after our readable default
    /// What the site's layout puts around the page, as HTML with the placeholders in it; empty for none. With
    /// it our readable default is left out. Untrusted: whoever shows it takes out what runs or loads.
    QString surroundings;
    QString bodyClass; ///< the layout's class of `body`, with `surroundings` only
};

/// Our readable style sheet, `resources/preview/preview.css`.
[[nodiscard]] QString defaultStyleSheet();

/// A whole HTML document: the page's title as `<h1>` in `<header class="article-header">` (no header where
/// the title is empty), then `<main class="markdown-body">` with each block of the page in a
/// `<div class="block" data-lines="FIRST LAST">`, lines counted from 0. The frame adds no script and no
/// reference to another host; what the page's author wrote as HTML stays as it is. With surroundings, `main`
/// is in their place for it and the title in theirs, without a header of ours.
[[nodiscard]] QString pageHtml(const PageFrame &frame, const RenderedPage &page);

} // namespace anchorage::preview
