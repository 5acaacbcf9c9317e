// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Titles as spreadsheets have them on the clipboard: a row on each line, tabs between its cells, quotes
/// around a cell that holds either.
namespace anchorage {

/// A column of cells. Without a line break at its end, so that one title is pasted as it is anywhere.
[[nodiscard]] QString spreadsheetColumn(const QStringList &cells);
/// The rows of cells of a text; every row has at least one. A line break inside a cell becomes a blank, as a
/// title is one line.
[[nodiscard]] QList<QStringList> spreadsheetCells(const QString &text);

} // namespace anchorage
