// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

namespace anchorage {

/// What a row says to a loader: what an edit must leave alone in every row that it is not about.
struct RowState
{
    QString locale;
    std::optional<QString> title;
    std::optional<QString> loaded;
    bool defined = true;
    bool captured = false; ///< takes its title from outside its map

    /// A row that a loader reads as exactly this title.
    [[nodiscard]] static RowState of(const QString &locale, const QString &title);
    friend bool operator==(const RowState &, const RowState &) = default;
};

/// The titles of a whole file, and what its other aliases stand for. An edit says beforehand what the file
/// will be, by changing a copy of what it is; `checked` then holds it to that.
struct TitleState
{
    QList<QList<RowState>> maps;
    QStringList otherAliases; ///< of aliases that are not rows: what they resolve to
    bool wellFormed = false;

    [[nodiscard]] static TitleState of(QStringView text, const FrontMatter &frontMatter);
    [[nodiscard]] RowState &at(RowRef row) { return maps[row.map][row.row]; }
};

/// The kind of file that a front matter was parsed as.
[[nodiscard]] FileKind fileKindOf(QStringView text, const FrontMatter &frontMatter);

/// The edit, if the text after it reads as `expected`; else the reason, which names the row that would get
/// another title.
[[nodiscard]] Result<TextEdit> checked(QStringView text, const FrontMatter &frontMatter, TextEdit edit,
                                       const TitleState &expected);

} // namespace anchorage
