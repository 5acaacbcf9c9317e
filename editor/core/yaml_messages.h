// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace anchorage {

/// Faults that the parser lets pass and Jekyll's loaders refuse.
enum class YamlMessage {
    AliasName,       ///< something stands behind the name of an alias
    AnchorName,      ///< an anchor's name has a character that it may not have
    AliasProperties, ///< an alias has an anchor or a tag of its own
    Unclosed,        ///< a quote is never closed
};

/// What is wrong and what to do about it, in whole sentences for people.
[[nodiscard]] QString yamlMessage(YamlMessage message);

/// The same for one of yaml-cpp's own terse messages; one that is not known is passed on as it is.
[[nodiscard]] QString yamlMessage(const std::string &parserMessage);

} // namespace anchorage
