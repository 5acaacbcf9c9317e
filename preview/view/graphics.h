// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace anchorage::preview {

/// Whether an OpenGL driver draws by the processor, told by its `GL_RENDERER` (Mesa's llvmpipe, softpipe and
/// swrast, ANGLE's SwiftShader, Windows' GDI Generic and Basic Render Driver). Empty, no OpenGL: yes.
[[nodiscard]] bool drawsByProcessor(QByteArrayView rendererName);

/// Lets the web engine paint its pages by itself and Qt Quick copy them, without OpenGL, where OpenGL would
/// be done by the processor: that doubles the way of each frame (virtual machines, remote desktops). What the
/// user decided by `QT_QUICK_BACKEND` or `QSG_RHI_BACKEND` stands. For the whole program; must be called
/// after the application object exists and before its first web view, once more does nothing.
void chooseGraphics();

} // namespace anchorage::preview
