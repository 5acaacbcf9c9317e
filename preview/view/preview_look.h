// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "color_scheme.h"

#include <QObject>

class QAction;
class QActionGroup;

namespace anchorage::preview {

/// How large, how wide and in which colours the page is shown, with the actions that choose it.
class PreviewLook : public QObject
{
    Q_OBJECT

public:
    static constexpr int phoneWidth = 375; ///< in CSS pixels
    static constexpr int tabletWidth = 768;

    explicit PreviewLook(QWidget *parent);

    [[nodiscard]] qreal zoom() const { return m_zoom; } ///< 1 for the original size
    [[nodiscard]] QString zoomText() const;             ///< in percent, as the interface's language writes it
    [[nodiscard]] int pageWidth() const;                ///< in CSS pixels; 0 for all there is
    [[nodiscard]] QString widthText() const;
    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    /// One step larger or smaller, for each of `steps` (smaller where negative).
    void changeZoom(int steps);

    /// Zoom in, zoom out, original size.
    [[nodiscard]] QList<QAction *> zoomActions() const { return m_zoomActions; }
    /// Phone, tablet, all there is; checkable, one at a time.
    [[nodiscard]] QList<QAction *> widthActions() const;
    /// As the interface, light, dark; checkable, one at a time.
    [[nodiscard]] QList<QAction *> colorActions() const;

Q_SIGNALS:
    void sizeChanged(); ///< the zoom or the width
    void colorSchemeChanged();

private:
    void setZoom(qreal factor);

    QList<QAction *> m_zoomActions;
    QActionGroup *m_widths;
    QActionGroup *m_colors;
    qreal m_zoom = 1;
};

} // namespace anchorage::preview
