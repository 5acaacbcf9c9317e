// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace anchorage::preview::kramdown {

/// The text of an element without its markup, as the id of a header is made from.
[[nodiscard]] QString plainText(const Element *element);

/// The same with kramdown's own input: without code, quotes, entities and symbols, too.
[[nodiscard]] QString textOf(const Element *element);

/// Gives every header without an id its automatic one, where the options ask for it. Headers outside HTML
/// elements get the GFM parser's kind (any script's letters); all others the converter's kind (ASCII).
/// `headers` are all of the page, in its order, those of footnotes last.
void setHeaderIds(Document &document, const std::vector<Element *> &headers);

/// The converter's kind of an id, before it is made unique.
[[nodiscard]] QString asciiId(QStringView text);

} // namespace anchorage::preview::kramdown
