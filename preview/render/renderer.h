// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
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

/// How code is written (`syntax_highlighter_opts`), as far as that is more than colours.
struct CodeOptions
{
    bool highlighted = true;  ///< not switched off by `disable` or another highlighter than rouge
    bool lineNumbers = false; ///< `line_numbers`: as a table with a column of numbers
    int firstLine = 1;        ///< `start_line`
    bool wrapped = true;      ///< `wrap`: within `<div class="highlight">`; only of blocks
    QString cssClass = QStringLiteral("highlight"); ///< `css_class`, of the `<pre>` within that
    bool operator==(const CodeOptions &) const = default;
};

/// kramdown's options, with the defaults that Jekyll 4 gives them (kramdown's documentation, "Options").
struct RenderOptions
{
    Dialect dialect = Dialect::Kramdown;
    bool gfmInput = true; ///< `input: GFM`, else kramdown's own input
    bool autoIds = true;  ///< `auto_ids`
    QString autoIdPrefix; ///< `auto_id_prefix`
    QString smartQuotes = QStringLiteral("lsquo,rsquo,ldquo,rdquo"); ///< `smart_quotes`: four entity names
    bool typographicSymbols = true;             ///< not `gfm_quirks: no_auto_typographic`
    QHash<QString, QString> symbolTexts;        ///< `typographic_symbols`, by kramdown's names for them
    bool hardWrap = false;                      ///< `hard_wrap`: a line break in a paragraph is a `<br />`
    bool paragraphsEndEarly = true;             ///< `gfm_quirks: paragraph_end`, with `input: GFM`
    QString tocLevels = QStringLiteral("1..6"); ///< `toc_levels`
    int headerOffset = 0;                       ///< `header_offset`
    bool plainTextIds = false;                  ///< `auto_id_stripping`; as ever with `input: GFM`
    bool parseBlockHtml = false;                ///< `parse_block_html`
    bool parseSpanHtml = true;                  ///< `parse_span_html`
    int footnoteNumber = 1;                     ///< `footnote_nr`
    QString footnotePrefix;                     ///< `footnote_prefix`
    QString footnoteBackLink = QStringLiteral("&#8617;");    ///< `footnote_backlink`; empty for none
    bool footnoteBackLinkInline = false;                     ///< `footnote_backlink_inline`
    bool joinsCjkLines = false;                              ///< `remove_line_breaks_for_cjk`
    bool mathJax = true;                                     ///< `math_engine` is not set to nothing
    QHash<QString, QPair<QString, QString>> linkDefinitions; ///< `link_defs`: address and title by id
    QString codeLanguage = QStringLiteral("plaintext");      ///< `default_lang`: of code that names none
    bool plainTextHighlighted = true;                        ///< `guess_lang`
    CodeOptions codeBlocks;                                  ///< for `block`
    CodeOptions codeSpans;                                   ///< for `span`
    bool emoji = false; ///< the site uses jemoji: `:smile:` becomes its image
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
    quint64 hash = 0;         ///< of `html`; equal blocks have equal hashes
    int emptyLinesBefore = 0; ///< that Jekyll's HTML has between this and the block before
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
    int emptyLinesAfter = 0; ///< that Jekyll's HTML ends with
    bool complete = true;    ///< false where it was cancelled or ran out of its time: the rest is missing

    /// The HTML of all blocks, each followed by a line break.
    [[nodiscard]] QString html() const;
};

/// Renders a page's body. Accepts any text, never throws, is pure and safe to call from several threads.
[[nodiscard]] RenderedPage render(QStringView markdown, const RenderOptions &options = {},
                                  const RenderLimits &limits = {});

} // namespace anchorage::preview

Q_DECLARE_TYPEINFO(anchorage::preview::RenderedBlock, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(anchorage::preview::RenderedHeading, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(anchorage::preview::RenderedLink, Q_RELOCATABLE_TYPE);
