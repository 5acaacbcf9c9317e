// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_order.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace anchorage {

namespace {

constexpr int front = -1;

QSet<int> setOf(const QList<int> &list)
{
    return {list.begin(), list.end()};
}

/// The elements of `base` in the order of `side`; one that is missing there stays behind what was before it.
QList<int> completed(const QList<int> &base, const QList<int> &side)
{
    const QSet<int> known = setOf(base);
    const QSet<int> present = setOf(side);
    QHash<int, QList<int>> missing;
    int previous = front;
    for (const int element : base) {
        if (present.contains(element)) {
            previous = element;
        } else {
            missing[previous].append(element);
        }
    }
    QList<int> result = missing.value(front);
    for (const int element : side) {
        if (known.contains(element)) {
            result.append(element);
            result += missing.value(element);
        }
    }
    return result;
}

QStringList namesOf(const QList<int> &run, const QStringList &names)
{
    QStringList result;
    for (const int element : run) {
        result.append(names[element]);
    }
    return result;
}

/// A choice between two lists that does not depend on which of them is asked about first.
bool isFirst(const QList<int> &list, const QList<int> &other, const QStringList &names)
{
    const QStringList ofList = namesOf(list, names);
    const QStringList ofOther = namesOf(other, names);
    return !std::lexicographical_compare(ofOther.begin(), ofOther.end(), ofList.begin(), ofList.end());
}

QList<int> withMovesOfBoth(const QList<int> &base, QList<int> ours, QList<int> theirs,
                           const QStringList &names)
{
    if (ours == base || ours == theirs) {
        return theirs;
    }
    if (theirs == base) {
        return ours;
    }
    if (!isFirst(ours, theirs, names)) {
        std::swap(ours, theirs);
    }
    const QSet<int> movedByUs = movedElements(base, ours);
    const QSet<int> movedByThem = movedElements(base, theirs);
    QList<int> result = ours;
    for (qsizetype index = 0; index < theirs.size(); ++index) {
        const int element = theirs[index];
        if (movedByThem.contains(element) && !movedByUs.contains(element)) {
            result.removeOne(element);
            result.insert(index == 0 ? 0 : result.indexOf(theirs[index - 1]) + 1, element);
        }
    }
    return result;
}

/// What a side has and the base has not, by the element of the base that it stands behind.
QHash<int, QList<int>> newRuns(const QList<int> &base, const QList<int> &side)
{
    const QSet<int> known = setOf(base);
    QHash<int, QList<int>> runs;
    int previous = front;
    for (const int element : side) {
        if (known.contains(element)) {
            previous = element;
        } else {
            runs[previous].append(element);
        }
    }
    return runs;
}

QList<int> mergedRuns(QList<int> first, QList<int> second, const QStringList &names)
{
    if (second.isEmpty()) {
        return first;
    }
    if (!isFirst(first, second, names)) {
        std::swap(first, second);
    }
    for (qsizetype index = 0; index < second.size(); ++index) {
        if (!first.contains(second[index])) {
            const qsizetype before = index == 0 ? -1 : first.indexOf(second[index - 1]);
            qsizetype place = before < 0 ? first.size() : before + 1;
            while (place < first.size() && !second.contains(first[place]) &&
                   names[first[place]] < names[second[index]]) {
                ++place;
            }
            first.insert(place, second[index]);
        }
    }
    return first;
}

} // namespace

QSet<int> movedElements(const QList<int> &base, const QList<int> &side)
{
    QHash<int, int> place;
    for (int index = 0; index < base.size(); ++index) {
        place.insert(base[index], index);
    }
    // The longest ascending subsequence stays; `tails[n]` is where the best one of n + 1 elements ends.
    QList<int> kept;
    for (const int element : side) {
        if (place.contains(element)) {
            kept.append(element);
        }
    }
    std::vector<qsizetype> tails;
    std::vector<qsizetype> before(static_cast<size_t>(kept.size()), -1);
    for (qsizetype index = 0; index < kept.size(); ++index) {
        const int value = place[kept[index]];
        const auto tail =
            std::lower_bound(tails.begin(), tails.end(), value, [&](qsizetype candidate, int wanted) {
                return place[kept[candidate]] < wanted;
            });
        before[static_cast<size_t>(index)] = tail == tails.begin() ? -1 : *std::prev(tail);
        if (tail == tails.end()) {
            tails.push_back(index);
        } else {
            *tail = index;
        }
    }
    QSet<int> moved = setOf(kept);
    for (qsizetype index = tails.empty() ? -1 : tails.back(); index >= 0;
         index = before[static_cast<size_t>(index)]) {
        moved.remove(kept[index]);
    }
    return moved;
}

QList<int> mergedOrder(const QList<int> &base, const QList<int> &ours, const QList<int> &theirs,
                       const QStringList &names)
{
    const QHash<int, QList<int>> ourRuns = newRuns(base, ours);
    const QHash<int, QList<int>> theirRuns = newRuns(base, theirs);
    QList<int> result;
    QSet<int> placed;
    const auto addRun = [&](int behind) {
        for (const int element : mergedRuns(ourRuns.value(behind), theirRuns.value(behind), names)) {
            if (!placed.contains(element)) {
                placed.insert(element);
                result.append(element);
            }
        }
    };
    addRun(front);
    for (const int element : withMovesOfBoth(base, completed(base, ours), completed(base, theirs), names)) {
        result.append(element);
        addRun(element);
    }
    return result;
}

} // namespace anchorage
