// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include "../render_budget.h"

#include <vector>

namespace anchorage::preview::kramdown {

/// Whether a leaf's text holds markup, and none but such on which kramdown and CommonMark agree to the
/// letter: emphasis around words, code spans, inline links, without quotes, escapes, HTML or anything else
/// that one of them changes.
[[nodiscard]] bool isSharedSyntax(QStringView text);

/// Lets cmark read every leaf (`RawText`) below `element` that is of the shared syntax: it gets its inline
/// elements as children. A leaf that holds nothing but text becomes `Text`. All other leaves stay as they
/// are. cmark gets the leaves in batches, so that the budget counts.
class SharedLeaves
{
public:
    SharedLeaves(Document &document, RenderBudget &budget) : m_document(document), m_budget(budget) {}

    void read(Element *element);

private:
    void collect(Element *element);
    void collectLeaf(Element *leaf);
    void readBatch();

    Document &m_document;
    RenderBudget &m_budget;
    std::vector<char> m_utf8; ///< the batch: each leaf is a paragraph of its own
    std::vector<Element *> m_leaves;
};

} // namespace anchorage::preview::kramdown
