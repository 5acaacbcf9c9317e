// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace anchorage::preview::kramdown {

/// A stretch of text: where it starts and where it ends, in UTF-16 units of its source.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

} // namespace anchorage::preview::kramdown
