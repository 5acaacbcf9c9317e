// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid.h"
#include "markdownify.h"
#include "markup_checks.h"

#include <QCoreApplication>

using namespace anchorage;
using namespace anchorage::fuzz;
using namespace anchorage::preview;
using namespace Qt::StringLiterals;

namespace {

LiquidValue hash(const QList<std::pair<QString, LiquidValue>> &entries)
{
    LiquidValue::Hash result;
    for (const auto &[key, value] : entries) {
        result.append({LiquidValue(key), value});
    }
    return LiquidValue(result);
}

/// A site in memory. What it includes is the input itself, so that includes can nest.
class Site : public LiquidSource
{
public:
    QString included;

    [[nodiscard]] LiquidValue site() const override
    {
        const LiquidValue page = LiquidValue::document({{LiquidValue(u"title"_s), LiquidValue(u"A"_s)}});
        return hash({{u"title"_s, LiquidValue(u"A *site*"_s)},
                     {u"baseurl"_s, LiquidValue(u"/base"_s)},
                     {u"url"_s, LiquidValue(u"https://example.org"_s)},
                     {u"pages"_s, LiquidValue(LiquidValue::Array{page, page})},
                     {u"data"_s, hash({{u"later"_s, LiquidValue::later(u"x"_s)}})}});
    }
    [[nodiscard]] LiquidValue later(const QString &key) const override { return LiquidValue(key); }
    [[nodiscard]] LiquidAnswer include(const QString &file, const QString * /*beside*/) const override
    {
        return file.size() % 2 == 0 ? LiquidAnswer{included, {}}
                                    : LiquidAnswer{{}, u"There is no such file."_s};
    }
    [[nodiscard]] LiquidAnswer linkTo(const QString &path) const override { return {u'/' + path, {}}; }
    [[nodiscard]] LiquidAnswer postUrl(const QString & /*name*/) const override
    {
        return {{}, u"There is no such post."_s};
    }
};

LiquidContext contextOf(const QString &text, bool markdown)
{
    const auto site = std::make_shared<Site>();
    site->included = text.left(200);
    LiquidContext context;
    context.source = site;
    context.page = hash(
        {{u"title"_s, LiquidValue(u"T"_s)},
         {u"numbers"_s, LiquidValue(LiquidValue::Array{LiquidValue(1), LiquidValue(2.5), LiquidValue()})},
         {u"titles"_s, hash({{u"en"_s, LiquidValue(u"A"_s)}, {u"fr"_s, LiquidValue(u"É"_s)}})},
         {u"date"_s, LiquidValue(LiquidValue::Time{1'600'000'000, 0, 0, u"UTC"_s, true})},
         {u"flag"_s, LiquidValue(true)}});
    context.pagePath = u"docs/page.md"_s;
    context.isMarkdown = markdown;
    context.links = markdown ? LinkBases::Preview : LinkBases::Published;
    context.markdownify = [](const QString &part) { return render(part).html(); };
    return context;
}

} // namespace

/// Any template is expanded within its time or says that it was not; what comes out is rendered, and its
/// lines are lines of the template.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    static int argumentCount = 0;
    static const QCoreApplication application(argumentCount, nullptr);
    static LiquidEngine engine;
    constexpr int milliseconds = 3000;
    if (size < MarkupInput::choices) {
        return 0;
    }
    const MarkupInput input(data, size);
    const QString &text = input.text();
    const LiquidContext context = contextOf(text, input.choice(1, 2) == 0);
    const LiquidResult result = engine.expand(text, context, {nullptr, milliseconds});
    const int lines = static_cast<int>(text.count(u'\n')) + 1;
    require(result.sourceLines.isEmpty() || result.sourceLines.size() == result.text.count(u'\n') + 1,
            "not every line of the result has a line of the template");
    for (const int line : result.sourceLines) {
        require(line >= 0 && line < lines,
                QStringLiteral("a line of the result comes from line %1 of %2").arg(line).arg(lines));
    }
    for (const LiquidMark &mark : result.marks) {
        require(mark.line >= 0 && mark.line < lines, "a mark is on no line of the template");
        require(!mark.label.isEmpty() && !mark.message.isEmpty(), "a mark says nothing");
    }
    require(result.complete || !result.marks.isEmpty(), "something is missing without a mark");
    require(hasLiquid(text) || result.text == text, "a text without Liquid changed");
    checkPage(result.text, render(result.text, renderOptions(input.choice(0, 256))));
    return 0;
}
