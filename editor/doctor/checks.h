// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_context.h"

namespace anchorage {

/// Looks for one kind of fault, or for kinds that are told apart by one look, and appends what it finds in
/// any order. Private to this library; `doctor.cpp` has the table of them.
using Check = void (*)(const CheckContext &, QList<Diagnosis> &);

// The file as a whole (file_checks.cpp)
void checkFrontMatterPlace(const CheckContext &context, QList<Diagnosis> &found);
void checkBytes(const CheckContext &context, QList<Diagnosis> &found);
// What no loader reads (syntax_checks.cpp)
void checkSyntax(const CheckContext &context, QList<Diagnosis> &found);
// Aliases and anchors (alias_checks.cpp)
void checkAliases(const CheckContext &context, QList<Diagnosis> &found);
void checkRedefinedAnchors(const CheckContext &context, QList<Diagnosis> &found);
// What a loader makes of a title or key (value_checks.cpp)
void checkEmptyTitles(const CheckContext &context, QList<Diagnosis> &found);
void checkRetypedTitles(const CheckContext &context, QList<Diagnosis> &found);
void checkTruncatedTitles(const CheckContext &context, QList<Diagnosis> &found);
// The characters and words of a title (text_checks.cpp)
void checkWhitespace(const CheckContext &context, QList<Diagnosis> &found);
void checkUntranslated(const CheckContext &context, QList<Diagnosis> &found);
// Locale tags (locale_checks.cpp)
void checkDuplicateLocales(const CheckContext &context, QList<Diagnosis> &found);
void checkBooleanKeys(const CheckContext &context, QList<Diagnosis> &found);
void checkLocaleTags(const CheckContext &context, QList<Diagnosis> &found);
void checkScripts(const CheckContext &context, QList<Diagnosis> &found);
// A map as a whole (map_checks.cpp)
void checkFallback(const CheckContext &context, QList<Diagnosis> &found);
void checkMarkers(const CheckContext &context, QList<Diagnosis> &found);
// The page among others (page_checks.cpp)
void checkHiddenTitles(const CheckContext &context, QList<Diagnosis> &found);
void checkTitleDrift(const CheckContext &context, QList<Diagnosis> &found);

} // namespace anchorage
