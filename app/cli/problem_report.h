// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checked_file.h"

namespace anchorage::cli {

/// A fault as it is reported.
struct Problem
{
    const CheckedFile *file = nullptr;    ///< not owned
    const Diagnosis *diagnosis = nullptr; ///< of that file
};

[[nodiscard]] QString severityName(Severity severity);

/// For people, one line each, as compilers print them.
[[nodiscard]] QString asText(const QList<Problem> &problems);
/// An array with an object for each.
[[nodiscard]] QString asJson(const QList<Problem> &problems);
/// SARIF 2.1.0 (OASIS), for code hosts.
[[nodiscard]] QString asSarif(const QList<Problem> &problems);
/// Workflow commands that GitHub shows as notes beside the lines.
[[nodiscard]] QString asGithub(const QList<Problem> &problems);

} // namespace anchorage::cli
