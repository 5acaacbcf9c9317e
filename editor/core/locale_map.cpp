// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_map.h"

using namespace Qt::StringLiterals;

namespace anchorage {

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
    for (const QStringView candidate : {locale, QStringView(u"en")}) {
        const int row = rowOf(candidate);
        if (row >= 0 && rows[row].loaded) {
            return rows[row].loaded;
        }
    }
    return std::nullopt;
}

bool LocaleMap::isFallback(QStringView locale) const
{
    const int row = rowOf(locale);
    return row < 0 || !rows[row].loaded;
}

} // namespace anchorage
