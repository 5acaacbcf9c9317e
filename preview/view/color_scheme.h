// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anchorage::preview {

/// Which colours the page is shown in.
enum class ColorScheme {
    AsInterface, ///< dark where the interface's palette is dark
    Light,
    Dark,
};

} // namespace anchorage::preview
