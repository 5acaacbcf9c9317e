// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Character classes of YAML 1.1, chapter 4, as libyaml has them.
namespace anchorage::yaml {

/// `b-char`: what ends a line.
constexpr bool isBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// `s-white`.
constexpr bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

/// `c-printable` as libyaml has it: anything else in a file is refused as a control character.
constexpr bool isPrintable(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c <= 0x7E) || c == 0x85 ||
           (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// What libyaml allows in the name of an anchor or alias: `[0-9A-Za-z_-]`.
constexpr bool isAnchorNameCharacter(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || c == U'_' ||
           c == U'-';
}

} // namespace anchorage::yaml
