// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace anchorage::texts {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct TitleTexts
{
    Q_DECLARE_TR_FUNCTIONS(TitleTexts)
};

const LocaleRow &rowAt(const FrontMatter &frontMatter, RowRef ref)
{
    return frontMatter.maps.at(ref.map).rows.at(ref.row);
}

/// Characters that could turn the rest of a sentence around. (Joiners stay: scripts need them.)
bool ordersText(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

QString aliasBinding(const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    const QString name = brief(row.anchorName);
    if (!row.target.isValid()) {
        return row.defined ? TitleTexts::tr("follows *%1, not a locale", "binding of a row").arg(name)
                           : TitleTexts::tr("*%1: no row defines it", "binding of a row").arg(name);
    }
    const QString target = brief(rowAt(frontMatter, row.target).locale);
    if (row.target.map != ref.map) {
        return TitleTexts::tr("*%1 caught from %2, %3", "binding of a row: anchor, list of titles, locale")
            .arg(name, brief(frontMatter.maps.at(row.target.map).path), target);
    }
    return TitleTexts::tr("follows %1 (*%2)", "binding of a row: locale, anchor").arg(target, name);
}

QString aliasExplained(const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    const QString name = brief(row.anchorName);
    if (!row.target.isValid()) {
        return row.title
                   ? TitleTexts::tr("Takes its title from *%1, which is not the title of a locale.").arg(name)
                   : TitleTexts::tr("Refers to *%1, but no row before it defines &%1.").arg(name);
    }
    const QString target = brief(rowAt(frontMatter, row.target).locale);
    if (row.target.map != ref.map) {
        return TitleTexts::tr(
                   "Takes its title from %1 in another list of titles of this file, %2. That is nearly "
                   "always a mistake.")
            .arg(target, brief(frontMatter.maps.at(row.target.map).path));
    }
    return TitleTexts::tr(
               "Has the title of %1. Change it for all that share it, or give this locale its own.")
        .arg(target);
}

} // namespace

QString binding(const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    switch (row.kind) {
    case RowKind::Own:
        return TitleTexts::tr("own text", "binding of a row");
    case RowKind::Anchor:
        if (row.followers.isEmpty())
            return u'&' + brief(row.anchorName);
        return TitleTexts::tr("&%1 · %n follow", "binding of a row", static_cast<int>(row.followers.size()))
            .arg(brief(row.anchorName));
    case RowKind::Alias:
        return aliasBinding(frontMatter, ref);
    case RowKind::Empty:
        return TitleTexts::tr("empty", "binding of a row");
    case RowKind::Other:
        return TitleTexts::tr("not a text", "binding of a row");
    }
    return {};
}

QString bindingExplained(const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    switch (row.kind) {
    case RowKind::Own:
        return TitleTexts::tr("Has a title of its own.");
    case RowKind::Anchor:
        if (row.followers.isEmpty())
            return TitleTexts::tr("Has a title that others may follow; none does.");
        return TitleTexts::tr("Has the title that %n other locales follow; they change with it.", nullptr,
                              static_cast<int>(row.followers.size()));
    case RowKind::Alias:
        return aliasExplained(frontMatter, ref);
    case RowKind::Empty:
        return TitleTexts::tr("Has no title yet.");
    case RowKind::Other:
        return TitleTexts::tr("Holds a list or a map. Edit it in the source.");
    }
    return {};
}

QString problem(const QString &code)
{
    struct Word
    {
        QLatin1StringView code;
        const char *text;
    };
    static constexpr std::array words{
        Word{"undefined-alias"_L1, QT_TRANSLATE_NOOP("TitleTexts", "undefined alias")},
        Word{"alias-before-anchor"_L1, QT_TRANSLATE_NOOP("TitleTexts", "alias before its anchor")},
        Word{"captured-anchor"_L1, QT_TRANSLATE_NOOP("TitleTexts", "from elsewhere")},
        Word{"redefined-anchor"_L1, QT_TRANSLATE_NOOP("TitleTexts", "anchor twice")},
        Word{"empty-title"_L1, QT_TRANSLATE_NOOP("TitleTexts", "empty")},
        Word{"duplicate-locale"_L1, QT_TRANSLATE_NOOP("TitleTexts", "locale twice")},
        Word{"boolean-locale-key"_L1, QT_TRANSLATE_NOOP("TitleTexts", "read as true or false")},
        Word{"retyped-title"_L1, QT_TRANSLATE_NOOP("TitleTexts", "not read as text")},
        Word{"truncated-title"_L1, QT_TRANSLATE_NOOP("TitleTexts", "cut off")},
        Word{"invalid-locale-tag"_L1, QT_TRANSLATE_NOOP("TitleTexts", "unknown locale")},
        Word{"title-drift"_L1, QT_TRANSLATE_NOOP("TitleTexts", "differs from the menu")},
        Word{"suspicious-whitespace"_L1, QT_TRANSLATE_NOOP("TitleTexts", "hidden characters")},
        Word{"untranslated"_L1, QT_TRANSLATE_NOOP("TitleTexts", "not translated")},
        Word{"alias-trailing-text"_L1, QT_TRANSLATE_NOOP("TitleTexts", "text after the alias")},
        Word{"anchor-name-invalid"_L1, QT_TRANSLATE_NOOP("TitleTexts", "invalid anchor name")},
        Word{"tab-indentation"_L1, QT_TRANSLATE_NOOP("TitleTexts", "tab as indentation")},
        Word{"yaml-syntax"_L1, QT_TRANSLATE_NOOP("TitleTexts", "cannot be read")},
        Word{"invalid-utf8"_L1, QT_TRANSLATE_NOOP("TitleTexts", "not UTF-8")},
        Word{"missing-fallback"_L1, QT_TRANSLATE_NOOP("TitleTexts", "no fallback")},
        Word{"site-language-missing"_L1, QT_TRANSLATE_NOOP("TitleTexts", "site language missing")},
        Word{"title-hides-titles"_L1, QT_TRANSLATE_NOOP("TitleTexts", "hidden by title")},
        Word{"marker-unpaired"_L1, QT_TRANSLATE_NOOP("TitleTexts", "marker without its pair")},
    };
    const auto *const found =
        std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.code == code; });
    return found == words.end() ? code : TitleTexts::tr(found->text);
}

QList<RowRef> sharing(const FrontMatter &frontMatter, RowRef ref)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    const RowRef source = row.kind == RowKind::Alias ? row.target : ref;
    if (!source.isValid())
        return {};
    QList<RowRef> rows;
    for (int map = 0; map < frontMatter.maps.size(); ++map) {
        const QList<LocaleRow> &candidates = frontMatter.maps.at(map).rows;
        for (int i = 0; i < candidates.size(); ++i) {
            const RowRef candidate{map, i};
            if (candidate == source ||
                (candidates.at(i).kind == RowKind::Alias && candidates.at(i).target == source))
                rows.append(candidate);
        }
    }
    return rows;
}

QString brief(const QString &untrusted, qsizetype longest)
{
    QString line = untrusted.left(longest * 4).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || ordersText(c); });
    if (line.size() <= longest && untrusted.size() <= longest * 4)
        return line;
    qsizetype end = std::min(longest, line.size());
    if (end > 0 && line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

QString localeList(const FrontMatter &frontMatter, const QList<RowRef> &rows)
{
    constexpr qsizetype named = 4;
    QStringList names;
    // One more is named rather than counted: "and 1 more" is no shorter.
    const qsizetype shown = rows.size() <= named + 1 ? rows.size() : named;
    for (const RowRef &row : rows.first(shown))
        names.append(brief(rowAt(frontMatter, row).locale, 24));
    if (shown < rows.size()) {
        return TitleTexts::tr("%1 and %n more", "list of locales", static_cast<int>(rows.size() - shown))
            .arg(names.join(u", "_s));
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return TitleTexts::tr("%1 and %2", "list of locales").arg(names.join(u", "_s), last);
}

} // namespace anchorage::texts
