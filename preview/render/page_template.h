// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

namespace anchorage::preview {

/// What surrounds the blocks of a page.
struct PageFrame
{
    QString title;     ///< as the theme resolves it for the locale; may hold inline HTML; empty for none
    QString localeTag; ///< BCP 47, for `lang`; empty where none is known
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString baseUrl;         ///< of relative links; empty for none
    QString defaultStyle;    ///< the text of our readable default style sheet; empty for none
    QStringList styleSheets; ///< URLs of the site's style sheets, linked after our readable default
};

/// Our readable style sheet, `resources/preview/preview.css`.
[[nodiscard]] QString defaultStyleSheet();

/// A whole HTML document: the page's title as `<h1>` in `<header class="article-header">` (no header where
/// the title is empty), then `<main class="markdown-body">` with each block of the page in a
/// `<div class="block" data-lines="FIRST LAST">`, lines counted from 0. The frame adds no script and no
/// reference to another host; what the page's author wrote as HTML stays as it is.
[[nodiscard]] QString pageHtml(const PageFrame &frame, const RenderedPage &page);

} // namespace anchorage::preview
