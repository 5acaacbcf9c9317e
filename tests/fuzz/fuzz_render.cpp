// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup_checks.h"

using namespace anchorage;
using namespace anchorage::fuzz;

namespace {

constexpr qsizetype grownSize = 48 * 1024; // characters
/// More than a hundred times what text of this size takes, with the sanitizers; its square takes far more.
constexpr double longestTime = 6;

/// A part of the text many times over, between what is before and behind it.
QString grown(const QString &text, int begin, int share)
{
    const qsizetype from = text.size() * begin / 256;
    const qsizetype size = std::max<qsizetype>((text.size() - from) * (share + 1) / 256, 1);
    const QString part = text.mid(from, size);
    return text.left(from) + part.repeated(grownSize / std::max<qsizetype>(part.size(), 1)) +
           text.mid(from + size);
}

} // namespace

/// Any text is rendered, the same each time, under all of kramdown's options; what is longer takes longer in
/// proportion only.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    if (size < MarkupInput::choices) {
        return 0;
    }
    const MarkupInput input(data, size);
    const QString &text = input.text();
    const preview::RenderOptions options = renderOptions(input.choice(0, 256));
    const preview::RenderedPage page = preview::render(text, options);
    checkPage(text, page);
    if (input.choice(5, 4) == 0) {
        require(preview::render(text, options).html() == page.html(), "the second rendering is another one");
    }
    if (input.choice(2, 64) == 0 && !text.isEmpty()) {
        const QString longText = grown(text, input.choice(3, 256), input.choice(4, 256));
        const double seconds = secondsOf([&] { checkPage(longText, preview::render(longText, options)); });
        require(seconds < longestTime, "rendering takes longer than in proportion to the text");
    }
    return 0;
}
