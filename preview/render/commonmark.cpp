// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commonmark.h"

#include <cmark.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace anchorage::preview {

namespace {

constexpr int cmarkOptions = CMARK_OPT_UNSAFE;

struct ParserDeleter
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct IterDeleter
{
    void operator()(cmark_iter *iter) const { cmark_iter_free(iter); }
};
using NodePointer = std::unique_ptr<cmark_node, NodeDeleter>;

NodePointer parse(const QByteArray &utf8, RenderBudget &budget)
{
    constexpr qsizetype chunk = 1 << 16;
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(cmarkOptions));
    for (qsizetype at = 0; at < utf8.size(); at += chunk) {
        const qsizetype size = std::min(chunk, utf8.size() - at);
        if (budget.exhausted(size)) {
            return nullptr;
        }
        cmark_parser_feed(parser.get(), utf8.constData() + at, static_cast<size_t>(size));
    }
    return NodePointer(cmark_parser_finish(parser.get()));
}

void collect(cmark_node *block, RenderedPage &page)
{
    const std::unique_ptr<cmark_iter, IterDeleter> iter(cmark_iter_new(block));
    int line = std::max(0, cmark_node_get_start_line(block) - 1);
    RenderedHeading heading;
    bool inHeading = false;
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        cmark_node *node = cmark_iter_get_node(iter.get());
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
}

} // namespace

RenderedPage renderCommonMark(QStringView markdown, RenderBudget &budget)
{
    RenderedPage page;
    const NodePointer document = parse(markdown.toUtf8(), budget);
    page.complete = document != nullptr;
    if (!document) {
        return page;
    }
    for (cmark_node *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        char *raw = cmark_render_html(node, cmarkOptions);
        QString html = QString::fromUtf8(raw);
        free(raw);
        if (budget.exhausted(html.size())) {
            page.complete = false;
            return page;
        }
        if (html.endsWith(u'\n')) {
            html.chop(1);
        }
        const int first = std::max(0, cmark_node_get_start_line(node) - 1);
        const int last = std::max(first, cmark_node_get_end_line(node) - 1);
        const quint64 hash = qHash(html);
        page.blocks.append({std::move(html), first, last, hash});
        collect(node, page);
    }
    return page;
}

} // namespace anchorage::preview
