// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

#include <functional>
#include <optional>

namespace anchorage {

struct YamlTree;

/// How a YAML text becomes a tree whose positions count from `offset`: `YamlTree::read`, or one that equals
/// it.
using YamlReader = std::function<YamlTree(QStringView yaml, qsizetype offset)>;

/// Where the YAML of a file is: between the `---` lines of a page or layout, or all of a `_data` file.
enum class FileKind { Page, Data };

/// By the name alone: `.yml` and `.yaml` are data, everything else is a page.
[[nodiscard]] FileKind fileKindOf(QStringView fileName);

enum class Severity { Error, Warning, Hint };

/// Something that is wrong with the file's YAML. `code` is stable (`undefined-alias`), `message` is for
/// people.
struct Diagnostic
{
    QString code;
    Severity severity = Severity::Error;
    Span span;
    QString message;
    RowRef row; ///< the locale row it is about, if there is one
    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

/// What was understood of a file's YAML. Parsing never fails: where the YAML is broken, the rows that can
/// still be read line by line are there, and the reason is among the diagnostics.
struct FrontMatter
{
    bool present = false; ///< the file is data, or a page that begins with a front matter in Jekyll's sense
    bool wellFormed =
        false;        ///< the parser understood it as a whole; otherwise `maps` comes from reading its lines
    Span yaml;        ///< the YAML without the `---` lines
    Span body;        ///< what Jekyll renders; empty for data
    int bodyLine = 0; ///< line of the body's first character, counted from 0
    QList<LocaleMap> maps;        ///< in file order
    std::optional<QString> title; ///< the page's own `title:`, which the theme puts before `titles:`
    QList<Diagnostic> diagnostics;

    /// Accepts any text, in linear time. Lines end at U+000A (the text of a `TextFile` or of a text document
    /// with its separators replaced; see `TextFile`).
    [[nodiscard]] static FrontMatter parse(QStringView text, FileKind kind);
    /// The same with a reader of the caller's, which is called once or, for what is too long, not at all.
    [[nodiscard]] static FrontMatter parse(QStringView text, FileKind kind, const YamlReader &read);

    /// The map with this path; the first one for an empty path; nullptr where there is none.
    [[nodiscard]] const LocaleMap *map(QStringView path) const;
    /// The row on that line, counted from 0.
    [[nodiscard]] RowRef rowAtLine(int line) const;
    friend bool operator==(const FrontMatter &, const FrontMatter &) = default;
};

} // namespace anchorage
