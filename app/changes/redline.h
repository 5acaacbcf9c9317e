// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace anchorage {

/// The class attributes of the marks: a page may hold `<ins>` and `<del>` of its own.
inline constexpr QLatin1StringView insertedClass{"anchorage-inserted"};
inline constexpr QLatin1StringView deletedClass{"anchorage-deleted"};

/// A rendered page with its changes marked: words that came in `<ins>`, words that went in `<del>`, each with
/// its class above; blocks that did not change are as they are. Each argument is a page's blocks of HTML, one
/// top-level element each (as a renderer gives them). The outcome's elements are properly nested where those
/// of the arguments are: marks only stand around words and images, never around elements, and nothing is put
/// between a table's rows or a list's entries but rows and entries. A word whose link or emphasis changed
/// counts as changed. Linear in the length but for the changed parts.
[[nodiscard]] QString redline(const QStringList &before, const QStringList &after);

/// Whether anything is marked in it.
[[nodiscard]] bool hasChanges(const QString &redline);

/// The rules that show a redline; the colours are readable on light paper, and underline and strike-through
/// tell the same without colour.
[[nodiscard]] QString redlineStyle();

} // namespace anchorage
