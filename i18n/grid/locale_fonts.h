// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace anchorage {

/// `base`, with a family behind it that has the locale's own forms of Han characters, where one is installed:
/// the same code point is drawn differently for Japanese, Korean, simplified and traditional Chinese, and a
/// font cannot be told the language.
[[nodiscard]] QFont fontForLocale(const QFont &base, const QString &locale);

} // namespace anchorage
