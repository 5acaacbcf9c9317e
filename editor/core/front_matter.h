// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QList>
#include <QString>

#include <optional>

namespace anchorage {

/// Where the YAML of a file is: between the `---` lines of a page or layout, or all of a `_data` file.
enum class FileKind { Page, Data };

/// By the name alone: `.yml` and `.yaml` are data, everything else is a page.
[[nodiscard]] FileKind fileKindOf(QStringView fileName);

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
struct RowRef {
    int map = -1;
    int row = -1;
    [[nodiscard]] bool isValid() const { return map >= 0 && row >= 0; }
    friend bool operator==(const RowRef &, const RowRef &) = default;
};

/// One locale of a locale map. All spans are into the text that was parsed.
struct LocaleRow {
    QString locale; ///< the key as YAML reads it, whether it is a valid tag or not
    RowKind kind = RowKind::Empty;
    ScalarStyle style = ScalarStyle::Plain;
    int line = 0;                 ///< of the key, counted from 0
    Span key;                     ///< the key with its quotes
    qsizetype afterColon = 0;     ///< the position right behind the key's colon
    Span tag;                     ///< `!!str`; empty where there is none
    Span anchor;                  ///< `&EN` with its sign; empty where there is none
    Span value;                   ///< scalar with its quotes, or `*EN`; empty (behind colon or anchor) where there is none
    QString anchorName;           ///< what the row defines (`Anchor`) or refers to (`Alias`), without its sign
    std::optional<QString> title; ///< the text the row resolves to; none where undefined, empty or not a scalar
    RowRef target;                ///< of an alias: the row it takes its title from, by document order
    QList<int> followers;         ///< of an anchor: rows of the same map that take their title from this one
    bool hasProblem(QStringView code) const;
    QStringList problems; ///< codes of the diagnostics that are about this row
};

/// A mapping under a key named `titles` whose keys are locale tags.
struct LocaleMap {
    QString path;  ///< `titles`, `header[1].titles`: unique in the file
    Span key;      ///< the word `titles`
    Span span;     ///< from the first row's key to the end of the last row's value
    int line = 0;  ///< of the key `titles`, counted from 0
    bool flow = false; ///< written as `{en: A, fr: B}`
    QList<LocaleRow> rows;

    /// The last row with this key (the one that loaders keep), or -1. Exact, as the themes compare.
    [[nodiscard]] int rowOf(QStringView locale) const;
    /// What a reader of the site in the row's locale sees: `titles[lang]` if it is neither nil nor false, else
    /// `titles.en` by the same rule, else nothing. (The rule of the TeXt theme; a scalar such as `1,000` that the
    /// loader reads as a number is shown as that number.)
    [[nodiscard]] std::optional<QString> shown(int row) const;
    [[nodiscard]] std::optional<QString> shownFor(QStringView locale) const;
    /// What `titles[locale]` itself gives, without the fallback.
    [[nodiscard]] std::optional<QString> ownShown(QStringView locale) const;
};

enum class Severity { Error, Warning, Hint };

/// Something that is wrong with the file's YAML. `code` is stable (`undefined-alias`), `message` is for people.
struct Diagnostic {
    QString code;
    Severity severity = Severity::Error;
    Span span;
    QString message;
    RowRef row; ///< the locale row it is about, if there is one
};

/// What was understood of a file's YAML. Parsing never fails: where the YAML is broken, the rows that can still be read
/// line by line are there, and the reason is among the diagnostics.
struct FrontMatter {
    bool present = false;    ///< the file is data, or a page that begins with a front matter in Jekyll's sense
    bool wellFormed = false; ///< the parser understood it as a whole; otherwise `maps` comes from reading its lines
    Span yaml;               ///< the YAML without the `---` lines
    Span body;               ///< what Jekyll renders; empty for data
    int bodyLine = 0;        ///< line of the body's first character, counted from 0
    QList<LocaleMap> maps;   ///< in file order
    std::optional<QString> title; ///< the page's own `title:`, which the theme puts before `titles:`
    QList<Diagnostic> diagnostics;

    /// Accepts any text, in linear time. Lines end at U+000A (the text of a `TextFile` or of a text document with its
    /// separators replaced; see `TextFile`).
    [[nodiscard]] static FrontMatter parse(QStringView text, FileKind kind);

    /// The map with this path; the first one for an empty path; nullptr where there is none.
    [[nodiscard]] const LocaleMap *map(QStringView path) const;
    /// The row on that line, counted from 0.
    [[nodiscard]] RowRef rowAtLine(int line) const;
};

} // namespace anchorage
