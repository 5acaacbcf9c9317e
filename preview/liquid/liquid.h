// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid_source.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

/// Liquid as Jekyll expands it before Markdown is read. Values in, values out; what a page needs of its site
/// comes through LiquidSource.
namespace anchorage::preview {

enum class LinkBases {
    Published, ///< what Jekyll publishes
    Preview,   ///< `url` and `baseurl` of the site are left out where an address begins: links stay in the
               ///< preview
};

/// The page and its surroundings.
struct LiquidContext
{
    std::shared_ptr<const LiquidSource> source; ///< may be null: no site
    LiquidValue page;                           ///< what `{{ page }}` is
    LiquidValue layout;                         ///< what `{{ layout }}` is
    QString pagePath;                           ///< from the repository's root, for `include_relative`
    bool isMarkdown = true;                     ///< the page goes through Markdown afterwards
    QString environment = QStringLiteral("development"); ///< of `jekyll`
    LinkBases links = LinkBases::Preview;
    /// For the filter `markdownify`: Markdown to HTML with the site's options. Called in the engine's thread.
    std::function<QString(const QString &)> markdownify;
    /// For the filter `smartify`, likewise; nothing where it cannot be told.
    std::function<std::optional<QString>(const QString &)> smartify;
};

/// Something that could not be done. The text has a labelled mark in its place.
struct LiquidMark
{
    int line = 0;    ///< in the source, counted from 0; of an include, the line of its tag
    QString label;   ///< what it is about: the name of a tag, a filter, a file
    QString message; ///< a sentence for people
    /// Jekyll would stop here, too (a mistake in the page); otherwise it is only that we cannot do it.
    bool stopsJekyll = false;
};

struct LiquidLimits
{
    const std::atomic_bool *cancelled = nullptr; ///< not owned; outlives the call
    int milliseconds = 3000;
};

struct LiquidResult
{
    QString text;
    /// For each line of `text` the line of the source that it comes from, both counted from 0. Empty where
    /// they are the same.
    QList<int> sourceLines;
    QList<LiquidMark> marks; ///< in the order of the text
    bool complete = true;    ///< false where the rest is missing: cancelled, too long or too large

    /// The source's line for a line of the text.
    [[nodiscard]] int sourceLine(int line) const;
};

/// Whether there is anything to do in a text at all.
[[nodiscard]] bool hasLiquid(QStringView text);

/// Expands pages. Owns a thread with a JavaScript engine without any access to the machine, in which liquidjs
/// runs; it is started by the first text with Liquid in it. Templates reach only the values above; they
/// cannot run JavaScript. May be used from any thread, by one at a time (others wait).
class LiquidEngine
{
public:
    LiquidEngine();
    ~LiquidEngine(); ///< waits for its thread

    /// Accepts any text. Returns within about the time limit, or soon after `cancelled` is set; a text
    /// without Liquid comes back at once, unchanged.
    [[nodiscard]] LiquidResult expand(QStringView source, const LiquidContext &context,
                                      const LiquidLimits &limits = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anchorage::preview
