// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

#include <QSet>

/// Lists of titles that only one of two versions of a file has, taken over row by row. Of what surrounds them
/// only that comes or goes with them that makes no sense without: the new entry of a menu that a list is in.
namespace anchorage {

/// `text` with those rows of `keys` (`VersionRow::key`) of a list that `other` has as its map number
/// `otherMap` and `text` has not. A title that only a row left out carries goes to the first that follows it.
/// Fails, with the reason, where the outcome could not be read or another list would say something else.
[[nodiscard]] Result<QString> withRowsOfNewMap(const QString &text, const QString &other, FileKind kind,
                                               int otherMap, const QSet<QString> &keys);

/// `text` without those rows of its map number `map`, which `other` has not; without all of the list where
/// they are all its rows. Fails likewise.
[[nodiscard]] Result<QString> withoutRowsOfOldMap(const QString &text, const QString &other, FileKind kind,
                                                  int map, const QSet<QString> &keys);

} // namespace anchorage
