// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_template.h"
#include "renderer.h"
#include "require.h"

#include <cstring>
#include <ctime>

namespace anchorage::fuzz {

/// The first bytes of an input choose what is done, those behind them are a page's body.
class MarkupInput
{
public:
    static constexpr size_t choices = 8;

    /// `size` is at least `choices`.
    MarkupInput(const char *data, size_t size) : m_choices(data, choices)
    {
        const qsizetype rest = static_cast<qsizetype>(size - choices);
        if (choice(1, 64) == 0) { // any UTF-16, with halves of characters
            m_text.resize(rest / 2);
            std::memcpy(m_text.data(), data + choices, static_cast<size_t>(m_text.size()) * 2);
        } else {
            m_text = QString::fromUtf8(data + choices, rest);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// A number below `limit`, which must not be 0.
    [[nodiscard]] int choice(size_t index, int limit) const
    {
        return static_cast<unsigned char>(m_choices[static_cast<qsizetype>(index)]) % limit;
    }

private:
    QByteArray m_choices;
    QString m_text;
};

/// kramdown's options as an input's byte chooses them; the first choice is Jekyll's own.
inline preview::RenderOptions renderOptions(int choice)
{
    const auto set = [&](int bit) { return (choice & bit) != 0; };
    preview::RenderOptions options;
    options.gfmInput = !set(1);
    options.autoIds = !set(2);
    options.typographicSymbols = !set(4);
    options.hardWrap = set(8);
    options.emoji = set(16);
    if (set(32)) {
        options.smartQuotes = QStringLiteral("apos,apos,quot,quot");
        options.tocLevels = QStringLiteral("2..3");
        options.autoIdPrefix = QStringLiteral("p<\"-");
        options.footnoteNumber = 7;
    }
    options.lineMarks = set(3);
    if (choice >= 240) {
        options.dialect = preview::Dialect::CommonMark;
    }
    return options;
}

/// How many lines a text has for the renderer, which takes each kind of line break for one.
inline int lineCount(const QString &text)
{
    return static_cast<int>(text.count(u'\n') + text.count(u'\r') - text.count(QLatin1StringView("\r\n"))) +
           1;
}

/// The page's parts agree with each other and with the text.
inline void checkPage(const QString &markdown, const preview::RenderedPage &page)
{
    require(page.complete, "a rendering without a limit is not complete");
    const int lines = lineCount(markdown);
    int last = -1;
    for (const preview::RenderedBlock &block : page.blocks) {
        const bool notes = block.html.startsWith(QLatin1StringView("<div class=\"footnotes\""));
        require(block.firstLine >= last, "the blocks are not in the order of the text");
        require(block.firstLine <= block.lastLine && block.lastLine < lines + (notes ? 1 : 0),
                "a block's lines are not lines of the text");
        last = block.firstLine;
    }
    for (const preview::RenderedHeading &heading : page.headings) {
        require(heading.line >= 0 && heading.line < lines && heading.level >= 1 && heading.level <= 6,
                "a heading's line or level is none");
    }
    for (const preview::RenderedLink &link : page.links) {
        require(link.line >= 0 && link.line < lines, "a link's line is not a line of the text");
    }
    preview::PageFrame frame;
    frame.surroundings = markdown.left(64) + preview::bodyPlaceholder;
    require(
        preview::pageHtml(frame, page).contains(page.blocks.isEmpty() ? QString() : page.blocks.first().html),
        "the document does not hold the page's first block");
}

/// The processor's time that a call takes, in seconds.
template <typename Call> double secondsOf(const Call &call)
{
    const std::clock_t begin = std::clock();
    call();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace anchorage::fuzz
