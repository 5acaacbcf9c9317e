// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QList>
#include <QString>

/// What the grid says about a locale row, in the user's language. Nothing here is rich text.
namespace anchorage::texts {

/// In one line how the row gets its title: "own text", "&EN · 4 follow", "follows en (*EN)", "*FR: no row
/// defines it".
[[nodiscard]] QString binding(const FrontMatter &frontMatter, RowRef row);
/// The same as a sentence that says what it means for editing.
[[nodiscard]] QString bindingExplained(const FrontMatter &frontMatter, RowRef row);
/// A diagnostic's code in a word or two; the code itself where it is not known here.
[[nodiscard]] QString problem(const QString &code);
/// The alias's target (or the row itself where it is no alias) and all rows of the file that take their title
/// from it, in file order. Empty for an alias without a target.
[[nodiscard]] QList<RowRef> sharing(const FrontMatter &frontMatter, RowRef row);
/// One line of a length that fits into a sentence: breaks become spaces, control characters go, the middle is
/// elided.
[[nodiscard]] QString brief(const QString &untrusted, qsizetype longest = 40);
/// The locales of the rows as the middle of a sentence: "fr, fr-BE, fr-CA, fr-CH and 2 more".
[[nodiscard]] QString localeList(const FrontMatter &frontMatter, const QList<RowRef> &rows);

} // namespace anchorage::texts
