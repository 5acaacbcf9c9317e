// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <atomic>

/// Markdown to HTML as Jekyll would publish it. Knows no document, no widget and no file: values in, values
/// out.
namespace anchorage::preview {

/// Which Markdown the site is configured for (`markdown:` of `_config.yml`).
enum class Dialect {
    Kramdown,   ///< Jekyll's default: kramdown with GFM input
    CommonMark, ///< cmark's own output
};

/// kramdown's options, with the defaults that Jekyll 4 gives them (kramdown's documentation, "Options").
struct RenderOptions
{
    Dialect dialect = Dialect::Kramdown;
    bool gfmInput = true; ///< `input: GFM`, else kramdown's own input
    bool autoIds = true;  ///< `auto_ids`
    QString autoIdPrefix; ///< `auto_id_prefix`
    QString smartQuotes = QStringLiteral("lsquo,rsquo,ldquo,rdquo"); ///< `smart_quotes`: four entity names
    bool typographicSymbols = true;             ///< `typographic_symbols` not switched off
    bool hardWrap = false;                      ///< `hard_wrap`: a line break in a paragraph is a `<br />`
    QString tocLevels = QStringLiteral("1..6"); ///< `toc_levels`
    int footnoteNumber = 1;                     ///< `footnote_nr`
    bool emoji = false;                         ///< the site uses jemoji: `:smile:` becomes its image
    /// jemoji's `emoji.src`: where the images are.
    QString emojiRoot = QStringLiteral("https://github.githubassets.com/images/icons/");
    /// For a preview: what is inside a block (items, rows, terms, paragraphs) and begins on a later line than
    /// what is before it says so in an attribute `data-anchorage-line`, in lines below the block's first one.
    bool lineMarks = false;
};

/// What a rendering may be stopped by. Both are looked at often enough that a stop takes effect within
/// milliseconds.
struct RenderLimits
{
    const std::atomic_bool *cancelled = nullptr; ///< not owned; outlives the call
    int milliseconds = 0;                        ///< 0 for no limit
};

/// A top-level block of the page. `firstLine` and `lastLine` count from 0 in the text that was rendered.
/// Blocks are in the order of their lines; the footnotes, which come last, are never before the block that
/// precedes them, so that their lines may be the one behind the text.
struct RenderedBlock
{
    QString html;
    int firstLine = 0;
    int lastLine = 0;
    quint64 hash = 0; ///< of `html`; equal blocks have equal hashes
};

struct RenderedHeading
{
    int level = 1;
    QString id; ///< empty where the heading has none
    QString text;
    int line = 0;
};

struct RenderedLink
{
    QString target; ///< as written in the HTML attribute, unescaped
    bool image = false;
    int line = 0;
};

struct RenderedPage
{
    QList<RenderedBlock> blocks;
    QList<RenderedHeading> headings;
    QList<RenderedLink> links;
    bool complete = true; ///< false where it was cancelled or ran out of its time: the rest is missing

    /// The HTML of all blocks, each followed by a line break.
    [[nodiscard]] QString html() const;
};

/// Renders a page's body. Accepts any text, never throws, is pure and safe to call from several threads.
[[nodiscard]] RenderedPage render(QStringView markdown, const RenderOptions &options = {},
                                  const RenderLimits &limits = {});

} // namespace anchorage::preview
