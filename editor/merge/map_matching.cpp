// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_matching.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Cells of the table; above it maps are matched by their number alone.
constexpr qsizetype tableLimit = 1'000'000;

QMap<QString, QList<int>> mapsByPlace(const FrontMatter &read)
{
    QMap<QString, QList<int>> result;
    for (int map = 0; map < read.maps.size(); ++map) {
        result[placeOf(read.maps[map].path)].append(map);
    }
    return result;
}

QSet<std::pair<QString, QString>> titlesOf(const LocaleMap &map)
{
    QSet<std::pair<QString, QString>> result;
    for (const LocaleRow &row : map.rows) {
        result.insert({row.locale, row.title.value_or(QString())});
    }
    return result;
}

using Titles = QList<QSet<std::pair<QString, QString>>>;

/// Above zero, so that two maps are rather one that was reworded than one gone and one new.
int likeness(const QSet<std::pair<QString, QString>> &a, const QSet<std::pair<QString, QString>> &b)
{
    const auto shared =
        std::count_if(a.begin(), a.end(), [&](const auto &entry) { return b.contains(entry); });
    const auto all = std::max<qsizetype>(std::max(a.size(), b.size()), 1);
    return 1 + static_cast<int>(1000 * shared / all);
}

/// The pairs in order that are most alike together.
QList<std::pair<qsizetype, qsizetype>> bestPairs(const Titles &before, const Titles &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    const auto cell = [columns](qsizetype row, qsizetype column) {
        return static_cast<size_t>(row * (columns + 1) + column);
    };
    std::vector<int> likenesses(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    std::vector<int> best(likenesses.size(), 0);
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            likenesses[cell(row, column)] = likeness(before[row], after[column]);
            best[cell(row, column)] =
                std::max({best[cell(row + 1, column)], best[cell(row, column + 1)],
                          best[cell(row + 1, column + 1)] + likenesses[cell(row, column)]});
        }
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        const int here = best[cell(row, column)];
        if (here == best[cell(row + 1, column + 1)] + likenesses[cell(row, column)]) {
            pairs.append({row++, column++});
        } else if (here == best[cell(row + 1, column)]) {
            ++row;
        } else {
            ++column;
        }
    }
    return pairs;
}

} // namespace

QString placeOf(const QString &path)
{
    QString place;
    bool number = false;
    for (const QChar c : path) {
        number = number && c != u']';
        if (!number) {
            place += c;
        }
        number = number || c == u'[';
    }
    return place;
}

QList<int> matchMaps(const FrontMatter &before, const FrontMatter &after)
{
    QList<int> result(after.maps.size(), -1);
    const QMap<QString, QList<int>> old = mapsByPlace(before);
    const QMap<QString, QList<int>> now = mapsByPlace(after);
    for (auto place = now.begin(); place != now.end(); ++place) {
        const QList<int> candidates = old.value(place.key());
        if (candidates.size() * place->size() > tableLimit) {
            for (qsizetype index = 0; index < std::min(candidates.size(), place->size()); ++index) {
                result[place->at(index)] = candidates[index];
            }
            continue;
        }
        Titles oldTitles;
        for (const int map : candidates) {
            oldTitles.append(titlesOf(before.maps[map]));
        }
        Titles newTitles;
        for (const int map : *place) {
            newTitles.append(titlesOf(after.maps[map]));
        }
        for (const auto &[row, column] : bestPairs(oldTitles, newTitles)) {
            result[place->at(column)] = candidates[row];
        }
    }
    return result;
}

} // namespace anchorage
