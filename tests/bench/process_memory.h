// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace anchorage::bench {

/// The memory of this process and all that it has started, in KiB: the kernel's proportional set size, which
/// shares out what several processes use. 0 where /proc does not tell.
[[nodiscard]] qint64 memoryOfTree();

} // namespace anchorage::bench
