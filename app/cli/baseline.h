// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem_report.h"

#include "result.h"

namespace anchorage::cli {

/// Faults that a site lives with for now. A fault is known by its file, its code and the text of its line, so
/// that lines may move; as often as it was there when the baseline was written.
class Baseline
{
public:
    Baseline() = default;
    [[nodiscard]] static Result<Baseline> load(const QString &path);
    [[nodiscard]] static QByteArray written(const QList<Problem> &problems);

    /// Whether the fault is one of those; each can be asked for once.
    [[nodiscard]] bool take(const Problem &problem);

private:
    QHash<QString, int> m_left;
};

} // namespace anchorage::cli
