// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

/// `GL_RENDERER` of what the web engine would draw with; empty where there is no OpenGL.
QByteArray rendererName()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !context.makeCurrent(&surface)) {
        return {};
    }
    QByteArray name(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
    context.doneCurrent();
    return name;
}

bool isDecided()
{
    return !QQuickWindow::sceneGraphBackend().isEmpty() || qEnvironmentVariableIsSet("QT_QUICK_BACKEND") ||
           qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
}

} // namespace

bool drawsByProcessor(QByteArrayView rendererName)
{
    static constexpr std::array names{"llvmpipe",    "softpipe",    "swrast",      "software rasterizer",
                                      "swiftshader", "gdi generic", "basic render"};
    const QByteArray name = rendererName.toByteArray().toLower();
    return name.isEmpty() ||
           std::any_of(names.begin(), names.end(), [&](const char *known) { return name.contains(known); });
}

void chooseGraphics()
{
    if (!isDecided() && drawsByProcessor(rendererName())) {
        // The web engine knows this backend and starts without its GPU process's OpenGL then.
        QQuickWindow::setSceneGraphBackend(u"software"_s);
    }
}

} // namespace anchorage::preview
