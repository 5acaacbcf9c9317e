// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_roles.h"

namespace anchorage {

/// Paints Liquid tags and outputs that begin and end in the line, from `begin` on.
void paintLiquid(QStringView line, int begin, RoleCanvas &canvas);

/// Paints the part of the line that still belongs to what `state` says the lines before left open, and
/// returns where that ends; `state.inside` is Nothing where it does.
[[nodiscard]] int continueInline(QStringView line, RoleCanvas &canvas, LineState &state);

/// Paints code spans, links, emphasis, tags and so on from `begin` on, where the canvas shows `ground`. Puts
/// into `state.inside` what the line leaves open.
void readInlines(QStringView line, int begin, TextRole ground, RoleCanvas &canvas, LineState &state);

} // namespace anchorage
