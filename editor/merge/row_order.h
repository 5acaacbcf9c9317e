// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

namespace anchorage {

/// Those elements of `side` that do not stand in the order of `base` any more: as few as possible.
[[nodiscard]] QSet<int> movedElements(const QList<int> &base, const QList<int> &side);

/// One order of everything that any of the three lists has, elements that a side removed among them. Moves of
/// both sides are made; where both moved one element, `ours` decides. What is new stays behind the element
/// that it was put behind; of two such runs at one place the one comes first whose names do
/// (`names[element]`), so that the sides can change places. Each list names an element once.
[[nodiscard]] QList<int> mergedOrder(const QList<int> &base, const QList<int> &ours, const QList<int> &theirs,
                                     const QStringList &names);

} // namespace anchorage
