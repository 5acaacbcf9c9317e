// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anchorage::preview {

/// What the preview may load from other computers.
enum class RemoteContent {
    Refused, ///< nothing
    Allowed, ///< images, style sheets and fonts by https; never scripts, frames, forms or connections
};

} // namespace anchorage::preview
