// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "edit_between.h"
#include "load_verdict.h"

namespace anchorage {

/// A text after its faults were mended.
struct FixedText
{
    QString text;
    QList<Diagnosis> fixed; ///< what was mended, each against the text as it was at that time
};

/// Applies automatic fixes until there are none left that can be applied. With `codes` only those of these
/// kinds. Every step is verified on its result: a fix that would change another row's value is left out.
[[nodiscard]] FixedText fixAll(const QString &text, FileKind kind, const SiteFacts &facts,
                               const QStringList &codes = {});

/// Whether the edit gives no row outside `changes` another value or another key, under Psych and under
/// SafeYAML. Rows are known by their map's path, their key and how often it comes after them. A file that
/// Psych loads must still load.
[[nodiscard]] bool changesOnly(QStringView text, FileKind kind, const Examination &before,
                               const TextEdit &edit, const QList<RowRef> &changes);

} // namespace anchorage
