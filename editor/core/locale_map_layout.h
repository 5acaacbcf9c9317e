// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_map.h"

namespace anchorage {

/// The lines of a row in a block map, from the beginning of the first one to the end of the last one, without
/// the line break behind it. `whole` where nothing but the row stands on them.
struct RowLines
{
    Span span;
    bool whole = false;
};

[[nodiscard]] RowLines linesOfRow(QStringView text, const LocaleMap &map, int row);

/// All that a row has behind its colon (tag, anchor, title), without the blanks around it; empty where that
/// is nothing.
[[nodiscard]] Span rowContent(QStringView text, const LocaleRow &row);

/// How the rows of a block map are written: indentation, the columns of colons and titles, blanks or tabs
/// between the parts, quotes. What a new row beside them needs in order to look like them.
///
/// Parts are aligned where more rows share a column than share the blanks before it; else the blanks of the
/// row that the new one is `like` are repeated. Tab stops are taken to be 8, 4 or 2 apart, whichever fits the
/// rows best.
class LocaleMapLayout
{
public:
    /// `text` and `map` must outlive the layout.
    LocaleMapLayout(QStringView text, const LocaleMap &map);

    /// Indentation, key and colon of a new row.
    [[nodiscard]] QString keyWithColon(const QString &locale, int like) const;
    /// A whole line for a row that follows the anchor.
    [[nodiscard]] QString aliasLine(const QString &locale, const QString &anchorName, int like) const;
    /// A whole line for a row that carries an anchor and a title.
    [[nodiscard]] QString anchorLine(const QString &locale, const QString &anchorName, const QString &title,
                                     int like) const;
    /// What stands between a colon and what follows it. `before` is the line up to and with the colon.
    [[nodiscard]] QString valueGap(QStringView before, int like) const;
    /// What stands between an anchor and its title. `before` is the line up to and with the anchor.
    [[nodiscard]] QString titleGap(QStringView before, int like) const;
    /// The row's line from its beginning up to a position on it.
    [[nodiscard]] QString lineUpTo(qsizetype position) const;

private:
    struct Sample
    {
        QString before;
        QString gap;
        int row = 0;
    };

    [[nodiscard]] static QString fitted(const QList<Sample> &samples, QStringView before, int like,
                                        const QString &least);
    [[nodiscard]] ScalarStyle titleStyle(int like) const;

    QStringView m_text;
    const LocaleMap &m_map;
    QList<Sample> m_colons;
    QList<Sample> m_values;
    QList<Sample> m_titles;
};

} // namespace anchorage
