// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_map.h"

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// The rule of the TeXt theme, for a map or its lookup.
template <typename Rows>
std::optional<QString> shownBy(const Rows &lookup, const QList<LocaleRow> &rows, QStringView locale)
{
    for (const QStringView candidate : {locale, QStringView(u"en")}) {
        const int row = lookup.rowOf(candidate);
        if (row >= 0 && rows[row].loaded) {
            return rows[row].loaded;
        }
    }
    return std::nullopt;
}

} // namespace

int LocaleMap::rowOf(QStringView locale) const
{
    for (qsizetype row = rows.size() - 1; row >= 0; --row) {
        if (rows[row].locale == locale && rows[row].keyIsText) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

std::optional<QString> LocaleMap::shown(QStringView locale) const
{
    return shownBy(*this, rows, locale);
}

bool LocaleMap::isFallback(QStringView locale) const
{
    const int row = rowOf(locale);
    return row < 0 || !rows[row].loaded;
}

LocaleLookup::LocaleLookup(const LocaleMap &map) : m_map(map)
{
    m_rows.reserve(map.rows.size());
    for (qsizetype row = 0; row < map.rows.size(); ++row) {
        if (map.rows[row].keyIsText) {
            m_rows.insert(map.rows[row].locale, static_cast<int>(row));
        }
    }
}

std::optional<QString> LocaleLookup::shown(QStringView locale) const
{
    return shownBy(*this, m_map.rows, locale);
}

} // namespace anchorage
