// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace anchorage {

/// Says what the program is, in which version, and under which licence.
void showAboutBox(QWidget *window);

} // namespace anchorage
