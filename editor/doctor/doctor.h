// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "load_verdict.h"

namespace anchorage {

/// Everything that is wrong with a file, in the order of the text. `text` is what `frontMatter` was parsed
/// from, as `TextFile` gives it (bytes that are not UTF-8 are its private characters). Reads nothing else; in
/// linear time, whatever the text is: of very many faults of one kind only the first have fixes.
[[nodiscard]] QList<Diagnosis> diagnose(QStringView text, FileKind kind, const FrontMatter &frontMatter,
                                        const SiteFacts &facts);
/// The same for a file that was examined.
[[nodiscard]] QList<Diagnosis> diagnose(QStringView text, FileKind kind, const Examination &examined,
                                        const SiteFacts &facts);

/// A kind of fault. `summary` is one sentence for people.
struct DiagnosisCode
{
    QString code;
    QString summary;
};

/// All codes, in the order in which they are documented.
[[nodiscard]] QList<DiagnosisCode> diagnosisCodes();

/// The codes of a file's faults by row, for views of single rows. `[map][row]`, of the same shape as
/// `frontMatter.maps`.
[[nodiscard]] QList<QList<QStringList>> codesByRow(const FrontMatter &frontMatter,
                                                   const QList<Diagnosis> &diagnoses);

} // namespace anchorage
