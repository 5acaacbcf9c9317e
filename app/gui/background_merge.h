// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_merge.h"

#include <functional>

class QWidget;

namespace anchorage {

/// Merges by meaning in another thread, then calls `done` in this one, unless `window` is gone by then. What
/// takes more than a moment shows its progress in a dialog of `window` that can cancel it (the result says
/// so) and keeps the window from being edited. What may be edited within that moment `done` has to compare.
void mergeInBackground(QWidget *window, const MergeTexts &texts, FileKind kind,
                       std::function<void(const Result<MergeResult> &)> done);

} // namespace anchorage
