// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage {

/// What went wrong in a build, in one sentence for people, from what Jekyll, Bundler or Ruby printed. Never
/// empty.
[[nodiscard]] QString plainBuildError(const QString &output);

} // namespace anchorage
