// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_alignment.h"

#include "line_matching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// A row's line stands for itself by its key, so that titles do not decide which comments are the same.
QStringList outline(const MapVersion &version)
{
    QStringList lines;
    for (const MapVersion::Line &line : version.lines) {
        lines.append(line.row < 0 ? line.text : u'\n' + version.rows[line.row].key);
    }
    return lines;
}

/// For each line of `version` the line of `base` that it is.
QList<qsizetype> linesOfBase(const MapVersion &base, const MapVersion &version)
{
    const QStringList before = outline(base);
    const QStringList after = outline(version);
    QList<qsizetype> result = matchLines(QList<QStringView>(before.begin(), before.end()),
                                         QList<QStringView>(after.begin(), after.end()));
    for (qsizetype line = 0; line < result.size(); ++line) {
        if (result[line] >= 0 && before[result[line]] != after[line]) {
            result[line] = -1;
        }
    }
    return result;
}

struct Pair
{
    int known = -1;
    int group = -1;
    int score = 0;
    int rows = 0; ///< that both have
};

/// How much speaks for two groups that share a row being one title.
int likeness(const MapVersion &known, const TitleGroup &was, const MapVersion &version, const TitleGroup &is)
{
    const QString carrier = known.rows[was.members.first()].key;
    int score = carrier == version.rows[is.members.first()].key ? 4 : 0;
    score += !was.anchor.isEmpty() && was.anchor == is.anchor ? 4 : 0;
    return score + (was.title == is.title ? 5 : 0);
}

} // namespace

MapAlignment::MapAlignment(const MapVersion *base, const MapVersion &ours, const MapVersion &theirs)
{
    at(MergeSide::Base).version = base;
    at(MergeSide::Ours).version = &ours;
    at(MergeSide::Theirs).version = &theirs;
    for (const MergeSide which : {MergeSide::Base, MergeSide::Ours, MergeSide::Theirs}) {
        if (side(which).version != nullptr) {
            at(which).groupIds.fill(-1, side(which).version->groups.size());
            addElements(which);
        }
    }
    numberNewGroups(MergeSide::Base);
    matchGroups(MergeSide::Base, MergeSide::Ours);
    numberNewGroups(MergeSide::Ours);
    matchGroups(MergeSide::Base, MergeSide::Theirs);
    matchGroups(MergeSide::Ours, MergeSide::Theirs);
    numberNewGroups(MergeSide::Theirs);
}

const VersionRow *MapAlignment::row(MergeSide which, int element) const
{
    const int index = side(which).rowOf.value(element, -1);
    return index < 0 ? nullptr : &side(which).version->rows[index];
}

int MapAlignment::groupOfRow(MergeSide which, int element) const
{
    const VersionRow *found = row(which, element);
    return found == nullptr || found->group < 0 ? -1 : side(which).groupIds[found->group];
}

const TitleGroup *MapAlignment::group(MergeSide which, int id) const
{
    const int index = side(which).groupOf.value(id, -1);
    return index < 0 ? nullptr : &side(which).version->groups[index];
}

int MapAlignment::carrier(MergeSide which, int id) const
{
    const TitleGroup *found = group(which, id);
    return found == nullptr ? -1
                            : m_elementOfKey.value(side(which).version->rows[found->members.first()].key, -1);
}

int MapAlignment::newElement(const QString &name, bool isRow)
{
    m_names.append(name);
    m_isRow.append(isRow);
    return static_cast<int>(m_names.size()) - 1;
}

void MapAlignment::addElements(MergeSide which)
{
    Side &here = at(which);
    const Side &base = side(MergeSide::Base);
    const bool compared = which != MergeSide::Base && base.version != nullptr;
    const QList<qsizetype> ofBase = compared ? linesOfBase(*base.version, *here.version)
                                             : QList<qsizetype>(here.version->lines.size(), -1);
    int previous = -1;
    for (qsizetype index = 0; index < here.version->lines.size(); ++index) {
        const MapVersion::Line &line = here.version->lines[index];
        int element = -1;
        if (line.row >= 0) {
            const QString &key = here.version->rows[line.row].key;
            element = m_elementOfKey.value(key, -1);
            element = element < 0 ? newElement(key, true) : element;
            m_elementOfKey.insert(key, element);
            here.rowOf.insert(element, line.row);
        } else if (ofBase[index] >= 0) {
            element = base.order[ofBase[index]];
        } else {
            // The same line put at the same place by both sides is one line.
            const std::pair place(previous, line.text);
            element = which == MergeSide::Theirs ? m_newLines.value(place, -1) : -1;
            element = element < 0 ? newElement(line.text, false) : element;
            if (which == MergeSide::Ours) {
                m_newLines.insert(place, element);
            }
        }
        here.order.append(element);
        previous = element;
    }
}

void MapAlignment::matchGroups(MergeSide known, MergeSide which)
{
    const MapVersion *before = side(known).version;
    const MapVersion *after = side(which).version;
    if (before == nullptr || after == nullptr) {
        return;
    }
    QList<Pair> pairs;
    QHash<std::pair<int, int>, qsizetype> seen;
    for (const VersionRow &row : after->rows) {
        const int other = before->rowOfKey.value(row.key, -1);
        const int was = other < 0 ? -1 : before->rows[other].group;
        if (row.group < 0 || was < 0) {
            continue;
        }
        if (!seen.contains({was, row.group})) {
            seen.insert({was, row.group}, pairs.size());
            const int score = likeness(*before, before->groups[was], *after, after->groups[row.group]);
            pairs.append({was, row.group, score, 0});
        }
        ++pairs[seen.value({was, row.group})].rows;
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return std::pair(a.score, a.rows) > std::pair(b.score, b.rows);
    });
    Side &here = at(which);
    for (const Pair &pair : pairs) {
        const int id = side(known).groupIds[pair.known];
        if (pair.score > 0 && here.groupIds[pair.group] < 0 && !here.groupOf.contains(id)) {
            here.groupIds[pair.group] = id;
            here.groupOf.insert(id, pair.group);
        }
    }
}

void MapAlignment::numberNewGroups(MergeSide which)
{
    Side &here = at(which);
    for (int group = 0; group < here.groupIds.size(); ++group) {
        if (here.groupIds[group] < 0) {
            here.groupIds[group] = m_groups++;
            here.groupOf.insert(here.groupIds[group], group);
        }
    }
}

} // namespace anchorage
