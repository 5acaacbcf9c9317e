// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anchorage::test {

/// Where our reading of a file differs from what Psych makes of it (`maps` of a `base` answer): titles by
/// value, keys, and maps that one of the two does not see.
inline QStringList differencesToPsych(const FrontMatter &read, const QJsonObject &maps)
{
    QStringList result;
    if (!read.wellFormed) {
        result += QStringLiteral("Psych reads it, we do not: ") +
                  (read.diagnostics.isEmpty() ? QString() : read.diagnostics.first().message);
    }
    for (const LocaleMap &map : read.maps) {
        if (map.path.contains(u'#')) {
            continue;
        }
        const QJsonArray entries = maps.value(map.path).toArray();
        for (qsizetype index = 0; index < map.rows.size(); ++index) {
            const LocaleRow &row = map.rows[index];
            // Of several rows with the same key the last counts; a list is compared with nothing.
            if (row.kind == RowKind::Other || !row.keyIsText || map.rowOf(row.locale) != index) {
                continue;
            }
            bool found = false;
            for (const QJsonValue &entry : entries) {
                const QJsonArray key = entry[0].toArray();
                const QJsonArray value = entry[1].toArray();
                if (key[0].toString() != u"String" || key[1].toString() != row.locale) {
                    continue;
                }
                found = true;
                const QString name = value[0].toString();
                const bool falsy = name == u"NilClass" || name == u"FalseClass";
                const bool collection = name == u"Hash" || name == u"Array";
                if (collection
                        ? row.loaded.has_value()
                        : falsy == row.loaded.has_value() || (!falsy && value[1].toString() != row.loaded)) {
                    result += QStringLiteral("%1 of %2: Psych %3 “%4”, we “%5”")
                                  .arg(row.locale, map.path, name, value[1].toString(),
                                       row.loaded.value_or(QStringLiteral("nil")));
                }
                if (!row.defined) {
                    result += QStringLiteral("%1 of %2 is not undefined").arg(row.locale, map.path);
                }
            }
            if (!found) {
                result += QStringLiteral("Psych has no %1 in %2").arg(row.locale, map.path);
            }
        }
    }
    return result;
}

} // namespace anchorage::test
