// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_patch.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

struct Pair
{
    int shown = 0;
    int next = 0;
};

struct Range
{
    Pair begin;
    Pair end; ///< one past the last
};

/// Blocks that occur once on each side, in the order of the new page.
QList<Pair> uniquePairs(const QList<ShownBlock> &shown, const QList<RenderedBlock> &next, const Range &range)
{
    struct Occurrence
    {
        Pair counts;
        int shownIndex = 0;
    };
    QHash<quint64, Occurrence> occurrences;
    for (int i = range.begin.shown; i < range.end.shown; ++i) {
        Occurrence &occurrence = occurrences[shown[i].hash];
        ++occurrence.counts.shown;
        occurrence.shownIndex = i;
    }
    for (int i = range.begin.next; i < range.end.next; ++i) {
        ++occurrences[next[i].hash].counts.next;
    }
    QList<Pair> pairs;
    for (int i = range.begin.next; i < range.end.next; ++i) {
        const Occurrence occurrence = occurrences.value(next[i].hash);
        if (occurrence.counts.shown == 1 && occurrence.counts.next == 1) {
            pairs.append({occurrence.shownIndex, i});
        }
    }
    return pairs;
}

/// The longest part of `pairs` that ascends on both sides.
QList<Pair> ascending(const QList<Pair> &pairs)
{
    QList<qsizetype> tails; // indexes into pairs: the best end of an ascending part of each length
    QList<qsizetype> previous(pairs.size(), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), pairs[i].shown,
                             [&](qsizetype tail, int value) { return pairs[tail].shown < value; });
        if (at != tails.begin()) {
            previous[i] = *std::prev(at);
        }
        if (at == tails.end()) {
            tails.append(i);
        } else {
            *at = i;
        }
    }
    QList<Pair> result;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i]) {
        result.prepend(pairs[i]);
    }
    return result;
}

class Matcher
{
public:
    Matcher(const QList<ShownBlock> &shown, const QList<RenderedBlock> &next) : m_shown(shown), m_next(next)
    {
    }

    /// The blocks that stay, in order.
    [[nodiscard]] QList<Pair> matches()
    {
        const Range inner =
            trimmed({{0, 0}, {static_cast<int>(m_shown.size()), static_cast<int>(m_next.size())}});
        Pair begin = inner.begin;
        for (const Pair &anchor : ascending(uniquePairs(m_shown, m_next, inner))) {
            trimmed({begin, anchor});
            m_matches.append(anchor);
            begin = {anchor.shown + 1, anchor.next + 1};
        }
        trimmed({begin, inner.end});
        std::sort(m_matches.begin(), m_matches.end(),
                  [](const Pair &left, const Pair &right) { return left.next < right.next; });
        return m_matches;
    }

private:
    /// Takes the equal blocks at both ends of the range as matches; returns what is left between them.
    Range trimmed(Range range)
    {
        while (range.begin.shown < range.end.shown && range.begin.next < range.end.next &&
               m_shown[range.begin.shown].hash == m_next[range.begin.next].hash) {
            m_matches.append(range.begin);
            ++range.begin.shown;
            ++range.begin.next;
        }
        while (range.begin.shown < range.end.shown && range.begin.next < range.end.next &&
               m_shown[range.end.shown - 1].hash == m_next[range.end.next - 1].hash) {
            --range.end.shown;
            --range.end.next;
            m_matches.append(range.end);
        }
        return range;
    }

    const QList<ShownBlock> &m_shown;
    const QList<RenderedBlock> &m_next;
    QList<Pair> m_matches;
};

void appendShift(QList<BlockPatch::Shift> &shifts, int index, int first, int last)
{
    if (first == 0 && last == 0) {
        return;
    }
    if (!shifts.isEmpty() && shifts.last().from + shifts.last().count == index &&
        shifts.last().first == first && shifts.last().last == last) {
        ++shifts.last().count;
    } else {
        shifts.append({index, 1, first, last});
    }
}

} // namespace

BlockPatch blockPatch(const QList<ShownBlock> &shown, const QList<RenderedBlock> &next)
{
    QList<Pair> matches = Matcher(shown, next).matches();
    BlockPatch patch;
    for (const Pair &match : matches) {
        appendShift(patch.shifts, match.next, next[match.next].firstLine - shown[match.shown].firstLine,
                    next[match.next].lastLine - shown[match.shown].lastLine);
    }
    matches.append({static_cast<int>(shown.size()), static_cast<int>(next.size())});
    Pair begin;
    for (const Pair &match : matches) {
        if (match.shown > begin.shown || match.next > begin.next) {
            patch.splices.append(
                {begin.shown, match.shown - begin.shown, next.mid(begin.next, match.next - begin.next)});
        }
        begin = {match.shown + 1, match.next + 1};
    }
    return patch;
}

QJsonObject toJson(const BlockPatch &patch)
{
    QJsonArray splices;
    for (const BlockPatch::Splice &splice : patch.splices) {
        QJsonArray blocks;
        for (const RenderedBlock &block : splice.inserted) {
            blocks.append(QJsonObject{
                {u"html"_s, block.html}, {u"first"_s, block.firstLine}, {u"last"_s, block.lastLine}});
        }
        splices.append(
            QJsonObject{{u"at"_s, splice.at}, {u"removed"_s, splice.removed}, {u"blocks"_s, blocks}});
    }
    QJsonArray shifts;
    for (const BlockPatch::Shift &shift : patch.shifts) {
        shifts.append(QJsonArray{shift.from, shift.count, shift.first, shift.last});
    }
    return {{u"splices"_s, splices}, {u"shifts"_s, shifts}};
}

} // namespace anchorage::preview
