// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview::kramdown {

/// Whether something other than text may start at `at`: markup, a symbol, a line break, a straight quote. A
/// bracket that closes is none.
[[nodiscard]] bool startsSpan(QStringView text, qsizetype at);

/// The first such position at or behind `from`; the text's size for none.
[[nodiscard]] qsizetype nextSpanStart(QStringView text, qsizetype from);

} // namespace anchorage::preview::kramdown
