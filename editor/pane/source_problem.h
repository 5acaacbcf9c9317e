// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QString>

namespace anchorage {

/// Something to be shown as wrong in the source pane. `span` is in positions of the document that is shown.
struct SourceProblem
{
    Span span;
    Severity severity = Severity::Error;
    QString message;
    bool repairable = false; ///< a repair is offered: the margin shows it on the cursor's line
};

} // namespace anchorage
