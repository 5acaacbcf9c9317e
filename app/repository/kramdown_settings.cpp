// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kramdown_settings.h"

#include "yaml_scalar.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

using preview::CodeOptions;
using preview::RenderOptions;

const QString kramdown = u"kramdown."_s;
const QString codeSettings = u"kramdown.syntax_highlighter_opts."_s;

/// The scalars of the configuration under a path, each as Ruby has it.
class Settings
{
public:
    Settings(const SiteConfig &config, QString path) : m_config(config), m_path(std::move(path)) {}

    [[nodiscard]] bool isNull(const QString &name) const { return m_config.isNull(m_path + name); }
    /// Whether it is set to something.
    [[nodiscard]] bool has(const QString &name) const { return !m_config.value(m_path + name).isNull(); }
    [[nodiscard]] QString text(const QString &name) const { return m_config.value(m_path + name); }

    /// A list, or what is a text already, as a text with commas.
    [[nodiscard]] QString list(const QString &name) const
    {
        QStringList entries;
        while (has(u"%1[%2]"_s.arg(name).arg(entries.size()))) {
            entries.append(text(u"%1[%2]"_s.arg(name).arg(entries.size())).trimmed());
        }
        return entries.isEmpty() ? text(name) : entries.join(u',');
    }

    void read(const QString &name, QString *value) const { *value = has(name) ? text(name) : *value; }
    void read(const QString &name, int *value) const
    {
        bool isNumber = false;
        const int number = text(name).toInt(&isNumber);
        *value = isNumber ? number : *value;
    }
    /// kramdown takes for true whatever is neither false nor nothing.
    void read(const QString &name, bool *value) const
    {
        if (has(name)) {
            *value = loadPlainScalar(text(name)).printed.trimmed().toLower() != u"false";
        } else if (isNull(name)) {
            *value = false;
        }
    }

private:
    const SiteConfig &m_config;
    QString m_path;
};

void readCode(const Settings &settings, CodeOptions *code)
{
    bool disabled = !code->highlighted;
    settings.read(u"disable"_s, &disabled);
    code->highlighted = !disabled;
    settings.read(u"line_numbers"_s, &code->lineNumbers);
    settings.read(u"start_line"_s, &code->firstLine);
    settings.read(u"wrap"_s, &code->wrapped);
    settings.read(u"css_class"_s, &code->cssClass);
}

/// The old way to configure another highlighter: it asks for line numbers unless it says something else.
void readCoderaySettings(const SiteConfig &config, CodeOptions *code)
{
    const Settings old(config, u"kramdown.coderay."_s);
    for (const QString &name : {u"wrap"_s, u"line_numbers"_s, u"line_number_start"_s, u"tab_width"_s,
                                u"bold_every"_s, u"css"_s, u"default_lang"_s}) {
        for (const QString &setting : {name, "coderay_"_L1 + name}) {
            code->lineNumbers = code->lineNumbers || old.has(setting) || old.isNull(setting);
        }
    }
    old.read(u"coderay_line_numbers"_s, &code->lineNumbers);
    old.read(u"line_numbers"_s, &code->lineNumbers);
}

QString highlighter(const SiteConfig &config)
{
    const Settings own(config, kramdown);
    const Settings site(config, {});
    if (own.has(u"syntax_highlighter"_s)) {
        return own.text(u"syntax_highlighter"_s).trimmed();
    }
    bool coderay = false;
    own.read(u"enable_coderay"_s, &coderay);
    bool given = false;
    site.read(u"highlighter"_s, &given);
    return coderay ? u"coderay"_s : given ? site.text(u"highlighter"_s).trimmed() : u"rouge"_s;
}

void readCodeSettings(const SiteConfig &config, RenderOptions *options)
{
    CodeOptions code;
    code.highlighted = highlighter(config) == u"rouge";
    const Settings settings(config, codeSettings);
    readCode(settings, &code);
    readCoderaySettings(config, &code);
    options->codeBlocks = options->codeSpans = code;
    readCode({config, codeSettings + u"block."_s}, &options->codeBlocks);
    readCode({config, codeSettings + u"span."_s}, &options->codeSpans);
    options->codeSpans.wrapped = false;
    settings.read(u"default_lang"_s, &options->codeLanguage);
    Settings(config, kramdown).read(u"guess_lang"_s, &options->plainTextHighlighted);
}

void readQuirks(const Settings &settings, RenderOptions *options)
{
    if (settings.has(u"gfm_quirks"_s) || settings.has(u"gfm_quirks[0]"_s) ||
        settings.isNull(u"gfm_quirks"_s)) {
        const QStringList quirks = settings.list(u"gfm_quirks"_s).split(u',');
        options->paragraphsEndEarly = quirks.contains(u"paragraph_end"_s);
        options->typographicSymbols = !options->gfmInput || !quirks.contains(u"no_auto_typographic"_s);
    }
}

void readLinkDefinitions(const SiteConfig &config, RenderOptions *options)
{
    const QString start = u"kramdown.link_defs."_s;
    for (const QString &path : config.pathsFrom(start)) {
        if (path.endsWith("[0]"_L1)) {
            const QString title = config.value(path.chopped(3) + "[1]"_L1);
            options->linkDefinitions.insert(path.chopped(3).mid(start.size()), {config.value(path), title});
        }
    }
}

} // namespace

void readKramdownSettings(const SiteConfig &config, RenderOptions *options)
{
    const Settings settings(config, kramdown);
    options->gfmInput = !settings.has(u"input"_s) || settings.text(u"input"_s) == u"GFM";
    readQuirks(settings, options);
    settings.read(u"auto_ids"_s, &options->autoIds);
    settings.read(u"auto_id_prefix"_s, &options->autoIdPrefix);
    settings.read(u"auto_id_stripping"_s, &options->plainTextIds);
    settings.read(u"hard_wrap"_s, &options->hardWrap);
    settings.read(u"header_offset"_s, &options->headerOffset);
    settings.read(u"parse_block_html"_s, &options->parseBlockHtml);
    settings.read(u"parse_span_html"_s, &options->parseSpanHtml);
    settings.read(u"footnote_nr"_s, &options->footnoteNumber);
    settings.read(u"footnote_prefix"_s, &options->footnotePrefix);
    settings.read(u"footnote_backlink"_s, &options->footnoteBackLink);
    settings.read(u"footnote_backlink_inline"_s, &options->footnoteBackLinkInline);
    settings.read(u"remove_line_breaks_for_cjk"_s, &options->joinsCjkLines);
    if (const QString quotes = settings.list(u"smart_quotes"_s); quotes.count(u',') == 3) {
        options->smartQuotes = quotes;
    }
    if (const QString levels = settings.list(u"toc_levels"_s); !levels.isEmpty()) {
        options->tocLevels = levels;
    }
    for (const auto *name :
         {u"mdash", u"ndash", u"hellip", u"laquo", u"raquo", u"laquo_space", u"raquo_space"}) {
        const QString symbol = QString::fromUtf16(name);
        if (settings.has(u"typographic_symbols."_s + symbol)) {
            options->symbolTexts.insert(symbol, settings.text(u"typographic_symbols."_s + symbol));
        }
    }
    // Another engine needs a gem that works on Jekyll's side; its formulas stay TeX here.
    options->mathJax = !settings.isNull(u"math_engine"_s);
    readLinkDefinitions(config, options);
    readCodeSettings(config, options);
}

} // namespace anchorage
