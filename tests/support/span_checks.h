// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

namespace anchorage::test {

inline bool isInside(Span span, qsizetype size)
{
    return 0 <= span.begin && span.begin <= span.end && span.end <= size;
}

/// Whatever the text, the spans must be usable: inside the text, and the rows of a map one behind the other.
inline QString faultOfSpans(QStringView text, const FrontMatter &read)
{
    if (!isInside(read.yaml, text.size()) || !isInside(read.body, text.size())) {
        return QStringLiteral("region outside the text");
    }
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (!isInside(diagnostic.span, text.size())) {
            return QStringLiteral("diagnostic %1 outside the text").arg(diagnostic.code);
        }
    }
    for (const LocaleMap &map : read.maps) {
        qsizetype last = map.key.begin;
        for (const LocaleRow &row : map.rows) {
            for (const Span span : {row.key, row.tag, row.anchor, row.value}) {
                if (!isInside(span, text.size())) {
                    return QStringLiteral("span of %1 outside the text").arg(row.locale);
                }
            }
            if (row.kind == RowKind::Other) {
                continue;
            }
            if (row.key.begin < last || row.afterColon < row.key.end || row.value.begin < row.afterColon ||
                (!row.anchor.isEmpty() &&
                 (row.anchor.begin < row.afterColon || row.anchor.end > row.value.begin)) ||
                (!row.tag.isEmpty() && (row.tag.begin < row.afterColon || row.tag.end > row.value.begin))) {
                return QStringLiteral("parts of %1 out of order").arg(row.locale);
            }
            last = row.value.end;
        }
    }
    return {};
}

} // namespace anchorage::test
