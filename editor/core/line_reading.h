// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

namespace anchorage {

struct LineReading
{
    QList<LocaleMap> maps;
    QList<LocaleRow> otherAnchors; ///< keys with an anchor that are not rows of a map, in file order
};

/// Reads the locale maps of a YAML text that a parser refuses, line by line: every `titles:` and beneath it
/// every line that looks like a locale's row. Lines that do not are passed over. Rows have their spans,
/// kinds, names and own titles; what an alias resolves to is left to whoever resolves. Positions count from
/// `offset`, lines from `firstLine`.
[[nodiscard]] LineReading readLocaleMapsByLine(QStringView yaml, qsizetype offset, int firstLine);

/// Whether a key is a locale tag in shape: two or three letters, then subtags with `-` or `_`.
[[nodiscard]] bool looksLikeLocale(QStringView key);

} // namespace anchorage
