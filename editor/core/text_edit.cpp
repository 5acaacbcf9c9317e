// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_edit.h"

#include <algorithm>

namespace anchorage {

QString TextEdit::applied(const QString &text) const
{
    QString result;
    qsizetype position = 0;
    for (const Replacement &replacement : replacements) {
        result += QStringView(text).sliced(position, replacement.span.begin - position);
        result += replacement.text;
        position = replacement.span.end;
    }
    result += QStringView(text).sliced(position);
    return result;
}

void TextEdit::add(Replacement replacement)
{
    const auto later = [](const Replacement &a, const Replacement &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
    };
    const auto place = std::upper_bound(replacements.begin(), replacements.end(), replacement, later);
    Q_ASSERT(place == replacements.begin() || std::prev(place)->span.end <= replacement.span.begin);
    Q_ASSERT(place == replacements.end() || replacement.span.end <= place->span.begin);
    replacements.insert(place, std::move(replacement));
}

} // namespace anchorage
