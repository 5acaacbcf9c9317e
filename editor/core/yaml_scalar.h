// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

#include <QString>

#include <optional>

namespace anchorage {

/// What a loader makes of a scalar.
enum class ScalarType {
    String,
    Null,
    Boolean,
    Number,
    Date,
    Time,
    Refused, ///< the loader gives up on the whole document: a symbol (`:name`) or a number it cannot read
             ///< (`0x_`)
};

struct LoadedScalar
{
    ScalarType type = ScalarType::String;
    /// As Liquid prints it: `true`, `1000`, `2024-01-01`. Empty for null.
    QString printed;
};

/// What Ruby's Psych (4.0, `Psych::ScalarScanner`), the loader of Debian's Jekyll, makes of a plain scalar
/// without a tag. `text` is the scalar's content on one line.
[[nodiscard]] LoadedScalar loadPlainScalar(const QString &text);

/// The same for a scalar as it stands in a file. Quotes and block styles make it a string, a tag other than
/// that of strings makes Psych look at the content again, quotes or not. `tag` is its source (`!!str`), empty
/// where there is none.
[[nodiscard]] LoadedScalar loadScalar(const QString &text, ScalarStyle style, QStringView tag);

/// Whether a tag says that the scalar is a string: `!!str`, `!str`, `!<tag:yaml.org,2002:str>`.
[[nodiscard]] bool isStringTag(QStringView tag);

/// Where a scalar stands. In a flow collection (`{en: A, fr: B}`) more characters are indicators.
enum class ScalarContext { Block, Flow };

/// Whether `text`, written plain as a mapping's value, is read back by libyaml and Psych as exactly this
/// string.
[[nodiscard]] bool canBePlain(const QString &text, ScalarContext context);

/// `text` as a one-line scalar that is read back as exactly this string. A quoted `style` keeps its quotes
/// where they can carry the text; any other style is written plain if `canBePlain`, else in quotes.
[[nodiscard]] QString writtenScalar(const QString &text, ScalarStyle style, ScalarContext context);

/// A reason why the text cannot be in a YAML file at all (it is not valid Unicode), or none.
[[nodiscard]] std::optional<QString> whyNotWritable(const QString &text);

} // namespace anchorage
