// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "renderer.h"

#include <QList>
#include <QString>

namespace anchorage {

/// An address that a page refers to, and where it stands.
struct LinkTarget
{
    QString address; ///< as browsers read it from the attribute
    bool image = false;
    Span span;          ///< of the address in the page's text, or of the line where it cannot be told
    bool exact = false; ///< the span is the address alone
};

/// The addresses in what was rendered of a page, raw HTML's included, in the order of the text. Of a page
/// without blocks the body itself is read as HTML.
[[nodiscard]] QList<LinkTarget> linkTargets(QStringView text, const FrontMatter &frontMatter,
                                            const preview::RenderedPage &page);

} // namespace anchorage
