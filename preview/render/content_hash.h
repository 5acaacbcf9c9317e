// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace anchorage::preview {

/// A hash of a block's HTML: the same in every run. Faster than qHash() is without a seed, as all HTML of a
/// page is hashed at each rendering.
[[nodiscard]] quint64 contentHash(QStringView html);

} // namespace anchorage::preview
