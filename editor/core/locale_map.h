// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anchorage {

/// How a locale's row of a locale map gets its title.
enum class RowKind {
    Own,    ///< a scalar of its own: `en: Privacy Policy`
    Anchor, ///< a scalar that others may follow: `en: &EN Privacy Policy` (or `&EN` on an empty value)
    Alias,  ///< the title of an anchor: `en-GB: *EN`
    Empty,  ///< nothing at all, or what YAML reads as null
    Other,  ///< a list, a map or a merge key: shown, but not edited as a title
};

/// How a scalar is written (YAML 1.1, chapter 9).
enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

/// Which row of which map; -1 where there is none.
struct RowRef
{
    int map = -1;
    int row = -1;
    [[nodiscard]] bool isValid() const { return map >= 0 && row >= 0; }
    friend bool operator==(const RowRef &, const RowRef &) = default;
};

/// One locale of a locale map. All spans are into the text that was parsed.
struct LocaleRow
{
    QString locale; ///< the key as YAML reads it, whether it is a valid tag or not
    RowKind kind = RowKind::Empty;
    ScalarStyle style = ScalarStyle::Plain;
    int line = 0;             ///< of the key, counted from 0
    Span key;                 ///< the key with its quotes
    qsizetype afterColon = 0; ///< the position right behind the key's colon
    Span tag;                 ///< `!!str`; empty where there is none
    Span anchor;              ///< `&EN` with its sign; empty where there is none
    Span value; ///< scalar with its quotes, or `*EN`; empty (behind colon or anchor) where there is none
    QString anchorName; ///< what the row defines (`Anchor`) or refers to (`Alias`), without its sign
    std::optional<QString>
        title;            ///< the text the row resolves to; none where undefined, empty or not a scalar
    bool defined = true;  ///< false for an alias without an anchor of its name before it
    RowRef target;        ///< of an alias: the row it takes its title from, by document order
    QList<int> followers; ///< of an anchor: rows of the same map that take their title from this one
    /// What the loader makes of the title, as Liquid prints it: `true` for `Yes`, `1000` for `1,000`. None
    /// for nil and false, on which the theme falls back.
    std::optional<QString> loaded;
    bool keyIsText =
        true; ///< false where the loader reads the key as something else: `no:` is the key `false`
    QStringList problems; ///< codes of the diagnostics that are about this row
    friend bool operator==(const LocaleRow &, const LocaleRow &) = default;
};

/// A mapping under a key named `titles` whose keys are locale tags.
struct LocaleMap
{
    QString path; ///< `titles`, `header[1].titles`: unique in the file (of two at one place, loaders keep the
                  ///< last; the one before it is `titles#-1`)
    Span key;     ///< the word `titles`
    Span span;    ///< from the first row's key to the end of the last row's value
    int line = 0; ///< of the key `titles`, counted from 0
    bool flow = false; ///< written as `{en: A, fr: B}`
    QList<LocaleRow> rows;

    /// The last row that a loader reads with this key (duplicates: the last wins), or -1. Exact, as themes
    /// compare.
    [[nodiscard]] int rowOf(QStringView locale) const;
    /// What a reader of the site in that locale sees: `titles[locale]` if it is neither nil nor false, else
    /// `titles.en` by the same rule, else nothing (the rule of the TeXt theme).
    [[nodiscard]] std::optional<QString> shown(QStringView locale) const;
    /// A reader of that locale sees the title of `en` for want of one of their own.
    [[nodiscard]] bool isFallback(QStringView locale) const;
    friend bool operator==(const LocaleMap &, const LocaleMap &) = default;
};

/// The answers of a map's `rowOf` and `shown` for many locales, each in constant time.
class LocaleLookup
{
public:
    /// `map` is not owned, stays as it is and outlives the lookup.
    explicit LocaleLookup(const LocaleMap &map);

    [[nodiscard]] int rowOf(QStringView locale) const { return m_rows.value(locale, -1); }
    [[nodiscard]] std::optional<QString> shown(QStringView locale) const;

private:
    const LocaleMap &m_map;
    QHash<QStringView, int> m_rows; ///< by their keys
};

} // namespace anchorage
