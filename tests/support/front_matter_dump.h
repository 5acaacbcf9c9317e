// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

namespace anchorage::test {

inline QString kindName(RowKind kind)
{
    static const char *const names[] = {"own", "anchor", "alias", "empty", "other"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

/// What was understood of a text, in a form that is easy to write down: a line for each map (`titles @1`,
/// with its line) and each row (`en own <key> &<anchor> !<tag> [value] = title`), with the text that each
/// span cuts out; ` > locale` is where an alias gets its title, ` (x)` what a loader makes of the title where
/// that is something else, and a line at the end for the other findings.
inline QString dumped(QStringView text, const FrontMatter &read)
{
    const auto cut = [&](Span span) { return span.of(text).toString().replace(u'\n', QChar(0x21B5)); };
    QString result;
    for (const LocaleMap &map : read.maps) {
        result += QStringLiteral("%1 @%2%3\n")
                      .arg(map.path)
                      .arg(map.line)
                      .arg(map.flow ? QStringLiteral(" flow") : QString());
        for (const LocaleRow &row : map.rows) {
            result += QStringLiteral("  %1 %2 <%3>").arg(row.locale, kindName(row.kind), cut(row.key));
            result += row.tag.isEmpty() ? QString() : QStringLiteral(" tag ") + cut(row.tag);
            result += row.anchor.isEmpty() ? QString() : QStringLiteral(" anchor ") + cut(row.anchor);
            result += QStringLiteral(" [%1]").arg(cut(row.value));
            result += row.title ? QStringLiteral(" = ") + QString(*row.title)
                                                              .replace(u'\n', QChar(0x21B5))
                                                              .replace(QChar(0x2029), QChar(0xB6))
                                : QString();
            if (row.loaded != row.title) {
                result += QStringLiteral(" (%1)").arg(row.loaded.value_or(QStringLiteral("nil")));
            }
            if (row.target.isValid()) {
                result += QStringLiteral(" > ") + read.maps[row.target.map].rows[row.target.row].locale;
            }
            result += row.keyIsText ? QString() : QStringLiteral(" key is no text");
            result += row.problems.isEmpty() ? QString() : QStringLiteral(" !") + row.problems.join(u',');
            result += u'\n';
        }
    }
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (!diagnostic.row.isValid()) {
            result += QStringLiteral("! %1\n").arg(diagnostic.code);
        }
    }
    return result;
}

} // namespace anchorage::test
