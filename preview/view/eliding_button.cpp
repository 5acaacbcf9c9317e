// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eliding_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace anchorage::preview {

void ElidingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The sign for the menu stands in the corner, and a frame on either side.
    const int indicator =
        menu() == nullptr ? 0 : style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    const int frame = 2 * (style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this) + 2);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - indicator - frame);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace anchorage::preview
