// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <optional>

namespace anchorage {

/// Why a loader gives up on a file's YAML.
struct LoadFault
{
    enum class Kind {
        Syntax, ///< libyaml refuses it: no loader reads it
        Depth,  ///< nested so deeply that Ruby has no room for it; not read further
        Alias,  ///< an alias without an anchor before it
        Symbol, ///< `:name`, which Psych would make a symbol of and may not
        Class,  ///< a tag that asks for a Ruby object
        Number, ///< a number that Ruby cannot read (`0x_`)
        Merge,  ///< `<<` with something that is no mapping
        Bytes,  ///< bytes that are not UTF-8, anywhere in a page
    };
    Kind kind = Kind::Syntax;
    Span span;
    QString detail; ///< libyaml's words, the alias, the tag

    [[nodiscard]] bool endsReading() const { return kind == Kind::Syntax || kind == Kind::Depth; }
};

/// A key on the first level with a scalar for its value.
struct RootEntry
{
    QString key;
    Span keySpan;
    Span valueSpan;
    QString value;
    bool truthy = false; ///< neither nil nor false for Psych
};

/// What libyaml and the loaders on top of it make of a file's YAML.
struct YamlReading
{
    std::optional<LoadFault> psych;    ///< why Psych gives up, the first reason; none where it loads
    std::optional<LoadFault> safeYaml; ///< the same for SafeYAML
    QList<LoadFault> faults;           ///< all reasons for Psych up to a syntax error, in file order
    QList<RootEntry> root;             ///< up to a syntax error
    bool rootIsMapping = true;         ///< or empty; Jekyll stops at a page where it is anything else
};

/// Judges YAML at `yaml` of a text (of a page: what Jekyll cuts out, of data: the file). Psych and SafeYAML
/// both read through libyaml, so libyaml itself decides what is well-formed; then come the rules by which
/// they build values. In nothing (an empty span) nothing is wrong.
[[nodiscard]] YamlReading readAsLoadersDo(QStringView text, FileKind kind, Span yaml);

/// A front matter and what loaders make of it.
struct Examination
{
    FrontMatter frontMatter;
    YamlReading yaml;
};

/// For whole repositories: the same front matter as `FrontMatter::parse`, but from the pass by libyaml where
/// that can read it, which takes a fraction of the time. (What libyaml alone reads, such as a first key whose
/// colon stands on the next line, is well-formed here.)
[[nodiscard]] Examination examine(QStringView text, FileKind kind);

/// The position of the first byte that is not UTF-8, or -1.
[[nodiscard]] qsizetype firstUndecodable(QStringView text);

} // namespace anchorage
