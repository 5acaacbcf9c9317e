// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_regions.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConflictRegions)
};

constexpr int leastMarker = 7;

/// A line that may be a marker: how many of the sign, and what stands behind them.
struct Marker
{
    QChar sign;
    int size = 0;
    QString label;
};

std::optional<Marker> markerOf(QStringView line)
{
    if (line.isEmpty() || !QStringView(u"<|=>").contains(line.front())) {
        return std::nullopt;
    }
    Marker marker{line.front(), 0, {}};
    while (marker.size < line.size() && line[marker.size] == marker.sign) {
        ++marker.size;
    }
    const QStringView rest = line.sliced(marker.size);
    if (marker.size < leastMarker || !(rest.isEmpty() || rest.front().isSpace())) {
        return std::nullopt;
    }
    marker.label = rest.trimmed().toString();
    return marker;
}

/// Reads line by line; a conflict that does not come to its end is forgotten.
class RegionReader
{
public:
    void read(QStringView line, qsizetype begin, qsizetype end, int number)
    {
        const std::optional<Marker> marker = markerOf(line);
        if (!marker) {
            return;
        }
        if (marker->sign == u'<') {
            // Within another one it begins anew: what was before it has lost its end.
            m_region = ConflictRegion{};
            m_region->whole.begin = begin;
            m_region->ours = {end, end};
            m_region->firstLine = number;
            m_region->oursLabel = marker->label;
            m_size = marker->size;
            m_part = Part::Ours;
        } else if (m_region && marker->size == m_size) {
            readInner(*marker, begin, end, number);
        }
    }

    QList<ConflictRegion> regions;

private:
    enum class Part { Ours, Base, Theirs };

    void readInner(const Marker &marker, qsizetype begin, qsizetype end, int number)
    {
        ConflictRegion &region = *m_region;
        if (marker.sign == u'|' && m_part == Part::Ours) {
            region.ours.end = begin;
            region.base = {end, end};
            region.baseLine = number;
            m_part = Part::Base;
        } else if (marker.sign == u'=' && m_part == Part::Theirs) {
            region.ambiguous = true;
        } else if (marker.sign == u'=') {
            (m_part == Part::Ours ? region.ours : region.base).end = begin;
            region.theirs = {end, end};
            region.middleLine = number;
            m_part = Part::Theirs;
        } else if (marker.sign == u'>' && m_part == Part::Theirs) {
            region.theirs.end = begin;
            region.theirsLabel = marker.label;
            region.lastLine = number;
            region.whole.end = end;
            regions.append(region);
            m_region.reset();
        }
    }

    std::optional<ConflictRegion> m_region;
    int m_size = 0;
    Part m_part = Part::Ours;
};

} // namespace

bool hasConflictMarker(QStringView lines)
{
    const QList<QStringView> all = lines.split(u'\n');
    return std::any_of(all.begin(), all.end(), [](QStringView line) { return markerOf(line).has_value(); });
}

QList<ConflictRegion> conflictRegions(QStringView text)
{
    RegionReader reader;
    int number = 0;
    for (qsizetype begin = 0; begin < text.size(); ++number) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const qsizetype lineEnd = lineBreak < 0 ? text.size() : lineBreak;
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
        reader.read(text.sliced(begin, lineEnd - begin), begin, end, number);
        begin = end;
    }
    return reader.regions;
}

Result<TextEdit> decidedRegion(QStringView text, const ConflictRegion &region, RegionChoice choice)
{
    if (region.ambiguous) {
        return Error{
            Tr::tr("There are several lines ======= here, so where the one side ends cannot be told. "
                   "Keep what is right by hand, and take the marker lines out.")};
    }
    const QString ours = choice == RegionChoice::Theirs ? QString() : region.ours.of(text).toString();
    const QString theirs = choice == RegionChoice::Ours ? QString() : region.theirs.of(text).toString();
    TextEdit edit;
    edit.add({region.whole, ours + theirs});
    return edit;
}

} // namespace anchorage
