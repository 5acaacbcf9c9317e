// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_depth.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

bool isLetter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
}

/// Elements that hold nothing (HTML Standard, "Void elements") and elements that the next of their kind
/// closes
/// ("Optional tags").
bool staysOpen(QStringView name)
{
    static constexpr std::array closed{"area"_L1,  "base"_L1,   "br"_L1,    "col"_L1,    "dd"_L1,
                                       "dt"_L1,    "embed"_L1,  "hr"_L1,    "img"_L1,    "input"_L1,
                                       "li"_L1,    "link"_L1,   "meta"_L1,  "option"_L1, "p"_L1,
                                       "param"_L1, "source"_L1, "tbody"_L1, "td"_L1,     "tfoot"_L1,
                                       "th"_L1,    "thead"_L1,  "tr"_L1,    "track"_L1,  "wbr"_L1};
    return std::none_of(closed.begin(), closed.end(), [&](QLatin1StringView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    });
}

/// Distinguishes names without regard to case.
quint64 nameHash(QStringView name)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const QChar character : name) {
        const char16_t code = character.unicode();
        hash = (hash ^ (code >= u'A' && code <= u'Z' ? code + 32U : code)) * 1099511628211ULL;
    }
    return hash;
}

} // namespace

int htmlDepth(QStringView html)
{
    QHash<quint64, int> open; // by name: an end tag closes nothing where no element of its name is open
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool end = at + 1 < html.size() && html[at + 1] == u'/';
        const qsizetype from = at + (end ? 2 : 1);
        qsizetype to = from;
        while (to < html.size() && (isLetter(html[to]) || (to > from && html[to].isDigit()))) {
            ++to;
        }
        const QStringView name = html.sliced(from, to - from);
        if (name.isEmpty() || !staysOpen(name)) {
            continue;
        }
        int &count = open[nameHash(name)];
        if (!end) {
            ++count;
            deepest = std::max(deepest, ++depth);
        } else if (count > 0) {
            --count;
            --depth;
        }
    }
    return deepest;
}

} // namespace anchorage::preview
