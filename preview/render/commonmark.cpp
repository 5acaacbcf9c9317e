// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commonmark.h"

#include "cmark_memory.h"
#include "content_hash.h"

#include <cmark.h>

#include <algorithm>

namespace anchorage::preview {

namespace {

constexpr int cmarkOptions = CMARK_OPT_UNSAFE;

// Null where the budget ran out.
cmark_node *parse(const QByteArray &utf8, const CmarkMemory &memory, RenderBudget &budget)
{
    constexpr qsizetype chunk = 1 << 16;
    cmark_parser *parser = cmark_parser_new_with_mem(cmarkOptions, memory.allocator());
    for (qsizetype at = 0; at < utf8.size(); at += chunk) {
        const qsizetype size = std::min(chunk, utf8.size() - at);
        if (budget.exhausted(size)) {
            return nullptr;
        }
        cmark_parser_feed(parser, utf8.constData() + at, static_cast<size_t>(size));
    }
    return cmark_parser_finish(parser);
}

void collect(cmark_node *block, RenderedPage &page)
{
    cmark_iter *iter = cmark_iter_new(block);
    int line = std::max(0, cmark_node_get_start_line(block) - 1);
    RenderedHeading heading;
    bool inHeading = false;
    for (cmark_event_type event = cmark_iter_next(iter); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter)) {
        cmark_node *node = cmark_iter_get_node(iter);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type <= CMARK_NODE_LAST_BLOCK && event == CMARK_EVENT_ENTER &&
            cmark_node_get_start_line(node) > 0) {
            line = cmark_node_get_start_line(node) - 1;
        }
        if (type == CMARK_NODE_HEADING) {
            inHeading = event == CMARK_EVENT_ENTER;
            if (inHeading) {
                heading = {cmark_node_get_heading_level(node), {}, {}, line};
            } else {
                page.headings.append(heading);
            }
        } else if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)) {
            page.links.append({QString::fromUtf8(cmark_node_get_url(node)), type == CMARK_NODE_IMAGE, line});
        } else if (inHeading && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)) {
            heading.text += QString::fromUtf8(cmark_node_get_literal(node));
        }
    }
    cmark_iter_free(iter);
}

} // namespace

RenderedPage renderCommonMark(QStringView markdown, RenderBudget &budget)
{
    RenderedPage page;
    CmarkMemory memory;
    cmark_node *document = parse(markdown.toUtf8(), memory, budget);
    page.complete = document != nullptr;
    if (!document) {
        return page;
    }
    for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
        char *raw = cmark_render_html(node, cmarkOptions);
        QString html = QString::fromUtf8(raw);
        memory.release(raw);
        if (budget.exhausted(html.size())) {
            page.complete = false;
            return page;
        }
        if (html.endsWith(u'\n')) {
            html.chop(1);
        }
        const int first = std::max(0, cmark_node_get_start_line(node) - 1);
        const int last = std::max(first, cmark_node_get_end_line(node) - 1);
        const quint64 hash = contentHash(html);
        page.blocks.append({std::move(html), first, last, hash});
        collect(node, page);
    }
    return page;
}

} // namespace anchorage::preview
